"""Messages on their way, against real servers: what arrives, and what is never sent."""

from __future__ import annotations

import base64
import email
import email.policy
import hashlib
import hmac
import time
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.far_end import MailServer, Robots, make_certificate
from vault.errors import BadInput, RobotTrouble
from vault.robots.address import Mailbox, Webhook
from vault.robots.messages import MOST_OCTETS, Letter, dingtalk_signature, feishu_signature
from vault.robots.wire import Wire

AT = 1_595_000_000_123
SECRET = "made-up-SECRET-for-signing"
LETTER = Letter("守号提醒", "守号 Shouhao\n3 个密码已到期")
WECOM = Webhook("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=made-up-key")
DINGTALK = Webhook("https://oapi.dingtalk.com/robot/send?access_token=made-up-token", SECRET)
FEISHU = Webhook("https://open.feishu.cn/open-apis/bot/v2/hook/made-up-hook", SECRET)


def reason(wire: Wire, kind: str, address: Webhook | Mailbox) -> str:
    with pytest.raises(RobotTrouble) as trouble:
        wire.send(kind, address, LETTER, AT)
    return str(trouble.value.facts["reason"])


def test_wecom_gets_a_text_at_its_key(wire, robots):
    wire.send("wecom", WECOM, LETTER, AT)
    assert robots.told == [
        (
            "qyapi.weixin.qq.com",
            "/cgi-bin/webhook/send?key=made-up-key",
            {"msgtype": "text", "text": {"content": LETTER.text}},
        )
    ]


def test_dingtalk_gets_time_and_signature_in_the_address(wire, robots):
    wire.send("dingtalk", DINGTALK, LETTER, AT)
    ((host, path, told),) = robots.told
    query = parse_qs(urlsplit(path).query)
    mac = hmac.new(SECRET.encode(), f"{AT}\n{SECRET}".encode(), hashlib.sha256).digest()
    assert host == "oapi.dingtalk.com"
    assert query == {
        "access_token": ["made-up-token"],
        "timestamp": [str(AT)],
        "sign": [base64.b64encode(mac).decode()],
    }
    assert told == {"msgtype": "text", "text": {"content": LETTER.text}}


def test_feishu_gets_them_in_the_body(wire, robots):
    wire.send("feishu", FEISHU, LETTER, AT)
    ((host, path, told),) = robots.told
    mac = hmac.new(f"{AT // 1000}\n{SECRET}".encode(), b"", hashlib.sha256).digest()
    assert (host, path) == ("open.feishu.cn", "/open-apis/bot/v2/hook/made-up-hook")
    assert told == {
        "msg_type": "text",
        "content": {"text": LETTER.text},
        "timestamp": str(AT // 1000),
        "sign": base64.b64encode(mac).decode(),
    }


def test_signatures_are_what_they_were():
    """Kept vectors: worked out with ``openssl dgst -sha256 -hmac``."""
    assert dingtalk_signature("SEC0", "1595000000123") == "hCwpMRUgOfFxVhQuyhq/TK0PQFBIvqVipUmpGb6flFU="
    assert feishu_signature("SEC0", "1595000000") == "/aqoGaM7zM1W+oPsYdb125OMt8xbaYqwe35FDFSL1Xk="


def test_without_a_secret_nothing_is_signed(wire, robots):
    wire.send("dingtalk", Webhook(DINGTALK.url), LETTER, AT)
    wire.send("feishu", Webhook(FEISHU.url), LETTER, AT)
    assert [path for _, path, _ in robots.told] == [
        "/robot/send?access_token=made-up-token",
        "/open-apis/bot/v2/hook/made-up-hook",
    ]
    assert "sign" not in robots.told[1][2]


def test_a_name_out_of_the_vault_calls_nobody_and_a_long_text_is_cut(wire, robots):
    wire.send("feishu", Webhook(FEISHU.url), Letter("", '<at user_id="all"></at>'), AT)
    wire.send("wecom", WECOM, Letter("", "守" * 5000), AT)
    tag, long = robots.texts()
    assert "<" not in tag
    assert len(long.encode()) <= MOST_OCTETS
    assert long.endswith("守…")


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("wecom", "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://evil.example/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://user@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://qyapi.weixin.qq.com:port/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://qyapi.weixin.qq.com/cgi-bin/message/send?key=a"),
        ("wecom", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key="),
        ("wecom", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a\r\nHost: evil.example"),
        ("wecom", "https://[qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a"),
        ("wecom", "https://oapi.dingtalk.com/robot/send?access_token=a"),
        ("dingtalk", "https://oapi.dingtalk.com/robot/send"),
        ("feishu", "https://open.feishu.cn/open-apis/bot/v2/hook/"),
        ("feishu", "file:///etc/passwd"),
    ],
)
def test_a_robot_is_reached_at_its_platforms_host_alone(wire, robots, kind, url):
    with pytest.raises(BadInput, match="not_a_webhook") as refused:
        wire.send(kind, Webhook(url), LETTER, AT)
    assert url not in str(refused.value)
    assert robots.told == []


def test_a_certificate_of_somebody_else_is_refused_before_anything_is_said(robots, tmp_path):
    other = make_certificate(tmp_path, "qyapi.weixin.qq.com")[1]
    assert reason(Wire(trust=other, reach=robots.reach), "wecom", WECOM) == "certificate"
    assert reason(Wire(reach=robots.reach), "wecom", WECOM) == "certificate"
    assert robots.told == []


def test_a_certificate_for_another_name_is_refused(tmp_path):
    file, trust = make_certificate(tmp_path, "evil.example")
    elsewhere = Robots(file)
    assert reason(Wire(trust=trust, reach=elsewhere.reach), "wecom", WECOM) == "certificate"
    assert elsewhere.told == []
    elsewhere.close()


@pytest.mark.parametrize(
    ("body", "status", "found"),
    [
        (b'{"errcode": 93000, "errmsg": "invalid webhook url"}', 200, "refused"),
        (b'{"code": 19021, "msg": "sign match fail"}', 200, "refused"),
        (b"<html>sign in</html>", 200, "bad_answer"),
        (b"[0]", 200, "bad_answer"),
        (b"{}", 200, "bad_answer"),
        (b'{"errcode": "0"}', 200, "bad_answer"),
        (b'{"errcode": 0}', 500, "bad_answer"),
        (b'{"errcode": 0, "errmsg": "' + b"x" * 70_000 + b'"}', 200, "bad_answer"),
        (b"[" * 60_000, 200, "bad_answer"),
    ],
)
def test_only_a_robot_that_says_so_has_taken_it(wire, robots, body, status, found):
    robots.answer = lambda handler: robots.say(handler, body, status)
    assert reason(wire, "wecom", WECOM) == found


def test_nobody_is_sent_on_elsewhere(wire, robots):
    here = f"https://localhost:{robots.reach['localhost'][1]}/elsewhere"
    robots.answer = lambda handler: robots.say(handler, b'{"errcode": 0}', 307, Location=here)
    assert reason(wire, "wecom", WECOM) == "bad_answer"
    assert len(robots.told) == 1


def test_proxies_of_the_environment_are_not_asked(wire, robots, monkeypatch):
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    wire.send("wecom", WECOM, LETTER, AT)
    assert len(robots.told) == 1


def test_who_says_nothing_is_left_in_time(robots, certificate):
    robots.answer = lambda handler: time.sleep(3)
    began = time.monotonic()
    wire = Wire(trust=certificate[1], reach=robots.reach, patience_s=0.3)
    assert reason(wire, "wecom", WECOM) == "timeout"
    assert time.monotonic() - began < 2


def test_who_says_a_little_now_and_then_is_left_in_time_as_well(robots, certificate):
    def drip(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(60):
            handler.wfile.write(b" ")
            time.sleep(0.05)

    robots.answer = drip
    began = time.monotonic()
    wire = Wire(trust=certificate[1], reach=robots.reach, patience_s=1, in_all_s=0.5)
    assert reason(wire, "wecom", WECOM) == "timeout"
    assert time.monotonic() - began < 2


def test_nobody_there_is_one_word(certificate):
    wire = Wire(trust=certificate[1], reach={"qyapi.weixin.qq.com": ("127.0.0.1", 9)})
    assert reason(wire, "wecom", WECOM) == "unreachable"


# mail


def mailbox(server: MailServer, security: str, **other: object) -> Mailbox:
    parts = {"user": "reminder@corp.example", "password": "made-up phrase", "sender": "reminder@corp.example"}
    parts |= {"to": ["lead@corp.example", "ops@corp.example"]} | other
    return Mailbox(host="localhost", port=server.port, security=security, **parts)


@pytest.fixture
def mail(certificate):
    """``mail(implicit=True)``: a mail server, and a wire that trusts it."""
    made = []

    def start(**how):
        made.append(MailServer(certificate[0], **how))
        return made[-1], Wire(trust=certificate[1], patience_s=5)

    yield start
    for server in made:
        server.close()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_mail_goes_out_under_tls_with_nothing_of_this_computer_in_it(mail, security):
    server, wire = mail(implicit=security == "tls")
    wire.send("mail", mailbox(server, security), LETTER, AT)
    if security == "starttls":
        before = server.heard[: server.heard.index(b"[tls]")]
        assert [line.split()[0] for line in before] == [b"ehlo", b"STARTTLS"]
        del server.heard[: len(before) + 1]
    assert server.heard[0] == b"ehlo [127.0.0.1]\r\n"
    assert [line for line in server.heard if line.startswith(b"rcpt")] == [
        b"rcpt TO:<lead@corp.example>\r\n",
        b"rcpt TO:<ops@corp.example>\r\n",
    ]
    found = email.message_from_bytes(server.letter, policy=email.policy.default)
    assert (found["Subject"], found["From"]) == (LETTER.subject, "reminder@corp.example")
    assert found["Message-ID"].endswith("@corp.example>")
    assert found.get_content().splitlines() == LETTER.text.splitlines()


def test_without_encryption_nothing_is_said(mail):
    server, wire = mail(implicit=False, offers=False)
    assert reason(wire, "mail", mailbox(server, "starttls")) == "no_encryption"
    assert not any(line.upper().startswith((b"AUTH", b"MAIL")) for line in server.heard)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mail_server_under_anothers_certificate_gets_no_password(mail, security, tmp_path):
    server, _ = mail(implicit=security == "tls")
    other = make_certificate(tmp_path, "localhost")[1]
    assert reason(Wire(trust=other), "mail", mailbox(server, security)) == "certificate"
    assert not any(line.upper().startswith(b"AUTH") for line in server.heard)


def test_a_mail_server_that_refuses_the_login_says_so(mail):
    server, wire = mail(implicit=True, login=b"535 no")
    assert reason(wire, "mail", mailbox(server, "tls")) == "login_refused"


@pytest.mark.parametrize(
    "other",
    [
        {"sender": "a@corp.example\r\nBcc: b@evil.example"},
        {"to": []},
        {"to": ["nobody"]},
        {"to": ["a@corp.example"] * 21},
        {"user": "a\r\nb"},
        {"password": "口令"},
        {"user": ""},
    ],
)
def test_an_address_that_could_say_more_than_an_address_is_refused(mail, other):
    server, wire = mail(implicit=True)
    with pytest.raises(BadInput):
        wire.send("mail", mailbox(server, "tls", **other), LETTER, AT)
    assert server.heard == []


@pytest.mark.parametrize("other", [{"security": "none"}, {"port": 0}, {"host": "no host"}, {"host": ""}])
def test_a_mail_server_is_a_host_and_a_port_under_tls(other):
    parts = {"host": "localhost", "port": 465, "security": "tls", "sender": "a@corp.example", "to": ["b@corp.example"]}
    with pytest.raises(BadInput):
        Wire().send("mail", Mailbox(**(parts | other)), LETTER, AT)


def test_no_address_shows_in_a_repr():
    box = Mailbox(host="h", port=1, security="tls", user="u", password="made-up phrase", sender="a@b.c", to=["a@b.c"])
    assert "made-up" not in repr((WECOM, DINGTALK, FEISHU, box)) + str(box)
