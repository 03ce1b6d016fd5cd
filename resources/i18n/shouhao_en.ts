<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Who sees to %n items?</source>
        <translation><numerusform>Who sees to %n item?</numerusform><numerusform>Who sees to %n items?</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation><numerusform>Last %n day</numerusform><numerusform>Last %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>Last on {when}. %n copies off this device, {offsite} off site.</source>
        <translation><numerusform>Last on {when}. %n copy off this device, {offsite} off site.</numerusform><numerusform>Last on {when}. %n copies off this device, {offsite} off site.</numerusform></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n places off this device</source>
        <translation><numerusform>%n place off this device</numerusform><numerusform>%n places off this device</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %n places</source>
        <translation><numerusform>Backed up to %n place</numerusform><numerusform>Backed up to %n places</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last backup {when}; %n more places are needed</source>
        <translation><numerusform>Last backup {when}; %n more place is needed</numerusform><numerusform>Last backup {when}; %n more places are needed</numerusform></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n people have left without a case: {names}</source>
        <translation><numerusform>%n person has left without a case: {names}</numerusform><numerusform>%n people have left without a case: {names}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n running</numerusform><numerusform>%n running</numerusform></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message numerus="yes">
        <source>Close, %n to go</source>
        <translation><numerusform>Close, %n to go</numerusform><numerusform>Close, %n to go</numerusform></translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation><numerusform>due in %n day</numerusform><numerusform>due in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>overdue %n days</source>
        <translation><numerusform>overdue %n day</numerusform><numerusform>overdue %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n columns guessed, have a look</source>
        <translation><numerusform>%n column guessed, have a look</numerusform><numerusform>%n columns guessed, have a look</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n columns kept as they are</source>
        <translation><numerusform>%n column kept as it is</numerusform><numerusform>%n columns kept as they are</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n columns recognised</source>
        <translation><numerusform>%n column recognised</numerusform><numerusform>%n columns recognised</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation><numerusform>%n problem</numerusform><numerusform>%n problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n rows shown</source>
        <translation><numerusform>{shown} of %n row shown</numerusform><numerusform>{shown} of %n rows shown</numerusform></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
</context>
<context>
    <name>ControlArea</name>
    <message numerus="yes">
        <source>{brand}: %n, Enter looks closer</source>
        <translation><numerusform>{brand}: %n, Enter looks closer</numerusform><numerusform>{brand}: %n, Enter looks closer</numerusform></translation>
    </message>
</context>
<context>
    <name>ControlPane</name>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation><numerusform>All %n in the list</numerusform><numerusform>All %n in the list</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If it goes, %n accounts are in trouble</source>
        <translation><numerusform>If it goes, %n account is in trouble</numerusform><numerusform>If it goes, %n accounts are in trouble</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If {name} goes, %n accounts are in trouble</source>
        <translation><numerusform>If {name} goes, %n account is in trouble</numerusform><numerusform>If {name} goes, %n accounts are in trouble</numerusform></translation>
    </message>
</context>
<context>
    <name>CopiedBar</name>
    <message numerus="yes">
        <source>cleared in %n seconds</source>
        <translation><numerusform>cleared in %n second</numerusform><numerusform>cleared in %n seconds</numerusform></translation>
    </message>
</context>
<context>
    <name>DeputyDialog</name>
    <message numerus="yes">
        <source>Name a deputy for %n accounts</source>
        <translation><numerusform>Name a deputy for %n account</numerusform><numerusform>Name a deputy for %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The team's policy allows %n minutes at most.</source>
        <translation><numerusform>The team's policy allows %n minute at most.</numerusform><numerusform>The team's policy allows %n minutes at most.</numerusform></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n accounts written</source>
        <translation><numerusform>%n account written</numerusform><numerusform>%n accounts written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the file have left; the check-up shows where they are still named.</source>
        <translation><numerusform>%n person in the file has left; the check-up shows where they are still named.</numerusform><numerusform>%n people in the file have left; the check-up shows where they are still named.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete the sheet, here and in the chat. %n passwords circulated with it.</source>
        <translation><numerusform>Delete the sheet, here and in the chat. %n password circulated with it.</numerusform><numerusform>Delete the sheet, here and in the chat. %n passwords circulated with it.</numerusform></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>−%n points</source>
        <translation><numerusform>−%n point</numerusform><numerusform>−%n points</numerusform></translation>
    </message>
</context>
<context>
    <name>GrantsView</name>
    <message numerus="yes">
        <source>%n are withdrawn; what was readable stays known until it is changed.</source>
        <translation><numerusform>%n is withdrawn; what was readable stays known until it is changed.</numerusform><numerusform>%n are withdrawn; what was readable stays known until it is changed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grants are given or changed, and older passwords open for their holders.</source>
        <translation><numerusform>%n grant is given or changed, and older passwords open for its holder.</numerusform><numerusform>%n grants are given or changed, and older passwords open for their holders.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grants end within 14 days.</source>
        <translation><numerusform>%n grant ends within 14 days.</numerusform><numerusform>%n grants end within 14 days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes of grants?</source>
        <translation><numerusform>Save %n change of grants?</numerusform><numerusform>Save %n changes of grants?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation><numerusform>Save %n change…</numerusform><numerusform>Save %n changes…</numerusform></translation>
    </message>
</context>
<context>
    <name>HandingView</name>
    <message numerus="yes">
        <source>%n accounts handed over</source>
        <translation><numerusform>%n account handed over</numerusform><numerusform>%n accounts handed over</numerusform></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n accounts looked at today at {time}</source>
        <translation><numerusform>%n account looked at today at {time}</numerusform><numerusform>%n accounts looked at today at {time}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation><numerusform>+%n point</numerusform><numerusform>+%n points</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Write %n accounts</source>
        <translation><numerusform>Write %n account</numerusform><numerusform>Write %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation><numerusform>%n item chosen</numerusform><numerusform>%n items chosen</numerusform></translation>
    </message>
</context>
<context>
    <name>LeaversCard</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>%n case opened</numerusform><numerusform>%n cases opened</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the sheet have left or leave</source>
        <translation><numerusform>%n person in the sheet has left or leaves</numerusform><numerusform>%n people in the sheet have left or leave</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>Open %n case</numerusform><numerusform>Open %n cases</numerusform></translation>
    </message>
</context>
<context>
    <name>LeaversDialog</name>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>Open %n case</numerusform><numerusform>Open %n cases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Open cases for %n people?</source>
        <translation><numerusform>Open a case for %n person?</numerusform><numerusform>Open cases for %n people?</numerusform></translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message numerus="yes">
        <source>%n pieces of evidence are kept</source>
        <translation><numerusform>%n piece of evidence is kept</numerusform><numerusform>%n pieces of evidence are kept</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation><numerusform>All %n</numerusform><numerusform>All %n</numerusform></translation>
    </message>
</context>
<context>
    <name>OffboardingPage</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>%n case opened</numerusform><numerusform>%n cases opened</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Noted, and their %n tasks copied: paste them into the chat</source>
        <translation><numerusform>Noted, and their task copied: paste it into the chat</numerusform><numerusform>Noted, and their %n tasks copied: paste them into the chat</numerusform></translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message numerus="yes">
        <source>%n cases opened</source>
        <translation><numerusform>%n case opened</numerusform><numerusform>%n cases opened</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation><numerusform>Open %n case</numerusform><numerusform>Open %n cases</numerusform></translation>
    </message>
</context>
<context>
    <name>OverdueDialog</name>
    <message numerus="yes">
        <source>It was due on {due} and is more than %n days past it</source>
        <translation><numerusform>It was due on {due} and is more than %n day past it</numerusform><numerusform>It was due on {due} and is more than %n days past it</numerusform></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>on %n accounts</source>
        <translation><numerusform>on %n account</numerusform><numerusform>on %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message numerus="yes">
        <source>%n rules are typed anew and not saved</source>
        <translation><numerusform>%n rule is typed anew and not saved</numerusform><numerusform>%n rules are typed anew and not saved</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message numerus="yes">
        <source>%n sheets are saved</source>
        <translation><numerusform>%n sheet is saved</numerusform><numerusform>%n sheets are saved</numerusform></translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message numerus="yes">
        <source>%n third parties</source>
        <translation><numerusform>%n third party</numerusform><numerusform>%n third parties</numerusform></translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation><numerusform>for %n day</numerusform><numerusform>for %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n points stay unknown, so the next review is due at once.</source>
        <translation><numerusform>%n point stays unknown, so the next review is due at once.</numerusform><numerusform>%n points stay unknown, so the next review is due at once.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Finish, %n points open</source>
        <translation><numerusform>Finish, %n point open</numerusform><numerusform>Finish, %n points open</numerusform></translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message numerus="yes">
        <source>It concerns %n members at once</source>
        <translation><numerusform>It concerns %n member at once</numerusform><numerusform>It concerns %n members at once</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation><numerusform>Save %n change…</numerusform><numerusform>Save %n changes…</numerusform></translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message numerus="yes">
        <source>%n days are in the file</source>
        <translation><numerusform>%n day is in the file</numerusform><numerusform>%n days are in the file</numerusform></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>Propose %n other rules?</source>
        <translation><numerusform>Propose another rule?</numerusform><numerusform>Propose %n other rules?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Set %n other rules?</source>
        <translation><numerusform>Set another rule?</numerusform><numerusform>Set %n other rules?</numerusform></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message numerus="yes">
        <source>Here and in the chat. %n passwords circulated with it; change them here one by one.</source>
        <translation><numerusform>Here and in the chat. %n password circulated with it; change it here.</numerusform><numerusform>Here and in the chat. %n passwords circulated with it; change them here one by one.</numerusform></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform> and %n more</numerusform><numerusform> and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message numerus="yes">
        <source>%n days old, says the sheet</source>
        <translation><numerusform>%n day old, says the sheet</numerusform><numerusform>%n days old, says the sheet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In use for %n days</source>
        <translation><numerusform>In use for %n day</numerusform><numerusform>In use for %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n member</numerusform><numerusform>%n members</numerusform></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message numerus="yes">
        <source>%n accounts handed over</source>
        <translation><numerusform>%n account handed over</numerusform><numerusform>%n accounts handed over</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n accounts</source>
        <translation><numerusform>Hand over %n account</numerusform><numerusform>Hand over %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n accounts more now.</source>
        <translation><numerusform>{name} answers for %n account more now.</numerusform><numerusform>{name} answers for %n accounts more now.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n accounts more, by one entry.</source>
        <translation><numerusform>{name} answers for %n account more, by one entry.</numerusform><numerusform>{name} answers for %n accounts more, by one entry.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n accounts</source>
        <translation><numerusform>{name} · %n account</numerusform><numerusform>{name} · %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>VendorsView</name>
    <message numerus="yes">
        <source>%n papers missing</source>
        <translation><numerusform>%n paper missing</numerusform><numerusform>%n papers missing</numerusform></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message numerus="yes">
        <source>%n rows do not belong to the record</source>
        <translation><numerusform>%n row does not belong to the record</numerusform><numerusform>%n rows do not belong to the record</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitingCell</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n that you don't see</source>
        <translation><numerusform>and %n that you don't see</numerusform><numerusform>and %n that you don't see</numerusform></translation>
    </message>
</context>
<context>
    <name>WarningsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n open</numerusform><numerusform>%n open</numerusform></translation>
    </message>
</context>
<context>
    <name>WizardHead</name>
    <message numerus="yes">
        <source>%n rows, {columns} columns, read on this computer only, nothing written yet</source>
        <translation><numerusform>%n row, {columns} columns, read on this computer only, nothing written yet</numerusform><numerusform>%n rows, {columns} columns, read on this computer only, nothing written yet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{format}, %n rows, read on this computer only, nothing written yet</source>
        <translation><numerusform>{format}, %n row, read on this computer only, nothing written yet</numerusform><numerusform>{format}, %n rows, read on this computer only, nothing written yet</numerusform></translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message numerus="yes">
        <source>%n passwords marked as circulated, until changed here.</source>
        <translation><numerusform>%n password marked as circulated, until changed here.</numerusform><numerusform>%n passwords marked as circulated, until changed here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Their due dates are spread over %n days.</source>
        <translation><numerusform>Their due dates are spread over %n day.</numerusform><numerusform>Their due dates are spread over %n days.</numerusform></translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform> and %n more</numerusform><numerusform> and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts; {name} answers for them now</source>
        <translation><numerusform>%n account; {name} answers for it now</numerusform><numerusform>%n accounts; {name} answers for them now</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation><numerusform>Hand over %n</numerusform><numerusform>Hand over %n</numerusform></translation>
    </message>
</context>
<context>
    <name>_PreviewCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
</context>
<context>
    <name>_SharedNote</name>
    <message numerus="yes">
        <source>%n members use this computer. Whoever unlocks it, the record carries their name: press Ctrl+L before leaving; it also locks by itself after a few minutes.</source>
        <translation><numerusform>%n member uses this computer. Whoever unlocks it, the record carries their name: press Ctrl+L before leaving; it also locks by itself after a few minutes.</numerusform><numerusform>%n members use this computer. Whoever unlocks it, the record carries their name: press Ctrl+L before leaving; it also locks by itself after a few minutes.</numerusform></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>In use for %n days, longer than company policy allows.</source>
        <translation><numerusform>In use for %n day, longer than company policy allows.</numerusform><numerusform>In use for %n days, longer than company policy allows.</numerusform></translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation><numerusform>Due in %n day</numerusform><numerusform>Due in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation><numerusform>Overdue %n day</numerusform><numerusform>Overdue %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation><numerusform>Review in %n day</numerusform><numerusform>Review in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n days</source>
        <translation><numerusform>Review overdue %n day</numerusform><numerusform>Review overdue %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n files left out</source>
        <translation><numerusform>%n file left out</numerusform><numerusform>%n files left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not belong to the record</source>
        <translation><numerusform>%n row do not belong to the record</numerusform><numerusform>%n rows do not belong to the record</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation><numerusform>%n second left</numerusform><numerusform>%n seconds left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you don't see</source>
        <translation><numerusform>%n that you don't see</numerusform><numerusform>%n that you don't see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Case about {name}: %n items, {open} of them open</source>
        <translation><numerusform>Case about {name}: %n item, {open} of them open</numerusform><numerusform>Case about {name}: %n items, {open} of them open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Code of Beihe Global: {code}, %n s left</source>
        <translation><numerusform>Code of Beihe Global: {code}, %n s left</numerusform><numerusform>Code of Beihe Global: {code}, %n s left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If {name} left: %n items</source>
        <translation><numerusform>If {name} left: %n item</numerusform><numerusform>If {name} left: %n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported {file}: %n accounts</source>
        <translation><numerusform>Imported {file}: %n account</numerusform><numerusform>Imported {file}: %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Its password was copied (%n characters), and the record says so</source>
        <translation><numerusform>Its password was copied (%n character), and the record says so</numerusform><numerusform>Its password was copied (%n characters), and the record says so</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Now delete the sheet here and in the chat: %n passwords circulated</source>
        <translation><numerusform>Now delete the sheet here and in the chat: %n password circulated</numerusform><numerusform>Now delete the sheet here and in the chat: %n passwords circulated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Team let in: %n members, one who left, one request waiting</source>
        <translation><numerusform>Team let in: %n member, one who left, one request waiting</numerusform><numerusform>Team let in: %n members, one who left, one request waiting</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Third parties, letters and training on the registers: %n rows</source>
        <translation><numerusform>Third parties, letters and training on the registers: %n row</numerusform><numerusform>Third parties, letters and training on the registers: %n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>controls</name>
    <message numerus="yes">
        <source>%n accounts fall with it</source>
        <translation><numerusform>%n account fall with it</numerusform><numerusform>%n accounts fall with it</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n control points</source>
        <translation><numerusform>%n control point</numerusform><numerusform>%n control points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n people</numerusform><numerusform>%n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bind another phone to %n accounts</source>
        <translation><numerusform>Bind another phone to %n account</numerusform><numerusform>Bind another phone to %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change the password of %n accounts</source>
        <translation><numerusform>Change the password of %n account</numerusform><numerusform>Change the password of %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Hand %n accounts to another administrator</source>
        <translation><numerusform>Hand %n account to another administrator</numerusform><numerusform>Hand %n accounts to another administrator</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Name another administrator on %n accounts</source>
        <translation><numerusform>Name another administrator on %n account</numerusform><numerusform>Name another administrator on %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Secure %n mailboxes</source>
        <translation><numerusform>Secure %n mailboxe</numerusform><numerusform>Secure %n mailboxes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{brand} · %n accounts</source>
        <translation><numerusform>{brand} · %n account</numerusform><numerusform>{brand} · %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message numerus="yes">
        <source>%n accounts more of the giver's are not on this sheet</source>
        <translation><numerusform>%n account more of the giver's is not on this sheet</numerusform><numerusform>%n accounts more of the giver's are not on this sheet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{kind} no. {number} was issued by {by} on {day}, with %n accounts</source>
        <translation><numerusform>{kind} no. {number} was issued by {by} on {day}, with %n account</numerusform><numerusform>{kind} no. {number} was issued by {by} on {day}, with %n accounts</numerusform></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n attempts are left; after them you wait 15 minutes.</source>
        <translation><numerusform>%n attempt is left; after it you wait 15 minutes.</numerusform><numerusform>%n attempts are left; after them you wait 15 minutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hours.</source>
        <translation><numerusform>Try again in %n hour.</numerusform><numerusform>Try again in %n hours.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation><numerusform>Try again in %n minute.</numerusform><numerusform>Try again in %n minutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation><numerusform>Try again in %n second.</numerusform><numerusform>Try again in %n seconds.</numerusform></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message numerus="yes">
        <source>Add codes to %n accounts</source>
        <translation><numerusform>Add codes to %n account</numerusform><numerusform>Add codes to %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the spreadsheet has</source>
        <translation><numerusform>And %n more, which the spreadsheet has</numerusform><numerusform>And %n more, which the spreadsheet has</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring what opens %n accounts into the company</source>
        <translation><numerusform>Bring what opens %n account into the company</numerusform><numerusform>Bring what opens %n accounts into the company</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n passwords first</source>
        <translation><numerusform>Change %n password first</numerusform><numerusform>Change %n passwords first</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n passwords, a few a day</source>
        <translation><numerusform>Change %n password, a few a day</numerusform><numerusform>Change %n passwords, a few a day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Confirm the login protection of %n accounts</source>
        <translation><numerusform>Confirm the login protection of %n account</numerusform><numerusform>Confirm the login protection of %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Hand %n accounts to somebody who is there</source>
        <translation><numerusform>Hand %n account to somebody who is there</numerusform><numerusform>Hand %n accounts to somebody who is there</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Keep the recovery codes of %n accounts</source>
        <translation><numerusform>Keep the recovery codes of %n account</numerusform><numerusform>Keep the recovery codes of %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Name a deputy for %n accounts</source>
        <translation><numerusform>Name a deputy for %n account</numerusform><numerusform>Name a deputy for %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renew or let go of grants on %n accounts</source>
        <translation><numerusform>Renew or let go of grants on %n account</numerusform><numerusform>Renew or let go of grants on %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renew the verification of %n accounts</source>
        <translation><numerusform>Renew the verification of %n account</numerusform><numerusform>Renew the verification of %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Replace leavers on %n accounts</source>
        <translation><numerusform>Replace leavers on %n account</numerusform><numerusform>Replace leavers on %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review who gets into %n accounts</source>
        <translation><numerusform>Review who gets into %n account</numerusform><numerusform>Review who gets into %n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take %n accounts out of too many hands</source>
        <translation><numerusform>Take %n account out of too many hands</numerusform><numerusform>Take %n accounts out of too many hands</numerusform></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n more rows, treated alike</source>
        <translation><numerusform>%n more row, treated alike</numerusform><numerusform>%n more rows, treated alike</numerusform></translation>
    </message>
</context>
<context>
    <name>offboarding</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform> and %n more</numerusform><numerusform> and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source> and %n more accounts</source>
        <translation><numerusform> and %n more account</numerusform><numerusform> and %n more accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message numerus="yes">
        <source>Takes effect after %n hours</source>
        <translation><numerusform>Takes effect after %n hour</numerusform><numerusform>Takes effect after %n hours</numerusform></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message numerus="yes">
        <source>%n papers missing</source>
        <translation><numerusform>%n paper missing</numerusform><numerusform>%n papers missing</numerusform></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n points open</source>
        <translation><numerusform>%n point open</numerusform><numerusform>%n points open</numerusform></translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation><numerusform>%n second left</numerusform><numerusform>%n seconds left</numerusform></translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{level} risk: %n accounts, {likelihood}, {impact}</source>
        <translation><numerusform>{level} risk: %n account, {likelihood}, {impact}</numerusform><numerusform>{level} risk: %n accounts, {likelihood}, {impact}</numerusform></translation>
    </message>
</context>
<context>
    <name>rotation</name>
    <message numerus="yes">
        <source>%n access reviews</source>
        <translation><numerusform>%n access review</numerusform><numerusform>%n access reviews</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews are due</source>
        <translation><numerusform>%n access review is due</numerusform><numerusform>%n access reviews are due</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews are overdue</source>
        <translation><numerusform>%n access review is overdue</numerusform><numerusform>%n access reviews are overdue</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due tomorrow</source>
        <translation><numerusform>%n access review falls due tomorrow</numerusform><numerusform>%n access reviews fall due tomorrow</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due within a week</source>
        <translation><numerusform>%n access review falls due within a week</numerusform><numerusform>%n access reviews fall due within a week</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n access reviews fall due within two weeks</source>
        <translation><numerusform>%n access review falls due within two weeks</numerusform><numerusform>%n access reviews fall due within two weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are due</source>
        <translation><numerusform>%n password is due</numerusform><numerusform>%n passwords are due</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are overdue and refused until they are changed</source>
        <translation><numerusform>%n password is overdue and refused until it is changed</numerusform><numerusform>%n passwords are overdue and refused until they are changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due tomorrow</source>
        <translation><numerusform>%n password falls due tomorrow</numerusform><numerusform>%n passwords fall due tomorrow</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due within a week</source>
        <translation><numerusform>%n password falls due within a week</numerusform><numerusform>%n passwords fall due within a week</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords fall due within two weeks</source>
        <translation><numerusform>%n password falls due within two weeks</numerusform><numerusform>%n passwords fall due within two weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passwords to change</source>
        <translation><numerusform>%n password to change</numerusform><numerusform>%n passwords to change</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>changed {since} as the file says, plus %n days</source>
        <translation><numerusform>changed {since} as the file says, plus %n day</numerusform><numerusform>changed {since} as the file says, plus %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>changed {since}, plus %n days</source>
        <translation><numerusform>changed {since}, plus %n day</numerusform><numerusform>changed {since}, plus %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>imported {since}, spread over %n days</source>
        <translation><numerusform>imported {since}, spread over %n day</numerusform><numerusform>imported {since}, spread over %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>put off by %n days</source>
        <translation><numerusform>put off by %n day</numerusform><numerusform>put off by %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>team</name>
    <message numerus="yes">
        <source>%n accounts pass to whoever manages their brand.</source>
        <translation><numerusform>%n account passes to whoever manages its brand.</numerusform><numerusform>%n accounts pass to whoever manages their brand.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %n accounts could be read before and stay known until each is changed on its platform.</source>
        <translation><numerusform>The password of %n account could be read before and stays known until it is changed on its platform.</numerusform><numerusform>Passwords of %n accounts could be read before and stay known until each is changed on its platform.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renew %n grants?</source>
        <translation><numerusform>Renew %n grant?</numerusform><numerusform>Renew %n grants?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>unusual</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
</TS>
