<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>chips</name>
    <message>
        <source>Age unknown</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Came from a spreadsheet and has not been changed here yet</source>
        <translation>来自表格，还没在这里换过</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>已外传</translation>
    </message>
    <message>
        <source>Core account</source>
        <translation>核心账号</translation>
    </message>
    <message>
        <source>Date is claimed</source>
        <translation>日期为自报</translation>
    </message>
    <message>
        <source>Due in %n days</source>
        <translation>%n 天后到期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>待换密</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Held by one</source>
        <translation>独自持有</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>改密中</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Review in %n days</source>
        <translation>复核 %n 天后</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>今天复核</translation>
    </message>
    <message>
        <source>Someone who may no longer use it could read the current password</source>
        <translation>不该再用的人可能看过当前密码</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--help lists the options</source>
        <translation></translation>
    </message>
    <message>
        <source>A throw-away vault with samples to look at</source>
        <translation></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation></translation>
    </message>
    <message>
        <source>Brands, each with its own accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation></translation>
    </message>
    <message>
        <source>Control points: SIM cards, mailboxes, devices and the like</source>
        <translation></translation>
    </message>
    <message>
        <source>Copies of the vault: make, verify, restore</source>
        <translation></translation>
    </message>
    <message>
        <source>Enrol one-time codes for an account</source>
        <translation></translation>
    </message>
    <message>
        <source>Find, show, add, edit and delete accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation></translation>
    </message>
    <message>
        <source>Judge a password, or make one</source>
        <translation></translation>
    </message>
    <message>
        <source>Make a new vault and its first member, an owner</source>
        <translation></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation></translation>
    </message>
    <message>
        <source>People named in the vault, with keys or without</source>
        <translation></translation>
    </message>
    <message>
        <source>Put quotation marks around a name with spaces. A password is never an argument</source>
        <translation></translation>
    </message>
    <message>
        <source>Show this and stop</source>
        <translation></translation>
    </message>
    <message>
        <source>Take over a register or another program's export</source>
        <translation></translation>
    </message>
    <message>
        <source>The account vault for marketing teams. Without a command the desktop opens.</source>
        <translation></translation>
    </message>
    <message>
        <source>The one-time code of an account</source>
        <translation></translation>
    </message>
    <message>
        <source>The rules that the team has set</source>
        <translation></translation>
    </message>
    <message>
        <source>The security check-up: what is wrong, and what to do next</source>
        <translation></translation>
    </message>
    <message>
        <source>There is more on the line than this command takes</source>
        <translation></translation>
    </message>
    <message>
        <source>There is no option {option} here</source>
        <translation></translation>
    </message>
    <message>
        <source>This machine and its secret key</source>
        <translation></translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation></translation>
    </message>
    <message>
        <source>What happened, and whether the record is whole</source>
        <translation></translation>
    </message>
    <message>
        <source>What is known of each platform</source>
        <translation></translation>
    </message>
    <message>
        <source>What works on this machine, and what to do about the rest</source>
        <translation></translation>
    </message>
    <message>
        <source>[GLOBAL OPTIONS] COMMAND …</source>
        <translation></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation></translation>
    </message>
    <message>
        <source>{argument} is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} is one of: {choices}</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} takes a date such as 2026-11-21</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} takes a whole number</source>
        <translation></translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation></translation>
    </message>
    <message>
        <source>{text} (required)</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Add a second person</source>
        <translation></translation>
    </message>
    <message>
        <source>Add codes</source>
        <translation></translation>
    </message>
    <message>
        <source>Administrator, operator and SIM are one person: {persons}</source>
        <translation></translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation></translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation></translation>
    </message>
    <message>
        <source>Easy to guess, weakest first: {names}</source>
        <translation></translation>
    </message>
    <message>
        <source>From a file, not changed here yet; delete the sheet too</source>
        <translation></translation>
    </message>
    <message>
        <source>Held by one</source>
        <translation></translation>
    </message>
    <message>
        <source>Leaver named</source>
        <translation></translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation></translation>
    </message>
    <message>
        <source>No codes</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation></translation>
    </message>
    <message>
        <source>Older than {days} days (core accounts {core}), or of unknown age</source>
        <translation></translation>
    </message>
    <message>
        <source>One password in several places: {names}</source>
        <translation></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation></translation>
    </message>
    <message>
        <source>Reused</source>
        <translation></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation></translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation></translation>
    </message>
    <message>
        <source>The platform has them, none are kept here: {names}</source>
        <translation></translation>
    </message>
    <message>
        <source>Tidy up after leavers</source>
        <translation></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation></translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation></translation>
    </message>
    <message>
        <source>{persons}: left, but still named on {names}</source>
        <translation></translation>
    </message>
</context>
</TS>
