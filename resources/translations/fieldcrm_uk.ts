<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>FieldCRM</name>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln зміна</numerusform>
            <numerusform>%Ln зміни</numerusform>
            <numerusform>%Ln змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln зміну надіслати</numerusform>
            <numerusform>%Ln зміни надіслати</numerusform>
            <numerusform>%Ln змін надіслати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клієнт</numerusform>
            <numerusform>%Ln клієнти</numerusform>
            <numerusform>%Ln клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>%Ln customer(s) are somebody else&apos;s now, and not on this laptop.</source>
        <translation>
            <numerusform>%Ln клієнт тепер в іншого працівника, на цьому ноутбуці його більше немає.</numerusform>
            <numerusform>%Ln клієнти тепер в інших працівників, на цьому ноутбуці їх більше немає.</numerusform>
            <numerusform>%Ln клієнтів тепер в інших працівників, на цьому ноутбуці їх більше немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln клієнта</numerusform>
            <numerusform>Вибрано %Ln клієнтів</numerusform>
            <numerusform>Вибрано %Ln клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) written into {file}</source>
        <translation>
            <numerusform>%Ln клієнта записано до {file}</numerusform>
            <numerusform>%Ln клієнтів записано до {file}</numerusform>
            <numerusform>%Ln клієнтів записано до {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln diary entry(s)</source>
        <translation>
            <numerusform>%Ln запис у щоденнику</numerusform>
            <numerusform>%Ln записи у щоденнику</numerusform>
            <numerusform>%Ln записів у щоденнику</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>%Ln new or changed</source>
        <translation>
            <numerusform>Нових або змінених: %Ln</numerusform>
            <numerusform>Нових або змінених: %Ln</numerusform>
            <numerusform>Нових або змінених: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln товар</numerusform>
            <numerusform>%Ln товари</numerusform>
            <numerusform>%Ln товарів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln record(s) so far</source>
        <translation>
            <numerusform>Отримано %Ln запис</numerusform>
            <numerusform>Отримано %Ln записи</numerusform>
            <numerusform>Отримано %Ln записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln record(s) to fetch</source>
        <translation>
            <numerusform>%Ln запис отримати</numerusform>
            <numerusform>%Ln записи отримати</numerusform>
            <numerusform>%Ln записів отримати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%Ln to look at</source>
        <translation>
            <numerusform>Переглянути: %Ln</numerusform>
            <numerusform>Переглянути: %Ln</numerusform>
            <numerusform>Переглянути: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байти</numerusform>
            <numerusform>%n байтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) brought back by you</source>
        <translation>
            <numerusform>Ви повернули %n зміну</numerusform>
            <numerusform>Ви повернули %n зміни</numerusform>
            <numerusform>Ви повернули %n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) left at the regional office, not confirmed yet</source>
        <translation>
            <numerusform>%n зміну залишено в регіональному офісі, ще не підтверджено</numerusform>
            <numerusform>%n зміни залишено в регіональному офісі, ще не підтверджено</numerusform>
            <numerusform>%n змін залишено в регіональному офісі, ще не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>%n change(s) since {when}</source>
        <translation>
            <numerusform>%n зміна з {when}</numerusform>
            <numerusform>%n зміни з {when}</numerusform>
            <numerusform>%n змін з {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) taken back by you</source>
        <translation>
            <numerusform>Ви забрали назад %n зміну</numerusform>
            <numerusform>Ви забрали назад %n зміни</numerusform>
            <numerusform>Ви забрали назад %n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) that belong(s) to it went along.</source>
        <translation>
            <numerusform>Разом із цим — %n пов’язана зміна.</numerusform>
            <numerusform>Разом із цим — %n пов’язані зміни.</numerusform>
            <numerusform>Разом із цим — %n пов’язаних змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n change(s) to sync</source>
        <translation>
            <numerusform>%n зміна до надсилання</numerusform>
            <numerusform>%n зміни до надсилання</numerusform>
            <numerusform>%n змін до надсилання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n зміна чекає надсилання.</numerusform>
            <numerusform>%n зміни чекають надсилання.</numerusform>
            <numerusform>%n змін чекають надсилання.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) until head office has this FieldCRM too.</source>
        <translation>
            <numerusform>%n зміна чекає, доки в офісі з’явиться ця FieldCRM.</numerusform>
            <numerusform>%n зміни чекають, доки в офісі з’явиться ця FieldCRM.</numerusform>
            <numerusform>%n змін чекають, доки в офісі з’явиться ця FieldCRM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%n зміна очікує надсилання</numerusform>
            <numerusform>%n зміни очікують надсилання</numerusform>
            <numerusform>%n змін очікують надсилання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) written to a file, not confirmed yet</source>
        <translation>
            <numerusform>%n зміну записано у файл, ще не підтверджено</numerusform>
            <numerusform>%n зміни записано у файл, ще не підтверджено</numerusform>
            <numerusform>%n змін записано у файл, ще не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n change(s) written.</source>
        <translation>
            <numerusform>Записано %n зміну.</numerusform>
            <numerusform>Записано %n зміни.</numerusform>
            <numerusform>Записано %n змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n компонент</numerusform>
            <numerusform>%n компоненти</numerusform>
            <numerusform>%n компонентів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>%n customer(s) are due.</source>
        <translation>
            <numerusform>%n клієнт чекає на візит.</numerusform>
            <numerusform>%n клієнти чекають на візит.</numerusform>
            <numerusform>%n клієнтів чекають на візит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n customer(s) late</source>
        <translation>
            <numerusform>%n клієнт прострочений</numerusform>
            <numerusform>%n клієнти прострочені</numerusform>
            <numerusform>%n клієнтів прострочені</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Прострочено на %n день</numerusform>
            <numerusform>Прострочено на %n дні</numerusform>
            <numerusform>Прострочено на %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n diary entry(s)</source>
        <translation>
            <numerusform>%n запис щоденника</numerusform>
            <numerusform>%n записи щоденника</numerusform>
            <numerusform>%n записів щоденника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n difference(s) of one kind</source>
        <translation>
            <numerusform>%n відмінність одного виду</numerusform>
            <numerusform>%n відмінності одного виду</numerusform>
            <numerusform>%n відмінностей одного виду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n due today</source>
        <translation>
            <numerusform>строк сьогодні: %n</numerusform>
            <numerusform>строк сьогодні: %n</numerusform>
            <numerusform>строк сьогодні: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>%n in two weeks</source>
        <translation>
            <numerusform>%n за два тижні</numerusform>
            <numerusform>%n за два тижні</numerusform>
            <numerusform>%n за два тижні</numerusform>
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
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n позицію додано</numerusform>
            <numerusform>%n позиції додано</numerusform>
            <numerusform>%n позицій додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>Не вдалося прочитати %n рядок</numerusform>
            <numerusform>Не вдалося прочитати %n рядки</numerusform>
            <numerusform>Не вдалося прочитати %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%n line(s), {} in all</source>
        <translation>
            <numerusform>%n позиція, усього {}</numerusform>
            <numerusform>%n позиції, усього {}</numerusform>
            <numerusform>%n позицій, усього {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n more wait(s) for another packet.</source>
        <translation>
            <numerusform>Ще %n чекає наступного пакета.</numerusform>
            <numerusform>Ще %n чекають наступного пакета.</numerusform>
            <numerusform>Ще %n чекають наступного пакета.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n потребує уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n need(s) your choice</source>
        <translation>
            <numerusform>%n чекає вашого вибору</numerusform>
            <numerusform>%n чекають вашого вибору</numerusform>
            <numerusform>%n чекають вашого вибору</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n of that paused by you.</source>
        <translation>
            <numerusform>З них %n призупинено вами.</numerusform>
            <numerusform>З них %n призупинено вами.</numerusform>
            <numerusform>З них %n призупинено вами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n of them cannot be settled like this and wait(s) on.</source>
        <translation>
            <numerusform>%n з них так вирішити не можна: вона почекає.</numerusform>
            <numerusform>%n з них так вирішити не можна: вони почекають.</numerusform>
            <numerusform>%n з них так вирішити не можна: вони почекають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>%n other change(s) of this record were decided by a rule</source>
        <translation>
            <numerusform>Ще %n зміну цього запису вирішено за правилом</numerusform>
            <numerusform>Ще %n зміни цього запису вирішено за правилом</numerusform>
            <numerusform>Ще %n змін цього запису вирішено за правилом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n інше</numerusform>
            <numerusform>%n інші</numerusform>
            <numerusform>%n інших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n контактна особа</numerusform>
            <numerusform>%n контактні особи</numerusform>
            <numerusform>%n контактних осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n record(s) put right after all was compared with head office</source>
        <translation>
            <numerusform>%n запис виправлено: усе звірено з офісом</numerusform>
            <numerusform>%n записи виправлено: усе звірено з офісом</numerusform>
            <numerusform>%n записів виправлено: усе звірено з офісом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n settled. Saved on this laptop.</source>
        <translation>
            <numerusform>Вирішено: %n. Збережено на цьому ноутбуці.</numerusform>
            <numerusform>Вирішено: %n. Збережено на цьому ноутбуці.</numerusform>
            <numerusform>Вирішено: %n. Збережено на цьому ноутбуці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n візит</numerusform>
            <numerusform>%n візити</numerusform>
            <numerusform>%n візитів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>Заплановано %n візит</numerusform>
            <numerusform>Заплановано %n візити</numerusform>
            <numerusform>Заплановано %n візитів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned, the first at {}</source>
        <translation>
            <numerusform>Заплановано %n візит, перший о {}</numerusform>
            <numerusform>Заплановано %n візити, перший о {}</numerusform>
            <numerusform>Заплановано %n візитів, перший о {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>+%n is {day}, as agreed with this customer</source>
        <translation>
            <numerusform>+%n — це {day}, як із ним домовлено</numerusform>
            <numerusform>+%n — це {day}, як із ним домовлено</numerusform>
            <numerusform>+%n — це {day}, як із ним домовлено</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/painting.py"/>
        <source>+{}</source>
        <extracomment>So many more entries at that time, where there is room for two or three signs.</extracomment>
        <translation>+{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <location filename="../../fieldcrm/ui/shared/lists.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>15 minutes earlier</source>
        <translation>На 15 хвилин раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>15 minutes later</source>
        <translation>На 15 хвилин пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/asked.py"/>
        <location filename="../../fieldcrm/ui/shared/editors.py"/>
        <source>24 Nov, thu or +14</source>
        <translation>24 листопада, чт або +14</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>A</source>
        <extracomment>A word that may stand in account.rank.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A code has to be good for some minutes: {about}.</source>
        <extracomment>Why something was not done (invite.minutes).</extracomment>
        <translation>Код має діяти хоча б кілька хвилин: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A column is there twice: {about}.</source>
        <extracomment>Why something was not done (file.column_twice).</extracomment>
        <translation>Стовпець трапляється двічі: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A copy is open outside the safe. It goes when FieldCRM closes; what is changed in it is lost.</source>
        <translation>Відкрито копію поза захищеним сховищем. Вона зникне із закриттям FieldCRM, зміни в ній пропадуть.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A copy of a SQLite company goes into a folder (--data): {about}.</source>
        <extracomment>Why something was not done (backup.not_rows).</extracomment>
        <translation>Цю копію кладуть до теки (--data): {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day earlier</source>
        <translation>На день раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day later</source>
        <translation>На день пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>A demo company is being set up. Its two windows open in a moment.</source>
        <translation>Створюється демо-компанія. За мить відкриються два її вікна.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A discount is from 0 to 100 per cent: {about}.</source>
        <extracomment>Why something was not done (order.discount).</extracomment>
        <translation>Знижка буває від 0 до 100 відсотків: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>A draft again.</source>
        <translation>Знову чернетка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>A few letters of a customer, a town, a number or a command. Enter opens what is on top.</source>
        <translation>Введіть кілька літер: клієнт, місто, номер або команда. Enter відкриває верхній рядок.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A field is given twice: {about}.</source>
        <extracomment>Why something was not done (field.twice).</extracomment>
        <translation>Поле вказано двічі: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file came damaged from head office, and was thrown away; it is fetched again: {about}.</source>
        <extracomment>Why something was not done (attachment.damaged).</extracomment>
        <translation>Файл надійшов з офісу зі спотвореннями й відкинутий; його буде отримано знову: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file hangs on one thing.</source>
        <extracomment>Why something was not done (attachment.on_one).</extracomment>
        <translation>Файл прикріплюють до чогось одного.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A file of this kind can do something by itself when it is opened, so it is never opened here. Save a copy only if you know who it is from.</source>
        <translation>Такий файл під час відкриття може сам щось зробити, тому тут він не відкривається. Зберігайте копію, лише якщо знаєте, від кого він.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>A first day, with pictures.</source>
        <translation>Перший день, з малюнками.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A key without its certificate; say --tls-cert too: {about}.</source>
        <extracomment>Why something was not done (server.tls_key).</extracomment>
        <translation>Ключ без сертифіката; вкажіть і --tls-cert: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A missed visit needs a reason: {about}.</source>
        <extracomment>Why something was not done (visit.reason).</extracomment>
        <translation>Для пропущеного візиту потрібна причина: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>A moment, please.</source>
        <translation>Хвилинку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A name has at most {about} letters.</source>
        <extracomment>Why something was not done (signature.name).</extracomment>
        <translation>В імені не більше {about} літер.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>A new order for {} begins with it.</source>
        <translation>З нього почнеться нове замовлення: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release has worked on this hub&apos;s file; update this one: {about}.</source>
        <extracomment>Why something was not done (hub.newer).</extracomment>
        <translation>З файлом вузла працював новіший випуск; оновіть цей: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM has written this company; update this one: {about}.</source>
        <extracomment>Why something was not done (centre.newer).</extracomment>
        <translation>Дані цієї компанії записано новішою версією FieldCRM; оновіть цю: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM wrote this packet; update this one: {about}.</source>
        <extracomment>Why something was not done (packet.newer).</extracomment>
        <translation>Цей пакет записала новіша версія FieldCRM; оновіть цю: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>A note for %n customer(s)</source>
        <translation>
            <numerusform>Нотатка для %n клієнта</numerusform>
            <numerusform>Нотатка для %n клієнтів</numerusform>
            <numerusform>Нотатка для %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A passphrase needs at least {about} characters.</source>
        <extracomment>Why something was not done (passphrase.short).</extracomment>
        <translation>Парольна фраза має бути не коротшою за {about} знаків.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A price cannot be less than nothing: {about}.</source>
        <extracomment>Why something was not done (order.price).</extracomment>
        <translation>Ціна не може бути меншою за нуль: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A process works on 1 to 15 requests at once; more of them need more processes: {about}.</source>
        <extracomment>Why something was not done (server.at_once).</extracomment>
        <translation>Один процес веде від 1 до 15 запитів одразу; для більшого потрібно більше процесів: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>A product that is not on this laptop any more is left out.</source>
        <translation>Товар, якого на цьому ноутбуці більше немає, не взято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A quantity has to be more than nothing.</source>
        <translation>Кількість має бути більшою за нуль.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A row is longer than {about} bytes; perhaps a quotation mark is not closed.</source>
        <extracomment>Why something was not done (row.long).</extracomment>
        <translation>Рядок довший за {about} байтів; можливо, не закрито лапки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>A rule decided this; nobody has to be asked.</source>
        <translation>Це вирішено за правилом; питати нікого не потрібно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>A second copy of unsent work</source>
        <translation>Друга копія ненадісланого</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A server is running over the SQLite file there. One process serves it; for more take PostgreSQL, and before anything is put in its place stop the server: {about}.</source>
        <extracomment>Why something was not done (server.one_to_a_file).</extracomment>
        <translation>З цим файлом SQLite уже працює програма офісу. Його обслуговує один процес; для кількох потрібен PostgreSQL, а перш ніж замінювати файл, зупиніть її: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A single text is longer than {about} bytes.</source>
        <extracomment>Why something was not done (value.large).</extracomment>
        <translation>Один із текстів довший за {about} байтів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit cannot end before it began.</source>
        <translation>Візит не може закінчитися раніше, ніж почався.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A visit is finished by its report: {about}.</source>
        <extracomment>Why something was not done (visit.reported).</extracomment>
        <translation>Візит завершується звітом: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit that has begun cannot be moved.</source>
        <translation>Розпочатий візит не можна перенести.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>About</source>
        <translation>Про клієнта</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>залишилося близько %n хвилини</numerusform>
            <numerusform>залишилося близько %n хвилин</numerusform>
            <numerusform>залишилося близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n second(s)</source>
        <translation>
            <numerusform>близько %n секунди</numerusform>
            <numerusform>близько %n секунд</numerusform>
            <numerusform>близько %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>About FieldCRM</source>
        <translation>Про програму FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>About it</source>
        <translation>Про матеріал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>About the customer</source>
        <translation>Про клієнта та його справи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>About the product</source>
        <translation>Про товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>about {}</source>
        <translation>близько {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about {} by your price</source>
        <translation>близько {} за вашою ціною</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Absent</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Відсутній</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Прийнято</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted with changes</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Прийнято зі змінами</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Account</source>
        <extracomment>A field of: address.</extracomment>
        <translation>Клієнт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Actions on {}</source>
        <translation>Дії: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Active</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Активний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>add</source>
        <translation>додати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Add a customer</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Add a file</source>
        <translation>Додати файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Add a line</source>
        <translation>Додати позицію</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Add a task</source>
        <translation>Додати завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Add a task for today…</source>
        <translation>Завдання на сьогодні…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>add and set quantity</source>
        <translation>вибрати та вказати кількість</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Add literature</source>
        <translation>Додати матеріал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Add these</source>
        <translation>Додати ці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Add to order</source>
        <translation>Додати до замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>add to order</source>
        <translation>до замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Add visit</source>
        <translation>Додати візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Add “{}” as a customer</source>
        <translation>Додати клієнта «{}»</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Added at</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Додано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Address</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Address of the regional office</source>
        <translation>Адреса регіонального офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Admin</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>age not known</source>
        <translation>дата невідома</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Agenda</source>
        <translation>План дня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Agreed</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Домовилися</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>All about it</source>
        <translation>Усе про товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>all about it</source>
        <translation>усе про товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>All as before, with a warning</source>
        <translation>Усе як раніше, з попередженням</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/shared/hours.py"/>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>All is sent and fetched.</source>
        <translation>Усе надіслано й отримано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All mine</source>
        <translation>Усе моє</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>All news</source>
        <translation>Усі новини</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>All of it is on this order already: {about}.</source>
        <extracomment>Why something was not done (order.all_there).</extracomment>
        <translation>Усе це вже є в замовленні: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>All of them</source>
        <translation>Усі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All orders</source>
        <translation>Усі замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <source>All products</source>
        <translation>Усі товари</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All theirs</source>
        <translation>Усе від колеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>All you write is saved on this laptop at once. Here you see what has still to go to head office; F5 sends it now.</source>
        <translation>Усе, що ви пишете, одразу зберігається на цьому ноутбуці. Тут видно, що ще має піти в офіс; F5 надсилає це зараз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All your work is synced</source>
        <translation>Усю вашу роботу синхронізовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Allocated</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Also by</source>
        <translation>Інші одиниці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>also {}</source>
        <translation>також {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Amount</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An entry cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (activity.end).</extracomment>
        <translation>Запис не може закінчитися раніше, ніж почнеться: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An exchange is under way: head office answers.</source>
        <translation>Триває обмін: офіс відповідає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An invitation names where laptops reach the server; say --address URL: {about}.</source>
        <extracomment>Why something was not done (invitation.address).</extracomment>
        <translation>У запрошенні має бути сказано, де ноутбуки знайдуть офіс; вкажіть --address URL: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An order goes at once, anything else within seconds of being saved.</source>
        <translation>Замовлення йде одразу, решта — за кілька секунд після збереження.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An order needs at least one line: {about}.</source>
        <extracomment>Why something was not done (order.empty).</extracomment>
        <translation>У замовленні має бути хоча б одна позиція: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>and the number, also while you write</source>
        <translation>і номер — також під час введення тексту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>and {} more</source>
        <translation>і ще {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another device works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two came from one disk, one of them joins anew: “fieldcrm enrol --again”.</source>
        <extracomment>Why something was not done (exchange.copied).</extracomment>
        <translation>З копією цих даних працює інший пристрій, або це їхній раніший стан. Нічого не втрачено й нічого не враховано двічі. Якщо обидва налаштовано з одного диска, один із них приєднується знову: «fieldcrm enrol --again».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Another FieldCRM is doing it already. This one goes on when that is done.</source>
        <translation>Це вже робить інший FieldCRM. Цей продовжить, коли той закінчить.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>another laptop works with a copy of what is here</source>
        <translation>інший ноутбук працює з копією цих даних</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Another laptop works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two laptops were set up from one disk, open a new invitation on one of them.</source>
        <translation>З копією цих даних працює інший ноутбук, або це їхній раніший стан. Нічого не втрачено й нічого не враховано двічі. Якщо два ноутбуки налаштовано з одного диска, відкрийте на одному з них нове запрошення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another program is writing just now; wait a moment.</source>
        <translation>Зараз пише інша програма; зачекайте трохи.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Another program shows it. It is given a copy outside the safe, not encrypted, which goes when FieldCRM closes.</source>
        <translation>Його покаже інша програма. Вона отримає незашифровану копію поза сховищем, яка зникне із закриттям FieldCRM.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this.</source>
        <translation>Це вже є в іншому записі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this: {about}.</source>
        <translation>Це вже є в іншому записі: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another release of FieldCRM wrote this copy; bring it back with that one: {about}.</source>
        <extracomment>Why something was not done (backup.other_release).</extracomment>
        <translation>Цю копію записав інший випуск FieldCRM; відновіть її ним: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Any publicly trusted</source>
        <translation>Будь-який загальновизнаний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>appointment, meeting, call, plan</source>
        <extracomment>Other words for “New visit”, set apart by commas.</extracomment>
        <translation>зустріч, дзвінок, запланувати, записати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>As of</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>На дату</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>as of {}</source>
        <translation>за даними на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As on any other</source>
        <translation>Усе, як на будь-якому іншому</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As this computer tells</source>
        <translation>Як повідомляє комп’ютер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Ask the office</source>
        <translation>Запитати офіс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask the other author</source>
        <translation>Запитати іншого автора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>ask the other author</source>
        <translation>запитати іншого автора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask {}</source>
        <translation>Запитати: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Asked. The choice stays open.</source>
        <translation>Запит зроблено. Вибір лишається відкритим.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Asking head office…</source>
        <translation>Запитуємо офіс…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Assortment width</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Ширина асортименту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>At head office</source>
        <translation>В офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>At head office too</source>
        <translation>І в офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at head office {}</source>
        <translation>в офісі {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>At most %Ln lines are read at once.</source>
        <translation>
            <numerusform>За один раз читається не більше %Ln рядка.</numerusform>
            <numerusform>За один раз читається не більше %Ln рядків.</numerusform>
            <numerusform>За один раз читається не більше %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>At office</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>В офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>At risk</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Під загрозою</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>At that time there is also {}.</source>
        <translation>У цей час уже є {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at {hub} {when}</source>
        <translation>у {hub} {when}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>At {when} there is also {also}.</source>
        <translation>{when}: уже є {also}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Attachment</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>Вкладення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>automatic, colours, appearance</source>
        <extracomment>Other words for “Switch theme with the system”, set apart by commas.</extracomment>
        <translation>автоматично, кольори, вигляд, оформлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>B</source>
        <extracomment>A word that may stand in account.rank.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Back to the catalogue</source>
        <translation>Назад до каталогу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Back to the order</source>
        <translation>Назад до замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Back to the sync centre</source>
        <translation>Назад до центру синхронізації</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Barcode</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Base</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Вихідне</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>before</source>
        <translation>як було</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Before discounts</source>
        <translation>До знижок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Before for all</source>
        <translation>Для всіх як було</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Before you place it</source>
        <translation>Перед оформленням</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin a visit now</source>
        <translation>Почати візит зараз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin an order</source>
        <translation>Почати замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>begin, arrive, check in, report</source>
        <extracomment>Other words for starting the next visit, set apart by commas.</extracomment>
        <translation>почати, прибув, відмітитися, звіт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Begins</source>
        <translation>Початок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>begins {}</source>
        <translation>почнеться {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Below the lowest price</source>
        <translation>Нижче мінімальної ціни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Beside the lines</source>
        <translation>Поруч із рядками</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Billing</source>
        <extracomment>A word that may stand in address.kind.</extracomment>
        <translation>Для рахунків</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Both</source>
        <translation>Обидва</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are in the history.</source>
        <translation>Обидва значення є в історії.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are kept: choose what stays.</source>
        <translation>Обидва значення збережено: виберіть, яке залишиться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>bottle</source>
        <translation>пл.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Bought before</source>
        <translation>Брали раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Bought lately</source>
        <translation>Хто брав нещодавно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Bounced</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>Не доставляється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>box</source>
        <translation>кор.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Branch</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Філія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Brand</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Марка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Bringing your file up to date</source>
        <translation>Файл оновлюється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Bundle</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Набір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Buttons and rows can be larger, for fingers.</source>
        <translation>Кнопки й рядки можна зробити більшими для пальців.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By code</source>
        <translation>За кодом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>By quantity</source>
        <translation>За кількістю</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>By the regional office, if it is in reach: head office is not</source>
        <translation>Через регіональний офіс, якщо він доступний: офіс недоступний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>By the {about}</source>
        <translation>За {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>By way of a regional office</source>
        <translation>Через регіональний офіс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>C</source>
        <extracomment>A word that may stand in account.rank.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>calendar, schedule, week, appointments, planner</source>
        <extracomment>Other words for “Diary”, set apart by commas.</extracomment>
        <translation>календар, розклад, тиждень, зустрічі, планувальник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Call</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>call</source>
        <translation>дзвінок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by you</source>
        <translation>Ваш дзвінок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by {}</source>
        <translation>Дзвінок: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Call off</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call them</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call {}</source>
        <translation>Зателефонувати: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Calls &amp; mail</source>
        <translation>Дзвінки й пошта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>cancel</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancel requested</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Подано запит на скасування</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Cancel this order</source>
        <translation>Скасувати це замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancelled</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Caps Lock is on.</source>
        <translation>Увімкнено Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>case</source>
        <translation>ящ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Catalogue</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Каталог</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <source>Categories</source>
        <translation>Категорії</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Category</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Категорія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Certificate</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changed by somebody else: {}</source>
        <translation>Змінено кимось іншим: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Changed since {who} signed it, {when}.</source>
        <translation>Змінено після підпису: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Channel</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Канал зв’язку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Check code {}. Ask your office to read theirs: they must be the same.</source>
        <translation>Код перевірки {}. Попросіть офіс назвати свій: коди мають бути однакові.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Позначка на місці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Час приходу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lat</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Широта приходу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lon</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Довгота приходу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked out at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Час відходу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choice</source>
        <translation>Відмінність</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choices</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>choose</source>
        <translation>вибрати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose a call, a meeting or a task first.</source>
        <translation>Спочатку виберіть дзвінок, зустріч або завдання.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <source>Choose a customer</source>
        <translation>Вибрати клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Choose a customer to see the essentials.</source>
        <translation>Виберіть клієнта, щоб побачити головне.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Choose a product first.</source>
        <translation>Спершу виберіть товар.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>Choose a product to see its price.</source>
        <translation>Виберіть товар, щоб побачити ціну.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place</source>
        <translation>Вибрати друге місце</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place…</source>
        <translation>Вибрати друге місце…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Choose an entry first.</source>
        <translation>Спочатку виберіть запис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose an entry with a time first.</source>
        <translation>Спочатку виберіть запис із часом.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Choose an order first.</source>
        <translation>Спершу виберіть замовлення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Choose an order to see what is on it.</source>
        <translation>Виберіть замовлення, щоб побачити, що в ньому.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Choose between two versions</source>
        <translation>Вибрати один із двох варіантів</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Choose columns</source>
        <translation>Вибрати стовпці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>choose customer</source>
        <translation>вибрати клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Choose one from the list.</source>
        <translation>Виберіть зі списку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Choose one of them first.</source>
        <translation>Спершу виберіть матеріал.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that head office could not accept.</source>
        <translation>Виберіть у вихідних те, що офіс не зміг прийняти.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that waits.</source>
        <translation>Виберіть у вихідних те, що чекає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox.</source>
        <translation>Виберіть щось у вихідних.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Choose the customer the visit is to.</source>
        <extracomment>Why something was not done (diary.whom).</extracomment>
        <translation>Виберіть клієнта для візиту.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>City</source>
        <extracomment>A field of: address.</extracomment>
        <translation>Місто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Clear the selection</source>
        <translation>Зняти виділення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Clerk</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Працівник офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>clients, accounts, shops, companies, buyers</source>
        <extracomment>Other words for “Customers”, set apart by commas.</extracomment>
        <translation>контрагенти, магазини, точки, компанії, покупці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>close</source>
        <translation>закрити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Closed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Закрито</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>closes</source>
        <translation>закриває</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Closes the window; it continues when you open it again.</source>
        <translation>Вікно закриється; завантаження продовжиться, коли ви відкриєте його знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Code</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Code or name of a product</source>
        <translation>Код або назва товару</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleague</source>
        <translation>Колега</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleagues</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Columns that are not known: {about}.</source>
        <extracomment>Why something was not done (file.columns).</extracomment>
        <translation>Невідомі стовпці: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Comes back</source>
        <translation>Повторюється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>comes back</source>
        <translation>повторюється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Comes with the next exchange</source>
        <translation>Прийде з наступним обміном</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Comfortable</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>commands only</source>
        <translation>лише команди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Compact</source>
        <translation>Щільно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Complaint</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Скарга</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Completed</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Виконано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Confirmed</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Connection</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Connection cost</source>
        <translation>Вартість зв’язку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Contact</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_contents.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Continue later</source>
        <translation>Продовжити пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Copy an entry first.</source>
        <translation>Спочатку скопіюйте запис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Cost</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Собівартість</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs money</source>
        <translation>Платний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs nothing</source>
        <translation>Безплатний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Counted at</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>Час підрахунку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Counted on this laptop, without what the connection itself needs</source>
        <translation>Рахує цей ноутбук, без службових даних самого зв’язку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Country</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Країна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>cover, hide, away, privacy</source>
        <extracomment>Other words for “Lock the window”, set apart by commas.</extracomment>
        <translation>сховати, приховати, закрити, відійшов</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Covered</source>
        <translation>Вікно приховано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Кредит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit hold</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Кредит призупинено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Credit is enough: {free} free, {left} left after this order.</source>
        <translation>Кредиту вистачає: вільно {free}, після цього замовлення залишиться {left}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit limit</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Кредитний ліміт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Ctrl and plus or minus do it on every page.</source>
        <translation>Ctrl із плюсом або мінусом змінює розмір на будь-якій сторінці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Ctrl+Z takes back what you did. The question mark shows the keys of each page; this tour is in the settings.</source>
        <translation>Ctrl+Z скасовує зроблене. Знак питання показує клавіші кожної сторінки; ця екскурсія є в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Currency</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Валюта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Custom</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Власні поля</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Customer</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Клієнт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>customer</source>
        <translation>клієнт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/newcomers.py"/>
        <source>Customer added. Saved on this laptop.</source>
        <translation>Клієнта додано. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customer no.</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Customer of the entry</source>
        <translation>Клієнт цього запису</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>customers</source>
        <translation>клієнти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Customers and people</source>
        <translation>Клієнти та люди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Customers that are somebody else&apos;s now, and not on this device: {about}.</source>
        <extracomment>Why something was not done (exchange.left).</extracomment>
        <translation>Клієнти, які тепер в інших працівників і яких більше немає на цьому пристрої: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>customers, people, orders, products</source>
        <translation>клієнти, люди, замовлення, товари</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>d</source>
        <extracomment>The first day of a week, by Qt&apos;s signs: d day, MMMM month; the first pattern where both ends are of one month.</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>d MMM</source>
        <extracomment>A day of this year, by Qt&apos;s signs: d day, MMM short month.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/shared/tongue.py"/>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, by Qt&apos;s signs: d day, MMM short month, yyyy year. Fixed letters in &apos;…&apos;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>d MMMM</source>
        <extracomment>The first day of a week, by Qt&apos;s signs: d day, MMMM month; the first pattern where both ends are of one month.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Data a month</source>
        <translation>Трафік за місяць</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data use</source>
        <translation>Витрата трафіку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data used day by day</source>
        <translation>Витрата трафіку за днями</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Day</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>day, white, bright, colours, appearance</source>
        <extracomment>Other words for “Switch to light theme”, set apart by commas.</extracomment>
        <translation>день, біла, яскрава, кольори, вигляд, оформлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days after</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Днів після</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days before</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Днів до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Days until this device closes what is on it unless it reaches the office before: {about}.</source>
        <extracomment>Why something was not done (lease.half).</extracomment>
        <translation>Днів до закриття даних на цьому пристрої, якщо він раніше не зв’яжеться з офісом: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>ddd d</source>
        <extracomment>The head of a column, by Qt&apos;s signs: ddd short weekday, d day of the month.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>ddd d MMM</source>
        <extracomment>A day of the diary, by Qt&apos;s signs: ddd short weekday, d day, MMM short month.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>dddd, d MMMM</source>
        <extracomment>The heading of a day, by Qt&apos;s signs: dddd weekday, d day, MMMM month.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Dealer</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Дилер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Dealers</source>
        <translation>Дилери</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>decide later</source>
        <translation>вирішити пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Deliver to</source>
        <translation>Адреса доставки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Delivered</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Delivery</source>
        <extracomment>A word that may stand in address.kind.</extracomment>
        <translation>Для доставки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>density</source>
        <translation>щільність рядків</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, dense, spacing, compact, more lines</source>
        <extracomment>Other words for “Rows closer together”, set apart by commas.</extracomment>
        <translation>щільність, інтервал, компактно, більше рядків</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, spacing, comfortable, normal</source>
        <extracomment>Other words for “Rows at the usual distance”, set apart by commas.</extracomment>
        <translation>щільність, інтервал, зручно, нормально</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Description</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Опис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>details</source>
        <translation>докладніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Device</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Пристрій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Diary</source>
        <translation>Щоденник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Diary as a list</source>
        <translation>Щоденник списком</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entries</source>
        <translation>Записи щоденника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entry</source>
        <translation>Запис щоденника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Diary: {}</source>
        <translation>Щоденник: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Disc.</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Discontinued on</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Знімається з продажу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Discount</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Знижка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>discount</source>
        <translation>знижка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Discount of a line</source>
        <translation>Знижка на позицію</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Discounts</source>
        <translation>Знижки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Distributor</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Дистриб’ютор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Does not come back</source>
        <translation>Не повторюється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Done</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Done editing</source>
        <translation>Завершити редагування</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Done: {}</source>
        <translation>Виконано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Draft</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Чернетка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Draft {}</source>
        <translation>Чернетка {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Drop a file here, or press +.</source>
        <translation>Перетягніть сюди файл або натисніть +.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Due</source>
        <translation>Час замовити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Due by replenishment</source>
        <translation>Час замовити</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Строк за %n день</numerusform>
            <numerusform>Строк за %n дні</numerusform>
            <numerusform>Строк за %n днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>Due today</source>
        <translation>Замовлення сьогодні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>due {}</source>
        <translation>строк: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by you</source>
        <translation>Ваш лист</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by {}</source>
        <translation>Лист: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Each choice holds at once, and is kept on this laptop.</source>
        <translation>Кожен вибір діє одразу й зберігається на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Earlier this month</source>
        <translation>Раніше цього місяця</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Edit this customer</source>
        <translation>Змінити дані клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Email</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>ended {}</source>
        <translation>закінчилося {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Ends</source>
        <translation>Закінчення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Підключено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled at</source>
        <extracomment>A field of: device.</extracomment>
        <translation>Час підключення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Enter plans the visit in the next free slot</source>
        <translation>Enter планує візит на найближчий вільний час</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Enter takes it, Esc leaves it as it was.</source>
        <translation>Enter — прийняти, Esc — лишити як було.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Раз на %n день</numerusform>
            <numerusform>Раз на %n дні</numerusform>
            <numerusform>Раз на %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>every %n day(s)</source>
        <translation>
            <numerusform>раз на %n день</numerusform>
            <numerusform>раз на %n дні</numerusform>
            <numerusform>раз на %n днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every first {} of a month</source>
        <translation>Раз на місяць: {} (1-й раз у місяці)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every fourth {} of a month</source>
        <translation>Раз на місяць: {} (4-й раз у місяці)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every last {} of a month</source>
        <translation>Раз на місяць: {} (останній раз у місяці)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every month on day {}</source>
        <translation>Щомісяця {}-го числа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second week on {}</source>
        <translation>Раз на два тижні: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second {} of a month</source>
        <translation>Раз на місяць: {} (2-й раз у місяці)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every third {} of a month</source>
        <translation>Раз на місяць: {} (3-й раз у місяці)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every week on {}</source>
        <translation>Щотижня: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Everybody gets it with the next exchange.</source>
        <translation>Усі отримають його під час наступного обміну.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Everyone due has a visit planned.</source>
        <translation>Усім, кому час замовити, візит уже заплановано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Everything is saved on this laptop and goes out with the next connection. Last synced {}.</source>
        <translation>Усе збережено на цьому ноутбуці й піде з першим зв’язком. Остання синхронізація: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Everything is saved on this laptop.</source>
        <translation>Усе збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Exchange by way of it</source>
        <translation>Обмінюватися через нього</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Exchange soon: in {about} days this device closes what is on it. Nothing is lost by that; it opens again when the office answers.</source>
        <extracomment>Why something was not done (lease.late).</extracomment>
        <translation>Обміняйтеся скоріше: за {about} дн. цей пристрій закриє все, що на ньому є. Нічого не зникне: він відкриється знову, коли офіс відповість.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchange under way</source>
        <translation>Триває обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Exchange with head office</source>
        <translation>Обмін з офісом</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office: %Ln record(s) so far.</source>
        <translation>
            <numerusform>Обмін з офісом: поки що %Ln запис.</numerusform>
            <numerusform>Обмін з офісом: поки що %Ln записи.</numerusform>
            <numerusform>Обмін з офісом: поки що %Ln записів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office…</source>
        <translation>Обмін з офісом…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Export as CSV</source>
        <translation>Вивантажити в CSV</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Factor</source>
        <extracomment>A field of: product_unit.</extracomment>
        <translation>Коефіцієнт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Family name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Прізвище</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Fetch it</source>
        <translation>Отримати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Fetch it now</source>
        <translation>Отримати зараз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fewer decimal places, please.</source>
        <translation>Менше знаків після коми, будь ласка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Field above</source>
        <translation>Поле вище</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Field below</source>
        <translation>Поле нижче</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <location filename="../../fieldcrm/ui/shell/window.py"/>
        <source>FieldCRM</source>
        <translation>FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>FieldCRM cannot open</source>
        <translation>FieldCRM не може відкритися</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>FieldCRM is free software under the MIT licence.</source>
        <translation>FieldCRM — вільна програма за ліцензією MIT.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>FieldCRM is open already: look for its window.</source>
        <translation>FieldCRM уже відкрито: знайдіть його вікно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>File kept by</source>
        <translation>Файл веде</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>filter, only, territory, segment, town</source>
        <extracomment>Other words for “Narrow the list”, set apart by commas.</extracomment>
        <translation>фільтр, відбір, лише, територія, сегмент, місто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filters</source>
        <translation>Умови відбору</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>find</source>
        <translation>знайти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Find a customer</source>
        <translation>Знайти клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Find a product</source>
        <translation>Знайти товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Find an order</source>
        <translation>Знайти замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Find anything, do anything</source>
        <translation>Знайти й зробити що завгодно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Find literature</source>
        <translation>Знайти матеріал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>finish</source>
        <translation>завершити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Finish the other value first.</source>
        <translation>Спершу завершіть введення іншого значення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Finish visit</source>
        <translation>Завершити візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>First and last name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>First day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Перший день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>First download</source>
        <translation>Перше завантаження</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>first {}</source>
        <translation>спершу {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Fit the window</source>
        <translation>За розміром вікна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Fixed</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Фіксована ціна</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>for one {}</source>
        <translation>за {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Forgotten?</source>
        <translation>Забули?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>free</source>
        <translation>вільно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>free disk</source>
        <translation>вільно на диску</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Free goods</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Бонусний товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Free: {}</source>
        <translation>Вільно: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>From a file</source>
        <translation>З файлу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>From now on the certificate that {} sent is trusted.</source>
        <translation>Відтепер приймається сертифікат, який надіслала компанія «{}».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>from {qty}: −{percent} %</source>
        <translation>від {qty}: −{percent} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>from {}</source>
        <translation>від {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>full</source>
        <translation>зайнято все</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Full size</source>
        <translation>Повний розмір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Get it now</source>
        <translation>Завантажити зараз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Getting ready</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Getting your customers</source>
        <translation>Завантажуються ваші клієнти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Getting your customers, prices and orders.</source>
        <translation>Завантажуються ваші клієнти, ціни й замовлення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Give this view up</source>
        <translation>Прибрати цей вигляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Given name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Go on working</source>
        <translation>Працювати далі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Go to and commands</source>
        <translation>Переходи й команди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Go to {}</source>
        <translation>Відкрити: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Goes on order {}.</source>
        <translation>Потрапить до замовлення {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Got it</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Group</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Група</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide for the first day</source>
        <translation>Посібник для першого дня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <source>Have it signed</source>
        <translation>Дати на підпис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Have this again</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office answers, and has proved who it is.</source>
        <translation>Офіс відповідає й підтвердив, що це він.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. What you do is still sent; nothing new comes until it is installed.</source>
        <translation>Офісу потрібна новіша версія FieldCRM. Ваша робота надсилається й зараз; нове не надходить, доки її не встановлять.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. Your work is kept until it is installed.</source>
        <translation>Офісу потрібна новіша версія FieldCRM. Ваша робота зберігається тут, доки її не встановлять.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Head office cannot be reached just now. Try again when there is a connection.</source>
        <translation>Зараз немає зв’язку з офісом. Спробуйте ще раз, коли зв’язок з’явиться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office cannot prove who it is. Everything is saved on this laptop.</source>
        <translation>Офіс не може підтвердити, що це він. Усе збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Head office could not accept this. It stands here as head office has it.</source>
        <translation>Офіс не зміг це прийняти. Тут усе так, як в офісу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office could not accept what was written on {}</source>
        <translation>Офіс не зміг прийняти написане: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office decides here, so what it wrote stands.</source>
        <translation>Тут вирішує офіс, тому діє те, що написав він.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office does not know this laptop: ask them. Your work is kept here.</source>
        <translation>Офіс не знає цього ноутбука: зверніться туди. Ваша робота зберігається тут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office does not know what the file hangs on.</source>
        <extracomment>Why something was not done (refused.not_found).</extracomment>
        <translation>В офісі не знають, до чого прикріплено файл.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Ask them why.</source>
        <translation>За розпорядженням офісу дані на цьому ноутбуці стерто: {about}. Запитайте в офісі про причину.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Start FieldCRM once more when there is a link, so that they know.</source>
        <translation>За розпорядженням офісу дані на цьому ноутбуці стерто: {about}. Запустіть FieldCRM ще раз, коли буде зв’язок, щоб в офісі про це дізналися.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>Head office had to work on from an older copy of its data. Your own work is here, and sent again.</source>
        <translation>Офісу довелося повернутися до старішої копії даних. Ваша робота тут і надіслана знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Head office has a newer FieldCRM: what it has added is not shown here until this one is updated.</source>
        <translation>В офісі FieldCRM новіша: того, що в ній додано, тут не видно, доки цю не оновлено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Head office has given nothing to read yet.</source>
        <translation>Офіс ще не дав матеріалів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Head office has given you no customers yet.</source>
        <translation>Офіс ще не дав вам клієнтів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Head office has given you no products yet.</source>
        <translation>Офіс ще не дав вам товарів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office has switched this laptop off: ask them. Your work is kept here.</source>
        <translation>Офіс відключив цей ноутбук: зверніться туди. Ваша робота зберігається тут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is busy. Your work is saved and goes out later.</source>
        <translation>Офіс зараз зайнятий. Вашу роботу збережено, вона піде пізніше.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is putting its data back. Your work is saved and goes out later.</source>
        <translation>Офіс відновлює свої дані з копії. Ваша робота збережена й піде пізніше.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office wants at least {about}.</source>
        <extracomment>Why something was not done (order.below_floor).</extracomment>
        <translation>Офіс дозволяє не менше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office wants the work on this laptop erased.</source>
        <translation>Офіс розпорядився стерти дані на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>head office works on from an older copy of its data</source>
        <translation>офіс працює зі старішою копією своїх даних</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Head office: {}</source>
        <translation>Офіс: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Held back by you, with what belongs to it.</source>
        <translation>Призупинено вами разом із тим, що до цього належить.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, guide, learn, introduction</source>
        <extracomment>Other words for “Take the tour”, set apart by commas.</extracomment>
        <translation>допомога, навчання, знайомство, тур</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, manual, learn, handbook</source>
        <extracomment>Other words for “Read the guide”, set apart by commas.</extracomment>
        <translation>допомога, інструкція, навчання, довідка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, shortcuts, hotkeys, keyboard</source>
        <extracomment>Other words for “Keys of this page”, set apart by commas.</extracomment>
        <translation>допомога, довідка, гарячі клавіші, клавіатура</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, support, bug, does not work</source>
        <extracomment>Other words for “Report a problem”, set apart by commas.</extracomment>
        <translation>допомога, підтримка, не працює</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Here only one of the versions can stand.</source>
        <translation>Тут може лишитися тільки один із варіантів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lat</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Широта дому</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lon</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Довгота дому</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>home, start, agenda, dashboard, my day</source>
        <extracomment>Other words people type to find “Today”, set apart by commas. Not a translation: what your language calls it.</extracomment>
        <translation>головна, початок, порядок денний, мій день, план на день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/outcomes.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go?</source>
        <translation>Як усе минуло?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go? Choose one of the outcomes.</source>
        <translation>Як усе минуло? Виберіть один із підсумків.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>How full the day is</source>
        <translation>Наскільки зайнятий день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Id</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>Ід. запису</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>If you close this, it continues when you open it again.</source>
        <translation>Якщо закрити вікно, завантаження продовжиться, коли ви відкриєте його знову.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дні</numerusform>
            <numerusform>Через %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <source>In %n day(s) this laptop closes what is on it, until head office is reached. Nothing is lost by that.</source>
        <translation>
            <numerusform>Через %n день цей ноутбук закриє все, що на ньому є, до зв’язку з офісом. Нічого не зникне.</numerusform>
            <numerusform>Через %n дні цей ноутбук закриє все, що на ньому є, до зв’язку з офісом. Нічого не зникне.</numerusform>
            <numerusform>Через %n днів цей ноутбук закриє все, що на ньому є, до зв’язку з офісом. Нічого не зникне.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>In progress</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Триває</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>In stock</source>
        <translation>У наявності</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>In time</source>
        <translation>Вчасно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>In {}, up to date with each save. Only head office can open it.</source>
        <translation>У {}, оновлюється з кожним збереженням. Відкрити може лише офіс.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Info</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>До відома</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Instruction</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Інструкція</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Invitations</source>
        <translation>Запрошення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Invoiced</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Виставлено рахунок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Is my work safe?</source>
        <translation>Чи ціла моя робота?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (rule.end).</extracomment>
        <translation>Кінець не може бути раніше початку: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It comes with the next exchange: {}.</source>
        <translation>Прийде під час наступного обміну: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window until the passphrase of this laptop&apos;s work is typed. Nothing typed is lost.</source>
        <translation>Вікно приховано, доки не введено парольну фразу цього ноутбука. Набране не втрачається.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window, and a press lifts it: this laptop asks for no passphrase. What keeps others out is the computer&apos;s own lock.</source>
        <translation>Вікно приховується, і будь-яке натискання знову його відкриває: парольної фрази цей ноутбук не питає. Від сторонніх захищає блокування самого комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on</source>
        <translation>Працює далі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on exchanging with head office, and its icon beside the clock opens the window again.</source>
        <translation>Обмін з офісом триває, а значок біля годинника знову відкриває вікно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It goes with the next exchange.</source>
        <translation>Піде з наступним обміном.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>It goes with the next exchange; until then it can be taken back.</source>
        <translation>Піде з наступним обміном; доти можна забрати назад.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>It has no page on this laptop.</source>
        <translation>На цьому ноутбуці для цього немає сторінки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It is at head office and not on this laptop yet: {}.</source>
        <translation>Файл в офісі, на цьому ноутбуці його ще немає: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>It is called</source>
        <translation>Називається</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is done, but the answer could not be written: {about}.</source>
        <extracomment>Why something was not done (answer.untold).</extracomment>
        <translation>Зроблено, але відповідь не вдалося записати: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>It is good until {}.</source>
        <translation>Воно дійсне до {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It is not among what head office could not accept any more.</source>
        <translation>Цього більше немає серед того, що офіс не зміг прийняти.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is sold only until {about}.</source>
        <extracomment>Why something was not done (order.discontinued).</extracomment>
        <translation>Продається лише до {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It may have reached head office already; change the record instead.</source>
        <translation>Можливо, це вже в офісі; змініть сам запис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It stands so already: there is nothing to send.</source>
        <translation>Уже так і є: надсилати нічого.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It waits again.</source>
        <translation>Знову чекає надсилання.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>It was changed meanwhile. What stands here now is what is signed.</source>
        <translation>За цей час були зміни. Підписується те, що тут зараз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It was changed while it was being signed: show it once more.</source>
        <extracomment>Why something was not done (signature.changed).</extracomment>
        <translation>Під час підписування були зміни: покажіть ще раз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>It was taken as it is: there is nothing to choose.</source>
        <translation>Прийнято як є: вибирати нічого.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Its licence is {}.</source>
        <translation>Ліцензія: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Join if that is your office.</source>
        <translation>Приєднуйтеся, якщо це ваш офіс.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Join your company</source>
        <translation>Приєднання до компанії</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Joining…</source>
        <translation>Приєднуємося…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Keep as a view</source>
        <translation>Зберегти як вигляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep no longer</source>
        <translation>Більше не зберігати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep on this laptop</source>
        <translation>Тримати на ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Keep the signature</source>
        <translation>Зберегти підпис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Залишено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Час збереження</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Хто зберіг</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Kept here</source>
        <translation>Зберігається тут</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Keyboard: {}</source>
        <translation>Розкладка: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Keys of this page</source>
        <translation>Клавіші цієї сторінки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kind</source>
        <extracomment>A field of: promotion.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Kind of entry</source>
        <translation>Вид запису</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Label</source>
        <extracomment>A field of: address.</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Language</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Language of the paper</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Language: {}</source>
        <translation>Мова: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lapsed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Давно не замовляв</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger buttons and rows, for fingers</source>
        <translation>Великі кнопки й рядки, для пальців</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Last</source>
        <translation>Минулого разу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>last</source>
        <translation>останній обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Last 6 months</source>
        <translation>Останні 6 місяців</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>Last bought</source>
        <translation>Брали</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Last bought first</source>
        <translation>Спершу куплені нещодавно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last carried by net</source>
        <translation>Востаннє мережею</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Last day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Останній день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last left at a regional office</source>
        <translation>Востаннє в регіональному офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Last left there</source>
        <translation>Востаннє залишено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Last order</source>
        <translation>Останнє замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last order {}</source>
        <translation>останнє замовлення {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last synced</source>
        <translation>Остання синхронізація</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Last synced {}.</source>
        <translation>Остання синхронізація: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Last visit</source>
        <translation>Останній візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last visit {}</source>
        <translation>останній візит {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Last visits</source>
        <translation>Останні візити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last written to a file</source>
        <translation>Востаннє у файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>last {}</source>
        <translation>останнє: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>last: {qty}, {day}</source>
        <translation>минулого разу: {qty}, {day}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Late</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>late</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Layout of the file</source>
        <translation>Версія файлу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>layout of the file</source>
        <translation>будова файлу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Leaflet</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Листівка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Leave it</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer</source>
        <translation>Залишено клієнтові</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer: {}</source>
        <translation>Залишено клієнтові: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Left: {}.</source>
        <translation>Залишилося: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Юридичні дані</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal name</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Повна назва</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>less than a minute left</source>
        <translation>залишилося менше хвилини</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>less {} %</source>
        <translation>знижка {} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Let this go</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Lies there</source>
        <translation>Лежить там</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lifecycle</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Стадія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Line%</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Знижка на позицію, %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Lines</source>
        <translation>Позицій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Lines that were not understood</source>
        <translation>Рядки, які не вдалося зрозуміти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>List or tiles</source>
        <translation>Список чи плитка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>List price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Ціна за прайсом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Literature</source>
        <translation>Література</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Load now anyway</source>
        <translation>Усе одно завантажити зараз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>lock</source>
        <translation>блокування</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Lock after</source>
        <translation>Блокувати через</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Lock the window</source>
        <translation>Заблокувати вікно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Log visit</source>
        <translation>Записати візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Log visit at {}</source>
        <translation>Записати візит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Login</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Ім’я для входу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Longer</source>
        <translation>Довше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Look around in a demo company</source>
        <translation>Переглянути демо-компанію</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>look at one</source>
        <translation>відкрити одну</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at the chosen file</source>
        <translation>Переглянути вибраний файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lost</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Втрачений</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Lower the discount</source>
        <translation>Зменшити знижку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Made at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Час зміни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>mail</source>
        <translation>лист</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Make them larger</source>
        <translation>Зробити більшими</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Manager</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Керівник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Margin</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/suggestions.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Matches</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>Matching products</source>
        <translation>Знайдені товари</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>May be written to</source>
        <translation>Можна писати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Measure</source>
        <extracomment>A field of: target.</extracomment>
        <translation>Показник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Media type</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Тип файлу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Meeting</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Зустріч</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>meeting</source>
        <translation>зустріч</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by you</source>
        <translation>Зустріч, записали ви</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by {}</source>
        <translation>Зустріч, записано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Menu of all commands</source>
        <translation>Меню всіх команд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Messenger</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Месенджер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Met</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>З ким зустрілися</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Мін. ціна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min qty</source>
        <extracomment>A field of: price_item.</extracomment>
        <translation>Мін. кількість</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>mine</source>
        <translation>мій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Mine for all</source>
        <translation>Мій варіант для всіх</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Minutes</source>
        <translation>Хвилин</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Missed</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Missed reason</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Причина пропуску</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>ml</source>
        <translation>мл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Mobile</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Мобільний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>mode</source>
        <translation>оформлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Monday to Friday</source>
        <translation>З понеділка по п’ятницю</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/headings.py"/>
        <source>More actions</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>More match: a few more letters find them.</source>
        <translation>Є ще: введіть кілька літер, щоб знайти.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>More than one process needs PostgreSQL, and fewer than one is none: {about}.</source>
        <extracomment>Why something was not done (server.workers).</extracomment>
        <translation>Для кількох процесів потрібен PostgreSQL, а менше одного не буває: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Most in a day</source>
        <translation>Найбільше за день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Most in stock first</source>
        <translation>Спершу ті, де більший залишок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Move to next week</source>
        <translation>Перенести на наступний тиждень</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Move to tomorrow</source>
        <translation>Перенести на завтра</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Moved to tomorrow.</source>
        <translation>Перенесено на завтра.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Name</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Name, code, barcode…</source>
        <translation>Назва, код, штрихкод…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Name, number, town, phone…</source>
        <translation>Назва, номер, місто, телефон…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/narrowing.py"/>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/navigation.py"/>
        <source>Navigation</source>
        <translation>Навігація</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Navigation with or without words</source>
        <translation>Навігація зі словами чи без</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>needs a choice</source>
        <translation>потрібен вибір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Needs your choice</source>
        <translation>Чекає вашого вибору</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Never</source>
        <extracomment>So many minutes.</extracomment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>never</source>
        <translation>ще не брали</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>new client, create, account</source>
        <extracomment>Other words for “Add a customer”, set apart by commas.</extracomment>
        <translation>новий клієнт, створити, завести, контрагент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>New customers</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>Нові клієнти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>New entry</source>
        <translation>Новий запис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>New entry in one line</source>
        <translation>Новий запис одним рядком</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>New here? Five steps show you around.</source>
        <translation>Уперше тут? П’ять кроків усе покажуть.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>New order</source>
        <translation>Нове замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>New order for {}</source>
        <translation>Нове замовлення: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>New visit</source>
        <translation>Новий візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News from head office</source>
        <translation>Новини з офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next</source>
        <translation>Наступний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Next customer of the list</source>
        <translation>Наступний клієнт у списку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>next field</source>
        <translation>наступне поле</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>next line</source>
        <translation>наступна позиція</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Next order</source>
        <translation>Наступне замовлення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>next order in %n day(s)</source>
        <translation>
            <numerusform>замовлення через %n день</numerusform>
            <numerusform>замовлення через %n дні</numerusform>
            <numerusform>замовлення через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>next order: {}</source>
        <translation>наступне замовлення: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Next step</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Next try</source>
        <translation>Наступна спроба</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Next try {}; Sync now tries at once.</source>
        <translation>Наступна спроба о {}; «Синхронізувати» — спробувати одразу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Next visit</source>
        <translation>Наступний візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Next visit: {}</source>
        <translation>Наступний візит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next, late</source>
        <translation>Наступний, запізнюємося</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>night, black, colours, appearance</source>
        <extracomment>Other words for “Switch to dark theme”, set apart by commas.</extracomment>
        <translation>ніч, чорна, кольори, вигляд, оформлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customer matches.</source>
        <translation>Такого клієнта немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customers yet: they come with the first exchange.</source>
        <translation>Клієнтів поки що немає: вони надійдуть із першим обміном.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>No day and no reference yet</source>
        <translation>День і номер замовлення клієнта ще не вказано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No e-mail address is known.</source>
        <translation>Адреса ел. пошти невідома.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No exchange has carried anything yet.</source>
        <translation>Жоден обмін ще нічого не передав.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>No file waits, and none is on its way.</source>
        <translation>Файлів в очікуванні й у дорозі немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>No hub was chosen; “fieldcrm hub set” names one.</source>
        <extracomment>Why something was not done (hub.none).</extracomment>
        <translation>Регіональний вузол не вибрано; його задає «fieldcrm hub set».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No longer sold</source>
        <translation>Знято з продажу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No need</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Немає потреби</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>No number is known here.</source>
        <translation>Тут немає жодного номера телефону.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No number is known.</source>
        <translation>Номер невідомий.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>No order</source>
        <translation>Без замовлень</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders here.</source>
        <translation>Тут немає замовлень.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No orders in the last month.</source>
        <translation>За останній місяць замовлень немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders yet. Ctrl+N begins one.</source>
        <translation>Замовлень поки що немає. Нове починається з Ctrl+N.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>no price</source>
        <translation>без ціни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>No product has the code {}.</source>
        <translation>Немає товару з кодом {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No product matches.</source>
        <translation>Жоден товар не підходить.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No products yet: they come with the first exchange.</source>
        <translation>Товарів поки що немає: вони надійдуть із першим обміном.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>No program on this computer opens it. Save a copy instead.</source>
        <translation>На цьому комп’ютері його нічим відкрити. Збережіть копію.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>no reason given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>No regional office</source>
        <translation>Без регіонального офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>No second place</source>
        <translation>Без другого місця</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No show</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Не відбулося</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No target is set for {}.</source>
        <translation>Ціль не задано: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>no time set</source>
        <translation>час не вказано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No two people have changed the same thing yet.</source>
        <translation>Ще не було, щоб двоє змінили одне й те саме.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visit is left for today.</source>
        <translation>На сьогодні візитів більше немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>No visit planned</source>
        <translation>Візит не заплановано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>No visits planned</source>
        <translation>Візитів не заплановано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned for today.</source>
        <translation>На сьогодні візитів не заплановано.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned. %n customer(s) due.</source>
        <translation>
            <numerusform>Візитів не заплановано. Час відвідати %n клієнта.</numerusform>
            <numerusform>Візитів не заплановано. Час відвідати %n клієнтів.</numerusform>
            <numerusform>Візитів не заплановано. Час відвідати %n клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Nobody has signed it.</source>
        <translation>Ніхто не підписав.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Nobody has taken it yet.</source>
        <translation>Його ще ніхто не брав.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nobody is due in the next two weeks.</source>
        <translation>Найближчі два тижні поповнювати запас нікому не час.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Nobody is known here yet.</source>
        <translation>Контактних осіб поки що немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Nobody is selected: Shift and an arrow select more than one.</source>
        <translation>Нікого не вибрано: Shift і стрілка виділяють кількох.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/drafts.py"/>
        <source>Nobody on this laptop is called “{}”.</source>
        <translation>На цьому ноутбуці немає нікого з назвою «{}».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Nobody opens the work without the passphrase, not even head office, but they can set this laptop up anew: what you had sent comes back, and what you had not only from a second place, if you chose one.</source>
        <translation>Без парольної фрази роботу не відкриє ніхто, навіть офіс, але там можуть налаштувати цей ноутбук заново: надіслане повернеться, а ненадіслане — лише з другого місця, якщо ви його обрали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>none in stock</source>
        <translation>немає в наявності</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>None is chosen.</source>
        <translation>Місце не вибрано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>None of them can be settled like this.</source>
        <translation>Так не можна вирішити жодну з них.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: exchanges are paused</source>
        <translation>Ніякого: обміни призупинено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: head office is out of reach; a file goes without a network</source>
        <translation>Ніякого: офіс недоступний; файлом можна й без мережі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not accepted by head office {}</source>
        <translation>офіс не прийняв {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not at head office yet</source>
        <translation>В офісі ще немає</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not at head office yet</source>
        <translation>ще не в офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not fetched yet</source>
        <translation>Ще не отримано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not for customers</source>
        <translation>Не для клієнтів</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Not in the price list {about}</source>
        <translation>Немає в прайс-листі {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not known: this laptop joined without an invitation</source>
        <translation>Невідома: цей ноутбук приєднався без запрошення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Not met</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Не застали</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Not on this laptop any more</source>
        <translation>Більше не на цьому ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Not one of the words there are: {about}.</source>
        <extracomment>Why something was not done (choice.form).</extracomment>
        <translation>Немає серед можливих значень: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not planned</source>
        <translation>Поза планом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not synced yet</source>
        <translation>Ще не синхронізовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>not yet</source>
        <translation>ще не було</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Not yet confirmed</source>
        <translation>Ще не підтверджено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Note</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by you</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by {}</source>
        <translation>Нотатка: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Notes</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Нотатки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Notes written: %n customer(s)</source>
        <translation>
            <numerusform>Нотатки записано: %n клієнт</numerusform>
            <numerusform>Нотатки записано: %n клієнти</numerusform>
            <numerusform>Нотатки записано: %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can be written here: {about}.</source>
        <extracomment>Why something was not done (disk.read_only).</extracomment>
        <translation>Тут нічого не можна записати: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can take that long: {about}.</source>
        <extracomment>Why something was not done (length.impossible).</extracomment>
        <translation>Стільки нічого не триває: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>Nothing has come from others yet.</source>
        <translation>Від колег ще нічого не надійшло.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing has happened here yet.</source>
        <translation>Тут поки що нічого не було.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Nothing here is called so.</source>
        <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing is being edited.</source>
        <translation>Зараз нічого не редагується.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Nothing is broken by trying</source>
        <translation>Пробувати можна сміливо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Nothing is known of the stock.</source>
        <translation>Про залишок нічого не відомо.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Nothing is lost: both versions are kept in history whatever you choose.</source>
        <translation>Нічого не зникне: хоч би що ви вибрали, обидва варіанти залишаться в історії.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Nothing is open here.</source>
        <translation>Відкритих справ тут немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Nothing is planned for {}.</source>
        <translation>{}: нічого не заплановано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Nothing is planned in these two weeks.</source>
        <translation>На ці два тижні нічого не заплановано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Nothing is written by hand yet.</source>
        <translation>Від руки ще нічого не написано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Nothing leaves this laptop by itself.</source>
        <translation>Само собою ніщо не залишає цього ноутбука.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Nothing matches.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nothing new from head office.</source>
        <translation>З офісу нічого нового.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Nothing new.</source>
        <translation>Нового немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing of this order can be had any more: {about}.</source>
        <extracomment>Why something was not done (order.none_again).</extracomment>
        <translation>Нічого з цього замовлення більше не можна замовити: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Nothing on this order yet. Type a product below.</source>
        <translation>У замовленні поки що порожньо. Введіть товар нижче.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>nothing planned</source>
        <translation>нічого не заплановано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Nothing speaks against it.</source>
        <translation>Ніщо не заважає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Nothing to be done.</source>
        <translation>Справ немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing to choose.</source>
        <translation>Вибирати нічого.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Nothing to undo</source>
        <translation>Скасовувати нічого</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing waits.</source>
        <translation>Нічого не чекає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>Nothing waits: the office has it all.</source>
        <translation>Нічого не чекає: в офісі є все.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing was taken over, since there are problems in the file: {about}.</source>
        <extracomment>Why something was not done (file.problems).</extracomment>
        <translation>Нічого не завантажено, бо у файлі є неточності: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices, {} new</source>
        <translation>Сповіщення, нових: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Nowhere: what was not sent is on this laptop alone, and lost with it.</source>
        <translation>Ніде: ненадіслане є лише на цьому ноутбуці й зникне разом із ним.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Number</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Number {}</source>
        <translation>Номер {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Number, reference or customer…</source>
        <translation>Номер, номер у клієнта, клієнт…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>of {}</source>
        <translation>із {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Office address</source>
        <translation>Мережева адреса офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Office number</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Номер офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Offline</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Offline. You can keep working.</source>
        <translation>Немає зв’язку. Можна працювати далі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Offline. You can keep working: everything is saved on this laptop.</source>
        <translation>Немає зв’язку. Можна працювати далі: усе збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>On a link that costs money</source>
        <translation>Через платний зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>On hand</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>У наявності</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>On hold</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Призупинено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>on hold</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On promotion</source>
        <translation>За акцією</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On sale</source>
        <translation>У продажу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On this laptop</source>
        <translation>На цьому ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>on this order</source>
        <translation>вже в замовленні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>On this page</source>
        <translation>На цій сторінці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>On time</source>
        <translation>За графіком</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Once more right after</source>
        <translation>Ще раз одразу після</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Once that is used up</source>
        <translation>Коли це вичерпано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>One rule for all</source>
        <translation>Одне правило для всіх</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>one rule for all</source>
        <translation>одне правило для всіх</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>One-time code</source>
        <translation>Одноразовий код</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Online</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Online.</source>
        <translation>На зв’язку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Only a large file waits for a connection that costs nothing.</source>
        <translation>Безкоштовного зв’язку чекає лише великий файл.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Only a picture has two sizes.</source>
        <translation>Два розміри має лише зображення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Only a view of your own can be given up.</source>
        <translation>Прибрати можна лише власний вигляд.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may change this: {about}.</source>
        <extracomment>Why something was not done (field.admin).</extracomment>
        <translation>Це може змінювати лише адміністратор: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.admin).</extracomment>
        <translation>Такі записи робить лише адміністратор: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may change this now: {about}.</source>
        <extracomment>Why something was not done (field.closed).</extracomment>
        <translation>Тепер це може змінювати лише офіс: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only head office may change this.</source>
        <translation>Це може змінювати лише офіс.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.office).</extracomment>
        <translation>Такі записи робить лише офіс: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office takes an order this step: {about}.</source>
        <extracomment>Why something was not done (order.office).</extracomment>
        <translation>Цей крок із замовленням робить лише офіс: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Only the window is covered: a press lifts it, whoever presses. What keeps others from your work is the lock of this computer.</source>
        <translation>Приховано лише вікно: його відкриє будь-яке натискання, хто б не натиснув. Від сторонніх вашу роботу захищає блокування комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>Only this one</source>
        <translation>Лише цей</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only two long texts can both stand.</source>
        <translation>Обидва варіанти можуть лишитися тільки в довгих текстах.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only when you ask</source>
        <translation>Лише коли ви попросите</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only your own work and small news</source>
        <translation>Лише ваша робота і невеликі новини</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Open</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>Відкрито</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Open a customer first: it is written down there.</source>
        <translation>Спершу відкрийте клієнта: запис робиться в нього.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Open an invitation…</source>
        <translation>Відкрити запрошення…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Open diary</source>
        <translation>Відкрити щоденник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Open in another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Open order {}</source>
        <translation>Відкрити замовлення {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Open the page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Open the sync centre</source>
        <translation>Відкрити центр синхронізації</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>Open this day in the diary</source>
        <translation>Відкрити цей день у щоденнику</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Open {}</source>
        <translation>Відкрити {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>opened</source>
        <translation>розкрито</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>or drop it here</source>
        <translation>або перетягніть його сюди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Order</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>order</source>
        <translation>замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order again</source>
        <translation>Замовити знову</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order cancelled.</source>
        <translation>Замовлення скасовано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Order for {}</source>
        <translation>Замовлення: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>Order guide</source>
        <translation>Звичний асортимент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order line</source>
        <translation>Позиція замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order lines</source>
        <translation>Позиції замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order placed</source>
        <translation>Оформлено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order placed. Saved on this laptop.</source>
        <translation>Замовлення оформлено. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Order the usual basket</source>
        <translation>Замовити як зазвичай</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Order value</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Сума замовлення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order {number} begun with %n line(s), at today&apos;s prices.</source>
        <translation>
            <numerusform>Розпочато замовлення {number}: %n рядок за сьогоднішніми цінами.</numerusform>
            <numerusform>Розпочато замовлення {number}: %n рядки за сьогоднішніми цінами.</numerusform>
            <numerusform>Розпочато замовлення {number}: %n рядків за сьогоднішніми цінами.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Order {number} has {there} of it.</source>
        <translation>У замовленні {number} його вже {there}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Order {}</source>
        <translation>Замовлення {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>order {}</source>
        <translation>замовлення: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Order {} on paper</source>
        <translation>Замовлення {} на папері</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ordered on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Дата замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>ordered on {}</source>
        <translation>замовлено {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>ordered {}</source>
        <translation>замовл. {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>orders</source>
        <translation>замовлення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders about every %n day(s).</source>
        <translation>
            <numerusform>Замовляє приблизно раз на %n день.</numerusform>
            <numerusform>Замовляє приблизно раз на %n дні.</numerusform>
            <numerusform>Замовляє приблизно раз на %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are missing: {} % of everything is here. The rest comes with the next exchange.</source>
        <translation>Попередніх замовлень ще немає: отримано {} % усіх даних. Решта надійде під час наступного обміну.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are still coming in: {} % of everything is here.</source>
        <translation>Попередні замовлення ще завантажуються: отримано {} % усіх даних.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders of the last six months</source>
        <translation>Замовлення за останні шість місяців</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Other</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Інше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Other papers</source>
        <translation>Інше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Other records still belong to it: {about}.</source>
        <extracomment>Why something was not done (record.owned).</extracomment>
        <translation>З цим іще пов’язані інші записи: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Other value…</source>
        <translation>Інше значення…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Otherwise every %n minute(s).</source>
        <translation>
            <numerusform>Решту часу — раз на %n хвилину.</numerusform>
            <numerusform>Решту часу — раз на %n хвилини.</numerusform>
            <numerusform>Решту часу — раз на %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Our first number</source>
        <translation>Наш перший номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Outbox</source>
        <translation>До надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outbox, differences, head office, connection, what waits</source>
        <extracomment>Other words for “Sync centre”, set apart by commas.</extracomment>
        <translation>вихідні, відмінності, офіс, зв’язок, що чекає надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Outcome</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Outcome: {}</source>
        <translation>Підсумок: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outdoors, contrast, glare, sun, colours, appearance</source>
        <extracomment>Other words for “Switch to sunlight theme”, set apart by commas.</extracomment>
        <translation>надворі, контраст, відблиски, сонце, кольори, вигляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Over a connection that costs money only small files go by themselves.</source>
        <translation>Платним зв’язком самі йдуть лише невеликі файли.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Over the connection there is now that costs about {} by your price.</source>
        <translation>За нинішнього зв’язку це коштує близько {} за вашою ціною.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Over the credit limit by {over}: {free} free, this order {sum}.</source>
        <translation>Понад кредитний ліміт на {over}: вільно {free}, замовлення на {sum}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>overlaps {hour}</source>
        <translation>перетинається з {hour}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Owner</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>owner {}</source>
        <translation>відповідальний: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pack</source>
        <translation>уп.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page {number} of {count}</source>
        <translation>Сторінка {number} з {count}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>pages</source>
        <translation>сторінки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Paid link</source>
        <translation>Платний зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>paper, PDF, document, save as file</source>
        <extracomment>Other words for printing an order, set apart by commas.</extracomment>
        <translation>папір, PDF, документ, зберегти у файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Parent</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>Входить до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Part of what is here differs from the office, even after it was fetched anew; please tell them.</source>
        <translation>Частина даних відрізняється від даних офісу, навіть після повторного завантаження; будь ласка, повідомте туди.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Part shipped</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Відвантажено частково</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Parts of the sync centre</source>
        <translation>Частини центру синхронізації</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>parts that differ</source>
        <translation>частини, що відрізняються</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Paste codes and quantities</source>
        <translation>Вставити коди та кількості</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Pause exchanges</source>
        <translation>Призупинити обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Pause this</source>
        <translation>Призупинити це</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Paused by you</source>
        <translation>Призупинено вами</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>paused by you: it stays on this laptop</source>
        <translation>призупинено вами: лишається на цьому ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Paused, with what belongs to it.</source>
        <translation>Призупинено разом із пов’язаним.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Paused: nothing is sent or fetched until you resume.</source>
        <translation>Призупинено: нічого не надсилається й не надходить, доки ви не продовжите.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Payment terms</source>
        <translation>Умови оплати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pc</source>
        <translation>шт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>PDF and print</source>
        <translation>PDF і друк</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Percent</source>
        <extracomment>A field of: promotion.</extracomment>
        <translation>Відсоток</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Period</source>
        <extracomment>A field of: target.</extracomment>
        <translation>Період</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Person</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Phone</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Photo</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>piece</source>
        <translation>штука</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Place</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Place order</source>
        <translation>Оформити замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>place order</source>
        <translation>оформити замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Placed</source>
        <translation>Оформлені</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Placed at</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Час оформлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>placed {}</source>
        <translation>оформлено {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Plan %n of them</source>
        <translation>
            <numerusform>Запланувати %n з них</numerusform>
            <numerusform>Запланувати %n з них</numerusform>
            <numerusform>Запланувати %n з них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan a visit to %n customer(s)</source>
        <translation>
            <numerusform>Запланувати візит до %n клієнта</numerusform>
            <numerusform>Запланувати візити до %n клієнтів</numerusform>
            <numerusform>Запланувати візити до %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Plan the day</source>
        <translation>Спланувати день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan visits</source>
        <translation>Запланувати візити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Planned</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Заплановано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>Planned for {}</source>
        <translation>Заплановано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Position</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Місце в замовленні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Postcode</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Індекс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>preferences, options, configuration</source>
        <extracomment>Other words for “Settings”, set apart by commas.</extracomment>
        <translation>параметри, опції, уподобання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Presentation</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Презентація</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: both, as each of you added something</source>
        <translation>За замовчуванням: обидва тексти, кожен щось додав</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: from whoever it belongs to</source>
        <translation>За замовчуванням: слово того, чиє це</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office decides here</source>
        <translation>За замовчуванням: тут вирішує офіс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office had it first</source>
        <translation>За замовчуванням: версія, що першою прийшла в офіс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the later one</source>
        <translation>За замовчуванням: новіша версія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the more careful answer</source>
        <translation>За замовчуванням: обережніша відповідь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the step that came first</source>
        <translation>За замовчуванням: крок, зроблений раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: what head office has now</source>
        <translation>За замовчуванням: те, що є в офісі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: written once, never changed</source>
        <translation>За замовчуванням: записується один раз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/beside.py"/>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Previous customer of the list</source>
        <translation>Попередній клієнт у списку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Price</source>
        <extracomment>A field of: price_item.</extracomment>
        <translation>Ціна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>price</source>
        <translation>ціна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>price by hand</source>
        <translation>ціна вручну</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Price for {}</source>
        <translation>Ціна для клієнта {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Price list</source>
        <extracomment>A field of: price_item.</extracomment>
        <translation>Прайс-лист</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Price list {about}</source>
        <translation>Прайс-лист {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Price list {about}, from this quantity</source>
        <translation>Прайс-лист {about}, від цієї кількості</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Price lists</source>
        <translation>Прайс-листи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte</source>
        <translation>Ціна мегабайта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte, for estimates before a large download</source>
        <translation>Ціна мегабайта — для оцінки перед великим завантаженням</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Price of {}</source>
        <translation>Ціна: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>price {}</source>
        <translation>ціна {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Prices</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Ціни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Prices and orders need a customer.</source>
        <translation>Для ціни й замовлення потрібен клієнт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Prices for another customer</source>
        <translation>Ціни для іншого клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Prices for {}</source>
        <translation>Ціни для клієнта {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Prices without tax and freight.</source>
        <translation>Ціни без податків і доставки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>processor</source>
        <translation>процесор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Product</source>
        <extracomment>A field of: product_unit.</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Product unit</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Одиниця товару</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Products and prices</source>
        <translation>Товари й ціни</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Products as tiles</source>
        <translation>Товари плиткою</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>products, goods, prices, stock, assortment, price list</source>
        <extracomment>Other words for “Catalogue”, set apart by commas.</extracomment>
        <translation>товари, продукція, ціни, залишки, асортимент, прайс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotion</source>
        <translation>Акція</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>promotion</source>
        <translation>акція</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Promotion {about}</source>
        <translation>Акція {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotions</source>
        <translation>Акції</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Prospect</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Потенційний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>protocol {}, schema {}</source>
        <translation>протокол {}, схема {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Purpose</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Мета візиту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Put aside</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Відкладено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Put in once more</source>
        <translation>Вставити копію</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Put it in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>put it on the order</source>
        <translation>додати до замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Put right.</source>
        <translation>Виправлено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Python {}, Qt {}</source>
        <translation>Python {}, Qt {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Qty</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>К-сть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Quantity of {}</source>
        <translation>Кількість: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>quantity price</source>
        <translation>ціна за обсяг</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Quarter {quarter}, {year}</source>
        <translation>{quarter}-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Question to {name}: which is right? {fields}</source>
        <translation>Запитання, відповідає {name}: що правильно? {fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Queued</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>У черзі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Quit {}</source>
        <translation>Завершити {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Rank</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Клас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet</source>
        <translation>Прочитати пакет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet…</source>
        <translation>Прочитати пакет…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Read the guide</source>
        <translation>Відкрити посібник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ready</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Готово до надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Reason</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Recall</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Received</source>
        <translation>Отримане</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received hq</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Отримано офісом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received region</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Отримано регіоном</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Records of this kind are not made by hand: {about}.</source>
        <extracomment>Why something was not done (kind.machine).</extracomment>
        <translation>Такі записи не створюються вручну: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Reference</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Номер у клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>reference {}</source>
        <translation>номер у клієнта: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Rejected</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Removed</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>reorder, repeat, copy, the same</source>
        <extracomment>Other words for “Order again”, set apart by commas.</extracomment>
        <translation>повторити, ще раз, копія, те саме</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Rep</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Торговий представник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Repeat last order</source>
        <translation>Повторити останнє</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Replenishment</source>
        <translation>Поповнення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Report a problem</source>
        <translation>Повідомити про несправність</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Report of the visit</source>
        <translation>Звіт про візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Reserved</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>У резерві</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolution</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Рішення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>Вирішено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Час рішення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Хто вирішив</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Resume exchanges</source>
        <translation>Продовжити обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Revoked</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Відключено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Role</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Посада</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Row</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Запис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows at the usual distance</source>
        <translation>Рядки на звичайній відстані</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows closer together</source>
        <translation>Рядки щільніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sales, purchases, drafts</source>
        <extracomment>Other words for “Orders”, set apart by commas.</extracomment>
        <translation>продажі, заявки, чернетки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Save all %n</source>
        <translation>
            <numerusform>Зберегти всі: %n</numerusform>
            <numerusform>Зберегти всі: %n</numerusform>
            <numerusform>Зберегти всі: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Save result</source>
        <translation>Зберегти вибір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>save result</source>
        <translation>зберегти вибір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>saved here {}</source>
        <translation>збережено тут {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop</source>
        <translation>Збережено на цьому ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop {}</source>
        <translation>Збережено на цьому ноутбуці о {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Saved: {}</source>
        <translation>Збережено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it hangs on: a customer, a visit or an order.</source>
        <extracomment>Why something was not done (attachment.on_nothing).</extracomment>
        <translation>Зазначте, до чого прикріпити: до клієнта, візиту чи замовлення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it is about.</source>
        <extracomment>Why something was not done (diary.about).</extracomment>
        <translation>Напишіть, про що це.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the company lies: --data DIR, --database URL or FIELDCRM_DATABASE.</source>
        <extracomment>Why something was not done (centre.where).</extracomment>
        <translation>Укажіть, де лежать дані компанії: --data DIR, --database URL або FIELDCRM_DATABASE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the key lies that signs invitations: --key FILE.</source>
        <extracomment>Why something was not done (invitation.key).</extracomment>
        <translation>Вкажіть, де лежить ключ, яким підписують запрошення: --key FILE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say with --field which of them: {about}.</source>
        <extracomment>Why something was not done (choice.field).</extracomment>
        <translation>Укажіть через --field, що саме: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>schema</source>
        <translation>версія полів</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>screen</source>
        <translation>екран</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Seal of head office</source>
        <translation>Печатка офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Search everything for “{}”</source>
        <translation>Шукати «{}» всюди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>See its text</source>
        <translation>Див. текст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>seen {}</source>
        <translation>на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Segment</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Сегмент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sell, basket, cart, buy</source>
        <extracomment>Other words for “New order”, set apart by commas.</extracomment>
        <translation>продати, кошик, заявка, купити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Send anyway</source>
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Send over any connection</source>
        <translation>Надіслати будь-яким зв’язком</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Send {} to head office; what is in it waits here until their answer is read.</source>
        <translation>Надішліть {} в офіс; те, що в ньому, чекає тут, доки не буде прочитано відповідь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>send, receive, exchange, update, refresh, upload</source>
        <extracomment>Other words for “Sync now”, set apart by commas.</extracomment>
        <translation>надіслати, отримати, обмін, оновити, вивантажити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending {}</source>
        <translation>Надсилається: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail</source>
        <translation>Надіслано поштою</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail: {}</source>
        <translation>Надіслано поштою: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Series</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Серія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Set to {figure}</source>
        <translation>Поставити {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Settled</source>
        <translation>Вирішене</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Settled. Saved on this laptop.</source>
        <translation>Вирішено. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Sha256</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Shipped</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Відвантажено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Shipped on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Дата відвантаження</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Shorter</source>
        <translation>Коротше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Show list prices</source>
        <translation>Показати ціни прайс-листа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>Show me</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Show the passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>shown by</source>
        <translation>чим показано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>shut</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sidebar, menu, hide, collapse</source>
        <extracomment>Other words for “Navigation with or without words”, set apart by commas.</extracomment>
        <translation>бічна панель, меню, сховати, згорнути</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signature</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>Підпис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature of {}</source>
        <translation>Підпис: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature, by hand</source>
        <translation>Підпис від руки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Підписано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed by</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Хто підписав</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Signed by {who}, {when}.</source>
        <translation>Підпис: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Signed in as</source>
        <translation>Хто працює</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed on paper</source>
        <translation>Підписано на папері</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed. Saved on this laptop.</source>
        <translation>Підписано. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Size</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Розмір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>size</source>
        <translation>розмір тексту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Skips</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Пропуски</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>sold no more</source>
        <translation>більше не продається</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Sold until</source>
        <translation>У продажу до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Something answers there, but it is not the centre: {about}.</source>
        <extracomment>Why something was not done (hub.not_the_centre).</extracomment>
        <translation>Там щось відповідає, але це не центр: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something else answers in place of head office. Everything is saved on this laptop.</source>
        <translation>Замість офісу відповідає щось інше. Усе збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Something to be done</source>
        <translation>Те, що треба зробити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something went wrong that is our fault. Your work is saved.</source>
        <translation>Щось пішло не так з нашої вини. Вашу роботу збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sorting.py"/>
        <source>Sort the list</source>
        <translation>Упорядкувати список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Sort: {}</source>
        <translation>Сортування: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Spacing</source>
        <translation>Щільність</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>SQLite {}, SQLCipher {}</source>
        <translation>SQLite {}, SQLCipher {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-in</source>
        <translation>Заміщення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-ins</source>
        <translation>Заміщення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Stands for</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Замість дня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Start next visit</source>
        <translation>Почати наступний візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Start working</source>
        <translation>Почати роботу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Started</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>Розпочато</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>State or region</source>
        <translation>Область</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Status</source>
        <extracomment>A field of: device.</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Step {number} of {all}: {name}</source>
        <translation>Крок {number} з {all}: {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>still at {hub} since {when}: ask there</source>
        <translation>досі у {hub}, з {when}: запитайте там</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stock</source>
        <translation>Залишок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock not known</source>
        <translation>залишок невідомий</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock seen {}</source>
        <translation>залишок на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Straight to head office</source>
        <translation>Прямо до офісу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Street</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Вулиця</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Strike out</source>
        <translation>Викреслити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Subject</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>submit, send, confirm, finish</source>
        <translation>надіслати, підтвердити, завершити, провести</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Substitute</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Заміщує</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight</source>
        <translation>Для яскравого світла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight is black on white, for work outdoors.</source>
        <translation>Для яскравого світла: чорне на білому, для роботи надворі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Suspect</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Можливий</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch theme with the system</source>
        <translation>Тема як у системі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to dark theme</source>
        <translation>Темна тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to light theme</source>
        <translation>Світла тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to sunlight theme</source>
        <translation>Тема для яскравого світла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Sync</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync centre</source>
        <translation>Центр синхронізації</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync for a minute</source>
        <translation>Обмін на хвилину</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync now</source>
        <translation>Синхронізувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced</source>
        <translation>Синхронізовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced {}</source>
        <translation>Синхронізовано о {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>system</source>
        <translation>операційна система</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Tags</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Мітки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>take back, revert, mistake</source>
        <extracomment>Other words for “Undo”, set apart by commas.</extracomment>
        <translation>повернути, відкотити, назад, помилився</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take both</source>
        <translation>Узяти обидва</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Take it off</source>
        <translation>Прибрати позицію</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>take off</source>
        <translation>прибрати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take off the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Take the tour</source>
        <translation>Екскурсія вікном</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take this back</source>
        <translation>Забрати назад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Take this filter away</source>
        <translation>Прибрати цю умову</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Take {figure}</source>
        <translation>Взяти ціну {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take: {}</source>
        <translation>Узяти: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Taken back</source>
        <translation>Забрано назад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Taken back by you</source>
        <translation>Забрано вами назад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Taken back by you, and told to nobody. It can be had again for 90 days.</source>
        <translation>Ви забрали це назад, ніхто про це не дізнався. Повернути можна 90 днів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken back: {}.</source>
        <translation>Забрано назад: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Taken by</source>
        <translation>Прийняв</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken off the list.</source>
        <translation>Прибрано зі списку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target for {}</source>
        <translation>Ціль на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target reached</source>
        <translation>Виконання цілі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Targets</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Task</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>task</source>
        <translation>завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Task added: {}</source>
        <translation>Завдання додано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of yours</source>
        <translation>Ваше завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of {}</source>
        <translation>Завдання: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Tax no.</source>
        <translation>Податковий номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Terms</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Умови оплати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Terms of the order</source>
        <translation>Умови замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Territories</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Території</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Territory</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Територія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Territory, segment, town, owner…</source>
        <translation>Територія, сегмент, місто, відповідальний…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Test the connection</source>
        <translation>Перевірити зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Text of the file</source>
        <translation>Текст файлу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>That is another centre than the one whose packets lie here: {about}.</source>
        <extracomment>Why something was not done (hub.other_company).</extracomment>
        <translation>Це інший центр, не той, чиї пакети лежать тут: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The books do not agree with the rows: {about}.</source>
        <extracomment>Why something was not done (centre.disagrees).</extracomment>
        <translation>Облік не сходиться із записами: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre cannot be reached: {about}.</source>
        <extracomment>Why something was not done (hub.offline).</extracomment>
        <translation>Центр недоступний: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre does not let this hub join: {about}.</source>
        <extracomment>Why something was not done (hub.refused_to_join).</extracomment>
        <translation>Центр не приєднує цей вузол: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre is of a release that knows of no hubs. It took this one for a laptop: {about}; revoke that one there.</source>
        <extracomment>Why something was not done (hub.centre_too_old).</extracomment>
        <translation>Випуск центру не знає вузлів. Він прийняв цей за ноутбук: {about}; вимкніть його там.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The certificate of {about} is none that this hub trusts.</source>
        <extracomment>Why something was not done (hub.not_trusted).</extracomment>
        <translation>Сертифікату {about} цей вузол не довіряє.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The chosen file</source>
        <translation>Вибраний файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>the clocks go forward</source>
        <translation>годинник переводять уперед</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another company&apos;s; what is here stays with the one that was joined: {about}.</source>
        <extracomment>Why something was not done (device.other_company).</extracomment>
        <translation>Цей код — іншої компанії; те, що тут, лишається з тією, до якої приєдналися: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another person&apos;s; what is here belongs to whoever joined: {about}.</source>
        <extracomment>Why something was not done (device.other_person).</extracomment>
        <translation>Цей код — іншої людини; те, що тут, належить тому, хто приєднався: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old, or of somebody who is not of the office.</source>
        <extracomment>Why something was not done (hub.code).</extracomment>
        <translation>Код не діє: описка, вже використаний, застарів або виданий не працівникові офісу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old.</source>
        <extracomment>Why something was not done (enrol.code).</extracomment>
        <translation>Код не підходить: його введено неправильно, вже використано або він застарів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company cannot be brought forward to this release and stays as it was: {about}.</source>
        <extracomment>Why something was not done (centre.not_brought_forward).</extracomment>
        <translation>Дані компанії не можна перевести на цю версію, вони залишилися як були: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s database cannot be reached or is busy; nothing was done, try again: {about}.</source>
        <extracomment>Why something was not done (centre.busy).</extracomment>
        <translation>База даних компанії недоступна або зайнята; нічого не зроблено, спробуйте ще раз: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s file is damaged; put a backup in its place: {about}.</source>
        <extracomment>Why something was not done (centre.damaged).</extracomment>
        <translation>Файл компанії пошкоджено; поставте на його місце резервну копію: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>The connection there is now costs money.</source>
        <translation>Нинішній зв’язок платний.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The credit limit leaves {about}.</source>
        <extracomment>Why something was not done (order.credit_limit).</extracomment>
        <translation>У кредитному ліміті залишилося {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The customer&apos;s credit is on hold.</source>
        <extracomment>Why something was not done (order.credit_hold).</extracomment>
        <translation>Кредит клієнта призупинено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The data here is older than what that laptop has read: finish putting the copy back with “fieldcrm-server restore --restored”, then read the packet again: {about}.</source>
        <extracomment>Why something was not done (packet.put_back).</extracomment>
        <translation>Дані тут старіші за ті, що той ноутбук уже прочитав: завершіть повернення копії командою «fieldcrm-server restore --restored» і прочитайте пакет ще раз: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>The day: tomorrow, fri, +7…</source>
        <translation>День: завтра, пт, +7…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The days without the server are told as in 30 or 30,A1=7, and this is not: {about}.</source>
        <extracomment>Why something was not done (lease.form).</extracomment>
        <translation>Дні без зв’язку з офісом пишуть так: 30 або 30,A1=7; а тут: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not give it: {about}.</source>
        <extracomment>Why something was not done (disk.read).</extracomment>
        <translation>Не вдалося прочитати з диска: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not take it: {about}.</source>
        <extracomment>Why something was not done (disk.write).</extracomment>
        <translation>Диск цього не прийняв: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk is full.</source>
        <extracomment>Why something was not done (store.full).</extracomment>
        <translation>Диск заповнено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>The fields above belong together: check that they fit each other.</source>
        <translation>Ці поля пов’язані: перевірте, чи вони узгоджені.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be opened: {about}.</source>
        <extracomment>Why something was not done (store.shut).</extracomment>
        <translation>Файл не відкривається: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be read: {about}.</source>
        <extracomment>Why something was not done (file.unreadable).</extracomment>
        <translation>Файл не читається: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be written: {about}.</source>
        <extracomment>Why something was not done (file.unwritable).</extracomment>
        <translation>Файл не можна записати: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file could not be fetched; try again: {about}.</source>
        <extracomment>Why something was not done (attachment.not_there).</extracomment>
        <translation>Файл не вдалося отримати; спробуйте ще раз: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file has not been fetched to this laptop yet.</source>
        <extracomment>Why something was not done (attachment.not_here).</extracomment>
        <translation>Файл ще не отримано на цей ноутбук.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is empty: {about}.</source>
        <extracomment>Why something was not done (file.empty).</extracomment>
        <translation>Файл порожній: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is not on this laptop any more.</source>
        <extracomment>Why something was not done (attachment.lost).</extracomment>
        <translation>Файлу більше немає на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The file is on this laptop.</source>
        <translation>Файл на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is too large: {about}.</source>
        <extracomment>Why something was not done (file.large).</extracomment>
        <translation>Файл завеликий: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file of an older release cannot be brought forward and stays as it was: {about}.</source>
        <extracomment>Why something was not done (store.not_brought_forward).</extracomment>
        <translation>Файл старої версії не можна оновити, він залишився як був: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file was written by a newer release of FieldCRM; update this one: {about}.</source>
        <extracomment>Why something was not done (store.newer).</extracomment>
        <translation>Файл записано новішою версією FieldCRM; оновіть цю: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work does not open; ask head office for help.</source>
        <translation>Файл із вашою роботою не відкривається; попросіть допомоги в офісі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is damaged; ask head office for help.</source>
        <translation>Файл із вашою роботою пошкоджено; попросіть допомоги в офісі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is gone, but copies of it are kept; ask head office for help.</source>
        <translation>Файл із вашою роботою зник, але його копії збережено; попросіть допомоги в офісі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file&apos;s encoding is not clear; save it as UTF-8: {about}.</source>
        <extracomment>Why something was not done (file.encoding).</extracomment>
        <translation>Кодування файла незрозуміле; збережіть його як UTF-8: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder cannot be made: {about}.</source>
        <extracomment>Why something was not done (disk.folder).</extracomment>
        <translation>Не вдається створити теку: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder for the demo is not empty: {about}.</source>
        <extracomment>Why something was not done (demo.folder).</extracomment>
        <translation>Тека для демонстрації не порожня: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The format is told by the name&apos;s ending, and this one is not known: {about}.</source>
        <extracomment>Why something was not done (file.format).</extracomment>
        <translation>Формат визначається за закінченням імені, а це невідоме: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub did not take what was to be left there; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.refused).</extracomment>
        <translation>Регіональний вузол не прийняв залишене; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_shut).</extracomment>
        <translation>Регіональний вузол більше не може передавати; запитайте в офісі. Усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The key lies in the system&apos;s key ring, and there is none now.</source>
        <extracomment>Why something was not done (key.ring_gone).</extracomment>
        <translation>Ключ лежить у зв’язці ключів системи, а її зараз немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The key to your work is locked away: unlock this computer&apos;s key ring, then start again.</source>
        <translation>Ключ до вашої роботи замкнено: розблокуйте зв’язку ключів цього комп’ютера й запустіть знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The laptop&apos;s part is not installed here: {about} is missing; install “fieldcrm[desktop]”.</source>
        <extracomment>Why something was not done (desktop.absent).</extracomment>
        <translation>Частину для ноутбука тут не встановлено, бракує {about}; встановіть «fieldcrm[desktop]».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The last order is on this one.</source>
        <translation>Останнє замовлення додано до цього.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The map of columns is not a JSON object of texts: {about}.</source>
        <extracomment>Why something was not done (file.map).</extracomment>
        <translation>Таблиця стовпців не є об’єктом JSON із текстів: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>The minute is over. Left: {}.</source>
        <translation>Хвилина минула. Залишилося: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The night is told as in 00:30-05:00, by UTC, and this is not: {about}.</source>
        <extracomment>Why something was not done (night.form).</extracomment>
        <translation>Ніч вказують як 00:30-05:00, за UTC, а це не так: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The number {about} is too large.</source>
        <extracomment>Why something was not done (number.size).</extracomment>
        <translation>Число {about} завелике.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The office could not go on from that packet. What waits is ready now: write another one.</source>
        <extracomment>Why something was not done (packet.again).</extracomment>
        <translation>Офіс не зміг продовжити з цього пакета. Те, що чекає надсилання, тепер готове: запишіть новий.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>The office has everything you entered. Last synced {}.</source>
        <translation>В офісі є все, що ви ввели. Остання синхронізація: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>The office holds this customer&apos;s credit.</source>
        <translation>Офіс призупинив кредит цього клієнта.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The office is asked, in the notes.</source>
        <translation>Запит до офісу записано в нотатках.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>The oldest has waited since {}.</source>
        <translation>Найдавніше чекає з {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The order has been placed; its lines stay as they are: {about}.</source>
        <extracomment>Why something was not done (order.closed).</extracomment>
        <translation>Замовлення оформлено, його позиції більше не змінюються: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The product is not sold by this unit: {about}.</source>
        <extracomment>Why something was not done (order.uom).</extracomment>
        <translation>Товар не продається в цих одиницях: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>The product&apos;s own price</source>
        <translation>Ціна з картки товару</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>The program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>The program ends</source>
        <translation>Програма завершується</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The quotation marks do not match.</source>
        <extracomment>Why something was not done (row.quotes).</extracomment>
        <translation>Лапки не закрито.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The record of what was done has been changed: {about}.</source>
        <extracomment>Why something was not done (audit.broken).</extracomment>
        <translation>Журнал дій було змінено: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The row does not fit the columns: {about}.</source>
        <extracomment>Why something was not done (row.cells).</extracomment>
        <translation>Рядок не відповідає стовпцям: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The same key stands in an earlier row: {about}.</source>
        <extracomment>Why something was not done (row.twice).</extracomment>
        <translation>Такий самий ключ є в рядку вище: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The second place for what was not sent is not there: {about}.</source>
        <extracomment>Why something was not done (rescue.place).</extracomment>
        <translation>Другого місця для ненадісланого зараз немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The series has nothing on that day: {about}.</source>
        <extracomment>Why something was not done (series.day).</extracomment>
        <translation>Цього дня в серії нічого немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server asks to come back later; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.slow_down).</extracomment>
        <translation>Офіс просить повторити спробу пізніше; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server cannot listen there: {about}.</source>
        <extracomment>Why something was not done (server.address_taken).</extracomment>
        <translation>За цією адресою не можна приймати з’єднання: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server finds this too large.</source>
        <extracomment>Why something was not done (refused.too_large).</extracomment>
        <translation>Для офісу це забагато.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server had a failure of its own; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.internal).</extracomment>
        <translation>В офісі негаразди; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server has a newer release: what it has added since is not shown here before this program is updated. Nothing of it is lost by working on.</source>
        <extracomment>Why something was not done (exchange.behind).</extracomment>
        <translation>В офісі новіша версія: того, що в ній додано, тут не видно, доки цю програму не оновлено. Працювати можна й далі, нічого з цього не пропаде.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is not installed here: {about} is missing; install “fieldcrm[server]”.</source>
        <extracomment>Why something was not done (server.absent).</extracomment>
        <translation>Частину для офісу тут не встановлено, бракує {about}; встановіть «fieldcrm[server]».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is still at work here; stop it first: {about}.</source>
        <extracomment>Why something was not done (server.running).</extracomment>
        <translation>Програма офісу тут ще працює; спершу зупиніть її: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server stopped: {about}.</source>
        <extracomment>Why something was not done (server.gone).</extracomment>
        <translation>Програма офісу зупинилася: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data, and does not say which.</source>
        <extracomment>Why something was not done (refused.restored).</extracomment>
        <translation>Офіс працює зі старішою копією даних і не каже, з якою.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data; changes of yours sent again: {about}.</source>
        <extracomment>Why something was not done (exchange.went_back).</extracomment>
        <translation>Офіс працює зі старішою копією даних; ваших змін надіслано знову: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring does not answer.</source>
        <extracomment>Why something was not done (key.ring_failed).</extracomment>
        <translation>Зв’язка ключів системи не відповідає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring no longer has the key: {about}.</source>
        <extracomment>Why something was not done (key.lost).</extracomment>
        <translation>У зв’язці ключів системи більше немає ключа: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The two passphrases differ.</source>
        <extracomment>Why something was not done (passphrase.differs).</extracomment>
        <translation>Дві парольні фрази різняться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The usual basket is on this order.</source>
        <translation>Звичний набір додано до замовлення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The value does not fit: {about}.</source>
        <extracomment>Why something was not done (value.form).</extracomment>
        <translation>Значення не підходить: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The visit has been reported; only its notes may still be written: {about}.</source>
        <extracomment>Why something was not done (visit.done).</extracomment>
        <translation>За візитом уже є звіт; можна змінювати лише нотатки: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>The way now</source>
        <translation>Шлях зараз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>The window in five steps; Esc ends it.</source>
        <translation>Вікно за п’ять кроків; Esc завершує.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The window is not installed here; install FieldCRM with its desktop part.</source>
        <extracomment>Why something was not done (window.absent).</extracomment>
        <translation>Вікно тут не встановлено; встановіть FieldCRM із настільною частиною.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is locked; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.passphrase_needed).</extracomment>
        <translation>Роботу замкнено; задайте FIELDCRM_PASSPHRASE або запустіть програму в терміналі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is there but its key is not: {about}.</source>
        <extracomment>Why something was not done (key.missing).</extracomment>
        <translation>Робота на місці, а ключа до неї немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop is closed</source>
        <translation>Роботу на цьому ноутбуці закрито</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop was erased</source>
        <translation>Дані на цьому ноутбуці стерто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Theirs</source>
        <translation>Варіант колеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>theirs</source>
        <translation>колеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs for all</source>
        <translation>Варіант колеги для всіх</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs {theirs} stays · yours {mine}</source>
        <translation>Лишається їхнє: {theirs} · ваше: {mine}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There already is a company here: {about}.</source>
        <extracomment>Why something was not done (centre.exists).</extracomment>
        <translation>Тут уже є компанія: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There are no last words of this device: {about}.</source>
        <extracomment>Why something was not done (rescue.no_words).</extracomment>
        <translation>Цей пристрій не залишив ненадісланої роботи: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is more than the packet held: write another one.</source>
        <extracomment>Why something was not done (packet.more).</extracomment>
        <translation>Є більше, ніж умістилося в пакет: запишіть ще один.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no company here yet; make one with “fieldcrm-server init”: {about}.</source>
        <extracomment>Why something was not done (centre.missing).</extracomment>
        <translation>Тут ще немає компанії; створіть її командою «fieldcrm-server init»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no daily copy to go back to.</source>
        <extracomment>Why something was not done (backup.none).</extracomment>
        <translation>Немає щоденної копії, до якої можна повернутися.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>There is no file here.</source>
        <translation>Тут немає файлів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>There is no further customer here: open one from the list.</source>
        <translation>Далі клієнтів немає: відкрийте клієнта зі списку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no hub in this folder; “fieldcrm-server hub join” makes one: {about}.</source>
        <extracomment>Why something was not done (hub.missing).</extracomment>
        <translation>У цій теці немає вузла; його створює «fieldcrm-server hub join»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>There is no link now.</source>
        <translation>Зараз зв’язку немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>There is no price</source>
        <translation>Ціни немає</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no price for it: {about}.</source>
        <extracomment>Why something was not done (order.no_price).</extracomment>
        <translation>На це немає ціни: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at the hub for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_full).</extracomment>
        <translation>У регіональному вузлі зараз немає місця; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at {about} for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.full).</extracomment>
        <translation>У {about} зараз немає місця; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no screen here; the commands work without one.</source>
        <extracomment>Why something was not done (window.no_screen).</extracomment>
        <translation>Тут немає екрана; команди працюють і без нього.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such day: {about}.</source>
        <extracomment>Why something was not done (day.impossible).</extracomment>
        <translation>Такого дня немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such field: {about}.</source>
        <extracomment>Why something was not done (field.unknown).</extracomment>
        <translation>Такого поля немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such file: {about}.</source>
        <extracomment>Why something was not done (file.missing).</extracomment>
        <translation>Такого файлу немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such folder: {about}.</source>
        <extracomment>Why something was not done (folder.missing).</extracomment>
        <translation>Такої теки немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.unknown).</extracomment>
        <translation>Такого виду записів немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such time: {about}.</source>
        <extracomment>Why something was not done (time.impossible).</extracomment>
        <translation>Такого часу немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no {about}.</source>
        <extracomment>Why something was not done (reference.missing).</extracomment>
        <translation>Тут немає такого: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nobody to ask about this: {about}.</source>
        <extracomment>Why something was not done (question.nobody).</extracomment>
        <translation>Про це нікого запитати: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>There is nobody to ask: the other version was written at head office itself.</source>
        <translation>Запитати нікого: інший варіант записано в самому офісі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is not that much of it: {about}.</source>
        <extracomment>Why something was not done (order.stock_short).</extracomment>
        <translation>Стільки цього немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing in this file: {about}.</source>
        <extracomment>Why something was not done (attachment.empty).</extracomment>
        <translation>У цьому файлі нічого немає: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>There is nothing on this order yet.</source>
        <translation>У цьому замовленні поки що порожньо.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing to choose any more: {about}.</source>
        <extracomment>Why something was not done (choice.none).</extracomment>
        <translation>Вибирати більше нічого: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>These are the list prices.</source>
        <translation>Це і є ціни прайс-листа.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>They have ordered nothing yet.</source>
        <translation>Вони ще нічого не замовляли.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/window.py"/>
        <source>This address leads nowhere: {}</source>
        <translation>Ця адреса нікуди не веде: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This and all that follow</source>
        <translation>Цей і всі наступні</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>This can be done for up to %n customer(s) at once.</source>
        <translation>
            <numerusform>За один раз це роблять не більш як для %n клієнта.</numerusform>
            <numerusform>За один раз це роблять не більш як для %n клієнтів.</numerusform>
            <numerusform>За один раз це роблять не більш як для %n клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be done: {about} ({code}).</source>
        <translation>Це зробити не можна: {about} ({code}).</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be undone: someone has changed it since.</source>
        <translation>Це вже не скасувати: відтоді це хтось змінив.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This comes back. Which do you mean?</source>
        <translation>Це повторюється. Що змінити?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This comes back: a day of it is opened in the diary.</source>
        <translation>Це повторюється: окремий день відкривають у щоденнику.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This computer does not tell what its links cost: say so where one does.</source>
        <translation>Комп’ютер не повідомляє, чи платний зв’язок: вкажіть це самі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This computer has no printer. Save a PDF instead.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть PDF.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This customer has not ordered anything yet: {about}.</source>
        <extracomment>Why something was not done (order.none_before).</extracomment>
        <translation>Цей клієнт ще нічого не замовляв: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This customer is not on this laptop</source>
        <translation>Цього клієнта немає на ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device and the server do not come to terms; everything entered is kept.</source>
        <extracomment>Why something was not done (link.no_agreement).</extracomment>
        <translation>Цей пристрій і офіс не порозумілися; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device has already joined a company.</source>
        <extracomment>Why something was not done (device.already_enrolled).</extracomment>
        <translation>Цей пристрій уже приєднано до компанії.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This disk cannot keep the log that makes a save safe: {about}.</source>
        <extracomment>Why something was not done (store.no_log).</extracomment>
        <translation>Цей диск не може вести журнал, без якого збереження ненадійне: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This does not wait any more.</source>
        <translation>Це більше не чекає надсилання.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file belongs to another program: {about}.</source>
        <extracomment>Why something was not done (store.foreign).</extracomment>
        <translation>Цей файл належить іншій програмі: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file can do something by itself when it is opened, so it is only saved: {about}.</source>
        <extracomment>Why something was not done (attachment.runs).</extracomment>
        <translation>Цей файл під час відкриття може сам щось зробити, його можна лише зберегти: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is already there: {about}.</source>
        <extracomment>Why something was not done (file.exists).</extracomment>
        <translation>Такий файл уже є: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is larger than 200 MB: {about}.</source>
        <extracomment>Why something was not done (attachment.large).</extracomment>
        <translation>Цей файл більший за 200 МБ: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This file is not on this laptop</source>
        <translation>Цього файлу немає на ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This has to be at least {about}.</source>
        <extracomment>Why something was not done (number.least).</extracomment>
        <translation>Тут має бути не менше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>this hour comes twice</source>
        <translation>ця година йде двічі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This hub has not joined yet: “fieldcrm-server hub join”, without --again.</source>
        <extracomment>Why something was not done (hub.not_joined).</extracomment>
        <translation>Цей вузол ще не приєднано: «fieldcrm-server hub join» без --again.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation is from another office than the one this laptop belongs to: {about}.</source>
        <extracomment>Why something was not done (invitation.other_office).</extracomment>
        <translation>Це запрошення від іншого офісу, не від того, до якого належить ноутбук: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>This invitation is from {company}, {server}.</source>
        <translation>Це запрошення від компанії {company}, {server}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was changed on its way, or the office it names did not write it. Do not use it, and ask your office for another one.</source>
        <extracomment>Why something was not done (invitation.changed).</extracomment>
        <translation>Це запрошення змінено дорогою або написано не тим офісом, який у ньому названо. Не користуйтеся ним і попросіть в офісу інше.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was good until {about}: ask your office for a new one.</source>
        <extracomment>Why something was not done (invitation.ended).</extracomment>
        <translation>Це запрошення діяло до {about}: попросіть в офісу нове.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a hub already; with --again it joins anew, and what lies here stays.</source>
        <extracomment>Why something was not done (hub.joined).</extracomment>
        <translation>Це вже вузол; з --again він приєднається знову, і все, що тут лежить, залишиться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This is a large download. If the connection costs money, you may want another one first.</source>
        <translation>Обсяг великий. Якщо зв’язок платний, краще спершу змінити підключення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a rescue capsule; “rescue import” takes what is in it: {about}.</source>
        <extracomment>Why something was not done (packet.capsule).</extracomment>
        <translation>Це рятувальна капсула; її вміст приймає «rescue import»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>This is all that would be in the file: versions, settings, how many there are of what, and the program&apos;s notes. No name, text, number or amount of yours or your customers&apos; is in it. The file itself is in English. Save it, and send it to head office with a few words on what happened.</source>
        <translation>Це все, що буде у файлі: версії, налаштування, скільки чого є, і нотатки програми. У ньому немає жодного імені, тексту, номера чи суми — ні ваших, ні ваших клієнтів. Сам файл — англійською. Збережіть його й надішліть до офісу, написавши кількома словами, що сталося.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is another company&apos;s office: ask them for the address. Your work is kept here.</source>
        <translation>Це офіс іншої компанії: уточніть адресу у свого. Ваша робота зберігається тут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is how it is now</source>
        <translation>Зараз так і є</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This is its beginning. The whole file has {}: save a copy to read on.</source>
        <translation>Це початок. Увесь файл — {}: збережіть копію, щоб читати далі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is kept for good and never deleted: {about}.</source>
        <extracomment>Why something was not done (record.kept).</extracomment>
        <translation>Це зберігається й ніколи не видаляється: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a PostgreSQL database: {about}.</source>
        <extracomment>Why something was not done (database.address).</extracomment>
        <translation>Це не адреса бази даних PostgreSQL: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a server: {about}.</source>
        <extracomment>Why something was not done (server.address).</extracomment>
        <translation>Це не схоже на мережеву адресу офісу: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no certificate: {about}.</source>
        <extracomment>Why something was not done (certificate.form).</extracomment>
        <translation>Це не сертифікат: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no file that can be read: {about}.</source>
        <extracomment>Why something was not done (attachment.folder).</extracomment>
        <translation>Це не файл, який можна прочитати: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no invitation to FieldCRM, or it was damaged on its way: ask your office for one.</source>
        <extracomment>Why something was not done (invitation.form).</extracomment>
        <translation>Це не запрошення до FieldCRM, або воно пошкодилося дорогою: попросіть нове в офісі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no key that signs invitations: {about}.</source>
        <extracomment>Why something was not done (signing.form).</extracomment>
        <translation>Це не ключ для підпису запрошень: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no ordinary file: {about}.</source>
        <extracomment>Why something was not done (file.ordinary).</extracomment>
        <translation>Це не звичайний файл: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no packet of FieldCRM: {about}.</source>
        <extracomment>Why something was not done (packet.none).</extracomment>
        <translation>Це не пакет FieldCRM: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no record of heads that this company has signed, or it was changed: {about}.</source>
        <extracomment>Why something was not done (audit.heads_form).</extracomment>
        <translation>Це не підписана компанією позначка журналу, або її змінили: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of a company: {about}.</source>
        <extracomment>Why something was not done (backup.no_company).</extracomment>
        <translation>Це не справна копія компанії: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of this device&apos;s store: {about}.</source>
        <extracomment>Why something was not done (backup.unsound).</extracomment>
        <translation>Це не справна копія даних цього пристрою: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no text file: {about}.</source>
        <extracomment>Why something was not done (file.binary).</extracomment>
        <translation>Це не текстовий файл: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no whole text, as if cut within a character or in another encoding: {about}.</source>
        <extracomment>Why something was not done (text.broken).</extracomment>
        <translation>Це не цілий текст: його ніби обрізано посеред знака або записано в іншому кодуванні: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not kept any more.</source>
        <translation>Це більше не зберігається.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not on this laptop any more.</source>
        <translation>Цього на ноутбуці більше немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not the passphrase.</source>
        <extracomment>Why something was not done (key.wrong_passphrase).</extracomment>
        <translation>Це не та парольна фраза.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not valid JSON: {about}.</source>
        <extracomment>Why something was not done (file.json).</extracomment>
        <translation>Це неправильний JSON: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is outside the territories you work: {about}.</source>
        <extracomment>Why something was not done (record.out_of_scope).</extracomment>
        <translation>Це не на ваших територіях: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is somebody else&apos;s to write: {about}.</source>
        <extracomment>Why something was not done (record.not_yours).</extracomment>
        <translation>Це може записати лише інша людина: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the first page.</source>
        <translation>Це перша сторінка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is the language now</source>
        <translation>Цю мову вже вибрано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the last page.</source>
        <translation>Це остання сторінка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is too much for one step: {about} changes.</source>
        <extracomment>Why something was not done (step.too_large).</extracomment>
        <translation>Для одного кроку це забагато, змін: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is worked out from other records: {about}.</source>
        <extracomment>Why something was not done (field.derived).</extracomment>
        <translation>Це обчислюється за іншими записами: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is written once and stays: {about}.</source>
        <extracomment>Why something was not done (field.fixed).</extracomment>
        <translation>Це записується один раз і більше не змінюється: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This kind of file is never opened here.</source>
        <translation>Такі файли тут не відкриваються.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>This laptop</source>
        <translation>Цей ноутбук</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This laptop does not know yet how to close a packet for the office; it learns that with its next exchange by net.</source>
        <extracomment>Why something was not done (packet.no_key).</extracomment>
        <translation>Цей ноутбук ще не знає, як закрити пакет для офісу; він дізнається про це під час наступного обміну мережею.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>This laptop has joined {} again. All your work is here, and goes out now.</source>
        <translation>Ноутбук знову приєднано до компанії {}. Уся ваша робота тут і надсилається зараз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This laptop has joined. What is missing is your customers, prices and orders.</source>
        <translation>Цей ноутбук приєднано. Залишилося отримати ваших клієнтів, ціни та замовлення.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not joined a company yet.</source>
        <translation>Цей ноутбук ще не приєднано до компанії.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not reached head office for {about} days, so what is on it is closed. Nothing is lost: it opens by itself when head office answers. Connect it and start FieldCRM again.</source>
        <translation>Цей ноутбук не зв’язувався з офісом (днів: {about}), тому все на ньому закрито. Нічого не втрачено: він відкриється сам, коли офіс відповість. Підключіть його й запустіть FieldCRM знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link</source>
        <translation>Цей зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs money.</source>
        <translation>Цей зв’язок платний.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: nothing is sent or fetched until you press Sync now.</source>
        <translation>Зв’язок платний: нічого не надсилається і не завантажується, доки ви не натиснете «Синхронізувати».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: your work goes, a large download waits for another one.</source>
        <translation>Зв’язок платний: ваша робота надсилається, а велике завантаження чекає на інший зв’язок.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs nothing.</source>
        <translation>Цей зв’язок безплатний.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This machine&apos;s clock says {about}; set it, and nothing is lost.</source>
        <extracomment>Why something was not done (clock.wrong).</extracomment>
        <translation>Годинник цього комп’ютера показує {about}; виставте його, нічого не втрачено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This may be at most {about}.</source>
        <extracomment>Why something was not done (number.most).</extracomment>
        <translation>Тут може бути не більше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>This month</source>
        <translation>Цього місяця</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: nothing is sent or fetched until you press Sync now.</source>
        <translation>Трафік цього місяця вичерпано: нічого не надсилається й не завантажується, доки ви не натиснете «Синхронізувати».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: your work goes, a large download waits.</source>
        <translation>Трафік цього місяця вичерпано: ваша робота надсилається, велике завантаження зачекає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This number is too large.</source>
        <translation>Це число завелике.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>This one is not for customers.</source>
        <translation>Цей матеріал не для клієнтів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>This order is being written still.</source>
        <translation>Це замовлення ще пишеться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>This order is not on this laptop</source>
        <translation>Цього замовлення немає на ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet cannot be read; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.unreadable).</extracomment>
        <translation>Цей пакет не читається; з нього нічого не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet goes the other way, from here and not to here: {about}.</source>
        <extracomment>Why something was not done (packet.other_way).</extracomment>
        <translation>Цей пакет іде в інший бік — звідси, а не сюди: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is cut short or damaged; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.damaged).</extracomment>
        <translation>Цей пакет обрізано або пошкоджено; з нього нічого не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that is not known here; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.stranger).</extracomment>
        <translation>Цей пакет із ноутбука, якого тут не знають; з нього нічого не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that may not exchange any more; nothing was taken: {about}.</source>
        <extracomment>Why something was not done (packet.revoked).</extracomment>
        <translation>Цей пакет із ноутбука, якому обмін більше не дозволено; нічого не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a release of FieldCRM that is too old, and brings no work: {about}. Update that laptop.</source>
        <extracomment>Why something was not done (packet.too_old).</extracomment>
        <translation>Цей пакет від надто старої версії FieldCRM, і роботи в ньому немає: {about}. Оновіть той ноутбук.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is meant for somebody else; only they can open it: {about}.</source>
        <extracomment>Why something was not done (packet.not_for_us).</extracomment>
        <translation>Цей пакет призначено іншому; відкрити його може лише він: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is not from whom it says; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.forged).</extracomment>
        <translation>Цей пакет не від того, кого в ньому названо; з нього нічого не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is older than what is here already, so nothing of it was needed: {about}.</source>
        <extracomment>Why something was not done (packet.old).</extracomment>
        <translation>Цей пакет старіший за те, що тут уже є, тому з нього нічого не знадобилося: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This person may not work here any more: {about}.</source>
        <extracomment>Why something was not done (user.disabled).</extracomment>
        <translation>Ця людина тут більше не працює: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is damaged, or is not what its name says: {about}.</source>
        <extracomment>Why something was not done (picture.broken).</extracomment>
        <translation>Зображення пошкоджене або не те, чим назване: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is too large to be shown here: {about}.</source>
        <extracomment>Why something was not done (picture.large).</extracomment>
        <translation>Зображення завелике, щоб показати тут: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>This product is not on this laptop</source>
        <translation>Цього товару немає на ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This release of SQLite is known to lose data, so it is not used: {about}.</source>
        <extracomment>Why something was not done (store.sqlite_unsound).</extracomment>
        <translation>Ця версія SQLite може втрачати дані, тому її не використовуємо: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This step is not possible any more.</source>
        <translation>Цей крок більше неможливий.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This store was set back to an older state; restore it with “fieldcrm restore”.</source>
        <extracomment>Why something was not done (refused.rolled_back).</extracomment>
        <translation>Дані повернуто до старого стану; відновіть їх командою «fieldcrm restore».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This system has no key ring; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.no_ring).</extracomment>
        <translation>У цій системі немає зв’язки ключів; задайте FIELDCRM_PASSPHRASE або запустіть програму в терміналі.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This throws work away for good; say --yes if that is meant.</source>
        <extracomment>Why something was not done (outbox.sure).</extracomment>
        <translation>Роботу буде стерто назавжди; якщо це й потрібно, додайте --yes.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>This version of FieldCRM keeps your work in a new form. Nothing is lost: your file is copied first, and the copy stays on this laptop.</source>
        <translation>Ця версія FieldCRM зберігає вашу роботу в новому вигляді. Нічого не зникне: спершу файл копіюється, і копія лишається на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit is finished; notes can still be added.</source>
        <translation>Візит завершено; нотатки ще можна доповнити.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was called off: plan it again first.</source>
        <translation>Візит скасовано: спершу заплануйте його знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was missed: plan it again first.</source>
        <translation>Візит пропущено: спершу заплануйте його знову.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>This was settled already.</source>
        <translation>Це вже вирішено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This was written once and stays.</source>
        <translation>Це записано один раз і більше не змінюється.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/aside.py"/>
        <source>This window is too narrow for it.</source>
        <translation>Для цього вікно завузьке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Throw away</source>
        <translation>Викинути</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Tiles</source>
        <translation>Плитка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Time is over</source>
        <translation>Час минув</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Time since the last order</source>
        <translation>Час від останнього замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Timeline</source>
        <translation>Стрічка подій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Times</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Title</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Звертання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Title, product, kind or language</source>
        <translation>Назва, товар, вид або мова</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>To day, reference and notes</source>
        <translation>До дати, номера та нотаток</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>To plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>To the office: please release this order although the credit does not reach.</source>
        <translation>Офісу: прохання пропустити це замовлення, хоча кредиту не вистачає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>To what can be put right</source>
        <translation>До того, що можна виправити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/diary/agenda.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Today in the diary</source>
        <translation>Сьогодні в щоденнику</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Too few orders yet to know a rhythm.</source>
        <translation>Замовлень поки що мало, ритму ще не видно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Too many decimal places: {about}.</source>
        <extracomment>Why something was not done (decimal.places).</extracomment>
        <translation>Забагато знаків після коми: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Top bar</source>
        <translation>Верхня панель</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Total</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Total without tax</source>
        <translation>Сума без податку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Total without tax: {}</source>
        <translation>Разом без податку: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>total {}</source>
        <translation>разом {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Touch</source>
        <translation>Для дотиків</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>touch, tablet, density, spacing, big buttons</source>
        <extracomment>Other words for “Larger buttons and rows, for fingers”, set apart by commas.</extracomment>
        <translation>дотик, сенсор, планшет, щільність, великі кнопки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Trace</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Хід розрахунку ціни</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Tried again within %n minute(s); Sync now tries at once.</source>
        <translation>
            <numerusform>Нова спроба не пізніше ніж за %n хвилину; «Синхронізувати» — спробувати одразу.</numerusform>
            <numerusform>Нова спроба не пізніше ніж за %n хвилини; «Синхронізувати» — спробувати одразу.</numerusform>
            <numerusform>Нова спроба не пізніше ніж за %n хвилин; «Синхронізувати» — спробувати одразу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Trusted certificate</source>
        <translation>Довірений сертифікат</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Two people changed this. Both versions are kept: choose what stays.</source>
        <translation>Це змінили двоє людей. Обидва варіанти збережено: виберіть, що залишиться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Two people changed {}</source>
        <translation>Двоє змінили: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Two people changed: {}</source>
        <translation>Двоє змінили: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Two versions: {}</source>
        <translation>Дві версії: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Type</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Type a price</source>
        <translation>Ввести ціну</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Type an entry</source>
        <translation>Написати запис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>type another value</source>
        <translation>ввести інше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Type the address that the office has given you.</source>
        <translation>Введіть адресу, яку дав вам офіс.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Type the name of whoever signs.</source>
        <translation>Введіть ім’я того, хто підписує.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>Type: visit Sofia Bakery thu 10:30 45m</source>
        <translation>Наприклад: візит Лавка чт 10:30 45хв</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/forms.py"/>
        <source>Typed before, not saved yet.</source>
        <translation>Набрано раніше, ще не збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Typed by hand</source>
        <translation>Введена вручну</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/notices.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>undo</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the more careful answer stands.</source>
        <translation>Поки ви не виберете, діє обережніша відповідь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the step that came first stands.</source>
        <translation>Поки ви не виберете, діє крок, що був першим.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the word of whoever it belongs to stands.</source>
        <translation>Поки ви не виберете, діє слово того, чий це запис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what head office had first stands.</source>
        <translation>Поки ви не виберете, діє те, що надійшло до офісу першим.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what was written last stands.</source>
        <translation>Поки ви не виберете, діє написане останнім.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>until {}</source>
        <translation>до {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Uom</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Од. вим.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>User</source>
        <extracomment>A field of: device.</extracomment>
        <translation>Працівник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>usual</source>
        <translation>звичне</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Usual basket</source>
        <translation>Звичний набір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>usual basket</source>
        <translation>звичний набір</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Usual basket: %n line(s)</source>
        <translation>
            <numerusform>Звичний набір: %n позиція</numerusform>
            <numerusform>Звичний набір: %n позиції</numerusform>
            <numerusform>Звичний набір: %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Usual text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Valid</source>
        <translation>Діє</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Valid from</source>
        <extracomment>A field of: price_list.</extracomment>
        <translation>Діє з</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Valid until</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Value</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>Значення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Version {}</source>
        <translation>Версія {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Versions and licences</source>
        <translation>Версії та ліцензії</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>View given up: {}</source>
        <translation>Вигляд прибрано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/finder.py"/>
        <source>Views</source>
        <translation>Види списку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Views of the diary</source>
        <translation>Вигляди щоденника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Visit</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>visit</source>
        <translation>візит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Visit at {customer} planned for {hour}</source>
        <translation>Візит заплановано на {hour}: {customer}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Visit by {}</source>
        <translation>Візит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Visit every (days)</source>
        <translation>Візит раз на (днів)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit finished. Saved on this laptop.</source>
        <translation>Візит завершено. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Visit of {}</source>
        <translation>Візит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit: {}</source>
        <translation>Візит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Visited</source>
        <translation>Відвідано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Visits</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>Візити</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>visits every %n day(s)</source>
        <translation>
            <numerusform>візит раз на %n день</numerusform>
            <numerusform>візит раз на %n дні</numerusform>
            <numerusform>візит раз на %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Visits planned: %n customer(s)</source>
        <translation>
            <numerusform>Візити заплановано: %n клієнт</numerusform>
            <numerusform>Візити заплановано: %n клієнти</numerusform>
            <numerusform>Візити заплановано: %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Waiting to sync</source>
        <translation>Очікує надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Waiting until the server has this release of the program: {about} of the changes.</source>
        <extracomment>Why something was not done (exchange.held_back).</extracomment>
        <translation>Чекають, доки в офісі з’явиться ця версія програми: змін — {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits for a connection that costs nothing</source>
        <translation>Чекає на безкоштовний зв’язок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits to be sent</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Wanted on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Потрібно на дату</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>wanted on {}</source>
        <translation>потрібно на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Warehouse</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Склад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Warn me when a month has used</source>
        <translation>Попередити, коли за місяць піде</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Web</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Website</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Welcome to FieldCRM</source>
        <translation>Ласкаво просимо до FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What answers there is no hub of this company; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.stranger).</extracomment>
        <translation>Там відповідає не вузол цієї компанії; усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What came from head office cannot be read; nothing of it was taken.</source>
        <translation>Надіслане офісом не читається; нічого з цього не прийнято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What came to head office is not the file; attach it once more.</source>
        <extracomment>Why something was not done (refused.other_bytes).</extracomment>
        <translation>До офісу надійшов не той файл; прикріпіть його ще раз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>What can be added here</source>
        <translation>Що можна додати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>what can be done</source>
        <translation>що можна зробити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>What comes with it</source>
        <translation>Що входить до програми</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What each key does, on this page and everywhere.</source>
        <translation>Що робить кожна клавіша, на цій сторінці й усюди.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What exchanges used, with whom this laptop is connected, and how to pause them.</source>
        <translation>Скільки пішло на обмін, з ким з’єднано цей ноутбук і як призупинити обмін.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What has begun cannot be moved: {about}.</source>
        <extracomment>Why something was not done (activity.begun).</extracomment>
        <translation>Розпочате не можна перенести: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What head office&apos;s support wants to know, without a word of your work in it.</source>
        <translation>Що потрібно знати підтримці в офісі; жодного слова з вашої роботи там немає.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>What is in the report</source>
        <translation>Що у звіті</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What is on this laptop is closed, and {about} does not let it in any more. Nothing is lost: ask head office for an invitation and open it here.</source>
        <translation>Усе на цьому ноутбуці закрито, і {about} його більше не пускає. Нічого не втрачено: попросіть в офісу запрошення й відкрийте його тут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>What is shown of the timeline</source>
        <translation>Що показувати у стрічці подій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>What is signed</source>
        <translation>Що підписується</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>What is to stand there</source>
        <translation>Текст нотатки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What it belongs to is not there: {about}.</source>
        <extracomment>Why something was not done (owner.missing).</extracomment>
        <translation>Немає того, до чого це належить: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What keeps the key is damaged: {about}.</source>
        <extracomment>Why something was not done (key.damaged).</extracomment>
        <translation>Сховище ключа пошкоджено: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>What the customer is called</source>
        <translation>Назва клієнта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>What the view is called</source>
        <translation>Як назвати вигляд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>What waits</source>
        <translation>Що очікує</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What waits lies at {about}, which carries it to head office; head office has not answered yet.</source>
        <extracomment>Why something was not done (hub.lies).</extracomment>
        <translation>Ненадіслане лежить у {about}, звідки його передадуть до офісу; офіс ще не відповів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>What waits still goes out while this laptop stays switched on and has a link.</source>
        <translation>Те, що очікує надсилання, піде й так, доки ноутбук увімкнено і є зв’язок.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What was done on it since is on its way: try again after the next exchange.</source>
        <translation>Пізніша зміна вже в дорозі: спробуйте після наступного обміну.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was left at {about} lies there longer than over a night; ask there, or exchange by net.</source>
        <extracomment>Why something was not done (hub.stalled).</extracomment>
        <translation>Залишене у {about} лежить там довше однієї ночі; запитайте там або обміняйтеся мережею.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was not sent cannot be read from the damaged file, so it stays. Move it away to go on from a copy without that: {about}.</source>
        <extracomment>Why something was not done (store.unsent_unreadable).</extracomment>
        <translation>Ненадіслане не читається з пошкодженого файлу, тому він залишився. Приберіть його, щоб продовжити з копії без цього: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>What will be saved</source>
        <translation>Що буде збережено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Whatever came after the copy is given up here; say --restored if that is meant.</source>
        <extracomment>Why something was not done (restore.unsaid).</extracomment>
        <translation>Усе, що з’явилося після копії, тут втрачається; якщо так і задумано, додайте --restored.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>When the window is closed</source>
        <translation>Коли вікно закрито</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Where it is in reach and head office is not, what waits is left there by itself, closed; it is carried on to head office, whose answer is collected there.</source>
        <translation>Коли він доступний, а офіс ні, те, що чекає, саме залишається там закритим; його передадуть офісу, і там же забирається відповідь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Where the hub&apos;s file lies is to be said with --data.</source>
        <extracomment>Why something was not done (hub.where).</extracomment>
        <translation>Де лежить файл вузла, вказують з --data.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Where things are</source>
        <translation>Де що є</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>While head office cannot be reached, this laptop looks every %n second(s) whether it is back.</source>
        <translation>
            <numerusform>Поки офіс недоступний, ноутбук раз на %n секунду перевіряє, чи не відновився зв’язок.</numerusform>
            <numerusform>Поки офіс недоступний, ноутбук раз на %n секунди перевіряє, чи не відновився зв’язок.</numerusform>
            <numerusform>Поки офіс недоступний, ноутбук раз на %n секунд перевіряє, чи не відновився зв’язок.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>While you are away</source>
        <translation>Поки вас немає</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Who signs</source>
        <translation>Хто підписує</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Whoever added this file has not sent it to head office yet. It can be fetched when they have.</source>
        <translation>Автор ще не надіслав цей файл до офісу. Отримати його можна буде згодом.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whoever had {} before suggests this</source>
        <translation>{}: пропонує той, у кого це було раніше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whole record</source>
        <translation>Увесь запис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/side.py"/>
        <source>Whom to plan</source>
        <translation>Кого запланувати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Why this price</source>
        <translation>Чому така ціна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Will be saved</source>
        <translation>Буде збережено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>window</source>
        <translation>вікно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Wiped</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Стерто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>With pictures; no network is needed.</source>
        <translation>З малюнками; мережа не потрібна.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>With Touch, every button and row is large enough for a finger.</source>
        <translation>«Для дотиків» — кожна кнопка й рядок достатньо великі, щоб влучити пальцем.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>with {}</source>
        <translation>зустріч із: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Without a network</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Without encryption only a server on this same machine is spoken to: {about}.</source>
        <extracomment>Why something was not done (server.needs_https).</extracomment>
        <translation>Без шифрування можна звертатися лише до цієї ж машини: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Without head office this laptop closes what is on it in %n day(s).</source>
        <translation>
            <numerusform>Без зв’язку з офісом цей ноутбук закриє все через %n день.</numerusform>
            <numerusform>Без зв’язку з офісом цей ноутбук закриє все через %n дні.</numerusform>
            <numerusform>Без зв’язку з офісом цей ноутбук закриє все через %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Without tax</source>
        <translation>Без податку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Won back</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Повернувся</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Words do not find this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.not_searched).</extracomment>
        <translation>Такі записи не шукаються за словами: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Work week</source>
        <translation>Робочий тиждень</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Works with</source>
        <translation>Працює на</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day and a time: 24 Nov 10:30.</source>
        <translation>Укажіть день і час: 24 листопада 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day: 24 Nov, thu, tomorrow or +7.</source>
        <translation>Укажіть день: 24 листопада, чт, завтра або +7.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Write a note for each</source>
        <translation>Нотатка для кожного</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write a note, or type / for visit, call, task, order</source>
        <translation>Нотатка; або / для візиту, дзвінка, завдання, замовлення</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number that can be dialled, like +380 67 204 11 90.</source>
        <translation>Укажіть номер, який можна набрати, наприклад +380 67 204 11 90.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12 or 10+5.</source>
        <translation>Введіть число, наприклад 12 або 10+5.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12, and perhaps a unit: {}.</source>
        <translation>Введіть число, наприклад 12, і, якщо треба, одиницю: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number, like 412.50.</source>
        <translation>Укажіть число, наприклад 412,50.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet</source>
        <translation>Записати пакет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet…</source>
        <translation>Записати пакет…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a time, like 10:30.</source>
        <translation>Напишіть час, наприклад 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a whole number, like 12.</source>
        <translation>Укажіть ціле число, наприклад 12.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a year, a quarter or a month: 2026, 2026-Q4, 2026-11.</source>
        <translation>Укажіть рік, квартал або місяць: 2026, 2026-Q4, 2026-11.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write an address like name@company.com.</source>
        <translation>Укажіть адресу, наприклад name@company.com.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write an e-mail</source>
        <translation>Написати листа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a call</source>
        <translation>Записати дзвінок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a meeting</source>
        <translation>Записати зустріч</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down an e-mail</source>
        <translation>Записати лист</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write it anew</source>
        <translation>Написати заново</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write minutes or hours, like 45 or 1h30.</source>
        <translation>Напишіть хвилини або години: 45 або 1год30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write NAME:VALUE; the next one after a semicolon.</source>
        <translation>Пишіть НАЗВА:ЗНАЧЕННЯ; наступне після крапки з комою.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write three letters, like EUR.</source>
        <translation>Укажіть три літери, наприклад EUR.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write to {}</source>
        <translation>Написати: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write what waits into a file and send it by mail or on a stick; head office answers with a file that is read here. Only head office and this laptop can open them, and no harm is done if the same goes by net too.</source>
        <translation>Запишіть те, що чекає надсилання, у файл і передайте його поштою чи на флешці; офіс відповість файлом, який читається тут. Відкрити їх можуть лише офіс і цей ноутбук, і не біда, якщо те саме піде й мережею.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write your name with a finger, a pen or the mouse.</source>
        <translation>Розпишіться пальцем, пером або мишею.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>written at</source>
        <translation>записано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Written by</source>
        <translation>Хто записав</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Written down for {}. Saved on this laptop.</source>
        <translation>Записано: {}. Збережено на цьому ноутбуці.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>You and {who} both changed: {fields}</source>
        <translation>Змінили і ви, і {who}: {fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>You asked {name}, {when}. The choice stays open until one of you chooses.</source>
        <translation>Ви поставили запитання, відповідає {name}: {when}. Вибір лишається відкритим, доки хтось із вас не вибере.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You can start working. What is missing still comes by itself.</source>
        <translation>Можна починати роботу. Решта надійде сама.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You have joined {}.</source>
        <translation>Ви приєдналися до компанії {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>You may close this window: your file then stays as it was, and it is done at the next start.</source>
        <translation>Вікно можна закрити: файл лишиться таким, як був, і оновлення пройде під час наступного запуску.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>You stand in for {name} until {day}</source>
        <translation>Ви заміщуєте: {name} (до {day})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>You wrote this on {when}. It came when the customer had gone to somebody else, and stands as you wrote it.</source>
        <translation>Ви записали це {when}. Надійшло, коли клієнт був уже в іншого, і лишилося таким, як ви написали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Your choice</source>
        <translation>Ваш вибір</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day</source>
        <translation>Ваш день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day, your customers, your orders, the goods. G and a letter go there, as G and C to the customers.</source>
        <translation>Ваш день, клієнти, замовлення, товари. G і літера ведуть туди, наприклад G і C — до клієнтів.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Your office gives you an invitation, or an address and a code. You need a network now. Later you can work without one; orders go when there is one.</source>
        <translation>Офіс дає вам запрошення або адресу й код. Зараз потрібна мережа. Згодом можна працювати й без неї: замовлення підуть, коли вона з’явиться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Your reference</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your visits in their order, and between them who is due and near. Enter opens what is selected, Ctrl+Enter starts the next visit.</source>
        <translation>Ваші візити по порядку, а між ними — кому вже час замовляти і хто поруч. Enter відкриває вибране, Ctrl+Enter починає наступний візит.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Your work is covered, and what you were typing is kept. Enter the passphrase of this laptop.</source>
        <translation>Вашу роботу приховано, набране збережено. Введіть парольну фразу цього ноутбука.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Yours</source>
        <translation>Ваш варіант</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Yours {mine} stays · theirs {theirs}</source>
        <translation>Лишається ваше: {mine} · їхнє: {theirs}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>yours, of the last 30 days</source>
        <translation>ваші, за останні 30 днів</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom in, bigger, font, letters</source>
        <extracomment>Other words for “Larger text”, set apart by commas.</extracomment>
        <translation>більше, великий шрифт, масштаб, літери</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom out, font, letters</source>
        <extracomment>Other words for “Smaller text”, set apart by commas.</extracomment>
        <translation>зменшити, масштаб, шрифт, літери</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom, font, normal, 100 %</source>
        <extracomment>Other words for “Usual text size”, set apart by commas.</extracomment>
        <translation>масштаб, шрифт, нормальний, 100 %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>{about} may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (hub.shut).</extracomment>
        <translation>{about} більше не може передавати; запитайте в офісі. Усе введене збережено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>{about}.</source>
        <extracomment>Why something was not done (file.rows).</extracomment>
        <translation>{about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>{add} more for −{percent} %</source>
        <translation>ще {add} — і −{percent} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{amount} in six months</source>
        <translation>{amount} за шість місяців</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{basket}, about {amount}</source>
        <translation>{basket}, близько {amount}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{by} asked {name}, {when}.</source>
        <translation>Запитує {by}, відповідає {name}: {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{by} asks {name}</source>
        <translation>Запитує {by}, відповідає {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{changes} in {records}:</source>
        <translation>{changes}, {records}:</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{change} against the six months before</source>
        <translation>{change} до попередніх шести місяців</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{day}, late</source>
        <translation>{day}, запізнення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>{done} of %n visit(s) done</source>
        <translation>
            <numerusform>{done} із %n візиту проведено</numerusform>
            <numerusform>{done} із %n візитів проведено</numerusform>
            <numerusform>{done} із %n візитів проведено</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{field}: {value} ({name}), or {other_value} ({other_name})</source>
        <translation>{field}: {value} ({name}) чи {other_value} ({other_name})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>{free} of {limit} free</source>
        <translation>вільно {free} із {limit}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} і ще %n</numerusform>
            <numerusform>{named} і ще %n</numerusform>
            <numerusform>{named} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{name} asks you which is right, {when}.</source>
        <translation>{name} запитує вас, що правильно, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} has no price: type one.</source>
        <translation>У товару «{name}» немає ціни: введіть її.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is below the lowest price of {figure}.</source>
        <translation>Ціна нижча за допустиму ({figure}): {name}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is not sold after {day}.</source>
        <translation>{name}: продається до {day}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is not sold by {unit} any more and left out.</source>
        <translation>{name}: одиниці «{unit}» більше немає, не взято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is sold no more and left out.</source>
        <translation>{name}: більше не продається, не взято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{name} stands in for you until {day}</source>
        <translation>Вас заміщує {name} (до {day})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>{name} wrote this on {when}. It came when the customer had changed hands, and stands as it was written.</source>
        <translation>Записано {when}: {name}. Надійшло, коли клієнт уже перейшов до іншого, і лишилося таким, як написано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name}: {figure} in stock. Stock seen {day}.</source>
        <translation>{name}: у наявності {figure}. Залишок на {day}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>{number} of {all}</source>
        <translation>{number} із {all}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>{qty} × {name} added for {customer}</source>
        <translation>{qty} × {name}: додано для {customer}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>{reason} −{percent} %</source>
        <translation>{reason} −{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{rule}: %n record(s) will be saved as each row below says.</source>
        <translation>
            <numerusform>{rule}: %n запис буде збережено так, як сказано в рядку нижче.</numerusform>
            <numerusform>{rule}: %n записи буде збережено так, як сказано в кожному рядку нижче.</numerusform>
            <numerusform>{rule}: %n записів буде збережено так, як сказано в кожному рядку нижче.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>{sent} confirmed, {received} received.</source>
        <translation>Підтверджено: {sent}, отримано: {received}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of %n match(es)</source>
        <translation>
            <numerusform>Показано {shown} з %n</numerusform>
            <numerusform>Показано {shown} з %n</numerusform>
            <numerusform>Показано {shown} з %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of more than %n match(es)</source>
        <translation>
            <numerusform>Показано {shown} з понад %n</numerusform>
            <numerusform>Показано {shown} з понад %n</numerusform>
            <numerusform>Показано {shown} з понад %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{size} in {seconds} s</source>
        <translation>{size} за {seconds} с</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>{up} sent, {down} received</source>
        <translation>{up} надіслано, {down} отримано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} of the {budget} you allow a month are used.</source>
        <translation>Використано {used} з {budget}, відведених на місяць.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} were used this month: more than the {budget} you allow.</source>
        <translation>За місяць використано {used}: більше за відведені {budget}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{way} between {known} of {all} stops</source>
        <translation>{way}, місця відомі у {known} із {all}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>{what}: about {size}</source>
        <translation>{what}: близько {size}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>{} %</source>
        <extracomment>A change in per cent, with its sign: +12 %</extracomment>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} % ahead</source>
        <translation>на {} % попереду</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} % behind</source>
        <translation>на {} % позаду</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} added</source>
        <translation>Додано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} called off</source>
        <translation>{}: скасовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} changed</source>
        <translation>{}: змінено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} comes with the next exchange</source>
        <translation>{} надійде з наступним обміном</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} copied to {}</source>
        <translation>{}: копія на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} goes with the next exchange</source>
        <translation>{}: піде з наступним обміном</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} in stock</source>
        <translation>у наявності {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>{} is copied, to be dialled by any phone.</source>
        <translation>Номер {} скопійовано: його можна набрати на будь-якому телефоні.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>{} is no quantity of it.</source>
        <translation>{} — це не кількість.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} is saved on this laptop</source>
        <translation>{}: збережено на цьому ноутбуці</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km</source>
        <translation>{} км</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km as the crow flies</source>
        <translation>{} км по прямій</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/hours.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>{} min</source>
        <extracomment>So many minutes.</extracomment>
        <translation>{} хв</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>{} more</source>
        <translation>ще {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} moved to {}</source>
        <translation>{}: перенесено на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} of {} here</source>
        <translation>тут {} з {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} of {} sent</source>
        <translation>надіслано {} з {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} received</source>
        <translation>отримано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} refused</source>
        <translation>не прийнято: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} sent</source>
        <translation>надіслано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} taken off</source>
        <translation>Прибрано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} to look at</source>
        <translation>треба переглянути: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} to send</source>
        <translation>{} до надсилання</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>{} to {}</source>
        <translation>{} – {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was changed while you removed it</source>
        <translation>Ви видалили, а колега змінив: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was handed in late</source>
        <translation>{}: передано із запізненням</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was passed on to whoever has the customer now</source>
        <translation>{}: передано тому, у кого клієнт тепер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed and changed at once</source>
        <translation>Одночасно видалено й змінено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed while you changed it</source>
        <translation>Ви змінили, а колега видалив: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{} was struck out</source>
        <translation>Викреслено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} was taken off</source>
        <translation>{}: знято</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was taken; the customer is somebody else&apos;s now</source>
        <translation>Прийнято: {}; цей клієнт тепер в іншого працівника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>{}% taken</source>
        <translation>зайнято {} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>{}, free</source>
        <translation>{}, вільно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>{}, press to take it away</source>
        <translation>{}, натисніть, щоб прибрати</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{}: call, write, change</source>
        <translation>{}: зателефонувати, написати, змінити</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not say its time zone; put a Z behind a moment in UTC.</source>
        <extracomment>Why something was not done (moment.zone).</extracomment>
        <translation>У «{about}» не вказано часовий пояс; для UTC поставте в кінці Z.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not wait to be sent.</source>
        <extracomment>Why something was not done (attachment.not_waiting).</extracomment>
        <translation>«{about}» не чекає на надсилання.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is neither yes nor no.</source>
        <extracomment>Why something was not done (yes_no.form).</extracomment>
        <translation>«{about}» — це не «так» і не «ні».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no currency; write three letters like EUR.</source>
        <extracomment>Why something was not done (currency.form).</extracomment>
        <translation>«{about}» — не валюта; укажіть три літери, наприклад EUR.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no day; write it like 2026-11-24.</source>
        <extracomment>Why something was not done (day.form).</extracomment>
        <translation>«{about}» — не день; пишіть так: 2026-11-24.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no e-mail address.</source>
        <extracomment>Why something was not done (email.form).</extracomment>
        <translation>«{about}» — не адреса електронної пошти.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no id.</source>
        <extracomment>Why something was not done (id.form).</extracomment>
        <translation>«{about}» — не ідентифікатор.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no length; write it like 45 or 1h30.</source>
        <extracomment>Why something was not done (length.form).</extracomment>
        <translation>«{about}» — не тривалість; пишіть так: 45 або 1год30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no moment; write it like 2026-11-24T09:30:00Z.</source>
        <extracomment>Why something was not done (moment.form).</extracomment>
        <translation>«{about}» — не момент часу; пишіть так: 2026-11-24T09:30:00Z.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no number; write it like 412.50.</source>
        <extracomment>Why something was not done (decimal.form).</extracomment>
        <translation>«{about}» — не число; пишіть так: 412,50.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no period; write it like 2026, 2026-Q4 or 2026-11.</source>
        <extracomment>Why something was not done (period.form).</extracomment>
        <translation>«{about}» — не період; пишіть так: 2026, 2026-Q4 або 2026-11.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no rule; write it like FREQ=WEEKLY;BYDAY=TU.</source>
        <extracomment>Why something was not done (rule.form).</extracomment>
        <translation>«{about}» — не правило; пишіть так: FREQ=WEEKLY;BYDAY=TU.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no schedule; write five fields like 0 2 * * *.</source>
        <extracomment>Why something was not done (schedule.form).</extracomment>
        <translation>«{about}» — не розклад; укажіть п’ять полів, наприклад 0 2 * * *.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no telephone number.</source>
        <extracomment>Why something was not done (phone.form).</extracomment>
        <translation>«{about}» — не номер телефону.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no time; write it like 10:30.</source>
        <extracomment>Why something was not done (time.form).</extracomment>
        <translation>«{about}» — не час; пишіть так: 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no whole number.</source>
        <extracomment>Why something was not done (number.form).</extracomment>
        <translation>«{about}» — не ціле число.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form FIELD=VALUE.</source>
        <extracomment>Why something was not done (words.form).</extracomment>
        <translation>«{about}» треба писати у вигляді FIELD=VALUE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form KEY:VALUE.</source>
        <extracomment>Why something was not done (pairs.form).</extracomment>
        <translation>«{about}» треба писати у вигляді KEY:VALUE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form PRODUCT:QTY or PRODUCT:QTY:UNIT.</source>
        <extracomment>Why something was not done (line.form).</extracomment>
        <translation>«{about}» треба писати у вигляді PRODUCT:QTY або PRODUCT:QTY:UNIT.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not the SHA-256 of anything.</source>
        <extracomment>Why something was not done (digest.form).</extracomment>
        <translation>«{about}» — це не SHA-256.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” may not be empty.</source>
        <extracomment>Why something was not done (field.required).</extracomment>
        <translation>«{about}» не можна лишати порожнім.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>−{percent} %</source>
        <translation>−{percent} %</translation>
    </message>
</context>
</TS>
