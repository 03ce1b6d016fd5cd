<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>Last on {when}. %n copies off this device, {offsite} off site.</source>
        <translation><numerusform>Last on {when}. %n copy off this device, {offsite} off site.</numerusform><numerusform>Last on {when}. %n copies off this device, {offsite} off site.</numerusform></translation>
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
    <name>CopiedBar</name>
    <message numerus="yes">
        <source>leaves the clipboard in %n seconds</source>
        <translation><numerusform>leaves the clipboard in %n second</numerusform><numerusform>leaves the clipboard in %n seconds</numerusform></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation><numerusform>%n account</numerusform><numerusform>%n accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts looked at today at {time}</source>
        <translation><numerusform>%n account looked at today at {time}</numerusform><numerusform>%n accounts looked at today at {time}</numerusform></translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation><numerusform>All %n</numerusform><numerusform>All %n</numerusform></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message numerus="yes">
        <source>Here and in the chat. %n passwords circulated with it; change them here one by one.</source>
        <translation><numerusform>Here and in the chat. %n password circulated with it; change them here one by one.</numerusform><numerusform>Here and in the chat. %n passwords circulated with it; change them here one by one.</numerusform></translation>
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
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n of {made} checks found nothing</source>
        <translation></translation>
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
    <name>WrittenCard</name>
    <message numerus="yes">
        <source>%n passwords marked as circulated, until changed here.</source>
        <translation><numerusform>%n password marked as circulated, until changed here.</numerusform><numerusform>%n passwords marked as circulated, until changed here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Due dates spread over %n days, the worst first.</source>
        <translation><numerusform>Due dates spread over %n day, the worst first.</numerusform><numerusform>Due dates spread over %n days, the worst first.</numerusform></translation>
    </message>
</context>
</TS>
