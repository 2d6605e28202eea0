<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FieldCRM</name>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln 处更改待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>%Ln customer(s) are somebody else&apos;s now, and not on this laptop.</source>
        <translation>
            <numerusform>%Ln 个客户现由他人负责，已不在这台电脑上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>%Ln customer(s) written into {file}</source>
        <translation>
            <numerusform>已将 %Ln 位客户写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln diary entry(s)</source>
        <translation>
            <numerusform>%Ln 条日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>%Ln new or changed</source>
        <translation>
            <numerusform>%Ln 项新增或更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>%Ln record(s) so far</source>
        <translation>
            <numerusform>目前已收到 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>%Ln record(s) to fetch</source>
        <translation>
            <numerusform>%Ln 条记录待获取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln 项需留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) brought back by you</source>
        <translation>
            <numerusform>您恢复了 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) left at the regional office, not confirmed yet</source>
        <translation>
            <numerusform>%n 项更改已留在区域办公室，尚未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>%n change(s) since {when}</source>
        <translation>
            <numerusform>自 {when} 起 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) taken back by you</source>
        <translation>
            <numerusform>您撤回了 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) that belong(s) to it went along.</source>
        <translation>
            <numerusform>相关的 %n 项更改一并撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n change(s) to sync</source>
        <translation>
            <numerusform>%n 处更改待同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n 处更改等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n change(s) wait(s) until head office has this FieldCRM too.</source>
        <translation>
            <numerusform>%n 项更改等待总部也更新到此版本的 FieldCRM。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%n 处更改等待同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n change(s) written to a file, not confirmed yet</source>
        <translation>
            <numerusform>%n 项更改已写入文件，尚未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n change(s) written.</source>
        <translation>
            <numerusform>已写入 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>%n customer(s) are due.</source>
        <translation>
            <numerusform>%n 位客户该拜访了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n customer(s) late</source>
        <translation>
            <numerusform>%n 位客户已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n diary entry(s)</source>
        <translation>
            <numerusform>%n 条日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n difference(s) of one kind</source>
        <translation>
            <numerusform>%n 处同类差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n due today</source>
        <translation>
            <numerusform>%n 位今天到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>%n in two weeks</source>
        <translation>
            <numerusform>两周内 %n 位</numerusform>
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
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>已添加 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>有 %n 行无法识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>%n line(s), {} in all</source>
        <translation>
            <numerusform>%n 行，共 {} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>%n more wait(s) for another packet.</source>
        <translation>
            <numerusform>还有 %n 项等待下一个数据包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n need(s) your choice</source>
        <translation>
            <numerusform>%n 项需要您选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>%n of that paused by you.</source>
        <translation>
            <numerusform>其中 %n 项已由您暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n of them cannot be settled like this and wait(s) on.</source>
        <translation>
            <numerusform>其中 %n 处不能这样解决，将继续等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>%n other change(s) of this record were decided by a rule</source>
        <translation>
            <numerusform>此记录另有 %n 处更改已按规则决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n 项其他</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 份资料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>%n record(s) put right after all was compared with head office</source>
        <translation>
            <numerusform>与总部核对后，更正了 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>%n settled. Saved on this laptop.</source>
        <translation>
            <numerusform>已解决 %n 处，已保存到本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>计划拜访 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>%n visit(s) planned, the first at {}</source>
        <translation>
            <numerusform>计划拜访 %n 次，首次 {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>+%n is {day}, as agreed with this customer</source>
        <translation>
            <numerusform>+%n 即{day}，与该客户约定的周期</numerusform>
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
        <translation>，</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>15 minutes earlier</source>
        <translation>提前 15 分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>15 minutes later</source>
        <translation>推后 15 分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/asked.py"/>
        <location filename="../../fieldcrm/ui/shared/editors.py"/>
        <source>24 Nov, thu or +14</source>
        <translation>11月24日、周四或 +14</translation>
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
        <translation>代码至少要有几分钟有效：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A column is there twice: {about}.</source>
        <extracomment>Why something was not done (file.column_twice).</extracomment>
        <translation>有一列出现了两次：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A copy is open outside the safe. It goes when FieldCRM closes; what is changed in it is lost.</source>
        <translation>已在加密存储之外打开一份拷贝。FieldCRM 关闭时会删除它，其中的改动不会保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A copy of a SQLite company goes into a folder (--data): {about}.</source>
        <extracomment>Why something was not done (backup.not_rows).</extracomment>
        <translation>此备份须放入文件夹（--data）：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>A demo company is being set up. Its two windows open in a moment.</source>
        <translation>正在创建演示公司，稍后会打开它的两个窗口。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A discount is from 0 to 100 per cent: {about}.</source>
        <extracomment>Why something was not done (order.discount).</extracomment>
        <translation>折扣应在 0 到 100% 之间：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>A draft again.</source>
        <translation>已改回草稿。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>A few letters of a customer, a town, a number or a command. Enter opens what is on top.</source>
        <translation>输入客户、城市、编号或命令的几个字。按 Enter 打开最上面的一项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A field is given twice: {about}.</source>
        <extracomment>Why something was not done (field.twice).</extracomment>
        <translation>字段重复给出：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file came damaged from head office, and was thrown away; it is fetched again: {about}.</source>
        <extracomment>Why something was not done (attachment.damaged).</extracomment>
        <translation>从总部收到的文件已损坏并被丢弃，将重新获取：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A file hangs on one thing.</source>
        <extracomment>Why something was not done (attachment.on_one).</extracomment>
        <translation>一个文件只能附在一处。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>A file of this kind can do something by itself when it is opened, so it is never opened here. Save a copy only if you know who it is from.</source>
        <translation>这类文件打开时可能自行运行，因此这里不会打开。只有知道来源时才另存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>A first day, with pictures.</source>
        <translation>第一天，图文并茂。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A key without its certificate; say --tls-cert too: {about}.</source>
        <extracomment>Why something was not done (server.tls_key).</extracomment>
        <translation>有密钥却没有证书；请同时给出 --tls-cert：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A missed visit needs a reason: {about}.</source>
        <extracomment>Why something was not done (visit.reason).</extracomment>
        <translation>错过的拜访需要注明原因：{about}。</translation>
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
        <translation>请稍候。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A name has at most {about} letters.</source>
        <extracomment>Why something was not done (signature.name).</extracomment>
        <translation>姓名最多 {about} 个字。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>A new order for {} begins with it.</source>
        <translation>将为{}开始新订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release has worked on this hub&apos;s file; update this one: {about}.</source>
        <extracomment>Why something was not done (hub.newer).</extracomment>
        <translation>更新的版本使用过此站点文件；请更新本程序：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM has written this company; update this one: {about}.</source>
        <extracomment>Why something was not done (centre.newer).</extracomment>
        <translation>该公司的数据由较新版本的 FieldCRM 写入，请更新本版本：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A newer release of FieldCRM wrote this packet; update this one: {about}.</source>
        <extracomment>Why something was not done (packet.newer).</extracomment>
        <translation>此数据包由更新版本的 FieldCRM 写成；请更新本程序：{about}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>A note for %n customer(s)</source>
        <translation>
            <numerusform>给 %n 位客户写备注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A passphrase needs at least {about} characters.</source>
        <extracomment>Why something was not done (passphrase.short).</extracomment>
        <translation>密码短语至少需要 {about} 个字符。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A price cannot be less than nothing: {about}.</source>
        <extracomment>Why something was not done (order.price).</extracomment>
        <translation>价格不能小于零：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A process works on 1 to 15 requests at once; more of them need more processes: {about}.</source>
        <extracomment>Why something was not done (server.at_once).</extracomment>
        <translation>一个进程同时处理 1 到 15 个请求；需要更多时请增加进程：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>A product that is not on this laptop any more is left out.</source>
        <translation>有一种商品已不在这台笔记本上，未列入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A quantity has to be more than nothing.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A row is longer than {about} bytes; perhaps a quotation mark is not closed.</source>
        <extracomment>Why something was not done (row.long).</extracomment>
        <translation>有一行超过 {about} 字节；可能是引号没有闭合。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>A rule decided this; nobody has to be asked.</source>
        <translation>此项已按规则决定；无需询问任何人。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>A second copy of unsent work</source>
        <translation>未发送内容的第二处保存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A server is running over the SQLite file there. One process serves it; for more take PostgreSQL, and before anything is put in its place stop the server: {about}.</source>
        <extracomment>Why something was not done (server.one_to_a_file).</extracomment>
        <translation>该 SQLite 文件已有总部程序在使用。它只能由一个进程服务；需要多个进程请用 PostgreSQL，替换文件前请先停止该程序：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A single text is longer than {about} bytes.</source>
        <extracomment>Why something was not done (value.large).</extracomment>
        <translation>有一段文字超过 {about} 字节。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit cannot end before it began.</source>
        <translation>拜访的结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>A visit is finished by its report: {about}.</source>
        <extracomment>Why something was not done (visit.reported).</extracomment>
        <translation>拜访要用报告来结束：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>A visit that has begun cannot be moved.</source>
        <translation>已开始的拜访不能改期。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>About</source>
        <translation>客户资料</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>还需约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>About FieldCRM</source>
        <translation>关于 FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>About it</source>
        <translation>资料信息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>About the customer</source>
        <translation>客户概况</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>About the product</source>
        <translation>商品资料</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/left_words.py"/>
        <source>about {} by your price</source>
        <translation>按您的价格约 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Absent</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>缺席者</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Accepted with changes</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已接受（有改动）</translation>
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
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Actions on {}</source>
        <translation>对“{}”的操作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Active</source>
        <extracomment>A field of: user.</extracomment>
        <translation>活跃</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Add a person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Add a task for today…</source>
        <translation>添加今日任务…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>add and set quantity</source>
        <translation>选择并填写数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Add literature</source>
        <translation>添加资料</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Add these</source>
        <translation>添加这些</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Add to order</source>
        <translation>加入订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>add to order</source>
        <translation>加入订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Add visit</source>
        <translation>添加拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Add “{}” as a customer</source>
        <translation>添加客户“{}”</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Added at</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>添加时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Address</source>
        <extracomment>A field of: account.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Address of the regional office</source>
        <translation>地区办事处的地址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Admin</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>age not known</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Agreed</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>已谈妥</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>All about it</source>
        <translation>全部信息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>all about it</source>
        <translation>全部信息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>All as before, with a warning</source>
        <translation>一切照旧，并给出提醒</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/ui/shared/hours.py"/>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>All is sent and fetched.</source>
        <translation>已全部发送并获取。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>All news</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>All of it is on this order already: {about}.</source>
        <extracomment>Why something was not done (order.all_there).</extracomment>
        <translation>这些都已在订单中：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>All you write is saved on this laptop at once. Here you see what has still to go to head office; F5 sends it now.</source>
        <translation>您写下的内容会立即保存到本机。这里显示还有什么要发给总部；按 F5 立即发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>All your work is synced</source>
        <translation>您的工作已全部同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Allocated</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已分配</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Also by</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>also {}</source>
        <translation>还有 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Amount</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An entry cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (activity.end).</extracomment>
        <translation>日程不能在开始之前结束：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An exchange is under way: head office answers.</source>
        <translation>正在交换：总部有应答。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An invitation names where laptops reach the server; say --address URL: {about}.</source>
        <extracomment>Why something was not done (invitation.address).</extracomment>
        <translation>邀请中要写明笔记本电脑如何找到总部；请指定 --address URL：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>An order goes at once, anything else within seconds of being saved.</source>
        <translation>订单立即发送，其他内容保存后几秒内发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>An order needs at least one line: {about}.</source>
        <extracomment>Why something was not done (order.empty).</extracomment>
        <translation>订单至少要有一行：{about}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>and the number, also while you write</source>
        <translation>加数字，输入文字时也可用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another device works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two came from one disk, one of them joins anew: “fieldcrm enrol --again”.</source>
        <extracomment>Why something was not done (exchange.copied).</extracomment>
        <translation>另一台设备正在使用这里数据的拷贝，或者这是较早的状态。没有丢失，也没有重复计算。如果两台来自同一磁盘，请让其中一台重新加入：“fieldcrm enrol --again”。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Another FieldCRM is doing it already. This one goes on when that is done.</source>
        <translation>另一个 FieldCRM 已经在更新。完成后，这一个会继续。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>another laptop works with a copy of what is here</source>
        <translation>另一台电脑正在使用这里数据的拷贝</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Another laptop works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing counts twice. If two laptops were set up from one disk, open a new invitation on one of them.</source>
        <translation>另一台电脑正在使用这里数据的拷贝，或者这是较早的状态。没有丢失，也没有重复计算。如果两台电脑由同一磁盘安装，请在其中一台打开新的邀请。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another program is writing just now; wait a moment.</source>
        <translation>另一个程序正在写入，请稍候。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Another program shows it. It is given a copy outside the safe, not encrypted, which goes when FieldCRM closes.</source>
        <translation>由其他程序显示。它会得到一份未加密、在存储之外的拷贝，FieldCRM 关闭时删除。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this.</source>
        <translation>另一条记录已使用此值。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Another record already has this: {about}.</source>
        <translation>另一条记录已使用此值：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Another release of FieldCRM wrote this copy; bring it back with that one: {about}.</source>
        <extracomment>Why something was not done (backup.other_release).</extracomment>
        <translation>此备份由 FieldCRM 的另一版本写入；请用该版本恢复：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Any publicly trusted</source>
        <translation>任何公认的证书</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>appointment, meeting, call, plan</source>
        <extracomment>Other words for “New visit”, set apart by commas.</extracomment>
        <translation>约会、会议、电话、安排</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>As of</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>as of {}</source>
        <translation>截至 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As on any other</source>
        <translation>与其他连接一样</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>As this computer tells</source>
        <translation>以本机判断为准</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Ask the office</source>
        <translation>请示总部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask the other author</source>
        <translation>询问另一位作者</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>ask the other author</source>
        <translation>询问另一位作者</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Ask {}</source>
        <translation>询问 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Asked. The choice stays open.</source>
        <translation>已询问。选择仍待作出。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Asking head office…</source>
        <translation>正在询问总部…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Assortment width</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>品类宽度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>At head office</source>
        <translation>总部处理中</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>At head office too</source>
        <translation>总部也有</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at head office {}</source>
        <translation>总部已收到 {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>At most %Ln lines are read at once.</source>
        <translation>
            <numerusform>一次最多读取 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>At office</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>已在办公室</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>At risk</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>有流失风险</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>At that time there is also {}.</source>
        <translation>那个时间已有 {}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>at {hub} {when}</source>
        <translation>{when} 到达 {hub}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>At {when} there is also {also}.</source>
        <translation>{when} 已有 {also}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Attachment</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>automatic, colours, appearance</source>
        <extracomment>Other words for “Switch theme with the system”, set apart by commas.</extracomment>
        <translation>自动、颜色、外观</translation>
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
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Back to the catalogue</source>
        <translation>返回目录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Back to the order</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Back to the sync centre</source>
        <translation>返回同步中心</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Barcode</source>
        <extracomment>A field of: product.</extracomment>
        <translation>条形码</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Base</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>原始值</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Before discounts</source>
        <translation>折扣前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Before for all</source>
        <translation>全部恢复修改前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Before you place it</source>
        <translation>下单前请注意</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin a visit now</source>
        <translation>立即开始拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Begin an order</source>
        <translation>开始下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>begin, arrive, check in, report</source>
        <extracomment>Other words for starting the next visit, set apart by commas.</extracomment>
        <translation>开始、到达、签到、报告</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>begins {}</source>
        <translation>{}开始</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Below the lowest price</source>
        <translation>低于最低价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Beside the lines</source>
        <translation>明细旁边</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Billing</source>
        <extracomment>A word that may stand in address.kind.</extracomment>
        <translation>开票地址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are in the history.</source>
        <translation>两个值都保留在历史中。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Both values are kept: choose what stays.</source>
        <translation>两个值都已保留：请选择保留哪个。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Bought before</source>
        <translation>曾购买</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Bought lately</source>
        <translation>近期购买</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Bounced</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>无法送达</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>box</source>
        <translation>盒</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Branch</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>分店</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Brand</source>
        <extracomment>A field of: product.</extracomment>
        <translation>品牌</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Bringing your file up to date</source>
        <translation>正在更新您的文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Bundle</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>组合</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Buttons and rows can be larger, for fingers.</source>
        <translation>按钮和行可以加大，便于触控。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>By quantity</source>
        <translation>按数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>By the regional office, if it is in reach: head office is not</source>
        <translation>总部无法联系；如可联系，则通过地区办事处</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>By the {about}</source>
        <translation>按{about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>By way of a regional office</source>
        <translation>通过地区办事处</translation>
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
        <translation>日历、日程表、周、约会、计划</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Call</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>call</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by you</source>
        <translation>您的通话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Call by {}</source>
        <translation>{}的通话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call them</source>
        <translation>致电</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Call {}</source>
        <translation>致电 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Calls &amp; mail</source>
        <translation>通话和邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancel requested</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已申请取消</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Cancel this order</source>
        <translation>取消此订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Cancelled</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>case</source>
        <translation>箱</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Catalogue</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>商品目录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Category</source>
        <extracomment>A field of: product.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Certificate</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changed by somebody else: {}</source>
        <translation>他人已修改：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Changed since {who} signed it, {when}.</source>
        <translation>{who} 签字（{when}）后有改动。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Channel</source>
        <extracomment>A kind of record.</extracomment>
        <translation>联系方式</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Check code {}. Ask your office to read theirs: they must be the same.</source>
        <translation>核对码 {}。请总部报出他们的核对码：两者必须一致。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>签到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>签到时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lat</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>签到纬度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked in lon</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>签到经度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Checked out at</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>签退时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choice</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Choices</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose a call, a meeting or a task first.</source>
        <translation>请先选择电话、会议或任务。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <source>Choose a customer</source>
        <translation>选择客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Choose a customer to see the essentials.</source>
        <translation>选择一位客户即可查看要点。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Choose a product first.</source>
        <translation>请先选择商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>Choose a product to see its price.</source>
        <translation>选择商品即可查看价格。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place</source>
        <translation>选择第二位置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Choose a second place…</source>
        <translation>选择第二位置…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Choose an entry first.</source>
        <translation>请先选择一项日程。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Choose an entry with a time first.</source>
        <translation>请先选择有时间的日程。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Choose an order first.</source>
        <translation>请先选择一张订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Choose an order to see what is on it.</source>
        <translation>请选择一张订单，查看其中的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Choose between two versions</source>
        <translation>在两个版本中选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>choose customer</source>
        <translation>选择客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Choose one of them first.</source>
        <translation>请先选择一份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that head office could not accept.</source>
        <translation>请在发件箱中选择总部未能接受的一项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox that waits.</source>
        <translation>请在发件箱中选择一项待发内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Choose something in the outbox.</source>
        <translation>请在发件箱中选择一项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Choose the customer the visit is to.</source>
        <extracomment>Why something was not done (diary.whom).</extracomment>
        <translation>请选择要拜访的客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>City</source>
        <extracomment>A field of: address.</extracomment>
        <translation>城市</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Clerk</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>内勤</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>clients, accounts, shops, companies, buyers</source>
        <extracomment>Other words for “Customers”, set apart by commas.</extracomment>
        <translation>客商、门店、商店、公司、买家</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Closed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Closes the window; it continues when you open it again.</source>
        <translation>关闭窗口；再次打开时会继续。</translation>
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
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Code or name of a product</source>
        <translation>商品编码或名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Columns that are not known: {about}.</source>
        <extracomment>Why something was not done (file.columns).</extracomment>
        <translation>未知的列：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Comes back</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>comes back</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Comes with the next exchange</source>
        <translation>随下一次同步到达</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Comfortable</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>commands only</source>
        <translation>仅命令</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Complaint</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>投诉</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Completed</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Confirmed</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Connection cost</source>
        <translation>连接费用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Contact</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_contents.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Continue later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hands.py"/>
        <source>Copy an entry first.</source>
        <translation>请先复制一项日程。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Cost</source>
        <extracomment>A field of: product.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs money</source>
        <translation>收费</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Costs nothing</source>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Counted at</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>盘点时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Counted on this laptop, without what the connection itself needs</source>
        <translation>由本机统计，不含连接自身的开销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Country</source>
        <extracomment>A field of: account.</extracomment>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>cover, hide, away, privacy</source>
        <extracomment>Other words for “Lock the window”, set apart by commas.</extracomment>
        <translation>隐藏、遮住、离开、隐私</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Covered</source>
        <translation>已遮住</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit</source>
        <extracomment>A field of: account.</extracomment>
        <translation>信用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit hold</source>
        <extracomment>A field of: account.</extracomment>
        <translation>信用冻结</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Credit is enough: {free} free, {left} left after this order.</source>
        <translation>信用额度充足：可用 {free}，此单后剩余 {left}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Credit limit</source>
        <extracomment>A field of: account.</extracomment>
        <translation>信用额度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Ctrl and plus or minus do it on every page.</source>
        <translation>在任何页面按 Ctrl 加加号或减号即可。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Ctrl+Z takes back what you did. The question mark shows the keys of each page; this tour is in the settings.</source>
        <translation>Ctrl+Z 撤销刚才的操作。问号显示每个页面的按键；本导览可在设置中找到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Currency</source>
        <extracomment>A field of: product.</extracomment>
        <translation>货币</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Custom</source>
        <extracomment>A field of: account.</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Customer</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/newcomers.py"/>
        <source>Customer added. Saved on this laptop.</source>
        <translation>已添加客户，已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customer no.</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Customer of the entry</source>
        <translation>该日程的客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Customers and people</source>
        <translation>客户和联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Customers that are somebody else&apos;s now, and not on this device: {about}.</source>
        <extracomment>Why something was not done (exchange.left).</extracomment>
        <translation>现由他人负责、已不在此设备上的客户：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>customers, people, orders, products</source>
        <translation>客户、联系人、订单、商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>d</source>
        <extracomment>The first day of a week, by Qt&apos;s signs: d day, MMMM month; the first pattern where both ends are of one month.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>d MMM</source>
        <extracomment>A day of this year, by Qt&apos;s signs: d day, MMM short month.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/shared/tongue.py"/>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, by Qt&apos;s signs: d day, MMM short month, yyyy year. Fixed letters in &apos;…&apos;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>d MMMM</source>
        <extracomment>The first day of a week, by Qt&apos;s signs: d day, MMMM month; the first pattern where both ends are of one month.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Data a month</source>
        <translation>每月流量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data use</source>
        <translation>流量使用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Data used day by day</source>
        <translation>每日流量使用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Day</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>day, white, bright, colours, appearance</source>
        <extracomment>Other words for “Switch to light theme”, set apart by commas.</extracomment>
        <translation>白天、白色、明亮、颜色、外观</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days after</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>延后天数</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Days before</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>提前天数</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Days until this device closes what is on it unless it reaches the office before: {about}.</source>
        <extracomment>Why something was not done (lease.half).</extracomment>
        <translation>若在此之前未连上总部，本设备关闭其内容前的天数：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>ddd d</source>
        <extracomment>The head of a column, by Qt&apos;s signs: ddd short weekday, d day of the month.</extracomment>
        <translation>ddd d日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>ddd d MMM</source>
        <extracomment>A day of the diary, by Qt&apos;s signs: ddd short weekday, d day, MMM short month.</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>dddd, d MMMM</source>
        <extracomment>The heading of a day, by Qt&apos;s signs: dddd weekday, d day, MMMM month.</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Dealer</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>经销商</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Dealers</source>
        <translation>经销商</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Deliver to</source>
        <translation>送货地址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Delivered</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Delivery</source>
        <extracomment>A word that may stand in address.kind.</extracomment>
        <translation>送货地址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>density</source>
        <translation>行间距</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, dense, spacing, compact, more lines</source>
        <extracomment>Other words for “Rows closer together”, set apart by commas.</extracomment>
        <translation>密度、间距、紧凑、更多行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>density, spacing, comfortable, normal</source>
        <extracomment>Other words for “Rows at the usual distance”, set apart by commas.</extracomment>
        <translation>密度、间距、舒适、正常</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Description</source>
        <extracomment>A field of: product.</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Device</source>
        <extracomment>A kind of record.</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Diary</source>
        <translation>日历</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Diary as a list</source>
        <translation>日历列表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entries</source>
        <translation>日程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Diary entry</source>
        <translation>日程条目</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Diary: {}</source>
        <translation>日历：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Disc.</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Discontinued on</source>
        <extracomment>A field of: product.</extracomment>
        <translation>停售日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Discount</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Discount of a line</source>
        <translation>单行折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Distributor</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>分销商</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Does not come back</source>
        <translation>不重复</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Done editing</source>
        <translation>结束编辑</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Done: {}</source>
        <translation>已完成：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Draft</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Draft {}</source>
        <translation>草稿 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Drop a file here, or press +.</source>
        <translation>将文件拖到此处，或按 +。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Due</source>
        <translation>该补货</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Due by replenishment</source>
        <translation>该补货的客户</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>due {}</source>
        <translation>到期 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by you</source>
        <translation>您的邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>E-mail by {}</source>
        <translation>{}的邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Each choice holds at once, and is kept on this laptop.</source>
        <translation>每项选择立即生效，并保存在本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Earlier this month</source>
        <translation>本月早些时候</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Edit this customer</source>
        <translation>编辑此客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Email</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>ended {}</source>
        <translation>已于 {} 结束</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>已加入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Enrolled at</source>
        <extracomment>A field of: device.</extracomment>
        <translation>加入时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Enter plans the visit in the next free slot</source>
        <translation>按 Enter 安排到下一个空闲时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Enter takes it, Esc leaves it as it was.</source>
        <translation>按 Enter 采用，按 Esc 保持原样。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Entry</source>
        <translation>日程</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every first {} of a month</source>
        <translation>每月第一个{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every fourth {} of a month</source>
        <translation>每月第四个{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every last {} of a month</source>
        <translation>每月最后一个{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every month on day {}</source>
        <translation>每月 {} 日</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second week on {}</source>
        <translation>每两周的{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every second {} of a month</source>
        <translation>每月第二个{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every third {} of a month</source>
        <translation>每月第三个{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Every week on {}</source>
        <translation>每周的{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Everybody gets it with the next exchange.</source>
        <translation>下次同步时所有人都会收到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>Everyone due has a visit planned.</source>
        <translation>该补货的客户都已安排拜访。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Everything is saved on this laptop and goes out with the next connection. Last synced {}.</source>
        <translation>所有内容已保存在本笔记本上，下次连接时发送。上次同步：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Everything is saved on this laptop.</source>
        <translation>一切已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Exchange by way of it</source>
        <translation>通过它同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Exchange soon: in {about} days this device closes what is on it. Nothing is lost by that; it opens again when the office answers.</source>
        <extracomment>Why something was not done (lease.late).</extracomment>
        <translation>请尽快同步：{about} 天后本设备将关闭其中的内容。不会丢失任何东西；总部应答后会重新打开。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchange under way</source>
        <translation>正在交换</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Exchange with head office</source>
        <translation>与总部的交换</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office: %Ln record(s) so far.</source>
        <translation>
            <numerusform>正在与总部交换：目前 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/running.py"/>
        <source>Exchanging with head office…</source>
        <translation>正在与总部交换…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Factor</source>
        <extracomment>A field of: product_unit.</extracomment>
        <translation>系数</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Family name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Fetch it</source>
        <translation>获取</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Fetch it now</source>
        <translation>立即获取</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fewer decimal places, please.</source>
        <translation>小数位数请少一些。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Field above</source>
        <translation>上一字段</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Field below</source>
        <translation>下一字段</translation>
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
        <translation>FieldCRM 无法打开</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>FieldCRM is free software under the MIT licence.</source>
        <translation>FieldCRM 是采用 MIT 许可的自由软件。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>FieldCRM is open already: look for its window.</source>
        <translation>FieldCRM 已经打开：请查找它的窗口。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>File kept by</source>
        <translation>文件由此保管</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>filter, only, territory, segment, town</source>
        <extracomment>Other words for “Narrow the list”, set apart by commas.</extracomment>
        <translation>筛选、过滤、区域、细分、城市</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Find a product</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Find an order</source>
        <translation>查找订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Find anything, do anything</source>
        <translation>查找一切，执行一切</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Find literature</source>
        <translation>查找资料</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Finish the other value first.</source>
        <translation>请先完成另一个值。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Finish visit</source>
        <translation>完成拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>First and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>First day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>First download</source>
        <translation>首次下载</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>first {}</source>
        <translation>原编号 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Fit the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Fixed</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>固定价</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>for one {}</source>
        <translation>每 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Forgotten?</source>
        <translation>忘记了？</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>free disk</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Free goods</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>赠品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Free: {}</source>
        <translation>空闲：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>From now on the certificate that {} sent is trusted.</source>
        <translation>从现在起信任“{}”发来的证书。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>from {qty}: −{percent} %</source>
        <translation>满 {qty}：−{percent}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>from {}</source>
        <translation>满 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>full</source>
        <translation>已排满</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Full size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>g</source>
        <translation>克</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Get it now</source>
        <translation>立即下载</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Getting your customers</source>
        <translation>正在获取您的客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Getting your customers, prices and orders.</source>
        <translation>正在获取您的客户、价格和订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Give this view up</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Given name</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Go to and commands</source>
        <translation>跳转与命令</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Go to {}</source>
        <translation>转到{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Goes on order {}.</source>
        <translation>将加入订单 {}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Group</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>Guide for the first day</source>
        <translation>第一天指南</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <source>Have it signed</source>
        <translation>请对方签字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Have this again</source>
        <translation>恢复此项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Head office answers, and has proved who it is.</source>
        <translation>总部有应答，并已证明身份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. What you do is still sent; nothing new comes until it is installed.</source>
        <translation>总部要求使用更新的 FieldCRM。您所做的仍会发送；安装之前不会收到新内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office asks for a newer FieldCRM. Your work is kept until it is installed.</source>
        <translation>总部要求使用更新的 FieldCRM。安装之前，您的工作会一直保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Head office cannot be reached just now. Try again when there is a connection.</source>
        <translation>目前联系不上总部。有网络时请再试一次。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office cannot prove who it is. Everything is saved on this laptop.</source>
        <translation>总部无法证明自己的身份。一切已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Head office could not accept this. It stands here as head office has it.</source>
        <translation>总部未能接受。此处显示的是总部的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office could not accept what was written on {}</source>
        <translation>总部无法接受对{}所写的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Head office decides here, so what it wrote stands.</source>
        <translation>此处由总部决定，以总部所写为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office does not know this laptop: ask them. Your work is kept here.</source>
        <translation>总部不认识这台电脑，请与他们联系。您的工作保存在这里。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office does not know what the file hangs on.</source>
        <extracomment>Why something was not done (refused.not_found).</extracomment>
        <translation>总部不知道该文件附在哪里。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Ask them why.</source>
        <translation>总部已要求清除这台笔记本上的数据，完成时间：{about}。请向总部了解原因。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office had the work on this laptop erased, at {about}. Start FieldCRM once more when there is a link, so that they know.</source>
        <translation>总部已要求清除这台笔记本上的数据，完成时间：{about}。请在有网络时再启动一次 FieldCRM，让总部知道。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>Head office had to work on from an older copy of its data. Your own work is here, and sent again.</source>
        <translation>总部不得不改用较早的数据备份。您的工作都在，并已重新发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Head office has a newer FieldCRM: what it has added is not shown here until this one is updated.</source>
        <translation>总部的 FieldCRM 版本更新：在更新本程序之前，这里不显示其新增的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Head office has given nothing to read yet.</source>
        <translation>总部尚未提供资料。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Head office has given you no customers yet.</source>
        <translation>总部尚未给您分配客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Head office has given you no products yet.</source>
        <translation>总部尚未给您分配商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office has switched this laptop off: ask them. Your work is kept here.</source>
        <translation>总部已停用这台电脑，请与他们联系。您的工作保存在这里。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is busy. Your work is saved and goes out later.</source>
        <translation>总部正忙。您的工作已保存，稍后发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office is putting its data back. Your work is saved and goes out later.</source>
        <translation>总部正在用备份恢复数据。您的工作已保存，稍后发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Head office wants at least {about}.</source>
        <extracomment>Why something was not done (order.below_floor).</extracomment>
        <translation>总部要求不低于 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Head office wants the work on this laptop erased.</source>
        <translation>总部要求清除这台笔记本上的数据。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>head office works on from an older copy of its data</source>
        <translation>总部改用较早的数据备份继续工作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Head office: {}</source>
        <translation>总部：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Held back by you, with what belongs to it.</source>
        <translation>已由您暂停，相关内容一并暂停。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, guide, learn, introduction</source>
        <extracomment>Other words for “Take the tour”, set apart by commas.</extracomment>
        <translation>帮助、学习、入门、教程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, manual, learn, handbook</source>
        <extracomment>Other words for “Read the guide”, set apart by commas.</extracomment>
        <translation>帮助、手册、学习、说明</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, shortcuts, hotkeys, keyboard</source>
        <extracomment>Other words for “Keys of this page”, set apart by commas.</extracomment>
        <translation>帮助、快捷键、热键、键盘</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>help, support, bug, does not work</source>
        <extracomment>Other words for “Report a problem”, set apart by commas.</extracomment>
        <translation>帮助、支持、故障、不能用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Here only one of the versions can stand.</source>
        <translation>这里只能采用其中一个版本。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lat</source>
        <extracomment>A field of: user.</extracomment>
        <translation>住址纬度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Home lon</source>
        <extracomment>A field of: user.</extracomment>
        <translation>住址经度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>home, start, agenda, dashboard, my day</source>
        <extracomment>Other words people type to find “Today”, set apart by commas. Not a translation: what your language calls it.</extracomment>
        <translation>首页、主页、日程、工作台、我的一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/outcomes.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>How did it go? Choose one of the outcomes.</source>
        <translation>结果如何？请选择一项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>How full the day is</source>
        <translation>当天有多满</translation>
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
        <translation>标识</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>If you close this, it continues when you open it again.</source>
        <translation>如果关闭窗口，再次打开时会继续。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <source>In %n day(s) this laptop closes what is on it, until head office is reached. Nothing is lost by that.</source>
        <translation>
            <numerusform>%n 天后本机将关闭其中的内容，直到连上总部。不会丢失任何东西。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>In progress</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>In stock</source>
        <translation>有库存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>In time</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>In {}, up to date with each save. Only head office can open it.</source>
        <translation>在 {}，每次保存后更新。只有总部能打开。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Info</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>仅供参考</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Instruction</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>说明书</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Invoiced</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已开票</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Is my work safe?</source>
        <translation>我的工作安全吗？</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It cannot end before it begins: {about}.</source>
        <extracomment>Why something was not done (rule.end).</extracomment>
        <translation>结束不能早于开始：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It comes with the next exchange: {}.</source>
        <translation>下次同步时到达：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window until the passphrase of this laptop&apos;s work is typed. Nothing typed is lost.</source>
        <translation>窗口会被遮住，直到输入本机的密码短语。已输入的内容不会丢失。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It covers the window, and a press lifts it: this laptop asks for no passphrase. What keeps others out is the computer&apos;s own lock.</source>
        <translation>窗口会被遮住，按一下即可打开：本机不询问密码短语。真正防止他人使用的是电脑自身的锁定。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>It goes on exchanging with head office, and its icon beside the clock opens the window again.</source>
        <translation>继续与总部交换数据，点击时钟旁的图标可重新打开窗口。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It goes with the next exchange.</source>
        <translation>将随下次同步发出。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>It goes with the next exchange; until then it can be taken back.</source>
        <translation>将随下次同步发出；在此之前可以撤回。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>It has no page on this laptop.</source>
        <translation>这台笔记本上没有它的页面。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>It is at head office and not on this laptop yet: {}.</source>
        <translation>文件在总部，尚未到这台笔记本：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>It is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is done, but the answer could not be written: {about}.</source>
        <extracomment>Why something was not done (answer.untold).</extracomment>
        <translation>已经完成，但结果无法写出：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>It is good until {}.</source>
        <translation>有效期至 {}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It is not among what head office could not accept any more.</source>
        <translation>此项已不在总部未能接受的内容中。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It is sold only until {about}.</source>
        <extracomment>Why something was not done (order.discontinued).</extracomment>
        <translation>只销售到 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It may have reached head office already; change the record instead.</source>
        <translation>它可能已到总部；请直接修改记录。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>It stands so already: there is nothing to send.</source>
        <translation>内容已经如此：无需发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>It waits again.</source>
        <translation>已重新等待发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>It was changed meanwhile. What stands here now is what is signed.</source>
        <translation>期间有改动。签字以现在显示的内容为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>It was changed while it was being signed: show it once more.</source>
        <extracomment>Why something was not done (signature.changed).</extracomment>
        <translation>签字时内容有改动：请再出示一次。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>It was taken as it is: there is nothing to choose.</source>
        <translation>已按原样接受：无需选择。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Its licence is {}.</source>
        <translation>许可：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>Join if that is your office.</source>
        <translation>如果这是您的公司，请加入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Join your company</source>
        <translation>加入您的公司</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Keep as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep no longer</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Keep on this laptop</source>
        <translation>保留在本机</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Keep the signature</source>
        <translation>保存签字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>保留时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Kept by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>保留人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Kept here</source>
        <translation>保留在此</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/typing_sign.py"/>
        <source>Keyboard: {}</source>
        <translation>键盘：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Keys of this page</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>kg</source>
        <translation>公斤</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Kind of entry</source>
        <translation>日程类型</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>l</source>
        <translation>升</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Label</source>
        <extracomment>A field of: address.</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Language</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Language of the paper</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Language: {}</source>
        <translation>语言：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lapsed</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>已沉寂</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger buttons and rows, for fingers</source>
        <translation>加大按钮和行，便于触控</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>last</source>
        <translation>上次交换</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Last 6 months</source>
        <translation>最近六个月</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>Last bought</source>
        <translation>上次购买</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Last bought first</source>
        <translation>最近购买的在前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last carried by net</source>
        <translation>上次经网络传送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Last day</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>最后一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last left at a regional office</source>
        <translation>上次留在地区办事处</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Last left there</source>
        <translation>上次留存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Last order</source>
        <translation>上次订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last order {}</source>
        <translation>上次订单 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last synced</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Last synced {}.</source>
        <translation>上次同步：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Last visit</source>
        <translation>上次拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>last visit {}</source>
        <translation>上次拜访 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Last visits</source>
        <translation>最近拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Last written to a file</source>
        <translation>上次写入文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>last {}</source>
        <translation>上次：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>last: {qty}, {day}</source>
        <translation>上次：{qty}，{day}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Layout of the file</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>layout of the file</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Leaflet</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>宣传单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer</source>
        <translation>已留给客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Left with the customer: {}</source>
        <translation>已留给客户：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Left: {}.</source>
        <translation>剩余：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal</source>
        <extracomment>A field of: account.</extracomment>
        <translation>法定信息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Legal name</source>
        <extracomment>A field of: account.</extracomment>
        <translation>法定名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>less than a minute left</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>less {} %</source>
        <translation>优惠 {}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Let this go</source>
        <translation>放行此项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Lies there</source>
        <translation>存放在那里</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lifecycle</source>
        <extracomment>A field of: account.</extracomment>
        <translation>客户阶段</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Line%</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>行折扣（%）</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Lines that were not understood</source>
        <translation>无法识别的行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>List or tiles</source>
        <translation>列表或平铺</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>List price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>标价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Literature</source>
        <translation>资料</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Load now anyway</source>
        <translation>仍然立即下载</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Log visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Log visit at {}</source>
        <translation>记录对{}的拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Login</source>
        <extracomment>A field of: user.</extracomment>
        <translation>登录名</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Longer</source>
        <translation>延长</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Look around in a demo company</source>
        <translation>在演示公司中随便看看</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>look at one</source>
        <translation>单独查看</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Look at the chosen file</source>
        <translation>查看所选文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Lost</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>已流失</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Lower the discount</source>
        <translation>降低折扣</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Made at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>修改时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/fingers.py"/>
        <source>Make them larger</source>
        <translation>加大</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Manager</source>
        <extracomment>A field of: user.</extracomment>
        <translation>经理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Margin</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/suggestions.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>Matching products</source>
        <translation>匹配的商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>May be written to</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Measure</source>
        <extracomment>A field of: target.</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Media type</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>文件类型</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Meeting</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>会议</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by you</source>
        <translation>会议，由您记录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Meeting, written down by {}</source>
        <translation>会议，由{}记录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Menu of all commands</source>
        <translation>所有命令菜单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Messenger</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>即时通讯</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Met</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>会见人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min price</source>
        <extracomment>A field of: product.</extracomment>
        <translation>最低价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Min qty</source>
        <extracomment>A field of: price_item.</extracomment>
        <translation>起订量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Mine for all</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Missed</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>已错过</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Missed reason</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>错过原因</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Mobile</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>mode</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/headings.py"/>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>More match: a few more letters find them.</source>
        <translation>还有更多匹配：再多输入几个字即可找到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>More than one process needs PostgreSQL, and fewer than one is none: {about}.</source>
        <extracomment>Why something was not done (server.workers).</extracomment>
        <translation>多个进程需要 PostgreSQL，且不能少于一个：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>Most in a day</source>
        <translation>单日最多</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Most in stock first</source>
        <translation>库存多的在前</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Move to next week</source>
        <translation>移到下周</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Move to tomorrow</source>
        <translation>移到明天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Moved to tomorrow.</source>
        <translation>已移到明天。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Name, code, barcode…</source>
        <translation>名称、编码、条码…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>Name, number, town, phone…</source>
        <translation>名称、编号、城市、电话…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/customers/narrowing.py"/>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/navigation.py"/>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Navigation with or without words</source>
        <translation>导航显示或隐藏文字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>needs a choice</source>
        <translation>需要选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Needs your choice</source>
        <translation>需要您选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Never</source>
        <extracomment>So many minutes.</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>never</source>
        <translation>从未订购</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>new client, create, account</source>
        <extracomment>Other words for “Add a customer”, set apart by commas.</extracomment>
        <translation>新客户、新建、创建、客商</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>New customers</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>新客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>New entry</source>
        <translation>新建日程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>New entry in one line</source>
        <translation>一行新建日程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>New here? Five steps show you around.</source>
        <translation>第一次使用？五步带您了解。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>New order for {}</source>
        <translation>为{}新建订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>New visit</source>
        <translation>新建拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>News from head office</source>
        <translation>总部消息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Next customer of the list</source>
        <translation>列表中的下一位客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>next line</source>
        <translation>下一行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>Next order</source>
        <translation>下次订货</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>next order in %n day(s)</source>
        <translation>
            <numerusform>%n 天后下单</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <source>next order: {}</source>
        <translation>下次订货：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Next step</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Next try {}; Sync now tries at once.</source>
        <translation>下次尝试 {}；按“立即同步”可马上尝试。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Next visit</source>
        <translation>下次拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Next visit: {}</source>
        <translation>下次拜访：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Next, late</source>
        <translation>下一个，已晚</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>night, black, colours, appearance</source>
        <extracomment>Other words for “Switch to dark theme”, set apart by commas.</extracomment>
        <translation>夜间、黑色、颜色、外观</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customer matches.</source>
        <translation>没有匹配的客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>No customers yet: they come with the first exchange.</source>
        <translation>还没有客户：首次交换时会收到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>No day and no reference yet</source>
        <translation>尚未填写日期和参考号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No e-mail address is known.</source>
        <translation>没有邮箱地址。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No exchange has carried anything yet.</source>
        <translation>还没有任何一次交换传输过内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>No file waits, and none is on its way.</source>
        <translation>没有等待或在途的文件。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>No hub was chosen; “fieldcrm hub set” names one.</source>
        <extracomment>Why something was not done (hub.none).</extracomment>
        <translation>尚未选择区域站点；用“fieldcrm hub set”指定。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No need</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>无需求</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>No number is known here.</source>
        <translation>这里没有电话号码。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>No number is known.</source>
        <translation>没有电话号码。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>No order</source>
        <translation>未下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders here.</source>
        <translation>这里没有订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No orders in the last month.</source>
        <translation>最近一个月没有订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>No orders yet. Ctrl+N begins one.</source>
        <translation>还没有订单。按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>No product has the code {}.</source>
        <translation>没有编码为 {} 的商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No product matches.</source>
        <translation>没有匹配的商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>No products yet: they come with the first exchange.</source>
        <translation>还没有商品：首次交换数据时会收到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>No program on this computer opens it. Save a copy instead.</source>
        <translation>这台电脑没有能打开它的程序。请另存一份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>No regional office</source>
        <translation>不使用地区办事处</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>No second place</source>
        <translation>不用第二位置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>No show</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>未到场</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>No target is set for {}.</source>
        <translation>{}尚未设定目标。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>no time set</source>
        <translation>未定时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>No two people have changed the same thing yet.</source>
        <translation>还没有两个人改过同一处。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visit is left for today.</source>
        <translation>今天没有剩余的拜访。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <source>No visit planned</source>
        <translation>未计划拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>No visits planned</source>
        <translation>没有计划拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned for today.</source>
        <translation>今天没有计划拜访。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>No visits planned. %n customer(s) due.</source>
        <translation>
            <numerusform>没有计划拜访。有 %n 位客户该拜访了。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Nobody has signed it.</source>
        <translation>尚无人签字。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>Nobody has taken it yet.</source>
        <translation>还没有人购买过。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nobody is due in the next two weeks.</source>
        <translation>未来两周没有该补货的客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Nobody is known here yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Nobody is selected: Shift and an arrow select more than one.</source>
        <translation>未选择客户：按 Shift 和方向键可多选。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/drafts.py"/>
        <source>Nobody on this laptop is called “{}”.</source>
        <translation>本机上没有名为“{}”的客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Nobody opens the work without the passphrase, not even head office, but they can set this laptop up anew: what you had sent comes back, and what you had not only from a second place, if you chose one.</source>
        <translation>没有密码短语，谁也打不开这些工作，总部也不行，但总部可以重新设置本机：已发送的会回来，未发送的只有在您选过第二位置时才能找回。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>none in stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>None is chosen.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>None of them can be settled like this.</source>
        <translation>没有一处能这样解决。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: exchanges are paused</source>
        <translation>无：同步已暂停</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>None: head office is out of reach; a file goes without a network</source>
        <translation>无：总部无法联系；没有网络时可以用文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not accepted by head office {}</source>
        <translation>总部未接受 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not at head office yet</source>
        <translation>总部尚未收到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>not at head office yet</source>
        <translation>尚未到达总部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not for customers</source>
        <translation>不给客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Not in the price list {about}</source>
        <translation>不在价目表 {about} 中</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not known: this laptop joined without an invitation</source>
        <translation>未知：本机未通过邀请加入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Not met</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>未见到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Not on this laptop any more</source>
        <translation>已不在本机上</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Not one of the words there are: {about}.</source>
        <extracomment>Why something was not done (choice.form).</extracomment>
        <translation>不在可选的值之中：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Not planned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Not yet confirmed</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Note</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by you</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Note by {}</source>
        <translation>{}的备注</translation>
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
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Notes written: %n customer(s)</source>
        <translation>
            <numerusform>已为 %n 位客户写备注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can be written here: {about}.</source>
        <extracomment>Why something was not done (disk.read_only).</extracomment>
        <translation>此处无法写入：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing can take that long: {about}.</source>
        <extracomment>Why something was not done (length.impossible).</extracomment>
        <translation>不可能需要这么久：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>Nothing has come from others yet.</source>
        <translation>还没有收到他人的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing has happened here yet.</source>
        <translation>这里还没有记录。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Nothing here is called so.</source>
        <translation>没有这个名称。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Nothing is being edited.</source>
        <translation>当前没有在编辑。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Nothing is broken by trying</source>
        <translation>放心尝试</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Nothing is known of the stock.</source>
        <translation>库存情况不明。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Nothing is lost: both versions are kept in history whatever you choose.</source>
        <translation>不会丢失任何内容：无论您选哪个，两个版本都保留在历史中。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Nothing is open here.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Nothing is planned for {}.</source>
        <translation>{} 没有安排。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/pane.py"/>
        <source>Nothing is planned in these two weeks.</source>
        <translation>这两周没有安排。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Nothing is written by hand yet.</source>
        <translation>还没有手写内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Nothing leaves this laptop by itself.</source>
        <translation>不会自动从本机发出任何内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Nothing matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Nothing new from head office.</source>
        <translation>总部没有新消息。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>Nothing new.</source>
        <translation>没有新消息。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing of this order can be had any more: {about}.</source>
        <extracomment>Why something was not done (order.none_again).</extracomment>
        <translation>这张订单里的商品都已无法再订：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>Nothing on this order yet. Type a product below.</source>
        <translation>订单还是空的。请在下方输入商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Nothing speaks against it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Nothing to be done.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing to choose.</source>
        <translation>没有需要选择的。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Nothing waits.</source>
        <translation>没有等待的内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <source>Nothing waits: the office has it all.</source>
        <translation>没有等待的内容：总部已全部收到。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Nothing was taken over, since there are problems in the file: {about}.</source>
        <extracomment>Why something was not done (file.problems).</extracomment>
        <translation>文件中有问题，未导入任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Notices, {} new</source>
        <translation>通知，{} 条新消息</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Nowhere: what was not sent is on this laptop alone, and lost with it.</source>
        <translation>无：未发送的内容只在这台笔记本上，会随它一起丢失。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Number</source>
        <extracomment>A field of: order.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>Number {}</source>
        <translation>编号 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Number, reference or customer…</source>
        <translation>编号、参考号或客户…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>of {}</source>
        <translation>/ {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Office address</source>
        <translation>总部网址</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Office number</source>
        <extracomment>A field of: order.</extracomment>
        <translation>总部编号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Offline. You can keep working.</source>
        <translation>离线。您可以继续工作。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Offline. You can keep working: everything is saved on this laptop.</source>
        <translation>离线。您可以继续工作：一切已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>On a link that costs money</source>
        <translation>在收费连接上</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>On hand</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>现有库存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>On hold</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>on hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On its way</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>On paper</source>
        <translation>打印件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On promotion</source>
        <translation>促销中</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>On this laptop</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>on this order</source>
        <translation>已在此单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/menus.py"/>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>On time</source>
        <translation>按进度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Once more right after</source>
        <translation>紧接着再来一次</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Once that is used up</source>
        <translation>用完之后</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>One rule for all</source>
        <translation>统一规则</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>one rule for all</source>
        <translation>统一规则</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Online.</source>
        <translation>在线。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Only a large file waits for a connection that costs nothing.</source>
        <translation>只有大文件才会等待免费网络。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Only a picture has two sizes.</source>
        <translation>只有图片有两种大小。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>Only a view of your own can be given up.</source>
        <translation>只能删除自己的视图。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may change this: {about}.</source>
        <extracomment>Why something was not done (field.admin).</extracomment>
        <translation>只有管理员可以修改此项：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only an administrator may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.admin).</extracomment>
        <translation>此类记录只能由管理员填写：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may change this now: {about}.</source>
        <extracomment>Why something was not done (field.closed).</extracomment>
        <translation>现在只有总部可以更改此项：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only head office may change this.</source>
        <translation>只有总部可以修改此项。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office may write this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.office).</extracomment>
        <translation>此类记录只能由总部填写：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Only head office takes an order this step: {about}.</source>
        <extracomment>Why something was not done (order.office).</extracomment>
        <translation>订单的这一步只能由总部完成：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Only the window is covered: a press lifts it, whoever presses. What keeps others from your work is the lock of this computer.</source>
        <translation>只是遮住了窗口：任何人按一下都能打开。真正保护您工作的是这台电脑的锁定。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>Only this one</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Only two long texts can both stand.</source>
        <translation>只有两段长文本可以同时保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only when you ask</source>
        <translation>仅在您要求时</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Only your own work and small news</source>
        <translation>仅发送您的工作和接收少量更新</translation>
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
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Open a customer first: it is written down there.</source>
        <translation>请先打开一个客户：会记在那里。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Open an invitation…</source>
        <translation>打开邀请…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Open diary</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Open order {}</source>
        <translation>打开订单 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Open the sync centre</source>
        <translation>打开同步中心</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>Open this day in the diary</source>
        <translation>在日历中打开这一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Open {}</source>
        <translation>打开 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>opened</source>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/panels.py"/>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>or drop it here</source>
        <translation>或拖放到这里</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Order</source>
        <extracomment>A word that may stand in visit.outcome.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order again</source>
        <translation>再次订购</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Order for {}</source>
        <translation>{}的订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>Order guide</source>
        <translation>常购清单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Order placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Order placed. Saved on this laptop.</source>
        <translation>订单已下达，已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Order the usual basket</source>
        <translation>按常购清单下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Order value</source>
        <extracomment>A word that may stand in promotion.kind.</extracomment>
        <translation>订单金额</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>Order {number} begun with %n line(s), at today&apos;s prices.</source>
        <translation>
            <numerusform>已新建订单 {number}：%n 行，按今天的价格。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Order {number} has {there} of it.</source>
        <translation>订单 {number} 中已有 {there}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Order {}</source>
        <translation>订单 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>order {}</source>
        <translation>订单 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Order {} on paper</source>
        <translation>订单 {} 打印件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ordered on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>下单日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>ordered on {}</source>
        <translation>下单日期 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>ordered {}</source>
        <translation>上次订货：{}</translation>
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
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders about every %n day(s).</source>
        <translation>
            <numerusform>大约每 %n 天订一次货。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are missing: {} % of everything is here. The rest comes with the next exchange.</source>
        <translation>以前的订单尚未收到：已到 {}%。其余部分将在下次交换时到达。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/arriving.py"/>
        <source>Orders of earlier days are still coming in: {} % of everything is here.</source>
        <translation>以前的订单仍在接收中：已到 {}%。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Orders of the last six months</source>
        <translation>最近六个月的订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Other</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>Other papers</source>
        <translation>其他资料</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Other records still belong to it: {about}.</source>
        <extracomment>Why something was not done (record.owned).</extracomment>
        <translation>还有其他记录属于它：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Other value…</source>
        <translation>其他值…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Otherwise every %n minute(s).</source>
        <translation>
            <numerusform>其他时间每 %n 分钟一次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Our first number</source>
        <translation>我方原编号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outbox, differences, head office, connection, what waits</source>
        <extracomment>Other words for “Sync centre”, set apart by commas.</extracomment>
        <translation>发件箱、差异、总部、连接、待发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Outcome</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Outcome: {}</source>
        <translation>结果：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>outdoors, contrast, glare, sun, colours, appearance</source>
        <extracomment>Other words for “Switch to sunlight theme”, set apart by commas.</extracomment>
        <translation>户外、对比度、反光、太阳、颜色、外观</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Over a connection that costs money only small files go by themselves.</source>
        <translation>用付费网络时，只自动发送小文件。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Over the connection there is now that costs about {} by your price.</source>
        <translation>按您的单价，用当前连接约需 {}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Over the credit limit by {over}: {free} free, this order {sum}.</source>
        <translation>超出信用额度 {over}：可用 {free}，本订单 {sum}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>overlaps {hour}</source>
        <translation>与 {hour} 重叠</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Owner</source>
        <extracomment>A field of: account.</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>owner {}</source>
        <translation>负责人：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pack</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Paid link</source>
        <translation>收费连接</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>paper, PDF, document, save as file</source>
        <extracomment>Other words for printing an order, set apart by commas.</extracomment>
        <translation>纸张、PDF、单据、保存为文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Parent</source>
        <extracomment>A field of: territory.</extracomment>
        <translation>上级</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Part of what is here differs from the office, even after it was fetched anew; please tell them.</source>
        <translation>重新获取后，这里仍有部分内容与总部不同，请告知他们。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Part shipped</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>部分发货</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Parts of the sync centre</source>
        <translation>同步中心的各部分</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>parts that differ</source>
        <translation>有差异的部分</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Paste codes and quantities</source>
        <translation>粘贴编码和数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Pause exchanges</source>
        <translation>暂停交换</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Pause this</source>
        <translation>暂停此项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Paused by you</source>
        <translation>已由您暂停</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>paused by you: it stays on this laptop</source>
        <translation>已由您暂停：保留在此电脑上</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Paused, with what belongs to it.</source>
        <translation>已连同相关内容一起暂停。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Paused: nothing is sent or fetched until you resume.</source>
        <translation>已暂停：在您恢复之前不收发任何内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/units.py"/>
        <source>pc</source>
        <translation>件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>PDF and print</source>
        <translation>PDF 与打印</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>people</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Percent</source>
        <extracomment>A field of: promotion.</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Period</source>
        <extracomment>A field of: target.</extracomment>
        <translation>期间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Phone</source>
        <extracomment>A field of: account.</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Photo</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Place</source>
        <extracomment>A field of: account.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Placed at</source>
        <extracomment>A field of: order.</extracomment>
        <translation>下单时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>placed {}</source>
        <translation>{} 下单</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/diary/screen.py"/>
        <source>Plan %n of them</source>
        <translation>
            <numerusform>安排其中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan a visit to %n customer(s)</source>
        <translation>
            <numerusform>计划拜访 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Plan the day</source>
        <translation>规划今天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Plan visits</source>
        <translation>计划拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Planned</source>
        <extracomment>A word that may stand in activity.status.</extracomment>
        <translation>已计划</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>Planned for {}</source>
        <translation>已安排：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Position</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>行号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Postcode</source>
        <extracomment>A field of: account.</extracomment>
        <translation>邮编</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>preferences, options, configuration</source>
        <extracomment>Other words for “Settings”, set apart by commas.</extracomment>
        <translation>选项、偏好、配置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Presentation</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>演示文稿</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: both, as each of you added something</source>
        <translation>默认：两者都保留，因为双方各有补充</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: from whoever it belongs to</source>
        <translation>预选：归属人的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office decides here</source>
        <translation>预选：此处由总部决定</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: head office had it first</source>
        <translation>预选：总部先有此内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the later one</source>
        <translation>预选：较晚的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the more careful answer</source>
        <translation>预选：更谨慎的回答</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: the step that came first</source>
        <translation>预选：先完成的步骤</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: what head office has now</source>
        <translation>预选：总部现有的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Preset: written once, never changed</source>
        <translation>预选：只写一次，不再更改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/beside.py"/>
        <location filename="../../fieldcrm/ui/shared/preview.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Previous customer of the list</source>
        <translation>列表中的上一位客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Previous page</source>
        <translation>上一页</translation>
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
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>price by hand</source>
        <translation>手工定价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Price for {}</source>
        <translation>{} 的价格</translation>
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
        <translation>价目表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Price list {about}</source>
        <translation>价目表 {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Price list {about}, from this quantity</source>
        <translation>价目表 {about}，满此数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Price lists</source>
        <translation>价目表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte</source>
        <translation>每兆字节价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Price of a megabyte, for estimates before a large download</source>
        <translation>每兆字节价格，用于大量下载前的估算</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Price of {}</source>
        <translation>{}的价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>price {}</source>
        <translation>价格 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Prices</source>
        <extracomment>A word that may stand in literature.kind.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <source>Prices and orders need a customer.</source>
        <translation>价格和订单需要先选客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Prices for another customer</source>
        <translation>其他客户的价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/errands.py"/>
        <source>Prices for {}</source>
        <translation>{} 的价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Prices without tax and freight.</source>
        <translation>价格不含税费和运费。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>processor</source>
        <translation>处理器</translation>
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
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Product unit</source>
        <extracomment>A kind of record.</extracomment>
        <translation>商品单位</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>Products and prices</source>
        <translation>商品与价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Products as tiles</source>
        <translation>商品平铺</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>products, goods, prices, stock, assortment, price list</source>
        <extracomment>Other words for “Catalogue”, set apart by commas.</extracomment>
        <translation>产品、商品、价格、库存、价目表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Promotion {about}</source>
        <translation>促销 {about}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Promotions</source>
        <translation>促销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Prospect</source>
        <extracomment>A word that may stand in account.type.</extracomment>
        <translation>潜在客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>protocol {}, schema {}</source>
        <translation>协议 {}，结构 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Purpose</source>
        <extracomment>A field of: visit.</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Put aside</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>已搁置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Put in once more</source>
        <translation>再次放入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Put it in</source>
        <translation>放入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>put it on the order</source>
        <translation>加入订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Put right.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Python {}, Qt {}</source>
        <translation>Python {}，Qt {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Qty</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>Quantity of {}</source>
        <translation>{}的数量</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>quantity price</source>
        <translation>数量价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Quarter {quarter}, {year}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>Question to {name}: which is right? {fields}</source>
        <translation>询问 {name}：哪个正确？{fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Queued</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已排队</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>Quit {}</source>
        <translation>退出 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Rank</source>
        <extracomment>A field of: account.</extracomment>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet</source>
        <translation>读取数据包</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Read a packet…</source>
        <translation>读取数据包…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Read the guide</source>
        <translation>阅读指南</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Ready</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>待发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Reason</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received hq</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>总部已收到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Received region</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>区域已收到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette_rows.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Records of this kind are not made by hand: {about}.</source>
        <extracomment>Why something was not done (kind.machine).</extracomment>
        <translation>此类记录不能手工新建：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Reference</source>
        <extracomment>A field of: order.</extracomment>
        <translation>参考号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>reference {}</source>
        <translation>参考号 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Rejected</source>
        <extracomment>A word that may stand in order.status.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>reorder, repeat, copy, the same</source>
        <extracomment>Other words for “Order again”, set apart by commas.</extracomment>
        <translation>重复、再订、复制、同样</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Rep</source>
        <extracomment>A word that may stand in user.role.</extracomment>
        <translation>销售代表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>Repeat last order</source>
        <translation>重复上次订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Replenishment</source>
        <translation>补货</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Report of the visit</source>
        <translation>拜访报告</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Reserved</source>
        <extracomment>A field of: stock_level.</extracomment>
        <translation>已预留</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolution</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>处理结果</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved</source>
        <extracomment>A word that may stand in conflict.status.</extracomment>
        <translation>已处理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved at</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>处理时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Resolved by</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>处理人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Resume exchanges</source>
        <translation>恢复交换</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Revoked</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Role</source>
        <extracomment>A field of: user.</extracomment>
        <translation>职务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Row</source>
        <extracomment>A field of: conflict.</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows at the usual distance</source>
        <translation>标准行距</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Rows closer together</source>
        <translation>行距紧凑</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sales, purchases, drafts</source>
        <extracomment>Other words for “Orders”, set apart by commas.</extracomment>
        <translation>销售、单据、草稿</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Save all %n</source>
        <translation>
            <numerusform>保存全部 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>saved here {}</source>
        <translation>本机保存于 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop</source>
        <translation>已保存到本机</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Saved on this laptop {}</source>
        <translation>已保存到本机 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Saved: {}</source>
        <translation>已保存：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it hangs on: a customer, a visit or an order.</source>
        <extracomment>Why something was not done (attachment.on_nothing).</extracomment>
        <translation>请指明附在哪里：客户、拜访或订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say what it is about.</source>
        <extracomment>Why something was not done (diary.about).</extracomment>
        <translation>请写明内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the company lies: --data DIR, --database URL or FIELDCRM_DATABASE.</source>
        <extracomment>Why something was not done (centre.where).</extracomment>
        <translation>请指明公司数据的位置：--data DIR、--database URL 或 FIELDCRM_DATABASE。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say where the key lies that signs invitations: --key FILE.</source>
        <extracomment>Why something was not done (invitation.key).</extracomment>
        <translation>请指明签署邀请所用密钥的位置：--key FILE。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Say with --field which of them: {about}.</source>
        <extracomment>Why something was not done (choice.field).</extracomment>
        <translation>请用 --field 指明是哪一个：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>schema</source>
        <translation>字段版本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Seal of head office</source>
        <translation>总部印记</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>Search everything for “{}”</source>
        <translation>在全部内容中搜索“{}”</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>See its text</source>
        <translation>见其文本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>seen {}</source>
        <translation>{}的数据</translation>
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
        <translation>细分</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sell, basket, cart, buy</source>
        <extracomment>Other words for “New order”, set apart by commas.</extracomment>
        <translation>销售、购物车、下单、开单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Send over any connection</source>
        <translation>用任何网络发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Send {} to head office; what is in it waits here until their answer is read.</source>
        <translation>请把 {} 发送给总部；其中的内容在读取答复之前仍在这里等待。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>send, receive, exchange, update, refresh, upload</source>
        <extracomment>Other words for “Sync now”, set apart by commas.</extracomment>
        <translation>发送、接收、交换、更新、刷新、上传</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Sending {}</source>
        <translation>正在发送 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail</source>
        <translation>已用邮件发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Sent by e-mail: {}</source>
        <translation>已用邮件发送：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Series</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Set to {figure}</source>
        <translation>改为 {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/lists.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Settled. Saved on this laptop.</source>
        <translation>已解决，已保存到本机。</translation>
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
        <translation>已发货</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Shipped on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>发货日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/ruled.py"/>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/hand_chip.py"/>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Show list prices</source>
        <translation>显示标价</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/app.py"/>
        <source>Show me</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>shown by</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/tree.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/received.py"/>
        <source>shut</source>
        <translation>已收起</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>sidebar, menu, hide, collapse</source>
        <extracomment>Other words for “Navigation with or without words”, set apart by commas.</extracomment>
        <translation>侧边栏、菜单、隐藏、折叠</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/ui/signing/card.py"/>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signature</source>
        <extracomment>A word that may stand in attachment.kind.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature of {}</source>
        <translation>{} 的签字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signature, by hand</source>
        <translation>手写签字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>已签</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Signed by</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>签字人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/signing/words.py"/>
        <source>Signed by {who}, {when}.</source>
        <translation>{who} 已签字，{when}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed on paper</source>
        <translation>已在纸上签字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Signed. Saved on this laptop.</source>
        <translation>已签字。已保存在本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Size</source>
        <extracomment>A field of: literature.</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Skips</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>跳过的日子</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>sold no more</source>
        <translation>已停售</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Sold until</source>
        <translation>销售截止</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Something answers there, but it is not the centre: {about}.</source>
        <extracomment>Why something was not done (hub.not_the_centre).</extracomment>
        <translation>那里有应答，但不是中心：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something else answers in place of head office. Everything is saved on this laptop.</source>
        <translation>回应的不是总部。一切已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Something to be done</source>
        <translation>需要做的事</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Something went wrong that is our fault. Your work is saved.</source>
        <translation>出了点问题，是我们的责任。您的工作已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sorting.py"/>
        <source>Sort the list</source>
        <translation>排序列表</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>Sort: {}</source>
        <translation>排序：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>SQLite {}, SQLCipher {}</source>
        <translation>SQLite {}，SQLCipher {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-in</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stand-ins</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Stands for</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>代表的日子</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Start next visit</source>
        <translation>开始下一次拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Start working</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Started</source>
        <extracomment>A word that may stand in visit.status.</extracomment>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>State or region</source>
        <translation>省份或地区</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <location filename="../../fieldcrm/domain/conflicts.py"/>
        <source>Status</source>
        <extracomment>A field of: device.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/steps.py"/>
        <source>Step {number} of {all}: {name}</source>
        <translation>第 {number} 步，共 {all} 步：{name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/receipt_words.py"/>
        <source>still at {hub} since {when}: ask there</source>
        <translation>自 {when} 起仍在 {hub}：请向那里询问</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock not known</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <source>stock seen {}</source>
        <translation>库存截至{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Straight to head office</source>
        <translation>直接到总部</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Street</source>
        <extracomment>A field of: account.</extracomment>
        <translation>街道</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Strike out</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Subject</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>submit, send, confirm, finish</source>
        <translation>提交、发送、确认、完成</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/substitutions.py"/>
        <source>Substitute</source>
        <extracomment>A field of: substitution.</extracomment>
        <translation>代理人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight</source>
        <translation>阳光</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Sunlight is black on white, for work outdoors.</source>
        <translation>阳光主题为白底黑字，适合户外使用。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Suspect</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>待确认客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch theme with the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to dark theme</source>
        <translation>切换到深色主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to light theme</source>
        <translation>切换到浅色主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Switch to sunlight theme</source>
        <translation>切换到阳光主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/places.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync centre</source>
        <translation>同步中心</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync for a minute</source>
        <translation>同步一分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/closing_strip.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Synced {}</source>
        <translation>已同步 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Tags</source>
        <extracomment>A field of: account.</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>take back, revert, mistake</source>
        <extracomment>Other words for “Undo”, set apart by commas.</extracomment>
        <translation>撤回、恢复、反悔</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take both</source>
        <translation>两者都采用</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>Take it off</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Take this back</source>
        <translation>撤回此项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Take this filter away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Take {figure}</source>
        <translation>改价为 {figure}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>Take: {}</source>
        <translation>采用：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>Taken back by you</source>
        <translation>您撤回的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/outbox.py"/>
        <source>Taken back by you, and told to nobody. It can be had again for 90 days.</source>
        <translation>您已撤回，没有人看到。90 天内可以恢复。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken back: {}.</source>
        <translation>已撤回：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Taken by</source>
        <translation>接单人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/holding.py"/>
        <source>Taken off the list.</source>
        <translation>已从列表移除。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target for {}</source>
        <translation>目标：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Target reached</source>
        <translation>目标完成度</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Task</source>
        <extracomment>A word that may stand in activity.type.</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Task added: {}</source>
        <translation>已添加任务：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of yours</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Task of {}</source>
        <translation>{}的任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Tax no.</source>
        <translation>税号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Terms</source>
        <extracomment>A field of: order.</extracomment>
        <translation>付款条件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>Terms of the order</source>
        <translation>订单条件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Territories</source>
        <extracomment>A field of: user.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/domain/people.py"/>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Territory</source>
        <extracomment>A kind of record.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>Territory, segment, town, owner…</source>
        <translation>区域、细分、城市、负责人…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>That is another centre than the one whose packets lie here: {about}.</source>
        <extracomment>Why something was not done (hub.other_company).</extracomment>
        <translation>这不是此处数据包所属的中心：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The books do not agree with the rows: {about}.</source>
        <extracomment>Why something was not done (centre.disagrees).</extracomment>
        <translation>账目与记录不一致：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre cannot be reached: {about}.</source>
        <extracomment>Why something was not done (hub.offline).</extracomment>
        <translation>无法连接中心：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre does not let this hub join: {about}.</source>
        <extracomment>Why something was not done (hub.refused_to_join).</extracomment>
        <translation>中心不允许此站点加入：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The centre is of a release that knows of no hubs. It took this one for a laptop: {about}; revoke that one there.</source>
        <extracomment>Why something was not done (hub.centre_too_old).</extracomment>
        <translation>中心的版本不支持站点，把它当成了笔记本电脑：{about}；请在那里停用。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The certificate of {about} is none that this hub trusts.</source>
        <extracomment>Why something was not done (hub.not_trusted).</extracomment>
        <translation>此站点不信任 {about} 的证书。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>the clocks go forward</source>
        <translation>时钟拨快</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another company&apos;s; what is here stays with the one that was joined: {about}.</source>
        <extracomment>Why something was not done (device.other_company).</extracomment>
        <translation>此代码属于另一家公司；本机内容仍归已加入的公司：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is another person&apos;s; what is here belongs to whoever joined: {about}.</source>
        <extracomment>Why something was not done (device.other_person).</extracomment>
        <translation>此代码属于他人；本机内容属于已加入的人：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old, or of somebody who is not of the office.</source>
        <extracomment>Why something was not done (hub.code).</extracomment>
        <translation>代码无效：输入有误、已用过、已过期，或不属于办公室人员。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The code is not valid: it is mistyped, used up or too old.</source>
        <extracomment>Why something was not done (enrol.code).</extracomment>
        <translation>代码无效：输入有误、已使用或已过期。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company cannot be brought forward to this release and stays as it was: {about}.</source>
        <extracomment>Why something was not done (centre.not_brought_forward).</extracomment>
        <translation>公司数据无法升级到此版本，保持原样：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s database cannot be reached or is busy; nothing was done, try again: {about}.</source>
        <extracomment>Why something was not done (centre.busy).</extracomment>
        <translation>公司的数据库无法访问或正忙；什么也没有做，请重试：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The company&apos;s file is damaged; put a backup in its place: {about}.</source>
        <extracomment>Why something was not done (centre.damaged).</extracomment>
        <translation>公司的文件已损坏；请用备份替换它：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>The connection there is now costs money.</source>
        <translation>当前连接需要付费。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The credit limit leaves {about}.</source>
        <extracomment>Why something was not done (order.credit_limit).</extracomment>
        <translation>信用额度剩余 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The customer&apos;s credit is on hold.</source>
        <extracomment>Why something was not done (order.credit_hold).</extracomment>
        <translation>该客户的信用已冻结。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The data here is older than what that laptop has read: finish putting the copy back with “fieldcrm-server restore --restored”, then read the packet again: {about}.</source>
        <extracomment>Why something was not done (packet.put_back).</extracomment>
        <translation>这里的数据比那台笔记本已读到的更旧：请先用“fieldcrm-server restore --restored”完成备份恢复，再读取此数据包：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>The day</source>
        <translation>当天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>The day: tomorrow, fri, +7…</source>
        <translation>日期：明天、周五、+7…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The days without the server are told as in 30 or 30,A1=7, and this is not: {about}.</source>
        <extracomment>Why something was not done (lease.form).</extracomment>
        <translation>离线天数应写成 30 或 30,A1=7 的形式，而这里是：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not give it: {about}.</source>
        <extracomment>Why something was not done (disk.read).</extracomment>
        <translation>无法从磁盘读取：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk did not take it: {about}.</source>
        <extracomment>Why something was not done (disk.write).</extracomment>
        <translation>磁盘未能写入：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The disk is full.</source>
        <extracomment>Why something was not done (store.full).</extracomment>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>The fields above belong together: check that they fit each other.</source>
        <translation>以上字段相互关联：请检查它们是否一致。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be opened: {about}.</source>
        <extracomment>Why something was not done (store.shut).</extracomment>
        <translation>无法打开文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be read: {about}.</source>
        <extracomment>Why something was not done (file.unreadable).</extracomment>
        <translation>无法读取文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file cannot be written: {about}.</source>
        <extracomment>Why something was not done (file.unwritable).</extracomment>
        <translation>无法写入文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file could not be fetched; try again: {about}.</source>
        <extracomment>Why something was not done (attachment.not_there).</extracomment>
        <translation>未能获取该文件，请再试：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file has not been fetched to this laptop yet.</source>
        <extracomment>Why something was not done (attachment.not_here).</extracomment>
        <translation>该文件尚未获取到这台电脑。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is empty: {about}.</source>
        <extracomment>Why something was not done (file.empty).</extracomment>
        <translation>文件是空的：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is not on this laptop any more.</source>
        <extracomment>Why something was not done (attachment.lost).</extracomment>
        <translation>该文件已不在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>The file is on this laptop.</source>
        <translation>文件已在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file is too large: {about}.</source>
        <extracomment>Why something was not done (file.large).</extracomment>
        <translation>文件过大：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file of an older release cannot be brought forward and stays as it was: {about}.</source>
        <extracomment>Why something was not done (store.not_brought_forward).</extracomment>
        <translation>旧版本的文件无法升级，保持原样：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file was written by a newer release of FieldCRM; update this one: {about}.</source>
        <extracomment>Why something was not done (store.newer).</extracomment>
        <translation>文件由较新版本的 FieldCRM 写入，请更新本版本：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work does not open; ask head office for help.</source>
        <translation>保存您工作的文件打不开，请向总部求助。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is damaged; ask head office for help.</source>
        <translation>保存您工作的文件已损坏，请向总部求助。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The file with your work is gone, but copies of it are kept; ask head office for help.</source>
        <translation>保存您工作的文件不见了，但备份仍在，请向总部求助。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The file&apos;s encoding is not clear; save it as UTF-8: {about}.</source>
        <extracomment>Why something was not done (file.encoding).</extracomment>
        <translation>文件编码不明，请另存为 UTF-8：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder cannot be made: {about}.</source>
        <extracomment>Why something was not done (disk.folder).</extracomment>
        <translation>无法创建文件夹：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The folder for the demo is not empty: {about}.</source>
        <extracomment>Why something was not done (demo.folder).</extracomment>
        <translation>演示文件夹不是空的：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The format is told by the name&apos;s ending, and this one is not known: {about}.</source>
        <extracomment>Why something was not done (file.format).</extracomment>
        <translation>格式由文件扩展名决定，此扩展名未知：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub did not take what was to be left there; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.refused).</extracomment>
        <translation>区域站点未接收要留下的内容；输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The hub may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_shut).</extracomment>
        <translation>区域站点已不能再转交；请询问办公室。输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The key lies in the system&apos;s key ring, and there is none now.</source>
        <extracomment>Why something was not done (key.ring_gone).</extracomment>
        <translation>密钥在系统钥匙串中，但现在没有钥匙串。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>The key to your work is locked away: unlock this computer&apos;s key ring, then start again.</source>
        <translation>您的工作密钥已锁定：请解锁本机的钥匙串，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The laptop&apos;s part is not installed here: {about} is missing; install “fieldcrm[desktop]”.</source>
        <extracomment>Why something was not done (desktop.absent).</extracomment>
        <translation>此处未安装电脑端部分：缺少 {about}；请安装“fieldcrm[desktop]”。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The last order is on this one.</source>
        <translation>上次订单已加入此单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The map of columns is not a JSON object of texts: {about}.</source>
        <extracomment>Why something was not done (file.map).</extracomment>
        <translation>列对照表不是由文本组成的 JSON 对象：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/heard.py"/>
        <source>The minute is over. Left: {}.</source>
        <translation>一分钟已到。剩余：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The night is told as in 00:30-05:00, by UTC, and this is not: {about}.</source>
        <extracomment>Why something was not done (night.form).</extracomment>
        <translation>夜间时段按 UTC 写作 00:30-05:00，而这不是：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The number {about} is too large.</source>
        <extracomment>Why something was not done (number.size).</extracomment>
        <translation>数字 {about} 太大。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The office could not go on from that packet. What waits is ready now: write another one.</source>
        <extracomment>Why something was not done (packet.again).</extracomment>
        <translation>总部无法从那个数据包继续。待发送的内容现已就绪：请再写一个。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>The office has everything you entered. Last synced {}.</source>
        <translation>您录入的内容总部已全部收到。上次同步：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>The office holds this customer&apos;s credit.</source>
        <translation>总部已冻结该客户的信用。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The office is asked, in the notes.</source>
        <translation>已在备注中请示总部。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>The oldest has waited since {}.</source>
        <translation>最早的一项自 {} 起等待。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The order has been placed; its lines stay as they are: {about}.</source>
        <extracomment>Why something was not done (order.closed).</extracomment>
        <translation>订单已下达，订单行不再更改：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The product is not sold by this unit: {about}.</source>
        <extracomment>Why something was not done (order.uom).</extracomment>
        <translation>该商品不按此单位销售：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>The product&apos;s own price</source>
        <translation>商品自身价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>The program ends</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The quotation marks do not match.</source>
        <extracomment>Why something was not done (row.quotes).</extracomment>
        <translation>引号不成对。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The record of what was done has been changed: {about}.</source>
        <extracomment>Why something was not done (audit.broken).</extracomment>
        <translation>操作记录被改动过：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The row does not fit the columns: {about}.</source>
        <extracomment>Why something was not done (row.cells).</extracomment>
        <translation>这一行与各列不符：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The same key stands in an earlier row: {about}.</source>
        <extracomment>Why something was not done (row.twice).</extracomment>
        <translation>前面的行已有相同的键：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The second place for what was not sent is not there: {about}.</source>
        <extracomment>Why something was not done (rescue.place).</extracomment>
        <translation>存放未发送内容的第二位置目前不可用：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The series has nothing on that day: {about}.</source>
        <extracomment>Why something was not done (series.day).</extracomment>
        <translation>该系列在那天没有安排：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server asks to come back later; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.slow_down).</extracomment>
        <translation>总部请您稍后再试；录入的内容已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server cannot listen there: {about}.</source>
        <extracomment>Why something was not done (server.address_taken).</extracomment>
        <translation>无法在该地址接受连接：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server finds this too large.</source>
        <extracomment>Why something was not done (refused.too_large).</extracomment>
        <translation>总部认为内容太大。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server had a failure of its own; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.internal).</extracomment>
        <translation>总部那边出了问题；录入的内容已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server has a newer release: what it has added since is not shown here before this program is updated. Nothing of it is lost by working on.</source>
        <extracomment>Why something was not done (exchange.behind).</extracomment>
        <translation>总部的版本更新：在更新本程序之前，这里不显示其新增的内容。继续工作不会丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is not installed here: {about} is missing; install “fieldcrm[server]”.</source>
        <extracomment>Why something was not done (server.absent).</extracomment>
        <translation>此处未安装总部端部分：缺少 {about}；请安装“fieldcrm[server]”。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server is still at work here; stop it first: {about}.</source>
        <extracomment>Why something was not done (server.running).</extracomment>
        <translation>总部程序仍在此运行；请先停止它：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server stopped: {about}.</source>
        <extracomment>Why something was not done (server.gone).</extracomment>
        <translation>总部程序已停止：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data, and does not say which.</source>
        <extracomment>Why something was not done (refused.restored).</extracomment>
        <translation>总部改用较早的数据备份继续工作，但未说明是哪一份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The server works on from an older copy of its data; changes of yours sent again: {about}.</source>
        <extracomment>Why something was not done (exchange.went_back).</extracomment>
        <translation>总部改用较早的数据备份继续工作；您的更改已重新发送：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring does not answer.</source>
        <extracomment>Why something was not done (key.ring_failed).</extracomment>
        <translation>系统钥匙串没有响应。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The system&apos;s key ring no longer has the key: {about}.</source>
        <extracomment>Why something was not done (key.lost).</extracomment>
        <translation>系统钥匙串中已没有该密钥：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The two passphrases differ.</source>
        <extracomment>Why something was not done (passphrase.differs).</extracomment>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>The usual basket is on this order.</source>
        <translation>常购清单已加入此单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The value does not fit: {about}.</source>
        <extracomment>Why something was not done (value.form).</extracomment>
        <translation>该值不合适：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The visit has been reported; only its notes may still be written: {about}.</source>
        <extracomment>Why something was not done (visit.done).</extracomment>
        <translation>该拜访已提交报告，只能再写备注：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>The way now</source>
        <translation>当前途径</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>The window in five steps; Esc ends it.</source>
        <translation>五步了解窗口；按 Esc 结束。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The window is not installed here; install FieldCRM with its desktop part.</source>
        <extracomment>Why something was not done (window.absent).</extracomment>
        <translation>此处未安装窗口程序，请安装 FieldCRM 的桌面部分。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is locked; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.passphrase_needed).</extracomment>
        <translation>工作已上锁；请设置 FIELDCRM_PASSPHRASE，或在终端中启动后输入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>The work is there but its key is not: {about}.</source>
        <extracomment>Why something was not done (key.missing).</extracomment>
        <translation>工作在，但没有它的密钥：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop is closed</source>
        <translation>本机的工作内容已关闭</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/refusal.py"/>
        <source>The work on this laptop was erased</source>
        <translation>这台笔记本上的数据已清除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Theirs</source>
        <translation>对方的版本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs for all</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Theirs {theirs} stays · yours {mine}</source>
        <translation>保留对方的 {theirs} · 您的 {mine}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There already is a company here: {about}.</source>
        <extracomment>Why something was not done (centre.exists).</extracomment>
        <translation>这里已有一家公司：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There are no last words of this device: {about}.</source>
        <extracomment>Why something was not done (rescue.no_words).</extracomment>
        <translation>此设备没有留下未发送的内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is more than the packet held: write another one.</source>
        <extracomment>Why something was not done (packet.more).</extracomment>
        <translation>内容超出一个数据包的容量：请再写一个。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no company here yet; make one with “fieldcrm-server init”: {about}.</source>
        <extracomment>Why something was not done (centre.missing).</extracomment>
        <translation>这里还没有公司，请用“fieldcrm-server init”创建：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no daily copy to go back to.</source>
        <extracomment>Why something was not done (backup.none).</extracomment>
        <translation>没有可恢复的每日备份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>There is no file here.</source>
        <translation>这里没有文件。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>There is no further customer here: open one from the list.</source>
        <translation>没有更多客户：请从列表中打开。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no hub in this folder; “fieldcrm-server hub join” makes one: {about}.</source>
        <extracomment>Why something was not done (hub.missing).</extracomment>
        <translation>此文件夹中没有站点；用“fieldcrm-server hub join”创建：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>There is no link now.</source>
        <translation>目前没有连接。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>There is no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no price for it: {about}.</source>
        <extracomment>Why something was not done (order.no_price).</extracomment>
        <translation>没有价格：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at the hub for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (refused.hub_full).</extracomment>
        <translation>区域站点现在没有空间；输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no room at {about} for more now; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.full).</extracomment>
        <translation>{about} 现在没有空间；输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no screen here; the commands work without one.</source>
        <extracomment>Why something was not done (window.no_screen).</extracomment>
        <translation>这里没有屏幕；命令不需要屏幕。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such day: {about}.</source>
        <extracomment>Why something was not done (day.impossible).</extracomment>
        <translation>没有这一天：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such field: {about}.</source>
        <extracomment>Why something was not done (field.unknown).</extracomment>
        <translation>没有这个字段：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such file: {about}.</source>
        <extracomment>Why something was not done (file.missing).</extracomment>
        <translation>没有这个文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such folder: {about}.</source>
        <extracomment>Why something was not done (folder.missing).</extracomment>
        <translation>没有这个文件夹：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.unknown).</extracomment>
        <translation>没有这种记录：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no such time: {about}.</source>
        <extracomment>Why something was not done (time.impossible).</extracomment>
        <translation>没有这个时间：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is no {about}.</source>
        <extracomment>Why something was not done (reference.missing).</extracomment>
        <translation>没有 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nobody to ask about this: {about}.</source>
        <extracomment>Why something was not done (question.nobody).</extracomment>
        <translation>此事无人可问：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>There is nobody to ask: the other version was written at head office itself.</source>
        <translation>无人可问：另一版本由总部直接写入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is not that much of it: {about}.</source>
        <extracomment>Why something was not done (order.stock_short).</extracomment>
        <translation>没有这么多：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing in this file: {about}.</source>
        <extracomment>Why something was not done (attachment.empty).</extracomment>
        <translation>该文件是空的：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>There is nothing on this order yet.</source>
        <translation>此订单还是空的。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>There is nothing to choose any more: {about}.</source>
        <extracomment>Why something was not done (choice.none).</extracomment>
        <translation>已没有需要选择的：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>These are the list prices.</source>
        <translation>当前就是标价。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/guide.py"/>
        <source>They have ordered nothing yet.</source>
        <translation>尚未订购过任何商品。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/window.py"/>
        <source>This address leads nowhere: {}</source>
        <translation>此地址无效：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This and all that follow</source>
        <translation>此次及以后</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>This can be done for up to %n customer(s) at once.</source>
        <translation>
            <numerusform>一次最多可处理 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be done: {about} ({code}).</source>
        <translation>无法完成：{about}（{code}）。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This cannot be undone: someone has changed it since.</source>
        <translation>无法撤销：之后已有人改动过。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/reach.py"/>
        <source>This comes back. Which do you mean?</source>
        <translation>这是重复的日程。要修改哪些？</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This comes back: a day of it is opened in the diary.</source>
        <translation>这是重复的日程：请在日历中打开某一天。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This computer does not tell what its links cost: say so where one does.</source>
        <translation>本机无法判断连接是否收费：请自行指明。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This computer has no printer. Save a PDF instead.</source>
        <translation>这台电脑没有打印机，请另存为 PDF。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This customer has not ordered anything yet: {about}.</source>
        <extracomment>Why something was not done (order.none_before).</extracomment>
        <translation>该客户还没有订过货：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>This customer is not on this laptop</source>
        <translation>本机上没有此客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device and the server do not come to terms; everything entered is kept.</source>
        <extracomment>Why something was not done (link.no_agreement).</extracomment>
        <translation>此设备与总部未能达成一致；录入的内容已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This device has already joined a company.</source>
        <extracomment>Why something was not done (device.already_enrolled).</extracomment>
        <translation>此设备已加入一家公司。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This disk cannot keep the log that makes a save safe: {about}.</source>
        <extracomment>Why something was not done (store.no_log).</extracomment>
        <translation>此磁盘无法保存确保写入安全的日志：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This does not wait any more.</source>
        <translation>此项已不再等待发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file belongs to another program: {about}.</source>
        <extracomment>Why something was not done (store.foreign).</extracomment>
        <translation>此文件属于另一个程序：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file can do something by itself when it is opened, so it is only saved: {about}.</source>
        <extracomment>Why something was not done (attachment.runs).</extracomment>
        <translation>此文件打开时可能自行运行，只能另存：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is already there: {about}.</source>
        <extracomment>Why something was not done (file.exists).</extracomment>
        <translation>此文件已存在：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This file is larger than 200 MB: {about}.</source>
        <extracomment>Why something was not done (attachment.large).</extracomment>
        <translation>该文件超过 200 MB：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This file is not on this laptop</source>
        <translation>本机没有此文件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This has to be at least {about}.</source>
        <extracomment>Why something was not done (number.least).</extracomment>
        <translation>不能小于 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>this hour comes twice</source>
        <translation>此小时出现两次</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This hub has not joined yet: “fieldcrm-server hub join”, without --again.</source>
        <extracomment>Why something was not done (hub.not_joined).</extracomment>
        <translation>此站点尚未加入：请用“fieldcrm-server hub join”，不加 --again。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation is from another office than the one this laptop belongs to: {about}.</source>
        <extracomment>Why something was not done (invitation.other_office).</extracomment>
        <translation>此邀请来自其他公司，而不是本机所属的公司：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/invited.py"/>
        <source>This invitation is from {company}, {server}.</source>
        <translation>此邀请来自 {company}，{server}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was changed on its way, or the office it names did not write it. Do not use it, and ask your office for another one.</source>
        <extracomment>Why something was not done (invitation.changed).</extracomment>
        <translation>此邀请在途中被改动过，或者并非由其中所称的公司所写。请勿使用，并向公司另要一份。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This invitation was good until {about}: ask your office for a new one.</source>
        <extracomment>Why something was not done (invitation.ended).</extracomment>
        <translation>此邀请的有效期至 {about}：请向公司要一份新的。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a hub already; with --again it joins anew, and what lies here stays.</source>
        <extracomment>Why something was not done (hub.joined).</extracomment>
        <translation>这里已是站点；加 --again 可重新加入，已存放的内容保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This is a large download. If the connection costs money, you may want another one first.</source>
        <translation>数据量较大。如果当前连接按流量计费，建议先更换网络。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is a rescue capsule; “rescue import” takes what is in it: {about}.</source>
        <extracomment>Why something was not done (packet.capsule).</extracomment>
        <translation>这是救援文件；请用“rescue import”取用其内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>This is all that would be in the file: versions, settings, how many there are of what, and the program&apos;s notes. No name, text, number or amount of yours or your customers&apos; is in it. The file itself is in English. Save it, and send it to head office with a few words on what happened.</source>
        <translation>文件中只有这些内容：版本、设置、各类数据的数量和程序日志。其中没有您或客户的任何姓名、文字、编号或金额。文件本身为英文。请保存后发给总部，并附上几句话说明发生了什么。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is another company&apos;s office: ask them for the address. Your work is kept here.</source>
        <translation>这是另一家公司的总部，请向您的公司索取网址。您的工作保存在这里。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is how it is now</source>
        <translation>当前即为此设置</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This is its beginning. The whole file has {}: save a copy to read on.</source>
        <translation>这是开头。整个文件 {}：另存一份继续阅读。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is kept for good and never deleted: {about}.</source>
        <extracomment>Why something was not done (record.kept).</extracomment>
        <translation>此记录须保留，从不删除：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a PostgreSQL database: {about}.</source>
        <extracomment>Why something was not done (database.address).</extracomment>
        <translation>这不是 PostgreSQL 数据库的地址：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no address of a server: {about}.</source>
        <extracomment>Why something was not done (server.address).</extracomment>
        <translation>这不是总部网址：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no certificate: {about}.</source>
        <extracomment>Why something was not done (certificate.form).</extracomment>
        <translation>这不是证书：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no file that can be read: {about}.</source>
        <extracomment>Why something was not done (attachment.folder).</extracomment>
        <translation>这不是可读取的文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no invitation to FieldCRM, or it was damaged on its way: ask your office for one.</source>
        <extracomment>Why something was not done (invitation.form).</extracomment>
        <translation>这不是 FieldCRM 邀请，或在传送中已损坏：请向总部索取。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no key that signs invitations: {about}.</source>
        <extracomment>Why something was not done (signing.form).</extracomment>
        <translation>这不是用于签署邀请的密钥：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no ordinary file: {about}.</source>
        <extracomment>Why something was not done (file.ordinary).</extracomment>
        <translation>这不是普通文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no packet of FieldCRM: {about}.</source>
        <extracomment>Why something was not done (packet.none).</extracomment>
        <translation>这不是 FieldCRM 的数据包：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no record of heads that this company has signed, or it was changed: {about}.</source>
        <extracomment>Why something was not done (audit.heads_form).</extracomment>
        <translation>这不是本公司签署的记录标记，或已被改动：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of a company: {about}.</source>
        <extracomment>Why something was not done (backup.no_company).</extracomment>
        <translation>这不是完好的公司备份：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no sound copy of this device&apos;s store: {about}.</source>
        <extracomment>Why something was not done (backup.unsound).</extracomment>
        <translation>这不是此设备数据的完好备份：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no text file: {about}.</source>
        <extracomment>Why something was not done (file.binary).</extracomment>
        <translation>这不是文本文件：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is no whole text, as if cut within a character or in another encoding: {about}.</source>
        <extracomment>Why something was not done (text.broken).</extracomment>
        <translation>这不是完整的文本，可能在字符中间被截断或使用了其他编码：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not kept any more.</source>
        <translation>此项已不再保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This is not on this laptop any more.</source>
        <translation>本机上已没有此内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not the passphrase.</source>
        <extracomment>Why something was not done (key.wrong_passphrase).</extracomment>
        <translation>密码短语不对。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is not valid JSON: {about}.</source>
        <extracomment>Why something was not done (file.json).</extracomment>
        <translation>这不是有效的 JSON：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is outside the territories you work: {about}.</source>
        <extracomment>Why something was not done (record.out_of_scope).</extracomment>
        <translation>这不在您负责的区域内：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is somebody else&apos;s to write: {about}.</source>
        <extracomment>Why something was not done (record.not_yours).</extracomment>
        <translation>这由其他人填写：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the first page.</source>
        <translation>这是第一页。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>This is the language now</source>
        <translation>当前语言</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/print_screen.py"/>
        <source>This is the last page.</source>
        <translation>这是最后一页。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is too much for one step: {about} changes.</source>
        <extracomment>Why something was not done (step.too_large).</extracomment>
        <translation>一步内改动过多：{about} 处。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is worked out from other records: {about}.</source>
        <extracomment>Why something was not done (field.derived).</extracomment>
        <translation>此项由其他记录计算得出：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This is written once and stays: {about}.</source>
        <extracomment>Why something was not done (field.fixed).</extracomment>
        <translation>此项只写一次，不再更改：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/view_screen.py"/>
        <source>This kind of file is never opened here.</source>
        <translation>这里不打开这类文件。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This laptop does not know yet how to close a packet for the office; it learns that with its next exchange by net.</source>
        <extracomment>Why something was not done (packet.no_key).</extracomment>
        <translation>这台笔记本还不知道如何为总部封装数据包；下次通过网络交换时就会知道。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/again.py"/>
        <source>This laptop has joined {} again. All your work is here, and goes out now.</source>
        <translation>本机已重新加入 {}。您的工作都在，正在发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>This laptop has joined. What is missing is your customers, prices and orders.</source>
        <translation>本机已加入。还需接收您的客户、价格和订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not joined a company yet.</source>
        <translation>这台电脑还没有加入公司。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This laptop has not reached head office for {about} days, so what is on it is closed. Nothing is lost: it opens by itself when head office answers. Connect it and start FieldCRM again.</source>
        <translation>本机已有 {about} 天未连上总部，因此其中的内容已关闭。没有丢失任何东西：总部应答后会自动打开。请联网后重新启动 FieldCRM。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link</source>
        <translation>当前连接</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs money.</source>
        <translation>当前连接收费。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: nothing is sent or fetched until you press Sync now.</source>
        <translation>连接收费：在您按“立即同步”之前，不发送也不接收。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This link costs money: your work goes, a large download waits for another one.</source>
        <translation>连接收费：您的工作照常发送，大量下载等待其他连接。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>This link costs nothing.</source>
        <translation>当前连接免费。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This machine&apos;s clock says {about}; set it, and nothing is lost.</source>
        <extracomment>Why something was not done (clock.wrong).</extracomment>
        <translation>这台电脑的时钟显示 {about}；请校准，不会丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This may be at most {about}.</source>
        <extracomment>Why something was not done (number.most).</extracomment>
        <translation>不能大于 {about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: nothing is sent or fetched until you press Sync now.</source>
        <translation>本月流量已用完：在您按“立即同步”之前，不发送也不接收。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>This month&apos;s data is used up: your work goes, a large download waits.</source>
        <translation>本月流量已用完：您的工作照常发送，大量下载等待。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>This one is not for customers.</source>
        <translation>这份资料不给客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>This order is being written still.</source>
        <translation>这张订单还在填写中。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>This order is not on this laptop</source>
        <translation>本机上没有此订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet cannot be read; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.unreadable).</extracomment>
        <translation>无法读取此数据包；没有采用其中任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet goes the other way, from here and not to here: {about}.</source>
        <extracomment>Why something was not done (packet.other_way).</extracomment>
        <translation>此数据包方向相反，是从这里发出而不是发到这里的：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is cut short or damaged; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.damaged).</extracomment>
        <translation>此数据包不完整或已损坏；没有采用其中任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that is not known here; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.stranger).</extracomment>
        <translation>此数据包来自这里不认识的笔记本；没有采用其中任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a laptop that may not exchange any more; nothing was taken: {about}.</source>
        <extracomment>Why something was not done (packet.revoked).</extracomment>
        <translation>此数据包来自已不允许交换的笔记本；没有采用任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is from a release of FieldCRM that is too old, and brings no work: {about}. Update that laptop.</source>
        <extracomment>Why something was not done (packet.too_old).</extracomment>
        <translation>此数据包来自过旧版本的 FieldCRM，其中没有任何工作：{about}。请更新那台笔记本电脑。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is meant for somebody else; only they can open it: {about}.</source>
        <extracomment>Why something was not done (packet.not_for_us).</extracomment>
        <translation>此数据包是给别人的，只有对方能打开：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is not from whom it says; nothing of it was taken: {about}.</source>
        <extracomment>Why something was not done (packet.forged).</extracomment>
        <translation>此数据包并非来自其所称的发送者；没有采用其中任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This packet is older than what is here already, so nothing of it was needed: {about}.</source>
        <extracomment>Why something was not done (packet.old).</extracomment>
        <translation>此数据包比这里已有的更旧，因此不需要其中的任何内容：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This person may not work here any more: {about}.</source>
        <extracomment>Why something was not done (user.disabled).</extracomment>
        <translation>此人已不能在此工作：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is damaged, or is not what its name says: {about}.</source>
        <extracomment>Why something was not done (picture.broken).</extracomment>
        <translation>图片已损坏，或与名称不符：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This picture is too large to be shown here: {about}.</source>
        <extracomment>Why something was not done (picture.large).</extracomment>
        <translation>图片太大，无法在此显示：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/product_screen.py"/>
        <source>This product is not on this laptop</source>
        <translation>本机上没有此商品</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This release of SQLite is known to lose data, so it is not used: {about}.</source>
        <extracomment>Why something was not done (store.sqlite_unsound).</extracomment>
        <translation>已知此版本的 SQLite 会丢失数据，因此不使用：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This step is not possible any more.</source>
        <translation>这一步已不能进行。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This store was set back to an older state; restore it with “fieldcrm restore”.</source>
        <extracomment>Why something was not done (refused.rolled_back).</extracomment>
        <translation>数据被退回到旧状态，请用“fieldcrm restore”恢复。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This system has no key ring; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.</source>
        <extracomment>Why something was not done (key.no_ring).</extracomment>
        <translation>此系统没有钥匙串；请设置 FIELDCRM_PASSPHRASE，或在终端中启动后输入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>This throws work away for good; say --yes if that is meant.</source>
        <extracomment>Why something was not done (outbox.sure).</extracomment>
        <translation>这会永久丢弃工作；如确需如此，请加 --yes。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>This version of FieldCRM keeps your work in a new form. Nothing is lost: your file is copied first, and the copy stays on this laptop.</source>
        <translation>此版本的 FieldCRM 以新的形式保存您的工作。不会丢失任何内容：先复制文件，复制件保留在这台笔记本上。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit is finished; notes can still be added.</source>
        <translation>此拜访已完成，仍可补充备注。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was called off: plan it again first.</source>
        <translation>此拜访已取消，请先重新安排。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>This visit was missed: plan it again first.</source>
        <translation>此拜访已错过，请先重新安排。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>This was settled already.</source>
        <translation>这已经解决了。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>This was written once and stays.</source>
        <translation>此项只写一次，不再更改。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/aside.py"/>
        <source>This window is too narrow for it.</source>
        <translation>窗口太窄，放不下。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paste_card.py"/>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/screen.py"/>
        <source>Tiles</source>
        <translation>平铺</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Time is over</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Time since the last order</source>
        <translation>距上次订单的时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/body.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/customers/preview.py"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Times</source>
        <extracomment>A field of: activity.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/contacts.py"/>
        <source>Title</source>
        <extracomment>A field of: contact.</extracomment>
        <translation>称谓</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Title, product, kind or language</source>
        <translation>标题、商品、类型或语言</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>To day, reference and notes</source>
        <translation>转到日期、参考号和备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/plan_list.py"/>
        <source>To plan</source>
        <translation>待安排</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>To the office: please release this order although the credit does not reach.</source>
        <translation>致总部：信用额度不足，请予放行此订单。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <source>To what can be put right</source>
        <translation>转到可更正处</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Today in the diary</source>
        <translation>日历中的今天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/due_words.py"/>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Too few orders yet to know a rhythm.</source>
        <translation>订单还太少，看不出规律。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Too many decimal places: {about}.</source>
        <extracomment>Why something was not done (decimal.places).</extracomment>
        <translation>小数位数过多：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/top_bar.py"/>
        <source>Top bar</source>
        <translation>顶栏</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Total without tax</source>
        <translation>不含税合计</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Total without tax: {}</source>
        <translation>不含税合计：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/grid.py"/>
        <source>total {}</source>
        <translation>合计 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>Touch</source>
        <translation>触控</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>touch, tablet, density, spacing, big buttons</source>
        <extracomment>Other words for “Larger buttons and rows, for fingers”, set apart by commas.</extracomment>
        <translation>触摸、触屏、平板、密度、大按钮</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/columns.py"/>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Trace</source>
        <extracomment>A field of: order_line.</extracomment>
        <translation>计价过程</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <source>Tried again within %n minute(s); Sync now tries at once.</source>
        <translation>
            <numerusform>%n 分钟内再次尝试；按“立即同步”可马上尝试。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>Trusted certificate</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Two people changed this. Both versions are kept: choose what stays.</source>
        <translation>有两个人改了这里。两个版本都已保留：请选择留下哪个。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Two people changed {}</source>
        <translation>两人修改了 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Two people changed: {}</source>
        <translation>两人都改了：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Two versions: {}</source>
        <translation>两个版本：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/diary.py"/>
        <source>Type</source>
        <extracomment>A field of: account.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Type a price</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/acts.py"/>
        <source>Type an entry</source>
        <translation>输入日程</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>type another value</source>
        <translation>输入其他值</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Type the address that the office has given you.</source>
        <translation>请输入办公室给您的地址。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Type the name of whoever signs.</source>
        <translation>请输入签字人姓名。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_line.py"/>
        <source>Type: visit Sofia Bakery thu 10:30 45m</source>
        <translation>例如：拜访好运超市周四10:30 45分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/forms.py"/>
        <source>Typed before, not saved yet.</source>
        <translation>之前输入的，尚未保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/price_words.py"/>
        <source>Typed by hand</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/notices.py"/>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/adding.py"/>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/entry_form.py"/>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the more careful answer stands.</source>
        <translation>在您选择之前，以更谨慎的答案为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the step that came first stands.</source>
        <translation>在您选择之前，以先到的步骤为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, the word of whoever it belongs to stands.</source>
        <translation>在您选择之前，以记录所属人的内容为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what head office had first stands.</source>
        <translation>在您选择之前，以总部先收到的内容为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Until you choose, what was written last stands.</source>
        <translation>在您选择之前，以最后写入的内容为准。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <location filename="../../fieldcrm/ui/literature/rows.py"/>
        <source>until {}</source>
        <translation>至{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Uom</source>
        <extracomment>A field of: product.</extracomment>
        <translation>单位</translation>
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
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>usual</source>
        <translation>常购</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_acts.py"/>
        <location filename="../../fieldcrm/ui/visits/known.py"/>
        <source>Usual basket</source>
        <translation>常购清单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pad_screen.py"/>
        <source>usual basket</source>
        <translation>常购清单</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>Usual basket: %n line(s)</source>
        <translation>
            <numerusform>常购清单：%n 种商品</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/commands.py"/>
        <source>Usual text size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Valid from</source>
        <extracomment>A field of: price_list.</extracomment>
        <translation>生效日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Value</source>
        <extracomment>A field of: channel.</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>Versions and licences</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>View given up: {}</source>
        <translation>已删除视图：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/finder.py"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/header.py"/>
        <source>Views of the diary</source>
        <translation>日历视图</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/attachments.py"/>
        <source>Visit</source>
        <extracomment>A field of: attachment.</extracomment>
        <translation>拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>Visit at {customer} planned for {hour}</source>
        <translation>已计划 {hour} 拜访{customer}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>Visit by {}</source>
        <translation>{}的拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <source>Visit every (days)</source>
        <translation>拜访间隔（天）</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit finished. Saved on this laptop.</source>
        <translation>拜访已完成，已保存到本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/seen.py"/>
        <source>Visit of {}</source>
        <translation>拜访：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/visits/report_screen.py"/>
        <source>Visit: {}</source>
        <translation>拜访：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>Visited</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/labels.py"/>
        <location filename="../../fieldcrm/domain/targets.py"/>
        <source>Visits</source>
        <extracomment>A word that may stand in target.measure.</extracomment>
        <translation>拜访</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>visits every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Visits planned: %n customer(s)</source>
        <translation>
            <numerusform>已计划拜访 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/views.py"/>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>Waiting to sync</source>
        <translation>等待同步</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Waiting until the server has this release of the program: {about} of the changes.</source>
        <extracomment>Why something was not done (exchange.held_back).</extracomment>
        <translation>等待总部更新到本程序的版本：{about} 项更改。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits for a connection that costs nothing</source>
        <translation>等待免费网络</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <location filename="../../fieldcrm/domain/orders.py"/>
        <source>Wanted on</source>
        <extracomment>A field of: order.</extracomment>
        <translation>要求到货日期</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/columns.py"/>
        <location filename="../../fieldcrm/ui/orders/terms.py"/>
        <source>wanted on {}</source>
        <translation>要求到货日期 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/catalogue.py"/>
        <source>Warehouse</source>
        <extracomment>A kind of record.</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>Warn me when a month has used</source>
        <translation>当月用量达到时提醒</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Web</source>
        <extracomment>A word that may stand in channel.kind.</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Website</source>
        <extracomment>A field of: account.</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Welcome to FieldCRM</source>
        <translation>欢迎使用 FieldCRM</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What answers there is no hub of this company; everything entered is kept.</source>
        <extracomment>Why something was not done (hub.stranger).</extracomment>
        <translation>应答的不是本公司的区域站点；输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What came from head office cannot be read; nothing of it was taken.</source>
        <translation>总部发来的内容无法读取，未采用任何部分。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What came to head office is not the file; attach it once more.</source>
        <extracomment>Why something was not done (refused.other_bytes).</extracomment>
        <translation>总部收到的不是该文件，请重新添加。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>What can be added here</source>
        <translation>可以添加的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/palette.py"/>
        <source>what can be done</source>
        <translation>可用操作</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>What comes with it</source>
        <translation>随附内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_screen.py"/>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What each key does, on this page and everywhere.</source>
        <translation>每个按键的作用：本页与所有页面。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What exchanges used, with whom this laptop is connected, and how to pause them.</source>
        <translation>交换用了多少流量、本机与谁连接，以及如何暂停。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What has begun cannot be moved: {about}.</source>
        <extracomment>Why something was not done (activity.begun).</extracomment>
        <translation>已开始的不能移动：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>What head office&apos;s support wants to know, without a word of your work in it.</source>
        <translation>总部支持人员需要了解的信息，不含您工作中的任何内容。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>What is in the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What is on this laptop is closed, and {about} does not let it in any more. Nothing is lost: ask head office for an invitation and open it here.</source>
        <translation>本机的内容已关闭，{about} 不再允许它接入。没有丢失任何东西：请向总部索取邀请并在此打开。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>What is shown of the timeline</source>
        <translation>时间线显示内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>What is signed</source>
        <translation>签字内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>What is to stand there</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What it belongs to is not there: {about}.</source>
        <extracomment>Why something was not done (owner.missing).</extracomment>
        <translation>它所属的内容不存在：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What keeps the key is damaged: {about}.</source>
        <extracomment>Why something was not done (key.damaged).</extracomment>
        <translation>保存密钥的地方已损坏：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/list_screen.py"/>
        <source>What the customer is called</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/own_views.py"/>
        <source>What the view is called</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tray.py"/>
        <source>What waits</source>
        <translation>等待中的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What waits lies at {about}, which carries it to head office; head office has not answered yet.</source>
        <extracomment>Why something was not done (hub.lies).</extracomment>
        <translation>待发送的内容存放在 {about}，由那里转交总部；总部尚未答复。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>What waits still goes out while this laptop stays switched on and has a link.</source>
        <translation>只要本机开着且有网络，等待发送的内容仍会发出。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>What was done on it since is on its way: try again after the next exchange.</source>
        <translation>之后的更改正在发送：请在下次同步后再试。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was left at {about} lies there longer than over a night; ask there, or exchange by net.</source>
        <extracomment>Why something was not done (hub.stalled).</extracomment>
        <translation>留在 {about} 的内容已超过一夜；请向那里询问，或通过网络交换。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>What was not sent cannot be read from the damaged file, so it stays. Move it away to go on from a copy without that: {about}.</source>
        <extracomment>Why something was not done (store.unsent_unreadable).</extracomment>
        <translation>无法从损坏的文件中读出未发送的内容，因此保留该文件。移走它即可从不含这些内容的备份继续：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>What will be saved</source>
        <translation>将保存的内容</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Whatever came after the copy is given up here; say --restored if that is meant.</source>
        <extracomment>Why something was not done (restore.unsaid).</extracomment>
        <translation>备份之后的内容将在此放弃；如确有此意，请加 --restored。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>Where it is in reach and head office is not, what waits is left there by itself, closed; it is carried on to head office, whose answer is collected there.</source>
        <translation>当它可以联系而总部无法联系时，等待的内容会自动以加密形式留在那里，由它转交总部，并在那里取回答复。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Where the hub&apos;s file lies is to be said with --data.</source>
        <extracomment>Why something was not done (hub.where).</extracomment>
        <translation>请用 --data 指明站点文件的位置。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Where things are</source>
        <translation>各项位置</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/shared/sync_words.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/connection.py"/>
        <source>While head office cannot be reached, this laptop looks every %n second(s) whether it is back.</source>
        <translation>
            <numerusform>无法联系总部时，本机每 %n 秒查看一次是否恢复。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/screen.py"/>
        <source>While you are away</source>
        <translation>您离开时</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <source>Whoever added this file has not sent it to head office yet. It can be fetched when they have.</source>
        <translation>添加者尚未把此文件发到总部。发送后即可获取。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whoever had {} before suggests this</source>
        <translation>{}：原负责人的建议</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/side.py"/>
        <source>Whom to plan</source>
        <translation>待安排客户</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>Why this price</source>
        <translation>价格由来</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/choice_grid.py"/>
        <source>Will be saved</source>
        <translation>将保存</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/people.py"/>
        <source>Wiped</source>
        <extracomment>A word that may stand in device.status.</extracomment>
        <translation>已清除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/guide_screen.py"/>
        <source>With pictures; no network is needed.</source>
        <translation>图文并茂，无需网络。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>With Touch, every button and row is large enough for a finger.</source>
        <translation>“触控”：每个按钮和每一行都够大，便于手指点按。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>with {}</source>
        <translation>会见{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Without a network</source>
        <translation>没有网络时</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Without encryption only a server on this same machine is spoken to: {about}.</source>
        <extracomment>Why something was not done (server.needs_https).</extracomment>
        <translation>未加密时只能连接本机：{about}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/screen.py"/>
        <source>Without head office this laptop closes what is on it in %n day(s).</source>
        <translation>
            <numerusform>如果连不上总部，本机将在 %n 天后关闭其中的内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/accounts.py"/>
        <source>Won back</source>
        <extracomment>A word that may stand in account.lifecycle.</extracomment>
        <translation>已挽回</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>Words do not find this kind of record: {about}.</source>
        <extracomment>Why something was not done (kind.not_searched).</extracomment>
        <translation>此类记录不能按词查找：{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>Work week</source>
        <translation>工作周</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/about_screen.py"/>
        <source>Works with</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day and a time: 24 Nov 10:30.</source>
        <translation>请填写日期和时间：11月24日 10:30。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a day: 24 Nov, thu, tomorrow or +7.</source>
        <translation>请填写日期：11月24日、周四、明天或 +7。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <location filename="../../fieldcrm/ui/customers/page_screen.py"/>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/bulk.py"/>
        <source>Write a note for each</source>
        <translation>为每位写备注</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write a note, or type / for visit, call, task, order</source>
        <translation>写备注，或输入 / 选择拜访、通话、任务、订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number that can be dialled, like +380 67 204 11 90.</source>
        <translation>请填写可拨打的号码，如 +380 67 204 11 90。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12 or 10+5.</source>
        <translation>请输入数字，如 12 或 10+5。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/entry.py"/>
        <source>Write a number, like 12, and perhaps a unit: {}.</source>
        <translation>请输入数字，如 12，也可加单位：{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a number, like 412.50.</source>
        <translation>请填写数字，如 412.50。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet</source>
        <translation>写数据包</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write a packet…</source>
        <translation>写数据包…</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a time, like 10:30.</source>
        <translation>请写时间，例如 10:30。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a whole number, like 12.</source>
        <translation>请填写整数，如 12。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write a year, a quarter or a month: 2026, 2026-Q4, 2026-11.</source>
        <translation>请填写年、季度或月：2026、2026-Q4、2026-11。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write an address like name@company.com.</source>
        <translation>请填写地址，如 name@company.com。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write an e-mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down a meeting</source>
        <translation>记录会议</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/composer.py"/>
        <source>Write down an e-mail</source>
        <translation>记录邮件</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write it anew</source>
        <translation>重新书写</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write minutes or hours, like 45 or 1h30.</source>
        <translation>请写分钟或小时，例如 45 或 1h30。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write NAME:VALUE; the next one after a semicolon.</source>
        <translation>请写成 NAME:VALUE，下一项用分号隔开。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Write three letters, like EUR.</source>
        <translation>请填写三个字母，如 EUR。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>Write to {}</source>
        <translation>写信给 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <source>Write what waits into a file and send it by mail or on a stick; head office answers with a file that is read here. Only head office and this laptop can open them, and no harm is done if the same goes by net too.</source>
        <translation>把待发送的内容写入文件，通过邮件或U盘发送；总部会以一个文件答复，在这里读取。只有总部和这台笔记本能打开它们；同样的内容也经网络发送也无妨。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/signing/screen.py"/>
        <source>Write your name with a finger, a pen or the mouse.</source>
        <translation>用手指、笔或鼠标签名。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/settings/report_screen.py"/>
        <source>written at</source>
        <translation>写于</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/preview.py"/>
        <source>Written by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/literature/screen.py"/>
        <source>Written down for {}. Saved on this laptop.</source>
        <translation>已记在 {} 名下。已保存在本机。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/typed.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>You and {who} both changed: {fields}</source>
        <translation>您和{who}都改了：{fields}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>You asked {name}, {when}. The choice stays open until one of you chooses.</source>
        <translation>您已询问 {name}，{when}。在你们中的一位作出选择之前，此项保持待定。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You can start working. What is missing still comes by itself.</source>
        <translation>可以开始工作了，其余部分会自动到达。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>You have joined {}.</source>
        <translation>您已加入 {}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <source>You may close this window: your file then stays as it was, and it is done at the next start.</source>
        <translation>可以关闭此窗口：文件将保持原样，下次启动时再更新。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>You stand in for {name} until {day}</source>
        <translation>您代理 {name}，至{day}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>You wrote this on {when}. It came when the customer had gone to somebody else, and stands as you wrote it.</source>
        <translation>您在 {when} 写下此内容。送达时客户已转给他人，内容按您所写保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/choice_line.py"/>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day</source>
        <translation>您的一天</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your day, your customers, your orders, the goods. G and a letter go there, as G and C to the customers.</source>
        <translation>您的一天、客户、订单和商品。按 G 再按字母即可前往，例如 G 和 C 到客户。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/screen.py"/>
        <source>Your office gives you an invitation, or an address and a code. You need a network now. Later you can work without one; orders go when there is one.</source>
        <translation>总部会给您邀请，或网址和验证码。现在需要网络。以后没有网络也能工作，联网后订单会自动发出。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/paper.py"/>
        <source>Your reference</source>
        <translation>贵方参考号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>Your visits in their order, and between them who is due and near. Enter opens what is selected, Ctrl+Enter starts the next visit.</source>
        <translation>按顺序排列的拜访，空档中是附近该补货的客户。按 Enter 打开所选项，Ctrl+Enter 开始下一次拜访。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/cover.py"/>
        <source>Your work is covered, and what you were typing is kept. Enter the passphrase of this laptop.</source>
        <translation>您的工作已被遮住，正在输入的内容已保留。请输入本机密码短语解锁。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>Yours</source>
        <translation>您的版本</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>Yours {mine} stays · theirs {theirs}</source>
        <translation>保留您的 {mine} · 对方的 {theirs}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/list_screen.py"/>
        <source>yours, of the last 30 days</source>
        <translation>您最近 30 天的订单</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom in, bigger, font, letters</source>
        <extracomment>Other words for “Larger text”, set apart by commas.</extracomment>
        <translation>放大、字体、字号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom out, font, letters</source>
        <extracomment>Other words for “Smaller text”, set apart by commas.</extracomment>
        <translation>缩小、字体、字号</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/synonyms.py"/>
        <source>zoom, font, normal, 100 %</source>
        <extracomment>Other words for “Usual text size”, set apart by commas.</extracomment>
        <translation>缩放、字体、正常、100 %</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>{about} may not carry any more; ask the office. Everything entered is kept.</source>
        <extracomment>Why something was not done (hub.shut).</extracomment>
        <translation>{about} 已不能再转交；请询问办公室。输入的内容均已保存。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>{about}.</source>
        <extracomment>Why something was not done (file.rows).</extracomment>
        <translation>{about}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>{add} more for −{percent} %</source>
        <translation>再加 {add} 减 {percent}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{amount} in six months</source>
        <translation>六个月 {amount}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{basket}, about {amount}</source>
        <translation>{basket}，约 {amount}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{by} asked {name}, {when}.</source>
        <translation>{by} 询问了 {name}，{when}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{by} asks {name}</source>
        <translation>{by} 询问 {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{changes} in {records}:</source>
        <translation>{changes}，涉及 {records}：</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <source>{change} against the six months before</source>
        <translation>与前六个月相比 {change}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{day}, late</source>
        <translation>{day}，已逾期</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/today/screen.py"/>
        <source>{done} of %n visit(s) done</source>
        <translation>
            <numerusform>已完成 {done} / %n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>{facet}: {value}</source>
        <translation>{facet}：{value}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{field}: {value} ({name}), or {other_value} ({other_name})</source>
        <translation>{field}：{value}（{name}）或 {other_value}（{other_name}）</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/facts.py"/>
        <source>{free} of {limit} free</source>
        <translation>可用 {free} / {limit}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/texts.py"/>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/customers/timeline.py"/>
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named}，另有 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/asking.py"/>
        <source>{name} asks you which is right, {when}.</source>
        <translation>{name} 问您哪个正确，{when}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} has no price: type one.</source>
        <translation>“{name}”没有价格：请输入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is below the lowest price of {figure}.</source>
        <translation>“{name}”低于最低价 {figure}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name} is not sold after {day}.</source>
        <translation>“{name}”{day}后停售。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is not sold by {unit} any more and left out.</source>
        <translation>{name}已不按“{unit}”出售，未列入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/again.py"/>
        <source>{name} is sold no more and left out.</source>
        <translation>{name}已停售，未列入。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{name} stands in for you until {day}</source>
        <translation>{name} 代理您，至{day}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/taken.py"/>
        <source>{name} wrote this on {when}. It came when the customer had changed hands, and stands as it was written.</source>
        <translation>{name} 在 {when} 写下此内容。送达时客户已转给他人，内容按原样保留。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/side.py"/>
        <source>{name}: {figure} in stock. Stock seen {day}.</source>
        <translation>{name}：库存 {figure}，截至{day}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shell/tour.py"/>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/panel.py"/>
        <source>{qty} × {name} added for {customer}</source>
        <translation>已为{customer}加入 {qty} × {name}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <source>{reason} −{percent} %</source>
        <translation>{reason} −{percent}%</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{rule}: %n record(s) will be saved as each row below says.</source>
        <translation>
            <numerusform>{rule}：将按下面每行所示保存 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/by_file.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/by_hub.py"/>
        <source>{sent} confirmed, {received} received.</source>
        <translation>已确认 {sent} 项，已接收 {received} 项。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of %n match(es)</source>
        <translation>
            <numerusform>共 %n 条匹配，显示 {shown} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fieldcrm/ui/orders/completer.py"/>
        <source>{shown} of more than %n match(es)</source>
        <translation>
            <numerusform>超过 %n 条匹配，显示 {shown} 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{size} in {seconds} s</source>
        <translation>{size}，用时 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/use.py"/>
        <source>{up} sent, {down} received</source>
        <translation>已发送 {up}，已接收 {down}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} of the {budget} you allow a month are used.</source>
        <translation>本月允许的 {budget} 已用 {used}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/spending.py"/>
        <source>{used} were used this month: more than the {budget} you allow.</source>
        <translation>本月已用 {used}，超过允许的 {budget}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/in_short.py"/>
        <source>{way} between {known} of {all} stops</source>
        <translation>{way}（{all} 站中 {known} 站位置已知）</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <source>{what}: about {size}</source>
        <translation>{what}：约 {size}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/sides.py"/>
        <location filename="../../fieldcrm/ui/first_run/coming.py"/>
        <location filename="../../fieldcrm/ui/first_run/updating.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>{} %</source>
        <extracomment>A change in per cent, with its sign: +12 %</extracomment>
        <translation>{}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} % ahead</source>
        <translation>领先 {}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} % behind</source>
        <translation>落后 {}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} added</source>
        <translation>已添加：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} called off</source>
        <translation>{} 已取消</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} changed</source>
        <translation>{} 已修改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} comes with the next exchange</source>
        <translation>{} 将在下次同步时到达</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} copied to {}</source>
        <translation>{} 已复制到 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} goes with the next exchange</source>
        <translation>{} 将随下一次同步发送</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/rows.py"/>
        <location filename="../../fieldcrm/ui/orders/cells.py"/>
        <location filename="../../fieldcrm/ui/orders/match_row.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} in stock</source>
        <translation>库存 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/doings.py"/>
        <source>{} is copied, to be dialled by any phone.</source>
        <translation>{} 已复制，可用任何电话拨打。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/pasting.py"/>
        <source>{} is no quantity of it.</source>
        <translation>{} 不是有效数量。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} is saved on this laptop</source>
        <translation>{} 已保存在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km</source>
        <translation>{} 公里</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/rows.py"/>
        <source>{} km as the crow flies</source>
        <translation>直线距离 {} 公里</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/hours.py"/>
        <location filename="../../fieldcrm/ui/shell/preferences.py"/>
        <source>{} min</source>
        <extracomment>So many minutes.</extracomment>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <location filename="../../fieldcrm/ui/diary/month_face.py"/>
        <source>{} more</source>
        <translation>还有 {} 项</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/steps.py"/>
        <source>{} moved to {}</source>
        <translation>{} 已移到 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/files/fetching.py"/>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} of {} here</source>
        <translation>已到 {}，共 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/files_under_way.py"/>
        <source>{} of {} sent</source>
        <translation>已发送 {}，共 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} received</source>
        <translation>收到 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} refused</source>
        <translation>未接受 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} sent</source>
        <translation>发送 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/orders/steps.py"/>
        <source>{} taken off</source>
        <translation>已移除：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/rows.py"/>
        <source>{} to look at</source>
        <translation>需查看 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/cards.py"/>
        <source>{} to send</source>
        <translation>待发送 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/words.py"/>
        <source>{} to {}</source>
        <translation>{}至{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was changed while you removed it</source>
        <translation>您删除时有人修改了{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was handed in late</source>
        <translation>{}：迟到提交</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was passed on to whoever has the customer now</source>
        <translation>{}：已转给现在负责该客户的人</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed and changed at once</source>
        <translation>{}同时被删除和修改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was removed while you changed it</source>
        <translation>您修改时{}已被删除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{} was struck out</source>
        <translation>已移除：{}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/shared/files_card.py"/>
        <source>{} was taken off</source>
        <translation>已移除 {}</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/matters.py"/>
        <source>{} was taken; the customer is somebody else&apos;s now</source>
        <translation>已接收：{}；该客户现由他人负责</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/today/week.py"/>
        <source>{}% taken</source>
        <translation>已排 {}%</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/diary/hour_face.py"/>
        <source>{}, free</source>
        <translation>{}，空闲</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/filters.py"/>
        <source>{}, press to take it away</source>
        <translation>{}，按下可移除</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/sync_centre/alike_screen.py"/>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/customers/people.py"/>
        <source>{}: call, write, change</source>
        <translation>{}：致电、写信、修改</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not say its time zone; put a Z behind a moment in UTC.</source>
        <extracomment>Why something was not done (moment.zone).</extracomment>
        <translation>“{about}”没有写明时区；UTC 时间请在末尾加 Z。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” does not wait to be sent.</source>
        <extracomment>Why something was not done (attachment.not_waiting).</extracomment>
        <translation>“{about}”不在等待发送。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is neither yes nor no.</source>
        <extracomment>Why something was not done (yes_no.form).</extracomment>
        <translation>“{about}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no currency; write three letters like EUR.</source>
        <extracomment>Why something was not done (currency.form).</extracomment>
        <translation>“{about}”不是货币；请填写三个字母，如 EUR。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no day; write it like 2026-11-24.</source>
        <extracomment>Why something was not done (day.form).</extracomment>
        <translation>“{about}”不是日期；请写成 2026-11-24。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no e-mail address.</source>
        <extracomment>Why something was not done (email.form).</extracomment>
        <translation>“{about}”不是电子邮件地址。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no id.</source>
        <extracomment>Why something was not done (id.form).</extracomment>
        <translation>“{about}”不是标识。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no length; write it like 45 or 1h30.</source>
        <extracomment>Why something was not done (length.form).</extracomment>
        <translation>“{about}”不是时长；请写成 45 或 1h30。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no moment; write it like 2026-11-24T09:30:00Z.</source>
        <extracomment>Why something was not done (moment.form).</extracomment>
        <translation>“{about}”不是时间；请写成 2026-11-24T09:30:00Z。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no number; write it like 412.50.</source>
        <extracomment>Why something was not done (decimal.form).</extracomment>
        <translation>“{about}”不是数字；请写成 412.50。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no period; write it like 2026, 2026-Q4 or 2026-11.</source>
        <extracomment>Why something was not done (period.form).</extracomment>
        <translation>“{about}”不是期间；请写成 2026、2026-Q4 或 2026-11。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no rule; write it like FREQ=WEEKLY;BYDAY=TU.</source>
        <extracomment>Why something was not done (rule.form).</extracomment>
        <translation>“{about}”不是规则；请写成 FREQ=WEEKLY;BYDAY=TU。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no schedule; write five fields like 0 2 * * *.</source>
        <extracomment>Why something was not done (schedule.form).</extracomment>
        <translation>“{about}”不是时间表；请写五个字段，如 0 2 * * *。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no telephone number.</source>
        <extracomment>Why something was not done (phone.form).</extracomment>
        <translation>“{about}”不是电话号码。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no time; write it like 10:30.</source>
        <extracomment>Why something was not done (time.form).</extracomment>
        <translation>“{about}”不是时间；请写成 10:30。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is no whole number.</source>
        <extracomment>Why something was not done (number.form).</extracomment>
        <translation>“{about}”不是整数。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form FIELD=VALUE.</source>
        <extracomment>Why something was not done (words.form).</extracomment>
        <translation>“{about}”应写成 FIELD=VALUE 的形式。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form KEY:VALUE.</source>
        <extracomment>Why something was not done (pairs.form).</extracomment>
        <translation>“{about}”应写成 KEY:VALUE 的形式。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not of the form PRODUCT:QTY or PRODUCT:QTY:UNIT.</source>
        <extracomment>Why something was not done (line.form).</extracomment>
        <translation>“{about}”应写成 PRODUCT:QTY 或 PRODUCT:QTY:UNIT 的形式。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” is not the SHA-256 of anything.</source>
        <extracomment>Why something was not done (digest.form).</extracomment>
        <translation>“{about}”不是 SHA-256 值。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/domain/sentences.py"/>
        <source>“{about}” may not be empty.</source>
        <extracomment>Why something was not done (field.required).</extracomment>
        <translation>“{about}”不能为空。</translation>
    </message>
    <message>
        <location filename="../../fieldcrm/ui/catalogue/cards.py"/>
        <source>−{percent} %</source>
        <translation>−{percent}%</translation>
    </message>
</context>
</TS>
