<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FieldCRM</name>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>%Ln customer(s) are somebody else&apos;s now, and not on this laptop.</source>
        <translation>
            <numerusform>%Ln customer is somebody else&apos;s now, and not on this laptop.</numerusform>
            <numerusform>%Ln customers are somebody else&apos;s now, and not on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln customer selected</numerusform>
            <numerusform>%Ln customers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) written into {file}</source>
        <translation>
            <numerusform>%Ln customer written into {file}</numerusform>
            <numerusform>%Ln customers written into {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln diary entry(s)</source>
        <translation>
            <numerusform>%Ln diary entry</numerusform>
            <numerusform>%Ln diary entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>%Ln new or changed</source>
        <translation>
            <numerusform>%Ln new or changed</numerusform>
            <numerusform>%Ln new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln record(s) so far</source>
        <translation>
            <numerusform>%Ln record so far</numerusform>
            <numerusform>%Ln records so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln record(s) to fetch</source>
        <translation>
            <numerusform>%Ln record to fetch</numerusform>
            <numerusform>%Ln records to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) brought back by you</source>
        <translation>
            <numerusform>%n change brought back by you</numerusform>
            <numerusform>%n changes brought back by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) left at the regional office, not confirmed yet</source>
        <translation>
            <numerusform>%n change left at the regional office, not confirmed yet</numerusform>
            <numerusform>%n changes left at the regional office, not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>%n change(s) since {when}</source>
        <translation>
            <numerusform>%n change since {when}</numerusform>
            <numerusform>%n changes since {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) taken back by you</source>
        <translation>
            <numerusform>%n change taken back by you</numerusform>
            <numerusform>%n changes taken back by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) that belong(s) to it went along.</source>
        <translation>
            <numerusform>%n change that belongs to it went along.</numerusform>
            <numerusform>%n changes that belong to it went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n change(s) to sync</source>
        <translation>
            <numerusform>%n change to sync</numerusform>
            <numerusform>%n changes to sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) until head office has this FieldCRM too.</source>
        <translation>
            <numerusform>%n change waits until head office has this FieldCRM too.</numerusform>
            <numerusform>%n changes wait until head office has this FieldCRM too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%n change waiting to sync</numerusform>
            <numerusform>%n changes waiting to sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) written to a file, not confirmed yet</source>
        <translation>
            <numerusform>%n change written to a file, not confirmed yet</numerusform>
            <numerusform>%n changes written to a file, not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n change(s) written.</source>
        <translation>
            <numerusform>%n change written.</numerusform>
            <numerusform>%n changes written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>%n customer(s) are due.</source>
        <translation>
            <numerusform>%n customer is due.</numerusform>
            <numerusform>%n customers are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n customer(s) late</source>
        <translation>
            <numerusform>%n customer late</numerusform>
            <numerusform>%n customers late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n diary entry(s)</source>
        <translation>
            <numerusform>%n diary entry</numerusform>
            <numerusform>%n diary entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n difference(s) of one kind</source>
        <translation>
            <numerusform>%n difference of one kind</numerusform>
            <numerusform>%n differences of one kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>%n in two weeks</source>
        <translation>
            <numerusform>%n in two weeks</numerusform>
            <numerusform>%n in two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%n line(s), {} in all</source>
        <translation>
            <numerusform>%n line, {} in all</numerusform>
            <numerusform>%n lines, {} in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n more wait(s) for another packet.</source>
        <translation>
            <numerusform>%n more waits for another packet.</numerusform>
            <numerusform>%n more wait for another packet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n need(s) your choice</source>
        <translation>
            <numerusform>%n needs your choice</numerusform>
            <numerusform>%n need your choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n of that paused by you.</source>
        <translation>
            <numerusform>%n of that paused by you.</numerusform>
            <numerusform>%n of that paused by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n of them cannot be settled like this and wait(s) on.</source>
        <translation>
            <numerusform>%n of them cannot be settled like this and waits on.</numerusform>
            <numerusform>%n of them cannot be settled like this and wait on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>%n other change(s) of this record were decided by a rule</source>
        <translation>
            <numerusform>%n other change of this record was decided by a rule</numerusform>
            <numerusform>%n other changes of this record were decided by a rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n record(s) put right after all was compared with head office</source>
        <translation>
            <numerusform>%n record put right after all was compared with head office</numerusform>
            <numerusform>%n records put right after all was compared with head office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n settled. Saved on this laptop.</source>
        <translation>
            <numerusform>%n settled. Saved on this laptop.</numerusform>
            <numerusform>%n settled. Saved on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned, the first at {}</source>
        <translation>
            <numerusform>%n visit planned, the first at {}</numerusform>
            <numerusform>%n visits planned, the first at {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>+%n is {day}, as agreed with this customer</source>
        <translation>
            <numerusform>+%n is {day}, as agreed with this customer</numerusform>
            <numerusform>+%n is {day}, as agreed with this customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>A note for %n customer(s)</source>
        <translation>
            <numerusform>A note for %n customer</numerusform>
            <numerusform>A note for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>At most %Ln lines are read at once.</source>
        <translation>
            <numerusform>At most %Ln line is read at once.</numerusform>
            <numerusform>At most %Ln lines are read at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office: %Ln record(s) so far.</source>
        <translation>
            <numerusform>Exchanging with head office: %Ln record so far.</numerusform>
            <numerusform>Exchanging with head office: %Ln records so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <source>In %n day(s) this laptop closes what is on it, until head office is reached. Nothing is lost by that.</source>
        <translation>
            <numerusform>In %n day this laptop closes what is on it, until head office is reached. Nothing is lost by that.</numerusform>
            <numerusform>In %n days this laptop closes what is on it, until head office is reached. Nothing is lost by that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>next order in %n day(s)</source>
        <translation>
            <numerusform>next order in %n day</numerusform>
            <numerusform>next order in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned. %n customer(s) due.</source>
        <translation>
            <numerusform>No visits planned. %n customer is due.</numerusform>
            <numerusform>No visits planned. %n customers are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Notes written: %n customer(s)</source>
        <translation>
            <numerusform>Notes written: %n customer</numerusform>
            <numerusform>Notes written: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order {number} begun with %n line(s), at today&apos;s prices.</source>
        <translation>
            <numerusform>Order {number} begun with %n line, at today&apos;s prices.</numerusform>
            <numerusform>Order {number} begun with %n lines, at today&apos;s prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders about every %n day(s).</source>
        <translation>
            <numerusform>Orders about every %n day.</numerusform>
            <numerusform>Orders about every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Otherwise every %n minute(s).</source>
        <translation>
            <numerusform>Otherwise every %n minute.</numerusform>
            <numerusform>Otherwise every %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Plan %n of them</source>
        <translation>
            <numerusform>Plan %n of them</numerusform>
            <numerusform>Plan %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan a visit to %n customer(s)</source>
        <translation>
            <numerusform>Plan a visit to %n customer</numerusform>
            <numerusform>Plan a visit to %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Save all %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>This can be done for up to %n customer(s) at once.</source>
        <translation>
            <numerusform>This can be done for up to %n customer at once.</numerusform>
            <numerusform>This can be done for up to %n customers at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Tried again within %n minute(s); Sync now tries at once.</source>
        <translation>
            <numerusform>Tried again within %n minute; Sync now tries at once.</numerusform>
            <numerusform>Tried again within %n minutes; Sync now tries at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Usual basket: %n line(s)</source>
        <translation>
            <numerusform>Usual basket: %n line</numerusform>
            <numerusform>Usual basket: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>visits every %n day(s)</source>
        <translation>
            <numerusform>visits every %n day</numerusform>
            <numerusform>visits every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Visits planned: %n customer(s)</source>
        <translation>
            <numerusform>Visits planned: %n customer</numerusform>
            <numerusform>Visits planned: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>While head office cannot be reached, this laptop looks every %n second(s) whether it is back.</source>
        <translation>
            <numerusform>While head office cannot be reached, this laptop looks every %n second whether it is back.</numerusform>
            <numerusform>While head office cannot be reached, this laptop looks every %n seconds whether it is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Without head office this laptop closes what is on it in %n day(s).</source>
        <translation>
            <numerusform>Without head office this laptop closes what is on it in %n day.</numerusform>
            <numerusform>Without head office this laptop closes what is on it in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>{done} of %n visit(s) done</source>
        <translation>
            <numerusform>{done} of %n visit done</numerusform>
            <numerusform>{done} of %n visits done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} and %n more</numerusform>
            <numerusform>{named} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{rule}: %n record(s) will be saved as each row below says.</source>
        <translation>
            <numerusform>{rule}: %n record will be saved as the row below says.</numerusform>
            <numerusform>{rule}: %n records will be saved as each row below says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of %n match(es)</source>
        <translation>
            <numerusform>{shown} of %n match</numerusform>
            <numerusform>{shown} of %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of more than %n match(es)</source>
        <translation>
            <numerusform>{shown} of more than %n match</numerusform>
            <numerusform>{shown} of more than %n matches</numerusform>
        </translation>
    </message>
</context>
</TS>
