<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln изменение отправить</numerusform>
            <numerusform>%Ln изменения отправить</numerusform>
            <numerusform>%Ln изменений отправить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>%Ln customer(s) are somebody else&apos;s now, and not on this laptop.</source>
        <translation>
            <numerusform>%Ln клиент теперь у другого сотрудника, на этом ноутбуке его больше нет.</numerusform>
            <numerusform>%Ln клиента теперь у других сотрудников, на этом ноутбуке их больше нет.</numerusform>
            <numerusform>%Ln клиентов теперь у других сотрудников, на этом ноутбуке их больше нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>Выбран %Ln клиент</numerusform>
            <numerusform>Выбрано %Ln клиента</numerusform>
            <numerusform>Выбрано %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) written into {file}</source>
        <translation>
            <numerusform>%Ln клиент записан в {file}</numerusform>
            <numerusform>%Ln клиента записано в {file}</numerusform>
            <numerusform>%Ln клиентов записано в {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln diary entry(s)</source>
        <translation>
            <numerusform>%Ln запись в ежедневнике</numerusform>
            <numerusform>%Ln записи в ежедневнике</numerusform>
            <numerusform>%Ln записей в ежедневнике</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>%Ln new or changed</source>
        <translation>
            <numerusform>Новых или изменённых: %Ln</numerusform>
            <numerusform>Новых или изменённых: %Ln</numerusform>
            <numerusform>Новых или изменённых: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln товар</numerusform>
            <numerusform>%Ln товара</numerusform>
            <numerusform>%Ln товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln record(s) so far</source>
        <translation>
            <numerusform>Получена %Ln запись</numerusform>
            <numerusform>Получено %Ln записи</numerusform>
            <numerusform>Получено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln record(s) to fetch</source>
        <translation>
            <numerusform>%Ln запись получить</numerusform>
            <numerusform>%Ln записи получить</numerusform>
            <numerusform>%Ln записей получить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%Ln to look at</source>
        <translation>
            <numerusform>Посмотреть: %Ln</numerusform>
            <numerusform>Посмотреть: %Ln</numerusform>
            <numerusform>Посмотреть: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) brought back by you</source>
        <translation>
            <numerusform>Вы вернули %n изменение</numerusform>
            <numerusform>Вы вернули %n изменения</numerusform>
            <numerusform>Вы вернули %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) left at the regional office, not confirmed yet</source>
        <translation>
            <numerusform>%n изменение оставлено в региональном офисе, ещё не подтверждено</numerusform>
            <numerusform>%n изменения оставлены в региональном офисе, ещё не подтверждены</numerusform>
            <numerusform>%n изменений оставлено в региональном офисе, ещё не подтверждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>%n change(s) since {when}</source>
        <translation>
            <numerusform>%n изменение с {when}</numerusform>
            <numerusform>%n изменения с {when}</numerusform>
            <numerusform>%n изменений с {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) taken back by you</source>
        <translation>
            <numerusform>Вы забрали назад %n изменение</numerusform>
            <numerusform>Вы забрали назад %n изменения</numerusform>
            <numerusform>Вы забрали назад %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) that belong(s) to it went along.</source>
        <translation>
            <numerusform>Вместе с этим — %n связанное изменение.</numerusform>
            <numerusform>Вместе с этим — %n связанных изменения.</numerusform>
            <numerusform>Вместе с этим — %n связанных изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n change(s) to sync</source>
        <translation>
            <numerusform>%n изменение к отправке</numerusform>
            <numerusform>%n изменения к отправке</numerusform>
            <numerusform>%n изменений к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n изменение ждёт отправки.</numerusform>
            <numerusform>%n изменения ждут отправки.</numerusform>
            <numerusform>%n изменений ждут отправки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) until head office has this FieldCRM too.</source>
        <translation>
            <numerusform>%n изменение ждёт, пока в офисе не появится эта FieldCRM.</numerusform>
            <numerusform>%n изменения ждут, пока в офисе не появится эта FieldCRM.</numerusform>
            <numerusform>%n изменений ждут, пока в офисе не появится эта FieldCRM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%n изменение ожидает отправки</numerusform>
            <numerusform>%n изменения ожидают отправки</numerusform>
            <numerusform>%n изменений ожидают отправки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) written to a file, not confirmed yet</source>
        <translation>
            <numerusform>%n изменение записано в файл, ещё не подтверждено</numerusform>
            <numerusform>%n изменения записаны в файл, ещё не подтверждены</numerusform>
            <numerusform>%n изменений записано в файл, ещё не подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n change(s) written.</source>
        <translation>
            <numerusform>Записано %n изменение.</numerusform>
            <numerusform>Записано %n изменения.</numerusform>
            <numerusform>Записано %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n компонент</numerusform>
            <numerusform>%n компонента</numerusform>
            <numerusform>%n компонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>%n customer(s) are due.</source>
        <translation>
            <numerusform>%n клиент ждёт визита.</numerusform>
            <numerusform>%n клиента ждут визита.</numerusform>
            <numerusform>%n клиентов ждут визита.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n customer(s) late</source>
        <translation>
            <numerusform>%n клиент просрочен</numerusform>
            <numerusform>%n клиента просрочены</numerusform>
            <numerusform>%n клиентов просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Просрочено на %n день</numerusform>
            <numerusform>Просрочено на %n дня</numerusform>
            <numerusform>Просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n diary entry(s)</source>
        <translation>
            <numerusform>%n запись ежедневника</numerusform>
            <numerusform>%n записи ежедневника</numerusform>
            <numerusform>%n записей ежедневника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n difference(s) of one kind</source>
        <translation>
            <numerusform>%n расхождение одного вида</numerusform>
            <numerusform>%n расхождения одного вида</numerusform>
            <numerusform>%n расхождений одного вида</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n due today</source>
        <translation>
            <numerusform>срок сегодня: %n</numerusform>
            <numerusform>срок сегодня: %n</numerusform>
            <numerusform>срок сегодня: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>%n in two weeks</source>
        <translation>
            <numerusform>%n за две недели</numerusform>
            <numerusform>%n за две недели</numerusform>
            <numerusform>%n за две недели</numerusform>
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
            <numerusform>%n позиция</numerusform>
            <numerusform>%n позиции</numerusform>
            <numerusform>%n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n позиция добавлена</numerusform>
            <numerusform>%n позиции добавлены</numerusform>
            <numerusform>%n позиций добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n строку</numerusform>
            <numerusform>Не удалось прочитать %n строки</numerusform>
            <numerusform>Не удалось прочитать %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%n line(s), {} in all</source>
        <translation>
            <numerusform>%n позиция, всего {}</numerusform>
            <numerusform>%n позиции, всего {}</numerusform>
            <numerusform>%n позиций, всего {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n more wait(s) for another packet.</source>
        <translation>
            <numerusform>Ещё %n ждёт следующего пакета.</numerusform>
            <numerusform>Ещё %n ждут следующего пакета.</numerusform>
            <numerusform>Ещё %n ждут следующего пакета.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n need(s) your choice</source>
        <translation>
            <numerusform>%n ждёт вашего выбора</numerusform>
            <numerusform>%n ждут вашего выбора</numerusform>
            <numerusform>%n ждут вашего выбора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n of that paused by you.</source>
        <translation>
            <numerusform>Из них %n приостановлено вами.</numerusform>
            <numerusform>Из них %n приостановлено вами.</numerusform>
            <numerusform>Из них %n приостановлено вами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n of them cannot be settled like this and wait(s) on.</source>
        <translation>
            <numerusform>%n из них так решить нельзя: оно подождёт.</numerusform>
            <numerusform>%n из них так решить нельзя: они подождут.</numerusform>
            <numerusform>%n из них так решить нельзя: они подождут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>%n other change(s) of this record were decided by a rule</source>
        <translation>
            <numerusform>Ещё %n изменение этой записи решено по правилу</numerusform>
            <numerusform>Ещё %n изменения этой записи решены по правилу</numerusform>
            <numerusform>Ещё %n изменений этой записи решены по правилу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n другое</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n контактное лицо</numerusform>
            <numerusform>%n контактных лица</numerusform>
            <numerusform>%n контактных лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n record(s) put right after all was compared with head office</source>
        <translation>
            <numerusform>%n запись исправлена: всё сверено с офисом</numerusform>
            <numerusform>%n записи исправлены: всё сверено с офисом</numerusform>
            <numerusform>%n записей исправлено: всё сверено с офисом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n settled. Saved on this laptop.</source>
        <translation>
            <numerusform>Решено: %n. Сохранено на этом ноутбуке.</numerusform>
            <numerusform>Решено: %n. Сохранено на этом ноутбуке.</numerusform>
            <numerusform>Решено: %n. Сохранено на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>Запланирован %n визит</numerusform>
            <numerusform>Запланировано %n визита</numerusform>
            <numerusform>Запланировано %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned, the first at {}</source>
        <translation>
            <numerusform>Запланирован %n визит, первый в {}</numerusform>
            <numerusform>Запланировано %n визита, первый в {}</numerusform>
            <numerusform>Запланировано %n визитов, первый в {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>+%n is {day}, as agreed with this customer</source>
        <translation>
            <numerusform>+%n — это {day}, как с ним договорено</numerusform>
            <numerusform>+%n — это {day}, как с ним договорено</numerusform>
            <numerusform>+%n — это {day}, как с ним договорено</numerusform>
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
        <translation>На 15 минут раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>15 minutes later</source>
        <translation>На 15 минут позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/asked.py"/>
        <location filename="../../fieldcrm/ui/shared/editors.py"/>
        <source>24 Nov, thu or +14</source>
        <translation>24 ноября, чт или +14</translation>
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
        <translation>Код должен действовать хотя бы несколько минут: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A column is there twice: {about}.</source>
        <extracomment>Why something was not done (file.column_twice).</extracomment>
        <translation>Столбец встречается дважды: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A copy is open outside the safe. It goes when FieldCRM closes; what is changed in it is lost.</source>
        <translation>Открыта копия вне защищённого хранилища. Она исчезнет при закрытии FieldCRM, изменения в ней пропадут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A copy of a SQLite company goes into a folder (--data): {about}.</source>
        <extracomment>Why something was not done (backup.not_rows).</extracomment>
        <translation>Эту копию кладут в папку (--data): {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>A demo company is being set up. Its two windows open in a moment.</source>
        <translation>Создаётся демо-компания. Сейчас откроются два её окна.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A discount is from 0 to 100 per cent: {about}.</source>
        <extracomment>Why something was not done (order.discount).</extracomment>
        <translation>Скидка бывает от 0 до 100 процентов: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>A draft again.</source>
        <translation>Снова черновик.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>A few letters of a customer, a town, a number or a command. Enter opens what is on top.</source>
        <translation>Введите несколько букв: клиент, город, номер или команда. Enter открывает верхнюю строку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A field is given twice: {about}.</source>
        <extracomment>Why something was not done (field.twice).</extracomment>
        <translation>Поле указано дважды: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file came damaged from head office, and was thrown away; it is fetched again: {about}.</source>
        <extracomment>Why something was not done (attachment.damaged).</extracomment>
        <translation>Файл пришёл из офиса с искажениями и отброшен; он будет получен заново: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file hangs on one thing.</source>
        <extracomment>Why something was not done (attachment.on_one).</extracomment>
        <translation>Файл прикрепляют к чему-то одному.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A file of this kind can do something by itself when it is opened, so it is never opened here. Save a copy only if you know who it is from.</source>
        <translation>Такой файл при открытии может сам что-то сделать, поэтому здесь он не открывается. Сохраняйте копию, только если знаете, от кого он.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>A first day, with pictures.</source>
        <translation>Первый день, с картинками.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A key without its certificate; say --tls-cert too: {about}.</source>
        <extracomment>Why something was not done (server.tls_key).</extracomment>
        <translation>Ключ без сертификата; укажите и --tls-cert: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A missed visit needs a reason: {about}.</source>
        <extracomment>Why something was not done (visit.reason).</extracomment>
        <translation>Для пропущенного визита нужна причина: {about}.</translation>
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
        <translation>Минутку.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A name has at most {about} letters.</source>
        <extracomment>Why something was not done (signature.name).</extracomment>
        <translation>В имени не больше {about} букв.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>A new order for {} begins with it.</source>
        <translation>С него начнётся новый заказ: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release has worked on this hub&apos;s file; update this one: {about}.</source>
        <extracomment>Why something was not done (hub.newer).</extracomment>
        <translation>С файлом узла работал более новый выпуск; обновите этот: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM has written this company; update this one: {about}.</source>
        <extracomment>Why something was not done (centre.newer).</extracomment>
        <translation>Данные этой компании записаны более новой версией FieldCRM; обновите эту: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM wrote this packet; update this one: {about}.</source>
        <extracomment>Why something was not done (packet.newer).</extracomment>
        <translation>Этот пакет записан более новой версией FieldCRM; обновите эту: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>A note for %n customer(s)</source>
        <translation>
            <numerusform>Заметка для %n клиента</numerusform>
            <numerusform>Заметка для %n клиентов</numerusform>
            <numerusform>Заметка для %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A passphrase needs at least {about} characters.</source>
        <extracomment>Why something was not done (passphrase.short).</extracomment>
        <translation>Парольная фраза должна быть не короче {about} знаков.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A price cannot be less than nothing: {about}.</source>
        <extracomment>Why something was not done (order.price).</extracomment>
        <translation>Цена не может быть меньше нуля: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A process works on 1 to 15 requests at once; more of them need more processes: {about}.</source>
        <extracomment>Why something was not done (server.at_once).</extracomment>
        <translation>Один процесс ведёт от 1 до 15 запросов сразу; для большего нужно больше процессов: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>A product that is not on this laptop any more is left out.</source>
        <translation>Товар, которого на этом ноутбуке больше нет, не взят.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A quantity has to be more than nothing.</source>
        <translation>Количество должно быть больше нуля.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A row is longer than {about} bytes; perhaps a quotation mark is not closed.</source>
        <extracomment>Why something was not done (row.long).</extracomment>
        <translation>Строка длиннее {about} байт; возможно, не закрыта кавычка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>A rule decided this; nobody has to be asked.</source>
        <translation>Это решено по правилу; спрашивать никого не нужно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>A second copy of unsent work</source>
        <translation>Вторая копия неотправленного</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A server is running over the SQLite file there. One process serves it; for more take PostgreSQL, and before anything is put in its place stop the server: {about}.</source>
        <extracomment>Why something was not done (server.one_to_a_file).</extracomment>
        <translation>С этим файлом SQLite уже работает программа офиса. Его обслуживает один процесс; для нескольких нужен PostgreSQL, а прежде чем заменять файл, остановите её: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A single text is longer than {about} bytes.</source>
        <extracomment>Why something was not done (value.large).</extracomment>
        <translation>Один из текстов длиннее, чем {about} байт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit cannot end before it began.</source>
        <translation>Визит не может закончиться раньше, чем начался.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A visit is finished by its report: {about}.</source>
        <extracomment>Why something was not done (visit.reported).</extracomment>
        <translation>Визит завершается отчётом: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit that has begun cannot be moved.</source>
        <translation>Начатый визит нельзя перенести.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>About</source>
        <translation>О клиенте</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталось около %n минуты</numerusform>
            <numerusform>осталось около %n минут</numerusform>
            <numerusform>осталось около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n second(s)</source>
        <translation>
            <numerusform>около %n секунды</numerusform>
            <numerusform>около %n секунд</numerusform>
            <numerusform>около %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>About FieldCRM</source>
        <translation>О программе FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>About it</source>
        <translation>О материале</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>About the customer</source>
        <translation>О клиенте и его делах</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>About the product</source>
        <translation>О товаре</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>about {}</source>
        <translation>около {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about {} by your price</source>
        <translation>около {} по вашей цене</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Absent</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Принято</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted with changes</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Принято с изменениями</translation>
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
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Actions on {}</source>
        <translation>Действия: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Active</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Активный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Add a customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Add a line</source>
        <translation>Добавить позицию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Add a task for today…</source>
        <translation>Задача на сегодня…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>add and set quantity</source>
        <translation>выбрать и указать количество</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Add literature</source>
        <translation>Добавить материал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Add these</source>
        <translation>Добавить эти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Add to order</source>
        <translation>Добавить в заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>add to order</source>
        <translation>в заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Add visit</source>
        <translation>Добавить визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Add “{}” as a customer</source>
        <translation>Добавить клиента «{}»</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Added at</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Добавлен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Address</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Address of the regional office</source>
        <translation>Адрес регионального офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Admin</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Администратор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>age not known</source>
        <translation>дата неизвестна</translation>
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
        <translation>Договорились</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>All about it</source>
        <translation>Всё о товаре</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>all about it</source>
        <translation>всё о товаре</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>All as before, with a warning</source>
        <translation>Всё как раньше, с предупреждением</translation>
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
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>All is sent and fetched.</source>
        <translation>Всё отправлено и получено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All mine</source>
        <translation>Всё моё</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>All news</source>
        <translation>Все новости</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>All of it is on this order already: {about}.</source>
        <extracomment>Why something was not done (order.all_there).</extracomment>
        <translation>Всё это уже есть в заказе: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All theirs</source>
        <translation>Всё от коллеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>All you write is saved on this laptop at once. Here you see what has still to go to head office; F5 sends it now.</source>
        <translation>Всё, что вы пишете, сразу сохраняется на этом ноутбуке. Здесь видно, что ещё должно уйти в офис; F5 отправляет это сейчас.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All your work is synced</source>
        <translation>Вся ваша работа синхронизирована</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Allocated</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Also by</source>
        <translation>Другие единицы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>also {}</source>
        <translation>также {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Amount</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An entry cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (activity.end).</extracomment>
        <translation>Запись не может закончиться раньше, чем начнётся: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An exchange is under way: head office answers.</source>
        <translation>Идёт обмен: офис отвечает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An invitation names where laptops reach the server; say --address URL: {about}.</source>
        <extracomment>Why something was not done (invitation.address).</extracomment>
        <translation>В приглашении должно быть сказано, где ноутбуки найдут офис; укажите --address URL: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An order goes at once, anything else within seconds of being saved.</source>
        <translation>Заказ уходит сразу, всё остальное — через несколько секунд после сохранения.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An order needs at least one line: {about}.</source>
        <extracomment>Why something was not done (order.empty).</extracomment>
        <translation>В заказе должна быть хотя бы одна позиция: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>and the number, also while you write</source>
        <translation>и номер — и во время ввода текста</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>and {} more</source>
        <translation>и ещё {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another device works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two came from one disk, one of them joins anew: “fieldcrm enrol --again”.</source>
        <extracomment>Why something was not done (exchange.copied).</extracomment>
        <translation>С копией этих данных работает другое устройство, или это их более раннее состояние. Ничего не потеряно и ничего не учтено дважды. Если оба настроены с одного диска, одно из них подключается заново: «fieldcrm enrol --again».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Another FieldCRM is doing it already. This one goes on when that is done.</source>
        <translation>Это уже делает другой FieldCRM. Этот продолжит, когда тот закончит.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>another laptop works with a copy of what is here</source>
        <translation>другой ноутбук работает с копией этих данных</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Another laptop works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two laptops were set up from one disk, open a new invitation on one of them.</source>
        <translation>С копией этих данных работает другой ноутбук, или это их более раннее состояние. Ничего не потеряно и ничего не учтено дважды. Если два ноутбука настроены с одного диска, откройте на одном из них новое приглашение.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another program is writing just now; wait a moment.</source>
        <translation>Сейчас пишет другая программа; подождите немного.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Another program shows it. It is given a copy outside the safe, not encrypted, which goes when FieldCRM closes.</source>
        <translation>Его покажет другая программа. Она получит незашифрованную копию вне хранилища, которая исчезнет при закрытии FieldCRM.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this.</source>
        <translation>Это уже есть у другой записи.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this: {about}.</source>
        <translation>Это уже есть у другой записи: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another release of FieldCRM wrote this copy; bring it back with that one: {about}.</source>
        <extracomment>Why something was not done (backup.other_release).</extracomment>
        <translation>Эту копию записал другой выпуск FieldCRM; восстановите её им: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Any publicly trusted</source>
        <translation>Любой общепризнанный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>appointment, meeting, call, plan</source>
        <extracomment>Other words for “New visit”, set apart by commas.</extracomment>
        <translation>встреча, звонок, запланировать, записать</translation>
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
        <translation>по данным на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As on any other</source>
        <translation>Всё, как на любой другой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As this computer tells</source>
        <translation>Как сообщает компьютер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Ask the office</source>
        <translation>Спросить офис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask the other author</source>
        <translation>Спросить другого автора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>ask the other author</source>
        <translation>спросить другого автора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask {}</source>
        <translation>Спросить: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Asked. The choice stays open.</source>
        <translation>Вопрос задан. Выбор остаётся открытым.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Asking head office…</source>
        <translation>Спрашиваем офис…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Assortment width</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Ширина ассортимента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>At head office</source>
        <translation>В офисе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>At head office too</source>
        <translation>И в офисе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at head office {}</source>
        <translation>в офисе {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>At most %Ln lines are read at once.</source>
        <translation>
            <numerusform>За один раз читается не больше %Ln строки.</numerusform>
            <numerusform>За один раз читается не больше %Ln строк.</numerusform>
            <numerusform>За один раз читается не больше %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>At office</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>В офисе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>At risk</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>At that time there is also {}.</source>
        <translation>В это время уже есть {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at {hub} {when}</source>
        <translation>в {hub} {when}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>At {when} there is also {also}.</source>
        <translation>{when}: уже есть {also}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Attachment</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>Вложение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>automatic, colours, appearance</source>
        <extracomment>Other words for “Switch theme with the system”, set apart by commas.</extracomment>
        <translation>автоматически, цвета, вид, оформление</translation>
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
        <translation>Назад к каталогу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Back to the order</source>
        <translation>Назад к заказу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Back to the sync centre</source>
        <translation>Назад в центр синхронизации</translation>
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
        <translation>Исходное</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>before</source>
        <translation>как было</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Before discounts</source>
        <translation>До скидок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Before for all</source>
        <translation>Для всех как было</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Before you place it</source>
        <translation>Перед оформлением</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin a visit now</source>
        <translation>Начать визит сейчас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin an order</source>
        <translation>Начать заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>begin, arrive, check in, report</source>
        <extracomment>Other words for starting the next visit, set apart by commas.</extracomment>
        <translation>начать, прибыл, отметиться, отчёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>begins {}</source>
        <translation>начнётся {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Below the lowest price</source>
        <translation>Ниже минимальной цены</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Beside the lines</source>
        <translation>Рядом со строками</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Billing</source>
        <extracomment>A word that may stand in address.kind.</extracomment>
        <translation>Для счетов</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are in the history.</source>
        <translation>Оба значения есть в истории.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are kept: choose what stays.</source>
        <translation>Оба значения сохранены: выберите, какое останется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>bottle</source>
        <translation>бут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Bought before</source>
        <translation>Брали раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Bought lately</source>
        <translation>Кто брал недавно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Bounced</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>Не доставляется</translation>
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
        <translation>Филиал</translation>
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
        <translation>Файл обновляется</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Bundle</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Набор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Buttons and rows can be larger, for fingers.</source>
        <translation>Кнопки и строки можно увеличить для пальцев.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By code</source>
        <translation>По коду</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>By quantity</source>
        <translation>По количеству</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>By the regional office, if it is in reach: head office is not</source>
        <translation>Через региональный офис, если он доступен: офис недоступен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>By the {about}</source>
        <translation>За {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>By way of a regional office</source>
        <translation>Через региональный офис</translation>
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
        <translation>календарь, расписание, неделя, встречи, планировщик</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Call</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Звонок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by you</source>
        <translation>Ваш звонок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by {}</source>
        <translation>Звонок: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call them</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call {}</source>
        <translation>Позвонить: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Calls &amp; mail</source>
        <translation>Звонки и почта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>cancel</source>
        <translation>отмена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancel requested</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Запрошена отмена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Cancel this order</source>
        <translation>Отменить этот заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancelled</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
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
        <translation>Категории</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Category</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Certificate</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changed by somebody else: {}</source>
        <translation>Изменено кем-то другим: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Changed since {who} signed it, {when}.</source>
        <translation>Изменено после подписи: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Channel</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Канал связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Check code {}. Ask your office to read theirs: they must be the same.</source>
        <translation>Код проверки {}. Попросите офис назвать свой: коды должны совпасть.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Отметка на месте</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Время прихода</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lat</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Широта прихода</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lon</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Долгота прихода</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked out at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Время ухода</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choice</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choices</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose a call, a meeting or a task first.</source>
        <translation>Сначала выберите звонок, встречу или задачу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <source>Choose a customer</source>
        <translation>Выбрать клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Choose a customer to see the essentials.</source>
        <translation>Выберите клиента, чтобы увидеть главное.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Choose a product first.</source>
        <translation>Сначала выберите товар.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>Choose a product to see its price.</source>
        <translation>Выберите товар, чтобы увидеть цену.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place</source>
        <translation>Выбрать второе место</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place…</source>
        <translation>Выбрать второе место…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Choose an entry first.</source>
        <translation>Сначала выберите запись.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose an entry with a time first.</source>
        <translation>Сначала выберите запись со временем.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Choose an order first.</source>
        <translation>Сначала выберите заказ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Choose an order to see what is on it.</source>
        <translation>Выберите заказ, чтобы увидеть, что в нём.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Choose between two versions</source>
        <translation>Выбрать один из двух вариантов</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>choose customer</source>
        <translation>выбрать клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Choose one of them first.</source>
        <translation>Сначала выберите материал.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that head office could not accept.</source>
        <translation>Выберите в исходящих то, что офис не смог принять.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that waits.</source>
        <translation>Выберите в исходящих то, что ждёт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox.</source>
        <translation>Выберите что-нибудь в исходящих.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Choose the customer the visit is to.</source>
        <extracomment>Why something was not done (diary.whom).</extracomment>
        <translation>Выберите клиента для визита.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>City</source>
        <extracomment>A field of: address.</extracomment>
        <translation>Город</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Clear the selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Clerk</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Сотрудник офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>clients, accounts, shops, companies, buyers</source>
        <extracomment>Other words for “Customers”, set apart by commas.</extracomment>
        <translation>контрагенты, магазины, точки, компании, покупатели</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Closed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>closes</source>
        <translation>закрывает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Closes the window; it continues when you open it again.</source>
        <translation>Окно закроется; загрузка продолжится, когда вы откроете его снова.</translation>
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
        <translation>Код или название товара</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Columns that are not known: {about}.</source>
        <extracomment>Why something was not done (file.columns).</extracomment>
        <translation>Неизвестные столбцы: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Comes back</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>comes back</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Comes with the next exchange</source>
        <translation>Придёт при следующем обмене</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Comfortable</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>commands only</source>
        <translation>только команды</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Complaint</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Жалоба</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Completed</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Confirmed</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Connection cost</source>
        <translation>Стоимость связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Contact</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_contents.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Continue later</source>
        <translation>Продолжить позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Copy an entry first.</source>
        <translation>Сначала скопируйте запись.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Cost</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs money</source>
        <translation>Платная</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs nothing</source>
        <translation>Бесплатная</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Counted at</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>Время подсчёта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Counted on this laptop, without what the connection itself needs</source>
        <translation>Считает этот ноутбук, без служебных данных самой связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Country</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>cover, hide, away, privacy</source>
        <extracomment>Other words for “Lock the window”, set apart by commas.</extracomment>
        <translation>скрыть, спрятать, закрыть, отошёл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Covered</source>
        <translation>Окно скрыто</translation>
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
        <translation>Кредит приостановлен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Credit is enough: {free} free, {left} left after this order.</source>
        <translation>Кредита хватает: свободно {free}, после этого заказа останется {left}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit limit</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Кредитный лимит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Ctrl and plus or minus do it on every page.</source>
        <translation>Ctrl с плюсом или минусом меняет размер на любой странице.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Ctrl+Z takes back what you did. The question mark shows the keys of each page; this tour is in the settings.</source>
        <translation>Ctrl+Z отменяет сделанное. Знак вопроса показывает клавиши каждой страницы; эта экскурсия есть в настройках.</translation>
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
        <translation>Свои поля</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Customer</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/newcomers.py"/>
        <source>Customer added. Saved on this laptop.</source>
        <translation>Клиент добавлен. Сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customer no.</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Customer of the entry</source>
        <translation>Клиент этой записи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>customers</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Customers and people</source>
        <translation>Клиенты и люди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Customers that are somebody else&apos;s now, and not on this device: {about}.</source>
        <extracomment>Why something was not done (exchange.left).</extracomment>
        <translation>Клиенты, которые теперь у других сотрудников и которых больше нет на этом устройстве: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>customers, people, orders, products</source>
        <translation>клиенты, люди, заказы, товары</translation>
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
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Data a month</source>
        <translation>Трафик за месяц</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data use</source>
        <translation>Расход трафика</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data used day by day</source>
        <translation>Расход трафика по дням</translation>
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
        <translation>день, белая, яркая, цвета, вид, оформление</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days after</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Дней после</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days before</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Дней до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Days until this device closes what is on it unless it reaches the office before: {about}.</source>
        <extracomment>Why something was not done (lease.half).</extracomment>
        <translation>Дней до закрытия данных на этом устройстве, если оно раньше не свяжется с офисом: {about}.</translation>
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
        <translation>Дилеры</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>decide later</source>
        <translation>решить позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Deliver to</source>
        <translation>Адрес доставки</translation>
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
        <translation>плотность строк</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, dense, spacing, compact, more lines</source>
        <extracomment>Other words for “Rows closer together”, set apart by commas.</extracomment>
        <translation>плотность, интервал, компактно, больше строк</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, spacing, comfortable, normal</source>
        <extracomment>Other words for “Rows at the usual distance”, set apart by commas.</extracomment>
        <translation>плотность, интервал, удобно, нормально</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Description</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Описание</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>details</source>
        <translation>подробнее</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Device</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Устройство</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Diary</source>
        <translation>Ежедневник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Diary as a list</source>
        <translation>Ежедневник списком</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entries</source>
        <translation>Записи ежедневника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entry</source>
        <translation>Запись ежедневника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Diary: {}</source>
        <translation>Ежедневник: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Disc.</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Discontinued on</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Снимается с продажи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Discount</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Скидка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>discount</source>
        <translation>скидка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Discount of a line</source>
        <translation>Скидка на позицию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Distributor</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Дистрибьютор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Does not come back</source>
        <translation>Не повторяется</translation>
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
        <translation>Завершить правку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Done: {}</source>
        <translation>Выполнено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Draft</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Черновик</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Draft {}</source>
        <translation>Черновик {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Drop a file here, or press +.</source>
        <translation>Перетащите сюда файл или нажмите +.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Due</source>
        <translation>Пора заказать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Due by replenishment</source>
        <translation>Пора заказать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Срок через %n день</numerusform>
            <numerusform>Срок через %n дня</numerusform>
            <numerusform>Срок через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>Due today</source>
        <translation>Заказ сегодня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>due {}</source>
        <translation>срок: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by you</source>
        <translation>Ваше письмо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by {}</source>
        <translation>Письмо: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Each choice holds at once, and is kept on this laptop.</source>
        <translation>Каждый выбор действует сразу и хранится на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Earlier this month</source>
        <translation>Ранее в этом месяце</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Edit this customer</source>
        <translation>Изменить данные клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Email</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Письмо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>ended {}</source>
        <translation>закончилось {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Подключено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled at</source>
        <extracomment>A field of: device.</extracomment>
        <translation>Время подключения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Enter plans the visit in the next free slot</source>
        <translation>Enter планирует визит на ближайшее свободное время</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Enter takes it, Esc leaves it as it was.</source>
        <translation>Enter — принять, Esc — оставить как было.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Раз в %n день</numerusform>
            <numerusform>Раз в %n дня</numerusform>
            <numerusform>Раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>every %n day(s)</source>
        <translation>
            <numerusform>раз в %n день</numerusform>
            <numerusform>раз в %n дня</numerusform>
            <numerusform>раз в %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every first {} of a month</source>
        <translation>Раз в месяц: {} (1-й раз в месяце)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every fourth {} of a month</source>
        <translation>Раз в месяц: {} (4-й раз в месяце)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every last {} of a month</source>
        <translation>Раз в месяц: {} (последний раз в месяце)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every month on day {}</source>
        <translation>Каждый месяц {}-го числа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second week on {}</source>
        <translation>Раз в две недели: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second {} of a month</source>
        <translation>Раз в месяц: {} (2-й раз в месяце)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every third {} of a month</source>
        <translation>Раз в месяц: {} (3-й раз в месяце)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every week on {}</source>
        <translation>Каждую неделю: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Everybody gets it with the next exchange.</source>
        <translation>Все получат его при следующем обмене.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Everyone due has a visit planned.</source>
        <translation>У всех, кому пора заказать, визит уже запланирован.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Everything is saved on this laptop and goes out with the next connection. Last synced {}.</source>
        <translation>Всё сохранено на этом ноутбуке и уйдёт при первой связи. Последняя синхронизация: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Everything is saved on this laptop.</source>
        <translation>Всё сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Exchange by way of it</source>
        <translation>Обмениваться через него</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Exchange soon: in {about} days this device closes what is on it. Nothing is lost by that; it opens again when the office answers.</source>
        <extracomment>Why something was not done (lease.late).</extracomment>
        <translation>Обменяйтесь скорее: через {about} дн. это устройство закроет всё, что на нём есть. Ничего не пропадёт: оно откроется снова, когда офис ответит.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchange under way</source>
        <translation>Идёт обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Exchange with head office</source>
        <translation>Обмен с офисом</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office: %Ln record(s) so far.</source>
        <translation>
            <numerusform>Обмен с офисом: пока %Ln запись.</numerusform>
            <numerusform>Обмен с офисом: пока %Ln записи.</numerusform>
            <numerusform>Обмен с офисом: пока %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office…</source>
        <translation>Обмен с офисом…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Export as CSV</source>
        <translation>Выгрузить в CSV</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Factor</source>
        <extracomment>A field of: product_unit.</extracomment>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Family name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Fetch it</source>
        <translation>Получить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Fetch it now</source>
        <translation>Получить сейчас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fewer decimal places, please.</source>
        <translation>Меньше знаков после запятой, пожалуйста.</translation>
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
        <translation>Поле выше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Field below</source>
        <translation>Поле ниже</translation>
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
        <translation>FieldCRM не может открыться</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>FieldCRM is free software under the MIT licence.</source>
        <translation>FieldCRM — свободная программа по лицензии MIT.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>FieldCRM is open already: look for its window.</source>
        <translation>FieldCRM уже открыт: найдите его окно.</translation>
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
        <translation>Файл ведёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>filter, only, territory, segment, town</source>
        <extracomment>Other words for “Narrow the list”, set apart by commas.</extracomment>
        <translation>фильтр, отбор, только, территория, сегмент, город</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filters</source>
        <translation>Условия отбора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Find a product</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Find an order</source>
        <translation>Найти заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Find anything, do anything</source>
        <translation>Найти и сделать что угодно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Find literature</source>
        <translation>Найти материал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>finish</source>
        <translation>завершить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Finish the other value first.</source>
        <translation>Сначала закончите ввод другого значения.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Finish visit</source>
        <translation>Завершить визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>First day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>First download</source>
        <translation>Первая загрузка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>first {}</source>
        <translation>сначала {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Fit the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Fixed</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Фиксированная цена</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
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
        <translation>Забыли?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>free disk</source>
        <translation>свободно на диске</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Free goods</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Бонусный товар</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Free: {}</source>
        <translation>Свободно: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>From now on the certificate that {} sent is trusted.</source>
        <translation>С этого момента принимается сертификат, который прислала компания «{}».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>from {qty}: −{percent} %</source>
        <translation>от {qty}: −{percent} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>from {}</source>
        <translation>от {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>full</source>
        <translation>занято всё</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Full size</source>
        <translation>Полный размер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Get it now</source>
        <translation>Загрузить сейчас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Getting ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Getting your customers</source>
        <translation>Загружаются ваши клиенты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Getting your customers, prices and orders.</source>
        <translation>Загружаются ваши клиенты, цены и заказы.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Give this view up</source>
        <translation>Убрать этот вид</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Given name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
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
        <translation>Переходы и команды</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Go to {}</source>
        <translation>Открыть: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Goes on order {}.</source>
        <translation>Попадёт в заказ {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Group</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide for the first day</source>
        <translation>Руководство для первого дня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <source>Have it signed</source>
        <translation>Дать на подпись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Have this again</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office answers, and has proved who it is.</source>
        <translation>Офис отвечает и подтвердил, что это он.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. What you do is still sent; nothing new comes until it is installed.</source>
        <translation>Офису нужна более новая версия FieldCRM. Ваша работа отправляется и сейчас; новое не приходит, пока её не установят.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. Your work is kept until it is installed.</source>
        <translation>Офису нужна более новая версия FieldCRM. Ваша работа хранится здесь, пока её не установят.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Head office cannot be reached just now. Try again when there is a connection.</source>
        <translation>Сейчас нет связи с офисом. Попробуйте ещё раз, когда связь появится.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office cannot prove who it is. Everything is saved on this laptop.</source>
        <translation>Офис не может подтвердить, что это он. Всё сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Head office could not accept this. It stands here as head office has it.</source>
        <translation>Офис не смог это принять. Здесь всё так, как у офиса.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office could not accept what was written on {}</source>
        <translation>Офис не смог принять написанное: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office decides here, so what it wrote stands.</source>
        <translation>Здесь решает офис, поэтому действует то, что написал он.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office does not know this laptop: ask them. Your work is kept here.</source>
        <translation>Офис не знает этого ноутбука: обратитесь туда. Ваша работа хранится здесь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office does not know what the file hangs on.</source>
        <extracomment>Why something was not done (refused.not_found).</extracomment>
        <translation>В офисе не знают, к чему прикреплён файл.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Ask them why.</source>
        <translation>По распоряжению офиса данные на этом ноутбуке стёрты: {about}. Спросите в офисе о причине.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Start FieldCRM once more when there is a link, so that they know.</source>
        <translation>По распоряжению офиса данные на этом ноутбуке стёрты: {about}. Запустите FieldCRM ещё раз, когда будет связь, чтобы в офисе об этом узнали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>Head office had to work on from an older copy of its data. Your own work is here, and sent again.</source>
        <translation>Офису пришлось вернуться к более старой копии данных. Ваша работа здесь и отправлена заново.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Head office has a newer FieldCRM: what it has added is not shown here until this one is updated.</source>
        <translation>В офисе FieldCRM новее: то, что в ней добавлено, здесь не видно, пока эта не обновлена.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Head office has given nothing to read yet.</source>
        <translation>Офис ещё не дал материалов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Head office has given you no customers yet.</source>
        <translation>Офис ещё не дал вам клиентов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Head office has given you no products yet.</source>
        <translation>Офис ещё не дал вам товаров.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office has switched this laptop off: ask them. Your work is kept here.</source>
        <translation>Офис отключил этот ноутбук: обратитесь туда. Ваша работа хранится здесь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is busy. Your work is saved and goes out later.</source>
        <translation>Офис сейчас занят. Ваша работа сохранена и уйдёт позже.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is putting its data back. Your work is saved and goes out later.</source>
        <translation>Офис восстанавливает свои данные из копии. Ваша работа сохранена и уйдёт позже.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office wants at least {about}.</source>
        <extracomment>Why something was not done (order.below_floor).</extracomment>
        <translation>Офис разрешает не меньше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office wants the work on this laptop erased.</source>
        <translation>Офис распорядился стереть данные на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>head office works on from an older copy of its data</source>
        <translation>офис работает с более старой копией своих данных</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Head office: {}</source>
        <translation>Офис: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Held back by you, with what belongs to it.</source>
        <translation>Приостановлено вами вместе с тем, что к этому относится.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, guide, learn, introduction</source>
        <extracomment>Other words for “Take the tour”, set apart by commas.</extracomment>
        <translation>помощь, обучение, знакомство, тур</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, manual, learn, handbook</source>
        <extracomment>Other words for “Read the guide”, set apart by commas.</extracomment>
        <translation>помощь, инструкция, обучение, справка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, shortcuts, hotkeys, keyboard</source>
        <extracomment>Other words for “Keys of this page”, set apart by commas.</extracomment>
        <translation>помощь, справка, горячие клавиши, клавиатура</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, support, bug, does not work</source>
        <extracomment>Other words for “Report a problem”, set apart by commas.</extracomment>
        <translation>помощь, поддержка, не работает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Here only one of the versions can stand.</source>
        <translation>Здесь может остаться только один из вариантов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lat</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Широта дома</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lon</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Долгота дома</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>home, start, agenda, dashboard, my day</source>
        <extracomment>Other words people type to find “Today”, set apart by commas. Not a translation: what your language calls it.</extracomment>
        <translation>главная, начало, повестка, мой день, план на день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/outcomes.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go?</source>
        <translation>Как всё прошло?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go? Choose one of the outcomes.</source>
        <translation>Как всё прошло? Выберите один из итогов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>How full the day is</source>
        <translation>Насколько занят день</translation>
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
        <translation>Ид. записи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>If you close this, it continues when you open it again.</source>
        <translation>Если закрыть окно, загрузка продолжится, когда вы откроете его снова.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <source>In %n day(s) this laptop closes what is on it, until head office is reached. Nothing is lost by that.</source>
        <translation>
            <numerusform>Через %n день этот ноутбук закроет всё, что на нём есть, до связи с офисом. Ничего не пропадёт.</numerusform>
            <numerusform>Через %n дня этот ноутбук закроет всё, что на нём есть, до связи с офисом. Ничего не пропадёт.</numerusform>
            <numerusform>Через %n дней этот ноутбук закроет всё, что на нём есть, до связи с офисом. Ничего не пропадёт.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>In progress</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Идёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>In stock</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>In {}, up to date with each save. Only head office can open it.</source>
        <translation>В {}, обновляется при каждом сохранении. Открыть может только офис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Info</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>К сведению</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Instruction</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Инструкция</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Invoiced</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Выставлен счёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Is my work safe?</source>
        <translation>Цела ли моя работа?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (rule.end).</extracomment>
        <translation>Конец не может быть раньше начала: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It comes with the next exchange: {}.</source>
        <translation>Придёт при следующем обмене: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window until the passphrase of this laptop&apos;s work is typed. Nothing typed is lost.</source>
        <translation>Окно скрыто, пока не введена парольная фраза этого ноутбука. Набранное не теряется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window, and a press lifts it: this laptop asks for no passphrase. What keeps others out is the computer&apos;s own lock.</source>
        <translation>Окно скрывается, и любое нажатие снова его открывает: парольную фразу этот ноутбук не спрашивает. От посторонних защищает блокировка самого компьютера.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on</source>
        <translation>Работает дальше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on exchanging with head office, and its icon beside the clock opens the window again.</source>
        <translation>Обмен с офисом продолжается, а значок рядом с часами снова открывает окно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It goes with the next exchange.</source>
        <translation>Уйдёт при следующем обмене.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>It goes with the next exchange; until then it can be taken back.</source>
        <translation>Уйдёт при следующем обмене; до этого можно забрать назад.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>It has no page on this laptop.</source>
        <translation>На этом ноутбуке для этого нет страницы.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It is at head office and not on this laptop yet: {}.</source>
        <translation>Файл в офисе, на этом ноутбуке его ещё нет: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>It is called</source>
        <translation>Называется</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is done, but the answer could not be written: {about}.</source>
        <extracomment>Why something was not done (answer.untold).</extracomment>
        <translation>Сделано, но ответ не удалось записать: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>It is good until {}.</source>
        <translation>Оно действует до {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It is not among what head office could not accept any more.</source>
        <translation>Этого больше нет среди того, что офис не смог принять.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is sold only until {about}.</source>
        <extracomment>Why something was not done (order.discontinued).</extracomment>
        <translation>Продаётся только до {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It may have reached head office already; change the record instead.</source>
        <translation>Возможно, это уже в офисе; измените саму запись.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It stands so already: there is nothing to send.</source>
        <translation>Уже так и есть: отправлять нечего.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It waits again.</source>
        <translation>Снова ждёт отправки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>It was changed meanwhile. What stands here now is what is signed.</source>
        <translation>За это время были изменения. Подписывается то, что здесь сейчас.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It was changed while it was being signed: show it once more.</source>
        <extracomment>Why something was not done (signature.changed).</extracomment>
        <translation>Пока подписывали, были изменения: покажите ещё раз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>It was taken as it is: there is nothing to choose.</source>
        <translation>Принято как есть: выбирать нечего.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Its licence is {}.</source>
        <translation>Лицензия: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Join if that is your office.</source>
        <translation>Присоединяйтесь, если это ваш офис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Join your company</source>
        <translation>Присоединение к компании</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Joining…</source>
        <translation>Присоединяемся…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Keep as a view</source>
        <translation>Сохранить как вид</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep no longer</source>
        <translation>Больше не хранить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep on this laptop</source>
        <translation>Хранить на ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Keep the signature</source>
        <translation>Сохранить подпись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Оставлено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Время сохранения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Кто сохранил</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Kept here</source>
        <translation>Хранится здесь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Keyboard: {}</source>
        <translation>Раскладка: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Keys of this page</source>
        <translation>Клавиши этой страницы</translation>
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
        <translation>Вид записи</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Language</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Language: {}</source>
        <translation>Язык: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lapsed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Давно не заказывал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger buttons and rows, for fingers</source>
        <translation>Крупные кнопки и строки, для пальцев</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Last</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>last</source>
        <translation>последний обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Last 6 months</source>
        <translation>Последние 6 месяцев</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>Last bought</source>
        <translation>Брали</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Last bought first</source>
        <translation>Сначала купленные недавно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last carried by net</source>
        <translation>Последний раз по сети</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Last day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last left at a regional office</source>
        <translation>Последний раз в региональном офисе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Last left there</source>
        <translation>Последний раз оставлено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Last order</source>
        <translation>Последний заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last order {}</source>
        <translation>последний заказ {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last synced</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Last synced {}.</source>
        <translation>Последняя синхронизация: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last visit {}</source>
        <translation>последний визит {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Last visits</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last written to a file</source>
        <translation>Последний раз в файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>last {}</source>
        <translation>заказ {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>last: {qty}, {day}</source>
        <translation>в прошлый раз: {qty}, {day}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Late</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Layout of the file</source>
        <translation>Версия файла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>layout of the file</source>
        <translation>устройство файла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Leaflet</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Листовка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Leave it</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer</source>
        <translation>Оставлено клиенту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer: {}</source>
        <translation>Оставлено клиенту: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Left: {}.</source>
        <translation>Осталось: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Юридические данные</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal name</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>less {} %</source>
        <translation>скидка {} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Let this go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Lies there</source>
        <translation>Лежит там</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lifecycle</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Стадия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Line%</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Скидка на позицию, %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Lines</source>
        <translation>Позиций</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Lines that were not understood</source>
        <translation>Строки, которые не удалось понять</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>List or tiles</source>
        <translation>Список или плитка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>List price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Цена по прайсу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Literature</source>
        <translation>Литература</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Load now anyway</source>
        <translation>Всё равно загрузить сейчас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>lock</source>
        <translation>блокировка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Lock after</source>
        <translation>Блокировать через</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Lock the window</source>
        <translation>Заблокировать окно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Log visit</source>
        <translation>Записать визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Log visit at {}</source>
        <translation>Записать визит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Login</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Longer</source>
        <translation>Дольше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Look around in a demo company</source>
        <translation>Посмотреть демо-компанию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>look at one</source>
        <translation>открыть одно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at the chosen file</source>
        <translation>Посмотреть выбранный файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lost</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Потерян</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Lower the discount</source>
        <translation>Уменьшить скидку</translation>
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
        <translation>Время изменения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Make them larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Manager</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Руководитель</translation>
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
        <translation>Найденное</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>Matching products</source>
        <translation>Найденные товары</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>May be written to</source>
        <translation>Можно писать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Measure</source>
        <extracomment>A field of: target.</extracomment>
        <translation>Показатель</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Media type</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Тип файла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Meeting</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Встреча</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by you</source>
        <translation>Встреча, записали вы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by {}</source>
        <translation>Встреча, записано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Menu of all commands</source>
        <translation>Меню всех команд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Messenger</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Met</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>С кем встретились</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>Мин. цена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min qty</source>
        <extracomment>A field of: price_item.</extracomment>
        <translation>Мин. количество</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>mine</source>
        <translation>мой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Mine for all</source>
        <translation>Мой вариант для всех</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Minutes</source>
        <translation>Минут</translation>
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
        <translation>Причина пропуска</translation>
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
        <translation>Мобильный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>mode</source>
        <translation>оформление</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Monday to Friday</source>
        <translation>С понедельника по пятницу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/headings.py"/>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>More match: a few more letters find them.</source>
        <translation>Есть ещё совпадения: введите ещё несколько букв.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>More than one process needs PostgreSQL, and fewer than one is none: {about}.</source>
        <extracomment>Why something was not done (server.workers).</extracomment>
        <translation>Для нескольких процессов нужен PostgreSQL, а меньше одного не бывает: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Most in a day</source>
        <translation>Больше всего за день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Most in stock first</source>
        <translation>Сначала те, где больше остаток</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Move to next week</source>
        <translation>Перенести на следующую неделю</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Name, code, barcode…</source>
        <translation>Название, код, штрихкод…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Name, number, town, phone…</source>
        <translation>Название, номер, город, телефон…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/narrowing.py"/>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/navigation.py"/>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Navigation with or without words</source>
        <translation>Навигация со словами или без</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>needs a choice</source>
        <translation>нужен выбор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Needs your choice</source>
        <translation>Ждёт вашего выбора</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Never</source>
        <extracomment>So many minutes.</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>never</source>
        <translation>ещё не брали</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>new client, create, account</source>
        <extracomment>Other words for “Add a customer”, set apart by commas.</extracomment>
        <translation>новый клиент, создать, завести, контрагент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>New customers</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>New entry in one line</source>
        <translation>Новая запись одной строкой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>New here? Five steps show you around.</source>
        <translation>Впервые здесь? Пять шагов всё покажут.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>New order for {}</source>
        <translation>Новый заказ: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News from head office</source>
        <translation>Новости из офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Next customer of the list</source>
        <translation>Следующий клиент в списке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>next line</source>
        <translation>следующая позиция</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Next order</source>
        <translation>Следующий заказ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>next order in %n day(s)</source>
        <translation>
            <numerusform>заказ через %n день</numerusform>
            <numerusform>заказ через %n дня</numerusform>
            <numerusform>заказ через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>next order: {}</source>
        <translation>следующий заказ: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Next step</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Next try {}; Sync now tries at once.</source>
        <translation>Следующая попытка в {}; «Синхронизировать» — попробовать сразу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Next visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Next visit: {}</source>
        <translation>Следующий визит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next, late</source>
        <translation>Следующий, опаздываем</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>night, black, colours, appearance</source>
        <extracomment>Other words for “Switch to dark theme”, set apart by commas.</extracomment>
        <translation>ночь, чёрная, цвета, вид, оформление</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customer matches.</source>
        <translation>Такого клиента нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customers yet: they come with the first exchange.</source>
        <translation>Клиентов пока нет: они придут с первым обменом.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>No day and no reference yet</source>
        <translation>День и номер заказа клиента ещё не указаны</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No e-mail address is known.</source>
        <translation>Адрес эл. почты неизвестен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No exchange has carried anything yet.</source>
        <translation>Ни один обмен ещё ничего не передал.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>No file waits, and none is on its way.</source>
        <translation>Файлов в ожидании и в пути нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>No hub was chosen; “fieldcrm hub set” names one.</source>
        <extracomment>Why something was not done (hub.none).</extracomment>
        <translation>Региональный узел не выбран; его задаёт «fieldcrm hub set».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No longer sold</source>
        <translation>Снято с продажи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No need</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Нет потребности</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>No number is known here.</source>
        <translation>Здесь нет ни одного номера телефона.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No number is known.</source>
        <translation>Номер неизвестен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>No order</source>
        <translation>Без заказов</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders here.</source>
        <translation>Здесь нет заказов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No orders in the last month.</source>
        <translation>За последний месяц заказов нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders yet. Ctrl+N begins one.</source>
        <translation>Заказов пока нет. Новый начинается с Ctrl+N.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>no price</source>
        <translation>без цены</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>No product has the code {}.</source>
        <translation>Нет товара с кодом {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No product matches.</source>
        <translation>Ни один товар не подходит.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No products yet: they come with the first exchange.</source>
        <translation>Товаров пока нет: они придут с первым обменом.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>No program on this computer opens it. Save a copy instead.</source>
        <translation>На этом компьютере его нечем открыть. Сохраните копию.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>No regional office</source>
        <translation>Без регионального офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>No second place</source>
        <translation>Без второго места</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No show</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No target is set for {}.</source>
        <translation>Цель не задана: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>no time set</source>
        <translation>время не указано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No two people have changed the same thing yet.</source>
        <translation>Ещё не было, чтобы двое изменили одно и то же.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visit is left for today.</source>
        <translation>На сегодня визитов больше нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>No visit planned</source>
        <translation>Визит не запланирован</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>No visits planned</source>
        <translation>Визиты не запланированы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned for today.</source>
        <translation>На сегодня визиты не запланированы.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned. %n customer(s) due.</source>
        <translation>
            <numerusform>Визитов не запланировано. Пора навестить %n клиента.</numerusform>
            <numerusform>Визитов не запланировано. Пора навестить %n клиентов.</numerusform>
            <numerusform>Визитов не запланировано. Пора навестить %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Nobody has signed it.</source>
        <translation>Никто не подписал.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Nobody has taken it yet.</source>
        <translation>Его ещё никто не брал.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nobody is due in the next two weeks.</source>
        <translation>В ближайшие две недели пополнять запас никому не пора.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Nobody is known here yet.</source>
        <translation>Контактных лиц пока нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Nobody is selected: Shift and an arrow select more than one.</source>
        <translation>Никто не выбран: Shift и стрелка выделяют нескольких.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/drafts.py"/>
        <source>Nobody on this laptop is called “{}”.</source>
        <translation>На этом ноутбуке никого нет с именем «{}».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Nobody opens the work without the passphrase, not even head office, but they can set this laptop up anew: what you had sent comes back, and what you had not only from a second place, if you chose one.</source>
        <translation>Без парольной фразы работу не откроет никто, даже офис, но там могут настроить этот ноутбук заново: отправленное вернётся, а неотправленное — только из второго места, если вы его выбрали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>none in stock</source>
        <translation>нет в наличии</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>None is chosen.</source>
        <translation>Место не выбрано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>None of them can be settled like this.</source>
        <translation>Так нельзя решить ни одно из них.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: exchanges are paused</source>
        <translation>Никакой: обмены приостановлены</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: head office is out of reach; a file goes without a network</source>
        <translation>Никакой: офис недоступен; файлом можно и без сети</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not accepted by head office {}</source>
        <translation>офис не принял {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not at head office yet</source>
        <translation>В офисе ещё нет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not at head office yet</source>
        <translation>ещё не в офисе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not fetched yet</source>
        <translation>Ещё не получен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not for customers</source>
        <translation>Не для клиентов</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Not in the price list {about}</source>
        <translation>Нет в прайс-листе {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Not known</source>
        <translation>Неизвестна</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not known: this laptop joined without an invitation</source>
        <translation>Неизвестна: этот ноутбук присоединился без приглашения</translation>
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
        <translation>Больше не на этом ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Not one of the words there are: {about}.</source>
        <extracomment>Why something was not done (choice.form).</extracomment>
        <translation>Нет среди возможных значений: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not planned</source>
        <translation>Вне плана</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not synced yet</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Not yet confirmed</source>
        <translation>Ещё не подтверждён</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Note</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by you</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by {}</source>
        <translation>Заметка: {}</translation>
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
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Notes written: %n customer(s)</source>
        <translation>
            <numerusform>Заметки записаны: %n клиент</numerusform>
            <numerusform>Заметки записаны: %n клиента</numerusform>
            <numerusform>Заметки записаны: %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can be written here: {about}.</source>
        <extracomment>Why something was not done (disk.read_only).</extracomment>
        <translation>Здесь ничего нельзя записать: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can take that long: {about}.</source>
        <extracomment>Why something was not done (length.impossible).</extracomment>
        <translation>Столько ничего не длится: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>Nothing has come from others yet.</source>
        <translation>От коллег ещё ничего не пришло.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing has happened here yet.</source>
        <translation>Здесь пока ничего не было.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Nothing here is called so.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing is being edited.</source>
        <translation>Сейчас ничего не правится.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Nothing is broken by trying</source>
        <translation>Пробовать можно смело</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Nothing is known of the stock.</source>
        <translation>Об остатке ничего не известно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Nothing is lost: both versions are kept in history whatever you choose.</source>
        <translation>Ничего не пропадёт: что бы вы ни выбрали, оба варианта останутся в истории.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Nothing is open here.</source>
        <translation>Открытых дел здесь нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Nothing is planned for {}.</source>
        <translation>{}: ничего не запланировано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Nothing is planned in these two weeks.</source>
        <translation>На эти две недели ничего не запланировано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Nothing is written by hand yet.</source>
        <translation>От руки ещё ничего не написано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Nothing leaves this laptop by itself.</source>
        <translation>Само по себе ничего не покидает этот ноутбук.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Nothing matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nothing new from head office.</source>
        <translation>Из офиса ничего нового.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Nothing new.</source>
        <translation>Нового нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing of this order can be had any more: {about}.</source>
        <extracomment>Why something was not done (order.none_again).</extracomment>
        <translation>Ничего из этого заказа больше нельзя заказать: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Nothing on this order yet. Type a product below.</source>
        <translation>В заказе пока пусто. Введите товар ниже.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>nothing planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Nothing speaks against it.</source>
        <translation>Ничто не мешает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Nothing to be done.</source>
        <translation>Дел нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing to choose.</source>
        <translation>Выбирать нечего.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>Nothing waits: the office has it all.</source>
        <translation>Ничего не ждёт: у офиса есть всё.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing was taken over, since there are problems in the file: {about}.</source>
        <extracomment>Why something was not done (file.problems).</extracomment>
        <translation>Ничего не загружено, потому что в файле есть неточности: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices, {} new</source>
        <translation>Уведомления, новых: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Nowhere: what was not sent is on this laptop alone, and lost with it.</source>
        <translation>Нигде: неотправленное есть только на этом ноутбуке и пропадёт вместе с ним.</translation>
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
        <translation>Номер, номер у клиента, клиент…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>of {}</source>
        <translation>из {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Office address</source>
        <translation>Сетевой адрес офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Office number</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Номер офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Offline. You can keep working.</source>
        <translation>Нет связи. Можно работать дальше.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Offline. You can keep working: everything is saved on this laptop.</source>
        <translation>Нет связи. Можно работать дальше: всё сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>On a link that costs money</source>
        <translation>По платной связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>On hand</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>В наличии</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>On hold</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>on hold</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On promotion</source>
        <translation>По акции</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On sale</source>
        <translation>В продаже</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On this laptop</source>
        <translation>На этом ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>on this order</source>
        <translation>уже в заказе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>On time</source>
        <translation>По графику</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Once more right after</source>
        <translation>Ещё раз сразу после</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Once that is used up</source>
        <translation>Когда это израсходовано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>One rule for all</source>
        <translation>Одно правило для всех</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>one rule for all</source>
        <translation>одно правило для всех</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Online.</source>
        <translation>На связи.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Only a large file waits for a connection that costs nothing.</source>
        <translation>Бесплатной связи ждёт только большой файл.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Only a picture has two sizes.</source>
        <translation>Два размера есть только у изображения.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Only a view of your own can be given up.</source>
        <translation>Убрать можно только собственный вид.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may change this: {about}.</source>
        <extracomment>Why something was not done (field.admin).</extracomment>
        <translation>Это может менять только администратор: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.admin).</extracomment>
        <translation>Такие записи делает только администратор: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may change this now: {about}.</source>
        <extracomment>Why something was not done (field.closed).</extracomment>
        <translation>Теперь это может менять только офис: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only head office may change this.</source>
        <translation>Это может менять только офис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.office).</extracomment>
        <translation>Такие записи делает только офис: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office takes an order this step: {about}.</source>
        <extracomment>Why something was not done (order.office).</extracomment>
        <translation>Этот шаг с заказом делает только офис: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Only the window is covered: a press lifts it, whoever presses. What keeps others from your work is the lock of this computer.</source>
        <translation>Скрыто только окно: его откроет любое нажатие, кто бы ни нажал. От посторонних вашу работу защищает блокировка компьютера.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>Only this one</source>
        <translation>Только эту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only two long texts can both stand.</source>
        <translation>Оба варианта могут остаться только у длинных текстов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only when you ask</source>
        <translation>Только когда вы попросите</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only your own work and small news</source>
        <translation>Только ваша работа и небольшие новости</translation>
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
        <translation>Открыто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Open a customer first: it is written down there.</source>
        <translation>Сначала откройте клиента: запись делается у него.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Open an invitation…</source>
        <translation>Открыть приглашение…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Open diary</source>
        <translation>Открыть ежедневник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Open in another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Open order {}</source>
        <translation>Открыть заказ {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Open the sync centre</source>
        <translation>Открыть центр синхронизации</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>Open this day in the diary</source>
        <translation>Открыть этот день в ежедневнике</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Open {}</source>
        <translation>Открыть {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>opened</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>or drop it here</source>
        <translation>или перетащите его сюда</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Order</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>Заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order cancelled.</source>
        <translation>Заказ отменён.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Order for {}</source>
        <translation>Заказ: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>Order guide</source>
        <translation>Обычный ассортимент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order line</source>
        <translation>Позиция заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order lines</source>
        <translation>Позиции заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order placed. Saved on this laptop.</source>
        <translation>Заказ оформлен. Сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Order the usual basket</source>
        <translation>Заказать как обычно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Order value</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>Сумма заказа</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order {number} begun with %n line(s), at today&apos;s prices.</source>
        <translation>
            <numerusform>Начат заказ {number}: %n строка по сегодняшним ценам.</numerusform>
            <numerusform>Начат заказ {number}: %n строки по сегодняшним ценам.</numerusform>
            <numerusform>Начат заказ {number}: %n строк по сегодняшним ценам.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Order {number} has {there} of it.</source>
        <translation>В заказе {number} его уже {there}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Order {}</source>
        <translation>Заказ {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>order {}</source>
        <translation>заказ: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Order {} on paper</source>
        <translation>Заказ {} на бумаге</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ordered on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>ordered on {}</source>
        <translation>заказано {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>ordered {}</source>
        <translation>заказ {}</translation>
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
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders about every %n day(s).</source>
        <translation>
            <numerusform>Заказывает примерно раз в %n день.</numerusform>
            <numerusform>Заказывает примерно раз в %n дня.</numerusform>
            <numerusform>Заказывает примерно раз в %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are missing: {} % of everything is here. The rest comes with the next exchange.</source>
        <translation>Прежних заказов ещё нет: получено {} % всех данных. Остальное придёт при следующем обмене.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are still coming in: {} % of everything is here.</source>
        <translation>Прежние заказы ещё загружаются: получено {} % всех данных.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders of the last six months</source>
        <translation>Заказы за последние шесть месяцев</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Other</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Другое</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Other papers</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Other records still belong to it: {about}.</source>
        <extracomment>Why something was not done (record.owned).</extracomment>
        <translation>С этим ещё связаны другие записи: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Other value…</source>
        <translation>Другое значение…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Otherwise every %n minute(s).</source>
        <translation>
            <numerusform>В остальное время — раз в %n минуту.</numerusform>
            <numerusform>В остальное время — раз в %n минуты.</numerusform>
            <numerusform>В остальное время — раз в %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Our first number</source>
        <translation>Наш первый номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outbox, differences, head office, connection, what waits</source>
        <extracomment>Other words for “Sync centre”, set apart by commas.</extracomment>
        <translation>исходящие, расхождения, офис, связь, что ждёт отправки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Outcome</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Outcome: {}</source>
        <translation>Итог: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outdoors, contrast, glare, sun, colours, appearance</source>
        <extracomment>Other words for “Switch to sunlight theme”, set apart by commas.</extracomment>
        <translation>улица, контраст, блики, солнце, цвета, вид</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Over a connection that costs money only small files go by themselves.</source>
        <translation>По платной связи сами уходят только небольшие файлы.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Over the connection there is now that costs about {} by your price.</source>
        <translation>По нынешней связи это стоит около {} по вашей цене.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Over the credit limit by {over}: {free} free, this order {sum}.</source>
        <translation>Сверх кредитного лимита на {over}: свободно {free}, заказ на {sum}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>overlaps {hour}</source>
        <translation>пересекается с {hour}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Owner</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>owner {}</source>
        <translation>ответственный: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pack</source>
        <translation>уп.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Paid link</source>
        <translation>Платная связь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>paper, PDF, document, save as file</source>
        <extracomment>Other words for printing an order, set apart by commas.</extracomment>
        <translation>бумага, PDF, документ, сохранить в файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Parent</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>Входит в</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Part of what is here differs from the office, even after it was fetched anew; please tell them.</source>
        <translation>Часть данных отличается от данных офиса, даже после повторной загрузки; пожалуйста, сообщите туда.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Part shipped</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Отгружено частично</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Parts of the sync centre</source>
        <translation>Части центра синхронизации</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>parts that differ</source>
        <translation>части, которые отличаются</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Paste codes and quantities</source>
        <translation>Вставить коды и количества</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Pause exchanges</source>
        <translation>Приостановить обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Pause this</source>
        <translation>Приостановить это</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Paused by you</source>
        <translation>Приостановлено вами</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>paused by you: it stays on this laptop</source>
        <translation>приостановлено вами: остаётся на этом ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Paused, with what belongs to it.</source>
        <translation>Приостановлено вместе со связанным.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Paused: nothing is sent or fetched until you resume.</source>
        <translation>Приостановлено: ничего не отправляется и не приходит, пока вы не продолжите.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Payment terms</source>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pc</source>
        <translation>шт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>PDF and print</source>
        <translation>PDF и печать</translation>
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
        <translation>Процент</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Period</source>
        <extracomment>A field of: target.</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Person</source>
        <translation>Контактное лицо</translation>
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
        <translation>Изображение</translation>
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
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Place order</source>
        <translation>Оформить заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>place order</source>
        <translation>оформить заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Placed</source>
        <translation>Оформленные</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Placed at</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Время оформления</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>placed {}</source>
        <translation>оформлен {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Plan %n of them</source>
        <translation>
            <numerusform>Запланировать %n из них</numerusform>
            <numerusform>Запланировать %n из них</numerusform>
            <numerusform>Запланировать %n из них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan a visit to %n customer(s)</source>
        <translation>
            <numerusform>Запланировать визит к %n клиенту</numerusform>
            <numerusform>Запланировать визиты к %n клиентам</numerusform>
            <numerusform>Запланировать визиты к %n клиентам</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Plan the day</source>
        <translation>Спланировать день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan visits</source>
        <translation>Запланировать визиты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Planned</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>Planned for {}</source>
        <translation>Запланировано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Position</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Место в заказе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Postcode</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Индекс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>preferences, options, configuration</source>
        <extracomment>Other words for “Settings”, set apart by commas.</extracomment>
        <translation>параметры, опции, предпочтения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Presentation</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Презентация</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: both, as each of you added something</source>
        <translation>По умолчанию: оба текста, каждый что-то добавил</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: from whoever it belongs to</source>
        <translation>По умолчанию: слово того, чьё это</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office decides here</source>
        <translation>По умолчанию: здесь решает офис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office had it first</source>
        <translation>По умолчанию: версия, первой пришедшая в офис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the later one</source>
        <translation>По умолчанию: более поздняя версия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the more careful answer</source>
        <translation>По умолчанию: более осторожный ответ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the step that came first</source>
        <translation>По умолчанию: шаг, сделанный раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: what head office has now</source>
        <translation>По умолчанию: то, что есть у офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: written once, never changed</source>
        <translation>По умолчанию: записывается один раз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/beside.py"/>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Previous customer of the list</source>
        <translation>Предыдущий клиент в списке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
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
        <translation>Цена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>price by hand</source>
        <translation>цена вручную</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Price for {}</source>
        <translation>Цена для клиента {}</translation>
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
        <translation>Прайс-лист {about}, от этого количества</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Price lists</source>
        <translation>Прайс-листы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte</source>
        <translation>Цена мегабайта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte, for estimates before a large download</source>
        <translation>Цена мегабайта — для оценки перед большой загрузкой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Price of {}</source>
        <translation>Цена: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>price {}</source>
        <translation>цена {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Prices</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>Цены</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Prices and orders need a customer.</source>
        <translation>Для цены и заказа нужен клиент.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Prices for another customer</source>
        <translation>Цены для другого клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Prices for {}</source>
        <translation>Цены для клиента {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Prices without tax and freight.</source>
        <translation>Цены без налогов и доставки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>processor</source>
        <translation>процессор</translation>
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
        <translation>Единица товара</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Products and prices</source>
        <translation>Товары и цены</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Products as tiles</source>
        <translation>Товары плиткой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>products, goods, prices, stock, assortment, price list</source>
        <extracomment>Other words for “Catalogue”, set apart by commas.</extracomment>
        <translation>товары, продукция, цены, остатки, ассортимент, прайс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>promotion</source>
        <translation>акция</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Promotion {about}</source>
        <translation>Акция {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotions</source>
        <translation>Акции</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Prospect</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>Потенциальный</translation>
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
        <translation>Цель визита</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Put aside</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Отложено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Put in once more</source>
        <translation>Вставить копию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Put it in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>put it on the order</source>
        <translation>добавить в заказ</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Put right.</source>
        <translation>Исправлено.</translation>
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
        <translation>Кол-во</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Quantity of {}</source>
        <translation>Количество: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>quantity price</source>
        <translation>цена за объём</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Quarter {quarter}, {year}</source>
        <translation>{quarter}-й квартал {year}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Question to {name}: which is right? {fields}</source>
        <translation>Вопрос, отвечает {name}: что верно? {fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Queued</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>В очереди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Quit {}</source>
        <translation>Завершить {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Rank</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet</source>
        <translation>Прочитать пакет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet…</source>
        <translation>Прочитать пакет…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Read the guide</source>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ready</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Готово к отправке</translation>
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
        <translation>Отозвать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Received</source>
        <translation>Полученное</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received hq</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Получено офисом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received region</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Получено регионом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Records of this kind are not made by hand: {about}.</source>
        <extracomment>Why something was not done (kind.machine).</extracomment>
        <translation>Такие записи не создаются вручную: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Reference</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Номер у клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>reference {}</source>
        <translation>номер у клиента: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Rejected</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>reorder, repeat, copy, the same</source>
        <extracomment>Other words for “Order again”, set apart by commas.</extracomment>
        <translation>повторить, ещё раз, копия, то же самое</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Rep</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>Торговый представитель</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Repeat last order</source>
        <translation>Повторить последний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Replenishment</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Report a problem</source>
        <translation>Сообщить о неполадке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Report of the visit</source>
        <translation>Отчёт о визите</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Reserved</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>В резерве</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolution</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>Решено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Время решения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Кто решил</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Resume exchanges</source>
        <translation>Продолжить обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Review</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Revoked</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Отключено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Role</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Row</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows at the usual distance</source>
        <translation>Строки на обычном расстоянии</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows closer together</source>
        <translation>Строки плотнее</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sales, purchases, drafts</source>
        <extracomment>Other words for “Orders”, set apart by commas.</extracomment>
        <translation>продажи, заявки, черновики</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Save all %n</source>
        <translation>
            <numerusform>Сохранить все: %n</numerusform>
            <numerusform>Сохранить все: %n</numerusform>
            <numerusform>Сохранить все: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Save result</source>
        <translation>Сохранить выбор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>save result</source>
        <translation>сохранить выбор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>saved here {}</source>
        <translation>сохранено здесь {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop</source>
        <translation>Сохранено на этом ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop {}</source>
        <translation>Сохранено на этом ноутбуке в {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Saved: {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it hangs on: a customer, a visit or an order.</source>
        <extracomment>Why something was not done (attachment.on_nothing).</extracomment>
        <translation>Укажите, к чему прикрепить: к клиенту, визиту или заказу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it is about.</source>
        <extracomment>Why something was not done (diary.about).</extracomment>
        <translation>Напишите, о чём это.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the company lies: --data DIR, --database URL or FIELDCRM_DATABASE.</source>
        <extracomment>Why something was not done (centre.where).</extracomment>
        <translation>Укажите, где лежат данные компании: --data DIR, --database URL или FIELDCRM_DATABASE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the key lies that signs invitations: --key FILE.</source>
        <extracomment>Why something was not done (invitation.key).</extracomment>
        <translation>Укажите, где лежит ключ, которым подписываются приглашения: --key FILE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say with --field which of them: {about}.</source>
        <extracomment>Why something was not done (choice.field).</extracomment>
        <translation>Укажите через --field, что именно: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>schema</source>
        <translation>версия полей</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>screen</source>
        <translation>экран</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Seal of head office</source>
        <translation>Печать офиса</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Search everything for “{}”</source>
        <translation>Искать «{}» везде</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>See its text</source>
        <translation>См. текст</translation>
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
        <translation>продать, корзина, заявка, купить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Send over any connection</source>
        <translation>Отправить по любой связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Send {} to head office; what is in it waits here until their answer is read.</source>
        <translation>Отправьте {} в офис; то, что в нём, ждёт здесь, пока не будет прочитан ответ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>send, receive, exchange, update, refresh, upload</source>
        <extracomment>Other words for “Sync now”, set apart by commas.</extracomment>
        <translation>отправить, получить, обмен, обновить, выгрузить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending {}</source>
        <translation>Отправляется: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail</source>
        <translation>Отправлено почтой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail: {}</source>
        <translation>Отправлено почтой: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Series</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Серия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Set to {figure}</source>
        <translation>Поставить {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Settled</source>
        <translation>Решённое</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Settled. Saved on this laptop.</source>
        <translation>Решено. Сохранено на этом ноутбуке.</translation>
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
        <translation>Отгружено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Shipped on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Дата отгрузки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Show list prices</source>
        <translation>Показать цены прайс-листа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>shown by</source>
        <translation>чем показано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>shut</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sidebar, menu, hide, collapse</source>
        <extracomment>Other words for “Navigation with or without words”, set apart by commas.</extracomment>
        <translation>боковая панель, меню, скрыть, свернуть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signature</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>Подпись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature of {}</source>
        <translation>Подпись: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature, by hand</source>
        <translation>Подпись от руки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Подписано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed by</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Signed by {who}, {when}.</source>
        <translation>Подпись: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Signed in as</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed on paper</source>
        <translation>Подписано на бумаге</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed. Saved on this laptop.</source>
        <translation>Подписано. Сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Size</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>size</source>
        <translation>размер текста</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Skip</source>
        <translation>Пропустить</translation>
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
        <translation>Мельче текст</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>sold no more</source>
        <translation>больше не продаётся</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Sold until</source>
        <translation>В продаже до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Something answers there, but it is not the centre: {about}.</source>
        <extracomment>Why something was not done (hub.not_the_centre).</extracomment>
        <translation>Там что-то отвечает, но это не центр: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something else answers in place of head office. Everything is saved on this laptop.</source>
        <translation>Вместо офиса отвечает что-то другое. Всё сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Something to be done</source>
        <translation>То, что надо сделать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something went wrong that is our fault. Your work is saved.</source>
        <translation>Что-то пошло не так по нашей вине. Ваша работа сохранена.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sorting.py"/>
        <source>Sort the list</source>
        <translation>Упорядочить список</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Sort: {}</source>
        <translation>Сортировка: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Spacing</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>SQLite {}, SQLCipher {}</source>
        <translation>SQLite {}, SQLCipher {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-in</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-ins</source>
        <translation>Замещения</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Stands for</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Вместо дня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Start next visit</source>
        <translation>Начать следующий визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Start working</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Started</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>Начат</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Step {number} of {all}: {name}</source>
        <translation>Шаг {number} из {all}: {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>still at {hub} since {when}: ask there</source>
        <translation>всё ещё в {hub}, с {when}: спросите там</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stock</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock not known</source>
        <translation>остаток неизвестен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock seen {}</source>
        <translation>остаток на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Straight to head office</source>
        <translation>Прямо в офис</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Street</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Улица</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Strike out</source>
        <translation>Вычеркнуть</translation>
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
        <translation>отправить, подтвердить, завершить, провести</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Substitute</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>Замещает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight</source>
        <translation>Для яркого света</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight is black on white, for work outdoors.</source>
        <translation>Для яркого света: чёрное на белом, для работы на улице.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Suspect</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Возможный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch theme with the system</source>
        <translation>Тема как в системе</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to sunlight theme</source>
        <translation>Тема для яркого света</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync centre</source>
        <translation>Центр синхронизации</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync for a minute</source>
        <translation>Обмен на минуту</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced {}</source>
        <translation>Синхронизировано в {}</translation>
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
        <translation>операционная система</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Tags</source>
        <extracomment>A field of: account.</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>take back, revert, mistake</source>
        <extracomment>Other words for “Undo”, set apart by commas.</extracomment>
        <translation>вернуть, откатить, назад, ошибся</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take both</source>
        <translation>Взять оба</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Take it off</source>
        <translation>Убрать позицию</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>take off</source>
        <translation>убрать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Take the tour</source>
        <translation>Экскурсия по окну</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take this back</source>
        <translation>Забрать назад</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Take this filter away</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Take {figure}</source>
        <translation>Взять цену {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take: {}</source>
        <translation>Взять: {}</translation>
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
        <translation>Вы забрали это назад, никто об этом не узнал. Вернуть можно 90 дней.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken back: {}.</source>
        <translation>Забрано назад: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Taken by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken off the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target for {}</source>
        <translation>Цель на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target reached</source>
        <translation>Выполнение цели</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Task</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>Задача</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Task added: {}</source>
        <translation>Задача добавлена: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of yours</source>
        <translation>Ваша задача</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of {}</source>
        <translation>Задача: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Tax no.</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Terms</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Terms of the order</source>
        <translation>Условия заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Territories</source>
        <extracomment>A field of: user.</extracomment>
        <translation>Территории</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Territory</source>
        <extracomment>A kind of record.</extracomment>
        <translation>Территория</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Territory, segment, town, owner…</source>
        <translation>Территория, сегмент, город, ответственный…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>That is another centre than the one whose packets lie here: {about}.</source>
        <extracomment>Why something was not done (hub.other_company).</extracomment>
        <translation>Это другой центр, не тот, чьи пакеты лежат здесь: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The books do not agree with the rows: {about}.</source>
        <extracomment>Why something was not done (centre.disagrees).</extracomment>
        <translation>Учёт не сходится с записями: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre cannot be reached: {about}.</source>
        <extracomment>Why something was not done (hub.offline).</extracomment>
        <translation>Центр недоступен: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre does not let this hub join: {about}.</source>
        <extracomment>Why something was not done (hub.refused_to_join).</extracomment>
        <translation>Центр не подключает этот узел: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre is of a release that knows of no hubs. It took this one for a laptop: {about}; revoke that one there.</source>
        <extracomment>Why something was not done (hub.centre_too_old).</extracomment>
        <translation>Выпуск центра не знает узлов. Он принял этот за ноутбук: {about}; отключите его там.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The certificate of {about} is none that this hub trusts.</source>
        <extracomment>Why something was not done (hub.not_trusted).</extracomment>
        <translation>Сертификату {about} этот узел не доверяет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The chosen file</source>
        <translation>Выбранный файл</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>the clocks go forward</source>
        <translation>часы переводят вперёд</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another company&apos;s; what is here stays with the one that was joined: {about}.</source>
        <extracomment>Why something was not done (device.other_company).</extracomment>
        <translation>Этот код — другой компании; то, что здесь, остаётся с той, к которой присоединились: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another person&apos;s; what is here belongs to whoever joined: {about}.</source>
        <extracomment>Why something was not done (device.other_person).</extracomment>
        <translation>Этот код — другого человека; то, что здесь, принадлежит тому, кто присоединился: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old, or of somebody who is not of the office.</source>
        <extracomment>Why something was not done (hub.code).</extracomment>
        <translation>Код не действует: опечатка, уже использован, устарел или выдан не сотруднику офиса.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old.</source>
        <extracomment>Why something was not done (enrol.code).</extracomment>
        <translation>Код не подходит: он введён неверно, уже использован или устарел.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company cannot be brought forward to this release and stays as it was: {about}.</source>
        <extracomment>Why something was not done (centre.not_brought_forward).</extracomment>
        <translation>Данные компании нельзя перевести на эту версию, они остались как были: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s database cannot be reached or is busy; nothing was done, try again: {about}.</source>
        <extracomment>Why something was not done (centre.busy).</extracomment>
        <translation>База данных компании недоступна или занята; ничего не сделано, попробуйте ещё раз: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s file is damaged; put a backup in its place: {about}.</source>
        <extracomment>Why something was not done (centre.damaged).</extracomment>
        <translation>Файл компании повреждён; поставьте на его место резервную копию: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>The connection there is now costs money.</source>
        <translation>Нынешняя связь платная.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The credit limit leaves {about}.</source>
        <extracomment>Why something was not done (order.credit_limit).</extracomment>
        <translation>В кредитном лимите осталось {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The customer&apos;s credit is on hold.</source>
        <extracomment>Why something was not done (order.credit_hold).</extracomment>
        <translation>Кредит клиента приостановлен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The data here is older than what that laptop has read: finish putting the copy back with “fieldcrm-server restore --restored”, then read the packet again: {about}.</source>
        <extracomment>Why something was not done (packet.put_back).</extracomment>
        <translation>Данные здесь старше тех, что тот ноутбук уже прочитал: завершите возврат копии командой «fieldcrm-server restore --restored» и прочитайте пакет ещё раз: {about}.</translation>
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
        <translation>Дни без связи с офисом пишут так: 30 или 30,A1=7; а здесь: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not give it: {about}.</source>
        <extracomment>Why something was not done (disk.read).</extracomment>
        <translation>Не удалось прочитать с диска: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not take it: {about}.</source>
        <extracomment>Why something was not done (disk.write).</extracomment>
        <translation>Диск этого не принял: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk is full.</source>
        <extracomment>Why something was not done (store.full).</extracomment>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>The fields above belong together: check that they fit each other.</source>
        <translation>Эти поля связаны: проверьте, что они подходят друг к другу.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be opened: {about}.</source>
        <extracomment>Why something was not done (store.shut).</extracomment>
        <translation>Файл не открывается: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be read: {about}.</source>
        <extracomment>Why something was not done (file.unreadable).</extracomment>
        <translation>Файл не читается: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be written: {about}.</source>
        <extracomment>Why something was not done (file.unwritable).</extracomment>
        <translation>Файл нельзя записать: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file could not be fetched; try again: {about}.</source>
        <extracomment>Why something was not done (attachment.not_there).</extracomment>
        <translation>Файл не удалось получить; попробуйте ещё раз: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file has not been fetched to this laptop yet.</source>
        <extracomment>Why something was not done (attachment.not_here).</extracomment>
        <translation>Файл ещё не получен на этот ноутбук.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is empty: {about}.</source>
        <extracomment>Why something was not done (file.empty).</extracomment>
        <translation>Файл пуст: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is not on this laptop any more.</source>
        <extracomment>Why something was not done (attachment.lost).</extracomment>
        <translation>Файла больше нет на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The file is on this laptop.</source>
        <translation>Файл на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is too large: {about}.</source>
        <extracomment>Why something was not done (file.large).</extracomment>
        <translation>Файл слишком велик: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file of an older release cannot be brought forward and stays as it was: {about}.</source>
        <extracomment>Why something was not done (store.not_brought_forward).</extracomment>
        <translation>Файл старой версии нельзя обновить, он остался как был: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file was written by a newer release of FieldCRM; update this one: {about}.</source>
        <extracomment>Why something was not done (store.newer).</extracomment>
        <translation>Файл записан более новой версией FieldCRM; обновите эту: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work does not open; ask head office for help.</source>
        <translation>Файл с вашей работой не открывается; попросите помощи в офисе.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is damaged; ask head office for help.</source>
        <translation>Файл с вашей работой повреждён; попросите помощи в офисе.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is gone, but copies of it are kept; ask head office for help.</source>
        <translation>Файл с вашей работой пропал, но его копии целы; попросите помощи в офисе.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file&apos;s encoding is not clear; save it as UTF-8: {about}.</source>
        <extracomment>Why something was not done (file.encoding).</extracomment>
        <translation>Кодировка файла непонятна; сохраните его как UTF-8: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder cannot be made: {about}.</source>
        <extracomment>Why something was not done (disk.folder).</extracomment>
        <translation>Не удаётся создать папку: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder for the demo is not empty: {about}.</source>
        <extracomment>Why something was not done (demo.folder).</extracomment>
        <translation>Папка для демонстрации не пуста: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The format is told by the name&apos;s ending, and this one is not known: {about}.</source>
        <extracomment>Why something was not done (file.format).</extracomment>
        <translation>Формат определяется по окончанию имени, а это неизвестно: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub did not take what was to be left there; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.refused).</extracomment>
        <translation>Региональный узел не принял оставляемое; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_shut).</extracomment>
        <translation>Региональный узел больше не может передавать; спросите в офисе. Всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The key lies in the system&apos;s key ring, and there is none now.</source>
        <extracomment>Why something was not done (key.ring_gone).</extracomment>
        <translation>Ключ лежит в связке ключей системы, а её сейчас нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The key to your work is locked away: unlock this computer&apos;s key ring, then start again.</source>
        <translation>Ключ к вашей работе заперт: разблокируйте связку ключей этого компьютера и запустите снова.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The laptop&apos;s part is not installed here: {about} is missing; install “fieldcrm[desktop]”.</source>
        <extracomment>Why something was not done (desktop.absent).</extracomment>
        <translation>Часть для ноутбука здесь не установлена, не хватает {about}; установите «fieldcrm[desktop]».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The last order is on this one.</source>
        <translation>Последний заказ добавлен в этот.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The map of columns is not a JSON object of texts: {about}.</source>
        <extracomment>Why something was not done (file.map).</extracomment>
        <translation>Таблица столбцов не является объектом JSON из текстов: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>The minute is over. Left: {}.</source>
        <translation>Минута прошла. Осталось: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The night is told as in 00:30-05:00, by UTC, and this is not: {about}.</source>
        <extracomment>Why something was not done (night.form).</extracomment>
        <translation>Ночь указывается как 00:30-05:00, по UTC, а это не так: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The number {about} is too large.</source>
        <extracomment>Why something was not done (number.size).</extracomment>
        <translation>Число {about} слишком велико.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The office could not go on from that packet. What waits is ready now: write another one.</source>
        <extracomment>Why something was not done (packet.again).</extracomment>
        <translation>Офис не смог продолжить с этого пакета. То, что ждёт отправки, теперь готово: запишите новый.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>The office has everything you entered. Last synced {}.</source>
        <translation>У офиса есть всё, что вы ввели. Последняя синхронизация: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>The office holds this customer&apos;s credit.</source>
        <translation>Офис приостановил кредит этого клиента.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The office is asked, in the notes.</source>
        <translation>Запрос офису записан в заметках.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>The oldest has waited since {}.</source>
        <translation>Самое старое ждёт с {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The order has been placed; its lines stay as they are: {about}.</source>
        <extracomment>Why something was not done (order.closed).</extracomment>
        <translation>Заказ оформлен, его позиции больше не меняются: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The product is not sold by this unit: {about}.</source>
        <extracomment>Why something was not done (order.uom).</extracomment>
        <translation>Товар не продаётся в этих единицах: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>The product&apos;s own price</source>
        <translation>Цена с карточки товара</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>The program ends</source>
        <translation>Программа завершается</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The quotation marks do not match.</source>
        <extracomment>Why something was not done (row.quotes).</extracomment>
        <translation>Кавычки не закрыты.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The record of what was done has been changed: {about}.</source>
        <extracomment>Why something was not done (audit.broken).</extracomment>
        <translation>Журнал действий был изменён: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The row does not fit the columns: {about}.</source>
        <extracomment>Why something was not done (row.cells).</extracomment>
        <translation>Строка не соответствует столбцам: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The same key stands in an earlier row: {about}.</source>
        <extracomment>Why something was not done (row.twice).</extracomment>
        <translation>Такой же ключ есть в строке выше: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The second place for what was not sent is not there: {about}.</source>
        <extracomment>Why something was not done (rescue.place).</extracomment>
        <translation>Второго места для неотправленного сейчас нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The series has nothing on that day: {about}.</source>
        <extracomment>Why something was not done (series.day).</extracomment>
        <translation>В этот день в серии ничего нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server asks to come back later; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.slow_down).</extracomment>
        <translation>Офис просит повторить попытку позже; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server cannot listen there: {about}.</source>
        <extracomment>Why something was not done (server.address_taken).</extracomment>
        <translation>По этому адресу нельзя принимать соединения: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server finds this too large.</source>
        <extracomment>Why something was not done (refused.too_large).</extracomment>
        <translation>Для офиса это слишком много.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server had a failure of its own; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.internal).</extracomment>
        <translation>У офиса неполадки; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server has a newer release: what it has added since is not shown here before this program is updated. Nothing of it is lost by working on.</source>
        <extracomment>Why something was not done (exchange.behind).</extracomment>
        <translation>В офисе более новая версия: то, что в ней добавлено, здесь не видно, пока эта программа не обновлена. Работать можно и дальше, ничего из этого не пропадёт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is not installed here: {about} is missing; install “fieldcrm[server]”.</source>
        <extracomment>Why something was not done (server.absent).</extracomment>
        <translation>Часть для офиса здесь не установлена, не хватает {about}; установите «fieldcrm[server]».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is still at work here; stop it first: {about}.</source>
        <extracomment>Why something was not done (server.running).</extracomment>
        <translation>Программа офиса здесь ещё работает; сначала остановите её: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server stopped: {about}.</source>
        <extracomment>Why something was not done (server.gone).</extracomment>
        <translation>Программа офиса остановилась: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data, and does not say which.</source>
        <extracomment>Why something was not done (refused.restored).</extracomment>
        <translation>Офис работает с более старой копией данных и не говорит, с какой.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data; changes of yours sent again: {about}.</source>
        <extracomment>Why something was not done (exchange.went_back).</extracomment>
        <translation>Офис работает с более старой копией данных; ваших изменений отправлено заново: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring does not answer.</source>
        <extracomment>Why something was not done (key.ring_failed).</extracomment>
        <translation>Связка ключей системы не отвечает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring no longer has the key: {about}.</source>
        <extracomment>Why something was not done (key.lost).</extracomment>
        <translation>В связке ключей системы больше нет ключа: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The two passphrases differ.</source>
        <extracomment>Why something was not done (passphrase.differs).</extracomment>
        <translation>Две парольные фразы различаются.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The usual basket is on this order.</source>
        <translation>Обычный набор добавлен в заказ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The value does not fit: {about}.</source>
        <extracomment>Why something was not done (value.form).</extracomment>
        <translation>Значение не подходит: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The visit has been reported; only its notes may still be written: {about}.</source>
        <extracomment>Why something was not done (visit.done).</extracomment>
        <translation>По визиту уже есть отчёт; можно менять только заметки: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>The way now</source>
        <translation>Путь сейчас</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>The window in five steps; Esc ends it.</source>
        <translation>Окно за пять шагов; Esc заканчивает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The window is not installed here; install FieldCRM with its desktop part.</source>
        <extracomment>Why something was not done (window.absent).</extracomment>
        <translation>Окно здесь не установлено; установите FieldCRM с настольной частью.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is locked; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.passphrase_needed).</extracomment>
        <translation>Работа заперта; задайте FIELDCRM_PASSPHRASE или запустите программу в терминале.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is there but its key is not: {about}.</source>
        <extracomment>Why something was not done (key.missing).</extracomment>
        <translation>Работа на месте, а ключа к ней нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop is closed</source>
        <translation>Работа на этом ноутбуке закрыта</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop was erased</source>
        <translation>Данные на этом ноутбуке стёрты</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Theirs</source>
        <translation>Вариант коллеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>theirs</source>
        <translation>коллеги</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs for all</source>
        <translation>Вариант коллеги для всех</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs {theirs} stays · yours {mine}</source>
        <translation>Остаётся их: {theirs} · ваше: {mine}</translation>
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
        <translation>Здесь уже есть компания: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There are no last words of this device: {about}.</source>
        <extracomment>Why something was not done (rescue.no_words).</extracomment>
        <translation>Это устройство не оставило неотправленной работы: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is more than the packet held: write another one.</source>
        <extracomment>Why something was not done (packet.more).</extracomment>
        <translation>Есть больше, чем поместилось в пакет: запишите ещё один.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no company here yet; make one with “fieldcrm-server init”: {about}.</source>
        <extracomment>Why something was not done (centre.missing).</extracomment>
        <translation>Здесь ещё нет компании; создайте её командой «fieldcrm-server init»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no daily copy to go back to.</source>
        <extracomment>Why something was not done (backup.none).</extracomment>
        <translation>Нет ежедневной копии, к которой можно вернуться.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>There is no file here.</source>
        <translation>Здесь нет файлов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>There is no further customer here: open one from the list.</source>
        <translation>Дальше клиентов нет: откройте клиента из списка.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no hub in this folder; “fieldcrm-server hub join” makes one: {about}.</source>
        <extracomment>Why something was not done (hub.missing).</extracomment>
        <translation>В этой папке нет узла; его создаёт «fieldcrm-server hub join»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>There is no link now.</source>
        <translation>Сейчас связи нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>There is no price</source>
        <translation>Цены нет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no price for it: {about}.</source>
        <extracomment>Why something was not done (order.no_price).</extracomment>
        <translation>На это нет цены: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at the hub for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_full).</extracomment>
        <translation>В региональном узле сейчас нет места; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at {about} for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.full).</extracomment>
        <translation>В {about} сейчас нет места; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no screen here; the commands work without one.</source>
        <extracomment>Why something was not done (window.no_screen).</extracomment>
        <translation>Здесь нет экрана; команды работают и без него.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such day: {about}.</source>
        <extracomment>Why something was not done (day.impossible).</extracomment>
        <translation>Такого дня нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such field: {about}.</source>
        <extracomment>Why something was not done (field.unknown).</extracomment>
        <translation>Такого поля нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such file: {about}.</source>
        <extracomment>Why something was not done (file.missing).</extracomment>
        <translation>Такого файла нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such folder: {about}.</source>
        <extracomment>Why something was not done (folder.missing).</extracomment>
        <translation>Такой папки нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.unknown).</extracomment>
        <translation>Такого вида записей нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such time: {about}.</source>
        <extracomment>Why something was not done (time.impossible).</extracomment>
        <translation>Такого времени нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no {about}.</source>
        <extracomment>Why something was not done (reference.missing).</extracomment>
        <translation>Здесь нет такого: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nobody to ask about this: {about}.</source>
        <extracomment>Why something was not done (question.nobody).</extracomment>
        <translation>Об этом некого спросить: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>There is nobody to ask: the other version was written at head office itself.</source>
        <translation>Спросить некого: другой вариант записан в самом офисе.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is not that much of it: {about}.</source>
        <extracomment>Why something was not done (order.stock_short).</extracomment>
        <translation>Столько этого нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing in this file: {about}.</source>
        <extracomment>Why something was not done (attachment.empty).</extracomment>
        <translation>В этом файле ничего нет: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>There is nothing on this order yet.</source>
        <translation>В этом заказе пока пусто.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing to choose any more: {about}.</source>
        <extracomment>Why something was not done (choice.none).</extracomment>
        <translation>Выбирать больше нечего: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>These are the list prices.</source>
        <translation>Это и есть цены прайс-листа.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>They have ordered nothing yet.</source>
        <translation>Они ещё ничего не заказывали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/window.py"/>
        <source>This address leads nowhere: {}</source>
        <translation>Этот адрес никуда не ведёт: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This and all that follow</source>
        <translation>Эту и все следующие</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>This can be done for up to %n customer(s) at once.</source>
        <translation>
            <numerusform>За один раз это делается не более чем для %n клиента.</numerusform>
            <numerusform>За один раз это делается не более чем для %n клиентов.</numerusform>
            <numerusform>За один раз это делается не более чем для %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be done: {about} ({code}).</source>
        <translation>Это сделать нельзя: {about} ({code}).</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be undone: someone has changed it since.</source>
        <translation>Это уже не отменить: с тех пор это кто-то изменил.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This comes back. Which do you mean?</source>
        <translation>Это повторяется. Что изменить?</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This comes back: a day of it is opened in the diary.</source>
        <translation>Это повторяется: отдельный день открывается в ежедневнике.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This computer does not tell what its links cost: say so where one does.</source>
        <translation>Компьютер не сообщает, платная ли связь: укажите это сами.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This computer has no printer. Save a PDF instead.</source>
        <translation>На этом компьютере нет принтера. Сохраните PDF.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This customer has not ordered anything yet: {about}.</source>
        <extracomment>Why something was not done (order.none_before).</extracomment>
        <translation>Этот клиент ещё ничего не заказывал: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This customer is not on this laptop</source>
        <translation>Этого клиента нет на ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device and the server do not come to terms; everything entered is kept.</source>
        <extracomment>Why something was not done (link.no_agreement).</extracomment>
        <translation>Это устройство и офис не поняли друг друга; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device has already joined a company.</source>
        <extracomment>Why something was not done (device.already_enrolled).</extracomment>
        <translation>Это устройство уже присоединено к компании.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This disk cannot keep the log that makes a save safe: {about}.</source>
        <extracomment>Why something was not done (store.no_log).</extracomment>
        <translation>Этот диск не может вести журнал, без которого сохранение ненадёжно: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This does not wait any more.</source>
        <translation>Это больше не ждёт отправки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file belongs to another program: {about}.</source>
        <extracomment>Why something was not done (store.foreign).</extracomment>
        <translation>Этот файл принадлежит другой программе: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file can do something by itself when it is opened, so it is only saved: {about}.</source>
        <extracomment>Why something was not done (attachment.runs).</extracomment>
        <translation>Этот файл при открытии может сам что-то сделать, его можно только сохранить: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is already there: {about}.</source>
        <extracomment>Why something was not done (file.exists).</extracomment>
        <translation>Такой файл уже есть: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is larger than 200 MB: {about}.</source>
        <extracomment>Why something was not done (attachment.large).</extracomment>
        <translation>Этот файл больше 200 МБ: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This file is not on this laptop</source>
        <translation>Этого файла нет на ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This has to be at least {about}.</source>
        <extracomment>Why something was not done (number.least).</extracomment>
        <translation>Здесь должно быть не меньше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>this hour comes twice</source>
        <translation>этот час идёт дважды</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This hub has not joined yet: “fieldcrm-server hub join”, without --again.</source>
        <extracomment>Why something was not done (hub.not_joined).</extracomment>
        <translation>Этот узел ещё не подключён: «fieldcrm-server hub join» без --again.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation is from another office than the one this laptop belongs to: {about}.</source>
        <extracomment>Why something was not done (invitation.other_office).</extracomment>
        <translation>Это приглашение от другого офиса, не от того, к которому относится ноутбук: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>This invitation is from {company}, {server}.</source>
        <translation>Это приглашение от компании {company}, {server}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was changed on its way, or the office it names did not write it. Do not use it, and ask your office for another one.</source>
        <extracomment>Why something was not done (invitation.changed).</extracomment>
        <translation>Это приглашение изменено по пути или написано не тем офисом, который в нём назван. Не пользуйтесь им и попросите у офиса другое.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was good until {about}: ask your office for a new one.</source>
        <extracomment>Why something was not done (invitation.ended).</extracomment>
        <translation>Это приглашение действовало до {about}: попросите у офиса новое.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a hub already; with --again it joins anew, and what lies here stays.</source>
        <extracomment>Why something was not done (hub.joined).</extracomment>
        <translation>Это уже узел; с --again он подключится заново, и всё лежащее здесь останется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This is a large download. If the connection costs money, you may want another one first.</source>
        <translation>Объём большой. Если связь платная, лучше сначала сменить подключение.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a rescue capsule; “rescue import” takes what is in it: {about}.</source>
        <extracomment>Why something was not done (packet.capsule).</extracomment>
        <translation>Это спасательная капсула; её содержимое принимает «rescue import»: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>This is all that would be in the file: versions, settings, how many there are of what, and the program&apos;s notes. No name, text, number or amount of yours or your customers&apos; is in it. The file itself is in English. Save it, and send it to head office with a few words on what happened.</source>
        <translation>Это всё, что будет в файле: версии, настройки, сколько чего есть, и заметки программы. В нём нет ни одного имени, текста, номера или суммы — ни ваших, ни ваших клиентов. Сам файл — на английском. Сохраните его и отправьте в офис, написав в нескольких словах, что случилось.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is another company&apos;s office: ask them for the address. Your work is kept here.</source>
        <translation>Это офис другой компании: уточните адрес у своего. Ваша работа хранится здесь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is how it is now</source>
        <translation>Сейчас так и есть</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This is its beginning. The whole file has {}: save a copy to read on.</source>
        <translation>Это начало. Весь файл — {}: сохраните копию, чтобы читать дальше.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is kept for good and never deleted: {about}.</source>
        <extracomment>Why something was not done (record.kept).</extracomment>
        <translation>Это хранится и никогда не удаляется: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a PostgreSQL database: {about}.</source>
        <extracomment>Why something was not done (database.address).</extracomment>
        <translation>Это не адрес базы данных PostgreSQL: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a server: {about}.</source>
        <extracomment>Why something was not done (server.address).</extracomment>
        <translation>Это не похоже на сетевой адрес офиса: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no certificate: {about}.</source>
        <extracomment>Why something was not done (certificate.form).</extracomment>
        <translation>Это не сертификат: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no file that can be read: {about}.</source>
        <extracomment>Why something was not done (attachment.folder).</extracomment>
        <translation>Это не файл, который можно прочесть: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no invitation to FieldCRM, or it was damaged on its way: ask your office for one.</source>
        <extracomment>Why something was not done (invitation.form).</extracomment>
        <translation>Это не приглашение в FieldCRM, или оно повредилось в пути: попросите новое в офисе.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no key that signs invitations: {about}.</source>
        <extracomment>Why something was not done (signing.form).</extracomment>
        <translation>Это не ключ для подписи приглашений: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no ordinary file: {about}.</source>
        <extracomment>Why something was not done (file.ordinary).</extracomment>
        <translation>Это не обычный файл: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no packet of FieldCRM: {about}.</source>
        <extracomment>Why something was not done (packet.none).</extracomment>
        <translation>Это не пакет FieldCRM: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no record of heads that this company has signed, or it was changed: {about}.</source>
        <extracomment>Why something was not done (audit.heads_form).</extracomment>
        <translation>Это не подписанная компанией отметка журнала, или её изменили: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of a company: {about}.</source>
        <extracomment>Why something was not done (backup.no_company).</extracomment>
        <translation>Это не исправная копия компании: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of this device&apos;s store: {about}.</source>
        <extracomment>Why something was not done (backup.unsound).</extracomment>
        <translation>Это не исправная копия данных этого устройства: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no text file: {about}.</source>
        <extracomment>Why something was not done (file.binary).</extracomment>
        <translation>Это не текстовый файл: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no whole text, as if cut within a character or in another encoding: {about}.</source>
        <extracomment>Why something was not done (text.broken).</extracomment>
        <translation>Это не целый текст: он словно обрезан посреди знака или записан в другой кодировке: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not kept any more.</source>
        <translation>Это больше не хранится.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not on this laptop any more.</source>
        <translation>Этого на ноутбуке больше нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not the passphrase.</source>
        <extracomment>Why something was not done (key.wrong_passphrase).</extracomment>
        <translation>Это не та парольная фраза.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not valid JSON: {about}.</source>
        <extracomment>Why something was not done (file.json).</extracomment>
        <translation>Это неправильный JSON: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is outside the territories you work: {about}.</source>
        <extracomment>Why something was not done (record.out_of_scope).</extracomment>
        <translation>Это не на ваших территориях: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is somebody else&apos;s to write: {about}.</source>
        <extracomment>Why something was not done (record.not_yours).</extracomment>
        <translation>Это может записать только другой человек: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the first page.</source>
        <translation>Это первая страница.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is the language now</source>
        <translation>Этот язык уже выбран</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the last page.</source>
        <translation>Это последняя страница.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is too much for one step: {about} changes.</source>
        <extracomment>Why something was not done (step.too_large).</extracomment>
        <translation>Для одного шага это слишком много, изменений: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is worked out from other records: {about}.</source>
        <extracomment>Why something was not done (field.derived).</extracomment>
        <translation>Это вычисляется по другим записям: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is written once and stays: {about}.</source>
        <extracomment>Why something was not done (field.fixed).</extracomment>
        <translation>Это записывается один раз и больше не меняется: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This kind of file is never opened here.</source>
        <translation>Такие файлы здесь не открываются.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This laptop does not know yet how to close a packet for the office; it learns that with its next exchange by net.</source>
        <extracomment>Why something was not done (packet.no_key).</extracomment>
        <translation>Этот ноутбук ещё не знает, как закрыть пакет для офиса; он узнает это при следующем обмене по сети.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>This laptop has joined {} again. All your work is here, and goes out now.</source>
        <translation>Ноутбук снова присоединён к компании {}. Вся ваша работа здесь и уходит сейчас.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This laptop has joined. What is missing is your customers, prices and orders.</source>
        <translation>Этот ноутбук присоединён. Осталось получить ваших клиентов, цены и заказы.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not joined a company yet.</source>
        <translation>Этот ноутбук ещё не присоединён к компании.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not reached head office for {about} days, so what is on it is closed. Nothing is lost: it opens by itself when head office answers. Connect it and start FieldCRM again.</source>
        <translation>Этот ноутбук не связывался с офисом (дней: {about}), поэтому всё на нём закрыто. Ничего не потеряно: он откроется сам, когда офис ответит. Подключите его и запустите FieldCRM снова.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link</source>
        <translation>Эта связь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs money.</source>
        <translation>Эта связь платная.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: nothing is sent or fetched until you press Sync now.</source>
        <translation>Связь платная: ничего не отправляется и не загружается, пока вы не нажмёте «Синхронизировать».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: your work goes, a large download waits for another one.</source>
        <translation>Связь платная: ваша работа уходит, а большая загрузка ждёт другой связи.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs nothing.</source>
        <translation>Эта связь бесплатная.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This machine&apos;s clock says {about}; set it, and nothing is lost.</source>
        <extracomment>Why something was not done (clock.wrong).</extracomment>
        <translation>Часы этого компьютера показывают {about}; установите их, ничего не потеряно.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This may be at most {about}.</source>
        <extracomment>Why something was not done (number.most).</extracomment>
        <translation>Здесь может быть не больше {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: nothing is sent or fetched until you press Sync now.</source>
        <translation>Трафик этого месяца израсходован: ничего не отправляется и не загружается, пока вы не нажмёте «Синхронизировать».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: your work goes, a large download waits.</source>
        <translation>Трафик этого месяца израсходован: ваша работа уходит, большая загрузка подождёт.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This number is too large.</source>
        <translation>Это число слишком велико.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>This one is not for customers.</source>
        <translation>Этот материал не для клиентов.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>This order is being written still.</source>
        <translation>Этот заказ ещё пишется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>This order is not on this laptop</source>
        <translation>Этого заказа нет на ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet cannot be read; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.unreadable).</extracomment>
        <translation>Этот пакет не читается; из него ничего не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet goes the other way, from here and not to here: {about}.</source>
        <extracomment>Why something was not done (packet.other_way).</extracomment>
        <translation>Этот пакет идёт в другую сторону — отсюда, а не сюда: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is cut short or damaged; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.damaged).</extracomment>
        <translation>Этот пакет обрезан или повреждён; из него ничего не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that is not known here; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.stranger).</extracomment>
        <translation>Этот пакет с ноутбука, который здесь неизвестен; из него ничего не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that may not exchange any more; nothing was taken: {about}.</source>
        <extracomment>Why something was not done (packet.revoked).</extracomment>
        <translation>Этот пакет с ноутбука, которому обмен больше не разрешён; ничего не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a release of FieldCRM that is too old, and brings no work: {about}. Update that laptop.</source>
        <extracomment>Why something was not done (packet.too_old).</extracomment>
        <translation>Этот пакет от слишком старой версии FieldCRM, и работы в нём нет: {about}. Обновите тот ноутбук.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is meant for somebody else; only they can open it: {about}.</source>
        <extracomment>Why something was not done (packet.not_for_us).</extracomment>
        <translation>Этот пакет предназначен другому; открыть его может только он: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is not from whom it says; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.forged).</extracomment>
        <translation>Этот пакет не от того, кто в нём назван; из него ничего не взято: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is older than what is here already, so nothing of it was needed: {about}.</source>
        <extracomment>Why something was not done (packet.old).</extracomment>
        <translation>Этот пакет старше того, что здесь уже есть, поэтому из него ничего не понадобилось: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This person may not work here any more: {about}.</source>
        <extracomment>Why something was not done (user.disabled).</extracomment>
        <translation>Этот человек здесь больше не работает: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is damaged, or is not what its name says: {about}.</source>
        <extracomment>Why something was not done (picture.broken).</extracomment>
        <translation>Изображение повреждено или не то, чем названо: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is too large to be shown here: {about}.</source>
        <extracomment>Why something was not done (picture.large).</extracomment>
        <translation>Изображение слишком велико, чтобы показать здесь: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>This product is not on this laptop</source>
        <translation>Этого товара нет на ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This release of SQLite is known to lose data, so it is not used: {about}.</source>
        <extracomment>Why something was not done (store.sqlite_unsound).</extracomment>
        <translation>Эта версия SQLite может терять данные, поэтому она не используется: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This step is not possible any more.</source>
        <translation>Этот шаг больше невозможен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This store was set back to an older state; restore it with “fieldcrm restore”.</source>
        <extracomment>Why something was not done (refused.rolled_back).</extracomment>
        <translation>Данные возвращены к старому состоянию; восстановите их командой «fieldcrm restore».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This system has no key ring; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.no_ring).</extracomment>
        <translation>В этой системе нет связки ключей; задайте FIELDCRM_PASSPHRASE или запустите программу в терминале.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This throws work away for good; say --yes if that is meant.</source>
        <extracomment>Why something was not done (outbox.sure).</extracomment>
        <translation>Работа будет стёрта насовсем; если это и нужно, добавьте --yes.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>This version of FieldCRM keeps your work in a new form. Nothing is lost: your file is copied first, and the copy stays on this laptop.</source>
        <translation>Эта версия FieldCRM хранит вашу работу в новом виде. Ничего не пропадёт: сначала файл копируется, и копия остаётся на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit is finished; notes can still be added.</source>
        <translation>Визит завершён; заметки ещё можно дополнить.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was called off: plan it again first.</source>
        <translation>Визит отменён: сначала запланируйте его снова.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was missed: plan it again first.</source>
        <translation>Визит пропущен: сначала запланируйте его снова.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>This was settled already.</source>
        <translation>Это уже решено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This was written once and stays.</source>
        <translation>Это записано один раз и больше не меняется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/aside.py"/>
        <source>This window is too narrow for it.</source>
        <translation>Для этого окно слишком узкое.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Tiles</source>
        <translation>Плитка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Time is over</source>
        <translation>Время прошло</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Time since the last order</source>
        <translation>Время с последнего заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Timeline</source>
        <translation>Лента событий</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Times</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Title</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>Обращение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Title, product, kind or language</source>
        <translation>Название, товар, вид или язык</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>To day, reference and notes</source>
        <translation>К дате, номеру и заметкам</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>To plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>To the office: please release this order although the credit does not reach.</source>
        <translation>Офису: просьба пропустить этот заказ, хотя кредита не хватает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>To what can be put right</source>
        <translation>К тому, что можно исправить</translation>
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
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Today in the diary</source>
        <translation>Сегодня в ежедневнике</translation>
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
        <translation>Заказов пока мало, ритм ещё не виден.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Too many decimal places: {about}.</source>
        <extracomment>Why something was not done (decimal.places).</extracomment>
        <translation>Слишком много знаков после запятой: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Top bar</source>
        <translation>Верхняя панель</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Total without tax</source>
        <translation>Сумма без налога</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Total without tax: {}</source>
        <translation>Итого без налога: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>total {}</source>
        <translation>итого {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Touch</source>
        <translation>Для касаний</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>touch, tablet, density, spacing, big buttons</source>
        <extracomment>Other words for “Larger buttons and rows, for fingers”, set apart by commas.</extracomment>
        <translation>касание, сенсор, планшет, плотность, большие кнопки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Trace</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>Ход расчёта цены</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Tried again within %n minute(s); Sync now tries at once.</source>
        <translation>
            <numerusform>Новая попытка не позже чем через %n минуту; «Синхронизировать» — попробовать сразу.</numerusform>
            <numerusform>Новая попытка не позже чем через %n минуты; «Синхронизировать» — попробовать сразу.</numerusform>
            <numerusform>Новая попытка не позже чем через %n минут; «Синхронизировать» — попробовать сразу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Trusted certificate</source>
        <translation>Доверенный сертификат</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Two people changed this. Both versions are kept: choose what stays.</source>
        <translation>Это изменили два человека. Оба варианта сохранены: выберите, что останется.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Two people changed {}</source>
        <translation>Двое изменили: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Two people changed: {}</source>
        <translation>Двое изменили: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Two versions: {}</source>
        <translation>Две версии: {}</translation>
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
        <translation>Ввести цену</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Type an entry</source>
        <translation>Написать запись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>type another value</source>
        <translation>ввести другое</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Type the address that the office has given you.</source>
        <translation>Введите адрес, который дал вам офис.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Type the name of whoever signs.</source>
        <translation>Введите имя того, кто подписывает.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>Type: visit Sofia Bakery thu 10:30 45m</source>
        <translation>Например: визит Лавка чт 10:30 45м</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/forms.py"/>
        <source>Typed before, not saved yet.</source>
        <translation>Набрано раньше, ещё не сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Typed by hand</source>
        <translation>Введена вручную</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/notices.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the more careful answer stands.</source>
        <translation>Пока вы не выберете, действует более осторожный ответ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the step that came first stands.</source>
        <translation>Пока вы не выберете, действует шаг, который был первым.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the word of whoever it belongs to stands.</source>
        <translation>Пока вы не выберете, действует слово того, чья это запись.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what head office had first stands.</source>
        <translation>Пока вы не выберете, действует то, что пришло в офис первым.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what was written last stands.</source>
        <translation>Пока вы не выберете, действует написанное последним.</translation>
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
        <translation>Ед. изм.</translation>
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
        <translation>Сотрудник</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>usual</source>
        <translation>обычный</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Usual basket</source>
        <translation>Обычный набор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>usual basket</source>
        <translation>обычный набор</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Usual basket: %n line(s)</source>
        <translation>
            <numerusform>Обычный набор: %n позиция</numerusform>
            <numerusform>Обычный набор: %n позиции</numerusform>
            <numerusform>Обычный набор: %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Valid from</source>
        <extracomment>A field of: price_list.</extracomment>
        <translation>Действует с</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Value</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Version {}</source>
        <translation>Версия {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Versions and licences</source>
        <translation>Версии и лицензии</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>View given up: {}</source>
        <translation>Вид убран: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/finder.py"/>
        <source>Views</source>
        <translation>Виды списка</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Views of the diary</source>
        <translation>Виды ежедневника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Visit</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>Визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Visit at {customer} planned for {hour}</source>
        <translation>Визит запланирован на {hour}: {customer}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Visit by {}</source>
        <translation>Визит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Visit every (days)</source>
        <translation>Визит раз в (дней)</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit finished. Saved on this laptop.</source>
        <translation>Визит завершён. Сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Visit of {}</source>
        <translation>Визит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit: {}</source>
        <translation>Визит: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Visited</source>
        <translation>Посещено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Visits</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>Визиты</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>visits every %n day(s)</source>
        <translation>
            <numerusform>визит раз в %n день</numerusform>
            <numerusform>визит раз в %n дня</numerusform>
            <numerusform>визит раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Visits planned: %n customer(s)</source>
        <translation>
            <numerusform>Визиты запланированы: %n клиент</numerusform>
            <numerusform>Визиты запланированы: %n клиента</numerusform>
            <numerusform>Визиты запланированы: %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Waiting to sync</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Waiting until the server has this release of the program: {about} of the changes.</source>
        <extracomment>Why something was not done (exchange.held_back).</extracomment>
        <translation>Ждут, пока в офисе не появится эта версия программы: изменений — {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits for a connection that costs nothing</source>
        <translation>Ждёт бесплатной связи</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Wanted on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>Нужно к дате</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>wanted on {}</source>
        <translation>нужно к {}</translation>
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
        <translation>Предупредить, когда за месяц уйдёт</translation>
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
        <translation>Неделя</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Welcome to FieldCRM</source>
        <translation>Добро пожаловать в FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What answers there is no hub of this company; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.stranger).</extracomment>
        <translation>Там отвечает не узел этой компании; всё введённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What came from head office cannot be read; nothing of it was taken.</source>
        <translation>Присланное офисом не читается; ничего из этого не принято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What came to head office is not the file; attach it once more.</source>
        <extracomment>Why something was not done (refused.other_bytes).</extracomment>
        <translation>В офис пришёл не тот файл; прикрепите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>What can be added here</source>
        <translation>Что можно добавить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>what can be done</source>
        <translation>что можно сделать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>What comes with it</source>
        <translation>Что входит в программу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What each key does, on this page and everywhere.</source>
        <translation>Что делает каждая клавиша, на этой странице и везде.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What exchanges used, with whom this laptop is connected, and how to pause them.</source>
        <translation>Сколько ушло на обмен, с кем связан этот ноутбук и как приостановить обмен.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What has begun cannot be moved: {about}.</source>
        <extracomment>Why something was not done (activity.begun).</extracomment>
        <translation>Начатое нельзя перенести: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What head office&apos;s support wants to know, without a word of your work in it.</source>
        <translation>Что нужно знать поддержке в офисе; ни слова из вашей работы там нет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>What is in the report</source>
        <translation>Что в отчёте</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What is on this laptop is closed, and {about} does not let it in any more. Nothing is lost: ask head office for an invitation and open it here.</source>
        <translation>Всё на этом ноутбуке закрыто, и {about} его больше не пускает. Ничего не потеряно: попросите у офиса приглашение и откройте его здесь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>What is shown of the timeline</source>
        <translation>Что показывать в ленте событий</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>What is signed</source>
        <translation>Что подписывается</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>What is to stand there</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What it belongs to is not there: {about}.</source>
        <extracomment>Why something was not done (owner.missing).</extracomment>
        <translation>Нет того, к чему это относится: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What keeps the key is damaged: {about}.</source>
        <extracomment>Why something was not done (key.damaged).</extracomment>
        <translation>Хранилище ключа повреждено: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>What the customer is called</source>
        <translation>Название клиента</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>What the view is called</source>
        <translation>Как назвать вид</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>What waits</source>
        <translation>Что ожидает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What waits lies at {about}, which carries it to head office; head office has not answered yet.</source>
        <extracomment>Why something was not done (hub.lies).</extracomment>
        <translation>Неотправленное лежит в {about}, откуда его передадут в офис; офис ещё не ответил.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>What waits still goes out while this laptop stays switched on and has a link.</source>
        <translation>То, что ждёт отправки, уйдёт и так, пока ноутбук включён и есть связь.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What was done on it since is on its way: try again after the next exchange.</source>
        <translation>Более позднее изменение уже в пути: попробуйте после следующего обмена.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was left at {about} lies there longer than over a night; ask there, or exchange by net.</source>
        <extracomment>Why something was not done (hub.stalled).</extracomment>
        <translation>Оставленное в {about} лежит там дольше одной ночи; спросите там или обменяйтесь по сети.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was not sent cannot be read from the damaged file, so it stays. Move it away to go on from a copy without that: {about}.</source>
        <extracomment>Why something was not done (store.unsent_unreadable).</extracomment>
        <translation>Неотправленное не читается из повреждённого файла, поэтому он остался. Уберите его, чтобы продолжить с копии без этого: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>What will be saved</source>
        <translation>Что сохранится</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Whatever came after the copy is given up here; say --restored if that is meant.</source>
        <extracomment>Why something was not done (restore.unsaid).</extracomment>
        <translation>Всё, что появилось после копии, здесь теряется; если так и задумано, добавьте --restored.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>When the window is closed</source>
        <translation>Когда окно закрыто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Where it is in reach and head office is not, what waits is left there by itself, closed; it is carried on to head office, whose answer is collected there.</source>
        <translation>Когда он доступен, а офис нет, ожидающее само оставляется там в закрытом виде; его передадут в офис, и там же забирается ответ.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Where the hub&apos;s file lies is to be said with --data.</source>
        <extracomment>Why something was not done (hub.where).</extracomment>
        <translation>Где лежит файл узла, указывают с --data.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Where things are</source>
        <translation>Где что находится</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>While head office cannot be reached, this laptop looks every %n second(s) whether it is back.</source>
        <translation>
            <numerusform>Пока офис недоступен, ноутбук раз в %n секунду проверяет, не вернулась ли связь.</numerusform>
            <numerusform>Пока офис недоступен, ноутбук раз в %n секунды проверяет, не вернулась ли связь.</numerusform>
            <numerusform>Пока офис недоступен, ноутбук раз в %n секунд проверяет, не вернулась ли связь.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>While you are away</source>
        <translation>Пока вас нет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Whoever added this file has not sent it to head office yet. It can be fetched when they have.</source>
        <translation>Автор ещё не отправил этот файл в офис. Получить его можно будет потом.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whoever had {} before suggests this</source>
        <translation>{}: предлагает тот, у кого это было раньше</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whole record</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/side.py"/>
        <source>Whom to plan</source>
        <translation>Кого запланировать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Will be saved</source>
        <translation>Сохранится</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Wiped</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>Стёрто</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>With pictures; no network is needed.</source>
        <translation>С картинками; сеть не нужна.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>With Touch, every button and row is large enough for a finger.</source>
        <translation>«Для касаний» — каждая кнопка и строка достаточно велики, чтобы попасть пальцем.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>with {}</source>
        <translation>встреча с: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Without a network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Without encryption only a server on this same machine is spoken to: {about}.</source>
        <extracomment>Why something was not done (server.needs_https).</extracomment>
        <translation>Без шифрования можно обращаться только к этой же машине: {about}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Without head office this laptop closes what is on it in %n day(s).</source>
        <translation>
            <numerusform>Без связи с офисом этот ноутбук закроет всё через %n день.</numerusform>
            <numerusform>Без связи с офисом этот ноутбук закроет всё через %n дня.</numerusform>
            <numerusform>Без связи с офисом этот ноутбук закроет всё через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Without tax</source>
        <translation>Без налога</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Won back</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>Вернулся</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Words do not find this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.not_searched).</extracomment>
        <translation>Такие записи не ищутся по словам: {about}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Work week</source>
        <translation>Рабочая неделя</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Works with</source>
        <translation>Работает на</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day and a time: 24 Nov 10:30.</source>
        <translation>Укажите день и время: 24 ноября 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day: 24 Nov, thu, tomorrow or +7.</source>
        <translation>Укажите день: 24 ноября, чт, завтра или +7.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Write a note for each</source>
        <translation>Заметка для каждого</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write a note, or type / for visit, call, task, order</source>
        <translation>Заметка; или / для визита, звонка, задачи, заказа</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number that can be dialled, like +380 67 204 11 90.</source>
        <translation>Укажите номер, который можно набрать, например +380 67 204 11 90.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12 or 10+5.</source>
        <translation>Введите число, например 12 или 10+5.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12, and perhaps a unit: {}.</source>
        <translation>Введите число, например 12, и, если нужно, единицу: {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number, like 412.50.</source>
        <translation>Укажите число, например 412,50.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet</source>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet…</source>
        <translation>Записать пакет…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a time, like 10:30.</source>
        <translation>Напишите время, например 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a whole number, like 12.</source>
        <translation>Укажите целое число, например 12.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a year, a quarter or a month: 2026, 2026-Q4, 2026-11.</source>
        <translation>Укажите год, квартал или месяц: 2026, 2026-Q4, 2026-11.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write an address like name@company.com.</source>
        <translation>Укажите адрес, например name@company.com.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a meeting</source>
        <translation>Записать встречу</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down an e-mail</source>
        <translation>Записать письмо</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write it anew</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write minutes or hours, like 45 or 1h30.</source>
        <translation>Напишите минуты или часы: 45 или 1ч30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write NAME:VALUE; the next one after a semicolon.</source>
        <translation>Пишите ИМЯ:ЗНАЧЕНИЕ; следующее после точки с запятой.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write three letters, like EUR.</source>
        <translation>Укажите три буквы, например EUR.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write to {}</source>
        <translation>Написать: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write what waits into a file and send it by mail or on a stick; head office answers with a file that is read here. Only head office and this laptop can open them, and no harm is done if the same goes by net too.</source>
        <translation>Запишите то, что ждёт отправки, в файл и передайте его почтой или на флешке; офис ответит файлом, который читается здесь. Открыть их могут только офис и этот ноутбук, и не беда, если то же самое уйдёт и по сети.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write your name with a finger, a pen or the mouse.</source>
        <translation>Распишитесь пальцем, пером или мышью.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>written at</source>
        <translation>записано</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Written by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Written down for {}. Saved on this laptop.</source>
        <translation>Записано: {}. Сохранено на этом ноутбуке.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>You and {who} both changed: {fields}</source>
        <translation>Изменили и вы, и {who}: {fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>You asked {name}, {when}. The choice stays open until one of you chooses.</source>
        <translation>Вы задали вопрос, отвечает {name}: {when}. Выбор остаётся открытым, пока один из вас не выберет.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You can start working. What is missing still comes by itself.</source>
        <translation>Можно начинать работу. Недостающее придёт само.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You have joined {}.</source>
        <translation>Вы присоединились к компании {}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>You may close this window: your file then stays as it was, and it is done at the next start.</source>
        <translation>Окно можно закрыть: файл останется прежним, и обновление пройдёт при следующем запуске.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>You stand in for {name} until {day}</source>
        <translation>Вы замещаете: {name} (до {day})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>You wrote this on {when}. It came when the customer had gone to somebody else, and stands as you wrote it.</source>
        <translation>Вы записали это {when}. Пришло, когда клиент был уже у другого, и осталось таким, как вы написали.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Your choice</source>
        <translation>Ваш выбор</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day</source>
        <translation>Ваш день</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day, your customers, your orders, the goods. G and a letter go there, as G and C to the customers.</source>
        <translation>Ваш день, клиенты, заказы, товары. G и буква ведут туда, например G и C — к клиентам.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Your office gives you an invitation, or an address and a code. You need a network now. Later you can work without one; orders go when there is one.</source>
        <translation>Офис даёт вам приглашение либо адрес и код. Сейчас нужна сеть. Потом можно работать и без неё: заказы уйдут, когда она появится.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Your reference</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your visits in their order, and between them who is due and near. Enter opens what is selected, Ctrl+Enter starts the next visit.</source>
        <translation>Ваши визиты по порядку, а между ними — кому пора и кто рядом. Enter открывает выбранное, Ctrl+Enter начинает следующий визит.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Your work is covered, and what you were typing is kept. Enter the passphrase of this laptop.</source>
        <translation>Ваша работа скрыта, набранное сохранено. Введите парольную фразу этого ноутбука.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Yours</source>
        <translation>Ваш вариант</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Yours {mine} stays · theirs {theirs}</source>
        <translation>Остаётся ваше: {mine} · их: {theirs}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>yours, of the last 30 days</source>
        <translation>ваши, за последние 30 дней</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom in, bigger, font, letters</source>
        <extracomment>Other words for “Larger text”, set apart by commas.</extracomment>
        <translation>увеличить, масштаб, шрифт, буквы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom out, font, letters</source>
        <extracomment>Other words for “Smaller text”, set apart by commas.</extracomment>
        <translation>уменьшить, масштаб, шрифт, буквы</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom, font, normal, 100 %</source>
        <extracomment>Other words for “Usual text size”, set apart by commas.</extracomment>
        <translation>масштаб, шрифт, нормальный, 100 %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>{about} may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (hub.shut).</extracomment>
        <translation>{about} больше не может передавать; спросите в офисе. Всё введённое сохранено.</translation>
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
        <translation>ещё {add} — и −{percent} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{amount} in six months</source>
        <translation>{amount} за шесть месяцев</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{basket}, about {amount}</source>
        <translation>{basket}, около {amount}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{by} asked {name}, {when}.</source>
        <translation>Спрашивает {by}, отвечает {name}: {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{by} asks {name}</source>
        <translation>Спрашивает {by}, отвечает {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{changes} in {records}:</source>
        <translation>{changes}, {records}:</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{change} against the six months before</source>
        <translation>{change} к предыдущим шести месяцам</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{day}, late</source>
        <translation>{day}, опоздание</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>{done} of %n visit(s) done</source>
        <translation>
            <numerusform>{done} из %n визита проведён</numerusform>
            <numerusform>{done} из %n визитов проведено</numerusform>
            <numerusform>{done} из %n визитов проведено</numerusform>
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
        <translation>{field}: {value} ({name}) или {other_value} ({other_name})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>{free} of {limit} free</source>
        <translation>свободно {free} из {limit}</translation>
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
            <numerusform>{named} и ещё %n</numerusform>
            <numerusform>{named} и ещё %n</numerusform>
            <numerusform>{named} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{name} asks you which is right, {when}.</source>
        <translation>{name} спрашивает вас, что верно, {when}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} has no price: type one.</source>
        <translation>У товара «{name}» нет цены: введите её.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is below the lowest price of {figure}.</source>
        <translation>Цена ниже допустимой ({figure}): {name}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is not sold after {day}.</source>
        <translation>{name}: продаётся до {day}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is not sold by {unit} any more and left out.</source>
        <translation>{name}: единицы «{unit}» больше нет, не взято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is sold no more and left out.</source>
        <translation>{name}: больше не продаётся, не взято.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{name} stands in for you until {day}</source>
        <translation>Вас замещает {name} (до {day})</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>{name} wrote this on {when}. It came when the customer had changed hands, and stands as it was written.</source>
        <translation>Записано {when}: {name}. Пришло, когда клиент уже перешёл к другому, и осталось таким, как написано.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name}: {figure} in stock. Stock seen {day}.</source>
        <translation>{name}: в наличии {figure}. Остаток на {day}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>{qty} × {name} added for {customer}</source>
        <translation>{qty} × {name}: добавлено для {customer}</translation>
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
            <numerusform>{rule}: %n запись будет сохранена так, как сказано в строке ниже.</numerusform>
            <numerusform>{rule}: %n записи будут сохранены так, как сказано в каждой строке ниже.</numerusform>
            <numerusform>{rule}: %n записей будут сохранены так, как сказано в каждой строке ниже.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>{sent} confirmed, {received} received.</source>
        <translation>Подтверждено: {sent}, получено: {received}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of %n match(es)</source>
        <translation>
            <numerusform>{shown} из %n совпадения</numerusform>
            <numerusform>{shown} из %n совпадений</numerusform>
            <numerusform>{shown} из %n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of more than %n match(es)</source>
        <translation>
            <numerusform>{shown} из более чем %n совпадения</numerusform>
            <numerusform>{shown} из более чем %n совпадений</numerusform>
            <numerusform>{shown} из более чем %n совпадений</numerusform>
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
        <translation>{up} отправлено, {down} получено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} of the {budget} you allow a month are used.</source>
        <translation>Израсходовано {used} из {budget}, отведённых на месяц.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} were used this month: more than the {budget} you allow.</source>
        <translation>За месяц израсходовано {used}: больше отведённых {budget}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{way} between {known} of {all} stops</source>
        <translation>{way}, места известны у {known} из {all}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>{what}: about {size}</source>
        <translation>{what}: около {size}</translation>
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
        <translation>на {} % впереди</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} % behind</source>
        <translation>на {} % позади</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} added</source>
        <translation>Добавлено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} and {}</source>
        <translation>{} и {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} called off</source>
        <translation>{}: отменено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} changed</source>
        <translation>{}: изменено</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} comes with the next exchange</source>
        <translation>{} придёт со следующим обменом</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} copied to {}</source>
        <translation>{}: копия на {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} goes with the next exchange</source>
        <translation>{}: уйдёт при следующем обмене</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} in stock</source>
        <translation>в наличии {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>{} is copied, to be dialled by any phone.</source>
        <translation>Номер {} скопирован: его можно набрать на любом телефоне.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>{} is no quantity of it.</source>
        <translation>{} — это не количество.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} is saved on this laptop</source>
        <translation>{}: сохранено на этом ноутбуке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km</source>
        <translation>{} км</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km as the crow flies</source>
        <translation>{} км по прямой</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/hours.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>{} min</source>
        <extracomment>So many minutes.</extracomment>
        <translation>{} мин</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>{} more</source>
        <translation>ещё {}</translation>
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
        <translation>здесь {} из {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} of {} sent</source>
        <translation>отправлено {} из {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} received</source>
        <translation>получено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} refused</source>
        <translation>не принято: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} sent</source>
        <translation>отправлено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} taken off</source>
        <translation>Убрано: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} to look at</source>
        <translation>нужно посмотреть: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} to send</source>
        <translation>{} к отправке</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>{} to {}</source>
        <translation>{} – {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was changed while you removed it</source>
        <translation>Вы удалили, а коллега изменил: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was handed in late</source>
        <translation>{}: передано с опозданием</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was passed on to whoever has the customer now</source>
        <translation>{}: передано тому, у кого клиент теперь</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed and changed at once</source>
        <translation>Одновременно удалено и изменено: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed while you changed it</source>
        <translation>Вы изменили, а коллега удалил: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{} was struck out</source>
        <translation>Вычеркнуто: {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} was taken off</source>
        <translation>{}: снято</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was taken; the customer is somebody else&apos;s now</source>
        <translation>Принято: {}; этот клиент теперь у другого сотрудника</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>{}% taken</source>
        <translation>занято {} %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>{}, free</source>
        <translation>{}, свободно</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>{}, press to take it away</source>
        <translation>{}, нажмите, чтобы убрать</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{}: call, write, change</source>
        <translation>{}: позвонить, написать, изменить</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not say its time zone; put a Z behind a moment in UTC.</source>
        <extracomment>Why something was not done (moment.zone).</extracomment>
        <translation>В «{about}» не указан часовой пояс; для UTC поставьте в конце Z.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not wait to be sent.</source>
        <extracomment>Why something was not done (attachment.not_waiting).</extracomment>
        <translation>«{about}» не ждёт отправки.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is neither yes nor no.</source>
        <extracomment>Why something was not done (yes_no.form).</extracomment>
        <translation>«{about}» — это не «да» и не «нет».</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no currency; write three letters like EUR.</source>
        <extracomment>Why something was not done (currency.form).</extracomment>
        <translation>«{about}» — не валюта; укажите три буквы, например EUR.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no day; write it like 2026-11-24.</source>
        <extracomment>Why something was not done (day.form).</extracomment>
        <translation>«{about}» — не день; пишите так: 2026-11-24.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no e-mail address.</source>
        <extracomment>Why something was not done (email.form).</extracomment>
        <translation>«{about}» — не адрес электронной почты.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no id.</source>
        <extracomment>Why something was not done (id.form).</extracomment>
        <translation>«{about}» — не идентификатор.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no length; write it like 45 or 1h30.</source>
        <extracomment>Why something was not done (length.form).</extracomment>
        <translation>«{about}» — не длительность; пишите так: 45 или 1ч30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no moment; write it like 2026-11-24T09:30:00Z.</source>
        <extracomment>Why something was not done (moment.form).</extracomment>
        <translation>«{about}» — не момент времени; пишите так: 2026-11-24T09:30:00Z.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no number; write it like 412.50.</source>
        <extracomment>Why something was not done (decimal.form).</extracomment>
        <translation>«{about}» — не число; пишите так: 412,50.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no period; write it like 2026, 2026-Q4 or 2026-11.</source>
        <extracomment>Why something was not done (period.form).</extracomment>
        <translation>«{about}» — не период; пишите так: 2026, 2026-Q4 или 2026-11.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no rule; write it like FREQ=WEEKLY;BYDAY=TU.</source>
        <extracomment>Why something was not done (rule.form).</extracomment>
        <translation>«{about}» — не правило; пишите так: FREQ=WEEKLY;BYDAY=TU.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no schedule; write five fields like 0 2 * * *.</source>
        <extracomment>Why something was not done (schedule.form).</extracomment>
        <translation>«{about}» — не расписание; укажите пять полей, например 0 2 * * *.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no telephone number.</source>
        <extracomment>Why something was not done (phone.form).</extracomment>
        <translation>«{about}» — не номер телефона.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no time; write it like 10:30.</source>
        <extracomment>Why something was not done (time.form).</extracomment>
        <translation>«{about}» — не время; пишите так: 10:30.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no whole number.</source>
        <extracomment>Why something was not done (number.form).</extracomment>
        <translation>«{about}» — не целое число.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form FIELD=VALUE.</source>
        <extracomment>Why something was not done (words.form).</extracomment>
        <translation>«{about}» нужно писать в виде FIELD=VALUE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form KEY:VALUE.</source>
        <extracomment>Why something was not done (pairs.form).</extracomment>
        <translation>«{about}» нужно писать в виде KEY:VALUE.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form PRODUCT:QTY or PRODUCT:QTY:UNIT.</source>
        <extracomment>Why something was not done (line.form).</extracomment>
        <translation>«{about}» нужно писать в виде PRODUCT:QTY или PRODUCT:QTY:UNIT.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not the SHA-256 of anything.</source>
        <extracomment>Why something was not done (digest.form).</extracomment>
        <translation>«{about}» — это не SHA-256.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” may not be empty.</source>
        <extracomment>Why something was not done (field.required).</extracomment>
        <translation>«{about}» нельзя оставлять пустым.</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>−{percent} %</source>
        <translation>−{percent} %</translation>
    </message>
</context>
</TS>
