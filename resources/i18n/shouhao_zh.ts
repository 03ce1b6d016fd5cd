<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountActions</name>
    <message>
        <source>Code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私密备注</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>This code is about to end. The next one is copied in a moment</source>
        <translation>这个动态码快过期了，马上复制下一个</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>{what}已复制</translation>
    </message>
</context>
<context>
    <name>AccountBrowser</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>手动添加一个</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>From the check-up</source>
        <translation>体检发现的账号</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>没有符合的账号</translation>
    </message>
    <message>
        <source>The team's accounts belong here. Bring in the spreadsheet that you have today</source>
        <translation>团队的账号放在这里。先把现在用的表格导进来</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃内容</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>给账号起个名称</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>放弃已填的内容？</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Nothing of it was saved, also not the password.</source>
        <translation>内容都没有保存，密码也没有。</translation>
    </message>
    <message>
        <source>Nothing of it was saved. The account stays as it was.</source>
        <translation>改动都没有保存，账号保持原样。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Say which brand it belongs to</source>
        <translation>写上它属于哪个品牌</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Change / review</source>
        <translation>改密 / 复核</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Account added</source>
        <translation>账号已添加</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>账号已删除</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>修改已保存</translation>
    </message>
    <message>
        <source>Copied: paste it where you need it</source>
        <translation>已复制，可以粘贴了</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>删除「{name}」？</translation>
    </message>
    <message>
        <source>Its password, codes and notes go from the list for everyone. What happened stays in the audit. The account on {platform} stays as it is.</source>
        <translation>密码、动态码和备注会从所有人的列表里消失，审计记录保留。{platform}上的账号不受影响。</translation>
    </message>
    <message>
        <source>Locked while you were typing: here is what you typed, not saved yet</source>
        <translation>锁定前输入的内容都在，还没保存</translation>
    </message>
    <message>
        <source>Pending password</source>
        <translation>待生效的密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>A picture of the alert</source>
        <translation>提醒的截图</translation>
    </message>
    <message>
        <source>Add its picture…</source>
        <translation>添加截图…</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>提醒的文字</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Paste the alert about {name}. It is held against how the account is used.</source>
        <translation>粘贴关于 {name} 的提醒，会与账号平时的使用情况比对。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.heic)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.heic)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recorded: {verdict}</source>
        <translation>已记录：{verdict}</translation>
    </message>
    <message>
        <source>What did the platform write?</source>
        <translation>平台发来了什么？</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>不要截图</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Another member has to agree</source>
        <translation>需要另一位成员同意</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>申请批准</translation>
    </message>
    <message>
        <source>It goes on by itself once they agree. You may close this: the question stays, and so does the yes.</source>
        <translation>对方同意后会自动继续。也可以先关掉这个窗口，申请和批准都会保留。</translation>
    </message>
    <message>
        <source>Nothing was opened. You may ask again, with another reason.</source>
        <translation>什么都没有打开。可以换个原因再申请。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused by {name}</source>
        <translation>{name} 没有同意</translation>
    </message>
    <message>
        <source>They read it before they decide.</source>
        <translation>对方决定前会看到。</translation>
    </message>
    <message>
        <source>This takes four eyes. Who may approve: {ask}</source>
        <translation>这一步要两个人。可以批准的人：{ask}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Ask them</source>
        <translation>派出去</translation>
    </message>
    <message>
        <source>Person or member</source>
        <translation>人员或成员</translation>
    </message>
    <message>
        <source>Two letters of pinyin find them.</source>
        <translation>输入两个拼音字母就能找到。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Who has no keys gets the task as text, or as a sheet to print.</source>
        <translation>没有密钥的人，用任务文字或打印的任务单派给。</translation>
    </message>
    <message numerus="yes">
        <source>Who sees to %n items?</source>
        <translation><numerusform>%n 项派给谁？</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>A colleague who sees the same six words at the same number has the same record.</source>
        <translation>同事在同一序号看到同样的六个词，记录就相同。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认已看过</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Choose a row to see all of it</source>
        <translation>选一行看详情</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>不属于记录</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Entry {seq} of the record, signed by its author</source>
        <translation>第 {seq} 条记录，有本人的签名</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>It changed nothing. Ask its author whether they did this; their program may be altered.</source>
        <translation>没有生效。问本人是否做过，程序可能被改过。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>核对报告</translation>
    </message>
    <message>
        <source>Reported by the device, in a signed chain of its own. A program that was altered may stay silent.</source>
        <translation>由设备上报，记在它自己的签名链里。被改动过的程序可能不上报。</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>Somebody can write to the store without being a member. Find out who, then acknowledge it.</source>
        <translation>有非成员能写入存储。查明是谁，再确认。</translation>
    </message>
    <message>
        <source>The record is not clean</source>
        <translation>记录里混入了别的内容</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>记录完整</translation>
    </message>
    <message>
        <source>These changed nothing. Ask their authors; a program may be altered.</source>
        <translation>都没有生效。问作者本人，程序可能被改过。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>没有生效</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>还有 %n 行</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation><numerusform>近 %n 天</numerusform></translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n 条记录</numerusform></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Check every entry and every signature again, from the first one on</source>
        <translation>从第一条起重新核对每条记录和签名</translation>
    </message>
    <message>
        <source>Compare a printed document with the record</source>
        <translation>把打印的单据与账本核对</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find in the record</source>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核对</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天 {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>昨天 {day}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message>
        <source>Nothing in the record fits these filters</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>The record, newest first</source>
        <translation>记录，最新的在前</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>审计</translation>
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
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n places off this device</source>
        <translation><numerusform>本机外 %n 份</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a folder off site</source>
        <translation>添加异地文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %n places</source>
        <translation><numerusform>已备份到 %n 处</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在复制并核对…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>放备份的文件夹</translation>
    </message>
    <message>
        <source>If this disk fails, the vault is gone. Choose a folder on another disk.</source>
        <translation>这块盘坏了，保险库就没了。选一个别的磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>It was damaged or changed. The vault itself is as it was: make a new backup now.</source>
        <translation>它坏了或被改过。保险库本身没有变，现在再备份一次。</translation>
    </message>
    <message>
        <source>Last backup {when}</source>
        <translation>上次备份 {when}</translation>
    </message>
    <message numerus="yes">
        <source>Last backup {when}; %n more places are needed</source>
        <translation><numerusform>上次备份 {when}，还差 %n 处</numerusform></translation>
    </message>
    <message>
        <source>Last restore test</source>
        <translation>上次恢复测试</translation>
    </message>
    <message>
        <source>Leave out {folder}</source>
        <translation>去掉 {folder}</translation>
    </message>
    <message>
        <source>Never. Once a month shows that backups come back</source>
        <translation>还没做过。每月一次，才知道备份能用</translation>
    </message>
    <message>
        <source>Next backup due</source>
        <translation>下次备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>做一次恢复测试</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>正在恢复并核对…</translation>
    </message>
    <message>
        <source>The backup came back whole</source>
        <translation>备份能恢复，内容完整</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>These folders could not be written: {names}</source>
        <translation>这些文件夹写不了：{names}</translation>
    </message>
    <message>
        <source>This backup does not come back</source>
        <translation>这份备份恢复不了</translation>
    </message>
    <message>
        <source>Whoever can write to the vault's file or database can destroy it, but not read it: keep copies.</source>
        <translation>能写入保险库文件或数据库的人可以毁掉它，但读不了它：请保留副本。</translation>
    </message>
    <message>
        <source>{entries} entries, {counts}, {far}</source>
        <translation>{entries} 条记录，{counts}，{far}</translation>
    </message>
    <message>
        <source>{number} off site</source>
        <translation>异地 {number} 份</translation>
    </message>
</context>
<context>
    <name>BlackoutDialog</name>
    <message>
        <source>Days on which nothing falls due</source>
        <translation>哪些天不到期</translation>
    </message>
    <message>
        <source>End {name}: due dates come back</source>
        <translation>结束「{name}」，恢复到期日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Over a sale or a live show every due date waits until the day after it.</source>
        <translation>大促或直播期间，所有到期日顺延到结束后一天。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>为了什么</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n people have left without a case: {names}</source>
        <translation><numerusform>%n 人已经离职，还没有交接单：{names}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n 张在办</numerusform></translation>
    </message>
    <message>
        <source>A SIM or a device is lost…</source>
        <translation>手机卡或设备丢了…</translation>
    </message>
    <message>
        <source>A contract ends…</source>
        <translation>合同到期…</translation>
    </message>
    <message>
        <source>Blackouts…</source>
        <translation>顺延期…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Cases by how far they are</source>
        <translation>按进度排列的交接单</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续改密</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新交接单</translation>
    </message>
    <message>
        <source>Offboarding</source>
        <translation>离职交接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open cases…</source>
        <translation>开交接单…</translation>
    </message>
    <message>
        <source>Passwords by due date</source>
        <translation>按到期日排列的密码</translation>
    </message>
    <message>
        <source>Passwords stand here by the day they are due. Add an account first</source>
        <translation>密码按到期日排在这里。先添加一个账号</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>提醒{name}</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>有人离职</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>有人离职…</translation>
    </message>
    <message>
        <source>Start the change</source>
        <translation>开始改密</translation>
    </message>
    <message>
        <source>Who leaves, changes post or goes on leave stands here, until every right is back.</source>
        <translation>离职、转岗和长期休假的人列在这里，直到权限全部收回。</translation>
    </message>
    <message>
        <source>{name} opened the overdue {account}: {reason}</source>
        <translation>{name}紧急查看了逾期的「{account}」：{reason}</translation>
    </message>
</context>
<context>
    <name>BothPasswords</name>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>made {when} by {name}</source>
        <translation>{when} 由{name}生成</translation>
    </message>
    <message>
        <source>pending password</source>
        <translation>待生效的密码</translation>
    </message>
    <message>
        <source>present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>still signs in</source>
        <translation>仍可登录</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Another day or successor…</source>
        <translation>改最后一天或接手人…</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>回到交接单列表</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>取消交接单…</translation>
    </message>
    <message>
        <source>Choose all that is open by hand</source>
        <translation>选中所有待处理的人工项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Close, %n to go</source>
        <translation><numerusform>关闭，还差 %n 项</numerusform></translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>交接单的各项</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>最后一天 {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Shows the next open item</source>
        <translation>跳到下一个待处理的项</translation>
    </message>
    <message>
        <source>Take the rights back…</source>
        <translation>收回权限…</translation>
    </message>
    <message>
        <source>Task sheet for {name}…</source>
        <translation>{name}的任务单…</translation>
    </message>
    <message>
        <source>Who takes the accounts over…</source>
        <translation>谁来接手账号…</translation>
    </message>
    <message>
        <source>opened by {name}, {day}</source>
        <translation>{name} {day} 开单</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>接手{name}</translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message>
        <source>Another new password is stored: copy it</source>
        <translation>另一个新密码已存好，复制它</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>回到看板</translation>
    </message>
    <message>
        <source>Both passwords are stored. Even if the power fails now, you find the old and the new one here.</source>
        <translation>两份密码都存好了。就算现在断电或关窗，回来新旧都看得到。</translation>
    </message>
    <message>
        <source>Change the password of {account}</source>
        <translation>给「{account}」改密</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认生效</translation>
    </message>
    <message>
        <source>Copy old</source>
        <translation>复制旧密码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Give up, keep the old password</source>
        <translation>放弃，保留旧密码</translation>
    </message>
    <message>
        <source>Given up: the old password stays</source>
        <translation>已放弃，旧密码不变</translation>
    </message>
    <message>
        <source>It works, confirm</source>
        <translation>能登录，确认生效</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开改密页</translation>
    </message>
    <message>
        <source>Paste new</source>
        <translation>贴入新密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>The change goes on later: both passwords are kept</source>
        <translation>改密稍后继续，新旧密码都留着</translation>
    </message>
    <message>
        <source>You may go on later</source>
        <translation>可以稍后继续，进度会留着</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation><numerusform>%n 天后到期</numerusform></translation>
    </message>
    <message>
        <source>login {login}</source>
        <translation>登录名 {login}</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n days</source>
        <translation><numerusform>逾期 %n 天</numerusform></translation>
    </message>
    <message>
        <source>{platform} has saved it, next</source>
        <translation>{platform}已保存，下一步</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>It is only compared: nobody gets new keys, and nothing is written.</source>
        <translation>只做比对：不会给任何人换密钥，也不写入任何内容。</translation>
    </message>
    <message>
        <source>Would this paper open the vault?</source>
        <translation>这张纸还能打开保险库吗？</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n columns guessed, have a look</source>
        <translation><numerusform>猜的 %n 列，看一眼</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n columns kept as they are</source>
        <translation><numerusform>%n 列照原样保留</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n columns recognised</source>
        <translation><numerusform>认出 %n 列</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation><numerusform>问题 %n 处</numerusform></translation>
    </message>
    <message>
        <source>Every row is clear, nothing needs a look</source>
        <translation>每一行都看明白了，没有要留意的</translation>
    </message>
    <message>
        <source>Recovery key, group {number}</source>
        <translation>恢复密钥第 {number} 组</translation>
    </message>
    <message>
        <source>Secret key, group {number}</source>
        <translation>密钥第 {number} 组</translation>
    </message>
    <message>
        <source>So that you know the printed kit can be read when it is needed.</source>
        <translation>确认打印件清楚，用得上。</translation>
    </message>
    <message>
        <source>This is not what the kit says there.</source>
        <translation>和恢复包上的不一样。</translation>
    </message>
    <message>
        <source>Type both groups from the kit</source>
        <translation>照恢复包填两组字符</translation>
    </message>
    <message>
        <source>Type two groups from the paper</source>
        <translation>照纸面输入两组</translation>
    </message>
    <message>
        <source>each already has its safest answer</source>
        <translation>已按最稳妥的办法选好</translation>
    </message>
    <message>
        <source>the safest answer is chosen, you can change it</source>
        <translation>已按最稳妥的办法选好，可以改</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n rows shown</source>
        <translation><numerusform>预览 {shown} 行，共 %n 行</numerusform></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose files</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Drop the sheet here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>It does not open with this password. Try another.</source>
        <translation>密码不对，打不开。换一个再试。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Read on this computer only; nothing is written before you agree</source>
        <translation>只在本机读取，点写入前都可以反悔</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The file's own password</source>
        <translation>这个文件自己的密码</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>能读的文件</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} 有密码</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已选 %n 个</numerusform></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Find: {what}</source>
        <translation>查找：{what}</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>标为已处理</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>滥用</translation>
    </message>
    <message>
        <source>The record keeps who looked into it and what it was. The whole team can read the note.</source>
        <translation>审计记录会记下谁处理、是怎么回事。说明全团队都能读到。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>是怎么回事？</translation>
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
    <name>ColumnHeads</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>ContractEndDialog</name>
    <message>
        <source>Agency or tool</source>
        <translation>机构或工具</translation>
    </message>
    <message>
        <source>Filled in where the register knows them.</source>
        <translation>台账里有的会自动填上。</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>对方的人</translation>
    </message>
    <message>
        <source>Its tools</source>
        <translation>对方的工具</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name the agency or the tool.</source>
        <translation>写上机构或工具的名字。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Whose contract ends?</source>
        <translation>谁的合同到期？</translation>
    </message>
</context>
<context>
    <name>ControlActs</name>
    <message>
        <source>Changes saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Control point added</source>
        <translation>已新增控制要素</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>已指定副手</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>已新增人员</translation>
    </message>
</context>
<context>
    <name>ControlArea</name>
    <message>
        <source>Control graph</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>People, phones, mailboxes and accounts stand here once there is an account</source>
        <translation>有了账号，这里就有人员、手机号、邮箱和账号</translation>
    </message>
    <message>
        <source>What was selected</source>
        <translation>选中的内容</translation>
    </message>
    <message numerus="yes">
        <source>{brand}: %n, Enter looks closer</source>
        <translation><numerusform>{brand}：%n 个，按 Enter 走近看</numerusform></translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>全部品牌</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Kinds of control point</source>
        <translation>控制要素的种类</translation>
    </message>
    <message>
        <source>Name, number or address; Enter goes to the next one (Ctrl+F)</source>
        <translation>名称、号码或地址；按 Enter 到下一个（Ctrl+F）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New control point</source>
        <translation>新增要素</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Only one part</source>
        <translation>只看一部分</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Accounts that it controls</source>
        <translation>它控制的账号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>New control point</source>
        <translation>新增控制要素</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>号码、地址或名称</translation>
    </message>
    <message>
        <source>Phones and addresses are shown masked; the whole one is sealed</source>
        <translation>手机号和地址打码显示，完整内容密封保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The company owns it</source>
        <translation>公司所有</translation>
    </message>
    <message>
        <source>Who has it in hand; a new name is welcome</source>
        <translation>在谁手里；可以写新的名字</translation>
    </message>
</context>
<context>
    <name>ControlPane</name>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation><numerusform>在列表中看全部 %n 个</numerusform></translation>
    </message>
    <message>
        <source>Choose something: here you see what falls if it goes</source>
        <translation>选中一个，这里会说它没了哪些账号跟着出事</translation>
    </message>
    <message numerus="yes">
        <source>If it goes, %n accounts are in trouble</source>
        <translation><numerusform>如果它没了，%n 个账号跟着出事</numerusform></translation>
    </message>
    <message>
        <source>If it really is gone, in this order</source>
        <translation>真没了，按这个顺序</translation>
    </message>
    <message>
        <source>If somebody really goes, in this order</source>
        <translation>真走了，按这个顺序</translation>
    </message>
    <message numerus="yes">
        <source>If {name} goes, %n accounts are in trouble</source>
        <translation><numerusform>如果 {name} 走了，%n 个账号跟着出事</numerusform></translation>
    </message>
    <message>
        <source>No account falls with it</source>
        <translation>没有账号跟着出事</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Show only this part</source>
        <translation>只看这一部分</translation>
    </message>
    <message>
        <source>These accounts as a list</source>
        <translation>在列表中看这些账号</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>它背后是谁</translation>
    </message>
    <message>
        <source>What stands behind what…</source>
        <translation>登记背后的关联…</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>{name}保管</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>{day} 离职</translation>
    </message>
    <message>
        <source>no holder</source>
        <translation>没有保管人</translation>
    </message>
</context>
<context>
    <name>CopiedBar</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>cleared in %n seconds</source>
        <translation><numerusform>%n 秒后从剪贴板清掉</numerusform></translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>已复制{what}</translation>
    </message>
</context>
<context>
    <name>DeputyDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Make them known on the platform, too</source>
        <translation>也要在平台上加为管理员或运营者</translation>
    </message>
    <message numerus="yes">
        <source>Name a deputy for %n accounts</source>
        <translation><numerusform>给 %n 个账号指定副手</numerusform></translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>One person alone gets into them now: {accounts}</source>
        <translation>现在只有一个人进得去：{accounts}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose an account to see it here</source>
        <translation>选一个账号，在这里看详情</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>删除账号…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>打开平台</translation>
    </message>
    <message>
        <source>Open {platform}</source>
        <translation>打开{platform}</translation>
    </message>
    <message>
        <source>Platform alert…</source>
        <translation>平台提醒…</translation>
    </message>
    <message>
        <source>Platform facts checked {month}</source>
        <translation>平台资料核对于 {month}</translation>
    </message>
    <message>
        <source>{person} answers for it</source>
        <translation>{person}负责</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>空闲多久锁定</translation>
    </message>
    <message>
        <source>More accounts on the screen at once.</source>
        <translation>一屏看到更多账号。</translation>
    </message>
    <message numerus="yes">
        <source>The team's policy allows %n minutes at most.</source>
        <translation><numerusform>团队策略最多 %n 分钟。</numerusform></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>Added</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Another computer of the same member is added there, with the emergency kit.</source>
        <translation>同一成员换新电脑：在新电脑上用应急恢复包加入。</translation>
    </message>
    <message>
        <source>Attest protection…</source>
        <translation>声明防护…</translation>
    </message>
    <message>
        <source>Attested until</source>
        <translation>声明有效至</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device shut out</source>
        <translation>已停用这台设备</translation>
    </message>
    <message>
        <source>Is {device} protected?</source>
        <translation>{device} 做好防护了吗？</translation>
    </message>
    <message>
        <source>It opens nothing any more and nothing it signs counts. What it has shown before stays known to whoever has it.</source>
        <translation>它不能再打开保险库，签名也不再算数。以前在上面看过的内容，拿着它的人仍然知道。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>On record for a year</source>
        <translation>已记录，一年有效</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Shut out {device} of {name}?</source>
        <translation>停用{name}的设备「{device}」？</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Yes, all three</source>
        <translation>是，三项都做到了</translation>
    </message>
    <message>
        <source>You say that its disk is encrypted, that an antivirus runs, and that it uses public networks only by VPN. It goes on record under your name and counts for a year.</source>
        <translation>声明磁盘已加密、杀毒软件在运行、公共网络只走 VPN。以本人名义记录，一年有效。</translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <source>A scan, a picture or a text: drop or paste it here</source>
        <translation>扫描件、图片或文字：拖到或粘贴到这里</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Did this vault issue the document?</source>
        <translation>这份单据是本保险库出具的吗</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>账本记录 {entry}</translation>
    </message>
    <message>
        <source>From a PDF…</source>
        <translation>选 PDF…</translation>
    </message>
    <message>
        <source>Number and digest stand at the foot of every page. A changed figure has another digest.</source>
        <translation>编号和摘要在每页页脚。改动任何内容，摘要就不同。</translation>
    </message>
    <message>
        <source>Number, or the first 16 digits of the digest</source>
        <translation>编号，或摘要的前 16 位</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>打印的内容</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n accounts written</source>
        <translation><numerusform>写入了 %n 个账号</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the file have left; the check-up shows where they are still named.</source>
        <translation><numerusform>文件里有 %n 人已离职，体检会列出还写着他们的账号。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete the sheet, here and in the chat. %n passwords circulated with it.</source>
        <translation><numerusform>删掉表格，这里和群里的都删。%n 个密码随它外传过。</numerusform></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>Judging passwords: {done} of {all}</source>
        <translation>正在评估密码强度：{done} / {all}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>See in the check-up what is weak, reused or held by one person.</source>
        <translation>看体检：哪些弱、重复，或只在一个人手里。</translation>
    </message>
    <message>
        <source>{added} new, {updated} updated, {skipped} skipped, one entry in the record</source>
        <translation>新增 {added}，更新 {updated}，跳过 {skipped}，账本里记为一条</translation>
    </message>
</context>
<context>
    <name>DoorkeepersCard</name>
    <message>
        <source>Copy how to reach {person}</source>
        <translation>复制{person}的联系方式</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>复制求助的话</translation>
    </message>
    <message>
        <source>Copy the request for the code</source>
        <translation>复制求验证码的话</translation>
    </message>
    <message>
        <source>Copy the request to scan</source>
        <translation>复制求扫码的话</translation>
    </message>
    <message>
        <source>No password is kept here. Never ask anybody for their own password.</source>
        <translation>没有密码可存，动态码不适用。不收任何人的微信密码。</translation>
    </message>
    <message>
        <source>No password is kept here. SMS codes are never stored.</source>
        <translation>没有密码可存。短信验证码从不保存。</translation>
    </message>
    <message>
        <source>Nobody is named yet. Edit the account and say who can log in</source>
        <translation>还没登记任何人。编辑账号，写上谁能登录</translation>
    </message>
    <message>
        <source>Paste it into the team's chat</source>
        <translation>贴到群里，请他们帮忙</translation>
    </message>
    <message>
        <source>Who can let me in now</source>
        <translation>现在谁能让我登录</translation>
    </message>
    <message>
        <source>company-owned</source>
        <translation>公司配发</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Nothing is kept yet of: {kinds}</source>
        <translation>尚未存入：{kinds}</translation>
    </message>
    <message>
        <source>Ownership dossier, readable by you only</source>
        <translation>账号归属档案，仅本人可读</translation>
    </message>
    <message>
        <source>Ownership dossier: {name}</source>
        <translation>账号归属档案：{name}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put a piece in</source>
        <translation>存入凭证</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save outside the vault, readable by you only</source>
        <translation>存到保险库之外，仅本人可读</translation>
    </message>
    <message>
        <source>Something is kept of everything that courts asked for.</source>
        <translation>法院关注的各类凭证都已存入。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>账号归属档案</translation>
    </message>
    <message>
        <source>{file} is no picture and no text: save it to look at it.</source>
        <translation>{file} 不是图片或文本，另存后查看。</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>A new name makes a new brand</source>
        <translation>写新名字会新建品牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>An account stays with its brand</source>
        <translation>建好后不换品牌</translation>
    </message>
    <message>
        <source>As 2027-03-12</source>
        <translation>写成 2027-03-12</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Core account: stricter policy</source>
        <translation>核心账号，规定更严</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation>留空就是本人</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one</source>
        <translation>留空就保留现在的密码</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now {masked}. Leave it empty to keep it</source>
        <translation>现在是 {masked}，留空就不变</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Real-name person</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Several names with a comma between</source>
        <translation>多个名字用顿号隔开</translation>
    </message>
    <message>
        <source>There is a password as well</source>
        <translation>它也有密码</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>What does this account log in with?</source>
        <translation>这个账号用什么登录？</translation>
    </message>
    <message>
        <source>Who can let people in</source>
        <translation>谁能让人登录</translation>
    </message>
    <message>
        <source>Who keeps the SIM</source>
        <translation>SIM 保管人</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>A picture of what the platform shows, or its words: drop or paste it here</source>
        <translation>平台页面的截图或文字：拖到这里，或粘贴</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>拖入的内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>It was made smaller to fit</source>
        <translation>已缩小以便存入</translation>
    </message>
    <message>
        <source>Pictures and texts (*.png *.jpg *.jpeg *.webp *.bmp *.txt *.csv *.pdf)</source>
        <translation>图片和文本 (*.png *.jpg *.jpeg *.webp *.bmp *.txt *.csv *.pdf)</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>There is no picture and no text on the clipboard.</source>
        <translation>剪贴板里没有图片，也没有文字。</translation>
    </message>
    <message>
        <source>What the platform shows</source>
        <translation>平台上显示的内容</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}，{size}</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Evidence: {point}</source>
        <translation>凭据：{point}</translation>
    </message>
    <message>
        <source>It is no picture and no text: save it to look at it.</source>
        <translation>它不是图片也不是文本：另存后再看。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save outside the vault, readable by you only</source>
        <translation>存到保险库外，只有你可读</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制{name}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私密备注</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>其余 %n 个</numerusform></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>已外传</translation>
    </message>
    <message>
        <source>Core accounts</source>
        <translation>核心账号</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>待换密</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱密码</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>−%n points</source>
        <translation><numerusform>−%n 分</numerusform></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A colleague has invited you to the team's vault.</source>
        <translation>同事邀请了你加入团队的保险库。</translation>
    </message>
    <message>
        <source>A team with invented accounts to look around in.</source>
        <translation>一个虚构的团队，随便看看。</translation>
    </message>
    <message>
        <source>Every account of the team, who can get in, and what has to be changed</source>
        <translation>团队的每个账号、谁能登录、哪些该改</translation>
    </message>
    <message>
        <source>For your team; then bring in the spreadsheet you have today.</source>
        <translation>给团队建一个，再导入现在用的表格。</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>用邀请加入</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>On a new computer, with your emergency kit.</source>
        <translation>换了电脑，用应急恢复包打开。</translation>
    </message>
    <message>
        <source>Open a vault file</source>
        <translation>打开保险库文件</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>打开平台</translation>
    </message>
    <message>
        <source>Who can let me in</source>
        <translation>谁能让我登录</translation>
    </message>
</context>
<context>
    <name>FormulaDialog</name>
    <message>
        <source>100 − {points}</source>
        <translation>100 − {points}</translation>
    </message>
    <message>
        <source>A finding costs {high} when it is grave, {medium} when it is medium and {low} when it is light, times the accounts that it concerns, divided by all accounts, rounded up. The score is 100 less all of that.</source>
        <translation>每类问题按轻重扣 {high}、{medium} 或 {low}，乘以涉及的账号数，除以全部账号数，向上取整。得分是 100 减去全部扣分。</translation>
    </message>
    <message>
        <source>A platform loses no points for what it does not offer.</source>
        <translation>平台本来没有的功能，不扣分。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the score is computed</source>
        <translation>得分怎么算</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What concerns the vault itself, such as backups, is listed and costs nothing.</source>
        <translation>备份这类保险库自身的问题会列出，但不扣分。</translation>
    </message>
    <message>
        <source>Where the sum is more than 100, the points are shared out in proportion and the score is 0.</source>
        <translation>扣分合计超过 100 时，按比例分摊，得分为 0。</translation>
    </message>
    <message>
        <source>−{points}</source>
        <translation>−{points}</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>No look-alikes (0 O, 1 l)</source>
        <translation>不用易混字符（0 O、1 l）</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>The platform takes: {rules}</source>
        <translation>平台接受：{rules}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>at least {min} characters</source>
        <translation>至少 {min} 位</translation>
    </message>
    <message>
        <source>at most {max} characters</source>
        <translation>最多 {max} 位</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>symbols: {symbols}</source>
        <translation>符号 {symbols}</translation>
    </message>
    <message>
        <source>{min} to {max} characters</source>
        <translation>{min} 到 {max} 位</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <source>Looked into</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Looked into?</source>
        <translation>处理好了吗？</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>{name} opened the overdue password of {account} with this reason: {reason}</source>
        <translation>{name}紧急查看了「{account}」的逾期密码，原因：{reason}</translation>
    </message>
</context>
<context>
    <name>GrantsView</name>
    <message numerus="yes">
        <source>%n are withdrawn; what was readable stays known until it is changed.</source>
        <translation><numerusform>收回 %n 项；以前能看的密码，改掉之前仍算已知。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grants are given or changed, and older passwords open for their holders.</source>
        <translation><numerusform>授予或调整 %n 项，持有人能打开现有的密码。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grants end within 14 days.</source>
        <translation><numerusform>%n 项授权在 14 天内到期。</numerusform></translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>全部品牌</translation>
    </message>
    <message>
        <source>All of it is one entry in the record.</source>
        <translation>全部记为一条记录。</translation>
    </message>
    <message>
        <source>Arrows move · 1 directory · 2 use · 3 view · 4 manage · Del withdraws</source>
        <translation>方向键移动 · 1 目录 · 2 使用 · 3 查看 · 4 管理 · Del 收回</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brands only</source>
        <translation>只看品牌</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续期…</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes of grants?</source>
        <translation><numerusform>保存 %n 项授权改动？</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation><numerusform>保存 %n 项改动…</numerusform></translation>
    </message>
    <message>
        <source>Save the grants</source>
        <translation>保存授权</translation>
    </message>
    <message>
        <source>Saved as one entry</source>
        <translation>已保存，记为一条记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>{name} on {what} until {day}</source>
        <translation>{name}对「{what}」的授权到 {day}</translation>
    </message>
</context>
<context>
    <name>GraphFoot</name>
    <message>
        <source>All of it</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>按品牌</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>走远</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>走近</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>看影响</translation>
    </message>
</context>
<context>
    <name>HandingView</name>
    <message numerus="yes">
        <source>%n accounts handed over</source>
        <translation><numerusform>已移交 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>回到交接单</translation>
    </message>
    <message>
        <source>Every account has somebody else who answers for it</source>
        <translation>每个账号都有了别的负责人</translation>
    </message>
    <message>
        <source>Who takes the accounts over</source>
        <translation>谁来接手账号</translation>
    </message>
    <message>
        <source>Whoever is nearest comes first. Nobody who leaves as well is among them; core accounts take a key.</source>
        <translation>最接近的人排在前面，也要离开的人不在其中。核心账号要用安全密钥确认。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n accounts looked at today at {time}</source>
        <translation><numerusform>今天 {time} 查过 %n 个账号</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation><numerusform>+%n 分</numerusform></translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>品牌：{name}</translation>
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
        <source>Export…</source>
        <translation>导出…</translation>
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
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The check-up as a file</source>
        <translation>把体检存成文件</translation>
    </message>
    <message>
        <source>The check-up is in the file. It names accounts: keep it as you keep the vault</source>
        <translation>体检已存成文件。里面有账号名称，请像保险库一样保管</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>看谁的账号</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>体检报告</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is written until you press the button</source>
        <translation>写入前都可以反悔</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>没有可写入的</translation>
    </message>
    <message>
        <source>Open the check-up</source>
        <translation>看体检</translation>
    </message>
    <message numerus="yes">
        <source>Write %n accounts</source>
        <translation><numerusform>写入 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Write the people</source>
        <translation>写入人员</translation>
    </message>
    <message>
        <source>Writing, this cannot be stopped half-way</source>
        <translation>正在写入，中途不能停</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>A file, or the address of a server: postgresql://LOGIN@SERVER/DATABASE</source>
        <translation>文件，或服务器地址：postgresql://LOGIN@SERVER/DATABASE</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>用邀请加入</translation>
    </message>
    <message>
        <source>Paste the invitation</source>
        <translation>先粘贴邀请</translation>
    </message>
    <message>
        <source>Picture of the invitation</source>
        <translation>邀请的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Say where the vault lies</source>
        <translation>填写保险库的位置</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a text.</source>
        <translation>剪贴板里没有图片，也没有文字。</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>保险库文件</translation>
    </message>
    <message>
        <source>Vault file…</source>
        <translation>保险库文件…</translation>
    </message>
    <message>
        <source>Vaults (*.vault);;All files (*)</source>
        <translation>保险库 (*.vault);;全部文件 (*)</translation>
    </message>
    <message>
        <source>Where the vault lies</source>
        <translation>保险库的位置</translation>
    </message>
    <message>
        <source>Whoever invited you has a text that starts with SHI, or its QR code.</source>
        <translation>邀请人手里有一段以 SHI 开头的文字，或它的二维码。</translation>
    </message>
</context>
<context>
    <name>InvitationsView</name>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>邀请已收回</translation>
    </message>
    <message>
        <source>Invite a member</source>
        <translation>邀请成员</translation>
    </message>
    <message>
        <source>Invite anew…</source>
        <translation>重新邀请…</translation>
    </message>
    <message>
        <source>Invite the people who work with these accounts; each gets keys of their own.</source>
        <translation>邀请管理这些账号的人，每人有自己的密钥。</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Its text opens nothing that is written from now on, and nobody can join with it.</source>
        <translation>这段文字打不开今后写入的内容，也不能再用来加入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back the invitation for {name}?</source>
        <translation>收回给{name}的邀请？</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Have ready</source>
        <translation>要准备</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>怎么核对</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>can't be undone</source>
        <translation>不能撤销</translation>
    </message>
    <message>
        <source>nobody was asked yet</source>
        <translation>还没派给谁</translation>
    </message>
    <message>
        <source>the vault saw to it</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>{name}, asked {day}</source>
        <translation>{name}，{day} 派出</translation>
    </message>
    <message>
        <source>{words}, reminded {ago}</source>
        <translation>{words}，{ago}前提醒</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}，{day} 前完成</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation><numerusform>选中 %n 项</numerusform></translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Ask another…</source>
        <translation>改派…</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>派给…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an item: here stands how it is done, and how it ended</source>
        <translation>选一项：怎么做、结果怎样，都在这里</translation>
    </message>
    <message>
        <source>Choose only items that are done by hand and still open to give them one outcome.</source>
        <translation>只选待处理的人工项，就能一起记结果。</translation>
    </message>
    <message>
        <source>Copy the task</source>
        <translation>复制任务文字</translation>
    </message>
    <message>
        <source>Note as done</source>
        <translation>记为已完成</translation>
    </message>
    <message>
        <source>Note as impossible</source>
        <translation>记为做不到</translation>
    </message>
    <message>
        <source>Note as not applicable</source>
        <translation>记为不适用</translation>
    </message>
    <message>
        <source>Note as submitted</source>
        <translation>记为已提交</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>提醒{name}</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>看附件</translation>
    </message>
    <message>
        <source>The vault has seen it on {day}.</source>
        <translation>保险库已在 {day} 核对。</translation>
    </message>
    <message>
        <source>The vault has seen it.</source>
        <translation>保险库已核对。</translation>
    </message>
    <message>
        <source>What the vault checks for itself can't be ticked by hand.</source>
        <translation>自动项由保险库核对，不能手动改。</translation>
    </message>
    <message>
        <source>Who may do it: {names}</source>
        <translation>能做的人：{names}</translation>
    </message>
    <message>
        <source>{by}; looked at again on {day}</source>
        <translation>{by}；{day} 再查</translation>
    </message>
    <message>
        <source>{by}; {name} accepts the risk</source>
        <translation>{by}；{name}接受剩余风险</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}，{day}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the kit</source>
        <translation>核对恢复包</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>You have joined; only the kit is left</source>
        <translation>已经加入，只差恢复包</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>Every new computer asks for it once.</source>
        <translation>每台新电脑要输一次。</translation>
    </message>
    <message>
        <source>Opens the vault when the password is lost.</source>
        <translation>忘记密码时用它打开保险库。</translation>
    </message>
    <message>
        <source>Print it, lock the paper away, and delete the file: {name}</source>
        <translation>打印出来锁好，再删掉文件 {name}</translation>
    </message>
    <message>
        <source>Print the emergency kit</source>
        <translation>打印应急恢复包</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save the emergency kit</source>
        <translation>保存应急恢复包</translation>
    </message>
    <message>
        <source>Save the kit first</source>
        <translation>先存恢复包</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Shouhao emergency kit</source>
        <translation>守号应急恢复包</translation>
    </message>
    <message>
        <source>Without it a lost password or a broken computer means a lost vault. Nobody else has these keys.</source>
        <translation>没有它，忘了密码或坏了电脑就打不开保险库。这些密钥别处没有。</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>登记安全密钥</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It will be asked for when you use core accounts. Give it a name first.</source>
        <translation>使用核心账号时会用到它。先起个名字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Such as: desk, key ring</source>
        <translation>例如：办公桌、钥匙扣</translation>
    </message>
</context>
<context>
    <name>LeaversCard</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>已开 %n 张交接单</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the sheet have left or leave</source>
        <translation><numerusform>表里有 %n 人已经离职或要离职</numerusform></translation>
    </message>
    <message>
        <source>A case lists what they opened, could read and hold, until it is back. Tick who gets one.</source>
        <translation>交接单列出看过、能看和持有的，再逐项收回。勾选要开单的人。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>开 %n 张单</numerusform></translation>
    </message>
</context>
<context>
    <name>LeaversDialog</name>
    <message>
        <source>Each gets a list of what they opened, could read and hold. Who has left loses their rights.</source>
        <translation>每人一张单，列出看过、能看和持有的。已经离职的，权限马上收回。</translation>
    </message>
    <message>
        <source>Last day by the register</source>
        <translation>台账里的最后一天</translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>开 %n 张单</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Open cases for %n people?</source>
        <translation><numerusform>给 %n 人开交接单？</numerusform></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Can be reset by it</source>
        <translation>能用它重置</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Logs in by it</source>
        <translation>靠它登录</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>不受影响</translation>
    </message>
    <message>
        <source>Works with it</source>
        <translation>用到它</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Issue a text…</source>
        <translation>发布文本…</translation>
    </message>
    <message>
        <source>Issue the responsibility letter and the red lines here: then everybody signs, and signs anew when the text changes.</source>
        <translation>先在这里发布责任书和红线清单；之后人人签署，文本更新须重签。</translation>
    </message>
    <message>
        <source>It was recorded by mistake and counts no more. The row stays in the record.</source>
        <translation>登记有误，不再计入。这一行仍留在记录里。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation>查看签字件</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Strike out this signature?</source>
        <translation>作废这条签署？</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Text, version {version}</source>
        <translation>正文，第 {version} 版</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Choose the other one first</source>
        <translation>先选另一个</translation>
    </message>
    <message>
        <source>If what stands behind goes, what is in front falls with it.</source>
        <translation>背后的没了，前面的就跟着出事。</translation>
    </message>
    <message>
        <source>It</source>
        <translation>它</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Take back: {link}</source>
        <translation>取消关联：{link}</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>What stands behind what: {name}</source>
        <translation>背后的关联：{name}</translation>
    </message>
    <message>
        <source>stands behind {name}</source>
        <translation>在 {name} 的背后</translation>
    </message>
    <message>
        <source>stands in front of {name}</source>
        <translation>在 {name} 的前面</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Join with an invitation</source>
        <translation>用邀请加入</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>正在准备演示…</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Open a vault file</source>
        <translation>打开保险库文件</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>This is the demo. Its password: {password}</source>
        <translation>这是演示，密码是 {password}</translation>
    </message>
    <message>
        <source>Vaults (*.vault);;All files (*)</source>
        <translation>保险库 (*.vault);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Choose it</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose what is lost.</source>
        <translation>选一下丢了什么。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>SIM, device or WeChat identity</source>
        <translation>手机卡、设备或微信号</translation>
    </message>
    <message>
        <source>The case begins at once: what it opens is on the list, the most urgent first.</source>
        <translation>马上开始：能打开的都列出来，最急的在前。</translation>
    </message>
    <message>
        <source>The register has none</source>
        <translation>台账里没有</translation>
    </message>
    <message>
        <source>What is lost?</source>
        <translation>丢了什么？</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>更换岗位</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Give {name} another role?</source>
        <translation>给{name}换岗位？</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>批准加入…</translation>
    </message>
    <message>
        <source>May open</source>
        <translation>可打开</translation>
    </message>
    <message>
        <source>Nothing: no grant names this member.</source>
        <translation>没有：还没有任何授权。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>{name}的岗位</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>all of {brand}</source>
        <translation>「{brand}」全部</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>还有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>reads the directory</source>
        <translation>只看目录</translation>
    </message>
    <message>
        <source>{level}, until {day}</source>
        <translation>{level}，到 {day}</translation>
    </message>
    <message>
        <source>{name} has another role</source>
        <translation>已给{name}换岗位</translation>
    </message>
    <message>
        <source>{name} may from then on do what the role {role} may; grants stay as they are.</source>
        <translation>{name}从此按「{role}」岗位行事，已有授权不变。</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · 本人</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Answers for</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message numerus="yes">
        <source>%n pieces of evidence are kept</source>
        <translation><numerusform>已存入 %n 份凭证</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>About {platform}</source>
        <translation>关于{platform}</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>访问复核</translation>
    </message>
    <message>
        <source>Added it</source>
        <translation>由其添加</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation><numerusform>全部 %n 条</numerusform></translation>
    </message>
    <message>
        <source>By account</source>
        <translation>账号授权</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>品牌授权</translation>
    </message>
    <message>
        <source>Changed, says the file that {person} imported</source>
        <translation>{person}导入的表格说这天改过密码</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is kept yet that proves whose it is</source>
        <translation>尚未存入证明归属的凭证</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Owner of the vault</source>
        <translation>保险库所有者</translation>
    </message>
    <message>
        <source>Ownership dossier</source>
        <translation>账号归属档案</translation>
    </message>
    <message>
        <source>Registered on the platform</source>
        <translation>平台上登记的</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>When somebody leaves, hands over, or it is stolen</source>
        <translation>离开、交接、被盗时怎么做</translation>
    </message>
    <message>
        <source>Who can log in</source>
        <translation>谁能登录</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>could read the password</source>
        <translation>看得到现在的密码</translation>
    </message>
    <message>
        <source>private</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>{person} changed the password</source>
        <translation>{person}改了密码</translation>
    </message>
    <message>
        <source>{person} imported the password from a file</source>
        <translation>{person}从文件导入了密码</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Choose a password</source>
        <translation>定一个密码</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other.</source>
        <translation>四个以上互不相干的词。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>给我一个</translation>
    </message>
    <message>
        <source>The password is too easy to guess</source>
        <translation>密码太容易猜</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次密码不一样。</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>再输一次密码</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the kit</source>
        <translation>核对恢复包</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立保险库</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在建立保险库…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Team and password</source>
        <translation>团队和密码</translation>
    </message>
    <message>
        <source>The vault is made; only the kit is left</source>
        <translation>保险库已建好，只差恢复包</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Leave it empty to be called as in the invitation.</source>
        <translation>留空就用邀请里的名字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>You and your password</source>
        <translation>姓名和密码</translation>
    </message>
    <message>
        <source>Your keys are made on this computer. The password is never sent or stored.</source>
        <translation>密钥在这台电脑上生成。密码不会发送，也不会保存。</translation>
    </message>
</context>
<context>
    <name>OffboardingPage</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>已开 %n 张交接单</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>关闭这张交接单？</translation>
    </message>
    <message>
        <source>Closed. The report lists all of it</source>
        <translation>已关闭，报告里有全部内容</translation>
    </message>
    <message>
        <source>Everything is verified. It opens again by itself if something new about {name} turns up.</source>
        <translation>全部已核对。再发现{name}的权限，会自动重新打开。</translation>
    </message>
    <message numerus="yes">
        <source>Noted, and their %n tasks copied: paste them into the chat</source>
        <translation><numerusform>已记下提醒，%n 项任务已复制，粘贴到聊天里</numerusform></translation>
    </message>
    <message>
        <source>Task copied: paste it into the chat</source>
        <translation>任务文字已复制，粘贴到聊天里</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>已开 %n 张交接单</numerusform></translation>
    </message>
    <message>
        <source>A name or its pinyin; several with a comma between: each gets a case.</source>
        <translation>姓名或拼音；几个人用逗号隔开，每人一张单。</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>回到交接单列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every right that this case ends falls by one entry. This can't be undone.</source>
        <translation>这张单要收回的权限，一次写入全部收回。做了不能撤销。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name who leaves.</source>
        <translation>写上谁要离开。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>开 %n 张单</numerusform></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Open, and take the rights</source>
        <translation>开单并收回权限</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>有人离开</translation>
    </message>
    <message>
        <source>Take the rights of {names} back now?</source>
        <translation>现在收回{names}的权限？</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who takes over (may be named later)</source>
        <translation>谁来接手（可以以后再定）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>A member signs for the risk that is left</source>
        <translation>要一位成员签下剩余风险</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>选择成员</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再查日期</translation>
    </message>
    <message>
        <source>Takes a day on which to look again</source>
        <translation>定一个再查的日期</translation>
    </message>
    <message>
        <source>Takes a sentence, or a picture of what the platform shows</source>
        <translation>要附截图或一句话</translation>
    </message>
    <message>
        <source>Takes the reason</source>
        <translation>写明原因</translation>
    </message>
    <message>
        <source>What is left, and why</source>
        <translation>剩下什么风险，为什么</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核对了什么</translation>
    </message>
    <message>
        <source>Who accepts the risk</source>
        <translation>谁接受风险</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>opens again by itself</source>
        <translation>到时重新打开</translation>
    </message>
</context>
<context>
    <name>OverdueDialog</name>
    <message>
        <source>Ask somebody who may change it. If it can't wait, open it with a reason</source>
        <translation>请有权改密的人来改；等不了就写明原因查看</translation>
    </message>
    <message>
        <source>Change it now, and both passwords stay readable meanwhile. Or open it once with a reason</source>
        <translation>现在改密，期间新旧密码都能看；或写明原因紧急查看</translation>
    </message>
    <message>
        <source>It opens for you alone and for four hours. It stays on record, and whoever answers for the account is shown it until they have looked into it.</source>
        <translation>只对你本人开放四小时。会写入审计，负责人会一直看到提醒，直到处理为止。</translation>
    </message>
    <message numerus="yes">
        <source>It was due on {due} and is more than %n days past it</source>
        <translation><numerusform>它 {due} 到期，已超过 %n 天宽限</numerusform></translation>
    </message>
    <message>
        <source>Open for four hours</source>
        <translation>开放四小时</translation>
    </message>
    <message>
        <source>Open with a reason</source>
        <translation>紧急查看</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>写明原因。</translation>
    </message>
    <message>
        <source>Start the change</source>
        <translation>开始改密</translation>
    </message>
    <message>
        <source>The password of {account} is overdue</source>
        <translation>「{account}」的密码已逾期</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>为什么等不了</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Keep the one that was made</source>
        <translation>仍用生成的</translation>
    </message>
    <message>
        <source>Store this one</source>
        <translation>存为新密码</translation>
    </message>
</context>
<context>
    <name>OwnRuleDialog</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days of its own</source>
        <translation>单独的天数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>One brand</source>
        <translation>一个品牌</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>一个平台</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The fewest days win: a rule of its own can only make a change due sooner.</source>
        <translation>取最短的天数：单独的规则只会让改密更早到期。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有可选的。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts → Import</source>
        <translation>账号 → 导入</translation>
    </message>
    <message>
        <source>Accounts → New</source>
        <translation>账号 → 新增</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Copy login</source>
        <translation>复制登录名</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Everything that wants doing</source>
        <translation>看看有什么要处理</translation>
    </message>
    <message>
        <source>Find accounts, people, control points, commands</source>
        <translation>查找账号、人员、控制要素、命令</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Keys are dropped, the window is emptied</source>
        <translation>收起密钥，清空窗口</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Open {platform}</source>
        <translation>打开{platform}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>This device, this member, policy</source>
        <translation>本机、本人、策略</translation>
    </message>
    <message>
        <source>What falls with it</source>
        <translation>看影响</translation>
    </message>
    <message>
        <source>Who can let me in</source>
        <translation>谁能让我登录</translation>
    </message>
    <message numerus="yes">
        <source>on %n accounts</source>
        <translation><numerusform>关联 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>{kind}, kept by {person}</source>
        <translation>{kind}，{person}保管</translation>
    </message>
    <message>
        <source>{person} answers for it</source>
        <translation>{person}负责</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>As printed: the groups behind SHR, or the 33 words of each share.</source>
        <translation>按纸面输入：SHR 后面的各组，或每份分片的 33 个单词。</translation>
    </message>
    <message>
        <source>From files or pictures…</source>
        <translation>从文件或图片读取…</translation>
    </message>
    <message>
        <source>Recovery key or shares</source>
        <translation>恢复密钥或分片</translation>
    </message>
    <message>
        <source>Recovery key, or enough of its shares</source>
        <translation>恢复密钥，或足够份数的分片</translation>
    </message>
    <message>
        <source>Texts and pictures (*.txt *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>文本和图片 (*.txt *.png *.jpg *.jpeg);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PasswordAgainDialog</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nobody else could approve this, so your reason goes on record for everybody who may read it</source>
        <translation>没有其他人可以批准，所以你的原因会留在记录里，有权查看的人都能看到</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Your password once more</source>
        <translation>再输一次密码</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Hard to guess, and nothing in it is about this account.</source>
        <translation>不容易猜到，和账号也没有关联。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change your password?</source>
        <translation>要更改密码吗？</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Your other computers ask for the new one from their next unlock on.</source>
        <translation>你的其他电脑从下次解锁起使用新密码。</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>登记在</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>2026-11-21, or 2026-11 if nobody knows better; empty: still here</source>
        <translation>如 2026-11-21，只知道月份就写 2026-11；留空表示在职</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Extension, chat or mail</source>
        <translation>分机、聊天账号或邮箱</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PieceForm</name>
    <message>
        <source>Its day, as 2026-11-21</source>
        <translation>日期，如 2026-11-21</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明什么</translation>
    </message>
    <message>
        <source>What it says, and where the original is kept</source>
        <translation>内容，以及原件存放处</translation>
    </message>
</context>
<context>
    <name>PieceLine</name>
    <message>
        <source>It can't be read. Whoever put it in may do so again.</source>
        <translation>无法读取。由存入者重新存入。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>查看 {file}</translation>
    </message>
    <message>
        <source>Take it out: {kind}</source>
        <translation>移出：{kind}</translation>
    </message>
    <message>
        <source>Take it out? That it was here stays on record.</source>
        <translation>移出这份凭证？存入过的事实仍在账本中。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>这里还没有凭证。</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Everything in it is encrypted; without your keys the file is worth nothing.</source>
        <translation>内容全部加密，没有密钥，文件没有用。</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>放保险库的文件夹</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>One file on this computer's disk. Back it up to other places from here.</source>
        <translation>本机磁盘上的一个文件，再从这里备份到别处。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Where should the vault be?</source>
        <translation>保险库放在哪里</translation>
    </message>
</context>
<context>
    <name>PlatformChooser</name>
    <message>
        <source>Find a platform</source>
        <translation>查找平台</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>平台名或拼音首字母</translation>
    </message>
    <message>
        <source>No platform is called that. “Other” takes any</source>
        <translation>没有这个平台，可以选「其他」</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>换平台</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>As registered</source>
        <translation>如登记</translation>
    </message>
    <message>
        <source>Changed to…</source>
        <translation>已改为…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Evidence, if you like</source>
        <translation>凭据（可不附）</translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation>查看凭据</translation>
    </message>
    <message>
        <source>Nothing is registered here yet</source>
        <translation>这里还没有登记</translation>
    </message>
    <message>
        <source>Registered: {what}</source>
        <translation>登记为：{what}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存这一项</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>多个之间用逗号隔开</translation>
    </message>
    <message>
        <source>The review can be finished with it, and the next one is due at once.</source>
        <translation>可以这样结束复核，但下一次立即到期。</translation>
    </message>
    <message>
        <source>Unknown: it stays open</source>
        <translation>不清楚，待查</translation>
    </message>
    <message>
        <source>What is known of this platform</source>
        <translation>平台资料</translation>
    </message>
    <message>
        <source>What it is now</source>
        <translation>现在是</translation>
    </message>
    <message>
        <source>Without evidence the answer is kept, but does not count.</source>
        <translation>没有凭据，答案会保存，但不算数。</translation>
    </message>
    <message>
        <source>You may not edit this account: ask somebody who may to answer this point.</source>
        <translation>你不能编辑这个账号：请有权的人来答这一项。</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>如登记</translation>
    </message>
    <message>
        <source>changed to {value}</source>
        <translation>改为 {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{name} answered on {day}: {said}</source>
        <translation>{name} 于 {day} 作答：{said}</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>No control point fits</source>
        <translation>没有符合的控制要素</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Phones, mailboxes and devices belong here</source>
        <translation>手机号、邮箱和设备登记在这里</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message numerus="yes">
        <source>%n rules are typed anew and not saved</source>
        <translation><numerusform>改了 %n 条规则，还没保存</numerusform></translation>
    </message>
    <message>
        <source>A change takes two owners: you propose it, and it holds once one of these has signed: {names}</source>
        <translation>改规则要两位管理员：你提议，以下一位签署后生效：{names}</translation>
    </message>
    <message>
        <source>Days of its own for a platform or a brand…</source>
        <translation>为一个平台或品牌单独设天数…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>You are the only owner: what you save holds at once for everybody.</source>
        <translation>管理员只有你一位：保存后对所有人立即生效。</translation>
    </message>
    <message>
        <source>You may read the rules. Who may change them: {names}</source>
        <translation>你可以查看规则。可以修改的人：{names}</translation>
    </message>
    <message>
        <source>{name} proposes: {what}</source>
        <translation>{name} 提议：{what}</translation>
    </message>
    <message>
        <source>{rule}: {before} → {after}</source>
        <translation>{rule}：{before} → {after}</translation>
    </message>
    <message>
        <source>{rule}: {error}</source>
        <translation>{rule}：{error}</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Once, and by two weeks at most. The reason stays on record.</source>
        <translation>只能延一次，最多两周，原因会写入审计。</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Put {account} off?</source>
        <translation>给「{account}」延期？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Name somebody: here stands what they opened, could read and hold. No password is shown to anybody.</source>
        <translation>写上姓名，这里会列出看过、能看和持有的。不会显示任何密码。</translation>
    </message>
    <message>
        <source>What it will list</source>
        <translation>会列出什么</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n 项</numerusform></translation>
    </message>
    <message>
        <source>{items}, {number} verified</source>
        <translation>{items}，{number} 项已核对</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Call it off</source>
        <translation>取消交接单</translation>
    </message>
    <message>
        <source>Call it off: {title}?</source>
        <translation>取消「{title}」？</translation>
    </message>
    <message>
        <source>Its list is worked out anew; what was noted stays.</source>
        <translation>清单重新计算，记过的都还在。</translation>
    </message>
    <message>
        <source>Nothing was taken yet, and nothing will be. The reason stays on record.</source>
        <translation>还没收回任何权限，也不会再收。原因会留在记录里。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open it again: {title}?</source>
        <translation>重新打开「{title}」？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the kit</source>
        <translation>核对恢复包</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>Give new keys</source>
        <translation>换新密钥</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>正在生成新密钥…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The keys are new; only the kit is left</source>
        <translation>密钥已换新，只剩恢复包</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Afterwards, press the button again.</source>
        <translation>批准后请再按一次按钮。</translation>
    </message>
    <message>
        <source>Fill in the member's name</source>
        <translation>请填写成员姓名</translation>
    </message>
    <message>
        <source>For somebody who lost the password or the only device. Another owner has to agree where there is one.</source>
        <translation>适用于丢失密码或唯一设备的人。如还有别的管理员，须由其批准。</translation>
    </message>
    <message>
        <source>New keys by the recovery key</source>
        <translation>用恢复密钥换新密钥</translation>
    </message>
    <message>
        <source>The old password, the old secret key and every device used until now will open nothing any more. Everybody in the team is told.</source>
        <translation>旧密码、旧密钥和此前用过的所有设备都将不能再打开保险库。团队每个人都会收到提示。</translation>
    </message>
    <message>
        <source>Type the recovery key or its shares</source>
        <translation>请输入恢复密钥或分片</translation>
    </message>
    <message>
        <source>Whose password is lost</source>
        <translation>谁的密码丢了</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message numerus="yes">
        <source>%n sheets are saved</source>
        <translation><numerusform>已保存 %n 张分片</numerusform></translation>
    </message>
    <message>
        <source>Any two of three sheets, for example: one alone opens nothing, and one may be lost.</source>
        <translation>例如三张中任意两张：单独一张打不开，丢一张也不要紧。</translation>
    </message>
    <message>
        <source>Can the paper still be read?</source>
        <translation>纸面还能读吗？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Last checked on this computer on {date}.</source>
        <translation>本机上次核对：{date}。</translation>
    </message>
    <message>
        <source>Never checked on this computer. Paper fades and gets lost: see whether it can still be read.</source>
        <translation>本机从未核对。纸会褪色、会丢失：看看是否还能读。</translation>
    </message>
    <message>
        <source>Print them, hand them out, delete the files in {folder}, and check that they can be read.</source>
        <translation>请打印并分发，删除 {folder} 里的文件，再核对能否读出。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Several people instead of one paper</source>
        <translation>由几个人保管，而不是一张纸</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>This would open the vault. Nothing was changed.</source>
        <translation>它能打开保险库。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message numerus="yes">
        <source>%n third parties</source>
        <translation><numerusform>%n 家第三方</numerusform></translation>
    </message>
    <message>
        <source>Add a third party…</source>
        <translation>登记第三方…</translation>
    </message>
    <message>
        <source>Issue a text…</source>
        <translation>发布文本…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Record a result…</source>
        <translation>登记成绩…</translation>
    </message>
    <message>
        <source>Record a signature…</source>
        <translation>登记签署…</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
</context>
<context>
    <name>ReplanDialog</name>
    <message>
        <source>Another day, or somebody else who takes over?</source>
        <translation>改最后一天或接手人？</translation>
    </message>
    <message>
        <source>Answers for the accounts; gets no password.</source>
        <translation>负责这些账号，但拿不到密码。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接手人</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve?</source>
        <translation>批准？</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Give {name} access?</source>
        <translation>给{name}授权？</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Requests for access and second signatures come here.</source>
        <translation>权限申请和需要第二位管理员签字的事项在这里。</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二签字</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign as the second owner?</source>
        <translation>作为第二位管理员签字？</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name}已答复</translation>
    </message>
    <message>
        <source>{name} asked: {what}. It takes effect at once, with both names in the record.</source>
        <translation>{name}提出：{what}。签字后立即生效，记录里有两人的名字。</translation>
    </message>
    <message>
        <source>{name} gets: {what}.</source>
        <translation>{name}将得到：{what}。</translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation>{name}说：{reason}</translation>
    </message>
</context>
<context>
    <name>RestoreTestDialog</name>
    <message>
        <source>Another file…</source>
        <translation>选别的文件…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup to test</source>
        <translation>要测试的备份</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>备份 ({pattern})</translation>
    </message>
    <message>
        <source>Does this backup come back?</source>
        <translation>这份备份能恢复吗？</translation>
    </message>
    <message>
        <source>It is restored beside the vault, every entry is checked, then it is deleted. Nothing is replaced.</source>
        <translation>恢复到临时位置，逐条核对，再删掉。不替换任何内容。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>{when} in {folder}</source>
        <translation>{when}，{folder}</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n points stay unknown, so the next review is due at once.</source>
        <translation><numerusform>有 %n 项不清楚，下一次复核立即到期。</numerusform></translation>
    </message>
    <message>
        <source>Back to the reviews</source>
        <translation>回到复核列表</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>结束复核</translation>
    </message>
    <message>
        <source>Finish this review?</source>
        <translation>结束这次复核？</translation>
    </message>
    <message numerus="yes">
        <source>Finish, %n points open</source>
        <translation><numerusform>结束，还差 %n 项</numerusform></translation>
    </message>
    <message>
        <source>Finished. The next one is due {day}</source>
        <translation>已结束，下一次 {day} 到期</translation>
    </message>
    <message>
        <source>Saved answers stay: you may go on later, here or elsewhere</source>
        <translation>答过的都已存好，可以稍后继续，换一台电脑也行</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>再复核一次</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始复核</translation>
    </message>
    <message>
        <source>The answers stay as they are, and the clock for the next review starts anew.</source>
        <translation>答案就此定下，下一次复核重新计时。</translation>
    </message>
    <message>
        <source>This account was never reviewed.</source>
        <translation>这个账号还没复核过。</translation>
    </message>
    <message>
        <source>Who gets into {account}?</source>
        <translation>谁能登录「{account}」</translation>
    </message>
    <message>
        <source>begun by {name}, {when}</source>
        <translation>{name} 于 {when} 开始</translation>
    </message>
    <message>
        <source>finished {when}</source>
        <translation>{when} 完成</translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>10 points open</source>
        <translation>还有 10 项未定</translation>
    </message>
    <message>
        <source>Access reviews by due date</source>
        <translation>按到期日排列的访问复核</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts that open by a scan, a phone or a role are reviewed here: who gets in, and by what.</source>
        <translation>靠扫码、手机号或岗位登录的账号在这里复核：谁能登录、凭什么登录。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续复核</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Review overdue 100 days</source>
        <translation>复核逾期 100 天</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始复核</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>上一次</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Every grant falls and the membership ends by one entry. This can't be undone.</source>
        <translation>授权全部收回，成员停用，一次写入。做了不能撤销。</translation>
    </message>
    <message>
        <source>Every grant falls by one entry; the membership stays. This can't be undone.</source>
        <translation>授权全部收回，一次写入，成员保留。做了不能撤销。</translation>
    </message>
    <message>
        <source>Take the rights of {name} back now?</source>
        <translation>现在收回{name}的权限？</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>收回权限</translation>
    </message>
</context>
<context>
    <name>RobotDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a robot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>Copy it from the group's robot.</source>
        <translation>从群机器人的设置里复制。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only where the robot is set to want one.</source>
        <translation>机器人开启了加签才要填。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Secret for its signature</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>多个用逗号隔开。</translation>
    </message>
    <message>
        <source>Such as smtp.example.com</source>
        <translation>例如 smtp.example.com</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>提醒范围</translation>
    </message>
    <message>
        <source>The whole vault</source>
        <translation>整个保险库</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>发到哪里</translation>
    </message>
    <message>
        <source>Whoever has its address can write into the group: it is sealed to who may send reminders there.</source>
        <translation>谁有这个地址，谁就能往群里发消息，所以只加密给有权在那里发提醒的人。</translation>
    </message>
</context>
<context>
    <name>RobotSection</name>
    <message>
        <source>A test message is on its way</source>
        <translation>测试消息已发出</translation>
    </message>
    <message>
        <source>Add a robot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>Another robot</source>
        <translation>再加一个机器人</translation>
    </message>
    <message>
        <source>Its address goes with it. In the group, remove the robot as well.</source>
        <translation>它的地址一并作废。群里的机器人也请移除。</translation>
    </message>
    <message>
        <source>No robot yet: nothing is sent</source>
        <translation>还没有机器人：什么都不发</translation>
    </message>
    <message>
        <source>Once a day, how many passwords and reviews are due. Names only if the policy allows, no secrets.</source>
        <translation>每天一次，告知有多少密码和复核到期。策略允许才写名称，从不写机密。</translation>
    </message>
    <message>
        <source>Reminders in a group or by mail</source>
        <translation>群里或邮件里的提醒</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Send no more reminders by {name}?</source>
        <translation>不再通过 {name} 发送提醒？</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>测试 {name}</translation>
    </message>
    <message>
        <source>last sent on {day}</source>
        <translation>上次发送 {day}</translation>
    </message>
    <message>
        <source>somebody who may not send any more knows its address: set a new one</source>
        <translation>有已无权发送的人知道它的地址，请换一个新地址</translation>
    </message>
    <message>
        <source>the whole vault</source>
        <translation>整个保险库</translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 own grants · 2 where they lead · 3 everywhere · Del takes away</source>
        <translation>1 仅自己的授权 · 2 所主管的范围 · 3 全部 · Del 取消</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>更改岗位</translation>
    </message>
    <message>
        <source>Change these roles?</source>
        <translation>更改这些岗位？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the role {role}</source>
        <translation>复制岗位「{role}」</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n members at once</source>
        <translation><numerusform>立即影响 %n 位成员</numerusform></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename the role {role}</source>
        <translation>给岗位「{role}」改名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Rights and members stay as they are.</source>
        <translation>权限和成员不变。</translation>
    </message>
    <message>
        <source>Role {role} made</source>
        <translation>已建立岗位「{role}」</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>岗位已更改</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation><numerusform>保存 %n 项改动…</numerusform></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>The copy starts with the same rights and is changed here.</source>
        <translation>副本先有同样的权限，再在这里调整。</translation>
    </message>
    <message>
        <source>The role is called {role} now</source>
        <translation>岗位现在叫「{role}」</translation>
    </message>
    <message>
        <source>{roles}. {concerned}; where there are two owners, another one signs as well.</source>
        <translation>{roles}。{concerned}；有两位管理员时，另一位也要签字。</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message numerus="yes">
        <source>%n days are in the file</source>
        <translation><numerusform>文件里有 %n 天</numerusform></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Due dates for a calendar</source>
        <translation>导出到期日日历</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>RotationSegments</name>
    <message>
        <source>Access reviews</source>
        <translation>访问复核</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>请填 {least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>as shipped: {value}</source>
        <translation>默认 {value}</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>现在是 {value}</translation>
    </message>
    <message>
        <source>set by {name} on {day}</source>
        <translation>{name} 于 {day} 设置</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n other rules?</source>
        <translation><numerusform>提议改 %n 条规则？</numerusform></translation>
    </message>
    <message>
        <source>Set</source>
        <translation>改规则</translation>
    </message>
    <message numerus="yes">
        <source>Set %n other rules?</source>
        <translation><numerusform>改 %n 条规则？</numerusform></translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>Draw a rectangle around the QR code. Esc leaves</source>
        <translation>框住二维码，按 Esc 离开</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in this list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Name, platform, brand, login, person; pinyin initials too (Ctrl+F)</source>
        <translation>名称、平台、品牌、登录名、人名，拼音首字母也行（Ctrl+F）</translation>
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
    <name>SecurityKeySection</name>
    <message>
        <source>A FIDO2 key is your second factor for core accounts; until then a colleague has to agree.</source>
        <translation>FIDO2 安全密钥是核心账号的第二重验证；没有它，就要同事批准。</translation>
    </message>
    <message>
        <source>Add a security key</source>
        <translation>登记安全密钥</translation>
    </message>
    <message>
        <source>Added on {day}</source>
        <translation>{day} 登记</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>再加一把</translation>
    </message>
    <message>
        <source>It opens nothing any more. Without another key a colleague has to agree.</source>
        <translation>它从此什么都打不开。没有别的密钥时，要同事批准。</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the security key {name}?</source>
        <translation>移除安全密钥 {name}？</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>安全密钥</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>It holds at once, for everybody, and the record keeps your name.</source>
        <translation>对所有人立即生效，记录里留下你的名字。</translation>
    </message>
    <message>
        <source>Nothing changes before a second owner has signed: {names}.</source>
        <translation>第二位管理员签署之后才生效：{names}。</translation>
    </message>
    <message>
        <source>Reason, for who signs</source>
        <translation>原因，给签署的人看</translation>
    </message>
    <message>
        <source>The rules hold from now on</source>
        <translation>规则已生效</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The team's policy</source>
        <translation>团队规则</translation>
    </message>
    <message>
        <source>This computer and you</source>
        <translation>本机与我</translation>
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
    <name>SidePanel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform>等 %n 人</numerusform></translation>
    </message>
    <message>
        <source>How to change it on {platform}</source>
        <translation>在{platform}上怎么改</translation>
    </message>
    <message>
        <source>Menus change: what the platform shows counts.</source>
        <translation>菜单可能有变，以平台页面为准。</translation>
    </message>
    <message>
        <source>Once confirmed, whoever holds the account has the new password: {names}</source>
        <translation>生效后，有授权的人自动拿到新密码：{names}</translation>
    </message>
    <message>
        <source>Open {platform}</source>
        <translation>打开{platform}</translation>
    </message>
    <message>
        <source>Usually under settings, account and security, password.</source>
        <translation>通常在「设置」里的「账号与安全」。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Each keeper gets a sheet; one alone opens nothing. The unsplit key goes on working: destroy it.</source>
        <translation>每位保管人拿一张，单独一张什么也打不开。未拆分的密钥仍然有效，请销毁。</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>存放分片的文件夹</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>需要几张</translation>
    </message>
    <message>
        <source>Save the sheets…</source>
        <translation>保存分片…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>共几张</translation>
    </message>
    <message>
        <source>Split the recovery key?</source>
        <translation>要拆分恢复密钥吗？</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Copy it, paste it there, usually twice, and save. Then come back.</source>
        <translation>先复制，到平台粘贴（通常两次）、保存，再回来点下一步。</translation>
    </message>
    <message>
        <source>Copy the new password</source>
        <translation>复制新密码</translation>
    </message>
    <message>
        <source>Copy the present password</source>
        <translation>复制当前密码</translation>
    </message>
    <message>
        <source>No page is known for it: open it the way you always do.</source>
        <translation>没有已知的改密页，按平时的方式打开平台。</translation>
    </message>
    <message>
        <source>Not taken? Make another</source>
        <translation>平台不收？换一个</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open where {platform} changes passwords</source>
        <translation>打开{platform}的改密页</translation>
    </message>
    <message>
        <source>Paste the new password into {platform}</source>
        <translation>把新密码贴到{platform}</translation>
    </message>
    <message>
        <source>Sign in there and find the form for a new password.</source>
        <translation>登录后找到修改密码的地方。</translation>
    </message>
    <message>
        <source>Sign in with the new password</source>
        <translation>用新密码登录一次</translation>
    </message>
    <message>
        <source>Sign out of {platform} and in again. Confirm only if it lets you in: the old one ends then.</source>
        <translation>在{platform}退出再登录。能登录才确认，确认后旧密码作废。</translation>
    </message>
    <message>
        <source>The new password counts</source>
        <translation>新密码已生效</translation>
    </message>
    <message>
        <source>Type one of my own</source>
        <translation>自己输入一个</translation>
    </message>
    <message>
        <source>Whoever may open the account finds it here. What is left to do on {platform}:</source>
        <translation>有授权的人在这里都能拿到。在{platform}还要做：</translation>
    </message>
    <message>
        <source>{platform} may ask for it before it takes a new one.</source>
        <translation>{platform}改密前可能要先验证它。</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message numerus="yes">
        <source>%n days old, says the sheet</source>
        <translation><numerusform>据表格用了 %n 天</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>用了多久不详</translation>
    </message>
    <message>
        <source>Hard to guess, and nothing in it is about this account.</source>
        <translation>不容易猜到，和账号也没有关联。</translation>
    </message>
    <message numerus="yes">
        <source>In use for %n days</source>
        <translation><numerusform>用了 %n 天</numerusform></translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>还没有评估。</translation>
    </message>
    <message>
        <source>next by {day}</source>
        <translation>{day}前换</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>A month ago it was {score}.</source>
        <translation>上个月是 {score} 分。</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>没有要处理的</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>得分 {score}，满分 100</translation>
    </message>
    <message>
        <source>Start with it</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Then it is {score}.</source>
        <translation>做完能到 {score} 分。</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} 起离线</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已同步</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n 位成员</numerusform></translation>
    </message>
    <message>
        <source>Accounts to hand over</source>
        <translation>要移交的账号</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交账号…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members and grants</source>
        <translation>成员授权</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requests {number}</source>
        <translation>申请 {number}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>TeamStep</name>
    <message>
        <source>As colleagues know you; it stands in the record.</source>
        <translation>同事认得的名字，会写进记录。</translation>
    </message>
    <message>
        <source>As it is called in the company, such as a brand or a department.</source>
        <translation>公司里的叫法，比如品牌或部门。</translation>
    </message>
    <message>
        <source>Fill in team and name</source>
        <translation>填团队和名字</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>You become the vault's owner. The password is never sent or stored anywhere.</source>
        <translation>你会成为保险库的管理员。密码不发送，也不保存在任何地方。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your team and you</source>
        <translation>团队和你</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n 个</numerusform></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import accounts from a file</source>
        <translation>从文件导入账号</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>新增账号（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search accounts, brands, pinyin initials</source>
        <translation>搜索账号、品牌、拼音首字母</translation>
    </message>
</context>
<context>
    <name>TotpBox</name>
    <message>
        <source>Compare it with the phone</source>
        <translation>和手机上的对一下</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>From the screen</source>
        <translation>从屏幕截取</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有名字</translation>
    </message>
    <message>
        <source>Paste what the platform shows, or drop a picture of its QR code here</source>
        <translation>粘贴平台给的密钥，或把二维码图片拖到这里</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>二维码图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>选图片…</translation>
    </message>
    <message>
        <source>Secret or otpauth:// address</source>
        <translation>密钥或 otpauth:// 地址</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or choose a file</source>
        <translation>剪贴板里没有图片。先复制一张，或选文件</translation>
    </message>
    <message>
        <source>The picture holds several. Which one is this account's?</source>
        <translation>图片里有好几个，哪个是这个账号的？</translation>
    </message>
    <message>
        <source>This desktop does not give programs its screen. Choose a picture instead</source>
        <translation>这个桌面不让程序截屏，改用图片</translation>
    </message>
</context>
<context>
    <name>TouchDialog</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没成功</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>安全密钥的 PIN</translation>
    </message>
    <message>
        <source>Plug the security key in and touch it when it blinks</source>
        <translation>插入安全密钥，闪烁时触碰它</translation>
    </message>
    <message>
        <source>The key's own, not your password.</source>
        <translation>是密钥自己的 PIN，不是你的密码。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>等待密钥</translation>
    </message>
</context>
<context>
    <name>TrainingView</name>
    <message>
        <source>Counts for</source>
        <translation>计入季度</translation>
    </message>
    <message>
        <source>Last passed</source>
        <translation>上次通过</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>No test is on record.</source>
        <translation>没有测验记录。</translation>
    </message>
    <message>
        <source>Pass until</source>
        <translation>最晚通过</translation>
    </message>
    <message>
        <source>Record a result…</source>
        <translation>登记成绩…</translation>
    </message>
    <message>
        <source>See</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>The team's rules ask for no training, or there is nobody here to train yet.</source>
        <translation>团队规则不要求培训，或还没有要培训的人。</translation>
    </message>
    <message>
        <source>To be taken again</source>
        <translation>待补考</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>{score} points</source>
        <translation>{score} 分</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message numerus="yes">
        <source>%n accounts handed over</source>
        <translation><numerusform>已移交 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Choose accounts and who takes over: what moves along is said here.</source>
        <translation>选好账号和接手的人，这里会说明哪些跟着移交。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose who hands over</source>
        <translation>选择移交人</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>选择接手的人</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Hand accounts over</source>
        <translation>移交账号</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n accounts</source>
        <translation><numerusform>移交 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Handover sheet, readable by you only</source>
        <translation>交接单，仅本人可读</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation>交接单…</translation>
    </message>
    <message>
        <source>Nothing else moves or stays behind.</source>
        <translation>没有别的要跟着移交，也没有遗留。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet names what goes along, what is open and what is due, for everybody to sign.</source>
        <translation>交接单列出随账号移交的、未了的和到期的事项，供各方签字。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>账号交接单</translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n accounts more now.</source>
        <translation><numerusform>{name} 现在多负责 %n 个账号。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n accounts more, by one entry.</source>
        <translation><numerusform>{name}将多负责 %n 个账号，记为一条记录。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n accounts</source>
        <translation><numerusform>{name} · %n 个账号</numerusform></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Dashed: 10 accounts or more came on this day</source>
        <translation>虚线：当天新增 10 个以上账号</translation>
    </message>
    <message>
        <source>Each day with a check-up is a point: the line begins with the second one.</source>
        <translation>做过体检的每一天是一个点，从第二天起连成线。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>{before} → {now}; lowest {least}, highest {most}</source>
        <translation>{before} → {now}；最低 {least}，最高 {most}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Confirm</source>
        <translation>确认生效</translation>
    </message>
    <message>
        <source>Confirmed, it is the account's password for everybody, and the old one goes into the history.</source>
        <translation>确认后大家都用新密码，旧密码进入历史。</translation>
    </message>
    <message>
        <source>Does the platform take the new password?</source>
        <translation>新密码能登录平台吗？</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Given up: the old password stays</source>
        <translation>已放弃，旧密码不变</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续改密</translation>
    </message>
    <message>
        <source>It works, confirm</source>
        <translation>能登录，确认生效</translation>
    </message>
    <message>
        <source>The new password counts now</source>
        <translation>新密码已生效</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Asked for once on every new computer.</source>
        <translation>每台新电脑只问一次。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password lost, or the only computer?</source>
        <translation>密码或唯一的电脑丢了？</translation>
    </message>
    <message>
        <source>Secret key from the emergency kit</source>
        <translation>应急恢复包上的密钥</translation>
    </message>
    <message>
        <source>This computer's secret key is in a file</source>
        <translation>本机密钥在文件里</translation>
    </message>
    <message>
        <source>This computer's secret key is in the keychain</source>
        <translation>本机密钥在系统钥匙串里</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Vault: {team}</source>
        <translation>保险库：{team}</translation>
    </message>
    <message>
        <source>Wait {clock}</source>
        <translation>再等 {clock}</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>你是</translation>
    </message>
    <message>
        <source>{name}'s password</source>
        <translation>{name}的密码</translation>
    </message>
</context>
<context>
    <name>VendorsView</name>
    <message numerus="yes">
        <source>%n papers missing</source>
        <translation><numerusform>缺 %n 份文件</numerusform></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add a third party…</source>
        <translation>登记第三方…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Agencies and tools with a contract: until when, which papers they have shown, what they touch.</source>
        <translation>有合同的代理公司和工具：到何时、交了哪些文件、碰哪些账号。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>See</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Their people</source>
        <translation>对方人员</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What stands here is sealed from you until somebody who reads it unlocks the vault.</source>
        <translation>这里的内容对你封存着，等能看的成员下次解锁后即可查看。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message numerus="yes">
        <source>%n rows do not belong to the record</source>
        <translation><numerusform>有 %n 行不属于记录</numerusform></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>正在核对每条记录</translation>
    </message>
    <message>
        <source>Not verified since this window was opened</source>
        <translation>打开以来还没有核对</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>核对报告</translation>
    </message>
    <message>
        <source>The record is whole; nothing was changed</source>
        <translation>记录完整，没有被改过</translation>
    </message>
    <message>
        <source>They have no effect. The report says what they are and what to do.</source>
        <translation>它们没有生效。核对报告里有说明和办法。</translation>
    </message>
    <message>
        <source>This computer last found it whole: {when}.</source>
        <translation>这台电脑上次核对完整：{when}。</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已核对 {done} / {total}</translation>
    </message>
    <message>
        <source>{when}: all {entries} entries and {activity} activity records, in {seconds} s. {code}</source>
        <translation>{when} 核对了全部 {entries} 条记录、{activity} 条活动，用时 {seconds} 秒。校验码 {code}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>提醒{name}</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>在等谁</translation>
    </message>
</context>
<context>
    <name>WaitingCell</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n 项</numerusform></translation>
    </message>
    <message>
        <source>{about}, reminded</source>
        <translation>{about}，已提醒</translation>
    </message>
    <message>
        <source>{items}, {long}</source>
        <translation>{items}，{long}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Call {who} and read these six words out, in this order. They see the same six words.</source>
        <translation>打电话给{who}，按顺序念出这六个词。对方看到的是同样的六个词。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as you are let in.</source>
        <translation>批准之后，窗口会自动打开。</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>由 {name} 提交</translation>
    </message>
    <message>
        <source>Choose a warning to see it here</source>
        <translation>选中一条提醒，在这里查看</translation>
    </message>
    <message>
        <source>Device: {names}</source>
        <translation>设备：{names}</translation>
    </message>
    <message>
        <source>It is about you: somebody else looks into it</source>
        <translation>这条与你有关，由别人处理</translation>
    </message>
    <message>
        <source>Its text cannot be read</source>
        <translation>它的文字读不出来</translation>
    </message>
    <message>
        <source>Looked into…</source>
        <translation>标为已处理…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存截图…</translation>
    </message>
    <message>
        <source>What the platform wrote</source>
        <translation>平台的原文</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Whoever leads the account looks into it</source>
        <translation>由这个账号的主管处理</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n that you don't see</source>
        <translation><numerusform>另有 %n 个你看不到的账号</numerusform></translation>
    </message>
    <message>
        <source>{name} has looked into it on {day}: {note}</source>
        <translation>{name} 在 {day} 处理过：{note}</translation>
    </message>
</context>
<context>
    <name>WarningsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n 条待处理</numerusform></translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing unusual yet. Bring a platform's alert from the account: More, Platform alert</source>
        <translation>还没有异常。收到平台提醒时，在账号的「更多」里点「平台提醒」</translation>
    </message>
    <message>
        <source>Nothing waits. Unusual use and alerts from platforms that somebody should look into stand here</source>
        <translation>没有待处理的提醒。异常使用和平台发来的、需要有人过问的提醒会列在这里</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg)</source>
        <translation>图片 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>正在读取审计记录</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>WizardHead</name>
    <message numerus="yes">
        <source>%n rows, {columns} columns, read on this computer only, nothing written yet</source>
        <translation><numerusform>%n 行，{columns} 列，只在本机读取，还没有写入任何内容</numerusform></translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>回到账号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>From a sheet or another program</source>
        <translation>来自表格或其他程序</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet “{name}”</source>
        <translation>工作表「{name}」</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>{format}, %n rows, read on this computer only, nothing written yet</source>
        <translation><numerusform>{format}，%n 行，只在本机读取，还没有写入任何内容</numerusform></translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message numerus="yes">
        <source>%n passwords marked as circulated, until changed here.</source>
        <translation><numerusform>%n 个密码标为已外传，换过就去掉。</numerusform></translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>离职人员</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>Their due dates are spread over %n days.</source>
        <translation><numerusform>它们的到期日分散到 %n 天。</numerusform></translation>
    </message>
    <message>
        <source>Updated accounts</source>
        <translation>更新已有账号</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>将写入</translation>
    </message>
</context>
<context>
    <name>_AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>Protects a locked vault, not a computer that somebody else controls.</source>
        <translation>保护锁着的保险库，不保护别人控制的电脑。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform>等，还有 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts; {name} answers for them now</source>
        <translation><numerusform>%n 个账号，现在由{name}负责</numerusform></translation>
    </message>
    <message>
        <source>Answers for them already</source>
        <translation>已经在负责</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>选择接手人</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation><numerusform>移交 %n 个</numerusform></translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接手人</translation>
    </message>
</context>
<context>
    <name>_MemberSection</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>It was shown once, when the vault was made. It can't be shown again: keep the paper safe.</source>
        <translation>建库时显示过一次，不能再显示，纸面要保管好。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>密码已更改</translation>
    </message>
</context>
<context>
    <name>_PreviewCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n 项</numerusform></translation>
    </message>
    <message>
        <source>Has no keys of this vault.</source>
        <translation>没有这个保险库的密钥。</translation>
    </message>
    <message>
        <source>Nothing in the register and no grant.</source>
        <translation>台账里没有，也没有授权。</translation>
    </message>
</context>
<context>
    <name>_SharedNote</name>
    <message numerus="yes">
        <source>%n members use this computer. Whoever unlocks it, the record carries their name: press Ctrl+L before leaving; it also locks by itself after a few minutes.</source>
        <translation><numerusform>这台电脑有 %n 位成员。谁解锁，记录就写谁的名字；离开时按 Ctrl+L，空闲几分钟也会锁定。</numerusform></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A main account with sub-accounts</source>
        <translation>主账号与子账号</translation>
    </message>
    <message>
        <source>A new password is due today.</source>
        <translation>今天该换密码了。</translation>
    </message>
    <message>
        <source>A new password is due within days.</source>
        <translation>密码快到期了。</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A person's WeChat</source>
        <translation>个人微信（扫码）</translation>
    </message>
    <message>
        <source>A personal profile with a role</source>
        <translation>个人主页加角色</translation>
    </message>
    <message>
        <source>A phone number (SIM)</source>
        <translation>手机号（短信验证码）</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>添加动态码</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>申请权限</translation>
    </message>
    <message>
        <source>Can be reset</source>
        <translation>可被重置</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>换密码</translation>
    </message>
    <message>
        <source>Control graph</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Frozen: nobody should post until it is released.</source>
        <translation>已冻结，解冻之前不要发布。</translation>
    </message>
    <message numerus="yes">
        <source>In use for %n days, longer than company policy allows.</source>
        <translation><numerusform>密码用了 %n 天，超过公司规定。</numerusform></translation>
    </message>
    <message>
        <source>Its password is being changed: two are kept until the change is confirmed.</source>
        <translation>正在改密：确认生效前，新旧两份密码都留着。</translation>
    </message>
    <message>
        <source>Lies in it</source>
        <translation>装在其中</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>进不去</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Marked as stolen. Change the password, then sign out all other devices.</source>
        <translation>已标记被盗。先换密码，再让其他设备下线。</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>No one-time code yet: whoever learns the password is in.</source>
        <translation>还没有动态码，知道密码就能登录。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Payment account</source>
        <translation>支付或商户号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Personal profile</source>
        <translation>个人主页授权</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>Real-name person</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>去复核</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Same login</source>
        <translation>同一登录</translation>
    </message>
    <message>
        <source>Same mailbox</source>
        <translation>同一邮箱</translation>
    </message>
    <message>
        <source>Someone who may no longer use it could read this password. A new one ends that.</source>
        <translation>有人已不该再用，却看得到密码。换一次就收回。</translation>
    </message>
    <message>
        <source>Third-party tool</source>
        <translation>第三方工具</translation>
    </message>
    <message>
        <source>This password came from a spreadsheet that others have. A new one ends that.</source>
        <translation>密码来自外传过的表格。换一次就收回。</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>这个密码容易被猜到。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>WeChat identity</source>
        <translation>微信身份</translation>
    </message>
    <message>
        <source>WeChat scan</source>
        <translation>微信扫码</translation>
    </message>
    <message>
        <source>Who may log in has not been looked over for too long.</source>
        <translation>谁能登录，已经太久没有复核。</translation>
    </message>
    <message>
        <source>You may see this account; no grant of yours opens it.</source>
        <translation>你能看到这个账号，但没有打开它的授权。</translation>
    </message>
    <message>
        <source>{people}: I need to log in to {account} ({platform}). Who can read me the SMS code? Only by phone or face to face, never into a group. {me}</source>
        <translation>{people}：我要登录「{account}」（{platform}），哪位现在能帮忙收验证码？请电话或当面告诉我，不要发到群里。{me}</translation>
    </message>
    <message>
        <source>{people}: I need to log in to {account} ({platform}). Who can scan the code for me now? {me}</source>
        <translation>{people}：我要登录「{account}」（{platform}），哪位现在能帮忙扫码？{me}</translation>
    </message>
    <message>
        <source>{people}: I need to use {account} ({platform}). Who can let me in or act for me? {me}</source>
        <translation>{people}：我要用「{account}」（{platform}），哪位现在能让我进去或代为操作？{me}</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source> (unverified)</source>
        <translation>（未核实）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Act as if the account were stolen, until somebody can say that it was them.</source>
        <translation>在有人能说清是本人操作之前，按被盗处理。</translation>
    </message>
    <message>
        <source>Ask who uses the account whether that was them. If nobody was: it is a theft.</source>
        <translation>问一问使用这个账号的人是不是本人操作。都不是，就是被盗。</translation>
    </message>
    <message>
        <source>At this hour the account is hardly ever used</source>
        <translation>这个时段几乎没有人用这个账号</translation>
    </message>
    <message>
        <source>Change the password now, from a device that is surely clean.</source>
        <translation>马上用确定干净的设备改密码。</translation>
    </message>
    <message>
        <source>Check that phone, mailbox and second factor are still yours.</source>
        <translation>确认绑定的手机、邮箱和两步验证还是自己的。</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>It cannot be told from the text what happened</source>
        <translation>从文字里看不出发生了什么</translation>
    </message>
    <message>
        <source>It names no time: it was held against the last hour</source>
        <translation>提醒里没有时间：按最近一小时来比对</translation>
    </message>
    <message>
        <source>Nobody has set that here: the vault knows of no such change</source>
        <translation>这里没有人改过：保险库里没有这次变更</translation>
    </message>
    <message>
        <source>Nobody opened the password or code here just before</source>
        <translation>在那之前没有人在这里打开过密码或验证码</translation>
    </message>
    <message>
        <source>Nothing is known yet of where and when the account is used</source>
        <translation>还不知道这个账号平时在哪里、什么时候用</translation>
    </message>
    <message>
        <source>Other accounts of the brand are used from this place</source>
        <translation>同一品牌的其他账号在这个地点使用</translation>
    </message>
    <message>
        <source>Report it on the platform's own page.</source>
        <translation>在平台自己的页面上申诉。</translation>
    </message>
    <message>
        <source>Set the account's state to stolen, so that everybody sees it.</source>
        <translation>把账号状态设为被盗，让所有人看到。</translation>
    </message>
    <message>
        <source>Sign out every other device, and remove third parties that nobody knows.</source>
        <translation>退出其他所有设备，移除没人认识的第三方授权。</translation>
    </message>
    <message>
        <source>Somebody here opened the password or code minutes before</source>
        <translation>几分钟前有人在这里打开过密码或验证码</translation>
    </message>
    <message>
        <source>Tell the lead and who answers for the account; keep this alert's picture.</source>
        <translation>告诉主管和负责人，留好这条提醒的截图。</translation>
    </message>
    <message>
        <source>The account is often used at this hour</source>
        <translation>这个时段常有人用这个账号</translation>
    </message>
    <message>
        <source>The account is often used from this place</source>
        <translation>这个账号常在这个地点使用</translation>
    </message>
    <message>
        <source>The address belongs to a network that the account is used from</source>
        <translation>这个地址属于账号常用的网络</translation>
    </message>
    <message>
        <source>The device is known of this account</source>
        <translation>设备是这个账号已知的设备</translation>
    </message>
    <message>
        <source>The device is none that is known of this account</source>
        <translation>设备不是这个账号已知的设备</translation>
    </message>
    <message>
        <source>The place is none where this account is used</source>
        <translation>地点不在这个账号的常用地点里</translation>
    </message>
    <message>
        <source>The platform itself calls the device new</source>
        <translation>平台自己说这是新设备</translation>
    </message>
    <message>
        <source>The platform itself calls the place unusual</source>
        <translation>平台自己说这是不常用的地点</translation>
    </message>
    <message>
        <source>The vault knows of this change</source>
        <translation>这次变更在保险库里有记录</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>This is how the account is used. Nothing has to be done.</source>
        <translation>账号平时就是这样用的，不用处理。</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>a changed password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>a code that was sent</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>a second factor switched off</source>
        <translation>关闭两步验证</translation>
    </message>
    <message>
        <source>an attempt to log in</source>
        <translation>尝试登录</translation>
    </message>
    <message>
        <source>another mailbox</source>
        <translation>换绑邮箱</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>换绑手机</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>A row that does not belong to the record</source>
        <translation>不属于记录的一行</translation>
    </message>
    <message>
        <source>A second owner had to sign it</source>
        <translation>需要第二位管理员签名</translation>
    </message>
    <message>
        <source>A sign-in record of nobody in this team</source>
        <translation>不属于任何成员的登录资料</translation>
    </message>
    <message>
        <source>A wrong password was tried for {by}</source>
        <translation>有人用 {by} 的身份输错了密码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts changed</source>
        <translation>账号变动</translation>
    </message>
    <message>
        <source>An entry by {by} had no effect ({reason})</source>
        <translation>{by} 的一条记录无效（{reason}）</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>It came from a device that is not its author's</source>
        <translation>来自不属于作者的设备</translation>
    </message>
    <message>
        <source>It came from a device that was blocked</source>
        <translation>来自已封禁的设备</translation>
    </message>
    <message>
        <source>It came too late</source>
        <translation>已经过期</translation>
    </message>
    <message>
        <source>It does not fit what was there before</source>
        <translation>与之前的记录不符</translation>
    </message>
    <message>
        <source>It was written under a team key that had been replaced</source>
        <translation>用了已更换的团队密钥</translation>
    </message>
    <message>
        <source>It would have left the vault without an owner</source>
        <translation>会让保险库没有管理员</translation>
    </message>
    <message>
        <source>Its author had no right to do this</source>
        <translation>作者没有这项权限</translation>
    </message>
    <message>
        <source>Its author was no active member any more</source>
        <translation>作者已不是有效成员</translation>
    </message>
    <message>
        <source>Its content cannot be read</source>
        <translation>内容无法读取</translation>
    </message>
    <message>
        <source>Its keys were sealed to the wrong people</source>
        <translation>密钥封给了不该有的人</translation>
    </message>
    <message>
        <source>Its time is impossible</source>
        <translation>时间不可能</translation>
    </message>
    <message>
        <source>Members and grants</source>
        <translation>成员与授权</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not a valid entry, or of nobody in this team</source>
        <translation>不是有效记录，或不属于任何成员</translation>
    </message>
    <message>
        <source>Refused and unusual</source>
        <translation>拒绝与异常</translation>
    </message>
    <message>
        <source>Secrets looked at</source>
        <translation>查看密码</translation>
    </message>
    <message>
        <source>Signed with a key that its author no longer uses</source>
        <translation>用了作者已停用的密钥签名</translation>
    </message>
    <message>
        <source>Stored content that no entry names</source>
        <translation>没有记录提到的内容</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key gave {name} new keys</source>
        <translation>恢复密钥为 {name} 换上了新的密钥</translation>
    </message>
    <message>
        <source>Unlocking and devices</source>
        <translation>解锁与设备</translation>
    </message>
    <message>
        <source>Vault and record</source>
        <translation>保险库与记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>a deleted account</source>
        <translation>一个已删除的账号</translation>
    </message>
    <message>
        <source>access</source>
        <translation>查看权限</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>某个账号</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>key for one-time codes</source>
        <translation>动态码密钥</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>misuse</source>
        <translation>滥用</translation>
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
        <translation>手机号</translation>
    </message>
    <message>
        <source>phone and mailbox</source>
        <translation>手机号和邮箱</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>takeover</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>theft</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{by} acknowledged rows that do not belong to the record</source>
        <translation>{by} 确认了不属于记录的行</translation>
    </message>
    <message>
        <source>{by} added the brand {name}</source>
        <translation>{by} 添加了品牌 {name}</translation>
    </message>
    <message>
        <source>{by} added the control point {name}</source>
        <translation>{by} 添加了控制要素 {name}</translation>
    </message>
    <message>
        <source>{by} added the person {name}</source>
        <translation>{by} 添加了人员 {name}</translation>
    </message>
    <message>
        <source>{by} added {account}</source>
        <translation>{by} 添加了 {account}</translation>
    </message>
    <message>
        <source>{by} answered a point of an access review</source>
        <translation>{by} 答复了访问复核的一项</translation>
    </message>
    <message>
        <source>{by} approved a request of {name}</source>
        <translation>{by} 批准了 {name} 的申请</translation>
    </message>
    <message>
        <source>{by} began an access review of {account}</source>
        <translation>{by} 开始了 {account} 的访问复核</translation>
    </message>
    <message>
        <source>{by} began to change the password of {account}</source>
        <translation>{by} 开始修改 {account} 的密码</translation>
    </message>
    <message>
        <source>{by} blocked the device {name}</source>
        <translation>{by} 停用了设备“{name}”</translation>
    </message>
    <message>
        <source>{by} cancelled an offboarding case</source>
        <translation>{by} 取消了一张离职交接单</translation>
    </message>
    <message>
        <source>{by} changed the plan of an offboarding case</source>
        <translation>{by} 改了一张离职交接单的安排</translation>
    </message>
    <message>
        <source>{by} changed the role of {name} to {role}</source>
        <translation>{by} 把 {name} 的岗位改为{role}</translation>
    </message>
    <message>
        <source>{by} changed the {component} of {account}</source>
        <translation>{by} 改了 {account} 的{component}</translation>
    </message>
    <message>
        <source>{by} changed their own password</source>
        <translation>{by} 改了自己的密码</translation>
    </message>
    <message>
        <source>{by} checked that the recovery key would open the vault</source>
        <translation>{by} 核对了恢复密钥，能打开保险库</translation>
    </message>
    <message>
        <source>{by} closed a request of {name} without approving it</source>
        <translation>{by} 结束了 {name} 的申请，未予批准</translation>
    </message>
    <message>
        <source>{by} closed an offboarding case</source>
        <translation>{by} 关闭了一张离职交接单</translation>
    </message>
    <message>
        <source>{by} closed the invitation of {name}</source>
        <translation>{by} 关闭了给 {name} 的邀请</translation>
    </message>
    <message>
        <source>{by} compared the words of {name} and let them in</source>
        <translation>{by} 核对了 {name} 的六个词，批准其加入</translation>
    </message>
    <message>
        <source>{by} confirmed the new password of {account}</source>
        <translation>{by} 确认了 {account} 的新密码</translation>
    </message>
    <message>
        <source>{by} copied the {field} of {account}</source>
        <translation>{by} 复制了 {account} 的{field}</translation>
    </message>
    <message>
        <source>{by} dealt with a use out of turn</source>
        <translation>{by} 处理了一次紧急查看</translation>
    </message>
    <message>
        <source>{by} dealt with a warning about {name}: {found} ({note})</source>
        <translation>{by} 处理了关于 {name} 的一条提醒：{found}（{note}）</translation>
    </message>
    <message>
        <source>{by} dealt with items of an offboarding case</source>
        <translation>{by} 处理了离职交接单里的事项</translation>
    </message>
    <message>
        <source>{by} deleted an account</source>
        <translation>{by} 删除了一个账号</translation>
    </message>
    <message>
        <source>{by} edited the control point {name}</source>
        <translation>{by} 修改了控制要素 {name}</translation>
    </message>
    <message>
        <source>{by} edited the person {name}</source>
        <translation>{by} 修改了人员 {name}</translation>
    </message>
    <message>
        <source>{by} edited {account}</source>
        <translation>{by} 修改了 {account}</translation>
    </message>
    <message>
        <source>{by} ended a time without password changes</source>
        <translation>{by} 结束了一个免改密时段</translation>
    </message>
    <message>
        <source>{by} ended every right of {name}</source>
        <translation>{by} 停用了 {name}，其全部权限即刻终止</translation>
    </message>
    <message>
        <source>{by} enrolled the security key {name}</source>
        <translation>{by} 登记了安全密钥“{name}”</translation>
    </message>
    <message>
        <source>{by} exported {count} lines of the record</source>
        <translation>{by} 导出了 {count} 行审计记录</translation>
    </message>
    <message>
        <source>{by} finished an access review</source>
        <translation>{by} 完成了一次访问复核</translation>
    </message>
    <message>
        <source>{by} gave up changing the password of {account}; the old one stays</source>
        <translation>{by} 放弃修改 {account} 的密码，旧密码仍有效</translation>
    </message>
    <message>
        <source>{by} gave {name} a grant on {scope}: {level}</source>
        <translation>{by} 把 {scope} 授权给 {name}：{level}</translation>
    </message>
    <message>
        <source>{by} handed a control point to those who hold its brand now</source>
        <translation>{by} 将控制要素交给了品牌现在的持有者</translation>
    </message>
    <message>
        <source>{by} handed a row of a register to those who came to read it</source>
        <translation>{by} 把台账的一行交给后来有权查看的人</translation>
    </message>
    <message>
        <source>{by} handed the secrets of {account} to who was granted it</source>
        <translation>{by} 把 {account} 的机密交给了获得授权的人</translation>
    </message>
    <message>
        <source>{by} imported a file ({format}): {added} added, {updated} updated, {skipped} skipped</source>
        <translation>{by} 导入了文件（{format}）：新增 {added}，更新 {updated}，跳过 {skipped}</translation>
    </message>
    <message>
        <source>{by} invited {name} as {role}</source>
        <translation>{by} 邀请 {name} 加入，岗位：{role}</translation>
    </message>
    <message>
        <source>{by} issued a new text to sign: {letter}, version {version}</source>
        <translation>{by} 发布了待签新文本：{letter}，第 {version} 版</translation>
    </message>
    <message>
        <source>{by} issued document no. {number}: {document}, {count} accounts</source>
        <translation>{by} 出具第 {number} 号单据：{document}，{count} 个账号</translation>
    </message>
    <message>
        <source>{by} looked at the secrets of {account}</source>
        <translation>{by} 查看了 {account} 的机密</translation>
    </message>
    <message>
        <source>{by} looked at the {field} of {account}</source>
        <translation>{by} 查看了 {account} 的{field}</translation>
    </message>
    <message>
        <source>{by} made the vault of {name}</source>
        <translation>{by} 新建了{name}的保险库</translation>
    </message>
    <message>
        <source>{by} made {name} responsible for accounts ({count})</source>
        <translation>{by} 把 {count} 个账号移交给 {name} 负责</translation>
    </message>
    <message>
        <source>{by} noted of the password change of {account}: {step}</source>
        <translation>{by} 记下 {account} 改密的进度：{step}</translation>
    </message>
    <message>
        <source>{by} noted that this link is no more: {source}, {target}</source>
        <translation>{by} 取消了关联：{source}，{target}</translation>
    </message>
    <message>
        <source>{by} noted what stands behind what: {source}, {target}</source>
        <translation>{by} 登记了背后的关联：{source}，{target}</translation>
    </message>
    <message>
        <source>{by} opened a closed offboarding case again</source>
        <translation>{by} 重新打开了一张离职交接单</translation>
    </message>
    <message>
        <source>{by} opened an offboarding case</source>
        <translation>{by} 开了一张离职交接单</translation>
    </message>
    <message>
        <source>{by} opened the vault on a new device, {name}</source>
        <translation>{by} 在新设备 {name} 上打开了保险库</translation>
    </message>
    <message>
        <source>{by} proposed what takes a second owner ({reason})</source>
        <translation>{by} 提出了需要第二位管理员签字的变更（{reason}）</translation>
    </message>
    <message>
        <source>{by} put a piece into the ownership dossier of {account}: {item}</source>
        <translation>{by} 把一份凭证存入 {account} 的归属档案：{item}</translation>
    </message>
    <message>
        <source>{by} put off the password change of {account} by {days} days ({reason})</source>
        <translation>{by} 将 {account} 的改密推迟了 {days} 天（{reason}）</translation>
    </message>
    <message>
        <source>{by} raised the vault's format</source>
        <translation>{by} 升级了保险库格式</translation>
    </message>
    <message>
        <source>{by} recorded an alert of {account}: {verdict}</source>
        <translation>{by} 记录了 {account} 的一条告警：{verdict}</translation>
    </message>
    <message>
        <source>{by} removed a robot that carried reminders</source>
        <translation>{by} 移除了一个发送提醒的机器人</translation>
    </message>
    <message>
        <source>{by} removed a security key</source>
        <translation>{by} 移除了一把安全密钥</translation>
    </message>
    <message>
        <source>{by} removed the {component} of {account}</source>
        <translation>{by} 移除了 {account} 的{component}</translation>
    </message>
    <message>
        <source>{by} renamed a brand to {name}</source>
        <translation>{by} 把一个品牌改名为 {name}</translation>
    </message>
    <message>
        <source>{by} renewed the directory key of the brand {scope}</source>
        <translation>{by} 更换了品牌“{scope}”的目录密钥</translation>
    </message>
    <message>
        <source>{by} renewed the key of an offboarding case</source>
        <translation>{by} 更换了一张离职交接单的密钥</translation>
    </message>
    <message>
        <source>{by} renewed the keys of the brand {scope}</source>
        <translation>{by} 更换了品牌“{scope}”的密钥</translation>
    </message>
    <message>
        <source>{by} renewed the team's key</source>
        <translation>{by} 更换了团队密钥</translation>
    </message>
    <message>
        <source>{by} said how the device {name} is protected</source>
        <translation>{by} 声明了设备 {name} 的防护情况</translation>
    </message>
    <message>
        <source>{by} sent a request: {request}, {scope} ({reason})</source>
        <translation>{by} 提交了申请：{request}，{scope}（{reason}）</translation>
    </message>
    <message>
        <source>{by} set a time without password changes: {name}, {first} to {last}</source>
        <translation>{by} 设置了免改密时段：{name}，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{by} set the robot {name} to carry reminders</source>
        <translation>{by} 设置了发送提醒的机器人 {name}</translation>
    </message>
    <message>
        <source>{by} set the rule {key} to {value}</source>
        <translation>{by} 把规则 {key} 改为 {value}</translation>
    </message>
    <message>
        <source>{by} set what the role {name} may do</source>
        <translation>{by} 设定了岗位“{name}”的权限</translation>
    </message>
    <message>
        <source>{by} shared the directory key of the brand {scope}</source>
        <translation>{by} 分发了品牌“{scope}”的目录密钥</translation>
    </message>
    <message>
        <source>{by} shared the keys of the brand {scope}</source>
        <translation>{by} 分发了品牌“{scope}”的密钥</translation>
    </message>
    <message>
        <source>{by} signed the proposal of {name} as the second owner</source>
        <translation>{by} 作为第二位管理员签署了 {name} 的提议</translation>
    </message>
    <message>
        <source>{by} split the recovery key into {shares} shares, {threshold} of which are needed</source>
        <translation>{by} 把恢复密钥分成 {shares} 份，需要其中 {threshold} 份</translation>
    </message>
    <message>
        <source>{by} took a one-time code of {account}</source>
        <translation>{by} 取用了 {account} 的动态码</translation>
    </message>
    <message>
        <source>{by} took a piece out of the ownership dossier of {account}</source>
        <translation>{by} 从 {account} 的归属档案移出一份凭证</translation>
    </message>
    <message>
        <source>{by} took back the rights of {name}, by an offboarding case</source>
        <translation>{by} 按离职交接单收回了 {name} 的权限</translation>
    </message>
    <message>
        <source>{by} touched the security key {name}: {operation}, {account}</source>
        <translation>{by} 用安全密钥 {name} 验证：{operation}，{account}</translation>
    </message>
    <message>
        <source>{by} unlocked the vault</source>
        <translation>{by} 解锁了保险库</translation>
    </message>
    <message>
        <source>{by} used an overdue password of {account} out of turn ({reason})</source>
        <translation>{by} 紧急查看了 {account} 的逾期密码（{reason}）</translation>
    </message>
    <message>
        <source>{by} was refused on {account}</source>
        <translation>{by} 在 {account} 上被拒绝</translation>
    </message>
    <message>
        <source>{by} was stopped for a second factor: {operation}, {account}</source>
        <translation>{by} 因缺少第二重验证被拦下：{operation}，{account}</translation>
    </message>
    <message>
        <source>{by} went on alone, with the password again: {operation}, {account}, because: {reason}</source>
        <translation>{by} 独自再次输入密码后继续：{operation}，{account}，原因：{reason}</translation>
    </message>
    <message>
        <source>{by} went on with another history than entry {seq} known before</source>
        <translation>{by} 接受了与此前第 {seq} 条不同的历史</translation>
    </message>
    <message>
        <source>{by} withdrew the grant of {name} on {scope}</source>
        <translation>{by} 收回了 {name} 对 {scope} 的授权</translation>
    </message>
    <message>
        <source>{by} wrote into the register: {register}, {name}</source>
        <translation>{by} 登记了台账：{register}，{name}</translation>
    </message>
    <message>
        <source>{by}'s program could not send a reminder by {name}: {reason}</source>
        <translation>{by} 的程序没能通过 {name} 发出提醒：{reason}</translation>
    </message>
    <message>
        <source>{by}'s program judged {count} passwords</source>
        <translation>{by} 的程序评估了 {count} 个密码</translation>
    </message>
    <message>
        <source>{by}'s program sent a reminder by {name}</source>
        <translation>{by} 的程序通过 {name} 发出了提醒</translation>
    </message>
    <message>
        <source>{by}'s program took its turn to send the reminder of {day} by {name}</source>
        <translation>{by} 的程序认领了 {day} 的提醒，由 {name} 发送</translation>
    </message>
    <message>
        <source>{by}: a security key gave a wrong answer: {operation}, {account}</source>
        <translation>{by}：安全密钥应答有误：{operation}，{account}</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} 加入</translation>
    </message>
    <message>
        <source>{words} ({code})</source>
        <translation>{words}（{code}）</translation>
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
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation><numerusform>%n 天后到期</numerusform></translation>
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
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation><numerusform>逾期 %n 天</numerusform></translation>
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
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation><numerusform>复核 %n 天后</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n days</source>
        <translation><numerusform>复核逾期 %n 天</numerusform></translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>今天复核</translation>
    </message>
    <message>
        <source>Seen long ago</source>
        <translation>查看已久</translation>
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
        <source> (this team's own)</source>
        <translation>（本团队补充）</translation>
    </message>
    <message>
        <source> (unverified)</source>
        <translation>（未核实）</translation>
    </message>
    <message>
        <source> (unverified, seen long ago)</source>
        <translation>（未核实，查看已久）</translation>
    </message>
    <message numerus="yes">
        <source>%n files left out</source>
        <translation><numerusform>%n 个文件没有采用</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not belong to the record</source>
        <translation><numerusform>有 %n 行不属于这份记录</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation><numerusform>还剩 %n 秒</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you don't see</source>
        <translation><numerusform>另有 %n 个你看不到的账号</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, until {date}</source>
        <translation>，{date} 止</translation>
    </message>
    <message>
        <source>--field takes NAME=VALUE</source>
        <translation>--field 的写法是 名称=内容</translation>
    </message>
    <message>
        <source>--help lists the commands</source>
        <translation>用 --help 查看全部命令</translation>
    </message>
    <message>
        <source>--help lists the options</source>
        <translation>用 --help 查看全部选项</translation>
    </message>
    <message>
        <source>--left-since takes NAME=DATE</source>
        <translation>--left-since 的写法是 姓名=日期</translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER; fields are: {fields}</source>
        <translation>--map 的写法是 字段=表头，字段有：{fields}</translation>
    </message>
    <message>
        <source>--password-file and --password-command do not go together</source>
        <translation>--password-file 和 --password-command 不能同时用</translation>
    </message>
    <message>
        <source>--vault says which vault is to be joined</source>
        <translation>用 --vault 指明要加入哪个保险库</translation>
    </message>
    <message>
        <source>--vault says which vault this machine is to open</source>
        <translation>用 --vault 说明要打开哪个保险库</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A SIM card or a device is gone: what it opens, and what to do first</source>
        <translation>手机卡或设备丢了：它能打开什么、先做什么</translation>
    </message>
    <message>
        <source>A case with all of its items</source>
        <translation>一张交接单的全部事项</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>A control point of the kind tool that is theirs</source>
        <translation>属于对方的工具类控制要素</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>A folder that is off site</source>
        <translation>异地文件夹</translation>
    </message>
    <message>
        <source>A login of one person; may be repeated</source>
        <translation>一个人的登录名；可重复</translation>
    </message>
    <message>
        <source>A lost or sold device opens the vault no more</source>
        <translation>丢失或转卖的设备不再能打开保险库</translation>
    </message>
    <message>
        <source>A new file, .csv or .xlsx</source>
        <translation>新文件，.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>A note for who reads this row</source>
        <translation>给能看这一行的人的备注</translation>
    </message>
    <message>
        <source>A passphrase of this many words instead</source>
        <translation>改用这么多个词组成</translation>
    </message>
    <message>
        <source>A person and their points of 100; as often as needed</source>
        <translation>人员和分数（满分 100），可重复</translation>
    </message>
    <message>
        <source>A person owns it</source>
        <translation>归个人所有</translation>
    </message>
    <message>
        <source>A picture is kept: alert evidence {id} FILE</source>
        <translation>留有截图：alert evidence {id} FILE</translation>
    </message>
    <message>
        <source>A picture of it, 1 MiB at most</source>
        <translation>它的截图，最大 1 MiB</translation>
    </message>
    <message>
        <source>A picture or file, 1 MiB at most</source>
        <translation>图片或文件，最大 1 MiB</translation>
    </message>
    <message>
        <source>A picture or text of what the platform shows</source>
        <translation>平台显示内容的截图或文字</translation>
    </message>
    <message>
        <source>A picture or text that shows it</source>
        <translation>作证明的截图或文本</translation>
    </message>
    <message>
        <source>A platform's alert about {name}: {verdict}</source>
        <translation>平台发来的关于 {name} 的提醒：{verdict}</translation>
    </message>
    <message>
        <source>A right is written as CAPABILITY=REACH</source>
        <translation>权限要写成 CAPABILITY=REACH</translation>
    </message>
    <message>
        <source>A role of your own with the same rights</source>
        <translation>复制成你们自己的岗位，权限相同</translation>
    </message>
    <message>
        <source>A rule and its value</source>
        <translation>规则和它的值</translation>
    </message>
    <message>
        <source>A rule is written as KEY=VALUE</source>
        <translation>规则要写成 KEY=VALUE</translation>
    </message>
    <message>
        <source>A scan, picture or text that shows it</source>
        <translation>能证明的扫描件、图片或文字</translation>
    </message>
    <message>
        <source>A server for the vault: what its administrator has to run</source>
        <translation>为保险库准备服务器：管理员要运行什么</translation>
    </message>
    <message>
        <source>A sheet to sign: what goes from one person to another</source>
        <translation>签字用的交接单：谁把什么交给谁</translation>
    </message>
    <message>
        <source>A test message is on its way: look for it there</source>
        <translation>测试消息已发出，请到那里查看</translation>
    </message>
    <message>
        <source>A third party's contract ends: its people, tools and accounts</source>
        <translation>第三方合同到期：其人员、工具和账号</translation>
    </message>
    <message>
        <source>A throw-away vault with samples to look at</source>
        <translation>用完可删的样例保险库</translation>
    </message>
    <message>
        <source>A vault is a file, or postgresql://LOGIN@SERVER/DATABASE</source>
        <translation>保险库是一个文件，或 postgresql://登录名@服务器/数据库</translation>
    </message>
    <message>
        <source>A whole brand</source>
        <translation>整个品牌</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>访问复核</translation>
    </message>
    <message>
        <source>Access reviews: who and what still gets in, with evidence</source>
        <translation>访问复核：谁、什么还进得去，附证据</translation>
    </message>
    <message>
        <source>Access that is asked for, and what waits for a second person</source>
        <translation>权限申请，以及等第二个人确认的事项</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account stolen</source>
        <translation>账号被盗</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>账号：{names}</translation>
    </message>
    <message>
        <source>Acknowledged: {rows}</source>
        <translation>已确认：{rows}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>使用记录数</translation>
    </message>
    <message>
        <source>Add --yes</source>
        <translation>加上 --yes</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>添加品牌</translation>
    </message>
    <message>
        <source>Add a control point</source>
        <translation>添加控制要素</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>登记于</translation>
    </message>
    <message>
        <source>Added: {id}</source>
        <translation>已添加：{id}</translation>
    </message>
    <message>
        <source>Address known to others</source>
        <translation>还有几个旧人知道地址</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Administrator on the platform</source>
        <translation>平台上的管理员</translation>
    </message>
    <message>
        <source>After {noun} comes one of: {names}</source>
        <translation>{noun} 后面应是其中之一：{names}</translation>
    </message>
    <message>
        <source>All control points</source>
        <translation>全部控制要素</translation>
    </message>
    <message>
        <source>All platforms of the catalogue</source>
        <translation>目录里的全部平台</translation>
    </message>
    <message>
        <source>Also write a handover sheet to sign</source>
        <translation>同时写出签字用的交接单</translation>
    </message>
    <message>
        <source>Also write it to a new file</source>
        <translation>同时写入新文件</translation>
    </message>
    <message>
        <source>Also write the emergency kit, to a new file</source>
        <translation>同时写出应急恢复包，须是新文件</translation>
    </message>
    <message>
        <source>An account that it controls</source>
        <translation>它控制的账号</translation>
    </message>
    <message>
        <source>An account that they work on</source>
        <translation>对方经手的账号</translation>
    </message>
    <message>
        <source>An account's dossier, piece by piece</source>
        <translation>一个账号的档案，逐份列出</translation>
    </message>
    <message>
        <source>An owner has looked at rows that do not belong, and says so in the record</source>
        <translation>管理员看过不属于记录的行，并写入记录</translation>
    </message>
    <message>
        <source>Another last day, or another member who takes over</source>
        <translation>改最后一天，或换接手人</translation>
    </message>
    <message>
        <source>Another name than the invitation's</source>
        <translation>不用邀请上的名字，另起一个</translation>
    </message>
    <message>
        <source>Answer yes to confirmations, never to a warning about integrity</source>
        <translation>确认都答是，完整性警告除外</translation>
    </message>
    <message>
        <source>Approved: {name}</source>
        <translation>已批准：{name}</translation>
    </message>
    <message>
        <source>Argon2id lanes</source>
        <translation>Argon2id 并行数</translation>
    </message>
    <message>
        <source>Argon2id memory</source>
        <translation>Argon2id 内存</translation>
    </message>
    <message>
        <source>Argon2id passes</source>
        <translation>Argon2id 轮数</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>As at the foot of its pages, 16 digits are enough; or the PDF itself</source>
        <translation>见每页页脚，摘要输入 16 位即可；也可以是 PDF 文件本身</translation>
    </message>
    <message>
        <source>Ask for access to an account that you may see</source>
        <translation>为看得到的账号申请权限</translation>
    </message>
    <message>
        <source>Asked for: {id}. Who may approve: {ask}</source>
        <translation>已申请：{id}。可以批准的人：{ask}</translation>
    </message>
    <message>
        <source>Backup written and verified: {file}</source>
        <translation>备份已写好并核对：{file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Become a member with an invitation, on this device</source>
        <translation>凭邀请在这台设备上加入成为成员</translation>
    </message>
    <message>
        <source>Begin a review: what to look at</source>
        <translation>开始复核：要看什么</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>背后</translation>
    </message>
    <message>
        <source>Both passwords of a change that is under way</source>
        <translation>正在进行的改密的两个密码</translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation>绑定的邮箱</translation>
    </message>
    <message>
        <source>Bound phone number</source>
        <translation>绑定的手机号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brand to lead or to join</source>
        <translation>要主管或加入的品牌</translation>
    </message>
    <message>
        <source>Brand; made if nobody has it yet</source>
        <translation>品牌，没有就新建</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brands, each with its own accounts</source>
        <translation>品牌，各有自己的账号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>By default the contract's last day</source>
        <translation>默认为合同最后一天</translation>
    </message>
    <message>
        <source>By how many days</source>
        <translation>延期天数</translation>
    </message>
    <message>
        <source>By this account's own words and its platform's rules</source>
        <translation>按这个账号的用词和平台规则评估</translation>
    </message>
    <message>
        <source>CAPABILITY=REACH</source>
        <translation>权限项=范围</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>Call a role as the team does</source>
        <translation>按团队的叫法给岗位改名</translation>
    </message>
    <message numerus="yes">
        <source>Case about {name}: %n items, {open} of them open</source>
        <translation><numerusform>{name}的交接单：%n 项，{open} 项待处理</numerusform></translation>
    </message>
    <message>
        <source>Change a control point; --account names all of its accounts anew</source>
        <translation>修改控制要素，--account 重新列出全部账号</translation>
    </message>
    <message>
        <source>Change a person; an empty value clears</source>
        <translation>修改人员，空值表示清除</translation>
    </message>
    <message>
        <source>Change a row; what is left out stays, an empty text clears</source>
        <translation>改一行；没写的不变，空文本清除</translation>
    </message>
    <message>
        <source>Change how far rights reach: all, led, own or none</source>
        <translation>修改权限的范围：all、led、own 或 none</translation>
    </message>
    <message>
        <source>Change one's own password</source>
        <translation>更改自己的密码</translation>
    </message>
    <message>
        <source>Change passwords in time, in two steps, without losing one</source>
        <translation>按时改密：分两步，不丢密码</translation>
    </message>
    <message>
        <source>Change what is said here, leave the rest; an empty value clears</source>
        <translation>只改写明的部分，空值表示清除</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Check-up: {headline}</source>
        <translation>体检：{headline}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Closed: {name}</source>
        <translation>已作废：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Code of Beihe Global: {code}, %n s left</source>
        <translation><numerusform>Beihe Global 的动态码：{code}，还剩 %n 秒</numerusform></translation>
    </message>
    <message>
        <source>Codes enrolled: {name}</source>
        <translation>已登记动态码：{name}</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Control point, person or account</source>
        <translation>控制要素、人员或账号</translation>
    </message>
    <message>
        <source>Control points: SIM cards, mailboxes, devices and the like</source>
        <translation>控制要素：手机卡、邮箱、设备等</translation>
    </message>
    <message>
        <source>Copies of the vault: make, verify, restore</source>
        <translation>保险库的备份：制作、核对、恢复</translation>
    </message>
    <message>
        <source>Core accounts have stricter rules</source>
        <translation>核心账号规则更严</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>测验日期</translation>
    </message>
    <message>
        <source>Days on which nothing falls due: list, set, end</source>
        <translation>免改密期：查看、设置、结束</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>已处理：{what}</translation>
    </message>
    <message>
        <source>Delete an account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Delete {name} ({platform})?</source>
        <translation>删除{name}（{platform}）？</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Denied: {name}</source>
        <translation>已拒绝：{name}</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Devices that open the vault</source>
        <translation>能打开保险库的设备</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Disabled: {name}</source>
        <translation>已停用：{name}</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>硬盘加密</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Done when: {what}</source>
        <translation>核对：{what}</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>End a case; refused while an item is open</source>
        <translation>关闭交接单；有未结束的事项时拒绝</translation>
    </message>
    <message>
        <source>End every right of a member at once</source>
        <translation>立即终止一位成员的全部权限</translation>
    </message>
    <message>
        <source>End every right of {name} at once? What they could read stays exposed until it is changed.</source>
        <translation>立即终止 {name} 的全部权限？对方看得到过的机密在改掉之前一直是待换密。</translation>
    </message>
    <message>
        <source>End it; with a point unknown the next one is due at once</source>
        <translation>结束复核；有不清楚的项目，下一次马上到期</translation>
    </message>
    <message>
        <source>End of the verification</source>
        <translation>认证到期日</translation>
    </message>
    <message>
        <source>End this one; due dates come back</source>
        <translation>结束这一个，到期日恢复</translation>
    </message>
    <message>
        <source>Ended: due dates are back</source>
        <translation>已结束：到期日恢复</translation>
    </message>
    <message>
        <source>Enrol one-time codes for an account</source>
        <translation>给账号登记动态码</translation>
    </message>
    <message>
        <source>Enrolled: {name}</source>
        <translation>已登记：{name}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>账本记录</translation>
    </message>
    <message>
        <source>Every account that is reviewed, the most urgent first</source>
        <translation>需要复核的账号，最急的在前</translation>
    </message>
    <message>
        <source>Every account, with what its dossier lacks</source>
        <translation>每个账号，以及档案缺什么</translation>
    </message>
    <message>
        <source>Every alert that was brought, those that wait for somebody first</source>
        <translation>交来的所有提醒，待处理的在前</translation>
    </message>
    <message>
        <source>Every case that you may see, and who is waited for</source>
        <translation>你能看的每张交接单，以及在等谁</translation>
    </message>
    <message>
        <source>Every document that was issued, the latest first</source>
        <translation>出具过的全部单据，最近的在前</translation>
    </message>
    <message>
        <source>Every password with its due date and why then; the most urgent first</source>
        <translation>每个密码的到期日和依据，最急的在前</translation>
    </message>
    <message>
        <source>Every role with what it may do and how far</source>
        <translation>所有岗位、权限和范围</translation>
    </message>
    <message>
        <source>Every rule with its value and what it means</source>
        <translation>每条规则的值和含义</translation>
    </message>
    <message>
        <source>Everybody, those who left included</source>
        <translation>所有成员，包括已离开的</translation>
    </message>
    <message>
        <source>Everyone named in the vault</source>
        <translation>保险库里提到的所有人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>待换密</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation>资料日期</translation>
    </message>
    <message>
        <source>Fewer than three places off this device, one of them off site</source>
        <translation>这台设备之外不足三处，其中一处应在异地</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File that holds the secret key</source>
        <translation>存有密钥的文件</translation>
    </message>
    <message>
        <source>File with the new password</source>
        <translation>含新密码的文件</translation>
    </message>
    <message>
        <source>File with the recovery key, or with shares of it, one a line; may be repeated</source>
        <translation>含恢复密钥或其分片的文件，每行一份；可重复给出</translation>
    </message>
    <message>
        <source>Find, show, add, edit and delete accounts</source>
        <translation>查找、查看、添加、修改、删除账号</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>合同首日</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for one file a share</source>
        <translation>存放分片文件的文件夹，每份一个文件</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>From this day on their rights are gone</source>
        <translation>从这一天起没有权限</translation>
    </message>
    <message>
        <source>Give a member another role</source>
        <translation>给成员换岗位</translation>
    </message>
    <message>
        <source>Give a member who lost password or device new keys, by the recovery key</source>
        <translation>成员丢失密码或设备时，用恢复密钥换新密钥</translation>
    </message>
    <message>
        <source>Give access to an account or a brand, or change it</source>
        <translation>授予或修改账号、品牌的权限</translation>
    </message>
    <message>
        <source>Given up: the password of {name} is what it was</source>
        <translation>已放弃：{name} 的密码不变</translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation>全局选项：</translation>
    </message>
    <message>
        <source>Go on with another history than this device knows, after comparing head codes</source>
        <translation>对过校验词后，接受与这台设备所知不同的历史</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Hand a brand that nobody opens any more to an owner</source>
        <translation>把没人能打开的品牌交给管理员</translation>
    </message>
    <message>
        <source>Hand responsibility for accounts to another member</source>
        <translation>把账号的负责人换成另一位成员</translation>
    </message>
    <message>
        <source>Hand this over by a way other than the database, and to nobody else: whoever reads it can join in this person's name. It is good once, until {time}, and is not shown again.</source>
        <translation>请不要经过数据库，用别的途径只交给本人：谁看到它，谁就能以此人的名义加入。只能用一次，{time} 前有效，不会再显示。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>末条记录</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>校验词</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>谁能登录</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>How it stands on the platform</source>
        <translation>平台上的实际情况</translation>
    </message>
    <message>
        <source>How mail is encrypted on its way</source>
        <translation>邮件传输的加密方式</translation>
    </message>
    <message>
        <source>How many of them are needed together</source>
        <translation>合并时需要几份</translation>
    </message>
    <message>
        <source>How many shares, 16 at most</source>
        <translation>分成几份，最多 16 份</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>要多大的权限</translation>
    </message>
    <message>
        <source>How the contract can be ended</source>
        <translation>合同怎样解除</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>怎么联系</translation>
    </message>
    <message>
        <source>How; open takes an outcome back</source>
        <translation>结果；open 表示撤回</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Id or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>Id or the beginning of an id, as letter list has it</source>
        <translation>编号或其开头，见 letter list</translation>
    </message>
    <message>
        <source>Id or the beginning of an id, as training list has it</source>
        <translation>编号或其开头，见 training list</translation>
    </message>
    <message>
        <source>Id, or the beginning of an id</source>
        <translation>编号，或编号的开头</translation>
    </message>
    <message>
        <source>Id, the beginning of an id, or the exact label</source>
        <translation>编号、编号开头或完整标识</translation>
    </message>
    <message>
        <source>Id, the beginning of an id, or the exact name</source>
        <translation>编号、编号开头或完整名称</translation>
    </message>
    <message>
        <source>Ids of items, or how they begin</source>
        <translation>事项编号，或编号开头</translation>
    </message>
    <message numerus="yes">
        <source>If {name} left: %n items</source>
        <translation><numerusform>{name}要是离职：%n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported {file}: %n accounts</source>
        <translation><numerusform>已导入 {file}：%n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Imported {imported}, updated {updated}, skipped {skipped}, problems {problems}</source>
        <translation>新增 {imported}，更新 {updated}，跳过 {skipped}，需要看 {problems}</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Invitations and what became of them</source>
        <translation>所有邀请和它们的结果</translation>
    </message>
    <message>
        <source>Is this so on the device? {points}</source>
        <translation>这台设备确实如此吗？{points}</translation>
    </message>
    <message>
        <source>Issue the next version of a text; everybody signs it anew</source>
        <translation>发布文本的下一版；所有人重新签署</translation>
    </message>
    <message>
        <source>Issued as version {version}. Everybody signs anew.</source>
        <translation>已发布第 {version} 版，所有人须重新签署。</translation>
    </message>
    <message>
        <source>It lists</source>
        <translation>所列账号</translation>
    </message>
    <message>
        <source>It was never reviewed</source>
        <translation>从未复核过</translation>
    </message>
    <message>
        <source>Its id or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>Its id, or the beginning of it</source>
        <translation>编号或编号开头</translation>
    </message>
    <message>
        <source>Its id, or the invited person's name</source>
        <translation>编号，或被邀请人的名字</translation>
    </message>
    <message>
        <source>Its last day, today unless said</source>
        <translation>最后一天，不写即今天</translation>
    </message>
    <message numerus="yes">
        <source>Its password was copied (%n characters), and the record says so</source>
        <translation><numerusform>已复制它的密码（%n 位），并记入审计</numerusform></translation>
    </message>
    <message>
        <source>Its port; 465 for tls, 587 for starttls</source>
        <translation>端口；tls 默认 465，starttls 默认 587</translation>
    </message>
    <message>
        <source>Its text cannot be read</source>
        <translation>它的文字读不出来</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Judge a password, or make one</source>
        <translation>评估密码，或生成一个</translation>
    </message>
    <message>
        <source>Judge the password on standard input</source>
        <translation>评估标准输入里的密码</translation>
    </message>
    <message>
        <source>Judge what a platform wrote about an account, and keep it</source>
        <translation>判断平台发来的一条账号提醒，并保存</translation>
    </message>
    <message>
        <source>Judging passwords</source>
        <translation>正在评估密码强度</translation>
    </message>
    <message>
        <source>Key of {date}</source>
        <translation>密钥 {date}</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>提示语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>合同末日</translation>
    </message>
    <message>
        <source>Last failure here</source>
        <translation>本机上次失败原因</translation>
    </message>
    <message>
        <source>Last passed</source>
        <translation>上次通过</translation>
    </message>
    <message>
        <source>Last restore test</source>
        <translation>上次恢复演练</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>上次发送</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日</translation>
    </message>
    <message>
        <source>Let in who waits, after comparing six words</source>
        <translation>核对六个词之后，批准等待加入的成员</translation>
    </message>
    <message>
        <source>Let this machine open the vault, with the secret key from the emergency kit</source>
        <translation>用应急恢复包里的密钥，让这台电脑打开保险库</translation>
    </message>
    <message>
        <source>Let {name} of {member} open the vault no more?</source>
        <translation>不再让 {member} 的 {name} 打开保险库？</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Login at the mail server; its password on standard input</source>
        <translation>邮件服务器的登录名；密码从标准输入读取</translation>
    </message>
    <message>
        <source>Machines that open the vault, this one among them</source>
        <translation>能打开保险库的电脑，包括这一台</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Main and sub-account, one login, payment, recovery, or one inside the other</source>
        <translation>主账号与子账号、同一登录、收付款、找回，或装在其中</translation>
    </message>
    <message>
        <source>Make a new vault and its first member, an owner</source>
        <translation>新建保险库和第一位成员（管理员）</translation>
    </message>
    <message>
        <source>Make a one-time text with which somebody joins within 72 hours</source>
        <translation>生成一次性邀请，72 小时内可凭它加入</translation>
    </message>
    <message>
        <source>Make a random password, or a passphrase of words</source>
        <translation>生成随机密码或词组密码</translation>
    </message>
    <message>
        <source>Make a vault out of a backup, in a new place</source>
        <translation>用备份在新位置恢复保险库</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Mend a row, or strike it out</source>
        <translation>更正一行，或作废</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>缺失文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the first member</source>
        <translation>第一位成员的名字</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>团队名称</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>需要：{what}</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Next backup due</source>
        <translation>下次备份</translation>
    </message>
    <message>
        <source>Next: device add --secret-key-file F lets this machine open it</source>
        <translation>接下来用 device add --secret-key-file F，让这台电脑打开它</translation>
    </message>
    <message>
        <source>No letter was issued yet</source>
        <translation>还没有发布过任何文本</translation>
    </message>
    <message>
        <source>No password was given, and there is no terminal to ask at</source>
        <translation>没有给密码，也没有终端可问</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody else could approve this ({operation}): your password again, and why.</source>
        <translation>没有其他人可以批准（{operation}）：请再输一次密码，并写明原因。</translation>
    </message>
    <message>
        <source>Not signed yet: {names}</source>
        <translation>还没签：{names}</translation>
    </message>
    <message>
        <source>Not written: {folder} ({reason})</source>
        <translation>没有写入：{folder}（{reason}）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note that somebody was reminded, with the text to send them</source>
        <translation>记下已提醒某人，并给出要发的文字</translation>
    </message>
    <message>
        <source>Note what stands behind what</source>
        <translation>登记谁在谁的背后</translation>
    </message>
    <message>
        <source>Noted: it was looked into</source>
        <translation>已记录：已核实</translation>
    </message>
    <message>
        <source>Nothing is usual for this post yet</source>
        <translation>这个岗位还没有惯例可循</translation>
    </message>
    <message>
        <source>Nothing kept yet of: {kinds}</source>
        <translation>尚未存入：{kinds}</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>没有异常使用</translation>
    </message>
    <message>
        <source>Nothing was typed</source>
        <translation>什么都没有输入</translation>
    </message>
    <message numerus="yes">
        <source>Now delete the sheet here and in the chat: %n passwords circulated</source>
        <translation><numerusform>现在删掉本机和群里的表格：有 %n 个密码已外传</numerusform></translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>号码、地址或名称</translation>
    </message>
    <message>
        <source>Obey this platform's rules</source>
        <translation>遵守这个平台的规则</translation>
    </message>
    <message>
        <source>On record: {points}</source>
        <translation>已记录：{points}</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>标准输出只有一份 JSON</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>单个账号</translation>
    </message>
    <message>
        <source>One account, with what is secret masked</source>
        <translation>一个账号，机密内容打码</translation>
    </message>
    <message>
        <source>One alert with its text</source>
        <translation>一条提醒及其文字</translation>
    </message>
    <message>
        <source>One control point</source>
        <translation>一个控制要素</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>一位成员</translation>
    </message>
    <message>
        <source>One of them, with every paper</source>
        <translation>一家第三方及其全部文件</translation>
    </message>
    <message>
        <source>One of yours; else this one</source>
        <translation>你的一台设备；不写就是本机</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一位人员</translation>
    </message>
    <message>
        <source>One platform: rules, links, facts, ways back in and lists</source>
        <translation>一个平台的规则、链接、事实、残留入口和清单</translation>
    </message>
    <message>
        <source>One signature</source>
        <translation>一条签署记录</translation>
    </message>
    <message>
        <source>One test</source>
        <translation>一次测验</translation>
    </message>
    <message>
        <source>One value, and nothing else</source>
        <translation>只输出一个值</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>只看这天以后的</translation>
    </message>
    <message>
        <source>Only show what it would do</source>
        <translation>只显示会做什么，不执行</translation>
    </message>
    <message>
        <source>Only these, such as due, overdue or circulated</source>
        <translation>只看这些，如 due、overdue、circulated</translation>
    </message>
    <message>
        <source>Only this brand</source>
        <translation>只看这个品牌</translation>
    </message>
    <message>
        <source>Only this member's</source>
        <translation>只看这位成员负责的</translation>
    </message>
    <message>
        <source>Only this of the three</source>
        <translation>三项中只声明这一项</translation>
    </message>
    <message>
        <source>Only this one; else all of theirs</source>
        <translation>只移交这一个；不写则移交全部</translation>
    </message>
    <message>
        <source>Only this one; else all that they hold</source>
        <translation>只交这一个；不写则为其持有的全部</translation>
    </message>
    <message>
        <source>Only this platform</source>
        <translation>只看这个平台</translation>
    </message>
    <message>
        <source>Only what concerns this account</source>
        <translation>只看这个账号的</translation>
    </message>
    <message>
        <source>Only what opens this account</source>
        <translation>只看能打开这个账号的</translation>
    </message>
    <message>
        <source>Only what this member did</source>
        <translation>只看这位成员做的</translation>
    </message>
    <message>
        <source>Only where the content does not tell</source>
        <translation>内容认不出格式时才需要</translation>
    </message>
    <message>
        <source>Only with this finding, such as weak or overdue</source>
        <translation>只看有这种问题的，如 weak、overdue</translation>
    </message>
    <message>
        <source>Open a backup as a vault and re-check it</source>
        <translation>把备份当保险库打开并核对</translation>
    </message>
    <message>
        <source>Open a closed case again</source>
        <translation>重新打开已关闭的交接单</translation>
    </message>
    <message>
        <source>Open an overdue password for four hours; why, for who answers for it</source>
        <translation>紧急查看逾期的密码，四小时有效；写明原因，负责人会看到</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未答项</translation>
    </message>
    <message>
        <source>Operator on the platform</source>
        <translation>平台上的运营者</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Overdue passwords that were opened with a reason, to be looked into</source>
        <translation>逾期密码的紧急查看，等待核实</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>PIN of the security key: </source>
        <translation>安全密钥的 PIN：</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password change</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Password changed, account with codes and company phone added</source>
        <translation>已改一个密码，添加带动态码的账号和公司手机</translation>
    </message>
    <message>
        <source>Password of the file that is read</source>
        <translation>所读文件的密码</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People named in the vault, with keys or without</source>
        <translation>保险库里提到的人员，无论有没有密钥</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>二维码图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>凭证数</translation>
    </message>
    <message>
        <source>Plan somebody's leaving; they see nothing of it before their last day</source>
        <translation>计划某人离开；本人在最后一天前看不到</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform's id or name</source>
        <translation>平台的编号或名称</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>分数（满分 100）</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>Print each file, give every sheet to another person, and delete the files. The unsplit key still works: destroy its paper once the shares are checked.</source>
        <translation>请打印每个文件，每张交给不同的人，然后删除文件。未拆分的密钥仍然有效：核对分片后请销毁那张纸。</translation>
    </message>
    <message>
        <source>Print the SQL that prepares a database and lets logins in; running it again is safe</source>
        <translation>打印准备数据库并放行登录名的 SQL；重复运行无害</translation>
    </message>
    <message>
        <source>Print the new secret key: the old one, and every device used until now, opens nothing any more.</source>
        <translation>请打印新的密钥：旧密钥和此前用过的所有设备都不能再打开保险库。</translation>
    </message>
    <message>
        <source>Print the secret key, and keep it apart from the vault: no other machine can unlock without it.</source>
        <translation>请打印密钥，和保险库分开保存：没有它，别的电脑打不开。</translation>
    </message>
    <message>
        <source>Print these, and keep them apart from the vault: without the secret key no other machine can unlock it.</source>
        <translation>打印后与保险库分开存放：没有密钥，别的电脑打不开。</translation>
    </message>
    <message>
        <source>Printed, and confirmed by the record: {dossier}, {sheet}</source>
        <translation>已打印，账本可确认：{dossier}、{sheet}</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私密备注</translation>
    </message>
    <message>
        <source>Put a piece of evidence into an account's dossier</source>
        <translation>把一份凭证存入账号的归属档案</translation>
    </message>
    <message>
        <source>Put a third party on the register</source>
        <translation>登记一家第三方</translation>
    </message>
    <message>
        <source>Put every account into this brand</source>
        <translation>全部放进这个品牌</translation>
    </message>
    <message>
        <source>Put items into somebody's hands: the last word names them</source>
        <translation>把事项派给某人：最后一个词是姓名</translation>
    </message>
    <message>
        <source>Put off: due {date}</source>
        <translation>已延期：{date} 到期</translation>
    </message>
    <message>
        <source>Put one password off, once and by 14 days at most</source>
        <translation>延期一个密码，只能一次，最多 14 天</translation>
    </message>
    <message>
        <source>Put quotation marks around a name with spaces. A password is never an argument</source>
        <translation>带空格的名称要加引号，密码不能写在命令里</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>REACH is all, led or own, or none to take it away; role list shows the capabilities</source>
        <translation>范围是 all、led 或 own，none 表示去掉；role list 列出权限项</translation>
    </message>
    <message>
        <source>Re-check every entry and signature</source>
        <translation>重新核对每条记录和签名</translation>
    </message>
    <message>
        <source>Read every file of the catalogue and say which is broken</source>
        <translation>读取平台目录的每个文件，列出有错的</translation>
    </message>
    <message>
        <source>Read the account's password from standard input</source>
        <translation>从标准输入读取账号密码</translation>
    </message>
    <message>
        <source>Read the new password from standard input</source>
        <translation>从标准输入读取新密码</translation>
    </message>
    <message>
        <source>Read the password from a file</source>
        <translation>从文件读取密码</translation>
    </message>
    <message>
        <source>Read the six words to an owner, not by chat: you are let in once they are approved.</source>
        <translation>请把这六个词念给管理员听，不要用聊天发送；批准后即可使用。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason: </source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Record that somebody signed the version that holds now</source>
        <translation>登记某人已签现行版本</translation>
    </message>
    <message>
        <source>Record verified: {entries} entries, {activity} activities, whole: {whole}</source>
        <translation>已核对 {entries} 条记录、{activity} 条使用记录，完整：{whole}</translation>
    </message>
    <message>
        <source>Record what people scored, all in one entry</source>
        <translation>登记成绩，一次写入</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>无效的记录</translation>
    </message>
    <message>
        <source>Reminder of today</source>
        <translation>今天的提醒</translation>
    </message>
    <message>
        <source>Remove the security key {name}?</source>
        <translation>移除安全密钥 {name}？</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已移除：{name}</translation>
    </message>
    <message>
        <source>Removed: {platform}</source>
        <translation>已移除：{platform}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>负责账号数</translation>
    </message>
    <message>
        <source>Restored and verified as a drill: {live} goes on being used</source>
        <translation>这是一次恢复演练，已核对无误：{live} 照常使用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>已吊销：{name}</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Robots of groups and mailboxes: list, set, remove, test; off until one is set</source>
        <translation>群机器人和邮箱：列出、设置、移除、测试；设置之前不发任何东西</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>担任</translation>
    </message>
    <message>
        <source>Root of trust</source>
        <translation>靠什么登录</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run a command that prints the password</source>
        <translation>运行命令，由它输出密码</translation>
    </message>
    <message>
        <source>SEQ is the number of a row, as audit verify names it</source>
        <translation>SEQ 是 audit verify 给出的行号</translation>
    </message>
    <message>
        <source>SHOUHAO_DEVICE_STORE is keyring or file</source>
        <translation>SHOUHAO_DEVICE_STORE 只能是 keyring 或 file</translation>
    </message>
    <message>
        <source>Saved: {id}</source>
        <translation>已保存：{id}</translation>
    </message>
    <message>
        <source>Say how items ended that people see to</source>
        <translation>写明人工事项的结果</translation>
    </message>
    <message>
        <source>Say how one point stands; what changed is written into the account</source>
        <translation>说明一项的情况；变更会写回账号资料</translation>
    </message>
    <message>
        <source>Say no, or take your own request back</source>
        <translation>拒绝，或撤回自己的申请</translation>
    </message>
    <message>
        <source>Say one of --uri, --secret and --image</source>
        <translation>--uri、--secret、--image 选一个</translation>
    </message>
    <message>
        <source>Say that it has been looked into, and what it was; the record keeps both</source>
        <translation>说明已经过问、是怎么回事；两者都记入审计记录</translation>
    </message>
    <message>
        <source>Say that one of them was looked into</source>
        <translation>说明其中一次已核实</translation>
    </message>
    <message>
        <source>Say that your device is protected: disk, antivirus, VPN; counts for a year</source>
        <translation>声明你的设备已做防护：磁盘、杀毒、VPN；一年有效</translation>
    </message>
    <message>
        <source>Say what would happen, write nothing</source>
        <translation>只说会怎样，什么都不写</translation>
    </message>
    <message>
        <source>Say yes; for a proposal, add the second signature</source>
        <translation>批准；对提议则是签上第二个名</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>机密：</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>安全密钥数</translation>
    </message>
    <message>
        <source>Seed of the one-time codes; - is standard input</source>
        <translation>动态码的密钥，- 表示标准输入</translation>
    </message>
    <message>
        <source>Send no more reminders by {name}?</source>
        <translation>不再通过 {name} 发送提醒？</translation>
    </message>
    <message>
        <source>Send today's reminder by the robots, unless somebody's computer has done so</source>
        <translation>通过机器人发送今天的提醒；别人的电脑已经发过就不再发</translation>
    </message>
    <message>
        <source>Set rules, all in one entry</source>
        <translation>设置规则，合成一条记录</translation>
    </message>
    <message>
        <source>Set: nothing falls due from {first} to {last}</source>
        <translation>已设置：{first} 到 {last} 没有密码到期</translation>
    </message>
    <message>
        <source>Set: {name}. Try it with reminder robot test</source>
        <translation>已设置：{name}。用 reminder robot test 试一下</translation>
    </message>
    <message>
        <source>Setting one takes --from, --to and --name; --end stands alone</source>
        <translation>设置需要 --from、--to 和 --name；--end 单独使用</translation>
    </message>
    <message>
        <source>Show this and stop</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Sign what {name} proposes? {what}</source>
        <translation>签署 {name} 的提议？{what}</translation>
    </message>
    <message>
        <source>Signatures that you may see, the newest first</source>
        <translation>可见的签署记录，新的在前</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>六个词</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>人员离开</translation>
    </message>
    <message>
        <source>Somebody leaves: every right comes back, and it is proved</source>
        <translation>有人离开：逐项收回权限，并留下证明</translation>
    </message>
    <message>
        <source>Somebody of theirs who is named in the vault</source>
        <translation>对方在库中登记的人员</translation>
    </message>
    <message>
        <source>Split the recovery key, so that it takes several people to use it</source>
        <translation>拆分恢复密钥，使用时需要几个人到场</translation>
    </message>
    <message>
        <source>Standard input can be the password or the seed, not both</source>
        <translation>标准输入只能给密码或动态码密钥之一</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Store the next password, then show it; the present one stays</source>
        <translation>先存好新密码再显示；现在的密码不变</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strike it out for good: it was recorded by mistake</source>
        <translation>永久作废：登记有误</translation>
    </message>
    <message>
        <source>Take a piece out</source>
        <translation>移出一份凭证</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translation>收回授权</translation>
    </message>
    <message>
        <source>Take back an invitation that nobody used</source>
        <translation>作废还没用过的邀请</translation>
    </message>
    <message>
        <source>Take over a register or another program's export</source>
        <translation>导入台账或其他程序的导出文件</translation>
    </message>
    <message>
        <source>Take such a note back</source>
        <translation>取消这样的登记</translation>
    </message>
    <message>
        <source>Take the rights back now, in one entry</source>
        <translation>立即一次收回权限</translation>
    </message>
    <message>
        <source>Take {id} out of the dossier?</source>
        <translation>从档案中移出 {id}？</translation>
    </message>
    <message>
        <source>Taken in: {platform}</source>
        <translation>已采用：{platform}</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>测验日期</translation>
    </message>
    <message>
        <source>Taken out: {id}</source>
        <translation>已移出：{id}</translation>
    </message>
    <message numerus="yes">
        <source>Team let in: %n members, one who left, one request waiting</source>
        <translation><numerusform>已请进团队：%n 位成员，一位已离开，一项申请待处理</numerusform></translation>
    </message>
    <message>
        <source>Tell of this brand only</source>
        <translation>只提醒这个品牌</translation>
    </message>
    <message>
        <source>Tests that you may see, the newest first</source>
        <translation>可见的测验记录，新的在前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Texts that everybody signs, and who has signed</source>
        <translation>人人要签的文本，以及谁签了</translation>
    </message>
    <message>
        <source>The account or control point that falls with it</source>
        <translation>随它一起出事的账号或控制要素</translation>
    </message>
    <message>
        <source>The account or control point that stands behind the other</source>
        <translation>在背后支撑的账号或控制要素</translation>
    </message>
    <message>
        <source>The account vault for marketing teams. Without a command the desktop opens.</source>
        <translation>营销团队的账号保险库。不写命令就打开桌面。</translation>
    </message>
    <message>
        <source>The account's name</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>The accounts that you may see</source>
        <translation>你能看到的账号</translation>
    </message>
    <message>
        <source>The alert's text; - reads standard input</source>
        <translation>提醒的文字；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The brand's name</source>
        <translation>品牌名称</translation>
    </message>
    <message>
        <source>The brands that you may see</source>
        <translation>你能看到的品牌</translation>
    </message>
    <message>
        <source>The case's id, its beginning, or the person's name</source>
        <translation>交接单编号、编号开头或人员姓名</translation>
    </message>
    <message>
        <source>The code that a colleague reads out</source>
        <translation>同事念出的校验词</translation>
    </message>
    <message>
        <source>The command is not UTF-8</source>
        <translation>命令不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>The company owns it</source>
        <translation>归公司所有</translation>
    </message>
    <message>
        <source>The contract is over; the proof that their data was deleted is due</source>
        <translation>合同结束；此后须补数据删除证明</translation>
    </message>
    <message>
        <source>The control point's id or label</source>
        <translation>控制要素的编号或名称</translation>
    </message>
    <message>
        <source>The day that it is of</source>
        <translation>凭证上的日期</translation>
    </message>
    <message>
        <source>The document of a paper</source>
        <translation>文件的证明材料</translation>
    </message>
    <message>
        <source>The dossier as a PDF that the record confirms</source>
        <translation>把档案写成可由账本确认的 PDF</translation>
    </message>
    <message>
        <source>The file, or whose overlay goes</source>
        <translation>文件，或要移除补充的平台</translation>
    </message>
    <message>
        <source>The invitation's text; - is standard input</source>
        <translation>邀请全文；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>The item's id</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>The last backup, its copies and its tests</source>
        <translation>上次备份、份数和演练</translation>
    </message>
    <message>
        <source>The last day on which it holds</source>
        <translation>授权有效的最后一天</translation>
    </message>
    <message>
        <source>The link is no more</source>
        <translation>已取消关联</translation>
    </message>
    <message>
        <source>The lists below are general ones for this way of logging in.</source>
        <translation>下面是这种登录方式的通用清单。</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The member who answers for it</source>
        <translation>对账号负责的成员</translation>
    </message>
    <message>
        <source>The new last day</source>
        <translation>新的最后一天</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>The new password of {name} is the password now; due {date}</source>
        <translation>{name} 的新密码已生效，{date} 到期</translation>
    </message>
    <message>
        <source>The one-time code of an account</source>
        <translation>账号的动态码</translation>
    </message>
    <message>
        <source>The owner who is to hold it</source>
        <translation>接手的管理员</translation>
    </message>
    <message>
        <source>The paper's kind, as vendor show has it</source>
        <translation>文件类型，见 vendor show</translation>
    </message>
    <message>
        <source>The password is changed, on every device from now on</source>
        <translation>密码已更改，从现在起在所有设备上生效</translation>
    </message>
    <message>
        <source>The password of {name} is due since {date}: rotation start</source>
        <translation>{name} 的密码 {date} 已到期：请用 rotation start 改密</translation>
    </message>
    <message>
        <source>The piece's id, as dossier show has it</source>
        <translation>凭证编号，见 dossier show</translation>
    </message>
    <message>
        <source>The platform did not take it: keep the old one</source>
        <translation>平台没改成：保留旧密码</translation>
    </message>
    <message>
        <source>The platform took it</source>
        <translation>平台已改好</translation>
    </message>
    <message>
        <source>The point's id, as review show has it</source>
        <translation>项目编号，见 review show</translation>
    </message>
    <message>
        <source>The quarter it counts for, the day's unless said</source>
        <translation>计入哪个季度，不写即测验当季</translation>
    </message>
    <message>
        <source>The record is whole; nothing was changed</source>
        <translation>记录完整，没有被改过</translation>
    </message>
    <message>
        <source>The recovery key: split it, and try it out</source>
        <translation>恢复密钥：拆分与核对</translation>
    </message>
    <message>
        <source>The role, by id or name</source>
        <translation>岗位的编号或名称</translation>
    </message>
    <message>
        <source>The rules that the team has set</source>
        <translation>团队定下的规则</translation>
    </message>
    <message>
        <source>The running review of an account, or its last</source>
        <translation>一个账号正在进行的复核，或最近一次</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>The same as a new file, CSV or XLSX; the export itself is on record</source>
        <translation>把同样的内容写成新文件（CSV 或 XLSX），导出本身也会记录</translation>
    </message>
    <message>
        <source>The security check-up: what is wrong, and what to do next</source>
        <translation>安全体检：哪里有问题，下一步做什么</translation>
    </message>
    <message>
        <source>The seed's letters; - is standard input</source>
        <translation>密钥的字母，- 表示标准输入</translation>
    </message>
    <message>
        <source>The signed sheet, as scan or picture</source>
        <translation>签字件的扫描或照片</translation>
    </message>
    <message>
        <source>The team's own corrections on this device: add, remove, list</source>
        <translation>本团队在这台设备上的补充：add、remove、list</translation>
    </message>
    <message>
        <source>The team: who is in it, who is let in, who goes</source>
        <translation>团队：有谁、谁加入、谁离开</translation>
    </message>
    <message>
        <source>The text, else standard input</source>
        <translation>文本文件，不写则读标准输入</translation>
    </message>
    <message>
        <source>The texts that hold now, and who has not signed</source>
        <translation>现行文本，以及谁还没签</translation>
    </message>
    <message>
        <source>The third party's id or name</source>
        <translation>第三方的编号或名称</translation>
    </message>
    <message>
        <source>The vault; without it, the last one used here</source>
        <translation>保险库，默认上次用的</translation>
    </message>
    <message>
        <source>The whole case as a PDF that the record confirms</source>
        <translation>整张交接单的 PDF，审计记录可核对</translation>
    </message>
    <message>
        <source>The whole vault</source>
        <translation>整个保险库</translation>
    </message>
    <message>
        <source>The words that they read out</source>
        <translation>对方念出的词</translation>
    </message>
    <message>
        <source>Their last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Their login on the database server</source>
        <translation>对方在数据库服务器上的登录名</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Their role, by id or name</source>
        <translation>对方岗位的编号或名称</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>There is more on the line than this command takes</source>
        <translation>这条命令用不了这么多内容</translation>
    </message>
    <message>
        <source>There is no option {option} here</source>
        <translation>这里没有选项 {option}</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>They join with: {command}</source>
        <translation>对方加入时用：{command}</translation>
    </message>
    <message>
        <source>They stay after all; only before the rights were taken</source>
        <translation>不走了；只能在收回权限之前</translation>
    </message>
    <message numerus="yes">
        <source>Third parties, letters and training on the registers: %n rows</source>
        <translation><numerusform>第三方、责任书、培训已上台账：%n 行</numerusform></translation>
    </message>
    <message>
        <source>Third parties, whose contract ends first stands first</source>
        <translation>第三方列表，先到期的在前</translation>
    </message>
    <message>
        <source>Third parties: contracts, papers, and what they may touch</source>
        <translation>第三方：合同、文件、能碰什么</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This history is accepted on this device</source>
        <translation>这台设备已接受这份历史</translation>
    </message>
    <message>
        <source>This is the vault that this computer uses from now on</source>
        <translation>本机从现在起用这个保险库</translation>
    </message>
    <message>
        <source>This machine now opens the vault</source>
        <translation>这台电脑可以打开保险库了</translation>
    </message>
    <message>
        <source>This password is weak: rotation abort, and let one be made</source>
        <translation>这个密码太弱：请 rotation abort，改用生成的密码</translation>
    </message>
    <message>
        <source>This row is sealed from you until somebody who reads it unlocks the vault.</source>
        <translation>这一行对你封存着，等能看的成员下次解锁后即可查看。</translation>
    </message>
    <message>
        <source>This takes every right of {name} back now, in one entry. Go on?</source>
        <translation>这会立即一次收回 {name} 的全部权限。继续吗？</translation>
    </message>
    <message>
        <source>This wants to be confirmed, and nobody is at a terminal</source>
        <translation>这一步要确认，但没有终端可问</translation>
    </message>
    <message>
        <source>This would open the vault. Nothing was changed.</source>
        <translation>它能打开保险库。没有任何更改。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Touch the new security key</source>
        <translation>请触碰新的安全密钥</translation>
    </message>
    <message>
        <source>Touch your security key: {operation}</source>
        <translation>请触碰你的安全密钥：{operation}</translation>
    </message>
    <message>
        <source>Training: results, and for whom a test is due</source>
        <translation>培训：成绩，以及谁该考了</translation>
    </message>
    <message>
        <source>Try the recovery key or its shares, and use nothing</source>
        <translation>核对恢复密钥或其分片，不真正使用</translation>
    </message>
    <message>
        <source>Unmask; the record keeps that you did</source>
        <translation>显示原文，并记入审计</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Until when a paper is good; contract, dpa, security_report, data_owner, liability, termination, deletion</source>
        <translation>文件有效期；类型：contract， dpa， security_report， data_owner， liability， termination， deletion</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>用法：{usage}</translation>
    </message>
    <message>
        <source>Use --password-file or --password-command</source>
        <translation>用 --password-file 或 --password-command</translation>
    </message>
    <message>
        <source>Use that is unlike somebody's own ways, to be looked into</source>
        <translation>与本人平时不一样的使用，需要有人过问</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Vault made for {team}, owner {name}</source>
        <translation>已为{team}新建保险库，管理员{name}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>在等谁</translation>
    </message>
    <message>
        <source>Walk the main jobs and take pictures instead</source>
        <translation>不开窗口，走一遍主要工作并存下画面</translation>
    </message>
    <message>
        <source>Ways back in after somebody leaves</source>
        <translation>人员离开之后的残留入口</translation>
    </message>
    <message>
        <source>What a newcomer gets, as the others of the post have it, and what they still do</source>
        <translation>新成员按同岗惯例应得什么，还差什么</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>What each post may do, and how far</source>
        <translation>各岗位能做什么、范围多大</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>连带事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What happened, and whether the record is whole</source>
        <translation>发生过什么，记录是否完整</translation>
    </message>
    <message>
        <source>What happened, newest last, secrets looked at included</source>
        <translation>发生过什么，最新的在最后，含查看机密</translation>
    </message>
    <message>
        <source>What is due soon, and robots that say so in a group or by mail</source>
        <translation>快到期的有哪些，以及在群里或用邮件提醒的机器人</translation>
    </message>
    <message>
        <source>What is known of each platform</source>
        <translation>各平台的已知情况</translation>
    </message>
    <message>
        <source>What is to be done, as text for a chat</source>
        <translation>要做什么，可发到聊天里的文字</translation>
    </message>
    <message>
        <source>What it changed to; several names with commas</source>
        <translation>变成了什么；多个名字用逗号分开</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What it is called; set reads webhook and secret from standard input</source>
        <translation>机器人的名称；set 从标准输入读取 Webhook 地址和签名密钥</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明什么</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it says, and where the original is kept</source>
        <translation>内容，以及原件存放处</translation>
    </message>
    <message>
        <source>What it turned out to be</source>
        <translation>查下来是什么</translation>
    </message>
    <message>
        <source>What it was, for the record</source>
        <translation>是怎么回事，记入审计记录</translation>
    </message>
    <message>
        <source>What one person is asked to do, as a PDF for who has no keys</source>
        <translation>某人要做的事，给没有密钥的人的 PDF</translation>
    </message>
    <message>
        <source>What one types to log in</source>
        <translation>登录时输入的名字</translation>
    </message>
    <message>
        <source>What platforms write about an account: harmless, unclear or theft</source>
        <translation>平台发来的账号提醒：无害、不明还是被盗</translation>
    </message>
    <message>
        <source>What proves that an account is the company's</source>
        <translation>账号归公司所有的凭证</translation>
    </message>
    <message>
        <source>What stands behind what</source>
        <translation>谁在谁的背后</translation>
    </message>
    <message>
        <source>What the account logs in with</source>
        <translation>这个账号靠什么登录</translation>
    </message>
    <message>
        <source>What they are liable for</source>
        <translation>承担什么责任</translation>
    </message>
    <message>
        <source>What they do for the team</source>
        <translation>为团队做什么</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>What was checked, in a sentence</source>
        <translation>核对了什么，一句话</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was printed from this vault, and whether a paper is genuine</source>
        <translation>本保险库出具过哪些单据，某份单据是否属实</translation>
    </message>
    <message>
        <source>What was unlike somebody's own ways, open warnings first, with what to do</source>
        <translation>与本人平时不一样的使用，未处理的在前，并说该怎么办</translation>
    </message>
    <message>
        <source>What works on this machine, and what to do about the rest</source>
        <translation>这台电脑上什么可用，其余怎么办</translation>
    </message>
    <message>
        <source>What you answer for and is due or soon will be, and the robots</source>
        <translation>你负责的、已到期或快到期的，以及机器人</translation>
    </message>
    <message>
        <source>What you answer for and is due or soon will be; counts</source>
        <translation>你负责的、已到期或快到期的；只写数量</translation>
    </message>
    <message>
        <source>What you call the key</source>
        <translation>给密钥起的名字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it opens again to be looked at</source>
        <translation>到哪天重新打开再查</translation>
    </message>
    <message>
        <source>Where everybody stands, the most urgent first</source>
        <translation>每个人的进度，最急的在前</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>保险库放在哪里</translation>
    </message>
    <message>
        <source>Where this device keeps its own state</source>
        <translation>这台设备自己的状态放在哪里</translation>
    </message>
    <message>
        <source>Where this device's secret key is kept</source>
        <translation>这台设备的密钥存在哪里</translation>
    </message>
    <message>
        <source>Where to put it; a new folder otherwise</source>
        <translation>放在哪里，默认新建文件夹</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Where to write it; an older one is replaced</source>
        <translation>写到哪里；旧文件会被替换</translation>
    </message>
    <message>
        <source>Whether this vault issued a document: when, by whom, what kind</source>
        <translation>一份单据是否由本保险库出具：何时、何人、何种</translation>
    </message>
    <message>
        <source>Which accounts go with it: this phone is lost, this person leaves</source>
        <translation>手机丢了、人走了，会牵连哪些账号</translation>
    </message>
    <message>
        <source>Which column holds which field</source>
        <translation>哪一列是哪个字段</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Which member accepts the risk that is left</source>
        <translation>由哪位成员接受剩余风险</translation>
    </message>
    <message>
        <source>Which member answers for their accounts from then on</source>
        <translation>此后由哪位成员负责其账号</translation>
    </message>
    <message>
        <source>Which one, by id or name</source>
        <translation>哪一把，写编号或名称</translation>
    </message>
    <message>
        <source>Which one, where a picture holds several</source>
        <translation>图片里有几个时选哪个</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>要哪个值</translation>
    </message>
    <message>
        <source>Who answers for them now</source>
        <translation>现在的负责人</translation>
    </message>
    <message>
        <source>Who gets it; may be repeated</source>
        <translation>收件人；可以写多次</translation>
    </message>
    <message>
        <source>Who hands over, a member or any other person</source>
        <translation>移交人，成员或其他人员</translation>
    </message>
    <message>
        <source>Who has open items</source>
        <translation>谁手里有未结束的事项</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>谁持有</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>谁有什么授权</translation>
    </message>
    <message>
        <source>Who is unlocking</source>
        <translation>谁在解锁</translation>
    </message>
    <message>
        <source>Who leaves: a person or a member</source>
        <translation>谁离开：人员或成员</translation>
    </message>
    <message>
        <source>Who left after the backup was made, and on which day</source>
        <translation>备份之后谁离职了，以及离职日期</translation>
    </message>
    <message>
        <source>Who may open which account or brand, and until when</source>
        <translation>谁能打开哪个账号或品牌，到什么时候</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>谁来代替</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Who was invited and has not come yet</source>
        <translation>已邀请但还没加入的人</translation>
    </message>
    <message>
        <source>Who will</source>
        <translation>接手的负责人</translation>
    </message>
    <message>
        <source>Whose contract ends soon or has ended, and what has to come back from them</source>
        <translation>合同即将到期或已结束的第三方，以及要收回什么</translation>
    </message>
    <message>
        <source>Whose mail address it comes from</source>
        <translation>发件人邮箱</translation>
    </message>
    <message>
        <source>Whose robot it is</source>
        <translation>哪家的机器人</translation>
    </message>
    <message>
        <source>Whose the data is, by the contract</source>
        <translation>合同约定数据归谁</translation>
    </message>
    <message>
        <source>Whose, in place of the last word</source>
        <translation>派给谁，代替最后一个词</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>到期依据</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>原因，记入审计</translation>
    </message>
    <message>
        <source>Why, for whoever has to approve it</source>
        <translation>原因，给批准的人看</translation>
    </message>
    <message>
        <source>Why; a dismissal takes effect at once</source>
        <translation>原因；辞退立即生效</translation>
    </message>
    <message>
        <source>Why; it stays on record</source>
        <translation>原因，会留在记录里</translation>
    </message>
    <message>
        <source>Withdrawn. What could be read with it stays exposed until it is changed</source>
        <translation>已收回。凭它看得到过的机密在改掉之前一直是待换密</translation>
    </message>
    <message>
        <source>Within how many days, 30 unless said</source>
        <translation>多少天内，不写即 30</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Would import {imported}, update {updated}, skip {skipped}, problems {problems}</source>
        <translation>将新增 {imported}，更新 {updated}，跳过 {skipped}，需要看 {problems}</translation>
    </message>
    <message>
        <source>Write a piece's file to a new file</source>
        <translation>把凭证的附件写成新文件</translation>
    </message>
    <message>
        <source>Write a verified copy into each folder</source>
        <translation>给每个文件夹写一份核对过的备份</translation>
    </message>
    <message>
        <source>Write the document of one paper to a new file</source>
        <translation>把一份文件写到新文件</translation>
    </message>
    <message>
        <source>Write the file that was given with an item to a new file</source>
        <translation>把某一项附的文件写到新文件</translation>
    </message>
    <message>
        <source>Write the picture of an alert to a new file</source>
        <translation>把提醒的截图写成新文件</translation>
    </message>
    <message>
        <source>Write the signed sheet to a new file</source>
        <translation>把签字件写到新文件</translation>
    </message>
    <message>
        <source>Write what was handed in for a point to a new file</source>
        <translation>把某一项的证据写到新文件</translation>
    </message>
    <message>
        <source>Write what was handed in with a test to a new file</source>
        <translation>把测验材料写到新文件</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Your FIDO2 keys: add, list, remove</source>
        <translation>你的 FIDO2 安全密钥：登记、列出、移除</translation>
    </message>
    <message>
        <source>Your due dates as a calendar file, with reminders 14, 7 and 1 days before</source>
        <translation>把你的到期日写成日历文件，提前 14、7、1 天提醒</translation>
    </message>
    <message>
        <source>Your own requests, and those that you may answer</source>
        <translation>自己的申请，以及可以由你答复的申请</translation>
    </message>
    <message>
        <source>[GLOBAL OPTIONS] COMMAND …</source>
        <translation>[全局选项] 命令 …</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>add, list or remove</source>
        <translation>add、list 或 remove</translation>
    </message>
    <message>
        <source>add, remove or list</source>
        <translation>add、remove 或 list</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>an antivirus runs</source>
        <translation>杀毒软件在运行</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read: answer it again</source>
        <translation>读不出来，请重新回答</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>counts until {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>dealt with by {member}: {note}</source>
        <translation>{member} 已处理：{note}</translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation>{date} 已到期</translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation>快到期，{date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>{date} 到期</translation>
    </message>
    <message>
        <source>fails the policy</source>
        <translation>不符合规则</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>改密中</translation>
    </message>
    <message>
        <source>list, set, remove or test</source>
        <translation>list、set、remove 或 test</translation>
    </message>
    <message>
        <source>meets the policy</source>
        <translation>符合规则</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>nothing registered</source>
        <translation>没有登记</translation>
    </message>
    <message>
        <source>only sees the accounts</source>
        <translation>只看得到账号</translation>
    </message>
    <message>
        <source>otpauth:// address; - is standard input</source>
        <translation>otpauth:// 地址，- 表示标准输入</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>{date} 起逾期</translation>
    </message>
    <message>
        <source>overdue since {date}, refused</source>
        <translation>{date} 起逾期，已拒绝使用</translation>
    </message>
    <message>
        <source>overlay add FILE, overlay remove PLATFORM, or overlay list</source>
        <translation>overlay add 文件、overlay remove 平台，或 overlay list</translation>
    </message>
    <message>
        <source>policy show lists the rules</source>
        <translation>policy show 列出所有规则</translation>
    </message>
    <message>
        <source>private</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>public networks only by VPN</source>
        <translation>公共网络只走 VPN</translation>
    </message>
    <message>
        <source>responsibility or red_lines</source>
        <translation>responsibility 或 red_lines</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>somebody who may not use it any more could read it: change it</source>
        <translation>现在无权使用的人看得到过：请改密</translation>
    </message>
    <message>
        <source>takes evidence</source>
        <translation>需要证据</translation>
    </message>
    <message>
        <source>the disk is encrypted</source>
        <translation>磁盘已加密</translation>
    </message>
    <message>
        <source>use copies, view also reveals, manage also edits and shares</source>
        <translation>use 可复制，view 还可查看，manage 还可编辑和授权</translation>
    </message>
    <message>
        <source>whole brand</source>
        <translation>整个品牌</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{argument} is missing</source>
        <translation>缺少 {argument}</translation>
    </message>
    <message>
        <source>{count} items, {open} of them open</source>
        <translation>{count} 项，其中 {open} 项未结束</translation>
    </message>
    <message>
        <source>{letter}, version {version}</source>
        <translation>{letter}，第 {version} 版</translation>
    </message>
    <message>
        <source>{member} has now: {level}</source>
        <translation>{member} 现在的权限：{level}</translation>
    </message>
    <message>
        <source>{name} is now: {role}</source>
        <translation>{name} 现在的岗位：{role}</translation>
    </message>
    <message>
        <source>{name} must read these words on their own screen: {words}. Are they the same?</source>
        <translation>{name} 自己屏幕上显示的词必须是：{words}。一致吗？</translation>
    </message>
    <message>
        <source>{name} opens the brand now</source>
        <translation>{name} 现在可以打开该品牌</translation>
    </message>
    <message>
        <source>{option} goes with --kind mail</source>
        <translation>{option} 只和 --kind mail 一起用</translation>
    </message>
    <message>
        <source>{option} is missing</source>
        <translation>缺少 {option}</translation>
    </message>
    <message>
        <source>{option} is one of: {choices}</source>
        <translation>{option} 只能是其中之一：{choices}</translation>
    </message>
    <message>
        <source>{option} is written as NAME=VALUE</source>
        <translation>{option} 写成 名称=值</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} 后面缺内容</translation>
    </message>
    <message>
        <source>{option} takes a date such as 2026-11-21</source>
        <translation>{option} 后面应是日期，如 2026-11-21</translation>
    </message>
    <message>
        <source>{option} takes a whole number</source>
        <translation>{option} 后面应是整数</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} 后面不带内容</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{place} was left out: {reason} {detail}</source>
        <translation>{place} 没有采用：{reason} {detail}</translation>
    </message>
    <message>
        <source>{score} of 100 points. {headline}</source>
        <translation>得分 {score}/100。{headline}</translation>
    </message>
    <message>
        <source>{strength} ({score}/4), {verdict}</source>
        <translation>{strength}（{score}/4），{verdict}</translation>
    </message>
    <message>
        <source>{text} (required)</source>
        <translation>{text}（必填）</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <translation>{what}：{choice}</translation>
    </message>
    <message>
        <source>{words} ({detail})</source>
        <translation>{words}（{detail}）</translation>
    </message>
    <message>
        <source>“slgfwb” finds {names}</source>
        <translation>输入「slgfwb」找到{names}</translation>
    </message>
    <message>
        <source>✓ {what} ({seconds} s)</source>
        <translation>✓ {what}（{seconds} 秒）</translation>
    </message>
</context>
<context>
    <name>controls</name>
    <message numerus="yes">
        <source>%n accounts fall with it</source>
        <translation><numerusform>%n 个账号跟着出事</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n control points</source>
        <translation><numerusform>%n 个要素</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message numerus="yes">
        <source>Bind another phone to %n accounts</source>
        <translation><numerusform>给 %n 个账号换绑手机</numerusform></translation>
    </message>
    <message>
        <source>Change the holder</source>
        <translation>换保管人</translation>
    </message>
    <message numerus="yes">
        <source>Change the password of %n accounts</source>
        <translation><numerusform>给 %n 个账号改密</numerusform></translation>
    </message>
    <message>
        <source>Company-owned</source>
        <translation>公司所有</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Get the mailbox back, change its password</source>
        <translation>拿回邮箱并改密</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n accounts to another administrator</source>
        <translation><numerusform>给 %n 个账号换管理员</numerusform></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Held by one</source>
        <translation>独自持有</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Holder: {name}</source>
        <translation>保管人：{name}</translation>
    </message>
    <message>
        <source>In a leaver's hands</source>
        <translation>在离职者手里</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>指定副手</translation>
    </message>
    <message numerus="yes">
        <source>Name another administrator on %n accounts</source>
        <translation><numerusform>给 %n 个账号另设管理员</numerusform></translation>
    </message>
    <message>
        <source>Names a leaver</source>
        <translation>还登记着离职者</translation>
    </message>
    <message>
        <source>No holder</source>
        <translation>没有保管人</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开账号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>Report the loss to the carrier</source>
        <translation>向运营商挂失</translation>
    </message>
    <message>
        <source>Reset by mail</source>
        <translation>邮箱找回</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>短信登录</translation>
    </message>
    <message>
        <source>SMS recovery</source>
        <translation>短信找回</translation>
    </message>
    <message>
        <source>Scan login</source>
        <translation>扫码登录</translation>
    </message>
    <message numerus="yes">
        <source>Secure %n mailboxes</source>
        <translation><numerusform>收住 %n 个邮箱</numerusform></translation>
    </message>
    <message>
        <source>Secure the mailbox {name}</source>
        <translation>收住邮箱 {name}</translation>
    </message>
    <message>
        <source>Sign it out of the accounts</source>
        <translation>把它从各账号退出</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>收回 {name}</translation>
    </message>
    <message>
        <source>WeChat · {name}</source>
        <translation>微信 · {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>经 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{brand} · %n accounts</source>
        <translation><numerusform>{brand} · %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>{how} as {name}</source>
        <translation>与 {name} {how}</translation>
    </message>
    <message>
        <source>{what}, {who}</source>
        <translation>{what}，{who}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Backups are complete, last {last}</source>
        <translation>备份齐全，上次 {last}</translation>
    </message>
    <message>
        <source>Check the network and the server, or the login and its password.</source>
        <translation>请检查网络和服务器，或登录名及其密码。</translation>
    </message>
    <message>
        <source>Check the place, or restore a backup.</source>
        <translation>检查位置，或恢复备份。</translation>
    </message>
    <message>
        <source>Chinese can be shown ({family})</source>
        <translation>可以显示中文（{family}）</translation>
    </message>
    <message>
        <source>Encryption gives its known answers</source>
        <translation>加密自检通过</translation>
    </message>
    <message>
        <source>Encryption gives wrong answers</source>
        <translation>加密自检不通过</translation>
    </message>
    <message>
        <source>Install one, such as fonts-noto-cjk.</source>
        <translation>安装一个，如 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>Install the program anew; put nothing into a vault until then.</source>
        <translation>重新安装程序，在那之前别往保险库放东西。</translation>
    </message>
    <message>
        <source>Last backup {last}, {missing} places too few</source>
        <translation>上次备份 {last}，还少 {missing} 处</translation>
    </message>
    <message>
        <source>Move it out of the sync folder; back up into it instead.</source>
        <translation>把它移出同步文件夹，备份可以放进去。</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer.</source>
        <translation>把它移到这台电脑的硬盘。</translation>
    </message>
    <message>
        <source>Name more folders, one of them off site.</source>
        <translation>再加几个文件夹，其中一处在异地。</translation>
    </message>
    <message>
        <source>No font has Chinese characters</source>
        <translation>没有中文字体</translation>
    </message>
    <message>
        <source>No owner uses this computer: the recovery key is theirs</source>
        <translation>本机没有管理员使用；恢复密钥由管理员保管</translation>
    </message>
    <message>
        <source>No time service keeps the clock</source>
        <translation>没有时间服务校准时钟</translation>
    </message>
    <message>
        <source>No vault to back up yet</source>
        <translation>还没有保险库可备份</translation>
    </message>
    <message>
        <source>On Linux install libegl1, libgl1 and libxkbcommon0.</source>
        <translation>Linux 上安装 libegl1、libgl1 和 libxkbcommon0。</translation>
    </message>
    <message>
        <source>PostgreSQL {version}; the vault can be read</source>
        <translation>PostgreSQL {version}，保险库可以读取</translation>
    </message>
    <message>
        <source>SQLite {version}, journal {journal}; no vault yet</source>
        <translation>SQLite {version}，日志方式 {journal}，还没有保险库</translation>
    </message>
    <message>
        <source>SQLite {version}, journal {journal}; the vault can be read</source>
        <translation>SQLite {version}，日志方式 {journal}，保险库可以读取</translation>
    </message>
    <message>
        <source>Set it right: codes and due dates depend on it.</source>
        <translation>把时间调准，动态码和到期日都靠它。</translation>
    </message>
    <message>
        <source>The clock is kept by a time service</source>
        <translation>时钟由时间服务校准</translation>
    </message>
    <message>
        <source>The clock is {seconds} seconds behind what was seen here before</source>
        <translation>时钟比这里以前见过的慢 {seconds} 秒</translation>
    </message>
    <message>
        <source>The command line works without one.</source>
        <translation>命令行不需要显示器。</translation>
    </message>
    <message>
        <source>The disk is encrypted</source>
        <translation>硬盘已加密</translation>
    </message>
    <message>
        <source>The disk is not encrypted</source>
        <translation>硬盘没有加密</translation>
    </message>
    <message>
        <source>The recovery key was last tried out on {last}</source>
        <translation>恢复密钥上次核对是在 {last}</translation>
    </message>
    <message>
        <source>The recovery key was never tried out on this computer</source>
        <translation>本机从未核对过恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key was tried out on {last}</source>
        <translation>恢复密钥上次核对：{last}</translation>
    </message>
    <message>
        <source>The system does not say if the disk is encrypted</source>
        <translation>系统没有说明硬盘是否加密</translation>
    </message>
    <message>
        <source>The system does not say who keeps the clock</source>
        <translation>系统没有说明时钟由谁校准</translation>
    </message>
    <message>
        <source>The system's keychain is missing or locked</source>
        <translation>系统钥匙串不存在或已上锁</translation>
    </message>
    <message>
        <source>The system's keychain works</source>
        <translation>系统钥匙串可用</translation>
    </message>
    <message>
        <source>The vault cannot be opened ({found})</source>
        <translation>保险库打不开（{found}）</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>连不上保险库</translation>
    </message>
    <message>
        <source>The vault lies in a sync folder: it is read, never written</source>
        <translation>保险库在同步文件夹里，只读不写</translation>
    </message>
    <message>
        <source>The vault lies on a network share: it is read, never written</source>
        <translation>保险库在网络共享里，只读不写</translation>
    </message>
    <message>
        <source>The window library cannot be loaded</source>
        <translation>窗口组件加载不了</translation>
    </message>
    <message>
        <source>There is no display</source>
        <translation>没有显示器</translation>
    </message>
    <message>
        <source>This vault was never backed up here</source>
        <translation>这里还没有备份过这个保险库</translation>
    </message>
    <message>
        <source>Turn on BitLocker, FileVault or LUKS.</source>
        <translation>打开 BitLocker、FileVault 或 LUKS。</translation>
    </message>
    <message>
        <source>Turn on automatic time, or one-time codes will fail one day.</source>
        <translation>打开自动校时，否则动态码迟早会错。</translation>
    </message>
    <message>
        <source>Unlock it, or start with --device-store file.</source>
        <translation>解锁它，或用 --device-store file。</translation>
    </message>
    <message>
        <source>Windows can be shown</source>
        <translation>可以显示窗口</translation>
    </message>
    <message>
        <source>backup create DIR makes a copy.</source>
        <translation>用 backup create DIR 做一份。</translation>
    </message>
    <message>
        <source>recovery check --recovery-key-file F sees whether the paper is still good.</source>
        <translation>用 recovery check --recovery-key-file F 看看纸面是否仍然可用。</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source> (not verified: menus may have other names)</source>
        <translation>（未核实：菜单名称可能不同）</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts more of the giver's are not on this sheet</source>
        <translation><numerusform>移交人另有 %n 个账号不在本单上</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Access review under way</source>
        <translation>访问复核进行中</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts behind it</source>
        <translation>所控制的账号</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Answers for it now</source>
        <translation>现负责人</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>附件：{file}</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation>绑定邮箱</translation>
    </message>
    <message>
        <source>Bound phone</source>
        <translation>绑定手机</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>By</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Clause in a contract</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Content, and where it is kept</source>
        <translation>内容与存放处</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要素</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>证明或原因</translation>
    </message>
    <message>
        <source>First phone</source>
        <translation>首次绑定的手机</translation>
    </message>
    <message>
        <source>For</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Giver could know the password</source>
        <translation>移交人可能知道密码</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Handed back to</source>
        <translation>交回给</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>账号交接单</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>要准备</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>In the vault since</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>上次复核</translation>
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
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制表时间</translation>
    </message>
    <message>
        <source>No SIM, mailbox or device is registered for these accounts</source>
        <translation>这些账号没有登记 SIM 卡、邮箱或设备</translation>
    </message>
    <message>
        <source>No password, code or key stands on this sheet: those are handed over in the vault, by grants. Tick what was tried out together.</source>
        <translation>本单不含任何密码、验证码或密钥：它们在保险库中以授权移交。当面试过的逐项打勾。</translation>
    </message>
    <message>
        <source>No. {number} · entry {entry} · SHA-256 {digest}</source>
        <translation>第 {number} 号 · 账本记录 {entry} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Nothing has a date</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Nothing is under way and no request waits</source>
        <translation>没有进行中的事项，也没有待答复的申请</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>号码或名称</translation>
    </message>
    <message>
        <source>Offboarding report</source>
        <translation>离职交接报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Opens by</source>
        <translation>登录依据</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>其他凭证</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ownership dossier</source>
        <translation>账号归属档案</translation>
    </message>
    <message>
        <source>Password change under way</source>
        <translation>改密进行中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person behind the real-name check</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform, brand</source>
        <translation>平台、品牌</translation>
    </message>
    <message>
        <source>Please do this, tick it, and hand the sheet back with what shows that it was done.</source>
        <translation>请逐项完成并打勾，连同能证明已完成的截图或单据交回。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册信息</translation>
    </message>
    <message>
        <source>Request that waits for an answer</source>
        <translation>待答复的申请</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Review who gets in</source>
        <translation>访问复核</translation>
    </message>
    <message>
        <source>Rights taken back</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <source>Risks that remain</source>
        <translation>剩余风险</translation>
    </message>
    <message>
        <source>SIMs, mailboxes, devices and other control points</source>
        <translation>SIM 卡、邮箱、设备及其他控制要素</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Subject and credit code</source>
        <translation>主体与信用代码</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Task sheet</source>
        <translation>任务单</translation>
    </message>
    <message>
        <source>The giver holds whole brands besides: {brands}</source>
        <translation>移交人另持有整个品牌的授权：{brands}</translation>
    </message>
    <message>
        <source>The giver may</source>
        <translation>移交人权限</translation>
    </message>
    <message>
        <source>The giver was</source>
        <translation>移交人身份</translation>
    </message>
    <message>
        <source>The receiver may</source>
        <translation>接手人权限</translation>
    </message>
    <message>
        <source>The receiver's grant ends</source>
        <translation>接手人的授权到期</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>做了不能撤销。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Use out of turn that nobody looked into</source>
        <translation>紧急查看尚未处理</translation>
    </message>
    <message>
        <source>Verification ends</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>认证有效期至</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>怎么核对</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明事项</translation>
    </message>
    <message>
        <source>What somebody has read cannot be taken back; it can only be made worthless. Copies of the vault from before still open with their old keys.</source>
        <translation>看过的内容收不回来，只能让它失效。此前的保险库副本仍能用其旧密钥打开。</translation>
    </message>
    <message>
        <source>What the vault has registered</source>
        <translation>保险库中的登记</translation>
    </message>
    <message>
        <source>What the vault knows at this moment</source>
        <translation>保险库此刻的核对结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Who paid for verification</source>
        <translation>认证费付款凭证</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>{name} 接受</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>company's</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>core account</source>
        <translation>核心账号</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>尚未存入</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>private</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>real-name person</source>
        <translation>实名人</translation>
    </message>
    <message>
        <source>registered above: {field}</source>
        <translation>见上方登记：{field}</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>yes: change it</source>
        <translation>是，应改密</translation>
    </message>
    <message>
        <source>{brand} ({level})</source>
        <translation>{brand}（{level}）</translation>
    </message>
    <message numerus="yes">
        <source>{kind} no. {number} was issued by {by} on {day}, with %n accounts</source>
        <translation><numerusform>{kind}第 {number} 号由{by}于 {day} 出具，列有 %n 个账号</numerusform></translation>
    </message>
    <message>
        <source>{kind} · {name}: {size} bytes, SHA-256 {digest}</source>
        <translation>{kind} · {name}：{size} 字节，SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{seen} items are checked by the vault itself and cannot be ticked. Of {known} secrets that this person could have read, {changed} were changed since.</source>
        <translation>其中 {seen} 项由保险库自动核对，不能手动勾选。此人可能看过的 {known} 项机密中，{changed} 项已经更换。</translation>
    </message>
    <message>
        <source>{what} · {where}: {reason} (accepted by {name})</source>
        <translation>{what} · {where}：{reason}（{name} 接受）</translation>
    </message>
    <message>
        <source>{what}: {size} bytes, SHA-256 {digest}</source>
        <translation>{what}：{size} 字节，SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n attempts are left; after them you wait 15 minutes.</source>
        <translation><numerusform>还可以试 %n 次，用完要等 15 分钟。</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A case about {name} is open already</source>
        <translation>{name} 已有一张未结束的交接单</translation>
    </message>
    <message>
        <source>A case about {name} is planned, and this post would read it</source>
        <translation>已计划 {name} 的离职交接，这个岗位会看到它</translation>
    </message>
    <message>
        <source>A case is closed after the rights were taken back</source>
        <translation>收回权限之后才能关闭交接单</translation>
    </message>
    <message>
        <source>A cell holds more than an account can</source>
        <translation>有一格的内容太长，账号放不下</translation>
    </message>
    <message>
        <source>A device cannot revoke itself</source>
        <translation>设备不能吊销自己</translation>
    </message>
    <message>
        <source>A grant on the brand opens its accounts too: see who holds what.</source>
        <translation>品牌授权也能打开其中的账号：请查看授权列表。</translation>
    </message>
    <message>
        <source>A key in the vault belongs to nobody whom its history knows</source>
        <translation>保险库里有一把不属于任何成员的密钥</translation>
    </message>
    <message>
        <source>A link of this kind is between two accounts</source>
        <translation>这种关联只能在两个账号之间</translation>
    </message>
    <message>
        <source>A link of this kind is between two control points</source>
        <translation>这种关联只能在两个控制要素之间</translation>
    </message>
    <message>
        <source>A newer version of the program made this</source>
        <translation>这是用更新的版本做的</translation>
    </message>
    <message>
        <source>A passphrase cannot have this many words</source>
        <translation>词组密码不能是这么多词</translation>
    </message>
    <message>
        <source>A password cannot have this length</source>
        <translation>密码不能是这个位数</translation>
    </message>
    <message>
        <source>A password is put off by {min} to {max} days</source>
        <translation>改密可以延期 {min} 到 {max} 天</translation>
    </message>
    <message>
        <source>A piece of evidence has {max} bytes at most</source>
        <translation>一份证据最多 {max} 字节</translation>
    </message>
    <message>
        <source>A report is a .pdf or an .xlsx file</source>
        <translation>报告只能是 .pdf 或 .xlsx 文件</translation>
    </message>
    <message>
        <source>A review of this account is running already</source>
        <translation>这个账号的复核已在进行</translation>
    </message>
    <message>
        <source>A robot of WeCom takes no signature</source>
        <translation>企业微信的机器人不用签名</translation>
    </message>
    <message>
        <source>A role has this name already</source>
        <translation>已经有同名的岗位</translation>
    </message>
    <message>
        <source>A role is called “{name}” already</source>
        <translation>已经有叫“{name}”的岗位</translation>
    </message>
    <message>
        <source>A time without password changes lasts {max} days at most</source>
        <translation>免改密期最长 {max} 天</translation>
    </message>
    <message>
        <source>A value goes with “changed” only</source>
        <translation>只有回答「已变更」时才写新值</translation>
    </message>
    <message>
        <source>A vault lies in {name} already</source>
        <translation>{name} 里已经有一个保险库</translation>
    </message>
    <message>
        <source>A word of share {line} is wrong or missing</source>
        <translation>第 {line} 份分片有单词写错或漏掉</translation>
    </message>
    <message>
        <source>Add a picture of every page, in any order.</source>
        <translation>把每一页的图片都加上，顺序不限。</translation>
    </message>
    <message>
        <source>Add another share of the same set. Nothing was changed.</source>
        <translation>请再加一份同一套的分片。没有任何更改。</translation>
    </message>
    <message>
        <source>Add it again with your emergency kit, or ask the administrator.</source>
        <translation>请用应急恢复包重新添加这台电脑，或联系管理员。</translation>
    </message>
    <message>
        <source>Add it anew in the other brand, then delete it here.</source>
        <translation>在另一个品牌里新增，再删掉这里的。</translation>
    </message>
    <message>
        <source>An account stays in its brand</source>
        <translation>账号不能换品牌</translation>
    </message>
    <message>
        <source>An old copy was put in its place. Call the administrator.</source>
        <translation>有人放回了旧副本。联系管理员。</translation>
    </message>
    <message>
        <source>An overlay has {max} bytes at most</source>
        <translation>一份补充最多 {max} 字节</translation>
    </message>
    <message>
        <source>An owner goes by the signatures of two owners who stay</source>
        <translation>停用管理员要由两位留任的管理员签字</translation>
    </message>
    <message>
        <source>Another computer is added with the emergency kit, not with an invitation.</source>
        <translation>添加另一台电脑要用应急恢复包，不用邀请。</translation>
    </message>
    <message>
        <source>Answer its points and finish it.</source>
        <translation>请答完各项并结束复核。</translation>
    </message>
    <message>
        <source>Ask HR or an owner. Nothing was changed.</source>
        <translation>请找人事或管理员。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Ask HR or the administrator.</source>
        <translation>请联系人事或管理员。</translation>
    </message>
    <message>
        <source>Ask another member who keeps the registers.</source>
        <translation>请另一位管台账的成员登记。</translation>
    </message>
    <message>
        <source>Ask another member who may approve.</source>
        <translation>请找另一位可以批准的成员。</translation>
    </message>
    <message>
        <source>Ask for one: {ask}.</source>
        <translation>可以找这些人要授权：{ask}。</translation>
    </message>
    <message>
        <source>Ask for {min} to {max}.</source>
        <translation>可以是 {min} 到 {max}。</translation>
    </message>
    <message>
        <source>Ask its administrator for TLS or STARTTLS.</source>
        <translation>请它的管理员开启 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to use it on this computer.</source>
        <translation>请管理员在这台电脑上开放使用权限。</translation>
    </message>
    <message>
        <source>Ask the administrator of this network about its certificate.</source>
        <translation>请向网络管理员问清它的证书。</translation>
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
        <source>Ask them to do it on their device. Nothing was changed.</source>
        <translation>请对方在自己的设备上声明。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever invited you for a new one.</source>
        <translation>请邀请你的人重新发一份。</translation>
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
        <source>Begin one first.</source>
        <translation>请先开始改密。</translation>
    </message>
    <message>
        <source>Both stand at the foot of every page; 16 digits of the digest are enough.</source>
        <translation>两者都在每页页脚；摘要输入 16 位即可。</translation>
    </message>
    <message>
        <source>Cancel the case first, or leave the post as it is. Nothing was changed.</source>
        <translation>请先取消交接单，或不改岗位。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Change it now; both passwords stay readable. Or give a reason: break-glass.</source>
        <translation>请现在改密，新旧密码都可查看；或说明理由进行紧急查看。</translation>
    </message>
    <message>
        <source>Change it. After that it can be put off again.</source>
        <translation>请改密。改过之后才能再次延期。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>核对后再试。</translation>
    </message>
    <message>
        <source>Check login, password and database with whoever runs the server.</source>
        <translation>请与服务器管理员核对登录名、密码和数据库。</translation>
    </message>
    <message>
        <source>Check that it is the right vault, or ask for a new invitation.</source>
        <translation>请确认保险库没有选错，或者重新要一份邀请。</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for a sign-in first.</source>
        <translation>检查地址，以及这个网络是不是要先登录。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
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
        <source>Check the name, or see the list.</source>
        <translation>请核对名称，或查看列表。</translation>
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
        <source>Check the spelling, or see the list.</source>
        <translation>请检查写法，或查看列表。</translation>
    </message>
    <message>
        <source>Choose a backup of the vault that is open</source>
        <translation>选当前这个保险库的备份</translation>
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
        <source>Choose another file. Nothing was written.</source>
        <translation>换一个文件。什么都没有写入。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>换一个位置。</translation>
    </message>
    <message>
        <source>Choose somebody else to take over.</source>
        <translation>请选另一个人接手。</translation>
    </message>
    <message>
        <source>Choose somebody who works with the vault today.</source>
        <translation>请选现在还在使用保险库的人。</translation>
    </message>
    <message>
        <source>Choose the vault's file, or make a new vault.</source>
        <translation>选择保险库文件，或新建一个。</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing is damaged.</source>
        <translation>关掉其他程序再试。数据没有损坏。</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was written.</source>
        <translation>关掉其他程序再试。没有写入任何内容。</translation>
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
        <source>Compare all 33 words with the paper. Nothing was changed.</source>
        <translation>请与纸面逐一核对 33 个单词。没有任何更改。</translation>
    </message>
    <message>
        <source>Compare head codes with a colleague, then accept the history.</source>
        <translation>请与同事核对校验词，再确认这段历史。</translation>
    </message>
    <message>
        <source>Copy another role and change the copy.</source>
        <translation>请复制别的岗位，再改复制出来的。</translation>
    </message>
    <message>
        <source>Copy it whole from the platform's page.</source>
        <translation>从平台页面完整复制一次。</translation>
    </message>
    <message>
        <source>Copy the webhook from the group's robot. Nothing was written.</source>
        <translation>从群机器人那里复制 Webhook 地址。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>分成几张。</translation>
    </message>
    <message>
        <source>Cut out the part with the QR code.</source>
        <translation>只截二维码那一块。</translation>
    </message>
    <message>
        <source>Delete those that no account needs.</source>
        <translation>删掉用不着的列。</translation>
    </message>
    <message>
        <source>Do it from another device of yours, or ask who runs offboarding.</source>
        <translation>请在你的另一台设备上操作，或找负责离职交接的人。</translation>
    </message>
    <message>
        <source>Do it, and the item ends by itself. Nothing was changed.</source>
        <translation>做完后它会自动结束。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Do not go on: compare the codes with a colleague once more.</source>
        <translation>先停下，和同事再对一次校验词。</translation>
    </message>
    <message>
        <source>Do not let them in, and tell the owner.</source>
        <translation>不要批准，并告诉管理员。</translation>
    </message>
    <message>
        <source>Do not let them in. Ask for the words again; if they differ, tell the owner.</source>
        <translation>不要批准。请对方再念一遍；仍不一致就告诉管理员。</translation>
    </message>
    <message>
        <source>Do not sign it; look at it again.</source>
        <translation>不要签署，请重新查看。</translation>
    </message>
    <message>
        <source>Earlier backups are as they were. Try another disk.</source>
        <translation>以前的备份都在。换一个硬盘试试。</translation>
    </message>
    <message>
        <source>Edit that row instead. Nothing was written.</source>
        <translation>请改那一行。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Enrol one in the settings, or with device key add.</source>
        <translation>请在设置里登记，或使用 device key add。</translation>
    </message>
    <message>
        <source>Enter their people and tools first. Nothing was changed.</source>
        <translation>请先登记对方的人员和工具。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Exactly one of the two.</source>
        <translation>两者只能选一个。</translation>
    </message>
    <message>
        <source>Exchange them. Nothing was changed.</source>
        <translation>请对调两个日期。什么都没有改动。</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, then delete the file.</source>
        <translation>不加密导出，导入后删掉文件。</translation>
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
        <source>Give it once in the address, or in PGPASSFILE; this computer then keeps it.</source>
        <translation>请在地址里给一次，或放进 PGPASSFILE；之后由本机保存。</translation>
    </message>
    <message>
        <source>Give its name, such as smtp.example.com, and its port. Nothing was written.</source>
        <translation>写上服务器名称（如 smtp.example.com）和端口。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Give its password, or save it without one.</source>
        <translation>填上它的密码，或另存为无密码的文件。</translation>
    </message>
    <message>
        <source>Give somebody else a grant on the whole brand first.</source>
        <translation>请先给另一个人整个品牌的授权。</translation>
    </message>
    <message>
        <source>Give the file's own password, not the vault's.</source>
        <translation>输入文件自己的密码，不是保险库的。</translation>
    </message>
    <message>
        <source>Give the file's own password.</source>
        <translation>输入文件自己的密码。</translation>
    </message>
    <message>
        <source>Give the grant to somebody else, or level none to see the account. Nothing changed.</source>
        <translation>请授权给其他人，或给「无」级别以便查看账号资料。没有任何改动。</translation>
    </message>
    <message>
        <source>Give the password of an owner or of HR. Nothing was restored.</source>
        <translation>请提供管理员或人事的密码。没有恢复任何内容。</translation>
    </message>
    <message>
        <source>Give the whole name or the id.</source>
        <translation>写出全名或编号。</translation>
    </message>
    <message>
        <source>Give them another role first; they sign that themselves: {ask}.</source>
        <translation>请先给对方换岗位，由对方自己签字：{ask}。</translation>
    </message>
    <message>
        <source>Giver and taker are the same member</source>
        <translation>移交人和接手人是同一位成员</translation>
    </message>
    <message>
        <source>Go on with that one. Nothing was changed.</source>
        <translation>请继续用那一张。没有改动任何内容。</translation>
    </message>
    <message>
        <source>HR and auditors never see a password: this post opens nothing</source>
        <translation>人事和审计永远看不到密码：这个岗位打不开任何机密</translation>
    </message>
    <message>
        <source>If it is there, ask for access to it: {ask}.</source>
        <translation>如果确有这个账号，可以找这些人要权限：{ask}。</translation>
    </message>
    <message>
        <source>Install it anew. Nothing was written.</source>
        <translation>重新安装程序。什么都没有写入。</translation>
    </message>
    <message>
        <source>Install the newest version and try again. Nothing was changed.</source>
        <translation>装上最新版再试。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Install the program anew: files that came with it are damaged.</source>
        <translation>请重新安装程序：随程序附带的文件已损坏。</translation>
    </message>
    <message>
        <source>Is this computer online, and does its network let this through?</source>
        <translation>检查这台电脑是否联网，网络是否放行。</translation>
    </message>
    <message>
        <source>Issue it first, then record who signed it.</source>
        <translation>请先发布，再登记谁签了。</translation>
    </message>
    <message>
        <source>It is done, submitted, impossible or not_applicable.</source>
        <translation>可以是 done、submitted、impossible 或 not_applicable。</translation>
    </message>
    <message>
        <source>It is leaving, post_change, long_leave or dismissal.</source>
        <translation>可以是 leaving、post_change、long_leave 或 dismissal。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已经不在了</translation>
    </message>
    <message>
        <source>It is only read there: two writers would damage it. Move it to a local disk.</source>
        <translation>在那里只读，两处同时写会损坏。移到本机磁盘。</translation>
    </message>
    <message>
        <source>It may have been answered already: see the list.</source>
        <translation>可能已经有人答复：请查看列表。</translation>
    </message>
    <message>
        <source>It may have been deleted or renamed: look it up in the list.</source>
        <translation>可能已删除或改名，到列表里找一下。</translation>
    </message>
    <message>
        <source>It starts with SHI; copy all of it.</source>
        <translation>邀请以 SHI 开头，请完整复制。</translation>
    </message>
    <message>
        <source>It starts with SHK and stands on the emergency kit; check every group.</source>
        <translation>它以 SHK 开头，印在应急恢复包上，逐组核对。</translation>
    </message>
    <message>
        <source>It starts with SHR and stands on the emergency kit; check every group.</source>
        <translation>它以 SHR 开头，印在应急恢复包上，逐组核对。</translation>
    </message>
    <message>
        <source>It takes {needed} shares, and {found} was given</source>
        <translation>需要 {needed} 份分片，只给了 {found} 份</translation>
    </message>
    <message>
        <source>It was asked for. Who may approve: {ask}.</source>
        <translation>申请已经发出。可以批准的人：{ask}。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>原文件没有动。换一个名字。</translation>
    </message>
    <message>
        <source>It was not issued like this, or saved anew. Compare number and digest instead.</source>
        <translation>不是这样出具的，或被另存过。改为核对编号和摘要。</translation>
    </message>
    <message>
        <source>It was not sent. The server has to be set to scram-sha-256.</source>
        <translation>密码没有发出。服务器须设为 scram-sha-256。</translation>
    </message>
    <message>
        <source>It was proposed and takes effect with a second owner's signature</source>
        <translation>已提交提议，第二位管理员签字后生效</translation>
    </message>
    <message>
        <source>It was thrown away; the vault itself is read anew. Unlock once more.</source>
        <translation>副本已丢弃，会从保险库重新读取。请再解锁一次。</translation>
    </message>
    <message>
        <source>It was written down and waits. Who may sign: {ask}.</source>
        <translation>申请已经记下，等待签字。可以签字的人：{ask}。</translation>
    </message>
    <message>
        <source>Its address was not handed on to you yet</source>
        <translation>它的地址还没有转给你</translation>
    </message>
    <message>
        <source>Its administrator runs what “store script” prints.</source>
        <translation>请管理员运行 store script 打印的内容。</translation>
    </message>
    <message>
        <source>Leave only the one that you want to use.</source>
        <translation>请只留下要用的那一把。</translation>
    </message>
    <message>
        <source>Leave sslmode and require_auth away: the strongest is always used.</source>
        <translation>去掉 sslmode 和 require_auth：总是使用最强的保护。</translation>
    </message>
    <message>
        <source>Leave the format out: it is found by what is in the file.</source>
        <translation>不写格式，程序会按内容识别。</translation>
    </message>
    <message>
        <source>Leave the secret out. Nothing was written.</source>
        <translation>不要写签名密钥。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Leave them out to use the defaults.</source>
        <translation>不填就用默认值。</translation>
    </message>
    <message>
        <source>Letters, digits and signs of ASCII only. Nothing was written.</source>
        <translation>只能用英文字母、数字和半角符号。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Levels are none, use, view and manage.</source>
        <translation>级别有 none、use、view 和 manage。</translation>
    </message>
    <message>
        <source>Link control points of the kind tool. Nothing was written.</source>
        <translation>请关联类型为工具的控制要素。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Login protection is on, or that is not known</source>
        <translation>登录保护要么已开启，要么不清楚</translation>
    </message>
    <message>
        <source>Look again, and try once more. Nothing was changed.</source>
        <translation>请重新查看后再试。什么都没有改变。</translation>
    </message>
    <message>
        <source>Look at the case again. Nothing was changed.</source>
        <translation>请重新查看这张交接单。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Look at the change, then confirm it or give it up. Nothing was changed.</source>
        <translation>请查看进行中的改密，然后确认或放弃。没有任何改动。</translation>
    </message>
    <message>
        <source>Look for the kit or the shares of this vault. Nothing was changed.</source>
        <translation>请找出本保险库的应急恢复包或分片。没有任何更改。</translation>
    </message>
    <message>
        <source>Look for the sheets that were printed for this vault. Nothing was changed.</source>
        <translation>请找出为本保险库打印的纸张。没有任何更改。</translation>
    </message>
    <message>
        <source>Look who is responsible for it, and hand it over from them.</source>
        <translation>请查看它的负责人，再从那个人移交。</translation>
    </message>
    <message>
        <source>Mail servers take no such name or password</source>
        <translation>邮件服务器不接受这样的登录名或密码</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was lost.</source>
        <translation>腾出空间再试。数据没有丢。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>请先让另一个人成为管理员。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another place.</source>
        <translation>先新建文件夹，或换个位置。</translation>
    </message>
    <message>
        <source>Make the password without the platform.</source>
        <translation>不选平台再生成。</translation>
    </message>
    <message>
        <source>Make {min} to {max} shares, and ask for at least {min} and at most all of them.</source>
        <translation>分片数为 {min} 到 {max}，合并所需份数至少为 {min}，最多为全部。</translation>
    </message>
    <message>
        <source>Mend it and try again. Nothing was written.</source>
        <translation>改好再试。什么都没有写入。</translation>
    </message>
    <message>
        <source>Name a day; the item opens again then. Nothing was changed.</source>
        <translation>请写明日期，到时这一项会重新打开。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Name at least one folder.</source>
        <translation>至少指定一个文件夹。</translation>
    </message>
    <message>
        <source>Name either an account or a brand</source>
        <translation>请指明账号或品牌</translation>
    </message>
    <message>
        <source>Name every login once.</source>
        <translation>每个登录名只写一次。</translation>
    </message>
    <message>
        <source>Name one of the team. Nothing was changed.</source>
        <translation>请指定团队里的一位。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Name the file with one of these endings. Nothing was written.</source>
        <translation>请用这两种后缀命名。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>请写今天或以后的日期。</translation>
    </message>
    <message>
        <source>Name two accounts, or choose another kind. Nothing was changed.</source>
        <translation>选两个账号，或换一种关联。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Name two control points, or choose another kind. Nothing was changed.</source>
        <translation>选两个控制要素，或换一种关联。没有改动任何内容。</translation>
    </message>
    <message>
        <source>No QR code was found in the picture</source>
        <translation>图片里没有找到二维码</translation>
    </message>
    <message>
        <source>No access review of {name} is running</source>
        <translation>{name} 没有正在进行的访问复核</translation>
    </message>
    <message>
        <source>No evidence was handed in for “{name}”</source>
        <translation>「{name}」没有交证据</translation>
    </message>
    <message>
        <source>No file was given with this</source>
        <translation>这一项没有附文件</translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>没有指定文件</translation>
    </message>
    <message>
        <source>No folder for backups is known</source>
        <translation>还没有备份文件夹</translation>
    </message>
    <message>
        <source>No grant of yours allows this</source>
        <translation>你没有允许这一步的授权</translation>
    </message>
    <message>
        <source>No open request is called “{name}”</source>
        <translation>没有叫“{name}”的待处理申请</translation>
    </message>
    <message>
        <source>No password change of {name} is under way</source>
        <translation>{name} 没有正在进行的改密</translation>
    </message>
    <message>
        <source>No password of this account is stored</source>
        <translation>这个账号没有存密码</translation>
    </message>
    <message>
        <source>No security key is plugged in</source>
        <translation>没有插入安全密钥</translation>
    </message>
    <message>
        <source>No security key of yours is enrolled</source>
        <translation>你还没有登记安全密钥</translation>
    </message>
    <message>
        <source>No sheet has a column “{header}”</source>
        <translation>表格里没有「{header}」这一列</translation>
    </message>
    <message>
        <source>No such test is on the register: {name}</source>
        <translation>台账上没有这次测验：{name}</translation>
    </message>
    <message>
        <source>No third party “{name}” is on the register</source>
        <translation>台账上没有第三方“{name}”</translation>
    </message>
    <message>
        <source>No time service keeps this computer's clock: one-time codes may be refused.</source>
        <translation>没有时间服务校准本机时钟，动态码可能会被拒绝。</translation>
    </message>
    <message>
        <source>Nobody and no tool of theirs is on record, so there is nothing to take back</source>
        <translation>没有登记对方的人员或工具，没有可收回的内容</translation>
    </message>
    <message>
        <source>Nobody approves what they asked for themselves</source>
        <translation>自己的申请不能由自己批准</translation>
    </message>
    <message>
        <source>Nobody called “{name}” uses this vault on this computer</source>
        <translation>这台电脑上没有叫「{name}」的成员</translation>
    </message>
    <message>
        <source>Nobody else can open this brand</source>
        <translation>没有别人能打开这个品牌</translation>
    </message>
    <message>
        <source>Nobody else could approve it. On the command line: --reason TEXT.</source>
        <translation>没有其他人可以批准。在命令行请使用：--reason 原因。</translation>
    </message>
    <message>
        <source>Nobody else has been seen here for some days. If others do work in this vault, the database shows you an old state: compare the six words of the head code with a colleague.</source>
        <translation>已有数日没有看到其他成员的动静。如果其他人其实在使用这个保险库，说明数据库给你看的是旧状态：请与同事核对校验码的六个词。</translation>
    </message>
    <message>
        <source>Nobody needs to sign it anew. Nothing was written.</source>
        <translation>无需重新签署。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nobody records their own signature or test</source>
        <translation>本人的签署和测验不能由本人登记</translation>
    </message>
    <message>
        <source>Nobody takes their own rights by a case</source>
        <translation>不能用交接单收回自己的权限</translation>
    </message>
    <message>
        <source>Nothing falls due, and nothing was changed.</source>
        <translation>没有什么会到期，什么都没有改动。</translation>
    </message>
    <message>
        <source>Nothing stands behind itself</source>
        <translation>不能和自己关联</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. A database holds one vault: choose another.</source>
        <translation>什么都没有改变。一个数据库只放一个保险库：请另选一个。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name for the new vault.</source>
        <translation>没有改动任何内容。给新保险库换个名字。</translation>
    </message>
    <message>
        <source>Nothing was changed. Plug in another one.</source>
        <translation>什么都没有改。请插入另一把。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or with another key.</source>
        <translation>什么都没有改。请再试一次，或换一把。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try once more; if it stays, send the log to the administrator.</source>
        <translation>数据没有丢。再试一次；还不行，把日志交给管理员。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its certificate, or name the authority: sslrootcert.</source>
        <translation>什么都没有发出。请检查证书，或用 sslrootcert 指明签发机构。</translation>
    </message>
    <message>
        <source>One attempt is left; after it you wait 15 minutes.</source>
        <translation>还可以试 1 次，用完要等 15 分钟。</translation>
    </message>
    <message>
        <source>One of these control points is no tool</source>
        <translation>其中有控制要素不是工具</translation>
    </message>
    <message>
        <source>Only a SIM card, a device or a WeChat identity can be lost</source>
        <translation>只有手机卡、设备或微信身份能登记遗失</translation>
    </message>
    <message>
        <source>Only an owner can be handed a brand by the recovery key</source>
        <translation>恢复密钥只能把品牌交给管理员</translation>
    </message>
    <message>
        <source>Only its own member can say how a device is protected</source>
        <translation>只有设备的主人能声明它的防护情况</translation>
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
        <source>Plug in the one that you enrolled.</source>
        <translation>请插入你登记过的那一把。</translation>
    </message>
    <message>
        <source>Plug it in and touch it when it blinks.</source>
        <translation>请插入安全密钥，闪烁时触碰它。</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>请插入后再试。</translation>
    </message>
    <message>
        <source>Pull it out and plug it in; if that does not help, use another key.</source>
        <translation>请拔下再插入；如果还不行，请换一把。</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>请拔下后重新插入，再试一次。</translation>
    </message>
    <message>
        <source>Read out your fingerprint words to an owner; the vault opens once they approve.</source>
        <translation>请把你的六个词念给管理员听，批准后即可打开保险库。</translation>
    </message>
    <message>
        <source>Reading goes on. Ask whoever runs the server.</source>
        <translation>仍可读取。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>Reading goes on. Check the rights to the file and the disk.</source>
        <translation>仍然可以读。检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>Reading goes on. Connect to the main server to change something.</source>
        <translation>仍可读取。要修改请连接主服务器。</translation>
    </message>
    <message>
        <source>Reading goes on. Nothing was changed.</source>
        <translation>仍可读取。什么都没有改变。</translation>
    </message>
    <message>
        <source>Rows that do not belong were added to the record, first at {seq}</source>
        <translation>记录里混进了不该有的行，最早是第 {seq} 条</translation>
    </message>
    <message>
        <source>Run it by itself and see what it says.</source>
        <translation>单独运行它，看看提示。</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>Save it as KDBX 3.1 or 4 and import that.</source>
        <translation>另存为 KDBX 3.1 或 4 再导入。</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 and import that.</source>
        <translation>另存为 KDBX 4 再导入。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Say how many. Nothing was changed.</source>
        <translation>请写明天数。什么都没有改动。</translation>
    </message>
    <message>
        <source>Say that it changed, or leave the value out. Nothing was changed.</source>
        <translation>请改答已变更，或去掉新值。什么都没有改动。</translation>
    </message>
    <message>
        <source>Say what was checked, or add the picture. Nothing was changed.</source>
        <translation>请写明核对了什么，或附上截图。没有改动任何内容。</translation>
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
        <source>Say which one belongs to this account.</source>
        <translation>指明这个账号用哪一个。</translation>
    </message>
    <message>
        <source>Say who accepts it, and why. Nothing was changed.</source>
        <translation>请写明由谁接受、为什么。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Say why in a sentence. Nothing was changed.</source>
        <translation>请用一句话说明原因。没有改动任何内容。</translation>
    </message>
    <message>
        <source>See the control points. Nothing was changed.</source>
        <translation>请查看控制要素。没有改动任何内容。</translation>
    </message>
    <message>
        <source>See the items of the case.</source>
        <translation>请查看交接单里的各项。</translation>
    </message>
    <message>
        <source>See the links for what there is.</source>
        <translation>看看已有哪些关联。</translation>
    </message>
    <message>
        <source>See the list of cases.</source>
        <translation>请查看交接单列表。</translation>
    </message>
    <message>
        <source>See the list of robots. You see those that you may send by.</source>
        <translation>看看机器人列表；你能看到的是你有权用的。</translation>
    </message>
    <message>
        <source>See the review for what there is.</source>
        <translation>请在复核里看有哪些。</translation>
    </message>
    <message>
        <source>See which in the review. What nobody can find out is answered with unknown.</source>
        <translation>请在复核里看是哪几项。查不到的请回答 unknown。</translation>
    </message>
    <message>
        <source>Set its address again.</source>
        <translation>请重新设置它的地址。</translation>
    </message>
    <message>
        <source>Set its name and password again; some want one made for programs.</source>
        <translation>重新设置登录名和密码；有的邮箱要用专门的授权码。</translation>
    </message>
    <message>
        <source>Set one with the maker's program or the system's settings, then try again.</source>
        <translation>请用厂商的程序或系统设置先设好，再试一次。</translation>
    </message>
    <message>
        <source>Several members use this vault on this computer</source>
        <translation>这台电脑上有几位成员在用这个保险库</translation>
    </message>
    <message>
        <source>Several security keys are plugged in</source>
        <translation>插入了不止一把安全密钥</translation>
    </message>
    <message>
        <source>Somebody changed the team's rights at the same time</source>
        <translation>同时有人修改了团队的权限</translation>
    </message>
    <message>
        <source>Somebody else answers for one of these accounts</source>
        <translation>其中有账号的负责人是别人</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the robot or mail server: nothing was sent</source>
        <translation>应答的不是机器人或邮件服务器本身，什么都没有发出</translation>
    </message>
    <message>
        <source>Somebody else is writing to the vault</source>
        <translation>有人正在写入保险库</translation>
    </message>
    <message>
        <source>Somebody has answered it: see the list.</source>
        <translation>已经有人答复：请查看列表。</translation>
    </message>
    <message>
        <source>Somebody has dealt with this already</source>
        <translation>这件事已经有人处理</translation>
    </message>
    <message>
        <source>Somebody still opens this brand</source>
        <translation>还有人能打开这个品牌</translation>
    </message>
    <message>
        <source>Somebody wants to give {name} new keys by the recovery key. If {name} did not ask for it, tell an owner now.</source>
        <translation>有人要用恢复密钥给{name}换新密钥。如果{name}没有申请过，请立即告诉管理员。</translation>
    </message>
    <message>
        <source>Somebody wants to hand the brand {name} to an owner by the recovery key: an owner has to agree.</source>
        <translation>有人要用恢复密钥把品牌“{name}”交给管理员：须由管理员批准。</translation>
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
        <source>Statuses are the kinds of findings and the states of accounts and due dates.</source>
        <translation>可用的是体检项的种类、账号状态和到期状态。</translation>
    </message>
    <message>
        <source>Stay from {min} to {max}.</source>
        <translation>请取 {min} 到 {max} 之间的值。</translation>
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
        <source>Switch it on and answer as registered; until then it is unknown.</source>
        <translation>开启后答“如登记”；没开启就答“不清楚”。</translation>
    </message>
    <message>
        <source>Take a sharper picture, or paste the setup key.</source>
        <translation>换一张清楚的图片，或粘贴设置密钥。</translation>
    </message>
    <message>
        <source>Take a smaller picture, or cut out what matters. Nothing was written.</source>
        <translation>请换小一点的图，或只截取要紧的部分。什么都没有写入。</translation>
    </message>
    <message>
        <source>Take an earlier last day. Nothing was changed.</source>
        <translation>请把最后一天提前。什么都没有改动。</translation>
    </message>
    <message>
        <source>Take another name, or remove that one first.</source>
        <translation>换一个名称，或先移除那一个。</translation>
    </message>
    <message>
        <source>Take another one. Nothing was changed.</source>
        <translation>请换一个。没有任何改动。</translation>
    </message>
    <message>
        <source>Take one that knows FIDO2 and has room for another account.</source>
        <translation>请换一把支持 FIDO2、还有空位的密钥。</translation>
    </message>
    <message>
        <source>Take shares of one and the same split. Nothing was changed.</source>
        <translation>请使用同一次拆分的分片。没有任何更改。</translation>
    </message>
    <message>
        <source>Take the day on which it happened. Nothing was written.</source>
        <translation>请填实际发生的日期。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Take them back first, or wait for the last day. Nothing was changed.</source>
        <translation>请先收回权限，或等到最后一天。没有改动任何内容。</translation>
    </message>
    <message>
        <source>That happens when somebody who has it opens the vault. Or set it again.</source>
        <translation>有地址的人打开保险库时会转给你；也可以重新设置。</translation>
    </message>
    <message>
        <source>That is neither a document's number nor its digest</source>
        <translation>这既不是单据编号，也不是摘要</translation>
    </message>
    <message>
        <source>The address asks for a weaker protection than a vault may have</source>
        <translation>地址要求的保护弱于保险库所允许的</translation>
    </message>
    <message>
        <source>The case has no such open item: {name}</source>
        <translation>交接单里没有这样的待处理项：{name}</translation>
    </message>
    <message>
        <source>The case says which, and in whose hands. It stays open until all of them end.</source>
        <translation>交接单里写明是哪些、在谁手里。全部结束前不能关闭。</translation>
    </message>
    <message>
        <source>The copy in {path} did not stand the check and was removed</source>
        <translation>{path} 里的备份核对不通过，已删除</translation>
    </message>
    <message>
        <source>The database did not alter it. Ask {by} to set the value again.</source>
        <translation>数据库没有改动它。请 {by} 重新填写。</translation>
    </message>
    <message>
        <source>The day to look again has to lie ahead</source>
        <translation>再查的日期要在今天以后</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The document “{name}” is not known here</source>
        <translation>这里没有出具过单据「{name}」</translation>
    </message>
    <message>
        <source>The dossier has no piece “{name}”</source>
        <translation>档案里没有凭证「{name}」</translation>
    </message>
    <message>
        <source>The export has more pages than were given</source>
        <translation>导出的页数比给出的多</translation>
    </message>
    <message>
        <source>The export is encrypted</source>
        <translation>导出文件是加密的</translation>
    </message>
    <message>
        <source>The file asks for its password</source>
        <translation>文件要它自己的密码</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>文件读不了</translation>
    </message>
    <message>
        <source>The file does not open with this password</source>
        <translation>这个密码打不开文件</translation>
    </message>
    <message>
        <source>The file holds another format</source>
        <translation>文件是另一种格式</translation>
    </message>
    <message>
        <source>The file is built in a way that no export is</source>
        <translation>文件结构异常，不像导出文件</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is no text</source>
        <translation>文件不是文本</translation>
    </message>
    <message>
        <source>The file is not whole</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>没有读取这个文件的权限</translation>
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
        <source>The folder for {path} is not there</source>
        <translation>{path} 所在的文件夹不存在</translation>
    </message>
    <message>
        <source>The key cannot be split like this</source>
        <translation>不能这样拆分密钥</translation>
    </message>
    <message>
        <source>The keys in the vault are not those that were compared</source>
        <translation>保险库里的密钥不是核对过的那一份</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>最后一天早于第一天</translation>
    </message>
    <message>
        <source>The last owner cannot be disabled or get another role</source>
        <translation>最后一位管理员不能被停用，也不能换岗位</translation>
    </message>
    <message>
        <source>The line to the server is not protected, or it is not the server named</source>
        <translation>到服务器的连接没有保护，或对方不是指定的服务器</translation>
    </message>
    <message>
        <source>The list has the ids.</source>
        <translation>编号见列表。</translation>
    </message>
    <message>
        <source>The list has the ids. Letters are responsibility and red_lines.</source>
        <translation>编号见列表。类型为 responsibility 和 red_lines。</translation>
    </message>
    <message>
        <source>The list of roles shows the rights; a right reaches all, led or own.</source>
        <translation>岗位列表里有所有权限项；范围是 all、led 或 own。</translation>
    </message>
    <message>
        <source>The list of your keys names them.</source>
        <translation>在密钥列表里可以看到名称。</translation>
    </message>
    <message>
        <source>The lists of the platform “{name}” cannot be read</source>
        <translation>读不出平台“{name}”的清单</translation>
    </message>
    <message>
        <source>The mail server offers no encryption: nothing was sent</source>
        <translation>邮件服务器不支持加密，什么都没有发出</translation>
    </message>
    <message>
        <source>The mail server refused the login</source>
        <translation>邮件服务器拒绝登录</translation>
    </message>
    <message>
        <source>The overdue password of {name} was opened with a reason: look into it, and say that you did.</source>
        <translation>{name} 的逾期密码被紧急查看，写了原因：请核实，并注明已核实。</translation>
    </message>
    <message>
        <source>The owner's role stays as it is</source>
        <translation>管理员岗位不能修改</translation>
    </message>
    <message>
        <source>The password command failed</source>
        <translation>取密码的命令失败了</translation>
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
        <source>The password of {account} was due on {due} and is more than {grace} days past it</source>
        <translation>{account} 的密码应在 {due} 更换，已超过 {grace} 天宽限期</translation>
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
        <source>The picture holds several codes, and more than one fits</source>
        <translation>图片里有好几个动态码，合适的不止一个</translation>
    </message>
    <message>
        <source>The picture holds too many codes</source>
        <translation>图片里的二维码太多</translation>
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
        <source>The platform's rules leave no character to draw from</source>
        <translation>按平台规则没有可用的字符</translation>
    </message>
    <message>
        <source>The proposal is not the one that was shown</source>
        <translation>提议和显示过的不一致</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>没有写原因</translation>
    </message>
    <message>
        <source>The record says who, and what it was. Nothing was changed.</source>
        <translation>审计记录里写着是谁、是什么事。什么都没有改。</translation>
    </message>
    <message>
        <source>The record was altered, first at entry {seq}</source>
        <translation>记录被改过，最早是第 {seq} 条</translation>
    </message>
    <message>
        <source>The recovery key gave {name} new keys. If {name} did not ask for it, tell an owner now.</source>
        <translation>恢复密钥已给{name}换了新密钥。如果{name}没有申请过，请立即告诉管理员。</translation>
    </message>
    <message>
        <source>The reminder could not be sent</source>
        <translation>提醒没能发出</translation>
    </message>
    <message>
        <source>The request is still open: remind whoever may approve it.</source>
        <translation>申请还在等待：请提醒可以批准的人。</translation>
    </message>
    <message>
        <source>The rights were taken back already</source>
        <translation>权限已经收回</translation>
    </message>
    <message>
        <source>The robot or mail server could not be reached</source>
        <translation>连不上机器人或邮件服务器</translation>
    </message>
    <message>
        <source>The robot or mail server did not answer in time</source>
        <translation>机器人或邮件服务器没有及时应答</translation>
    </message>
    <message>
        <source>The robot or mail server refused the message</source>
        <translation>机器人或邮件服务器拒收了消息</translation>
    </message>
    <message>
        <source>The security key answered too late</source>
        <translation>安全密钥的应答太晚了</translation>
    </message>
    <message>
        <source>The security key did not answer</source>
        <translation>安全密钥没有应答</translation>
    </message>
    <message>
        <source>The security key has locked itself after too many wrong PINs</source>
        <translation>PIN 错误太多次，安全密钥已锁住</translation>
    </message>
    <message>
        <source>The security key has neither a PIN nor a fingerprint yet</source>
        <translation>安全密钥还没有设置 PIN 或指纹</translation>
    </message>
    <message>
        <source>The security key wants its PIN</source>
        <translation>安全密钥需要输入它的 PIN</translation>
    </message>
    <message>
        <source>The security key was not touched in time</source>
        <translation>没有及时触碰安全密钥</translation>
    </message>
    <message>
        <source>The security key's answer does not fit what it was asked</source>
        <translation>安全密钥的应答与所问不符</translation>
    </message>
    <message>
        <source>The server asked for the password in a way that would give it away</source>
        <translation>服务器索要密码的方式会泄露密码</translation>
    </message>
    <message>
        <source>The server could not do what it was asked</source>
        <translation>服务器没能完成请求</translation>
    </message>
    <message>
        <source>The server does not let this login in</source>
        <translation>服务器不让这个登录名进入</translation>
    </message>
    <message>
        <source>The server does not let this login write that</source>
        <translation>服务器不允许这个登录名写入</translation>
    </message>
    <message>
        <source>The server does not take so much at once</source>
        <translation>服务器不接受一次写入这么多</translation>
    </message>
    <message>
        <source>The server has no such database</source>
        <translation>服务器上没有这个数据库</translation>
    </message>
    <message>
        <source>The server wants a password for this login</source>
        <translation>服务器要求这个登录名提供密码</translation>
    </message>
    <message>
        <source>The setup key is too short</source>
        <translation>设置密钥太短</translation>
    </message>
    <message>
        <source>The sheet has too many columns</source>
        <translation>表格的列太多</translation>
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
        <source>The team has no text of this letter yet</source>
        <translation>团队还没有发布这份文本</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>文本不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>The third party “{name}” is on the register already</source>
        <translation>第三方“{name}”已在台账上</translation>
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
        <source>The vault sees for itself whether this is done; nobody ticks it</source>
        <translation>这一项由保险库自动核对，不能手动勾选</translation>
    </message>
    <message>
        <source>The vault was altered from outside</source>
        <translation>保险库被人从外部改过</translation>
    </message>
    <message>
        <source>The vault's head code is another one</source>
        <translation>保险库的校验词对不上</translation>
    </message>
    <message>
        <source>There are characters that cannot be stored</source>
        <translation>有不能保存的字符</translation>
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
        <source>There is a robot “{name}” of another kind or brand</source>
        <translation>已有一个别的类型或品牌的机器人“{name}”</translation>
    </message>
    <message>
        <source>There is no account “{name}”</source>
        <translation>没有账号「{name}」</translation>
    </message>
    <message>
        <source>There is no brand “{name}”</source>
        <translation>没有品牌「{name}」</translation>
    </message>
    <message>
        <source>There is no break-glass “{name}” that waits to be looked into</source>
        <translation>没有等待核实的紧急查看「{name}」</translation>
    </message>
    <message>
        <source>There is no case “{name}” that you may see</source>
        <translation>没有你能看的交接单“{name}”</translation>
    </message>
    <message>
        <source>There is no control point “{name}”</source>
        <translation>没有控制要素「{name}」</translation>
    </message>
    <message>
        <source>There is no device “{name}” that opens the vault</source>
        <translation>没有叫“{name}”的可用设备</translation>
    </message>
    <message>
        <source>There is no member “{name}”</source>
        <translation>没有叫“{name}”的成员</translation>
    </message>
    <message>
        <source>There is no one-time code “{name}” here</source>
        <translation>这里没有动态码「{name}」</translation>
    </message>
    <message>
        <source>There is no overlay for “{name}” here</source>
        <translation>这里没有“{name}”的补充</translation>
    </message>
    <message>
        <source>There is no robot “{name}”</source>
        <translation>没有机器人“{name}”</translation>
    </message>
    <message>
        <source>There is no role “{name}”</source>
        <translation>没有叫“{name}”的岗位</translation>
    </message>
    <message>
        <source>There is no rule {field}</source>
        <translation>没有规则 {field}</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>There is no such grant any more</source>
        <translation>这项授权已经不在了</translation>
    </message>
    <message>
        <source>There is no such kind of case</source>
        <translation>没有这种交接单</translation>
    </message>
    <message>
        <source>There is no such letter: {name}</source>
        <translation>没有这份责任书：{name}</translation>
    </message>
    <message>
        <source>There is no such level</source>
        <translation>没有这个级别</translation>
    </message>
    <message>
        <source>There is no such link: {name}</source>
        <translation>没有这条关联：{name}</translation>
    </message>
    <message>
        <source>There is no such open invitation in this vault</source>
        <translation>这个保险库里没有这份有效的邀请</translation>
    </message>
    <message>
        <source>There is no such outcome</source>
        <translation>没有这种结果</translation>
    </message>
    <message>
        <source>There is no such right or reach: {field}</source>
        <translation>没有这个权限项或范围：{field}</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation>没有这个岗位</translation>
    </message>
    <message>
        <source>There is no such status: {status}</source>
        <translation>没有这种状态：{status}</translation>
    </message>
    <message>
        <source>There is no time without password changes “{name}”</source>
        <translation>没有叫「{name}」的免改密期</translation>
    </message>
    <message>
        <source>There is no vault at this place</source>
        <translation>这个位置没有保险库</translation>
    </message>
    <message>
        <source>There is nobody called “{name}”</source>
        <translation>没有叫「{name}」的人</translation>
    </message>
    <message>
        <source>There is nothing to hand over</source>
        <translation>没有可移交的账号</translation>
    </message>
    <message>
        <source>These are not the words of the keys in the vault</source>
        <translation>这些词和保险库里的密钥不符</translation>
    </message>
    <message>
        <source>These are shares of something else, not of a recovery key</source>
        <translation>这些分片属于别的东西，不是恢复密钥的分片</translation>
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
        <source>These shares do not belong together</source>
        <translation>这些分片不是同一套</translation>
    </message>
    <message>
        <source>They can give a grant on it; the recovery key is not needed.</source>
        <translation>由其授权即可，不需要恢复密钥。</translation>
    </message>
    <message>
        <source>They can give grants on it afterwards.</source>
        <translation>之后可由其授权给他人。</translation>
    </message>
    <message>
        <source>They have no effect. Call the administrator: somebody wrote to the store.</source>
        <translation>它们不起作用。联系管理员：有人写过存储。</translation>
    </message>
    <message>
        <source>They hold no account and no control point of one. Check the name.</source>
        <translation>此人不持有任何账号，也不持有账号的控制要素。核对姓名。</translation>
    </message>
    <message>
        <source>This KeePass format is newer than the program knows</source>
        <translation>这个 KeePass 格式太新，程序还不认识</translation>
    </message>
    <message>
        <source>This answer of a security key was used before</source>
        <translation>安全密钥的这次应答已经用过</translation>
    </message>
    <message>
        <source>This cannot be the name of a login</source>
        <translation>登录名不能这样写</translation>
    </message>
    <message>
        <source>This case has ended</source>
        <translation>这张交接单已经结束</translation>
    </message>
    <message>
        <source>This case is not closed</source>
        <translation>这张交接单没有关闭</translation>
    </message>
    <message>
        <source>This computer could not keep the new secret key: print it, and type it at the next unlock.</source>
        <translation>本机未能保存新的密钥：请打印出来，下次解锁时输入。</translation>
    </message>
    <message>
        <source>This computer could not note what it has seen of the vault: make room on its disk.</source>
        <translation>这台电脑没能记下保险库的最新状态：请清理磁盘空间。</translation>
    </message>
    <message>
        <source>This computer has no secret key for this vault</source>
        <translation>这台电脑没有这个保险库的密钥</translation>
    </message>
    <message>
        <source>This computer has too little free memory to unlock: {mib} MiB are needed</source>
        <translation>本机空闲内存不够解锁，需要 {mib} MiB</translation>
    </message>
    <message>
        <source>This computer lacks the memory to unlock the vault</source>
        <translation>这台电脑内存不够，解锁不了</translation>
    </message>
    <message>
        <source>This computer may not open the vault any more</source>
        <translation>这台电脑不能再打开保险库</translation>
    </message>
    <message>
        <source>This computer sees the vault for the first time: it has nothing older to compare it with.</source>
        <translation>这台电脑第一次看到这个保险库，没有更早的状态可以对照。</translation>
    </message>
    <message>
        <source>This computer's clock is behind the last entry: dates here may be wrong.</source>
        <translation>这台电脑的时钟比最后一条记录还早，日期可能不准。</translation>
    </message>
    <message>
        <source>This computer's own copy of the vault's state was altered</source>
        <translation>这台电脑自己保存的保险库副本被改动了</translation>
    </message>
    <message>
        <source>This contract was ended already</source>
        <translation>这份合同已结束</translation>
    </message>
    <message>
        <source>This copy of the program encrypts wrongly</source>
        <translation>这份程序的加密结果不对</translation>
    </message>
    <message>
        <source>This database is not prepared for a vault</source>
        <translation>这个数据库还没有为保险库准备好</translation>
    </message>
    <message>
        <source>This day is over: {field}</source>
        <translation>这一天已经过去：{field}</translation>
    </message>
    <message>
        <source>This day is yet to come: {field}</source>
        <translation>这一天还没到：{field}</translation>
    </message>
    <message>
        <source>This entry does not fit: {field}</source>
        <translation>这一项不合要求：{field}</translation>
    </message>
    <message>
        <source>This file does not carry what was printed</source>
        <translation>这个文件没有带上打印的内容</translation>
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
        <source>This invitation has expired</source>
        <translation>这份邀请已过期</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>这份邀请已经失效</translation>
    </message>
    <message>
        <source>This invitation was taken back</source>
        <translation>这份邀请已被作废</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>这份邀请已经用过</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>This is an old Excel format</source>
        <translation>这是旧版 Excel 格式</translation>
    </message>
    <message>
        <source>This is an old KeePass format</source>
        <translation>这是旧版 KeePass 格式</translation>
    </message>
    <message>
        <source>This is another vault's backup</source>
        <translation>这是另一个保险库的备份</translation>
    </message>
    <message>
        <source>This is larger than the program takes</source>
        <translation>内容太大，程序不收</translation>
    </message>
    <message>
        <source>This is no address of a database</source>
        <translation>这不是数据库地址</translation>
    </message>
    <message>
        <source>This is no address of such a robot</source>
        <translation>这不是这种机器人的地址</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>This is no date: {field}</source>
        <translation>不是日期：{field}</translation>
    </message>
    <message>
        <source>This is no format that can be read</source>
        <translation>认不出这个格式</translation>
    </message>
    <message>
        <source>This is no invitation</source>
        <translation>这不是邀请</translation>
    </message>
    <message>
        <source>This is no key for one-time codes</source>
        <translation>这不是动态码的密钥</translation>
    </message>
    <message>
        <source>This is no mail address</source>
        <translation>这不是邮箱地址</translation>
    </message>
    <message>
        <source>This is no mail server</source>
        <translation>这不是邮件服务器</translation>
    </message>
    <message>
        <source>This is no quarter</source>
        <translation>这不是季度</translation>
    </message>
    <message>
        <source>This is no recovery key</source>
        <translation>这不是恢复密钥</translation>
    </message>
    <message>
        <source>This is no result: {field}</source>
        <translation>这不是成绩：{field}</translation>
    </message>
    <message>
        <source>This is no secret key</source>
        <translation>这不是密钥</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>This is not a security key of yours</source>
        <translation>这不是你登记的安全密钥</translation>
    </message>
    <message>
        <source>This is not the security key's PIN</source>
        <translation>安全密钥的 PIN 不对</translation>
    </message>
    <message>
        <source>This is the text that holds already</source>
        <translation>这就是现行文本</translation>
    </message>
    <message>
        <source>This is too little or too much: {field}</source>
        <translation>数值太小或太大：{field}</translation>
    </message>
    <message>
        <source>This key counts presses, not time</source>
        <translation>这把密钥按次数计，不按时间计</translation>
    </message>
    <message>
        <source>This kind is not known</source>
        <translation>没有这个类型</translation>
    </message>
    <message>
        <source>This kind of one-time code is not supported</source>
        <translation>不支持这种动态码</translation>
    </message>
    <message>
        <source>This link is known already: {name}</source>
        <translation>这条关联已经登记：{name}</translation>
    </message>
    <message>
        <source>This login has written very much in a short time</source>
        <translation>这个登录名短时间内写入过多</translation>
    </message>
    <message>
        <source>This member answers for no account that you see.</source>
        <translation>在你看得到的账号里，这位成员没有负责的。</translation>
    </message>
    <message>
        <source>This member got new keys by the recovery key: the old ones open nothing</source>
        <translation>该成员已用恢复密钥换了新密钥：旧密钥什么也打不开</translation>
    </message>
    <message>
        <source>This member has that role already</source>
        <translation>这位成员已经是这个岗位</translation>
    </message>
    <message>
        <source>This member is disabled already</source>
        <translation>这位成员已经停用</translation>
    </message>
    <message>
        <source>This member is not active</source>
        <translation>这位成员不在可用状态</translation>
    </message>
    <message>
        <source>This member may not open the vault any more</source>
        <translation>该成员不能再打开保险库</translation>
    </message>
    <message>
        <source>This member still waits for somebody's approval</source>
        <translation>这位成员还在等待批准</translation>
    </message>
    <message>
        <source>This overlay breaks a rule of the catalogue: {file}, line {line}, {problem}</source>
        <translation>这份补充不符合平台目录的规则：{file} 第 {line} 行，{problem}</translation>
    </message>
    <message>
        <source>This password is being changed already</source>
        <translation>这个密码正在修改中</translation>
    </message>
    <message>
        <source>This password was put off once already</source>
        <translation>这个密码已经延期过一次</translation>
    </message>
    <message>
        <source>This person has keys already, or is not known</source>
        <translation>此人已有密钥，或不在人员名单里</translation>
    </message>
    <message>
        <source>This program may not talk to the security key</source>
        <translation>本程序无权访问安全密钥</translation>
    </message>
    <message>
        <source>This recovery key is not this vault's</source>
        <translation>这不是本保险库的恢复密钥</translation>
    </message>
    <message>
        <source>This request is not open any more</source>
        <translation>这项申请已经处理过</translation>
    </message>
    <message>
        <source>This review has no point “{name}”</source>
        <translation>这次复核没有「{name}」这一项</translation>
    </message>
    <message>
        <source>This security key cannot be used here</source>
        <translation>这把安全密钥在这里用不了</translation>
    </message>
    <message>
        <source>This security key is enrolled already</source>
        <translation>这把安全密钥已经登记过</translation>
    </message>
    <message>
        <source>This server is a copy that cannot be written</source>
        <translation>这台服务器是副本，不能写入</translation>
    </message>
    <message>
        <source>This takes a second factor</source>
        <translation>这一步需要第二重验证</translation>
    </message>
    <message>
        <source>This takes a second owner's signature</source>
        <translation>这一步需要第二位管理员签字</translation>
    </message>
    <message>
        <source>This takes a whole number: {field}</source>
        <translation>这里要填整数：{field}</translation>
    </message>
    <message>
        <source>This takes another member's approval</source>
        <translation>这一步需要另一位成员批准</translation>
    </message>
    <message>
        <source>This takes somebody else: nobody runs the case about themselves</source>
        <translation>这要由别人来做：不能办理自己的交接单</translation>
    </message>
    <message>
        <source>This takes your password once more, and a reason</source>
        <translation>这一步需要再次输入密码，并写明原因</translation>
    </message>
    <message>
        <source>This takes your security key</source>
        <translation>这一步需要你的安全密钥</translation>
    </message>
    <message>
        <source>This value is not known: {field}</source>
        <translation>没有这个取值：{field}</translation>
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
        <source>This vault never issued it, or a figure in it was changed. Compare every digit.</source>
        <translation>不是本保险库出具的，或有内容被改动。逐位核对。</translation>
    </message>
    <message>
        <source>This was one of the last {remembered} passwords</source>
        <translation>这是最近 {remembered} 个用过的密码之一</translation>
    </message>
    <message>
        <source>To end the rights of people who left, the restored vault has to be opened</source>
        <translation>要收回已离职人员的权限，必须打开恢复出来的保险库</translation>
    </message>
    <message>
        <source>Too long: {field}</source>
        <translation>太长：{field}</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row.</source>
        <translation>连续输错太多次。</translation>
    </message>
    <message>
        <source>Touch the one that you enrolled.</source>
        <translation>请触碰你登记过的那一把。</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>请触碰你的安全密钥。</translation>
    </message>
    <message>
        <source>Try again and touch it when it blinks.</source>
        <translation>请再试一次，闪烁时触碰它。</translation>
    </message>
    <message>
        <source>Try again and touch it within a minute.</source>
        <translation>请再试一次，并在一分钟内触碰它。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hours.</source>
        <translation><numerusform>%n 小时后再试。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation><numerusform>%n 分钟后再试。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation><numerusform>%n 秒后再试。</numerusform></translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <translation>稍后再试。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Try again later, or call whoever runs it. Nothing was lost.</source>
        <translation>请稍后再试，或联系服务器管理员。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again. The attempt is on record.</source>
        <translation>请再试一次。这次尝试已有记录。</translation>
    </message>
    <message>
        <source>Try it from the settings or with reminder robot test; today's reminder is not sent twice.</source>
        <translation>在设置里或用 reminder robot test 试一下；今天的提醒不会再发一遍。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>重新输入。</translation>
    </message>
    <message>
        <source>Type it again: after too many wrong ones the key locks itself.</source>
        <translation>请重新输入：错太多次，密钥会锁住自己。</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>输入后再试。</translation>
    </message>
    <message>
        <source>Type the key's own PIN, then touch it.</source>
        <translation>请输入密钥自己的 PIN，然后触碰它。</translation>
    </message>
    <message>
        <source>Type the new secret key. If nobody of you asked for this, tell an owner now.</source>
        <translation>请输入新的密钥。如果你们没有人申请过，请立即告诉管理员。</translation>
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
        <source>Unlock it. Without one, keep the key in a file: --device-store file.</source>
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
        <source>Use small letters, digits, dots, hyphens and underscores; start with a letter.</source>
        <translation>请用小写字母、数字、点、连字符和下划线，以字母开头。</translation>
    </message>
    <message>
        <source>Use “custom”, or see the list of platforms.</source>
        <translation>用 custom，或查看平台列表。</translation>
    </message>
    <message>
        <source>Wait a minute and try again. Nothing was changed.</source>
        <translation>请等一分钟再试。什么都没有改变。</translation>
    </message>
    <message>
        <source>Was it removed from the group, or its signature changed? Set its address again.</source>
        <translation>可能已被移出群，或签名密钥变了；请重新设置地址。</translation>
    </message>
    <message>
        <source>What answered is no robot and no mail server</source>
        <translation>应答的不是机器人，也不是邮件服务器</translation>
    </message>
    <message>
        <source>What can still be added is the proof that the data was deleted.</source>
        <translation>还能补的是数据已删除的证明。</translation>
    </message>
    <message>
        <source>What lies sealed as its address is none</source>
        <translation>封存的内容不是地址</translation>
    </message>
    <message>
        <source>What the platform cannot do leaves a risk that a named member accepts</source>
        <translation>平台做不到时，要由一位成员签下剩余风险</translation>
    </message>
    <message>
        <source>What the security key sent is no new credential</source>
        <translation>安全密钥送来的不是新凭据</translation>
    </message>
    <message>
        <source>What this computer remembers of the vault was altered or damaged</source>
        <translation>这台电脑保存的保险库印记被改动或损坏</translation>
    </message>
    <message>
        <source>What {by} wrote in entry {seq} opens for nobody</source>
        <translation>{by} 在第 {seq} 条记录写入的内容谁也打不开</translation>
    </message>
    <message>
        <source>Who may sign: {ask}. The request is {request_id}.</source>
        <translation>可以签字的人：{ask}。申请编号：{request_id}。</translation>
    </message>
    <message>
        <source>Who waits for approval, or was disabled, gets no rights.</source>
        <translation>等待批准或已停用的成员不能获得权限。</translation>
    </message>
    <message>
        <source>Whoever takes over has to be another active member</source>
        <translation>接手人必须是另一位在用的成员</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation>写成 2026-11-21。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21. Nothing was changed.</source>
        <translation>请写成 2026-11-21 的样子。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Write it as 2026-Q4.</source>
        <translation>请写成 2026-Q4。</translation>
    </message>
    <message>
        <source>Write it as NAME=SCORE, with points of 100.</source>
        <translation>请写成 姓名=分数，满分 100。</translation>
    </message>
    <message>
        <source>Write it as name@example.com. Nothing was written.</source>
        <translation>写成 name@example.com 的样子。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Write it as postgresql://LOGIN@SERVER/DATABASE.</source>
        <translation>请写成 postgresql://登录名@服务器/数据库。</translation>
    </message>
    <message>
        <source>Write the header as it stands in the file.</source>
        <translation>按文件里的表头写。</translation>
    </message>
    <message>
        <source>You have asked for this already</source>
        <translation>你已经申请过</translation>
    </message>
    <message>
        <source>You have no grant that opens this account</source>
        <translation>没有能打开这个账号的授权</translation>
    </message>
    <message>
        <source>You have no security key “{name}”</source>
        <translation>你没有叫“{name}”的安全密钥</translation>
    </message>
    <message>
        <source>You have this access already</source>
        <translation>你已经有这项权限</translation>
    </message>
    <message>
        <source>You may not write to {path}</source>
        <translation>没有权限写入 {path}</translation>
    </message>
    <message>
        <source>You see no account “{name}”</source>
        <translation>你看不到账号“{name}”</translation>
    </message>
    <message>
        <source>Your rights in this vault have ended, as of the day that was entered for it</source>
        <translation>你在这个保险库的权限已到登记的日期，现已结束</translation>
    </message>
    <message>
        <source>Your role may not do this: {missing}</source>
        <translation>这个岗位不能{missing}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>date of verification</source>
        <translation>认证日期</translation>
    </message>
    <message>
        <source>day of the signature</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>day of the test</source>
        <translation>测验日期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>docs/catalogue.md says what each means. Nothing was written.</source>
        <translation>每条规则的含义见 docs/catalogue.md。没有写入任何内容。</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
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
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
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
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>policy show lists the rules.</source>
        <translation>policy show 列出所有规则。</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
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
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>{count} items of this case are open, {vault} of which the vault checks for itself</source>
        <translation>这张交接单还有 {count} 项没有结束，其中 {vault} 项由保险库自动核对</translation>
    </message>
    <message>
        <source>{count} of the points still lack an answer, or the evidence that it takes</source>
        <translation>还有 {count} 项没有回答，或缺少需要的证据</translation>
    </message>
    <message>
        <source>{name} has no grant of their own on this</source>
        <translation>{name} 在这里没有单独的授权</translation>
    </message>
    <message>
        <source>{name} is a member already</source>
        <translation>{name} 已经是成员</translation>
    </message>
    <message>
        <source>{name} wrote something that nobody can read. Where there was something before, that is shown; ask {name}.</source>
        <translation>{name} 写入了谁也读不出的内容。此前若有内容，显示的是之前的；请向 {name} 询问。</translation>
    </message>
    <message>
        <source>“Done and verified” takes a sentence or a file that shows it</source>
        <translation>“已完成并核对”要附一句话或一个文件作证明</translation>
    </message>
    <message>
        <source>“Submitted” takes the day on which to look again</source>
        <translation>“已提交”要定一个再查的日期</translation>
    </message>
    <message>
        <source>“{name}” fits more than one</source>
        <translation>「{name}」对应不止一个</translation>
    </message>
    <message>
        <source>“{name}” is named twice, or too like another login</source>
        <translation>“{name}”出现了两次，或与另一个登录名太相近</translation>
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
    <name>factors</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Touch the new security key</source>
        <translation>请触碰新的安全密钥</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>请触碰你的安全密钥</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>修改角色</translation>
    </message>
    <message>
        <source>change the rules</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>change who may use the account</source>
        <translation>修改谁可以使用账号</translation>
    </message>
    <message>
        <source>enrol or remove a security key</source>
        <translation>登记或移除安全密钥</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>use the account</source>
        <translation>使用账号</translation>
    </message>
    <message>
        <source>{operation}: {what}</source>
        <translation>{operation}：{what}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A finding costs 40 points if it is high, 15 medium, 5 low, times the share of the accounts that it concerns, rounded up. The score is what is left of 100. Backups, owners and terminals cost nothing.</source>
        <translation>高风险扣 40 分，中 15 分，低 5 分，乘以涉及账号的占比，向上取整；100 分减去扣分就是得分。备份、管理员人数和终端不扣分。</translation>
    </message>
    <message>
        <source>A paper is missing or has expired: {persons}</source>
        <translation>有文件缺失或过期：{persons}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation>查过的账号</translation>
    </message>
    <message>
        <source>Accounts, the worst first</source>
        <translation>账号，问题最多的在前</translation>
    </message>
    <message>
        <source>Add codes</source>
        <translation>录入动态码</translation>
    </message>
    <message numerus="yes">
        <source>Add codes to %n accounts</source>
        <translation><numerusform>给 %n 个账号录入动态码</numerusform></translation>
    </message>
    <message>
        <source>Administrator, operator and SIM are one person: {persons}</source>
        <translation>管理员、运营和 SIM 都是一个人：{persons}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the spreadsheet has</source>
        <translation><numerusform>另有 %n 个，见表格版</numerusform></translation>
    </message>
    <message>
        <source>As seen by</source>
        <translation>体检人</translation>
    </message>
    <message>
        <source>Ask third parties for their papers</source>
        <translation>向第三方索要文件</translation>
    </message>
    <message>
        <source>Attest how your device is protected</source>
        <translation>声明本机的防护情况</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>备份保险库</translation>
    </message>
    <message>
        <source>Backup overdue</source>
        <translation>备份逾期</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brand with one holder</source>
        <translation>品牌只有一人持有</translation>
    </message>
    <message numerus="yes">
        <source>Bring what opens %n accounts into the company</source>
        <translation><numerusform>把 %n 个账号的控制要素收归公司</numerusform></translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>按品牌</translation>
    </message>
    <message>
        <source>By responsible member</source>
        <translation>按负责人</translation>
    </message>
    <message numerus="yes">
        <source>Change %n passwords first</source>
        <translation><numerusform>先换 %n 个密码</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n passwords, a few a day</source>
        <translation><numerusform>%n 个密码，每天换几个</numerusform></translation>
    </message>
    <message>
        <source>Change them within the days of grace: {names}</source>
        <translation>请在宽限期内改密：{names}</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>体检时间</translation>
    </message>
    <message>
        <source>Checked on {when} by {name}. Holds no password.</source>
        <translation>{name} 于 {when} 体检。不含任何密码。</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>已外传</translation>
    </message>
    <message>
        <source>Codes are enrolled, recovery codes are not kept: {names}</source>
        <translation>已录动态码，没有留恢复码：{names}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the login protection of %n accounts</source>
        <translation><numerusform>确认 %n 个账号的登录保护</numerusform></translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Disk, antivirus and VPN not attested this year: {persons}</source>
        <translation>一年内没有声明磁盘加密、杀毒和公共网络 VPN：{persons}</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>先做</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Easy to guess, weakest first: {names}</source>
        <translation>容易被猜中，最弱的：{names}</translation>
    </message>
    <message>
        <source>Ended, or to be renewed now: {names}</source>
        <translation>已过期或该续了：{names}</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>待换密</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>From a file, not changed here yet; delete the sheet too</source>
        <translation>来自表格，还没在这里换过；表格和群文件记得删</translation>
    </message>
    <message>
        <source>Give a second person the keys</source>
        <translation>让第二个人也持有密钥</translation>
    </message>
    <message>
        <source>Give robots a new address, and try them out</source>
        <translation>给机器人换个新地址并测试</translation>
    </message>
    <message>
        <source>Grant ends soon</source>
        <translation>授权即将到期</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n accounts to somebody who is there</source>
        <translation><numerusform>把 %n 个账号移交给在岗的人</numerusform></translation>
    </message>
    <message>
        <source>Hand them over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Have the letters signed</source>
        <translation>安排签署责任书</translation>
    </message>
    <message>
        <source>Held by many</source>
        <translation>多人可进入</translation>
    </message>
    <message>
        <source>Held by one</source>
        <translation>独自持有</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>得分怎么算</translation>
    </message>
    <message numerus="yes">
        <source>Keep the recovery codes of %n accounts</source>
        <translation><numerusform>留存 %n 个账号的恢复码</numerusform></translation>
    </message>
    <message>
        <source>Leaver named</source>
        <translation>离职未清</translation>
    </message>
    <message>
        <source>Letter not signed</source>
        <translation>责任书未签</translation>
    </message>
    <message>
        <source>Look at contracts</source>
        <translation>查看合同</translation>
    </message>
    <message>
        <source>Look at devices</source>
        <translation>查看设备</translation>
    </message>
    <message>
        <source>Look at grants</source>
        <translation>核对授权</translation>
    </message>
    <message>
        <source>Look at letters</source>
        <translation>查看责任书</translation>
    </message>
    <message>
        <source>Look at members</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>Look at papers</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Look at robots</source>
        <translation>查看机器人</translation>
    </message>
    <message>
        <source>Look at training</source>
        <translation>查看培训</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Make a second member an owner</source>
        <translation>再设一名管理员</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>More than {number} people get in besides who leads: {names}</source>
        <translation>除主管外超过 {number} 人能进入：{names}</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>指定副手</translation>
    </message>
    <message numerus="yes">
        <source>Name a deputy for %n accounts</source>
        <translation><numerusform>给 %n 个账号指定副手</numerusform></translation>
    </message>
    <message>
        <source>No codes</source>
        <translation>缺动态码</translation>
    </message>
    <message>
        <source>No complete backup within the policy's days</source>
        <translation>规定的天数内没有齐全的备份</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>缺恢复码</translation>
    </message>
    <message>
        <source>No review confirmed the login protection: {names}</source>
        <translation>访问复核还没有确认登录保护：{names}</translation>
    </message>
    <message>
        <source>Nobody but the recovery key opens the whole brand</source>
        <translation>除恢复密钥外，没有人能打开整个品牌</translation>
    </message>
    <message>
        <source>Nobody else can change roles and rules: make a second member an owner</source>
        <translation>没有别人能修改岗位和规则：请再设一位管理员</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>缺负责人</translation>
    </message>
    <message>
        <source>Nobody stands in</source>
        <translation>无人替补</translation>
    </message>
    <message>
        <source>Not sent from here, or known to who has left: {persons}</source>
        <translation>本机没能发出，或已离开的人知道地址：{persons}</translation>
    </message>
    <message>
        <source>Not the company's</source>
        <translation>非公司所有</translation>
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
        <source>Only one owner</source>
        <translation>只有一位管理员</translation>
    </message>
    <message>
        <source>Only {persons} and the recovery key open the whole brand</source>
        <translation>只有{persons}和恢复密钥能打开整个品牌</translation>
    </message>
    <message>
        <source>Open only to be changed, or with a reason: {names}</source>
        <translation>须先改密或写明理由才能查看：{names}</translation>
    </message>
    <message>
        <source>Operators, devices and third parties want another look: {names}</source>
        <translation>运营者、设备、第三方授权该核对了：{names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Points it returns</source>
        <translation>可得分</translation>
    </message>
    <message>
        <source>Protections unconfirmed</source>
        <translation>保护未确认</translation>
    </message>
    <message>
        <source>Reminders don't arrive</source>
        <translation>提醒发不出去</translation>
    </message>
    <message>
        <source>Renew contracts, or end them</source>
        <translation>续签或结束合同</translation>
    </message>
    <message numerus="yes">
        <source>Renew or let go of grants on %n accounts</source>
        <translation><numerusform>续期或放弃 %n 个账号的授权</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renew the verification of %n accounts</source>
        <translation><numerusform>给 %n 个账号续认证</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Replace leavers on %n accounts</source>
        <translation><numerusform>给 %n 个账号换人接手</numerusform></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>换掉离职者</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>待复核</translation>
    </message>
    <message numerus="yes">
        <source>Review who gets into %n accounts</source>
        <translation><numerusform>复核 %n 个账号的进入权限</numerusform></translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>安全体检</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
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
        <source>Start changing</source>
        <translation>开始改密</translation>
    </message>
    <message>
        <source>Start reviewing</source>
        <translation>开始复核</translation>
    </message>
    <message numerus="yes">
        <source>Take %n accounts out of too many hands</source>
        <translation><numerusform>收紧 %n 个账号的权限</numerusform></translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Terminal not attested</source>
        <translation>终端未声明</translation>
    </message>
    <message>
        <source>The platform has them, none are kept here: {names}</source>
        <translation>平台支持，这里还没录：{names}</translation>
    </message>
    <message>
        <source>The version that holds now is not signed: {persons}</source>
        <translation>现行版本未签：{persons}</translation>
    </message>
    <message>
        <source>Their SIM, mailbox or device is not the company's: {names}</source>
        <translation>SIM、邮箱或设备未登记为公司所有：{names}</translation>
    </message>
    <message>
        <source>To be passed soon, again or long since: {persons}</source>
        <translation>即将到期、待补考或已逾期：{persons}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Train who has not passed</source>
        <translation>安排未通过的人培训</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>培训到期</translation>
    </message>
    <message>
        <source>Verification ends</source>
        <translation>认证将到期</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Within a month or already: {persons}</source>
        <translation>一个月内到期或已到期：{persons}</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names}等</translation>
    </message>
    <message>
        <source>{persons} answered for them and is gone: {names}</source>
        <translation>原负责人{persons}已不在：{names}</translation>
    </message>
    <message>
        <source>{persons} could read them and may not any more: {names}</source>
        <translation>{persons}看得到过，现在已无权使用：{names}</translation>
    </message>
    <message>
        <source>{persons} hold what opens them, and no deputy is named: {names}</source>
        <translation>控制要素在{persons}手里，没有副手：{names}</translation>
    </message>
    <message>
        <source>{persons}: left, but still named on {names}</source>
        <translation>{persons}已离职，还写在{names}上</translation>
    </message>
    <message>
        <source>{persons}: the grant ends within 14 days; renew it if it is still needed</source>
        <translation>{persons}：授权 14 天内到期，仍需要就续期</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score}/100</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n more rows, treated alike</source>
        <translation><numerusform>还有 %n 处，按同样办法处理</numerusform></translation>
    </message>
    <message>
        <source>A guess: have a look</source>
        <translation>猜的，看一眼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>As 2026-03-02</source>
        <translation>写成 2026-03-02</translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation>绑定邮箱</translation>
    </message>
    <message>
        <source>Bound phone</source>
        <translation>绑定手机</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Code key</source>
        <translation>动态码密钥</translation>
    </message>
    <message>
        <source>Code keys</source>
        <translation>动态码密钥</translation>
    </message>
    <message>
        <source>Core or not</source>
        <translation>是否核心</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副手</translation>
    </message>
    <message>
        <source>Exports of Bitwarden and 1Password</source>
        <translation>Bitwarden、1Password 的导出文件</translation>
    </message>
    <message>
        <source>Field for the column {header}</source>
        <translation>「{header}」这一列的字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First rows of {sheet}</source>
        <translation>{sheet}的前几行</translation>
    </message>
    <message>
        <source>KeePass: kdbx</source>
        <translation>KeePass：kdbx</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>照原样保留</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Leave this password out</source>
        <translation>不要这一行的密码</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Other secret</source>
        <translation>其他机密</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>改密日期</translation>
    </message>
    <message>
        <source>Password of row {row}</source>
        <translation>用第 {row} 行的密码</translation>
    </message>
    <message>
        <source>Passwords of Chrome, Edge and Firefox</source>
        <translation>Chrome、Edge、Firefox 导出的密码</translation>
    </message>
    <message>
        <source>Personal, refused</source>
        <translation>个人信息，不收</translation>
    </message>
    <message>
        <source>Pictures of QR codes, Google Authenticator included</source>
        <translation>二维码图片，包括谷歌验证器的导出</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>认出来的</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Rows that need a look</source>
        <translation>要留意的行</translation>
    </message>
    <message>
        <source>SIM holder</source>
        <translation>SIM 持有人</translation>
    </message>
    <message>
        <source>Sheets: xlsx, csv</source>
        <translation>表格：xlsx、csv</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of text</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>日期还没到</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>Type the date…</source>
        <translation>填一个日期…</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>用这个日期</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>What day does the cell mean?</source>
        <translation>这一格是哪一天？</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>“{value}”: {what}</source>
        <translation>「{value}」{what}</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>33 words, row by row; the square holds the same</source>
        <translation>33 个单词，逐行阅读；方形码内容相同</translation>
    </message>
    <message>
        <source>Asked for once on every new machine, together with the password. The square holds the same.</source>
        <translation>每台新电脑要输入一次，与密码一起用。二维码里是同样的内容。</translation>
    </message>
    <message>
        <source>By itself this sheet opens nothing. Any {threshold} of the {count} sheets together give a member new keys, so no two of them belong in one place.</source>
        <translation>单独这一张什么也打不开。{count} 张中任意 {threshold} 张合在一起，就能给成员换新密钥，所以不要把两张放在一处。</translation>
    </message>
    <message>
        <source>Choose the vault and type the secret key above, once.</source>
        <translation>选择保险库，输入一次上面的密钥。</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急恢复包</translation>
    </message>
    <message>
        <source>Gives a member new keys when the password is lost. Cut here, and keep it apart from the sheet above.</source>
        <translation>密码丢了，用它给成员换新密钥。沿线剪下，与上半张分开存放。</translation>
    </message>
    <message>
        <source>Install Shouhao and copy the vault or its latest backup there.</source>
        <translation>安装守号，把保险库或最新备份拷过去。</translation>
    </message>
    <message>
        <source>Kept by (name, date, signature)</source>
        <translation>保管人（姓名、日期、签字）</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Password (write it by hand, or keep it in your head)</source>
        <translation>密码（手写，或记在心里）</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Share {number} of {count} of the recovery key</source>
        <translation>恢复密钥分片 {number} / {count}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>To open the vault on another machine</source>
        <translation>在另一台电脑上打开保险库</translation>
    </message>
    <message>
        <source>Unlock with the password.</source>
        <translation>用密码解锁。</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the password opens the vault. Keep it on paper, locked away, apart from the PC.</source>
        <translation>有这张纸和密码就能打开保险库。只留纸质，锁好，别放在电脑旁。</translation>
    </message>
    <message>
        <source>Whoever lost their password asks the keepers for enough sheets, and types or scans them on the unlock page.</source>
        <translation>丢失密码的人向保管人凑齐所需张数，在解锁页输入或扫描。</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
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
        <source>Service</source>
        <translation>客服</translation>
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
    <name>offboarding</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform>和另外 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source> and %n more accounts</source>
        <translation><numerusform>和另外 %n 个账号</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>%n 天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n 项</numerusform></translation>
    </message>
    <message>
        <source>(Not verified: menus may have other names.)</source>
        <translation>（未核实：菜单名称可能不同。）</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>一、</translation>
    </message>
    <message>
        <source>2.</source>
        <translation>二、</translation>
    </message>
    <message>
        <source>3.</source>
        <translation>三、</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>转岗</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>换密码</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>怎么核对</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>选择结果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Could read the password</source>
        <translation>能看密码</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>已完成并核对</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>End the membership and its devices</source>
        <translation>停用成员和设备</translation>
    </message>
    <message>
        <source>Ends on the last day</source>
        <translation>最后一天停用</translation>
    </message>
    <message>
        <source>Enrol new one-time codes</source>
        <translation>重录动态码</translation>
    </message>
    <message>
        <source>Enter the new holder</source>
        <translation>登记新的持有人</translation>
    </message>
    <message>
        <source>Every right falls now, by one entry, as soon as the case is opened.</source>
        <translation>开单时马上收回全部权限，一次写入。</translation>
    </message>
    <message>
        <source>Fall on the last day</source>
        <translation>最后一天收回</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>要准备</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Long leave</source>
        <translation>长期休假</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>到时间再查</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>重新生成恢复码</translation>
    </message>
    <message>
        <source>Name another responsible member</source>
        <translation>换负责人</translation>
    </message>
    <message>
        <source>Name somebody else in the register</source>
        <translation>台账改成别人</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>还没派给谁</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not changed yet</source>
        <translation>还没换，换后自动核对</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>还没重录，录后自动核对</translation>
    </message>
    <message>
        <source>Not renewed yet</source>
        <translation>还没重新生成</translation>
    </message>
    <message>
        <source>Nothing changes before the last day, and they see nothing of it. On that day every right falls.</source>
        <translation>最后一天之前什么都不变，本人也看不到。到那天全部权限收回。</translation>
    </message>
    <message>
        <source>On the last day every grant falls. They stay a member and open nothing until they are back.</source>
        <translation>最后一天授权全部收回。成员保留，回来之前什么也打不开。</translation>
    </message>
    <message>
        <source>On the last day in this post every grant falls. They stay a member and are given what the new post needs.</source>
        <translation>在原岗位的最后一天授权全部收回。成员保留，再按新岗位授权。</translation>
    </message>
    <message>
        <source>On the platform only</source>
        <translation>只在平台上有权限</translation>
    </message>
    <message>
        <source>Open it in the control graph</source>
        <translation>在控制图里打开</translation>
    </message>
    <message>
        <source>Opened the password</source>
        <translation>看过密码</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Platform cannot</source>
        <translation>平台做不到</translation>
    </message>
    <message>
        <source>Register still has them</source>
        <translation>台账里还是本人</translation>
    </message>
    <message>
        <source>Rights taken back, being worked off</source>
        <translation>已收回权限，正在办理</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the task sheet</source>
        <translation>保存任务单</translation>
    </message>
    <message>
        <source>Still theirs</source>
        <translation>还是本人负责</translation>
    </message>
    <message>
        <source>Submitted, again {day}</source>
        <translation>已提交，{day} 再查</translation>
    </message>
    <message>
        <source>Submitted, waiting</source>
        <translation>已提交，等待</translation>
    </message>
    <message>
        <source>Take back the grants</source>
        <translation>收回授权</translation>
    </message>
    <message>
        <source>Take the rights back…</source>
        <translation>收回权限…</translation>
    </message>
    <message>
        <source>The contract with {name} ends</source>
        <translation>{name}合同到期</translation>
    </message>
    <message>
        <source>The report is written, and the record confirms it</source>
        <translation>报告已写好，账本可以核对</translation>
    </message>
    <message>
        <source>The task sheet is written: print it and hand it over</source>
        <translation>任务单已写好，打印出来交给对方</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>做了不能撤销。</translation>
    </message>
    <message>
        <source>This day has come: the rights fall as soon as the case is there.</source>
        <translation>这一天已经到了：开单后马上收回权限。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>True once new one-time codes were enrolled.</source>
        <translation>重录动态码以后自动核对。</translation>
    </message>
    <message>
        <source>True once somebody else answers for it.</source>
        <translation>换了负责人以后自动核对。</translation>
    </message>
    <message>
        <source>True once the account has new recovery codes here.</source>
        <translation>存入新的恢复码以后自动核对。</translation>
    </message>
    <message>
        <source>True once the password was changed and they can't read the new one.</source>
        <translation>换了密码、本人看不到新密码以后自动核对。</translation>
    </message>
    <message>
        <source>True once the register has somebody else as its holder.</source>
        <translation>台账里换了持有人以后自动核对。</translation>
    </message>
    <message>
        <source>True once the register names somebody else.</source>
        <translation>台账里改成别人以后自动核对。</translation>
    </message>
    <message>
        <source>True once the rights were taken back: on the last day, or now.</source>
        <translation>收回权限以后自动核对：最后一天，或者现在。</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Until the rights fall they could read a new password too: change it then.</source>
        <translation>权限收回之前，换了新密码本人也能看到：收回以后再换。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} 前完成</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>change these first</source>
        <translation>先换</translation>
    </message>
    <message>
        <source>changes post</source>
        <translation>转岗</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>deputy there</source>
        <translation>是副手</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>已完成并核对</translation>
    </message>
    <message>
        <source>ends when the rights are taken back</source>
        <translation>收回权限时一并停用</translation>
    </message>
    <message>
        <source>fall when the rights are taken back</source>
        <translation>收回权限时一并收回</translation>
    </message>
    <message>
        <source>has the password</source>
        <translation>能看密码</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>%n 天后</numerusform></translation>
    </message>
    <message>
        <source>leads it</source>
        <translation>主管这个品牌</translation>
    </message>
    <message>
        <source>leaves the company</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没派</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not changed yet; seen by itself once it is</source>
        <translation>还没换，换后自动核对</translation>
    </message>
    <message>
        <source>not enrolled anew yet; seen by itself once it is</source>
        <translation>还没重录，重录后自动核对</translation>
    </message>
    <message>
        <source>not renewed yet; seen by itself once they are</source>
        <translation>还没重新生成，生成后自动核对</translation>
    </message>
    <message>
        <source>offboarding {name}</source>
        <translation>离职交接 {name}</translation>
    </message>
    <message>
        <source>on long leave</source>
        <translation>长期休假</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>open again since {day}</source>
        <translation>{day} 起重新打开</translation>
    </message>
    <message>
        <source>phones and mailboxes come first</source>
        <translation>手机和邮箱排在前面</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>rights taken back</source>
        <translation>已收回权限</translation>
    </message>
    <message>
        <source>seen by the vault</source>
        <translation>保险库已核对</translation>
    </message>
    <message>
        <source>still theirs; passes on when the rights are taken back</source>
        <translation>还是本人，收回权限时移交</translation>
    </message>
    <message>
        <source>submitted, look again on {day}</source>
        <translation>已提交，{day} 再查</translation>
    </message>
    <message>
        <source>submitted, waiting</source>
        <translation>已提交，等待</translation>
    </message>
    <message>
        <source>takes over by the case</source>
        <translation>交接单指定</translation>
    </message>
    <message>
        <source>tasks {name}</source>
        <translation>任务单 {name}</translation>
    </message>
    <message>
        <source>the platform cannot</source>
        <translation>平台做不到</translation>
    </message>
    <message>
        <source>the register still has it with them</source>
        <translation>台账里还登记在本人名下</translation>
    </message>
    <message>
        <source>the register still names them</source>
        <translation>台账里还是本人</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>works there already</source>
        <translation>已在运营</translation>
    </message>
    <message>
        <source>{day}, {near}</source>
        <translation>{day}，{near}</translation>
    </message>
    <message>
        <source>{done} of {all} verified</source>
        <translation>{all} 项已核对 {done} 项</translation>
    </message>
    <message>
        <source>{items}, {hint}</source>
        <translation>{items}，{hint}</translation>
    </message>
    <message>
        <source>{items}, {number} verified</source>
        <translation>{items}，已核对 {number} 项</translation>
    </message>
    <message>
        <source>{name} changes post</source>
        <translation>{name}转岗交接</translation>
    </message>
    <message>
        <source>{name} goes on long leave</source>
        <translation>{name}长期休假交接</translation>
    </message>
    <message>
        <source>{name} holds {things}. Do this first.</source>
        <translation>{name}持有 {things}。先做这项。</translation>
    </message>
    <message>
        <source>{name} is dismissed</source>
        <translation>{name}辞退交接</translation>
    </message>
    <message>
        <source>{name} is lost</source>
        <translation>{name}丢失</translation>
    </message>
    <message>
        <source>{name} is the only administrator of {accounts} and holds {things}. Do these first.</source>
        <translation>{name}是{accounts}唯一的管理员，还持有 {things}。先做这几项。</translation>
    </message>
    <message>
        <source>{name} is the only administrator of {accounts}. Do this first.</source>
        <translation>{name}是{accounts}唯一的管理员。先做这项。</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name}离职交接</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done when: {what}</source>
        <translation>怎么核对：{what}</translation>
    </message>
    <message>
        <source>General lists for this way of logging in.</source>
        <translation>按这种登录方式的通用清单。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Have ready: {what}</source>
        <translation>要准备：{what}</translation>
    </message>
    <message>
        <source>Not here: {why}</source>
        <translation>不存在：{why}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>人员离开</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>账号被盗</translation>
    </message>
    <message numerus="yes">
        <source>Takes effect after %n hours</source>
        <translation><numerusform>%n 小时后生效</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>做了不能撤销。</translation>
    </message>
    <message>
        <source>This team's own</source>
        <translation>本团队补充</translation>
    </message>
    <message>
        <source>Ways back in</source>
        <translation>残留入口</translation>
    </message>
    <message>
        <source>What to do: {platform}</source>
        <translation>怎么做：{platform}</translation>
    </message>
    <message>
        <source>Written for this platform, as of {day}.</source>
        <translation>本平台的清单，资料截至 {day}。</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>A password is changed after this many days (company policy)</source>
        <translation>密码满这么多天要改（公司规定）</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Changing passwords</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Copies of a backup off this device</source>
        <translation>这台设备之外的备份份数</translation>
    </message>
    <message>
        <source>Days before a last day on which use is watched; 0: none</source>
        <translation>最后工作日前留意使用情况的天数；0 为不留意</translation>
    </message>
    <message>
        <source>Days between two access reviews</source>
        <translation>访问复核的间隔天数</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>备份间隔天数</translation>
    </message>
    <message>
        <source>Days for which a warning about unusual use is shown</source>
        <translation>异常使用提醒显示的天数</translation>
    </message>
    <message>
        <source>Days of use before somebody's usual hours are known; 0: no warnings about hours</source>
        <translation>使用满几天才算了解一个人的常用时段；0 为不提醒时段</translation>
    </message>
    <message>
        <source>Days past due before reveal and copy are refused</source>
        <translation>逾期这么多天后不能查看和复制</translation>
    </message>
    <message>
        <source>Days until a password of {name} is changed, if that is sooner; 0: none</source>
        <translation>{name} 品牌的密码多少天改一次，取更短的；0 表示不单独规定</translation>
    </message>
    <message>
        <source>Days until a password on {name} is changed, if that is sooner; 0: none</source>
        <translation>{name} 平台的密码多少天改一次，取更短的；0 表示不单独规定</translation>
    </message>
    <message>
        <source>Days until a training that was not passed is taken again</source>
        <translation>培训未通过，须在多少天内补考</translation>
    </message>
    <message>
        <source>Days without a sign of anybody else before that is said</source>
        <translation>多少天没有其他成员的动静就提醒</translation>
    </message>
    <message>
        <source>Everybody trains once in so many quarters; 0: never</source>
        <translation>每多少个季度培训一次；0 为不要求</translation>
    </message>
    <message>
        <source>Fewest characters of a password</source>
        <translation>密码最少位数</translation>
    </message>
    <message>
        <source>Hours for which an approval or a security key's touch is good</source>
        <translation>一次批准或一次安全密钥验证的有效小时数</translation>
    </message>
    <message>
        <source>How many minutes that short time lasts</source>
        <translation>这段短时间的分钟数</translation>
    </message>
    <message>
        <source>How many of them are off site</source>
        <translation>其中异地份数</translation>
    </message>
    <message>
        <source>How strong a password is</source>
        <translation>密码强度</translation>
    </message>
    <message>
        <source>Kinds of characters a password needs</source>
        <translation>密码至少含几类字符</translation>
    </message>
    <message>
        <source>Lowest strength of a password, of 4</source>
        <translation>密码强度下限，满分 4</translation>
    </message>
    <message>
        <source>Members and approvals</source>
        <translation>成员与批准</translation>
    </message>
    <message>
        <source>Minutes after a refusal in which use raises a warning; 0: none</source>
        <translation>被拒绝后多少分钟内的使用会提醒；0 为不提醒</translation>
    </message>
    <message>
        <source>Minutes beyond somebody's usual hours that are still usual</source>
        <translation>超出常用时段多少分钟仍算平常</translation>
    </message>
    <message>
        <source>Minutes without use until the vault locks</source>
        <translation>闲置多少分钟后上锁</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕上</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>其他规则</translation>
    </message>
    <message>
        <source>Points of 100 that a training takes to pass</source>
        <translation>培训及格分（满分 100）</translation>
    </message>
    <message>
        <source>Reviews and reminders</source>
        <translation>复核与提醒</translation>
    </message>
    <message>
        <source>Seconds until a copied secret is cleared</source>
        <translation>复制后多少秒清除</translation>
    </message>
    <message>
        <source>Seconds until a revealed secret is hidden</source>
        <translation>显示后多少秒隐藏</translation>
    </message>
    <message>
        <source>Secrets opened within a short time that raise a warning; 0: none</source>
        <translation>短时间内查看机密达到几次就提醒；0 为不提醒</translation>
    </message>
    <message>
        <source>So many accounts a day are never unusual, also for somebody who leaves</source>
        <translation>一天用到这么多账号从不算异常，离职人员也一样</translation>
    </message>
    <message>
        <source>The same for core accounts</source>
        <translation>核心账号同上</translation>
    </message>
    <message>
        <source>The same on a computer that several members share</source>
        <translation>多人共用的电脑同上</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>异常使用</translation>
    </message>
    <message>
        <source>What an import brings falls due over so many days</source>
        <translation>导入的密码在这么多天内陆续到期</translation>
    </message>
    <message>
        <source>Whether a new device raises a warning: 0 no, 1 yes</source>
        <translation>新设备是否提醒：0 否，1 是</translation>
    </message>
    <message>
        <source>Whether reminders may name accounts: 0 counts only, 1 names</source>
        <translation>提醒里可否写账号名称：0 只写数量，1 写名称</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Member {name}, {role}</source>
        <translation>成员 {name}，{role}</translation>
    </message>
    <message>
        <source>Vault of {team}</source>
        <translation>保险库 {team}</translation>
    </message>
    <message>
        <source>{page}, {number} waiting</source>
        <translation>{page}，{number} 项待处理</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message numerus="yes">
        <source>%n papers missing</source>
        <translation><numerusform>缺 %n 份文件</numerusform></translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>请填 0 到 100 的整数。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add the document first.</source>
        <translation>请先添加文件。</translation>
    </message>
    <message>
        <source>Add the signed sheet first.</source>
        <translation>请先添加签字件。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Data-processing agreement</source>
        <translation>数据处理协议</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束合同</translation>
    </message>
    <message>
        <source>End the contract with {name}?</source>
        <translation>结束与 {name} 的合同？</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Everybody has signed this version.</source>
        <translation>这一版已全员签署。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Issue a text to sign</source>
        <translation>发布待签文本</translation>
    </message>
    <message>
        <source>It becomes the next version: everybody signs anew.</source>
        <translation>发布后成为新一版，所有人须重新签署。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任条款</translation>
    </message>
    <message>
        <source>Mend a result</source>
        <translation>更正成绩</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not asked for now</source>
        <translation>暂不需要</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Proof of deletion</source>
        <translation>数据删除证明</translation>
    </message>
    <message>
        <source>Purpose, terms and notes are sealed to who keeps or audits the registers.</source>
        <translation>用途、条款和备注只封存给管台账和审计的人。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record a result</source>
        <translation>登记成绩</translation>
    </message>
    <message>
        <source>Record a signature</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线清单</translation>
    </message>
    <message>
        <source>Responsibility letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Right to end</source>
        <translation>解约权</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>安全评估报告</translation>
    </message>
    <message>
        <source>Several names with commas between them</source>
        <translation>多个名称用逗号隔开</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>签字件</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Such as 2027-06-30</source>
        <translation>例如 2027-06-30</translation>
    </message>
    <message>
        <source>Such as 2027-06-30; empty where it has no end</source>
        <translation>例如 2027-06-30；没有期限则留空</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>测验日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The contract with {name} has ended</source>
        <translation>与 {name} 的合同已结束</translation>
    </message>
    <message>
        <source>The result of {name} is on record</source>
        <translation>{name} 的成绩已登记</translation>
    </message>
    <message>
        <source>The row stays. What they can still open is taken back by an offboarding case; the proof that their data was deleted is asked for until it is here.</source>
        <translation>这一行保留。对方还能打开的由离职交接收回；数据删除证明补上之前会一直提醒。</translation>
    </message>
    <message>
        <source>The signed sheet is sealed into the vault.</source>
        <translation>签字件会封存进保险库。</translation>
    </message>
    <message>
        <source>Their people</source>
        <translation>对方人员</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>To be taken again</source>
        <translation>待补考</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先填名称。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who owns the data</source>
        <translation>数据归属</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>{letter}: issued anew</source>
        <translation>{letter}已发布新版</translation>
    </message>
    <message>
        <source>{name} has signed</source>
        <translation>{name} 已签</translation>
    </message>
    <message>
        <source>{name} is on the register</source>
        <translation>{name} 已登记</translation>
    </message>
    <message>
        <source>{paper} is on file</source>
        <translation>{paper}已存档</translation>
    </message>
    <message>
        <source>{score} points of 100 pass.</source>
        <translation>满分 100，{score} 分及格。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> (unverified)</source>
        <translation>（未核实）</translation>
    </message>
    <message numerus="yes">
        <source>%n points open</source>
        <translation><numerusform>还有 %n 项未定</numerusform></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Bound mailbox</source>
        <translation>绑定邮箱</translation>
    </message>
    <message>
        <source>Bound phone</source>
        <translation>绑定手机</translation>
    </message>
    <message>
        <source>Developers' keys and allowed addresses</source>
        <translation>开发者密钥和 IP 白名单</translation>
    </message>
    <message>
        <source>Devices that are signed in</source>
        <translation>已登录的设备</translation>
    </message>
    <message>
        <source>Login protection and login notices are on</source>
        <translation>登录保护和登录通知已开启</translation>
    </message>
    <message>
        <source>Operators and sub-accounts</source>
        <translation>运营者和子账号</translation>
    </message>
    <message>
        <source>Person behind the real-name check</source>
        <translation>实名认证人</translation>
    </message>
    <message>
        <source>The next review compares with this; the account itself stays as it is.</source>
        <translation>下次复核以此为准；账号资料本身不变。</translation>
    </message>
    <message>
        <source>Third parties with access</source>
        <translation>有权限的第三方</translation>
    </message>
    <message>
        <source>This is written into the account: {name} {before} → {after}.</source>
        <translation>保存后写入账号资料：{name} {before} → {after}。</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>如登记</translation>
    </message>
    <message>
        <source>can't be read, answer again</source>
        <translation>读不出来，请重新作答</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>changed to {value}</source>
        <translation>改为 {value}</translation>
    </message>
    <message>
        <source>every point answered</source>
        <translation>每项都已答</translation>
    </message>
    <message>
        <source>no evidence: does not count</source>
        <translation>缺凭据，不算数</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>还没答</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>unknown, stays open</source>
        <translation>不清楚，待查</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation><numerusform>还有 %n 秒</numerusform></translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n 个账号</numerusform></translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>常见</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>罕见</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>风险矩阵</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>少见</translation>
    </message>
    <message>
        <source>Upwards how bad what was found is, to the right how much the account matters.</source>
        <translation>越往上，查出的问题越重；越往右，账号越要紧。</translation>
    </message>
    <message numerus="yes">
        <source>{level} risk: %n accounts, {likelihood}, {impact}</source>
        <translation><numerusform>{level}风险：%n 个账号，{likelihood}，{impact}</numerusform></translation>
    </message>
</context>
<context>
    <name>robots</name>
    <message>
        <source>DingTalk group</source>
        <translation>钉钉群</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Feishu group</source>
        <translation>飞书群</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>没有发出</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>没有要提醒的</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent today already</source>
        <translation>今天已经发过</translation>
    </message>
    <message>
        <source>Shouhao: a reminder</source>
        <translation>守号：提醒</translation>
    </message>
    <message>
        <source>This is a test: reminders will arrive here.</source>
        <translation>这是一条测试消息：以后的提醒会发到这里。</translation>
    </message>
    <message>
        <source>WeCom group</source>
        <translation>企业微信群</translation>
    </message>
</context>
<context>
    <name>rotation</name>
    <message numerus="yes">
        <source>%n access reviews</source>
        <translation><numerusform>%n 个访问复核</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews are due</source>
        <translation><numerusform>%n 个访问复核已到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews are overdue</source>
        <translation><numerusform>%n 个访问复核已逾期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due tomorrow</source>
        <translation><numerusform>%n 个访问复核明天到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due within a week</source>
        <translation><numerusform>%n 个访问复核一周内到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due within two weeks</source>
        <translation><numerusform>%n 个访问复核两周内到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are due</source>
        <translation><numerusform>%n 个密码已到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are overdue and refused until they are changed</source>
        <translation><numerusform>%n 个密码已逾期，改密之前不再显示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due tomorrow</source>
        <translation><numerusform>%n 个密码明天到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due within a week</source>
        <translation><numerusform>%n 个密码一周内到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due within two weeks</source>
        <translation><numerusform>%n 个密码两周内到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords to change</source>
        <translation><numerusform>%n 个密码要改</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>改密中</translation>
    </message>
    <message>
        <source>Confirm here; until then both passwords are kept</source>
        <translation>回到这里确认；确认之前两个密码都保留</translation>
    </message>
    <message>
        <source>Copy the present password: the platform may ask for it</source>
        <translation>复制现在的密码，平台可能会要求输入</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>End the other sessions on the platform, where it can</source>
        <translation>平台支持的话，把其他登录都踢下线</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <translation>放弃这次改密？</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Held by a blackout</source>
        <translation>因活动顺延</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Look through authorised apps and tools</source>
        <translation>核对第三方授权</translation>
    </message>
    <message>
        <source>Look through sub-accounts</source>
        <translation>核对子账号</translation>
    </message>
    <message>
        <source>Open the platform's page for changing the password</source>
        <translation>打开平台的改密页面</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Paste the new password there and save</source>
        <translation>在那里粘贴新密码并保存</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>See that the one-time code still works</source>
        <translation>看动态码是否还能用</translation>
    </message>
    <message>
        <source>See whether the one-time code is still accepted</source>
        <translation>看看动态码是否仍然有效</translation>
    </message>
    <message>
        <source>Shouhao: {what}</source>
        <translation>守号：{what}</translation>
    </message>
    <message>
        <source>Sign in with the new password, to see that it works</source>
        <translation>用新密码登录一次，确认有效</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <translation>退出其他设备</translation>
    </message>
    <message>
        <source>Somebody outside may know it</source>
        <translation>外人可能知道</translation>
    </message>
    <message>
        <source>The old password stays the account's. If the platform has taken the new one already, confirm instead.</source>
        <translation>旧密码继续有效。平台若已换成新密码，应改为确认生效。</translation>
    </message>
    <message>
        <source>begun by {name}</source>
        <translation>{name}开始</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>按单独的规定</translation>
    </message>
    <message numerus="yes">
        <source>changed {since} as the file says, plus %n days</source>
        <translation><numerusform>表格称 {since} 改密，加 %n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>changed {since}, plus %n days</source>
        <translation><numerusform>{since} 改密，加 %n 天</numerusform></translation>
    </message>
    <message>
        <source>done: {what}</source>
        <translation>做了：{what}</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>因「{name}」顺延</translation>
    </message>
    <message numerus="yes">
        <source>imported {since}, spread over %n days</source>
        <translation><numerusform>{since} 导入，分摊 %n 天</numerusform></translation>
    </message>
    <message>
        <source>it goes on with opening the page</source>
        <translation>从打开改密页继续</translation>
    </message>
    <message>
        <source>it goes on with pasting the new password</source>
        <translation>从贴入新密码继续</translation>
    </message>
    <message>
        <source>it goes on with the present password</source>
        <translation>从复制旧密码继续</translation>
    </message>
    <message>
        <source>left: {what}</source>
        <translation>没做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>put off by %n days</source>
        <translation><numerusform>延期 %n 天</numerusform></translation>
    </message>
    <message>
        <source>the platform has saved it, signing in is to come</source>
        <translation>平台已保存，还没用新密码登录</translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <translation>{what}：{names}</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离职交接</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员授权</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>移到本机…</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>改密</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Switch member</source>
        <translation>切换成员</translation>
    </message>
    <message>
        <source>The vault lies on this computer now. The old file stays as it is.</source>
        <translation>保险库现在在这台电脑上了。旧文件原样保留。</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Where on this computer's own disk?</source>
        <translation>放到本机磁盘的哪里？</translation>
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
    <name>team</name>
    <message numerus="yes">
        <source>%n accounts pass to whoever manages their brand.</source>
        <translation><numerusform>%n 个账号转由品牌的管理人负责。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>权限申请</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>二次确认</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Are these the words of {name}?</source>
        <translation>{name}念的是这六个词吗？</translation>
    </message>
    <message>
        <source>As colleagues know them.</source>
        <translation>同事们熟悉的名字。</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>申请权限</translation>
    </message>
    <message>
        <source>Ask for access to {name}?</source>
        <translation>申请「{name}」的权限？</translation>
    </message>
    <message>
        <source>Asked for access</source>
        <translation>已提交申请</translation>
    </message>
    <message>
        <source>Brands whose directory they read</source>
        <translation>可看目录的品牌</translation>
    </message>
    <message>
        <source>Call {name}, not by the chat that carried the invitation. The six words on their screen must be these, in this order. If one differs, somebody else has joined in their name.</source>
        <translation>给{name}打电话，不要用发邀请的聊天。对方屏幕上的六个词必须和这里一样，顺序也一样。有一个不同，就是有人冒名加入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Copies password and code</source>
        <translation>复制密码和动态码</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Database login</source>
        <translation>数据库登录名</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>停用{name}？</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Edits the account and gives access</source>
        <translation>编辑账号，给别人授权</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Every right of {name} ends at once, on every device.</source>
        <translation>{name}的所有权限立即结束，所有设备都一样。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Give access to {name}</source>
        <translation>授权「{name}」</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Good once, until {time}. Whoever reads it can join in this name: hand it over in person or by a call, not through the database. It is not shown again.</source>
        <translation>只能用一次，到 {time}。谁看到都能冒名加入：当面或电话交给本人，不要经过数据库。关闭后不再显示。</translation>
    </message>
    <message>
        <source>I heard these six words</source>
        <translation>我听到的就是这六个词</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invitation for {name}</source>
        <translation>给{name}的邀请</translation>
    </message>
    <message>
        <source>Invite a member</source>
        <translation>邀请成员</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Let {name} in</source>
        <translation>批准{name}加入</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>生成邀请</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No password could be read before.</source>
        <translation>以前看不到任何密码。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Opens no password by itself: that takes a grant.</source>
        <translation>加入后还打不开密码，需要另外授权。</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %n accounts could be read before and stay known until each is changed on its platform.</source>
        <translation><numerusform>%n 个账号的密码以前看得到，在平台上改掉之前仍算已知。</numerusform></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n grants?</source>
        <translation><numerusform>给 %n 项授权续期？</numerusform></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Say what you need it for.</source>
        <translation>写明用途。</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二签名</translation>
    </message>
    <message>
        <source>Sees and changes the password</source>
        <translation>查看和更改密码</translation>
    </message>
    <message>
        <source>Stands in the record.</source>
        <translation>会写进记录。</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>邀请文字</translation>
    </message>
    <message>
        <source>The role {name} is made or changed: {value}</source>
        <translation>新建或修改岗位 {name}：{value}</translation>
    </message>
    <message>
        <source>The rule {name} becomes {value}</source>
        <translation>规则 {name} 改为 {value}</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>同一内容的二维码</translation>
    </message>
    <message>
        <source>The same levels, until another day.</source>
        <translation>级别不变，换一个到期日。</translation>
    </message>
    <message>
        <source>The vault lies at: {place}</source>
        <translation>保险库位置：{place}</translation>
    </message>
    <message>
        <source>They join with a one-time text, which is not in the vault: hand it over yourself, to nobody else.</source>
        <translation>对方用一段一次性文字加入，它不在保险库里：亲自交给本人。</translation>
    </message>
    <message>
        <source>This role waits after joining until another member compared six words with them.</source>
        <translation>这个岗位加入后要等另一位成员核对六个词。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>先填姓名。</translation>
    </message>
    <message>
        <source>Use against view is kept by the program, not by mathematics: whoever may use can read.</source>
        <translation>「使用」和「查看」的区别由程序把守，不靠加密：能使用的人技术上也能读到密码。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>What the database's administrator made for them.</source>
        <translation>数据库管理员给对方建的登录名。</translation>
    </message>
    <message>
        <source>Whoever manages it sees your request at once and answers it.</source>
        <translation>管理它的人马上能看到申请。</translation>
    </message>
    <message>
        <source>administrator on the platform is still {detail}</source>
        <translation>平台上的管理员仍是 {detail}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>还有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>cannot open it until somebody who manages it gives a grant</source>
        <translation>在管理该账号的人授权之前打不开</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>gets a grant: {detail}</source>
        <translation>同时获得授权：{detail}</translation>
    </message>
    <message>
        <source>own grants</source>
        <translation>仅自己的授权</translation>
    </message>
    <message>
        <source>stays with the giver: {kind} {detail}</source>
        <translation>仍在移交人手里：{kind} {detail}</translation>
    </message>
    <message>
        <source>where they lead</source>
        <translation>所主管的范围</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>{level} on {what}</source>
        <translation>{level}「{what}」</translation>
    </message>
    <message>
        <source>{level}: {what}</source>
        <translation>{level}：{what}</translation>
    </message>
    <message>
        <source>{name} becomes: {value}</source>
        <translation>{name} 的岗位改为：{value}</translation>
    </message>
    <message>
        <source>{name} has access now</source>
        <translation>已给{name}授权</translation>
    </message>
    <message>
        <source>{name} is disabled</source>
        <translation>停用 {name}</translation>
    </message>
    <message>
        <source>{name} is in the team now</source>
        <translation>{name}已加入团队</translation>
    </message>
    <message>
        <source>{name} · {what} · {level} until {day}</source>
        <translation>{name} · {what} · {level}到 {day}</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>{name}: locked</source>
        <translation>{name}：已锁定</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>Account without codes</source>
        <translation>账号先不带动态码</translation>
    </message>
    <message>
        <source>Account without password</source>
        <translation>账号先不带密码</translation>
    </message>
    <message>
        <source>Attached files are not taken</source>
        <translation>附件不导入</translation>
    </message>
    <message>
        <source>Characters in it cannot be read</source>
        <translation>有读不出的字符</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>以后核对</translation>
    </message>
    <message>
        <source>Columns guessed, check them</source>
        <translation>按内容猜的，需核对</translation>
    </message>
    <message>
        <source>Counted from its first day</source>
        <translation>从当月 1 日算起</translation>
    </message>
    <message>
        <source>Day and month could be either way round</source>
        <translation>分不清日和月</translation>
    </message>
    <message>
        <source>First one bound, rest kept</source>
        <translation>第一个为绑定，其余保留</translation>
    </message>
    <message>
        <source>First one current, rest old</source>
        <translation>第一个为准，其余记为旧密码</translation>
    </message>
    <message>
        <source>First one taken</source>
        <translation>取第一个</translation>
    </message>
    <message>
        <source>First one taken, rest kept</source>
        <translation>取第一个，其余保留</translation>
    </message>
    <message>
        <source>Invisible characters stood in it</source>
        <translation>里面有看不见的字符</translation>
    </message>
    <message>
        <source>It says “same as above”, that is no password</source>
        <translation>写的是「同上」，不是密码</translation>
    </message>
    <message>
        <source>Kept as its text</source>
        <translation>照原文保留</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Longer than any password can be</source>
        <translation>长得不像密码</translation>
    </message>
    <message>
        <source>Newer one current, other kept</source>
        <translation>新的为准，另一个保留</translation>
    </message>
    <message>
        <source>No QR code in this picture</source>
        <translation>图片里没有二维码</translation>
    </message>
    <message>
        <source>Nobody entered</source>
        <translation>不记人</translation>
    </message>
    <message>
        <source>Not entered as responsible</source>
        <translation>不设为负责人</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不取这一格</translation>
    </message>
    <message>
        <source>Nothing in this sheet looks like accounts</source>
        <translation>这张表里没有账号</translation>
    </message>
    <message>
        <source>Only a month is named</source>
        <translation>只写了月份</translation>
    </message>
    <message>
        <source>Only the fields</source>
        <translation>只导入字段</translation>
    </message>
    <message>
        <source>Own platform, choose later</source>
        <translation>记为自有平台，以后再选</translation>
    </message>
    <message>
        <source>Password and a remark in one cell</source>
        <translation>密码和备注写在一格里</translation>
    </message>
    <message>
        <source>Picture left out</source>
        <translation>不取这张图</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>整行不导入</translation>
    </message>
    <message>
        <source>Several accounts here fit this row</source>
        <translation>这里有几个账号都对得上</translation>
    </message>
    <message>
        <source>Several keys for one-time codes in one place</source>
        <translation>一处有好几个动态码密钥</translation>
    </message>
    <message>
        <source>Several mailboxes in one cell</source>
        <translation>一格里有几个邮箱</translation>
    </message>
    <message>
        <source>Several numbers in one cell</source>
        <translation>一格里有几个号码</translation>
    </message>
    <message>
        <source>Several passwords in one cell</source>
        <translation>一格里有几个密码</translation>
    </message>
    <message>
        <source>Several people where one belongs</source>
        <translation>一格里有几个人</translation>
    </message>
    <message>
        <source>Several platforms in one cell</source>
        <translation>一格里有几个平台</translation>
    </message>
    <message>
        <source>Sheet left out</source>
        <translation>整张不导入</translation>
    </message>
    <message>
        <source>Somebody's identity number is never taken</source>
        <translation>身份证号，不收</translation>
    </message>
    <message>
        <source>Somebody's personal password is never taken</source>
        <translation>个人密码，不收</translation>
    </message>
    <message>
        <source>Stays with its brand</source>
        <translation>留在原来的品牌</translation>
    </message>
    <message>
        <source>Taken whole, check it</source>
        <translation>整格照收，需核对</translation>
    </message>
    <message>
        <source>Taken without them</source>
        <translation>去掉后照收</translation>
    </message>
    <message>
        <source>Taken, check the last digits</source>
        <translation>照收，需核对末几位</translation>
    </message>
    <message>
        <source>The account belongs to another brand here</source>
        <translation>这个账号在这里属于别的品牌</translation>
    </message>
    <message>
        <source>The account had this password before</source>
        <translation>这个账号以前用过这个密码</translation>
    </message>
    <message>
        <source>The account has another code key here</source>
        <translation>这里存着另一个动态码密钥</translation>
    </message>
    <message>
        <source>The account has other recovery codes here</source>
        <translation>这里存着另一组恢复码</translation>
    </message>
    <message>
        <source>The account has other secrets here</source>
        <translation>这里存着别的机密</translation>
    </message>
    <message>
        <source>The codes change at an odd pace</source>
        <translation>这种动态码的间隔不认识</translation>
    </message>
    <message>
        <source>The codes have a length that is not known</source>
        <translation>这种动态码的位数不认识</translation>
    </message>
    <message>
        <source>The codes use a method that is not known</source>
        <translation>这种动态码的算法不认识</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>The entry lies in the bin</source>
        <translation>这一条在回收站里</translation>
    </message>
    <message>
        <source>The key for one-time codes is cut short</source>
        <translation>动态码密钥不完整</translation>
    </message>
    <message>
        <source>The number has stars in it</source>
        <translation>号码打了星号</translation>
    </message>
    <message>
        <source>The password was changed here since</source>
        <translation>密码在这里换过，比文件新</translation>
    </message>
    <message>
        <source>The platform was guessed from the rest</source>
        <translation>平台是从别处猜的</translation>
    </message>
    <message>
        <source>The responsible person has left</source>
        <translation>负责人已离职</translation>
    </message>
    <message>
        <source>The row names no login and no name</source>
        <translation>没有登录名也没有名称</translation>
    </message>
    <message>
        <source>The row names no platform</source>
        <translation>没有写平台</translation>
    </message>
    <message>
        <source>The same account stands in another row</source>
        <translation>和别的行是同一个账号</translation>
    </message>
    <message>
        <source>The same account stands in another row, with other words</source>
        <translation>同一个账号在别的行写得不一样</translation>
    </message>
    <message>
        <source>The sheet has no line of headers</source>
        <translation>表里没有表头</translation>
    </message>
    <message>
        <source>The sheet rounded the number</source>
        <translation>号码被表格四舍五入了</translation>
    </message>
    <message>
        <source>The sheet shows an error here</source>
        <translation>表格里这一格是错误</translation>
    </message>
    <message>
        <source>The sheet turned the password into a number or date</source>
        <translation>密码被表格变成了数字或日期</translation>
    </message>
    <message>
        <source>These are words, no password</source>
        <translation>写的是文字，不是密码</translation>
    </message>
    <message>
        <source>These codes go by a counter, not by the clock</source>
        <translation>这种动态码按次数算，不按时间</translation>
    </message>
    <message>
        <source>This cell is unclear</source>
        <translation>这一格看不明白</translation>
    </message>
    <message>
        <source>This cell stays out</source>
        <translation>这一格不写入</translation>
    </message>
    <message>
        <source>This does not look like a name</source>
        <translation>不像人名</translation>
    </message>
    <message>
        <source>This entry is no account</source>
        <translation>这一条不是账号</translation>
    </message>
    <message>
        <source>This is a formula, it is never evaluated</source>
        <translation>是公式，不会去算</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>This is no key for one-time codes</source>
        <translation>不是动态码密钥</translation>
    </message>
    <message>
        <source>This is no mailbox</source>
        <translation>不是邮箱</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>不是手机号</translation>
    </message>
    <message>
        <source>This person has no keys here yet</source>
        <translation>这个人在这里还没有钥匙</translation>
    </message>
    <message>
        <source>This platform is not known</source>
        <translation>认不出这个平台</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Two rows name different holders of one phone</source>
        <translation>同一个手机写了两个持有人</translation>
    </message>
    <message>
        <source>Vault stays as it is</source>
        <translation>保险库里的不动</translation>
    </message>
    <message>
        <source>Written once</source>
        <translation>只写一次</translation>
    </message>
    <message>
        <source>You may not open this account's password</source>
        <translation>你不能打开这个账号的密码</translation>
    </message>
</context>
<context>
    <name>unusual</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A security key gave {member} a wrong answer, and secrets were opened right afterwards, on {at}</source>
        <translation>{member} 的安全密钥应答有误，紧接着打开了机密（{at}）</translation>
    </message>
    <message>
        <source>After a refusal</source>
        <translation>被拒绝之后</translation>
    </message>
    <message>
        <source>After the last day nothing should be opened any more</source>
        <translation>最后工作日之后不该再打开任何机密</translation>
    </message>
    <message>
        <source>Ask {member} what it was for. A new brand explains it; a copy of everything calls for new passwords.</source>
        <translation>问 {member} 是为了什么。接手新品牌可以解释；要是整批抄走，就全部换密码。</translation>
    </message>
    <message>
        <source>Ask {member} what it was for. If nobody can say: block the device and change the passwords named here.</source>
        <translation>问 {member} 是为了什么。说不清就停用设备，更换这里列出的密码。</translation>
    </message>
    <message>
        <source>Ask {member} whether that was them. If not: block the device and change what was opened.</source>
        <translation>问 {member} 是不是本人。不是就停用设备，更换打开过的密码。</translation>
    </message>
    <message>
        <source>Before, {usual} accounts a day were a lot for {member}</source>
        <translation>此前 {member} 一天打开 {usual} 个账号就算多</translation>
    </message>
    <message>
        <source>Call {member} and ask about the device. If it is not theirs: block it, and change what was opened on it.</source>
        <translation>打电话问 {member} 这台设备是不是自己的。不是就停用设备，并更换在上面打开过的密码。</translation>
    </message>
    <message>
        <source>Disable the member now, then change the passwords of the accounts named here.</source>
        <translation>马上停用该成员，再更换这里列出的账号的密码。</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>离职前后</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>短时间大量查看</translation>
    </message>
    <message>
        <source>More than a slip of the fingers</source>
        <translation>不像是手误</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Over {days} days of use it was nearly always between {first} and {last} ({zone}, this computer's clock)</source>
        <translation>此前 {days} 个使用日几乎都在 {first}–{last} 之间（{zone}，按这台电脑的时钟）</translation>
    </message>
    <message>
        <source>Talk to {member}. Open the offboarding case, and change first what was opened.</source>
        <translation>找 {member} 谈。建立离职交接单，先更换打开过的密码。</translation>
    </message>
    <message>
        <source>That does not happen with a key that works</source>
        <translation>正常的密钥不会这样</translation>
    </message>
    <message>
        <source>The team's rules call {limit} within {span} unusual</source>
        <translation>团队规则把 {span}内 {limit} 次算作异常</translation>
    </message>
    <message>
        <source>Until then everything came from other devices of {member}</source>
        <translation>在此之前 {member} 用的都是别的设备</translation>
    </message>
    <message>
        <source>Unusual hours</source>
        <translation>非常用时段</translation>
    </message>
    <message>
        <source>Wrong passwords were tried for {member}, and secrets were opened right afterwards, on {at}</source>
        <translation>有人多次输错 {member} 的密码，紧接着打开了机密（{at}）</translation>
    </message>
    <message>
        <source>{member} is hardly ever refused anything</source>
        <translation>{member} 平时几乎不会被拒绝</translation>
    </message>
    <message>
        <source>{member} leaves on {last_day} and opened secrets of up to {count} accounts a day</source>
        <translation>{member} 的最后工作日是 {last_day}，一天打开了多达 {count} 个账号的机密</translation>
    </message>
    <message>
        <source>{member} left on {last_day} and still opened secrets, first on {at}</source>
        <translation>{member} 已于 {last_day} 离开，之后仍打开了机密，最早是 {at}</translation>
    </message>
    <message>
        <source>{member} opened secrets outside the usual hours, first on {at}</source>
        <translation>{member} 在非常用时段打开了机密，最早是 {at}</translation>
    </message>
    <message>
        <source>{member} opened the vault on a new device, {device}</source>
        <translation>{member} 在新设备 {device} 上打开了保险库</translation>
    </message>
    <message>
        <source>{member} opened {count} secrets within {minutes} on {at}</source>
        <translation>{member} 在 {minutes}内打开了 {count} 次机密（{at}）</translation>
    </message>
    <message>
        <source>{member} was refused ({count}) and opened secrets right afterwards, on {at}</source>
        <translation>{member} 被拒绝 {count} 次，紧接着打开了机密（{at}）</translation>
    </message>
    <message>
        <source>{member}: {reasons}</source>
        <translation>{member}：{reasons}</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>滥用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Platform's alert: {kind}</source>
        <translation>平台提醒：{kind}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>As the others of this post have it. An item is done once the vault sees it; nothing is ticked.</source>
        <translation>按同岗惯例。保险库看到事实才算完成，不靠打勾。</translation>
    </message>
    <message>
        <source>Attest the device {name}</source>
        <translation>确认设备 {name} 的防护</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare the six words and let them in</source>
        <translation>核对六个词后批准加入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Grant on {name}</source>
        <translation>授权：{name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Pass the training of {name}</source>
        <translation>通过 {name} 培训</translation>
    </message>
    <message>
        <source>See to the first</source>
        <translation>办第一项</translation>
    </message>
    <message>
        <source>Sign: {name}</source>
        <translation>签署：{name}</translation>
    </message>
    <message>
        <source>Still to do ({done} of {all} done)</source>
        <translation>待办（{all} 项中已完成 {done} 项）</translation>
    </message>
    <message>
        <source>What {name} gets</source>
        <translation>{name} 应得什么</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>一个账号</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>还有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} 前</translation>
    </message>
    <message>
        <source>{level}; {held} of {of} colleagues have it</source>
        <translation>{level}；{of} 位同岗中 {held} 位有</translation>
    </message>
</context>
</TS>
