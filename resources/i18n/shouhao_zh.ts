<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountActions</name>
    <message>
        <source>Code</source>
        <translation></translation>
    </message>
    <message>
        <source>Email</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>Password</source>
        <translation></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation></translation>
    </message>
    <message>
        <source>This code is about to end. The next one is copied in a moment</source>
        <translation></translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>AccountBrowser</name>
    <message>
        <source>Accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation></translation>
    </message>
    <message>
        <source>From the check-up</source>
        <translation></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation></translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation></translation>
    </message>
    <message>
        <source>The team's accounts belong here. Bring in the spreadsheet that you have today</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Change / review</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Account added</source>
        <translation></translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation></translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation></translation>
    </message>
    <message>
        <source>Copied: paste it where you need it</source>
        <translation></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation></translation>
    </message>
    <message>
        <source>Its password, codes and notes go from the list for everyone. What happened stays in the audit. The account on {platform} stays as it is.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies on other disks bring the vault back if this one fails.</source>
        <translation>这块盘坏了，靠别处的副本才能找回保险库。</translation>
    </message>
    <message numerus="yes">
        <source>Last on {when}. %n copies off this device, {offsite} off site.</source>
        <translation><numerusform>{when} 已备份，本机外 %n 份，异地 {offsite} 份。</numerusform></translation>
    </message>
    <message>
        <source>Missed a day</source>
        <translation>漏了一天</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有备份</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n columns guessed, have a look</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n columns kept as they are</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n columns recognised</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing in the file needs a look.</source>
        <translation></translation>
    </message>
    <message>
        <source>each already has its safest answer</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n rows shown</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose files</source>
        <translation></translation>
    </message>
    <message>
        <source>Drop the sheet here</source>
        <translation></translation>
    </message>
    <message>
        <source>It does not open with this password. Try another.</source>
        <translation></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation></translation>
    </message>
    <message>
        <source>Read on this computer only; nothing is written before you agree</source>
        <translation></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation></translation>
    </message>
    <message>
        <source>The file's own password</source>
        <translation></translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation></translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Copy code</source>
        <translation>复制动态码</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>隐藏动态码</translation>
    </message>
    <message>
        <source>One-time code: {state}</source>
        <translation>动态码：{state}</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>显示动态码</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>then {code}</source>
        <translation>接着 {code}</translation>
    </message>
</context>
<context>
    <name>CopiedBar</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>leaves the clipboard in %n seconds</source>
        <translation><numerusform>%n 秒后从剪贴板清掉</numerusform></translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>已复制{what}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose an account to see it here</source>
        <translation></translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation></translation>
    </message>
    <message>
        <source>More</source>
        <translation></translation>
    </message>
    <message>
        <source>Open {platform}</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform facts checked {month}</source>
        <translation></translation>
    </message>
    <message>
        <source>{person} answers for it</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>DoorkeepersCard</name>
    <message>
        <source>Copy how to reach {person}</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy the request for the code</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy the request to scan</source>
        <translation></translation>
    </message>
    <message>
        <source>No password is kept here. Never ask anybody for their own password.</source>
        <translation></translation>
    </message>
    <message>
        <source>No password is kept here. SMS codes are never stored.</source>
        <translation></translation>
    </message>
    <message>
        <source>Nobody is named yet. Edit the account and say who can log in</source>
        <translation></translation>
    </message>
    <message>
        <source>Paste it into the team's chat</source>
        <translation></translation>
    </message>
    <message>
        <source>Who can let me in now</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Code</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation></translation>
    </message>
    <message>
        <source>Email</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>Password</source>
        <translation></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation></translation>
    </message>
    <message>
        <source>Core accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation></translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>State</source>
        <translation></translation>
    </message>
    <message>
        <source>To review</source>
        <translation></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Code</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>New account</source>
        <translation></translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Who can let me in</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n 个账号</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts looked at today at {time}</source>
        <translation><numerusform>今天 {time} 查过 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import the sheet that the team uses today; the check-up says what is wrong in it.</source>
        <translation>导入团队现在用的表格，体检会指出哪里不妥。</translation>
    </message>
    <message>
        <source>Looking at every account</source>
        <translation>正在检查每个账号</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>, </source>
        <translation></translation>
    </message>
    <message>
        <source>About {platform}</source>
        <translation></translation>
    </message>
    <message>
        <source>Added it</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation></translation>
    </message>
    <message>
        <source>Changed, says the sheet</source>
        <translation></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation></translation>
    </message>
    <message>
        <source>Grant on the brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Grant on this account</source>
        <translation></translation>
    </message>
    <message>
        <source>History</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>Owner of the vault</source>
        <translation></translation>
    </message>
    <message>
        <source>Registered on the platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation></translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation></translation>
    </message>
    <message>
        <source>Who can log in</source>
        <translation></translation>
    </message>
    <message>
        <source>company</source>
        <translation></translation>
    </message>
    <message>
        <source>private</source>
        <translation></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation></translation>
    </message>
    <message>
        <source>{person} changed the password</source>
        <translation></translation>
    </message>
    <message>
        <source>{person} imported the password from a file</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in this list</source>
        <translation></translation>
    </message>
    <message>
        <source>Name, platform, brand, login, person; pinyin initials too (Ctrl+F)</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy {name}</source>
        <translation>复制{name}</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>隐藏{name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>显示{name}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Delete the sheet now</source>
        <translation>现在删掉表格</translation>
    </message>
    <message numerus="yes">
        <source>Here and in the chat. %n passwords circulated with it; change them here one by one.</source>
        <translation><numerusform>这里和群里的都要删。%n 个密码随它外传过，在这里换一个少一个。</numerusform></translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>已经删了</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>查看这些账号</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message numerus="yes">
        <source>%n days old, says the sheet</source>
        <translation></translation>
    </message>
    <message>
        <source>, </source>
        <translation></translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation></translation>
    </message>
    <message>
        <source>Hard to guess, and nothing in it is about this account.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>In use for %n days</source>
        <translation></translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>next by {day}</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n of {made} checks found nothing</source>
        <translation><numerusform>查了 {made} 项，%n 项没有问题</numerusform></translation>
    </message>
    <message>
        <source>Each of {made} checks found something</source>
        <translation>查的 {made} 项都有要处理的</translation>
    </message>
    <message>
        <source>Start with the worst</source>
        <translation>从最要紧的开始</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>项待办</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation></translation>
    </message>
    <message>
        <source>Import</source>
        <translation></translation>
    </message>
    <message>
        <source>Import accounts from a file</source>
        <translation></translation>
    </message>
    <message>
        <source>New</source>
        <translation></translation>
    </message>
    <message>
        <source>New account</source>
        <translation></translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message numerus="yes">
        <source>%n passwords marked as circulated, until changed here.</source>
        <translation></translation>
    </message>
    <message>
        <source>Control points</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Due dates spread over %n days, the worst first.</source>
        <translation></translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation></translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>People</source>
        <translation></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation></translation>
    </message>
    <message>
        <source>Updated accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>, </source>
        <translation></translation>
    </message>
    <message>
        <source>A main account with sub-accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>A new password is due today.</source>
        <translation></translation>
    </message>
    <message>
        <source>A new password is due within days.</source>
        <translation></translation>
    </message>
    <message>
        <source>A password</source>
        <translation></translation>
    </message>
    <message>
        <source>A person's WeChat</source>
        <translation></translation>
    </message>
    <message>
        <source>A personal profile with a role</source>
        <translation></translation>
    </message>
    <message>
        <source>A phone number (SIM)</source>
        <translation></translation>
    </message>
    <message>
        <source>Add code</source>
        <translation></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation></translation>
    </message>
    <message>
        <source>Device</source>
        <translation></translation>
    </message>
    <message>
        <source>Frozen: nobody should post until it is released.</source>
        <translation></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation></translation>
    </message>
    <message>
        <source>Marked as stolen. Change the password, then sign out all other devices.</source>
        <translation></translation>
    </message>
    <message>
        <source>No access</source>
        <translation></translation>
    </message>
    <message>
        <source>No one-time code yet: whoever learns the password is in.</source>
        <translation></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation></translation>
    </message>
    <message>
        <source>Payment account</source>
        <translation></translation>
    </message>
    <message>
        <source>Personal profile</source>
        <translation></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation></translation>
    </message>
    <message>
        <source>Real-name person</source>
        <translation></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation></translation>
    </message>
    <message>
        <source>SIM</source>
        <translation></translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation></translation>
    </message>
    <message>
        <source>Someone who may no longer use it could read this password. A new one ends that.</source>
        <translation></translation>
    </message>
    <message>
        <source>Third-party tool</source>
        <translation></translation>
    </message>
    <message>
        <source>This password came from a spreadsheet that others have. A new one ends that.</source>
        <translation></translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation></translation>
    </message>
    <message>
        <source>Use</source>
        <translation></translation>
    </message>
    <message>
        <source>View</source>
        <translation></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation></translation>
    </message>
    <message>
        <source>WeChat identity</source>
        <translation></translation>
    </message>
    <message>
        <source>WeChat scan</source>
        <translation></translation>
    </message>
    <message>
        <source>Who may log in has not been looked over for too long.</source>
        <translation></translation>
    </message>
    <message>
        <source>{people}: I need to log in to {account} ({platform}). Who can read me the SMS code? Only by phone or face to face, never into a group. {me}</source>
        <translation></translation>
    </message>
    <message>
        <source>{people}: I need to log in to {account} ({platform}). Who can scan the code for me now? {me}</source>
        <translation></translation>
    </message>
    <message>
        <source>{people}: I need to use {account} ({platform}). Who can let me in or act for me? {me}</source>
        <translation></translation>
    </message>
</context>
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
        <source>--field takes NAME=VALUE</source>
        <translation></translation>
    </message>
    <message>
        <source>--help lists the commands</source>
        <translation></translation>
    </message>
    <message>
        <source>--help lists the options</source>
        <translation></translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER</source>
        <translation></translation>
    </message>
    <message>
        <source>--password-file and --password-command do not go together</source>
        <translation></translation>
    </message>
    <message>
        <source>--vault says which vault this machine is to open</source>
        <translation></translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation></translation>
    </message>
    <message>
        <source>A folder that is off site</source>
        <translation></translation>
    </message>
    <message>
        <source>A passphrase of this many words instead</source>
        <translation></translation>
    </message>
    <message>
        <source>A person owns it</source>
        <translation></translation>
    </message>
    <message>
        <source>A throw-away vault with samples to look at</source>
        <translation></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Acknowledged: {rows}</source>
        <translation></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation></translation>
    </message>
    <message>
        <source>Add --yes</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a control point</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation></translation>
    </message>
    <message>
        <source>Added: {id}</source>
        <translation></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation></translation>
    </message>
    <message>
        <source>Administrator on the platform</source>
        <translation></translation>
    </message>
    <message>
        <source>After {noun} comes one of: {names}</source>
        <translation></translation>
    </message>
    <message>
        <source>All control points</source>
        <translation></translation>
    </message>
    <message>
        <source>All platforms of the catalogue</source>
        <translation></translation>
    </message>
    <message>
        <source>Also write the emergency kit, to a new file</source>
        <translation></translation>
    </message>
    <message>
        <source>An account that it controls</source>
        <translation></translation>
    </message>
    <message>
        <source>An owner has looked at rows that do not belong, and says so in the record</source>
        <translation></translation>
    </message>
    <message>
        <source>Answer yes to confirmations, never to a warning about integrity</source>
        <translation></translation>
    </message>
    <message>
        <source>Argon2id lanes</source>
        <translation></translation>
    </message>
    <message>
        <source>Argon2id memory</source>
        <translation></translation>
    </message>
    <message>
        <source>Argon2id passes</source>
        <translation></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation></translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation></translation>
    </message>
    <message>
        <source>Bound phone number</source>
        <translation></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Brand; made if nobody has it yet</source>
        <translation></translation>
    </message>
    <message>
        <source>Brands, each with its own accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>By this account's own words and its platform's rules</source>
        <translation></translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation></translation>
    </message>
    <message>
        <source>Change a control point; --account names all of its accounts anew</source>
        <translation></translation>
    </message>
    <message>
        <source>Change a person; an empty value clears</source>
        <translation></translation>
    </message>
    <message>
        <source>Change what is said here, leave the rest; an empty value clears</source>
        <translation></translation>
    </message>
    <message>
        <source>Check</source>
        <translation></translation>
    </message>
    <message>
        <source>Codes enrolled: {name}</source>
        <translation></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation></translation>
    </message>
    <message>
        <source>Control point or person</source>
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
        <source>Core accounts have stricter rules</source>
        <translation></translation>
    </message>
    <message>
        <source>Delete an account</source>
        <translation></translation>
    </message>
    <message>
        <source>Delete {name} ({platform})?</source>
        <translation></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation></translation>
    </message>
    <message>
        <source>Device</source>
        <translation></translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation></translation>
    </message>
    <message>
        <source>End of the verification</source>
        <translation></translation>
    </message>
    <message>
        <source>Enrol one-time codes for an account</source>
        <translation></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation></translation>
    </message>
    <message>
        <source>Every rule with its value and what it means</source>
        <translation></translation>
    </message>
    <message>
        <source>Everyone named in the vault</source>
        <translation></translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation></translation>
    </message>
    <message>
        <source>Fewer than three places off this device, one of them off site</source>
        <translation></translation>
    </message>
    <message>
        <source>File</source>
        <translation></translation>
    </message>
    <message>
        <source>File that holds the secret key</source>
        <translation></translation>
    </message>
    <message>
        <source>Find, show, add, edit and delete accounts</source>
        <translation></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation></translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation></translation>
    </message>
    <message>
        <source>Go on with another history than this device knows, after comparing head codes</source>
        <translation></translation>
    </message>
    <message>
        <source>Head</source>
        <translation></translation>
    </message>
    <message>
        <source>Head code</source>
        <translation></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation></translation>
    </message>
    <message>
        <source>Id</source>
        <translation></translation>
    </message>
    <message>
        <source>Id or name</source>
        <translation></translation>
    </message>
    <message>
        <source>Id, the beginning of an id, or the exact label</source>
        <translation></translation>
    </message>
    <message>
        <source>Id, the beginning of an id, or the exact name</source>
        <translation></translation>
    </message>
    <message>
        <source>Imported {imported}, updated {updated}, skipped {skipped}, problems {problems}</source>
        <translation></translation>
    </message>
    <message>
        <source>Judge a password, or make one</source>
        <translation></translation>
    </message>
    <message>
        <source>Judge the password on standard input</source>
        <translation></translation>
    </message>
    <message>
        <source>Judging passwords</source>
        <translation></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation></translation>
    </message>
    <message>
        <source>Label</source>
        <translation></translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation></translation>
    </message>
    <message>
        <source>Last restore test</source>
        <translation></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation></translation>
    </message>
    <message>
        <source>Let this machine open the vault, with the secret key from the emergency kit</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation></translation>
    </message>
    <message>
        <source>Make a new vault and its first member, an owner</source>
        <translation></translation>
    </message>
    <message>
        <source>Make a random password, or a passphrase of words</source>
        <translation></translation>
    </message>
    <message>
        <source>Make a vault out of a backup, in a new place</source>
        <translation></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of the first member</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation></translation>
    </message>
    <message>
        <source>New password: </source>
        <translation></translation>
    </message>
    <message>
        <source>No password was given, and there is no terminal to ask at</source>
        <translation></translation>
    </message>
    <message>
        <source>No.</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation></translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation></translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation></translation>
    </message>
    <message>
        <source>Obey this platform's rules</source>
        <translation></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation></translation>
    </message>
    <message>
        <source>One account, with what is secret masked</source>
        <translation></translation>
    </message>
    <message>
        <source>One control point</source>
        <translation></translation>
    </message>
    <message>
        <source>One person</source>
        <translation></translation>
    </message>
    <message>
        <source>One platform: rules, links and facts</source>
        <translation></translation>
    </message>
    <message>
        <source>One value, and nothing else</source>
        <translation></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation></translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation></translation>
    </message>
    <message>
        <source>Only this brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Only this member's</source>
        <translation></translation>
    </message>
    <message>
        <source>Only this platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Only what concerns this account</source>
        <translation></translation>
    </message>
    <message>
        <source>Only what this member did</source>
        <translation></translation>
    </message>
    <message>
        <source>Only where the content does not tell</source>
        <translation></translation>
    </message>
    <message>
        <source>Only with this finding, such as weak or overdue</source>
        <translation></translation>
    </message>
    <message>
        <source>Open a backup as a vault and re-check it</source>
        <translation></translation>
    </message>
    <message>
        <source>Operator on the platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation></translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation></translation>
    </message>
    <message>
        <source>Password</source>
        <translation></translation>
    </message>
    <message>
        <source>Password change</source>
        <translation></translation>
    </message>
    <message>
        <source>Password of the file that is read</source>
        <translation></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation></translation>
    </message>
    <message>
        <source>Payment or merchant account</source>
        <translation></translation>
    </message>
    <message>
        <source>People named in the vault, with keys or without</source>
        <translation></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation></translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform's id or name</source>
        <translation></translation>
    </message>
    <message>
        <source>Print these, and keep them apart from the vault: without the secret key no other machine can unlock it.</source>
        <translation></translation>
    </message>
    <message>
        <source>Put every account into this brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Put quotation marks around a name with spaces. A password is never an argument</source>
        <translation></translation>
    </message>
    <message>
        <source>Re-check every entry and signature</source>
        <translation></translation>
    </message>
    <message>
        <source>Read the account's password from standard input</source>
        <translation></translation>
    </message>
    <message>
        <source>Read the password from a file</source>
        <translation></translation>
    </message>
    <message>
        <source>Real-name person</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation></translation>
    </message>
    <message>
        <source>Root of trust</source>
        <translation></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation></translation>
    </message>
    <message>
        <source>Run a command that prints the password</source>
        <translation></translation>
    </message>
    <message>
        <source>SEQ is the number of a row, as audit verify names it</source>
        <translation></translation>
    </message>
    <message>
        <source>SHOUHAO_DEVICE_STORE is keyring or file</source>
        <translation></translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation></translation>
    </message>
    <message>
        <source>Saved: {id}</source>
        <translation></translation>
    </message>
    <message>
        <source>Say one of --uri, --secret and --image</source>
        <translation></translation>
    </message>
    <message>
        <source>Say what would happen, write nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation></translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation></translation>
    </message>
    <message>
        <source>Seed of the one-time codes; - is standard input</source>
        <translation></translation>
    </message>
    <message>
        <source>Show this and stop</source>
        <translation></translation>
    </message>
    <message>
        <source>Standard input can be the password or the seed, not both</source>
        <translation></translation>
    </message>
    <message>
        <source>Strength</source>
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
        <source>The account's name</source>
        <translation></translation>
    </message>
    <message>
        <source>The accounts that you may see</source>
        <translation></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation></translation>
    </message>
    <message>
        <source>The brand's name</source>
        <translation></translation>
    </message>
    <message>
        <source>The brands that you may see</source>
        <translation></translation>
    </message>
    <message>
        <source>The code that a colleague reads out</source>
        <translation></translation>
    </message>
    <message>
        <source>The company owns it</source>
        <translation></translation>
    </message>
    <message>
        <source>The last backup, its copies and its tests</source>
        <translation></translation>
    </message>
    <message>
        <source>The member who answers for it</source>
        <translation></translation>
    </message>
    <message>
        <source>The one-time code of an account</source>
        <translation></translation>
    </message>
    <message>
        <source>The record is whole; nothing was changed</source>
        <translation></translation>
    </message>
    <message>
        <source>The rules that the team has set</source>
        <translation></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation></translation>
    </message>
    <message>
        <source>The security check-up: what is wrong, and what to do next</source>
        <translation></translation>
    </message>
    <message>
        <source>The seed's letters; - is standard input</source>
        <translation></translation>
    </message>
    <message>
        <source>The vault cannot be written here: reading goes on</source>
        <translation></translation>
    </message>
    <message>
        <source>The vault lies on a network share or in a sync folder: it is read, never written</source>
        <translation></translation>
    </message>
    <message>
        <source>The vault; without it, the last one used here</source>
        <translation></translation>
    </message>
    <message>
        <source>Their last day</source>
        <translation></translation>
    </message>
    <message>
        <source>Their name</source>
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
        <source>There is no such command</source>
        <translation></translation>
    </message>
    <message>
        <source>Third-party tool</source>
        <translation></translation>
    </message>
    <message>
        <source>This history is accepted on this device</source>
        <translation></translation>
    </message>
    <message>
        <source>This machine and its secret key</source>
        <translation></translation>
    </message>
    <message>
        <source>This machine now opens the vault</source>
        <translation></translation>
    </message>
    <message>
        <source>This machine's clock is behind the last entry seen: dates here cannot be relied on</source>
        <translation></translation>
    </message>
    <message>
        <source>This wants to be confirmed, and nobody is at a terminal</source>
        <translation></translation>
    </message>
    <message>
        <source>Unmask; the record keeps that you did</source>
        <translation></translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation></translation>
    </message>
    <message>
        <source>Use --password-file or --password-command</source>
        <translation></translation>
    </message>
    <message>
        <source>Value</source>
        <translation></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation></translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation></translation>
    </message>
    <message>
        <source>Via</source>
        <translation></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation></translation>
    </message>
    <message>
        <source>WeChat identity</source>
        <translation></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation></translation>
    </message>
    <message>
        <source>What happened, and whether the record is whole</source>
        <translation></translation>
    </message>
    <message>
        <source>What happened, newest last, secrets looked at included</source>
        <translation></translation>
    </message>
    <message>
        <source>What is known of each platform</source>
        <translation></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation></translation>
    </message>
    <message>
        <source>What one types to log in</source>
        <translation></translation>
    </message>
    <message>
        <source>What the account logs in with</source>
        <translation></translation>
    </message>
    <message>
        <source>What to import</source>
        <translation></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation></translation>
    </message>
    <message>
        <source>What works on this machine, and what to do about the rest</source>
        <translation></translation>
    </message>
    <message>
        <source>When</source>
        <translation></translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation></translation>
    </message>
    <message>
        <source>Where this device keeps its own state</source>
        <translation></translation>
    </message>
    <message>
        <source>Where this device's secret key is kept</source>
        <translation></translation>
    </message>
    <message>
        <source>Which accounts go with it: this phone is lost, this person leaves</source>
        <translation></translation>
    </message>
    <message>
        <source>Which column holds which field</source>
        <translation></translation>
    </message>
    <message>
        <source>Which one, where a picture holds several</source>
        <translation></translation>
    </message>
    <message>
        <source>Which value</source>
        <translation></translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation></translation>
    </message>
    <message>
        <source>Who is unlocking</source>
        <translation></translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation></translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation></translation>
    </message>
    <message>
        <source>Works</source>
        <translation></translation>
    </message>
    <message>
        <source>Would import {imported}, update {updated}, skip {skipped}, problems {problems}</source>
        <translation></translation>
    </message>
    <message>
        <source>Write a verified copy into each folder</source>
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
        <source>age unknown</source>
        <translation></translation>
    </message>
    <message>
        <source>company</source>
        <translation></translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation></translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation></translation>
    </message>
    <message>
        <source>fails the policy</source>
        <translation></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation></translation>
    </message>
    <message>
        <source>meets the policy</source>
        <translation></translation>
    </message>
    <message>
        <source>no</source>
        <translation></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation></translation>
    </message>
    <message>
        <source>otpauth:// address; - is standard input</source>
        <translation></translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation></translation>
    </message>
    <message>
        <source>overdue since {date}, refused</source>
        <translation></translation>
    </message>
    <message>
        <source>private</source>
        <translation></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation></translation>
    </message>
    <message>
        <source>yes</source>
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
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>%n attempts are left; after them you wait 15 minutes.</source>
        <translation>还可以试 %n 次，用完要等 15 分钟。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A key in the vault belongs to nobody whom its history knows</source>
        <translation>保险库里有一把不属于任何成员的密钥</translation>
    </message>
    <message>
        <source>A newer version of the program made this</source>
        <translation>这是用更新的版本做的</translation>
    </message>
    <message>
        <source>Add a picture of every page, in any order.</source>
        <translation>把每一页的图片都加上，顺序不限。</translation>
    </message>
    <message>
        <source>An old copy was put in its place. Call the administrator.</source>
        <translation>有人放回了旧副本。联系管理员。</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>找管理员。</translation>
    </message>
    <message>
        <source>Ask the platform for a usual authenticator code.</source>
        <translation>在平台上改用常见的验证器动态码。</translation>
    </message>
    <message>
        <source>Ask the platform for time-based codes.</source>
        <translation>在平台上改用按时间的动态码。</translation>
    </message>
    <message>
        <source>Ask whoever manages it for one.</source>
        <translation>找管理这个账号的人要授权。</translation>
    </message>
    <message>
        <source>Ask: {ask}.</source>
        <translation>可以找：{ask}。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>核对后再试。</translation>
    </message>
    <message>
        <source>Check the disk or the network. Nothing was lost.</source>
        <translation>检查磁盘或网络。数据没有丢。</translation>
    </message>
    <message>
        <source>Check the name, or add this computer with the member's emergency kit.</source>
        <translation>核对名字，或用该成员的应急恢复包添加这台电脑。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>核对一下名字。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>核对一下路径。</translation>
    </message>
    <message>
        <source>Choose a file that Shouhao made.</source>
        <translation>选择守号建立的文件。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>选一个自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>换一个位置。</translation>
    </message>
    <message>
        <source>Choose the vault's file, or make a new vault.</source>
        <translation>选择保险库文件，或新建一个。</translation>
    </message>
    <message>
        <source>Codes have 6 or 8 digits.</source>
        <translation>动态码是 6 位或 8 位。</translation>
    </message>
    <message>
        <source>Codes of this length are not supported</source>
        <translation>不支持这个长度的动态码</translation>
    </message>
    <message>
        <source>Codes of this period are not supported</source>
        <translation>不支持这个周期的动态码</translation>
    </message>
    <message>
        <source>Copy it whole from the platform's page.</source>
        <translation>从平台页面完整复制一次。</translation>
    </message>
    <message>
        <source>Cut out the part with the QR code.</source>
        <translation>只截二维码那一块。</translation>
    </message>
    <message>
        <source>Export once more and take pictures of all pages.</source>
        <translation>重新导出，把每一页都拍下来。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>填好再试。</translation>
    </message>
    <message>
        <source>Give its password, or save it without one.</source>
        <translation>填上它的密码，或另存为无密码的文件。</translation>
    </message>
    <message>
        <source>Give the whole name or the id.</source>
        <translation>写出全名或编号。</translation>
    </message>
    <message>
        <source>Install the newest version and try again. Nothing was changed.</source>
        <translation>装上最新版再试。没有改动任何内容。</translation>
    </message>
    <message>
        <source>It is only read there, because two writers would damage it. Move it to a local disk.</source>
        <translation>在那里只读，两处同时写会损坏。移到本机磁盘。</translation>
    </message>
    <message>
        <source>It may have been deleted or renamed: look it up in the list.</source>
        <translation>可能已删除或改名，到列表里找一下。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>原文件没有动。换一个名字。</translation>
    </message>
    <message>
        <source>Leave them out to use the defaults.</source>
        <translation>不填就用默认值。</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was lost.</source>
        <translation>腾出空间再试。数据没有丢。</translation>
    </message>
    <message>
        <source>No QR code was found in the picture</source>
        <translation>图片里没有找到二维码</translation>
    </message>
    <message>
        <source>Nobody called “{name}” uses this vault on this computer</source>
        <translation>这台电脑上没有叫「{name}」的成员</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name for the new vault.</source>
        <translation>没有改动任何内容。给新保险库换个名字。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try once more; if it stays, send the log to the administrator.</source>
        <translation>数据没有丢。再试一次；还不行，把日志交给管理员。</translation>
    </message>
    <message>
        <source>One attempt is left; after it you wait 15 minutes.</source>
        <translation>还可以试 1 次，用完要等 15 分钟。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>用原来的程序打开，重新保存一次。</translation>
    </message>
    <message>
        <source>Paste the otpauth:// address or the setup key that the platform shows.</source>
        <translation>粘贴平台给出的 otpauth:// 地址或设置密钥。</translation>
    </message>
    <message>
        <source>Reading goes on. Check the rights to the file and the disk.</source>
        <translation>仍然可以读。检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>Rows that do not belong were added to the record, first at {seq}</source>
        <translation>记录里混进了不该有的行，最早是第 {seq} 条</translation>
    </message>
    <message>
        <source>Say which of them is meant.</source>
        <translation>说明要的是哪一个。</translation>
    </message>
    <message>
        <source>Say which of them is unlocking.</source>
        <translation>说明是谁在解锁。</translation>
    </message>
    <message>
        <source>Several members use this vault on this computer</source>
        <translation>这台电脑上有几位成员在用这个保险库</translation>
    </message>
    <message>
        <source>Somebody else is writing to the vault</source>
        <translation>有人正在写入保险库</translation>
    </message>
    <message>
        <source>Something is missing: {field}</source>
        <translation>还缺一项：{field}</translation>
    </message>
    <message>
        <source>Something that must be in the vault is missing or unreadable</source>
        <translation>保险库里有该在的内容缺失或读不出</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出了问题</translation>
    </message>
    <message>
        <source>Split the file and import the parts.</source>
        <translation>把文件拆开，分几次导入。</translation>
    </message>
    <message>
        <source>Stop using it and call the administrator.</source>
        <translation>停止使用并联系管理员。</translation>
    </message>
    <message>
        <source>Stop using it and call the administrator. What stands before it still holds.</source>
        <translation>停止使用并联系管理员。这一条之前的仍然有效。</translation>
    </message>
    <message>
        <source>Stop using it and call the administrator; a backup may be whole.</source>
        <translation>停止使用并联系管理员，备份可能是完好的。</translation>
    </message>
    <message>
        <source>Stop using it and call the administrator; compare head codes with a colleague.</source>
        <translation>停止使用并联系管理员，和同事核对校验码。</translation>
    </message>
    <message>
        <source>Stop using it and restore the latest backup.</source>
        <translation>停止使用，恢复最近的备份。</translation>
    </message>
    <message>
        <source>Take a sharper picture, or paste the setup key.</source>
        <translation>换一张清楚的图片，或粘贴设置密钥。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The export has more pages than were given</source>
        <translation>导出的页数比给出的多</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>The file {name} is not there</source>
        <translation>没有文件 {name}</translation>
    </message>
    <message>
        <source>The file {path} could not be written</source>
        <translation>写不了文件 {path}</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>密码是空的</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>The password or the secret key is wrong</source>
        <translation>密码或密钥不对</translation>
    </message>
    <message>
        <source>The picture holds several accounts' keys</source>
        <translation>图片里有几个账号的密钥</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>图片太大</translation>
    </message>
    <message>
        <source>The platform “{name}” is not known</source>
        <translation>认不出平台「{name}」</translation>
    </message>
    <message>
        <source>The record was altered, first at entry {seq}</source>
        <translation>记录被改过，最早是第 {seq} 条</translation>
    </message>
    <message>
        <source>The setup key is too short</source>
        <translation>设置密钥太短</translation>
    </message>
    <message>
        <source>The system's keychain could not be used</source>
        <translation>系统钥匙串用不了</translation>
    </message>
    <message>
        <source>The system's keychain is locked</source>
        <translation>系统钥匙串锁着</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>两次密码不一样</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>连不上保险库</translation>
    </message>
    <message>
        <source>The vault cannot be written here</source>
        <translation>这里不能写入保险库</translation>
    </message>
    <message>
        <source>The vault cannot be written here. Reading goes on.</source>
        <translation>这里不能写入保险库，仍然可以读。</translation>
    </message>
    <message>
        <source>The vault lies on a network share or in a sync folder</source>
        <translation>保险库在共享盘或同步文件夹里</translation>
    </message>
    <message>
        <source>The vault lies on a network share or in a sync folder: it is only read. Move it to a local disk.</source>
        <translation>保险库在共享盘或同步文件夹里，只能读。移到本机磁盘。</translation>
    </message>
    <message>
        <source>The vault was altered from outside</source>
        <translation>保险库被人从外部改过</translation>
    </message>
    <message>
        <source>There is a file at {name} already</source>
        <translation>{name} 处已经有文件</translation>
    </message>
    <message>
        <source>There is a file at {path} already</source>
        <translation>{path} 处已经有文件</translation>
    </message>
    <message>
        <source>There is no account “{name}”</source>
        <translation>没有账号「{name}」</translation>
    </message>
    <message>
        <source>There is no vault at this place</source>
        <translation>这个位置没有保险库</translation>
    </message>
    <message>
        <source>These costs of unlocking are too low or too high</source>
        <translation>解锁的计算量太低或太高</translation>
    </message>
    <message>
        <source>These pages come from different exports</source>
        <translation>这些页来自不同的导出</translation>
    </message>
    <message>
        <source>They have no effect. Call the administrator: somebody wrote to the store.</source>
        <translation>它们不起作用。联系管理员：有人写过存储。</translation>
    </message>
    <message>
        <source>This computer has no secret key for this vault</source>
        <translation>这台电脑没有这个保险库的密钥</translation>
    </message>
    <message>
        <source>This computer's clock is behind the last entry: dates here may be wrong.</source>
        <translation>这台电脑的时钟比最后一条记录还早，日期可能不准。</translation>
    </message>
    <message>
        <source>This entry does not fit: {field}</source>
        <translation>这一项不合要求：{field}</translation>
    </message>
    <message>
        <source>This file is none of the known formats</source>
        <translation>认不出这个文件的格式</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>这个文件不是图片</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <translation>这个文件不是保险库</translation>
    </message>
    <message>
        <source>This is larger than the program takes</source>
        <translation>内容太大，程序不收</translation>
    </message>
    <message>
        <source>This is no key for one-time codes</source>
        <translation>这不是动态码的密钥</translation>
    </message>
    <message>
        <source>This key counts presses, not time</source>
        <translation>这把密钥按次数计，不按时间计</translation>
    </message>
    <message>
        <source>This kind of one-time code is not supported</source>
        <translation>不支持这种动态码</translation>
    </message>
    <message>
        <source>This member may not open the vault any more</source>
        <translation>该成员不能再打开保险库</translation>
    </message>
    <message>
        <source>This vault has another history than the one this computer knows</source>
        <translation>这个保险库的历史和这台电脑见过的不一样</translation>
    </message>
    <message>
        <source>This vault is older than what this computer has seen</source>
        <translation>这个保险库比这台电脑见过的旧</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row.</source>
        <translation>连续输错太多次。</translation>
    </message>
    <message>
        <source>Try again in %n minutes.</source>
        <translation>%n 分钟后再试。</translation>
    </message>
    <message>
        <source>Try again in %n seconds.</source>
        <translation>%n 秒后再试。</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <translation>稍后再试。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>重新输入。</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>输入后再试。</translation>
    </message>
    <message>
        <source>Type the secret key from the emergency kit, once.</source>
        <translation>输入一次应急恢复包上的密钥。</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>重新输入两次。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>解开后再试。</translation>
    </message>
    <message>
        <source>Unlock it. A machine without one can keep the key in a file: --device-store file.</source>
        <translation>先解开钥匙串。没有钥匙串的电脑可以把密钥存成文件：--device-store file。</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file.</source>
        <translation>用 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>Use a spreadsheet (xlsx, csv) or a password manager's export.</source>
        <translation>用表格（xlsx、csv）或密码管理器的导出文件。</translation>
    </message>
    <message>
        <source>Use “custom”, or see the list of platforms.</source>
        <translation>用 custom，或查看平台列表。</translation>
    </message>
    <message>
        <source>You have no grant that opens this account</source>
        <translation>没有能打开这个账号的授权</translation>
    </message>
    <message>
        <source>You may not write to {path}</source>
        <translation>没有权限写入 {path}</translation>
    </message>
    <message>
        <source>Your role may not do this: {missing}</source>
        <translation>这个岗位不能{missing}</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>date of verification</source>
        <translation>认证日期</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>responsible member</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>“{name}” fits more than one</source>
        <translation>「{name}」对应不止一个</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <translation>已经有「{name}」</translation>
    </message>
    <message>
        <source>“{name}” was not found</source>
        <translation>没有找到「{name}」</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Add a second person</source>
        <translation>加第二个人</translation>
    </message>
    <message>
        <source>Add codes</source>
        <translation>录入动态码</translation>
    </message>
    <message>
        <source>Administrator, operator and SIM are one person: {persons}</source>
        <translation>管理员、运营和 SIM 都是一个人：{persons}</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>先备份保险库</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>换密码</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>已外传</translation>
    </message>
    <message>
        <source>Easy to guess, weakest first: {names}</source>
        <translation>容易被猜中，最弱的：{names}</translation>
    </message>
    <message>
        <source>From a file, not changed here yet; delete the sheet too</source>
        <translation>来自表格，还没在这里换过；表格和群文件记得删</translation>
    </message>
    <message>
        <source>Held by one</source>
        <translation>独自持有</translation>
    </message>
    <message>
        <source>Leaver named</source>
        <translation>离职未清</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>指定副手</translation>
    </message>
    <message>
        <source>No codes</source>
        <translation>缺动态码</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>没有要处理的</translation>
    </message>
    <message>
        <source>Older than {days} days (core accounts {core}), or of unknown age</source>
        <translation>超过 {days} 天没换（核心账号 {core} 天），或时间不详</translation>
    </message>
    <message>
        <source>One password in several places: {names}</source>
        <translation>几处用同一个密码：{names}</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>换人接手</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>补强</translation>
    </message>
    <message>
        <source>The platform has them, none are kept here: {names}</source>
        <translation>平台支持，这里还没录：{names}</translation>
    </message>
    <message>
        <source>Tidy up after leavers</source>
        <translation>离职收尾</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names}等</translation>
    </message>
    <message>
        <source>{persons}: left, but still named on {names}</source>
        <translation>{persons}已离职，还写在{names}上</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>%n more, treated alike</source>
        <translation></translation>
    </message>
    <message>
        <source>A guess: have a look</source>
        <translation></translation>
    </message>
    <message>
        <source>Address</source>
        <translation></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation></translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation></translation>
    </message>
    <message>
        <source>Bound phone</source>
        <translation></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation></translation>
    </message>
    <message>
        <source>Code key</source>
        <translation></translation>
    </message>
    <message>
        <source>Code keys</source>
        <translation></translation>
    </message>
    <message>
        <source>Core or not</source>
        <translation></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation></translation>
    </message>
    <message>
        <source>Exports of Bitwarden and 1Password</source>
        <translation></translation>
    </message>
    <message>
        <source>Field for the column {header}</source>
        <translation></translation>
    </message>
    <message>
        <source>First rows of {sheet}</source>
        <translation></translation>
    </message>
    <message>
        <source>KeePass: kdbx</source>
        <translation></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation></translation>
    </message>
    <message>
        <source>Login</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>Old password</source>
        <translation></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation></translation>
    </message>
    <message>
        <source>Password</source>
        <translation></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation></translation>
    </message>
    <message>
        <source>Passwords of Chrome, Edge and Firefox</source>
        <translation></translation>
    </message>
    <message>
        <source>Pictures of QR codes, Google Authenticator included</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation></translation>
    </message>
    <message>
        <source>SIM holder</source>
        <translation></translation>
    </message>
    <message>
        <source>Sheets: xlsx, csv</source>
        <translation></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation></translation>
    </message>
    <message>
        <source>Table of text</source>
        <translation></translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Asked for once on every new machine, together with the password. The square holds the same.</source>
        <translation></translation>
    </message>
    <message>
        <source>Choose the vault and type the secret key above, once.</source>
        <translation></translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation></translation>
    </message>
    <message>
        <source>Gives a member new keys when the password is lost. Cut here, and keep it apart from the sheet above.</source>
        <translation></translation>
    </message>
    <message>
        <source>Install Shouhao and copy the vault or its latest backup there.</source>
        <translation></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation></translation>
    </message>
    <message>
        <source>Member</source>
        <translation></translation>
    </message>
    <message>
        <source>Password (write it by hand, or keep it in your head)</source>
        <translation></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation></translation>
    </message>
    <message>
        <source>Team</source>
        <translation></translation>
    </message>
    <message>
        <source>To open the vault on another machine</source>
        <translation></translation>
    </message>
    <message>
        <source>Unlock with the password.</source>
        <translation></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation></translation>
    </message>
    <message>
        <source>Whoever has this sheet and the password opens the vault. Keep it on paper, locked away, apart from the PC.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>add and edit accounts</source>
        <translation>新增和编辑账号</translation>
    </message>
    <message>
        <source>approve requests</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>change passwords</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>change roles and policy</source>
        <translation>改岗位和策略</translation>
    </message>
    <message>
        <source>declare incidents</source>
        <translation>上报安全事件</translation>
    </message>
    <message>
        <source>export secrets</source>
        <translation>导出机密</translation>
    </message>
    <message>
        <source>give grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>invite members</source>
        <translation>邀请成员</translation>
    </message>
    <message>
        <source>keep the registers</source>
        <translation>维护台账</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>看审计</translation>
    </message>
    <message>
        <source>run incidents</source>
        <translation>处理安全事件</translation>
    </message>
    <message>
        <source>run offboarding</source>
        <translation>办离职交接</translation>
    </message>
    <message>
        <source>see accounts</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>transfer accounts</source>
        <translation>移交账号</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>%n seconds left</source>
        <translation>还有 %n 秒</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>还没有得分</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>得分 {score}，满分 100</translation>
    </message>
</context>
<context>
    <name>stepper</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>第 {number} 步，共 {all} 步：{name}</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>A capital at the beginning adds almost nothing.</source>
        <translation>首字母大写几乎不会更难猜。</translation>
    </message>
    <message>
        <source>A number or a sign stuck to a word adds almost nothing.</source>
        <translation>在词后面加数字或符号，几乎不会更难猜。</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>It contains a common name.</source>
        <translation>包含常见人名。</translation>
    </message>
    <message>
        <source>It contains a common word.</source>
        <translation>包含常见单词。</translation>
    </message>
    <message>
        <source>It contains a password that is in every leaked list.</source>
        <translation>包含泄露密码库里都有的密码。</translation>
    </message>
    <message>
        <source>It contains a phrase or lucky number that many people use.</source>
        <translation>包含很多人都在用的短语或吉利数字。</translation>
    </message>
    <message>
        <source>It contains a run such as abc or 123.</source>
        <translation>包含 abc、123 这样的顺序字符。</translation>
    </message>
    <message>
        <source>It contains a year or a date.</source>
        <translation>包含年份或日期。</translation>
    </message>
    <message>
        <source>It contains the account's own brand, name, login, phone or platform.</source>
        <translation>包含了这个账号自己的品牌、名称、登录名、手机号或平台名。</translation>
    </message>
    <message>
        <source>It follows neighbouring keys on the keyboard.</source>
        <translation>是键盘上相邻的按键。</translation>
    </message>
    <message>
        <source>It has characters that the platform does not take.</source>
        <translation>包含平台不接受的字符。</translation>
    </message>
    <message>
        <source>It is easier to guess than the team's policy allows.</source>
        <translation>比团队策略允许的更容易被猜中。</translation>
    </message>
    <message>
        <source>It is longer than the platform takes.</source>
        <translation>超过了平台允许的长度。</translation>
    </message>
    <message>
        <source>It is shorter than the platform takes.</source>
        <translation>短于平台要求的长度。</translation>
    </message>
    <message>
        <source>It is shorter than the team's policy asks.</source>
        <translation>比团队策略要求的短。</translation>
    </message>
    <message>
        <source>It is the account's own brand, name or login with a number: that is tried first.</source>
        <translation>是账号自己的品牌、名称或登录名加数字：别人最先试的就是它。</translation>
    </message>
    <message>
        <source>It is too short: every combination can be tried.</source>
        <translation>太短：所有组合都能被试遍。</translation>
    </message>
    <message>
        <source>It looks like a phone, QQ or identity number.</source>
        <translation>看起来是手机号、QQ 号或身份证号。</translation>
    </message>
    <message>
        <source>It reads as a name or a word in pinyin.</source>
        <translation>读起来是拼音写的人名或词语。</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>重复了同样的字符。</translation>
    </message>
    <message>
        <source>Leave out the brand, the login, the phone and the platform.</source>
        <translation>不要用品牌、登录名、手机号和平台名。</translation>
    </message>
    <message>
        <source>Leave out years, birthdays and personal numbers.</source>
        <translation>不要用年份、生日和个人号码。</translation>
    </message>
    <message>
        <source>Let the generator make one.</source>
        <translation>用生成器生成一个。</translation>
    </message>
    <message>
        <source>Make it longer with words that have nothing to do with each other.</source>
        <translation>加上几个互不相关的词，让它更长。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>强度：{word}</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>The platform asks for more kinds: lower case, upper case, digits, symbols.</source>
        <translation>平台要求更多种类的字符：小写字母、大写字母、数字、符号。</translation>
    </message>
    <message>
        <source>The team's policy asks for more kinds: lower case, upper case, digits, symbols.</source>
        <translation>团队策略要求更多种类的字符：小写字母、大写字母、数字、符号。</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>还没有密码。</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Writing @ for a, or 0 for o, adds almost nothing.</source>
        <translation>用 @ 代替 a、用 0 代替 o，几乎不会更难猜。</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
