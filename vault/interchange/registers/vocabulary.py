"""The words by which registers call their columns, folded as ``text.fold`` does it: data, no logic."""

# ruff: noqa: E501 - a table of words, a field a line or two

from __future__ import annotations

# Columns that are read but are no field of an account.
PERSON = "person"
LEFT_ON = "left_on"
SERIAL = "serial"
PERSONAL = "personal"  # a person's own password or identity number: refused
SECRET = "secret"  # noqa: S105 - a PIN, a mailbox's password, an app secret: kept sealed under its own header
PAIR = "login_and_password"  # both in one cell
DETAIL = "detail"  # known, but kept under its own header (a contact's phone, a status, a number of followers)

# field → words that mean it and nothing else
EXACT: dict[str, str] = {
    "platform": "平台 平台名称 所属平台 平台类型 发布平台 账号平台 渠道 渠道名称 媒体 媒体平台 新媒体平台 平台渠道 站点 应用 "
    "应用名称 app 软件 网站 网站名称 系统名称 platform channel service site app名称 社媒 社交平台 平台账号类型 所在平台",
    "brand": "品牌 所属品牌 品牌名 品牌名称 品牌线 品牌方 归属品牌 所属项目 项目 业务线 所属业务 产品线 brand brandname client "
    "所属公司品牌 客户 客户名称 客户品牌 folder group grouping 分组",
    "name": "账号名称 账号名 账号昵称 昵称 名称 号名 号名称 公众号名称 账户名称 平台昵称 显示名 显示名称 主页名称 店铺名称 店铺名 "
    "店名 title name displayname accountname 媒体名称 账号全称 账号简称 频道名称 主页名 名字 itemname 标题",
    "login": "登录账号 登录名 登录名称 登录id 登录用户名 登录账户 登录账号名 用户名 用户名称 登录邮箱 登录手机 登录手机号 登录号 "
    "登录名账号 登录号码 user username login loginname userid loginid loginaccount loginusername 登录账号手机号 登录账号邮箱 "
    "登录手机号邮箱 登录手机邮箱 账号登录名 账号id登录 登录",
    "phone": "手机 手机号 手机号码 绑定手机 绑定手机号 绑定手机号码 预留手机 预留手机号 预留电话 绑定电话 注册手机 注册手机号 密保手机 "
    "密保手机号 安全手机 安全手机号 电话 电话号码 手机卡 手机卡号 卡号码 关联手机 关联手机号 接收验证码手机 验证码手机 验证手机 验证手机号 "
    "绑定号码 sim卡号 sim号码 phone mobile tel telephone phonenumber mobilephone boundphone mobilenumber cellphone "
    "绑定手机电话 绑定手机号电话 收码手机 接码手机 验证码接收手机 手机号绑定 绑手机",
    "holder": "手机持有人 手机号持有人 手机保管人 保管人 持卡人 sim持有人 sim卡持有人 手机卡持有人 号码持有人 号码保管人 卡持有人 机主 "
    "手机机主 卡主 手机卡保管人 sim卡保管人 持有人 持机人 手机使用人 手机在谁那 手机在谁手上 手机在谁那里 手机在谁手里 卡在谁那 simholder "
    "phoneholder phoneowner 手机归属人 手机号归属人 手机号归属 手机号机主 绑定手机持有人 绑定手机保管人 绑定手机机主 绑定人 手机绑定人 "
    "手机号保管人 验证码接收人 收码人 验证码找谁 手机归谁 手机实名人",
    "email": "邮箱 绑定邮箱 注册邮箱 邮箱地址 邮箱账号 电子邮箱 电子邮件 密保邮箱 安全邮箱 预留邮箱 关联邮箱 验证邮箱 email mail "
    "emailaddress boundemail recoveryemail 邮件 邮件地址 绑定的邮箱 e-mail 公司邮箱",
    "admin": "管理员 超管 超级管理员 主管理员 管理者 管理人 管理人员 管理员姓名 公众号管理员 平台管理员 账号管理员 绑定管理员 "
    "管理员微信号主人 admin administrator superadmin 超级管理员姓名 管理员名字 扫码人 扫码管理员",
    "operators": "运营 运营者 运营人 运营人员 运营同学 运营者姓名 运营成员 操作员 操作人 操作人员 操作者 使用人 使用者 使用人员 日常运营 "
    "运营小编 小编 编辑 编辑人员 维护人 维护人员 值班人员 子账号人员 成员 operator operators editors editor users staff "
    "长期运营者 短期运营者 运营者微信主人 运营账号人员 知道密码的人 谁在用 谁能登 使用部门人员",
    "responsible": "负责人 账号负责人 责任人 主负责人 总负责人 负责人姓名 谁管 谁负责 谁在管 归谁管 归口人 归属人 第一责任人 主责人 "
    "运营负责人 负责同事 responsible responsibleperson personincharge accountowner owner pic 账号归属人 账号主人 直接负责人 管理责任人",
    "deputy": "副手 副负责人 备份人 备岗 备岗人 代理人 b角 第二责任人 替补 备份负责人 备用负责人 备份管理员 副管理员 deputy backupperson "
    "代管人 接替人 交接人 候补",
    "verified_until": "认证到期 认证到期日 认证到期日期 认证到期时间 认证有效期 认证有效期至 认证截止 认证截止日期 认证期限 年审到期 "
    "年审日期 年审时间 年审截止 到期日 到期日期 到期时间 有效期至 有效期 过期时间 verifieduntil verificationexpires expires expiry "
    "expirydate expirationdate 下次年审 认证到期年月 年检日期 蓝v到期 加v到期 认证过期时间",
    "changed_at": "上次改密 上次改密日期 上次改密时间 改密日期 改密时间 改密 最近改密 最近一次改密 最后改密 上次改 上次修改 上次更新 "
    "上次更换 最近更新 最近修改 最后修改 最后修改时间 更新时间 更新日期 修改时间 修改日期 密码更新时间 密码更新日期 密码修改时间 密码修改日期 "
    "密码更换时间 密码更换日期 换密日期 换密时间 上次换密 上次密码修改 上次修改密码 上次修改密码时间 上次更换密码 lastchanged passwordchanged "
    "changedat passwordchangedat lastpasswordchange lastmodified lastupdated updatedat timepasswordchanged 密码最后修改 "
    "密码上次修改 密码设置日期 什么时候改的密码",
    "totp": "动态码 动态码密钥 动态口令 动态口令密钥 动态密码 动态密钥 密钥 totp totp密钥 totpsecret 2fa 2fa密钥 mfa mfa密钥 otp "
    "otpauth otp密钥 谷歌验证 谷歌验证码 谷歌验证码密钥 谷歌验证器 谷歌验证器密钥 谷歌密钥 谷歌身份验证 谷歌身份验证器 google验证 "
    "google验证器 google验证码 googleauthenticator authenticator authenticatorkey 身份验证器 身份验证器密钥 验证器 验证器密钥 "
    "两步验证 两步验证密钥 两步验证码 二次验证 二次验证密钥 双重验证 双因素 双因素密钥 令牌密钥 种子 totp种子 seed totpseed logintotp "
    "ga密钥 ga 多因素验证 两步验证种子 secret secretkey",
    "recovery_codes": "恢复码 恢复代码 备用码 备用验证码 备份码 备用代码 救援码 应急码 备用恢复码 recoverycodes recoverycode backupcodes "
    "backupcode rescuecode 一次性恢复码",
    "url": "网址 链接 登录地址 登录网址 登录链接 登录入口 后台地址 后台网址 后台链接 入口 入口地址 地址 url uri website websiteurl web "
    "link address loginurl loginuri homepage 管理后台 websiteaddress 网站地址",
    "tier": "等级 级别 账号级别 账号等级 重要性 重要程度 重要级别 重要等级 是否核心 是否核心账号 核心账号 核心 是否主账号 主账号 主号 "
    "是否主号 tier level importance core 优先级",
    "note": "备注 备注说明 备注信息 说明 注释 其他 其它 其他说明 注 remark remarks note notes comment comments memo extra description "
    "描述 其他备注 补充说明",
    PAIR: "账号密码 账号/密码 用户名密码 用户名/密码 登录账号密码 登录账号/密码 账户密码 账密 loginpassword usernamepassword accountpassword",
    "old_password": "旧密码 原密码 原始密码 历史密码 曾用密码 上一次密码 上次密码 前密码 老密码 以前密码 oldpassword previouspassword 旧口令",
    PERSON: "姓名 员工 员工姓名 离职人员 离职员工 离职人 离职者 离职同事 人员 人员姓名 同事 employee leaver",
    LEFT_ON: "离职日期 离职时间 离职日 最后工作日 离岗日期 离岗时间 离职 lastday leavedate leftdate lefton dateleft 离开日期 离职年月日",
    SERIAL: "序号 编号 序 行号 no no. number # id序号 顺序 序列 №",
    PERSONAL: "身份证 身份证号 身份证号码 idcard 银行卡号 身份证照片 管理员身份证 运营者身份证",
    DETAIL: "状态 账号状态 粉丝 粉丝数 粉丝量 主体 认证主体 公司主体 主体名称 公司 公司名称 所属公司 部门 所属部门 uid 账号类型 类型 "
    "登录方式 登录方法 验证方式 认证类型 认证状态 是否认证 注册日期 注册时间 创建时间 开通时间 认证时间 认证日期 appid httprealm "
    "formactionorigin guid timecreated timelastused favorite favourite archived tags icon created type reprompt fields fav",
}

# Words that may be the login or the name: what stands beside them decides.
EITHER = (
    "账号 账户 账号id 账号信息 号 account accounts id 用户 平台账号 账号登录 账号/昵称 微信号 抖音号 快手号 小红书号"
)

# Words before 密码 that change nothing: 登录密码 is the account's password, 邮箱密码 is another thing's.
PASSWORD_FILLERS = "登录 登陆 账号 账户 平台 后台 当前 最新 现在 现用 现 新 初始 公众号 系统 网站 店铺 主账号 用户 管理 静态 明文 的 login account current new user"  # noqa: S105 - words
PASSWORD_WORDS = "密码 口令 passwd password pwd pass passcode 密 pw"  # noqa: S105 - words, not a password

# What stands in a column of levels.
CORE = (
    "核心 核心账号 是 高 重要 非常重要 core high yes y √ ✓ ✔ 1 s s级 a a级 一级 1级 主 主号 主账号 true 重点 vip 最高"
)
PLAIN = "普通 一般 正常 否 不是 非核心 低 normal no n false 0"

# What stands beside a phone number without being a person.
NO_PERSON = "公司 办公 办公室 座机 财务 主号 副号 备用 移动 联通 电信 工作 工作号 手机 私人 个人 已停用 停用 主卡 副卡 固话 电话 前台 总机"
