<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>announcements</name>
        <message numerus="yes">
            <source>%n time(s) a day in each place</source>
            <translation>
                <numerusform>%n раз в день в каждом месте</numerusform>
                <numerusform>%n раза в день в каждом месте</numerusform>
                <numerusform>%n раз в день в каждом месте</numerusform>
            </translation>
        </message>
        <message>
            <source>All visitors</source>
            <translation>Всем посетителям</translation>
        </message>
        <message>
            <source>An announcement tells visitors of something before they have to ask.</source>
            <translation>Объявление сообщает посетителям важное раньше, чем они спросят.</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>Объявления</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Не чаще</translation>
        </message>
        <message>
            <source>At most so often a day</source>
            <translation>Сколько раз в день, не более</translation>
        </message>
        <message>
            <source>At these hours</source>
            <translation>В эти часы</translation>
        </message>
        <message>
            <source>At this moment</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Табло</translation>
        </message>
        <message>
            <source>Boards show it beside the calls. The text must say the same in words.</source>
            <translation>Табло показывают её рядом с вызовами. Текст должен говорить то же словами.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Each day from</source>
            <translation>Ежедневно с</translation>
        </message>
        <message>
            <source>Each day until</source>
            <translation>Ежедневно до</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Чрезвычайная ситуация</translation>
        </message>
        <message>
            <source>Emergency notice</source>
            <translation>Экстренное объявление</translation>
        </message>
        <message>
            <source>Emergency: {what}</source>
            <translation>Чрезвычайная ситуация: {what}</translation>
        </message>
        <message>
            <source>Empty: all day.</source>
            <translation>Пусто: весь день.</translation>
        </message>
        <message>
            <source>Empty: no last day.</source>
            <translation>Пусто: без последнего дня.</translation>
        </message>
        <message>
            <source>Every year again</source>
            <translation>Каждый год</translation>
        </message>
        <message>
            <source>Everybody leaves the building</source>
            <translation>Все покидают здание</translation>
        </message>
        <message>
            <source>Everybody stays in the building</source>
            <translation>Все остаются в здании</translation>
        </message>
        <message>
            <source>First page of the kiosk</source>
            <translation>Первая страница терминала</translation>
        </message>
        <message>
            <source>For example where to meet outside. May stay empty.</source>
            <translation>Например, где собраться на улице. Можно не заполнять.</translation>
        </message>
        <message>
            <source>For example “Dear parents,”. It stands before the text.</source>
            <translation>Например: «Уважаемые родители,». Стоит перед текстом.</translation>
        </message>
        <message>
            <source>In each place and on each device. Empty: always.</source>
            <translation>В каждом месте и на каждом устройстве. Пусто: всегда.</translation>
        </message>
        <message>
            <source>In these languages</source>
            <translation>На этих языках</translation>
        </message>
        <message>
            <source>It is shown only to visitors in whose language it is written.</source>
            <translation>Его видят только посетители, на чьём языке оно написано.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>Оставить картинку</translation>
        </message>
        <message>
            <source>More words</source>
            <translation>Дополнительный текст</translation>
        </message>
        <message>
            <source>Never after</source>
            <translation>Не показывать после</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>Новое объявление</translation>
        </message>
        <message>
            <source>No announcements yet</source>
            <translation>Объявлений пока нет</translation>
        </message>
        <message>
            <source>Nobody can be served</source>
            <translation>Обслуживание невозможно</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>Ничего не выбрано: все.</translation>
        </message>
        <message>
            <source>None: all. With services or classes it is only on the card and the ticket.</source>
            <translation>Ничего не выбрано: все. С услугами или категориями объявление будет только на странице услуги и на талоне.</translation>
        </message>
        <message>
            <source>None: on all boards.</source>
            <translation>Не выбрано: на всех табло.</translation>
        </message>
        <message>
            <source>Only on boards of these zones</source>
            <translation>Только на табло этих зон</translation>
        </message>
        <message>
            <source>Only the words below</source>
            <translation>Только текст ниже</translation>
        </message>
        <message>
            <source>Only tickets for those whom it is meant for, since the last change. Empty: no such end.</source>
            <translation>Считаются только талоны тех, кому оно предназначено, с последнего изменения. Пусто: без этого предела.</translation>
        </message>
        <message>
            <source>Only what is shown now</source>
            <translation>Только то, что показывают сейчас</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Срок прошёл</translation>
        </message>
        <message>
            <source>Page of a service</source>
            <translation>Страница услуги</translation>
        </message>
        <message>
            <source>Picture for the board</source>
            <translation>Картинка для табло</translation>
        </message>
        <message>
            <source>Please leave the building now. Follow the staff to the nearest exit.</source>
            <translation>Пожалуйста, немедленно покиньте здание. Следуйте за сотрудниками к ближайшему выходу.</translation>
        </message>
        <message>
            <source>Please stay inside the building. The staff will help you.</source>
            <translation>Пожалуйста, оставайтесь в здании. Сотрудники вам помогут.</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Категории приоритета</translation>
        </message>
        <message>
            <source>Reading the announcements</source>
            <translation>Читаем объявления</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Saved: {text}</source>
            <translation>Сохранено: {text}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Показывать снова</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Показывают сейчас</translation>
        </message>
        <message>
            <source>Shown on</source>
            <translation>Где показывать</translation>
        </message>
        <message>
            <source>Shown so many days after</source>
            <translation>Показывать столько дней после</translation>
        </message>
        <message>
            <source>Shown so many days before</source>
            <translation>Показывать за столько дней до</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The announcements are from that time.</source>
            <translation>Объявления показаны на то время.</translation>
        </message>
        <message>
            <source>The boards say it at once, over everything and in every language.</source>
            <translation>Табло сразу покажут это поверх всего и на всех языках.</translation>
        </message>
        <message>
            <source>The day that it is about.</source>
            <translation>День, о котором идёт речь.</translation>
        </message>
        <message>
            <source>The ticket carries only the nearest event.</source>
            <translation>На талоне печатается только ближайшее событие.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Until it ends</source>
            <translation>До окончания</translation>
        </message>
        <message>
            <source>Until so many tickets were given</source>
            <translation>Пока не выдано столько талонов</translation>
        </message>
        <message>
            <source>Until somebody stops it</source>
            <translation>Пока его не остановят</translation>
        </message>
        <message>
            <source>We cannot serve anybody at the moment. Please wait for the staff.</source>
            <translation>Сейчас мы никого не можем обслужить. Пожалуйста, дождитесь сотрудников.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что происходит</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>О чём объявление</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Что читают посетители</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Кто это видит</translation>
        </message>
        <message>
            <source>a last day that is not before the first one</source>
            <translation>последний день не раньше первого</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>место показа</translation>
        </message>
        <message>
            <source>an end that differs from the beginning</source>
            <translation>окончание, отличное от начала</translation>
        </message>
        <message>
            <source>beside the calls</source>
            <translation>рядом с вызовами</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>нигде</translation>
        </message>
        <message>
            <source>the card or the ticket, where it is known who reads it</source>
            <translation>страница услуги или талон, где известно, кто читает</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>{first} – {last}, every year again</source>
            <translation>{first} — {last}, каждый год</translation>
        </message>
        <message>
            <source>{given} of {most} tickets</source>
            <translation>выдано талонов: {given} из {most}</translation>
        </message>
        <message>
            <source>{salutation} {text}</source>
            <translation>{salutation} {text}</translation>
        </message>
        <message>
            <source>{sentence} {words}</source>
            <translation>{sentence} {words}</translation>
        </message>
        <message>
            <source>{services}, only: {classes}</source>
            <translation>{services}, только: {classes}</translation>
        </message>
        <message>
            <source>{verb}: {text}</source>
            <translation>{verb}: {text}</translation>
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message>
            <source>+{number}</source>
            <translation>+{number}</translation>
        </message>
        <message>
            <source>Against the wave before</source>
            <translation>С прошлой волны</translation>
        </message>
        <message>
            <source>Another person decides about this reply.</source>
            <translation>Решение по этому ответу принимает другой человек.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Decide about a reply</source>
            <translation>Решить по ответу</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Facts about this item. It stays beside the result.</source>
            <translation>Только факты по этому пункту. Ответ сохраняется рядом с результатом.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Разрыв</translation>
        </message>
        <message>
            <source>Import a wave</source>
            <translation>Загрузить волну</translation>
        </message>
        <message>
            <source>Import of {file}</source>
            <translation>Загрузка файла {file}</translation>
        </message>
        <message>
            <source>Improvement proposed: a critical item failed</source>
            <translation>Предложено улучшение: не выполнен критический пункт</translation>
        </message>
        <message>
            <source>Improvement proposed: it failed in more than two of five visits</source>
            <translation>Предложено улучшение: не выполнено чаще чем в двух визитах из пяти</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Items of the wave</source>
            <translation>Пункты волны</translation>
        </message>
        <message>
            <source>Mystery shoppers see less</source>
            <translation>Тайный посетитель видит меньше</translation>
        </message>
        <message>
            <source>No released wave yet</source>
            <translation>Опубликованных волн пока нет</translation>
        </message>
        <message>
            <source>Not upheld</source>
            <translation>Не удовлетворён</translation>
        </message>
        <message>
            <source>Observations show less</source>
            <translation>Наблюдения показывают меньше</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Наблюдалось</translation>
        </message>
        <message>
            <source>One standard, four views</source>
            <translation>Один стандарт — четыре взгляда</translation>
        </message>
        <message>
            <source>Proposed action</source>
            <translation>Предложенное улучшение</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>Волны загружаются</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Опубликована</translation>
        </message>
        <message numerus="yes">
            <source>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</source>
            <translation>
                <numerusform>Опубликовано {day}; %n визит с {first} по {last} ({parts}); {card}, версия {number}</numerusform>
                <numerusform>Опубликовано {day}; %n визита с {first} по {last} ({parts}); {card}, версия {number}</numerusform>
                <numerusform>Опубликовано {day}; %n визитов с {first} по {last} ({parts}); {card}, версия {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Released waves</source>
            <translation>Опубликованные волны</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Reply of the branch</source>
            <translation>Ответ отделения</translation>
        </message>
        <message>
            <source>Reply of the branch: {text}</source>
            <translation>Ответ отделения: {text}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score of the branch</source>
            <translation>Балл отделения</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Sections; an upright line is the wave before</source>
            <translation>Разделы; вертикальная черта — прошлая волна</translation>
        </message>
        <message>
            <source>The branch may reply until {day}.</source>
            <translation>Отделение может ответить до {day} включительно.</translation>
        </message>
        <message>
            <source>The decision is due on {day}.</source>
            <translation>Решение нужно принять до {day} включительно.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели на тот момент.</translation>
        </message>
        <message>
            <source>The line shows where the true share is with a certainty of 95%. A gap is named only when it is larger than this uncertainty, with 5 visits, 30 ratings and 5 observations or more.</source>
            <translation>Линия показывает, где с уверенностью 95 % находится истинная доля. Разрыв назван, только если он больше этой неопределённости и есть не менее 5 визитов, 30 оценок и 5 наблюдений.</translation>
        </message>
        <message>
            <source>The service-excellence unit releases a wave as a file. Import it here.</source>
            <translation>Служба качества публикует волну в виде файла. Загрузите его здесь.</translation>
        </message>
        <message>
            <source>The system measures less</source>
            <translation>Система измеряет меньше</translation>
        </message>
        <message>
            <source>The time for replies is over.</source>
            <translation>Срок для ответов истёк.</translation>
        </message>
        <message>
            <source>The wave was imported.</source>
            <translation>Волна загружена.</translation>
        </message>
        <message>
            <source>There is no score of the branch: it needs 3 visits and 3 clerks at work. The items are shown alone.</source>
            <translation>Балла отделения нет: для него нужны 3 визита и 3 работавших сотрудника. Показаны только пункты.</translation>
        </message>
        <message>
            <source>Ticket, day, counter and clerk are not shown here and are not kept in this database. Those who served a mystery shopper are told about that visit by letter.</source>
            <translation>Талон, день, окно и сотрудник здесь не показаны и в этой базе данных не хранятся. Кто обслуживал тайного посетителя, узнает о своём визите из письма.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Удовлетворён</translation>
        </message>
        <message>
            <source>Upheld in part</source>
            <translation>Удовлетворён частично</translation>
        </message>
        <message>
            <source>Visitors see less</source>
            <translation>Посетители видят меньше</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Визиты</translation>
        </message>
        <message>
            <source>Visits with a failed critical item</source>
            <translation>Визиты с нарушением критического пункта</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Волна</translation>
        </message>
        <message>
            <source>Wave before</source>
            <translation>Прошлая волна</translation>
        </message>
        <message>
            <source>Wave “{title}”</source>
            <translation>Волна «{title}»</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Волны</translation>
        </message>
        <message>
            <source>afternoon {number}</source>
            <translation>после обеда: {number}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>лучше</translation>
        </message>
        <message>
            <source>each holds its visit at 59 points or less</source>
            <translation>каждое ограничивает балл визита 59</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>отлично</translation>
        </message>
        <message>
            <source>good</source>
            <translation>хорошо</translation>
        </message>
        <message>
            <source>measured by the system</source>
            <translation>измерено системой</translation>
        </message>
        <message>
            <source>midday {number}</source>
            <translation>полдень: {number}</translation>
        </message>
        <message>
            <source>morning {number}</source>
            <translation>утро: {number}</translation>
        </message>
        <message>
            <source>mystery shopper</source>
            <translation>тайный посетитель</translation>
        </message>
        <message>
            <source>no band: too little applied</source>
            <translation>без категории: слишком мало пунктов относилось к визиту</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>нет разрыва</translation>
        </message>
        <message>
            <source>no sure change</source>
            <translation>уверенного изменения нет</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>of the weight of the scorecard; the rest did not apply</source>
            <translation>веса анкеты; остальное не относилось к визитам</translation>
        </message>
        <message>
            <source>sufficient</source>
            <translation>удовлетворительно</translation>
        </message>
        <message>
            <source>there is none to compare with</source>
            <translation>сравнить не с чем</translation>
        </message>
        <message>
            <source>too few visits or clerks</source>
            <translation>слишком мало визитов или сотрудников</translation>
        </message>
        <message>
            <source>visitors</source>
            <translation>посетители</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>слабо</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>хуже</translation>
        </message>
        <message>
            <source>{band}; surely between {least} and {most}; visits from {low} to {high}</source>
            <translation>{band}; достоверно от {least} до {most}; визиты от {low} до {high}</translation>
        </message>
        <message>
            <source>{band}; visits from {low} to {high}</source>
            <translation>{band}; визиты от {low} до {high}</translation>
        </message>
        <message numerus="yes">
            <source>{change}; %n visits show a change of {points} points</source>
            <translation>
                <numerusform>{change}; %n визит покажет изменение от {points}</numerusform>
                <numerusform>{change}; %n визита покажут изменение от {points}</numerusform>
                <numerusform>{change}; %n визитов покажут изменение от {points}</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision}: {reason}</source>
            <translation>{decision}: {reason}</translation>
        </message>
        <message>
            <source>{score} points</source>
            <translation>Баллы: {score}</translation>
        </message>
        <message>
            <source>{score} points; in the wave before {before}</source>
            <translation>Баллы: {score}; в прошлой волне {before}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} из {all}</translation>
        </message>
        <message>
            <source>{source}, {cases}</source>
            <translation>{source}, {cases}</translation>
        </message>
        <message>
            <source>{source}: cases</source>
            <translation>{source}: случаев</translation>
        </message>
        <message>
            <source>{source}: from</source>
            <translation>{source}: от</translation>
        </message>
        <message>
            <source>{source}: to</source>
            <translation>{source}: до</translation>
        </message>
        <message>
            <source>{source}: {share} of {cases}, surely between {low} and {high}</source>
            <translation>{source}: {share}, случаев: {cases}, достоверно от {low} до {high}</translation>
        </message>
        <message>
            <source>{trend} (from {low} to {high})</source>
            <translation>{trend} (от {low} до {high})</translation>
        </message>
        <message>
            <source>{verb}: {wave}</source>
            <translation>{verb}: {wave}</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <translation>«{comment}»</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>a part of it is missing or damaged</source>
            <translation>часть данных отсутствует или повреждена</translation>
        </message>
        <message>
            <source>it holds something that does not belong in a backup</source>
            <translation>внутри есть то, чего в резервной копии быть не должно</translation>
        </message>
        <message>
            <source>it is not a backup file</source>
            <translation>это не файл резервной копии</translation>
        </message>
        <message>
            <source>it would unpack to far more data than a backup contains</source>
            <translation>после распаковки данных было бы гораздо больше, чем бывает в резервной копии</translation>
        </message>
        <message>
            <source>its content does not match its checksum</source>
            <translation>содержимое не совпадает с контрольной суммой</translation>
        </message>
        <message>
            <source>its records contradict each other</source>
            <translation>записи противоречат друг другу</translation>
        </message>
        <message>
            <source>its signature is wrong, so somebody has changed it</source>
            <translation>его подпись неверна: файл кто-то изменил</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A visitor who has waited %n minutes is next.</source>
            <translation>
                <numerusform>Следующим вызывают того, кто ждёт уже %n минуту.</numerusform>
                <numerusform>Следующим вызывают того, кто ждёт уже %n минуты.</numerusform>
                <numerusform>Следующим вызывают того, кто ждёт уже %n минут.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called again</source>
            <translation>Повторный вызов</translation>
        </message>
        <message>
            <source>Called {age}</source>
            <comment>age is: just now, 2 min ago, at 10:42</comment>
            <translation>Вызов: {age}</translation>
        </message>
        <message>
            <source>Calls will appear here in a moment.</source>
            <translation>Вызовы сейчас появятся здесь.</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Сейчас закрыто</translation>
        </message>
        <message>
            <source>Closed now: {name}</source>
            <translation>Сейчас закрыто: {name}</translation>
        </message>
        <message>
            <source>Closed today: {holiday}</source>
            <translation>Сегодня закрыто: {holiday}</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Each service has its own promised wait.</source>
            <translation>У каждой услуги своё обещанное время.</translation>
        </message>
        <message>
            <source>Each service has its own queue.</source>
            <translation>У каждой услуги своя очередь.</translation>
        </message>
        <message>
            <source>Missed your number? Go to the kiosk.</source>
            <translation>Номер прошёл? Идите к терминалу.</translation>
        </message>
        <message>
            <source>Missed your number? Touch “I missed my number” at the kiosk.</source>
            <translation>Пропустили свой номер? Нажмите «Мой номер уже прошёл» на терминале.</translation>
        </message>
        <message>
            <source>No calls yet today</source>
            <translation>Сегодня вызовов ещё не было</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>Нет связи, данные на {time}</translation>
        </message>
        <message>
            <source>No connection to the branch yet</source>
            <translation>Связи с отделением пока нет</translation>
        </message>
        <message>
            <source>Nobat – Display board</source>
            <translation>Nobat — табло</translation>
        </message>
        <message>
            <source>Now called</source>
            <translation>Вызывается</translation>
        </message>
        <message>
            <source>Open today until {time}.</source>
            <translation>Сегодня открыто до {time}.</translation>
        </message>
        <message>
            <source>People waiting</source>
            <translation>Ожидают</translation>
        </message>
        <message>
            <source>Please listen for your number.</source>
            <translation>Пожалуйста, слушайте свой номер.</translation>
        </message>
        <message>
            <source>Please listen for your number. The board keeps trying.</source>
            <translation>Пожалуйста, слушайте свой номер. Табло пытается подключиться.</translation>
        </message>
        <message>
            <source>Priority and other visitors take turns.</source>
            <translation>С приоритетом и без — по очереди.</translation>
        </message>
        <message>
            <source>Take a ticket at the kiosk. Your number appears here when it is called.</source>
            <translation>Возьмите талон в терминале. Когда вас вызовут, номер появится здесь.</translation>
        </message>
        <message>
            <source>The board is not ready yet</source>
            <translation>Табло ещё не готово</translation>
        </message>
        <message>
            <source>The board is starting</source>
            <translation>Табло включается</translation>
        </message>
        <message>
            <source>The opening hours are at the entrance.</source>
            <translation>Часы работы указаны у входа.</translation>
        </message>
        <message>
            <source>Visitors with priority go first.</source>
            <translation>С приоритетом вызывают раньше.</translation>
        </message>
        <message>
            <source>Visitors with priority wait less.</source>
            <translation>С приоритетом ждут меньше.</translation>
        </message>
        <message>
            <source>Waits are shown again as soon as the board is up to date. Please listen for your number.</source>
            <translation>Время ожидания появится снова, когда связь восстановится. Пожалуйста, слушайте свой номер.</translation>
        </message>
        <message>
            <source>We open again on {day} at {time}.</source>
            <translation>Снова открыто: {day}, {time}.</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>Откроемся сегодня в {time}.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own promised wait.</source>
            <translation>Почему не по порядку? У каждой услуги своё обещанное время ожидания.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own queue.</source>
            <translation>Почему не по порядку? У каждой услуги своя очередь.</translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority and others take turns: {priority} to {ordinary}.</source>
            <translation>Почему не по порядку? Посетители с приоритетом и остальные чередуются: {priority} к {ordinary}.</translation>
        </message>
        <message numerus="yes">
            <source>Why not in order? Visitors with priority go first, but at most %n of them before you.</source>
            <translation>
                <numerusform>Почему не по порядку? Посетители с приоритетом идут первыми, но не больше %n перед вами.</numerusform>
                <numerusform>Почему не по порядку? Посетители с приоритетом идут первыми, но не больше %n перед вами.</numerusform>
                <numerusform>Почему не по порядку? Посетители с приоритетом идут первыми, но не больше %n перед вами.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority wait less.</source>
            <translation>Почему не по порядку? Посетители с приоритетом ждут меньше.</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>в {time}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message numerus="yes">
            <source>of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>посетителей сегодня вызвали в течение %n минуты. Наша цель: {target}.</numerusform>
                <numerusform>посетителей сегодня вызвали в течение %n минут. Наша цель: {target}.</numerusform>
                <numerusform>посетителей сегодня вызвали в течение %n минут. Наша цель: {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>посетителей сегодня вызвали в обещанный срок. Наша цель: {target}.</translation>
        </message>
        <message>
            <source>{service}: {people}, {wait}</source>
            <translation>{service}: {people}, {wait}</translation>
        </message>
        <message>
            <source>{service}: {wait}</source>
            <translation>{service}: {wait}</translation>
        </message>
        <message>
            <source>{share} called in time today</source>
            <translation>Сегодня вовремя вызваны: {share}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>{share} посетителей сегодня вызвали в течение %n минуты. Наша цель: {target}.</numerusform>
                <numerusform>{share} посетителей сегодня вызвали в течение %n минут. Наша цель: {target}.</numerusform>
                <numerusform>{share} посетителей сегодня вызвали в течение %n минут. Наша цель: {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>{share} посетителей сегодня вызвали в обещанный срок. Наша цель: {target}.</translation>
        </message>
        <message>
            <source>{time} at the counter</source>
            <translation>{time} у окна</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>{announcement} {notice}</source>
            <translation>{announcement} {notice}</translation>
        </message>
        <message>
            <source>{name}: closed today.</source>
            <translation>{name}: сегодня закрыто.</translation>
        </message>
        <message>
            <source>{name}: open today {hours}.</source>
            <translation>{name}: сегодня открыто {hours}.</translation>
        </message>
        <message>
            <source>{name}: {days}, closed.</source>
            <translation>{name}: {days}, закрыто.</translation>
        </message>
        <message>
            <source>{name}: {days}, open {hours}.</source>
            <translation>{name}: {days}, открыто {hours}.</translation>
        </message>
    </context>
    <context>
        <name>case_figures</name>
        <message>
            <source>9 in 10 decided within</source>
            <translation>9 из 10 решено за</translation>
        </message>
        <message>
            <source>9 in 10 within</source>
            <translation>9 из 10 — за</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>Решено в срок</translation>
        </message>
        <message>
            <source>Answered in time: cases decided (and approved, where needed) by their deadline ÷ cases whose deadline was in the period. Withdrawn and merged cases, and those that wait for the visitor, are left out.</source>
            <translation>Решено в срок: обращения, по которым решение принято (и утверждено, где нужно) к сроку ÷ обращения, срок которых пришёлся на этот период. Отозванные и объединённые обращения и те, что ждут посетителя, не учитываются.</translation>
        </message>
        <message>
            <source>By kind of case</source>
            <translation>По видам обращений</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Стоимость</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>Стоимость обращения</translation>
        </message>
        <message>
            <source>Cost of a case: (minutes of work × rate of the role + letters and e-mails + fixed share) ÷ cases closed in the period, in the branch’s own currency. Minutes at the counter are measured; minutes at the desk are those that people typed. Without rates in the settings there is no figure.</source>
            <translation>Стоимость обращения: (минуты работы × ставка роли + письма + постоянная доля) ÷ обращения, закрытые за период, в валюте отделения. Минуты у окна измерены; минуты работы с документами указали сотрудники. Без ставок в настройках показателя нет.</translation>
        </message>
        <message>
            <source>Cost of the closed cases</source>
            <translation>Стоимость закрытых обращений</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Desk work, as typed</source>
            <translation>Работа с документами, как указано</translation>
        </message>
        <message>
            <source>Figures of cases</source>
            <translation>Показатели обращений</translation>
        </message>
        <message>
            <source>Fixed share</source>
            <translation>Постоянная доля</translation>
        </message>
        <message>
            <source>How cases came in</source>
            <translation>Как поступили обращения</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Вид обращения</translation>
        </message>
        <message>
            <source>Letters and e-mails</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Median time</source>
            <comment>column: working time until the decision</comment>
            <translation>Медиана времени</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Not final yet</source>
            <translation>Ещё не окончательно</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>column: number of cases</comment>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Open and overdue cases are counted as they were at the end of the period.</source>
            <translation>Открытые и просроченные обращения показаны на конец периода.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Открыто на конец периода</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>Другие органы</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>column: number of cases</comment>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Overdue at the end</source>
            <translation>Просрочено на конец периода</translation>
        </message>
        <message>
            <source>Referred to the wrong unit</source>
            <translation>Направлено не в тот отдел</translation>
        </message>
        <message>
            <source>Referred to the wrong unit: referrals to another unit in the period that were sent back as wrongly sent ÷ all of them.</source>
            <translation>Направлено не в тот отдел: передачи в другой отдел за период, возвращённые как ошибочные ÷ все передачи.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Открыто заново</translation>
        </message>
        <message>
            <source>Reopened: cases that were opened again within 30 days ÷ cases closed in the period with an answer.</source>
            <translation>Открыто заново: обращения, открытые заново в течение 30 дней ÷ обращения, закрытые за период с ответом.</translation>
        </message>
        <message>
            <source>Resolved at the first visit</source>
            <translation>Решено за первый визит</translation>
        </message>
        <message>
            <source>Resolved at the first visit: visits of known visitors who got what they came for, did not come again for the same service within 30 days and left no case open ÷ visits of known visitors with an outcome in the period.</source>
            <translation>Решено за первый визит: визиты известных посетителей, которые получили то, за чем пришли, в течение 30 дней не пришли снова за той же услугой и у которых не осталось открытого обращения ÷ визиты известных посетителей с результатом за период.</translation>
        </message>
        <message>
            <source>Second looks that changed the result</source>
            <translation>Решение изменено при повторном рассмотрении</translation>
        </message>
        <message>
            <source>Second looks that changed the result: reopened cases with another decision than before ÷ reopened cases that were decided in the period.</source>
            <translation>Решение изменено при повторном рассмотрении: заново открытые обращения с другим решением ÷ заново открытые обращения, решённые за период.</translation>
        </message>
        <message>
            <source>Seen by a person within a day</source>
            <translation>Рассмотрено сотрудником за день</translation>
        </message>
        <message>
            <source>Seen by a person within a day: cases with which somebody did something by the close of the working day after they came in ÷ cases for which that time ended in the period. Withdrawn and merged ones are left out.</source>
            <translation>Рассмотрено сотрудником за день: обращения, с которыми кто-то начал работать до конца следующего рабочего дня после поступления ÷ обращения, для которых это время истекло в этот период. Отозванные и объединённые не учитываются.</translation>
        </message>
        <message>
            <source>Serving, measured</source>
            <translation>Обслуживание, измерено</translation>
        </message>
        <message>
            <source>Share of the working time</source>
            <translation>Доля рабочего времени</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>The branch</source>
            <translation>Отделение</translation>
        </message>
        <message>
            <source>The share of reopened cases is not final: cases of this period can still be reopened.</source>
            <translation>Доля заново открытых обращений ещё не окончательна: обращения этого периода ещё могут быть открыты заново.</translation>
        </message>
        <message>
            <source>The share resolved at the first visit is not final: visitors of this period may still come again.</source>
            <translation>Доля решённых за первый визит ещё не окончательна: посетители этого периода ещё могут прийти снова.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>Время на шаг</translation>
        </message>
        <message>
            <source>Time per step: opening hours from the beginning of a step until it was done in which the branch had to act. A step from which a case was sent back is not counted.</source>
            <translation>Время на шаг: часы работы от начала шага до его выполнения, когда действовать должно было отделение. Шаг, с которого обращение вернули назад, не учитывается.</translation>
        </message>
        <message>
            <source>Times done</source>
            <translation>Выполнено, раз</translation>
        </message>
        <message>
            <source>Told in time</source>
            <translation>Сообщено в срок</translation>
        </message>
        <message>
            <source>Told in time: visitors who were told by the deadline ÷ decisions that were due to be told in the period.</source>
            <translation>Сообщено в срок: посетители, которым сообщили к сроку ÷ решения, о которых нужно было сообщить за период.</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>Не удалось сообщить посетителю</translation>
        </message>
        <message>
            <source>Visits of known visitors</source>
            <translation>Визиты известных посетителей</translation>
        </message>
        <message>
            <source>Visits of known visitors: those with an outcome in the period ÷ all visits with one.</source>
            <translation>Визиты известных посетителей: их визиты с результатом за период ÷ все визиты с результатом.</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Какие решения приняты</translation>
        </message>
        <message>
            <source>Where the time went until the decision</source>
            <translation>На что ушло время до решения</translation>
        </message>
        <message>
            <source>Who had to act</source>
            <translation>Кто должен был действовать</translation>
        </message>
        <message>
            <source>Working time until the decision, median</source>
            <translation>Рабочее время до решения, медиана</translation>
        </message>
        <message>
            <source>Working time until the decision: opening hours in which the branch had to act. Time in which the visitor or another body had to act is not counted.</source>
            <translation>Рабочее время до решения: часы работы, когда действовать должно было отделение. Время, когда действовать должен был посетитель или другой орган, не учитывается.</translation>
        </message>
        <message>
            <source>the period before</source>
            <translation>предыдущий период</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} — {last}</translation>
        </message>
    </context>
    <context>
        <name>cases</name>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>How to reach the visitor</source>
            <translation>Как связаться с посетителем</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n обращение</numerusform>
                <numerusform>%n обращения</numerusform>
                <numerusform>%n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s)</source>
            <translation>
                <numerusform>%n перерыв</numerusform>
                <numerusform>%n перерыва</numerusform>
                <numerusform>%n перерывов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service charter(s)</source>
            <translation>
                <numerusform>%n паспорт услуги</numerusform>
                <numerusform>%n паспорта услуг</numerusform>
                <numerusform>%n паспортов услуг</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n услуга</numerusform>
                <numerusform>%n услуги</numerusform>
                <numerusform>%n услуг</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s)</source>
            <translation>
                <numerusform>%n вход в систему</numerusform>
                <numerusform>%n входа в систему</numerusform>
                <numerusform>%n входов в систему</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s)</source>
            <translation>
                <numerusform>%n талон</numerusform>
                <numerusform>%n талона</numerusform>
                <numerusform>%n талонов</numerusform>
            </translation>
        </message>
        <message>
            <source>A complaint about the branch</source>
            <translation>Жалоба на отделение</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>A short name for files and reports. Visitors do not see it.</source>
            <translation>Короткое имя для файлов и отчётов. Посетители его не видят.</translation>
        </message>
        <message>
            <source>A suggestion to the branch</source>
            <translation>Предложение отделению</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>Целое число</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Отсутствия</translation>
        </message>
        <message>
            <source>Add a capacity</source>
            <translation>Добавить норму нагрузки</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Добавить вопрос</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Добавить шаг</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Добавить вариант</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Добавить результат</translation>
        </message>
        <message>
            <source>Address on letters</source>
            <translation>Адрес для писем</translation>
        </message>
        <message>
            <source>After it was opened again. Empty: as many as for the first decision.</source>
            <translation>После повторного открытия. Пусто: столько же, сколько для первого решения.</translation>
        </message>
        <message>
            <source>Always the same person</source>
            <translation>Всегда один и тот же сотрудник</translation>
        </message>
        <message>
            <source>An appointment was booked</source>
            <translation>Посетитель записан на приём</translation>
        </message>
        <message>
            <source>An appointment was cancelled</source>
            <translation>Запись отменена</translation>
        </message>
        <message>
            <source>An appointment was moved</source>
            <translation>Запись перенесена</translation>
        </message>
        <message>
            <source>An outcome must be chosen</source>
            <translation>Результат нужно выбрать обязательно</translation>
        </message>
        <message>
            <source>Announced so many days before</source>
            <translation>За сколько дней объявляется</translation>
        </message>
        <message>
            <source>Another person approves the decision</source>
            <translation>Решение утверждает другой сотрудник</translation>
        </message>
        <message>
            <source>Answered with</source>
            <translation>Вид ответа</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>Варианты ответа</translation>
        </message>
        <message>
            <source>Anybody of the unit</source>
            <translation>Любой сотрудник отдела</translation>
        </message>
        <message>
            <source>Anybody of the unit takes it</source>
            <translation>Берёт любой сотрудник отдела</translation>
        </message>
        <message>
            <source>Anyone who types the follow-up code sees it; then the visitor counts as told.</source>
            <translation>Тому, кто введёт код обращения. Тогда посетитель считается уведомлённым.</translation>
        </message>
        <message>
            <source>Appointments can be booked</source>
            <translation>Можно записаться на время</translation>
        </message>
        <message>
            <source>Approve the decision</source>
            <translation>Утвердить решение</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отделение</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Calling a number out of order</source>
            <translation>Вызов номера не по порядку</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>Нормы нагрузки</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Норма нагрузки</translation>
        </message>
        <message>
            <source>Cases that would be given to the person go to the deputy.</source>
            <translation>Обращения, которые поручили бы этому сотруднику, получает заместитель.</translation>
        </message>
        <message>
            <source>Clerks choose from these when a visit ends. None: from all outcomes.</source>
            <translation>Завершая приём, сотрудник выбирает из них. Если ничего не отмечено — из всех результатов.</translation>
        </message>
        <message>
            <source>Clerks say how many when a visit ends. 1: they are not asked.</source>
            <translation>Завершая приём, сотрудник указывает число. 1: не спрашивается.</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Закрытие</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code of the earlier step</source>
            <translation>Код более раннего шага</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>Компетенции</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Окна</translation>
        </message>
        <message>
            <source>Criticism of the branch</source>
            <translation>Критика работы отделения</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Заместитель</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>Какие документы нужны</translation>
        </message>
        <message>
            <source>Duty roster of meetings</source>
            <translation>График приёма</translation>
        </message>
        <message>
            <source>Empty on all days: as long as the branch is open. For example {hours}</source>
            <translation>Если не заполнен ни один день: пока открыто отделение. Например, {hours}</translation>
        </message>
        <message>
            <source>Empty: another matter. What is chosen here is on the page Complaints too.</source>
            <translation>Пусто: другой вопрос. Выбранное здесь видно и на странице «Жалобы».</translation>
        </message>
        <message>
            <source>Empty: closed. For example {hours}</source>
            <translation>Пусто: закрыто. Например {hours}</translation>
        </message>
        <message>
            <source>Empty: it lasts for ever.</source>
            <translation>Пусто: действует бессрочно.</translation>
        </message>
        <message>
            <source>Empty: one.</source>
            <translation>Пусто: один.</translation>
        </message>
        <message>
            <source>Empty: the step is always done.</source>
            <translation>Пусто: шаг выполняется всегда.</translation>
        </message>
        <message>
            <source>Empty: there is no limit.</source>
            <translation>Пусто: без ограничения.</translation>
        </message>
        <message>
            <source>Evidence lasts, months</source>
            <translation>Подтверждение действует, месяцев</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>Основной язык</translation>
        </message>
        <message>
            <source>For example a street and a room. It is printed on service charters.</source>
            <translation>Например, улица и кабинет. Указывается в паспортах услуг.</translation>
        </message>
        <message>
            <source>For example where else visitors can go. May be empty.</source>
            <translation>Например, куда ещё можно обратиться. Можно оставить пустым.</translation>
        </message>
        <message>
            <source>For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.</source>
            <translation>Например, «Удостоверение личности». Об этом напомнят терминал и талон, это увидит и сотрудник. Пусто: показывать ничего не нужно.</translation>
        </message>
        <message>
            <source>From what time</source>
            <translation>С какого времени</translation>
        </message>
        <message>
            <source>Given for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Праздники</translation>
        </message>
        <message>
            <source>Hours on this day</source>
            <translation>Часы в этот день</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Используется</translation>
        </message>
        <message>
            <source>Its people share the cases. Without a unit they are for the whole branch.</source>
            <translation>Его сотрудники ведут обращения сообща. Без отдела обращения общие для всего отделения.</translation>
        </message>
        <message>
            <source>Kinds of cases</source>
            <translation>Виды обращений</translation>
        </message>
        <message>
            <source>Kiosk and board show it from then on. 0: only on the day.</source>
            <translation>С этого времени его показывают терминал и табло. 0: только в сам день.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Letter of the tickets</source>
            <translation>Буква талонов</translation>
        </message>
        <message>
            <source>May concern a member of staff</source>
            <translation>Может касаться сотрудника</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>Присоединён к</translation>
        </message>
        <message>
            <source>Messages to visitors</source>
            <translation>Сообщения посетителям</translation>
        </message>
        <message>
            <source>Most files</source>
            <translation>Файлов, не больше</translation>
        </message>
        <message>
            <source>Most letters</source>
            <translation>Не больше знаков</translation>
        </message>
        <message>
            <source>Most matters in one visit</source>
            <translation>Наибольшее число дел за один приём</translation>
        </message>
        <message>
            <source>Most people in one visit</source>
            <translation>Наибольшее число человек за один приём</translation>
        </message>
        <message>
            <source>Most tickets on one day</source>
            <translation>Талонов в день, не более</translation>
        </message>
        <message>
            <source>Must be answered</source>
            <translation>Ответ обязателен</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Needed skill</source>
            <translation>Нужный навык</translation>
        </message>
        <message>
            <source>None: for every kind that has no message of its own.</source>
            <translation>Ни одного: для всех видов, у которых нет своего сообщения.</translation>
        </message>
        <message>
            <source>Not who did an earlier step</source>
            <translation>Не тот, кто выполнил более ранний шаг</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Объявление</translation>
        </message>
        <message>
            <source>Notice while closed</source>
            <translation>Объявление, пока услуга закрыта</translation>
        </message>
        <message>
            <source>Number on the board</source>
            <translation>Номер на табло</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>Одна строка</translation>
        </message>
        <message>
            <source>One more sentence, for example which branch is open. May be empty.</source>
            <translation>Ещё одно предложение, например какое отделение открыто. Может быть пустым.</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>Один из вариантов</translation>
        </message>
        <message>
            <source>Only for “Priority visitors first”: a higher rank is called before a lower one.</source>
            <translation>Только для порядка «Сначала посетители с приоритетом»: более высокий ранг вызывают раньше.</translation>
        </message>
        <message>
            <source>Only if a question has one answer: code of the question</source>
            <translation>Только при определённом ответе: код вопроса</translation>
        </message>
        <message>
            <source>Only of people who work more or less than the others: 0.5 gets half as many cases, 2 gets twice as many.</source>
            <translation>Только для тех, кто работает больше или меньше остальных: 0,5 получает вдвое меньше обращений, 2 — вдвое больше.</translation>
        </message>
        <message>
            <source>Only who can provide this service gets the case.</source>
            <translation>Обращение получает только тот, кто может оказать эту услугу.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Открытие</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>Другие органы</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Pausing a counter</source>
            <translation>Перерыв в работе окна</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Значок</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Place, as visitors read it</source>
            <translation>Место, как его видят посетители</translation>
        </message>
        <message>
            <source>Post, as visitors read it</source>
            <translation>Должность, как её видят посетители</translation>
        </message>
        <message>
            <source>Praise of the branch</source>
            <translation>Благодарность отделению</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Категории приоритета</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>Обещанное ожидание, минуты</translation>
        </message>
        <message>
            <source>Proof to show at the counter</source>
            <translation>Что показать у окна</translation>
        </message>
        <message>
            <source>Published time at the counter, minutes</source>
            <translation>Заявленное время у окна, минуты</translation>
        </message>
        <message>
            <source>Putting a visitor on hold</source>
            <translation>Откладывание приёма посетителя</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Rank among the classes</source>
            <translation>Ранг среди категорий</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Said when</source>
            <translation>Когда говорится</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>Группа услуг</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>Группы услуг</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Services that ask for it. None chosen: all services.</source>
            <translation>Услуги, для которых она нужна. Если не выбрано: все услуги.</translation>
        </message>
        <message>
            <source>Several lines</source>
            <translation>Несколько строк</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Особые дни</translation>
        </message>
        <message>
            <source>Start of the business day</source>
            <translation>Начало рабочего дня</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Steps of the work</source>
            <translation>Шаги работы</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The answer: its code, yes, no or a number</source>
            <translation>Ответ: его код, yes, no или число</translation>
        </message>
        <message>
            <source>The body that does its work now. Its name is shown instead everywhere.</source>
            <translation>Орган, который выполняет его работу сейчас. Везде показывается его название.</translation>
        </message>
        <message>
            <source>The case was received</source>
            <translation>Обращение принято</translation>
        </message>
        <message>
            <source>The day before an appointment</source>
            <translation>За день до приёма</translation>
        </message>
        <message>
            <source>The deadline is extended</source>
            <translation>Срок продлевается</translation>
        </message>
        <message>
            <source>The kiosk asks its questions, one on a page, and a telephone number. Dates and numbers are not asked there. Pictures are taken with its camera; files are brought to the counter.</source>
            <translation>Терминал задаёт вопросы по одному на странице и спрашивает номер телефона. Даты и числа там не спрашиваются. Снимки делает его камера, а файлы приносят в окно.</translation>
        </message>
        <message>
            <source>The kiosk shows the result</source>
            <translation>Результат виден на терминале</translation>
        </message>
        <message>
            <source>The person it concerns neither handles nor sees the case.</source>
            <translation>Тот, кого она касается, не ведёт и не видит обращение.</translation>
        </message>
        <message>
            <source>The visitor got what they came for</source>
            <translation>Посетитель получил то, за чем пришёл</translation>
        </message>
        <message>
            <source>The visitor is asked for something</source>
            <translation>У посетителя что-то просят</translation>
        </message>
        <message>
            <source>The visitor is reminded of it</source>
            <translation>Посетителю напоминают об этом</translation>
        </message>
        <message>
            <source>The visitor is told the result</source>
            <translation>Посетителю сообщают результат</translation>
        </message>
        <message>
            <source>The visitor was not reached</source>
            <translation>С посетителем не удалось связаться</translation>
        </message>
        <message>
            <source>They belong to the unit too, and approve what its steps ask them to approve.</source>
            <translation>Они тоже входят в отдел и утверждают решения, если так указано в шагах.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Отдел</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Отделы</translation>
        </message>
        <message>
            <source>Until what time</source>
            <translation>До какого времени</translation>
        </message>
        <message>
            <source>Visitors can be given a day and a time for this service.</source>
            <translation>Посетителям можно назначить день и время для этой услуги.</translation>
        </message>
        <message>
            <source>Visitors may register it at the kiosk</source>
            <translation>Посетители могут подать сами у терминала</translation>
        </message>
        <message>
            <source>Visitors read the time of the service charter instead, if one in force names it.</source>
            <translation>Если время указано в действующем паспорте услуги, посетители видят его.</translation>
        </message>
        <message>
            <source>Weight of a waited minute</source>
            <translation>Вес минуты ожидания</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что делается</translation>
        </message>
        <message>
            <source>What is done, and by whom</source>
            <translation>Что делается и кем</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём это</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Что читают посетители</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who did an earlier step</source>
            <translation>Тот, кто выполнил более ранний шаг</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Кто получает обращение</translation>
        </message>
        <message>
            <source>Who has the fewest open cases</source>
            <translation>У кого меньше всего открытых обращений</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>Кто отсутствует</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Кто руководит</translation>
        </message>
        <message>
            <source>Who leads the unit</source>
            <translation>Руководитель отдела</translation>
        </message>
        <message>
            <source>Who meets the visitors</source>
            <translation>Кто ведёт приём</translation>
        </message>
        <message>
            <source>Who works on its cases</source>
            <translation>Кто ведёт обращения отдела</translation>
        </message>
        <message>
            <source>With 2, a waited minute counts like two: the visitor is called earlier.</source>
            <translation>При весе 2 минута ожидания считается за две: посетителя вызывают раньше.</translation>
        </message>
        <message>
            <source>Without steps the handler decides the case. Approvals come last.</source>
            <translation>Без шагов решение принимает тот, кто ведёт обращение. Утверждения идут последними.</translation>
        </message>
        <message>
            <source>Without valid evidence</source>
            <translation>Без действующего подтверждения</translation>
        </message>
        <message>
            <source>Work on the case</source>
            <translation>Работа над обращением</translation>
        </message>
        <message>
            <source>Working days for a decision</source>
            <translation>Рабочих дней на решение</translation>
        </message>
        <message>
            <source>Working days for a second look</source>
            <translation>Рабочих дней на повторное рассмотрение</translation>
        </message>
        <message>
            <source>Working days for the step</source>
            <translation>Рабочих дней на шаг</translation>
        </message>
        <message>
            <source>Year, month and day (Gregorian), for example {day}</source>
            <translation>Год, месяц и день, например {day}</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Да или нет</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Зона</translation>
        </message>
        <message>
            <source>contact of the branch</source>
            <translation>контакты отделения</translation>
        </message>
        <message>
            <source>day by which there is an answer</source>
            <translation>до какого дня будет ответ</translation>
        </message>
        <message>
            <source>day it was received</source>
            <translation>день поступления</translation>
        </message>
        <message>
            <source>day of the appointment</source>
            <translation>день приёма</translation>
        </message>
        <message>
            <source>kind of the case</source>
            <translation>вид обращения</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>название отделения</translation>
        </message>
        <message>
            <source>nothing: it is only recorded</source>
            <translation>ничего: только учёт</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>номер обращения</translation>
        </message>
        <message>
            <source>place of the branch</source>
            <translation>адрес отделения</translation>
        </message>
        <message>
            <source>reasons, as they were written down</source>
            <translation>причины, как они записаны</translation>
        </message>
        <message>
            <source>service of the appointment</source>
            <translation>услуга, на которую записан посетитель</translation>
        </message>
        <message numerus="yes">
            <source>skills of %n clerk(s)</source>
            <translation>
                <numerusform>навыки %n сотрудника</numerusform>
                <numerusform>навыки %n сотрудников</numerusform>
                <numerusform>навыки %n сотрудников</numerusform>
            </translation>
        </message>
        <message>
            <source>the clerk is warned at each call</source>
            <translation>сотрудник видит предупреждение при каждом вызове</translation>
        </message>
        <message>
            <source>time of the appointment</source>
            <translation>время приёма</translation>
        </message>
        <message>
            <source>visitors are not called to this person</source>
            <translation>посетители к сотруднику не вызываются</translation>
        </message>
        <message>
            <source>what the visitor is asked for</source>
            <translation>что просят у посетителя</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>что решено</translation>
        </message>
        <message>
            <source>who handles it</source>
            <translation>кто ведёт обращение</translation>
        </message>
    </context>
    <context>
        <name>charters</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a charter</source>
            <translation>
                <numerusform>%n услуга без паспорта</numerusform>
                <numerusform>%n услуги без паспорта</numerusform>
                <numerusform>%n услуг без паспорта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>1 to {most} steps</source>
            <translation>от 1 до {most} шагов</translation>
        </message>
        <message>
            <source>A charter tells visitors every step of a service, with its time and its fee.</source>
            <translation>Паспорт услуги показывает посетителям каждый шаг услуги, его срок и плату.</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Добавить шаг</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>Все версии</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Altogether:</source>
            <translation>Всего:</translation>
        </message>
        <message>
            <source>Altogether: {sum}</source>
            <translation>Всего: {sum}</translation>
        </message>
        <message>
            <source>At least one in five takes longer than the law allows.</source>
            <translation>Не менее чем в одном случае из пяти срок больше допустимого по закону.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Bring: {documents}</source>
            <translation>Принесите: {documents}</translation>
        </message>
        <message>
            <source>By law at most</source>
            <translation>По закону не более</translation>
        </message>
        <message>
            <source>Cases, from registration to decision</source>
            <translation>Обращения — от регистрации до решения</translation>
        </message>
        <message>
            <source>End the charter</source>
            <translation>Прекратить действие</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>For example a room. Empty: the place of the other body, or nothing.</source>
            <translation>Например, кабинет. Пусто — адрес другого органа или ничего.</translation>
        </message>
        <message>
            <source>For four weeks the published time was kept by fewer than four in five.</source>
            <translation>Четыре недели подряд объявленный срок выдержан менее чем в четырёх случаях из пяти.</translation>
        </message>
        <message>
            <source>For four weeks the published time was more than half longer than needed.</source>
            <translation>Четыре недели подряд объявленный срок больше нужного более чем в полтора раза.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>In the order in which the visitor goes through them.</source>
            <translation>В том порядке, в котором их проходит посетитель.</translation>
        </message>
        <message>
            <source>In the same unit. Empty: the law sets no limit.</source>
            <translation>В тех же единицах. Пусто — закон срока не устанавливает.</translation>
        </message>
        <message>
            <source>In this version</source>
            <translation>В этой версии</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Вид обращения</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>Чем измеряется</translation>
        </message>
        <message numerus="yes">
            <source>Measured: four in five of %n case(s) took at most {time}</source>
            <translation>
                <numerusform>Измерено: в четырёх случаях из пяти (всего %n) не дольше: {time}</numerusform>
                <numerusform>Измерено: в четырёх случаях из пяти (всего %n) не дольше: {time}</numerusform>
                <numerusform>Измерено: в четырёх случаях из пяти (всего %n) не дольше: {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: too few cases in the last 90 days (%n)</source>
            <translation>
                <numerusform>Измерено: за последние 90 дней слишком мало случаев (%n)</numerusform>
                <numerusform>Измерено: за последние 90 дней слишком мало случаев (%n)</numerusform>
                <numerusform>Измерено: за последние 90 дней слишком мало случаев (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>New charter</source>
            <translation>Новый паспорт услуги</translation>
        </message>
        <message>
            <source>New charter: {service}</source>
            <translation>Новый паспорт услуги: {service}</translation>
        </message>
        <message>
            <source>No charters yet</source>
            <translation>Паспортов услуг пока нет</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>Эта система не измеряет</translation>
        </message>
        <message>
            <source>On paper (PDF)</source>
            <translation>На бумаге (PDF)</translation>
        </message>
        <message>
            <source>Only with something to look at</source>
            <translation>Только требующие внимания</translation>
        </message>
        <message>
            <source>Published time</source>
            <translation>Объявленный срок</translation>
        </message>
        <message>
            <source>Reading the charters</source>
            <translation>Чтение паспортов услуг</translation>
        </message>
        <message>
            <source>Save this charter to print and hang up</source>
            <translation>Сохранить паспорт услуги, чтобы напечатать и повесить</translation>
        </message>
        <message>
            <source>Saved as a draft: {service}</source>
            <translation>Сохранено как черновик: {service}</translation>
        </message>
        <message>
            <source>Saved: {service}</source>
            <translation>Сохранено: {service}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Service charter</source>
            <translation>Паспорт услуги</translation>
        </message>
        <message>
            <source>Service charters</source>
            <translation>Паспорта услуг</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Suggested: {time}</source>
            <translation>Предлагается: {time}</translation>
        </message>
        <message>
            <source>The charters are from that time.</source>
            <translation>Паспорта услуг на то время.</translation>
        </message>
        <message>
            <source>The published time is compared with it.</source>
            <translation>С этим сравнивается объявленный срок.</translation>
        </message>
        <message>
            <source>The steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>The time at the counter</source>
            <translation>Время у окна</translation>
        </message>
        <message>
            <source>The whole visit, with the wait</source>
            <translation>Всё посещение вместе с ожиданием</translation>
        </message>
        <message>
            <source>This branch</source>
            <translation>Это отделение</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Time in</source>
            <translation>Единица срока</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: visitors rely on what they read today.</source>
            <translation>Не раньше завтрашнего дня: посетители полагаются на то, что прочли сегодня.</translation>
        </message>
        <message>
            <source>Version {number}: {state}</source>
            <translation>Версия {number}: {state}</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>What differs from version {number}</source>
            <translation>Отличия от версии {number}</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что делается</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём речь</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Что принести</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Кто делает</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Рабочие дни</translation>
        </message>
        <message>
            <source>a service of the branch</source>
            <translation>услуга отделения</translation>
        </message>
        <message>
            <source>a time and a fee that can be</source>
            <translation>возможные срок и плата</translation>
        </message>
        <message>
            <source>a time in minutes or hours, because visits are measured in them</source>
            <translation>срок в минутах или часах: посещения измеряются в них</translation>
        </message>
        <message>
            <source>a time in working days, because cases are measured in them</source>
            <translation>срок в рабочих днях: обращения измеряются в них</translation>
        </message>
        <message>
            <source>a time within the legal limit</source>
            <translation>срок не больше допустимого по закону</translation>
        </message>
        <message>
            <source>by law at most {time}</source>
            <translation>по закону не более: {time}</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>бесплатно</translation>
        </message>
        <message>
            <source>no measurement, because another body does it</source>
            <translation>без измерения: это делает другой орган</translation>
        </message>
        <message>
            <source>over the legal limit</source>
            <translation>больше срока по закону</translation>
        </message>
        <message>
            <source>published too long</source>
            <translation>объявлен слишком долгий срок</translation>
        </message>
        <message>
            <source>published too short</source>
            <translation>объявлен слишком короткий срок</translation>
        </message>
        <message>
            <source>step {number}: {finding}</source>
            <translation>шаг {number}: {finding}</translation>
        </message>
        <message>
            <source>step {number}: {part}</source>
            <translation>шаг {number}: {part}</translation>
        </message>
        <message>
            <source>the kind of case that is measured</source>
            <translation>вид обращения, который измеряется</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>кто это делает</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{branch} · draft</source>
            <translation>{branch} · черновик</translation>
        </message>
        <message>
            <source>{branch} · in force from {day}</source>
            <translation>{branch} · действует с {day}</translation>
        </message>
        <message>
            <source>{figures} ({limit})</source>
            <translation>{figures} ({limit})</translation>
        </message>
        <message>
            <source>{name} (now: {other})</source>
            <translation>{name} (сейчас: {other})</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} ч</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} мин</translation>
        </message>
        <message>
            <source>{number} working days</source>
            <translation>{number} рабочего дня</translation>
        </message>
        <message>
            <source>{number}. {what}</source>
            <translation>{number}. {what}</translation>
        </message>
        <message>
            <source>{time} · {fee}</source>
            <translation>{time} · {fee}</translation>
        </message>
        <message>
            <source>{verb}: {service}</source>
            <translation>{verb}: {service}</translation>
        </message>
        <message>
            <source>{who}: {where}</source>
            <translation>{who}: {where}</translation>
        </message>
        <message>
            <source>“{name}” in these languages: {languages}</source>
            <translation>«{name}» на языках: {languages}</translation>
        </message>
    </context>
    <context>
        <name>complaint_figures</name>
        <message>
            <source>A complaint with several themes counts in each of them. What we did is what the findings say.</source>
            <translation>Жалоба с несколькими темами считается в каждой из них. «Что мы сделали» взято из выводов.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Complaints by severity</source>
            <translation>Жалобы по тяжести</translation>
        </message>
        <message>
            <source>Complaints, criticism, suggestions, praise</source>
            <translation>Жалобы, критика, предложения, благодарности</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Look changed</source>
            <translation>Решение изменено</translation>
        </message>
        <message>
            <source>Look changed: second looks with another decision than before ÷ second looks decided in the period.</source>
            <translation>Решение изменено: повторные рассмотрения с другим решением ÷ повторные рассмотрения, решённые в этот период.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Тяжесть</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Themes of complaints</source>
            <translation>Темы жалоб</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Обоснованно</translation>
        </message>
        <message>
            <source>Upheld: complaints decided in the period in which the visitor was right, fully or in part.</source>
            <translation>Признано обоснованными: жалобы, решённые в этот период, в которых посетитель прав полностью или частично.</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Что мы сделали</translation>
        </message>
        <message>
            <source>Why complaints were upheld</source>
            <translation>Почему жалобы обоснованны</translation>
        </message>
    </context>
    <context>
        <name>complaints</name>
        <message>
            <source>A decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Access: steps, language, disability</source>
            <translation>Доступность: ступени, язык, инвалидность</translation>
        </message>
        <message>
            <source>Administrative: a rule or a procedure</source>
            <translation>Административная: правило или порядок</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Извинение</translation>
        </message>
        <message>
            <source>Behaviour of staff</source>
            <translation>Поведение сотрудника</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>Conduct of a person</source>
            <translation>Поведение человека</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критическая</translation>
        </message>
        <message>
            <source>Critical: safety, bribery</source>
            <translation>Критическая: безопасность, взятка</translation>
        </message>
        <message>
            <source>Criticism</source>
            <translation>Критика</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Разъяснение</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>Information: wrong, missing or unclear</source>
            <translation>Сведения: неверные, неполные или неясные</translation>
        </message>
        <message>
            <source>Kiosk, screens, website</source>
            <translation>Терминал, экраны, сайт</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Незначительная</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Деньги</translation>
        </message>
        <message>
            <source>Next visit without waiting</source>
            <translation>Следующий приём без очереди</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>Ещё не оценена</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Обычная</translation>
        </message>
        <message>
            <source>Organisational: staff, time, work flow</source>
            <translation>Организационная: люди, время, порядок работы</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Личные данные</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Благодарность</translation>
        </message>
        <message>
            <source>Premises and order</source>
            <translation>Помещение и порядок</translation>
        </message>
        <message>
            <source>Request to waive the fee</source>
            <translation>Просьба об освобождении от платы</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>Серьёзная</translation>
        </message>
        <message>
            <source>Serious: rights, discrimination</source>
            <translation>Серьёзная: права, дискриминация</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Technical: devices and programs</source>
            <translation>Техническая: устройства и программы</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>Приём на дому</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>Wrong or missing information</source>
            <translation>Неверные или неполные сведения</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>одобрено</translation>
        </message>
        <message>
            <source>not given after all</source>
            <translation>всё же не предоставлено</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>обещано</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>ждёт одобрения</translation>
        </message>
        <message>
            <source>{remedy}, {amount}</source>
            <translation>{remedy}, {amount}</translation>
        </message>
    </context>
    <context>
        <name>console.appointments</name>
        <message>
            <source>Appointments</source>
            <translation>Запись на время</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>В окне</translation>
        </message>
        <message>
            <source>At the counter: it then belongs to the visit {number}, and to the visitor who is known there.</source>
            <translation>При выборе «В окне» запись относится к визиту {number} и к посетителю, который при нём известен.</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Записать на время</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Записан</translation>
        </message>
        <message>
            <source>Booked: {service}</source>
            <translation>Запись: {service}</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришёл</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>Отменить запись</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>Код {code}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Следующий день</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Предыдущий день</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришёл</translation>
        </message>
        <message>
            <source>Finish and book</source>
            <translation>Завершить и записать</translation>
        </message>
        <message>
            <source>Found by its code</source>
            <translation>Найдено по коду</translation>
        </message>
        <message>
            <source>How it was asked for</source>
            <translation>Как обратились</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Язык посетителя</translation>
        </message>
        <message>
            <source>Look at another day, or book an appointment.</source>
            <translation>Посмотрите другой день или запишите посетителя.</translation>
        </message>
        <message>
            <source>May stay empty. The number itself is not kept; it only counts how many open appointments it has.</source>
            <translation>Можно не заполнять. Сам номер не хранится; по нему только считаются открытые записи.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>No appointments on this day</source>
            <translation>На этот день записей нет</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Write everything down.</source>
            <translation>Принтер для окон не настроен. Запишите всё посетителю.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужно</translation>
        </message>
        <message>
            <source>Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the kiosk.</source>
            <translation>Сообщите посетителю день, время и код. Код показан только сейчас; посетитель вводит его на терминале.</translation>
        </message>
        <message>
            <source>Reading the appointments</source>
            <translation>Записи загружаются</translation>
        </message>
        <message>
            <source>Return on</source>
            <translation>Прийти повторно</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Still expected</source>
            <translation>Ещё ожидаются</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>The appointment was cancelled. Its place is free again.</source>
            <translation>Запись отменена. Место снова свободно.</translation>
        </message>
        <message>
            <source>The appointment was moved. Its code stays the same.</source>
            <translation>Запись перенесена. Код прежний.</translation>
        </message>
        <message>
            <source>The branch cannot keep it</source>
            <translation>Отделение не может принять</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список — на это время.</translation>
        </message>
        <message>
            <source>The slip was not printed. Print it again, or write it down.</source>
            <translation>Листок не напечатан. Напечатайте ещё раз или запишите от руки.</translation>
        </message>
        <message>
            <source>The visitor cancels</source>
            <translation>Отменяет посетитель</translation>
        </message>
        <message>
            <source>The visitor has it</source>
            <translation>Посетитель получил</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Причина отмены</translation>
        </message>
        <message>
            <source>booked at the counter</source>
            <translation>записан в окне</translation>
        </message>
        <message>
            <source>booked at the kiosk</source>
            <translation>записался на терминале</translation>
        </message>
        <message>
            <source>booked by phone</source>
            <translation>записан по телефону</translation>
        </message>
        <message>
            <source>by the branch</source>
            <translation>отделением</translation>
        </message>
        <message>
            <source>by the visitor</source>
            <translation>посетителем</translation>
        </message>
        <message>
            <source>late, ticket {number}</source>
            <translation>с опозданием, талон {number}</translation>
        </message>
        <message>
            <source>moved to another time</source>
            <translation>перенесено на другое время</translation>
        </message>
        <message>
            <source>return visit</source>
            <translation>повторный приём</translation>
        </message>
        <message>
            <source>the visit was continued</source>
            <translation>приём продолжен</translation>
        </message>
        <message>
            <source>ticket {number}</source>
            <translation>талон {number}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{day}. Came: {arrived}, did not come: {missed}</source>
            <translation>{day}. Пришли: {arrived}, не пришли: {missed}</translation>
        </message>
    </context>
    <context>
        <name>console.bodies</name>
        <message>
            <source>Add a body</source>
            <translation>Добавить орган</translation>
        </message>
        <message>
            <source>Add the bodies to which you refer cases most often.</source>
            <translation>Добавьте органы, в которые вы чаще всего направляете обращения.</translation>
        </message>
        <message>
            <source>Cases can be referred to them, and they do steps of services.</source>
            <translation>Им передают обращения, и они выполняют шаги услуг.</translation>
        </message>
        <message>
            <source>It does its work itself</source>
            <translation>Работает самостоятельно</translation>
        </message>
        <message>
            <source>Reading the list of bodies</source>
            <translation>Чтение списка органов</translation>
        </message>
        <message>
            <source>There is no other body yet</source>
            <translation>Других органов пока нет</translation>
        </message>
        <message>
            <source>{code}, merged into {other}</source>
            <translation>{code}, присоединён к {other}</translation>
        </message>
    </context>
    <context>
        <name>console.branch</name>
        <message>
            <source>Kiosk, board and slips show these texts at once.</source>
            <translation>Терминал, табло и талоны сразу показывают эти тексты.</translation>
        </message>
        <message>
            <source>Reading the branch</source>
            <translation>Загружаются данные отделения</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Set it up with the guide of the first start.</source>
            <translation>Настройте его с помощью мастера первого запуска.</translation>
        </message>
        <message>
            <source>The branch is not set up yet</source>
            <translation>Отделение ещё не настроено</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>Показанное здесь относится к тому времени.</translation>
        </message>
    </context>
    <context>
        <name>console.calendar</name>
        <message>
            <source>Add a special day</source>
            <translation>Добавить особый день</translation>
        </message>
        <message>
            <source>Add the ticked days as closed days</source>
            <translation>Добавить отмеченные дни как нерабочие</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Country: {code}. The country is a setting. Check the days against the official calendar before you add them.</source>
            <translation>Страна: {code}. Она указывается в настройках. Сверьте дни с официальным календарём, прежде чем добавить их.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Each change takes effect at once, today too. Kiosk and board follow.</source>
            <translation>Каждое изменение действует сразу, в том числе сегодня. Терминал и табло показывают его сами.</translation>
        </message>
        <message>
            <source>English name only: {languages}</source>
            <translation>Название только на английском: {languages}</translation>
        </message>
        <message>
            <source>For example {hours}; a break is the time between two periods. A weekday without hours is closed.</source>
            <translation>Например {hours}; обеденный перерыв — это время между двумя отрезками. Если часы не указаны, в этот день закрыто.</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>С сегодняшнего дня</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>Часы и календарь</translation>
        </message>
        <message>
            <source>Hours and days are from that time.</source>
            <translation>Часы и дни показаны на тот момент.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Looking up the public holidays</source>
            <translation>Поиск праздничных дней</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>No public holidays are known for the country {code}.</source>
            <translation>Для страны {code} праздничные дни неизвестны.</translation>
        </message>
        <message>
            <source>No weekday has hours: the branch is open day and night, except on special days.</source>
            <translation>Часы не указаны ни для одного дня недели: отделение открыто круглосуточно, кроме особых дней.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Праздничные дни</translation>
        </message>
        <message>
            <source>Reading the calendar</source>
            <translation>Загрузка календаря</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>Удалить этот день</translation>
        </message>
        <message>
            <source>Remove {day}?</source>
            <translation>Удалить: {day}?</translation>
        </message>
        <message>
            <source>Removed: {days}</source>
            <translation>Удалено: {days}</translation>
        </message>
        <message>
            <source>Saved: {days}</source>
            <translation>Сохранено: {days}</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Особые дни</translation>
        </message>
        <message>
            <source>The hours of the weekday then apply, and nothing is announced.</source>
            <translation>Тогда действуют часы этого дня недели, и ничего не объявляется.</translation>
        </message>
        <message>
            <source>The weekly hours are saved.</source>
            <translation>Часы работы по дням недели сохранены.</translation>
        </message>
        <message>
            <source>This day is over. It stays as it was, because figures of the past depend on it.</source>
            <translation>Этот день прошёл. Он остаётся как был: от него зависят прошлые показатели.</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>Часы работы по дням недели</translation>
        </message>
        <message>
            <source>With hours of their own</source>
            <translation>С другими часами работы</translation>
        </message>
        <message>
            <source>already a special day</source>
            <translation>уже особый день</translation>
        </message>
        <message>
            <source>follows the moon, may move by a day</source>
            <translation>зависит от луны, может сместиться на день</translation>
        </message>
        <message>
            <source>over</source>
            <translation>прошёл</translation>
        </message>
    </context>
    <context>
        <name>console.case_figures</name>
        <message>
            <source>Choose another period above.</source>
            <translation>Выберите другой период выше.</translation>
        </message>
        <message>
            <source>Counting the cases</source>
            <translation>Обращения подсчитываются</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Прошлый месяц</translation>
        </message>
        <message>
            <source>No cases in this period</source>
            <translation>За этот период обращений нет</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Другие дни</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели на тот момент.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>as in the period before</source>
            <translation>как в предыдущем периоде</translation>
        </message>
    </context>
    <context>
        <name>console.case_kinds</name>
        <message>
            <source>A change holds for new cases. Cases registered before keep their questions and outcomes.</source>
            <translation>Изменение действует для новых обращений. Зарегистрированные раньше сохраняют свои вопросы и результаты.</translation>
        </message>
        <message>
            <source>Add a kind of case</source>
            <translation>Добавить вид обращений</translation>
        </message>
        <message>
            <source>Add the first kind of case.</source>
            <translation>Добавьте первый вид обращений.</translation>
        </message>
        <message>
            <source>Add this kind of case or cancel first. Then open the file.</source>
            <translation>Сначала добавьте этот вид обращений или нажмите «Отмена». Затем откройте файл.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Не нужен</translation>
        </message>
        <message>
            <source>Open an XLSForm</source>
            <translation>Открыть XLSForm</translation>
        </message>
        <message>
            <source>Reading the kinds of cases</source>
            <translation>Читаем виды обращений</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>Сохранить как XLSForm</translation>
        </message>
        <message>
            <source>The whole branch</source>
            <translation>Всё отделение</translation>
        </message>
        <message>
            <source>There is no kind of case yet</source>
            <translation>Пока нет ни одного вида обращений</translation>
        </message>
        <message>
            <source>{file} fills in the form of a new kind. Nothing is saved yet. Set days, unit and steps here.</source>
            <translation>Форма нового вида заполнена из файла {file}. Пока ничего не сохранено. Укажите здесь дни, отдел и шаги.</translation>
        </message>
    </context>
    <context>
        <name>console.cases</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n обращение</numerusform>
                <numerusform>%n обращения</numerusform>
                <numerusform>%n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases, the first {count} are shown</source>
            <translation>
                <numerusform>%n обращение, показаны первые {count}</numerusform>
                <numerusform>%n обращения, показаны первые {count}</numerusform>
                <numerusform>%n обращений, показаны первые {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>A unit gets the answer on this page and confirms it.</source>
            <translation>Отдел получает ответ на этой странице и подтверждает его.</translation>
        </message>
        <message>
            <source>A visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>Все открытые</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Другой орган</translation>
        </message>
        <message>
            <source>Answer sent to the other branch</source>
            <translation>Ответ отправлен другому отделению</translation>
        </message>
        <message>
            <source>Anybody of the unit can answer.</source>
            <translation>Ответить может любой сотрудник отдела.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждено</translation>
        </message>
        <message>
            <source>Ask for an opinion</source>
            <translation>Запросить мнение</translation>
        </message>
        <message>
            <source>Ask for the answer on</source>
            <translation>Когда запросить ответ</translation>
        </message>
        <message>
            <source>Ask the visitor</source>
            <translation>Запросить у посетителя</translation>
        </message>
        <message>
            <source>Asked by my unit</source>
            <translation>От моего отдела</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>В окне</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>У терминала</translation>
        </message>
        <message>
            <source>Back to an earlier step</source>
            <translation>Вернуть на более ранний шаг</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>По электронной почте</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Письмом</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>Came back from the other body</source>
            <translation>Другой орган ответил</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Choose another list, or register a case.</source>
            <translation>Выберите другой список или зарегистрируйте обращение.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>Включая закрытые</translation>
        </message>
        <message>
            <source>Closed: goes on in another case</source>
            <translation>Закрыто: продолжается в другом обращении</translation>
        </message>
        <message>
            <source>Closed: the other branch has the answer</source>
            <translation>Закрыто: другое отделение получило ответ</translation>
        </message>
        <message>
            <source>Closed: the unit has the answer</source>
            <translation>Закрыто: отдел получил ответ</translation>
        </message>
        <message>
            <source>Closed: the visitor was not reached</source>
            <translation>Закрыто: связаться не удалось</translation>
        </message>
        <message>
            <source>Closed: the visitor was told</source>
            <translation>Закрыто: посетителю сообщено</translation>
        </message>
        <message>
            <source>Closed: withdrawn by the visitor</source>
            <translation>Закрыто: отозвано посетителем</translation>
        </message>
        <message>
            <source>Confirm the answer by</source>
            <translation>Подтвердить ответ до</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>Срок продлён</translation>
        </message>
        <message>
            <source>Deadline paused</source>
            <translation>Срок приостановлен</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Принять решение</translation>
        </message>
        <message>
            <source>Decide again</source>
            <translation>Решить заново</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Решить до</translation>
        </message>
        <message>
            <source>Decided, not told yet</source>
            <translation>Решено, не сообщено</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>Решение отменено</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Extend the deadline</source>
            <translation>Продлить срок</translation>
        </message>
        <message>
            <source>Extended by</source>
            <translation>Продлено на</translation>
        </message>
        <message>
            <source>Finish the step by</source>
            <translation>Завершить шаг до</translation>
        </message>
        <message>
            <source>Follow-up code {code}</source>
            <translation>Код обращения {code}</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>Для отделения</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>Для отдела</translation>
        </message>
        <message>
            <source>For the visitor at your counter</source>
            <translation>Для посетителя в вашем окне</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>Из другого отделения</translation>
        </message>
        <message>
            <source>Give my opinion</source>
            <translation>Дать мнение</translation>
        </message>
        <message>
            <source>Go on without an opinion</source>
            <translation>Обойтись без мнения</translation>
        </message>
        <message>
            <source>Goes on as</source>
            <translation>Продолжается как</translation>
        </message>
        <message>
            <source>Hand over to somebody else</source>
            <translation>Передать другому</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Передано</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Ведёт</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Откуда это известно</translation>
        </message>
        <message>
            <source>How it was received</source>
            <translation>Как поступило</translation>
        </message>
        <message>
            <source>How the visitor was reminded</source>
            <translation>Как напоминали посетителю</translation>
        </message>
        <message>
            <source>I handle this case myself</source>
            <translation>Буду вести это обращение</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Inside the branch</source>
            <translation>Внутри отделения</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Вид обращения</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Язык посетителя</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>Последнее напоминание</translation>
        </message>
        <message>
            <source>May stay empty. It counts for the cost of a case only.</source>
            <translation>Можно не заполнять. Учитывается только в стоимости обращения.</translation>
        </message>
        <message>
            <source>Merge with another case</source>
            <translation>Объединить с другим обращением</translation>
        </message>
        <message>
            <source>Merged cases</source>
            <translation>Присоединённые обращения</translation>
        </message>
        <message>
            <source>Merged with another case</source>
            <translation>Объединено с другим обращением</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>Minutes of work at the desk</source>
            <translation>Минут работы с документами</translation>
        </message>
        <message>
            <source>My opinion is asked</source>
            <translation>Нужно моё мнение</translation>
        </message>
        <message>
            <source>Name the person it concerns</source>
            <translation>Указать, кого это касается</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Ответа нет</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>Здесь нет обращений</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ни о ком лично</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никто</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>Ничьи</translation>
        </message>
        <message>
            <source>Not continued</source>
            <translation>Не продолжено</translation>
        </message>
        <message>
            <source>Not continued: no answer came</source>
            <translation>Не продолжено: ответа нет</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Связаться не удалось</translation>
        </message>
        <message>
            <source>Note for colleagues</source>
            <translation>Заметка для коллег</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>Номер другого обращения</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Номер {number}</translation>
        </message>
        <message>
            <source>Of no unit</source>
            <translation>Без отдела</translation>
        </message>
        <message>
            <source>Of which unit</source>
            <translation>Какого отдела</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Мнение</translation>
        </message>
        <message>
            <source>Opinion asked</source>
            <translation>Запрошено мнение</translation>
        </message>
        <message>
            <source>Opinion of {name}</source>
            <translation>Мнение: {name}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.</source>
            <translation>Передайте посетителю номер и код. Код виден только сейчас; с ним можно узнать об обращении.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Напечатать квитанцию</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>Напечатать квитанцию ещё раз</translation>
        </message>
        <message>
            <source>Reading the cases</source>
            <translation>Обращения загружаются</translation>
        </message>
        <message>
            <source>Reasons, as the visitor will hear them</source>
            <translation>Причины, как их услышит посетитель</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Поступило</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Записать ответ</translation>
        </message>
        <message>
            <source>Refer to another body</source>
            <translation>Направить в другой орган</translation>
        </message>
        <message>
            <source>Refer to another branch</source>
            <translation>Направить в другое отделение</translation>
        </message>
        <message>
            <source>Refer to another unit</source>
            <translation>Передать в другой отдел</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Направлено</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Куда направлено</translation>
        </message>
        <message>
            <source>Referred to another branch</source>
            <translation>Направлено в другое отделение</translation>
        </message>
        <message>
            <source>Referred to another unit</source>
            <translation>Передано в другой отдел</translation>
        </message>
        <message>
            <source>Referred to the branch</source>
            <translation>Направлено в отделение</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>Register a case</source>
            <translation>Зарегистрировать обращение</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Registered: {number}</source>
            <translation>Зарегистрировано: {number}</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Напомнить</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Напоминание</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Возобновлено</translation>
        </message>
        <message>
            <source>Result sent by e-mail; nobody knows yet whether it was read</source>
            <translation>Результат отправлен по электронной почте; прочитан ли он, неизвестно</translation>
        </message>
        <message>
            <source>Return for revision</source>
            <translation>Вернуть на доработку</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Saved: {number}</source>
            <translation>Сохранено: {number}</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Отправить ответ</translation>
        </message>
        <message>
            <source>Send the answer by</source>
            <translation>Отправить ответ до</translation>
        </message>
        <message>
            <source>Separate from the other case</source>
            <translation>Отделить от другого обращения</translation>
        </message>
        <message>
            <source>Separated from the other case</source>
            <translation>Отделено от другого обращения</translation>
        </message>
        <message>
            <source>Something else was being saved, so the case was not registered. Please try again.</source>
            <translation>В это время сохранялось другое действие, поэтому обращение не зарегистрировано. Повторите, пожалуйста.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>Шаг выполнен</translation>
        </message>
        <message>
            <source>Step is done</source>
            <translation>Шаг выполнен</translation>
        </message>
        <message>
            <source>Stop trying to reach the visitor</source>
            <translation>Прекратить попытки связаться</translation>
        </message>
        <message>
            <source>Take back from the other body</source>
            <translation>Отозвать из другого органа</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>Взять обращение в работу</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Взято в работу</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Tell the visitor by</source>
            <translation>Сообщить посетителю до</translation>
        </message>
        <message>
            <source>The case waits for it</source>
            <translation>Обращение ждёт этого мнения</translation>
        </message>
        <message>
            <source>The case with the lower number goes on. The history of both stays readable.</source>
            <translation>Продолжится обращение с меньшим номером. История обоих останется доступной.</translation>
        </message>
        <message>
            <source>The files are being checked. The case is registered after that.</source>
            <translation>Файлы проверяются. После этого обращение будет зарегистрировано.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>The opinion of which unit</source>
            <translation>Мнение какого отдела</translation>
        </message>
        <message>
            <source>The other body answered</source>
            <translation>Другой орган ответил</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>О ком жалоба</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>Квитанция печатается.</translation>
        </message>
        <message>
            <source>The slip is printed.</source>
            <translation>Квитанция напечатана.</translation>
        </message>
        <message>
            <source>The unit has the answer</source>
            <translation>Отдел получил ответ</translation>
        </message>
        <message>
            <source>The visitor has both</source>
            <translation>Номер и код у посетителя</translation>
        </message>
        <message>
            <source>This person will neither see nor handle the case.</source>
            <translation>Этот сотрудник не увидит обращения и не будет его вести.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Ticket {number}</source>
            <translation>Талон {number}</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>В какой орган</translation>
        </message>
        <message>
            <source>To which branch</source>
            <translation>В какое отделение</translation>
        </message>
        <message>
            <source>To which step</source>
            <translation>На какой шаг</translation>
        </message>
        <message>
            <source>To which unit</source>
            <translation>В какой отдел</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>To whom, and what they are asked</source>
            <translation>Куда и о чём запрос</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Отдел</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Visitor answered</source>
            <translation>Посетитель ответил</translation>
        </message>
        <message>
            <source>Visitor asked</source>
            <translation>Запрошено у посетителя</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>Связаться с посетителем не удалось</translation>
        </message>
        <message>
            <source>Visitor told</source>
            <translation>Посетителю сообщено</translation>
        </message>
        <message>
            <source>Visitor withdraws</source>
            <translation>Посетитель отзывает</translation>
        </message>
        <message>
            <source>Waits for another body</source>
            <translation>Ждёт другого органа</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Ждёт утверждения</translation>
        </message>
        <message>
            <source>Waits for the visitor</source>
            <translation>Ждёт посетителя</translation>
        </message>
        <message>
            <source>We have the answer</source>
            <translation>Ответ получен</translation>
        </message>
        <message>
            <source>What does {number} ask for?</source>
            <translation>С чем обратился посетитель {number}?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What has to be done again</source>
            <translation>Что нужно доработать</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>What is asked for, and how was it received?</source>
            <translation>О чём обращение и как оно поступило?</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>О чём их спрашивают</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Что известно</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>Чего ещё не хватает</translation>
        </message>
        <message>
            <source>What is wrong with the result</source>
            <translation>Что не так с результатом</translation>
        </message>
        <message>
            <source>What the colleague should know</source>
            <translation>Что нужно знать коллеге</translation>
        </message>
        <message>
            <source>What the other body answered</source>
            <translation>Что ответил другой орган</translation>
        </message>
        <message>
            <source>What the other branch is asked</source>
            <translation>О чём спрашивают другое отделение</translation>
        </message>
        <message>
            <source>What the other branch should know besides the decision</source>
            <translation>Что ещё сообщить другому отделению кроме решения</translation>
        </message>
        <message>
            <source>What the visitor brought or answered</source>
            <translation>Что принёс или ответил посетитель</translation>
        </message>
        <message>
            <source>What the visitor must bring or answer</source>
            <translation>Что посетителю принести или ответить</translation>
        </message>
        <message>
            <source>What the visitor said</source>
            <translation>Что сказал посетитель</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was done, for the next step</source>
            <translation>Что сделано (для следующего шага)</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что выяснилось</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что было сказано</translation>
        </message>
        <message>
            <source>What was written here was erased on {day}.</source>
            <translation>Написанное здесь удалено {day}.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where the result waits for the visitor</source>
            <translation>Где результат ждёт посетителя</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>Какие обращения</translation>
        </message>
        <message>
            <source>Which files go along</source>
            <translation>Какие файлы отправить</translation>
        </message>
        <message>
            <source>Whose opinion</source>
            <translation>Чьё мнение</translation>
        </message>
        <message>
            <source>Why it belongs there, and what was found</source>
            <translation>Почему обращение относится туда и что выяснено</translation>
        </message>
        <message>
            <source>Why it does not belong here</source>
            <translation>Почему обращение не относится к этому отделу</translation>
        </message>
        <message>
            <source>Why it is decided again</source>
            <translation>Почему решают заново</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>Почему оно не нужно</translation>
        </message>
        <message>
            <source>Why more time is needed, as the visitor will hear it</source>
            <translation>Почему нужно больше времени (так, как это услышит посетитель)</translation>
        </message>
        <message>
            <source>Why the answer is not needed any more</source>
            <translation>Почему ответ больше не нужен</translation>
        </message>
        <message>
            <source>Why the visitor withdraws</source>
            <translation>Почему посетитель отзывает</translation>
        </message>
        <message>
            <source>Why they are one matter</source>
            <translation>Почему это одно и то же дело</translation>
        </message>
        <message>
            <source>Why they are two matters</source>
            <translation>Почему это два разных дела</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>Отозвано посетителем</translation>
        </message>
        <message>
            <source>Without it the step does not end, and nothing is decided.</source>
            <translation>Без него нельзя завершить шаг и принять решение.</translation>
        </message>
        <message>
            <source>Without the opinion</source>
            <translation>Без мнения</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>Сколько рабочих дней добавить</translation>
        </message>
        <message>
            <source>Working days for the opinion</source>
            <translation>Сколько рабочих дней на ответ</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Написать заметку</translation>
        </message>
        <message>
            <source>Wrongly sent</source>
            <translation>Возвращено: направлено ошибочно</translation>
        </message>
        <message>
            <source>Wrongly sent here</source>
            <translation>Направлено сюда ошибочно</translation>
        </message>
        <message>
            <source>You are asked: {question}</source>
            <translation>Вас спрашивают: {question}</translation>
        </message>
        <message>
            <source>Your opinion</source>
            <translation>Ваше мнение</translation>
        </message>
        <message>
            <source>anybody of the unit can take it</source>
            <translation>может взять любой сотрудник отдела</translation>
        </message>
        <message>
            <source>asked until {moment}</source>
            <translation>запрошено, срок: {moment}</translation>
        </message>
        <message>
            <source>asked until {moment}; the case waits for it</source>
            <translation>запрошено, срок: {moment}; без него обращение не движется</translation>
        </message>
        <message>
            <source>capacity {number}</source>
            <translation>норма нагрузки {number}</translation>
        </message>
        <message>
            <source>given: {moment}</source>
            <translation>получено: {moment}</translation>
        </message>
        <message>
            <source>has the skill “{service}”</source>
            <translation>есть навык «{service}»</translation>
        </message>
        <message>
            <source>nobody is left who could get it</source>
            <translation>не осталось никого, кто мог бы получить обращение</translation>
        </message>
        <message>
            <source>not yet brought</source>
            <translation>ещё не принесено</translation>
        </message>
        <message>
            <source>speaks the visitor’s language</source>
            <translation>говорит на языке посетителя</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n open cases)</source>
            <translation>
                <numerusform>{name} (%n открытое обращение)</numerusform>
                <numerusform>{name} (%n открытых обращения)</numerusform>
                <numerusform>{name} (%n открытых обращений)</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is away: {deputy} gets it</source>
            <translation>{name} отсутствует: обращение получит {deputy}</translation>
        </message>
        <message>
            <source>{person}, because {name} is away</source>
            <translation>{person}, так как {name} отсутствует</translation>
        </message>
        <message>
            <source>{person}, who did an earlier step</source>
            <translation>{person}, выполнял(а) более ранний шаг</translation>
        </message>
        <message numerus="yes">
            <source>{person}, who had the fewest open cases (%n)</source>
            <translation>
                <numerusform>{person}, меньше всего открытых обращений (%n)</numerusform>
                <numerusform>{person}, меньше всего открытых обращений (%n)</numerusform>
                <numerusform>{person}, меньше всего открытых обращений (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{verb}: {number}</source>
            <translation>{verb}: {number}</translation>
        </message>
        <message>
            <source>{what}. Next: {step}</source>
            <translation>{what}. Далее: {step}</translation>
        </message>
        <message>
            <source>{what}: instead of {person}, who is away</source>
            <translation>{what}: вместо {person} (отсутствует)</translation>
        </message>
        <message>
            <source>{what}: {detail}</source>
            <translation>{what}: {detail}</translation>
        </message>
    </context>
    <context>
        <name>console.classes</name>
        <message>
            <source>Add a class</source>
            <translation>Добавить категорию</translation>
        </message>
        <message>
            <source>Add the first class.</source>
            <translation>Добавьте первую категорию.</translation>
        </message>
        <message>
            <source>Reading the classes</source>
            <translation>Загрузка категорий</translation>
        </message>
        <message>
            <source>Say whom the class is for and what proves it. Tickets keep the class they were issued with.</source>
            <translation>Напишите, для кого эта категория и чем она подтверждается. Талоны остаются в категории, с которой выданы.</translation>
        </message>
        <message>
            <source>There is no class yet</source>
            <translation>Категорий пока нет</translation>
        </message>
    </context>
    <context>
        <name>console.comfort</name>
        <message>
            <source>Larger text</source>
            <translation>Крупнее текст</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче текст</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>Usual contrast</source>
            <translation>Обычный контраст</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>Обычный текст</translation>
        </message>
    </context>
    <context>
        <name>console.competencies</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a competency</source>
            <translation>Добавить компетенцию</translation>
        </message>
        <message>
            <source>Add what people must have shown before they serve.</source>
            <translation>Добавьте то, что сотрудники должны подтвердить, прежде чем обслуживать.</translation>
        </message>
        <message>
            <source>Reading the competencies</source>
            <translation>Чтение компетенций</translation>
        </message>
        <message>
            <source>There is no competency yet</source>
            <translation>Компетенций пока нет</translation>
        </message>
        <message>
            <source>What people must have shown before they serve. Evidence is recorded on the page “Learning”.</source>
            <translation>Что сотрудники должны подтвердить, прежде чем обслуживать. Подтверждения записываются на странице «Обучение».</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>бессрочно</translation>
        </message>
    </context>
    <context>
        <name>console.complaints</name>
        <message>
            <source>A complaint is upheld only with its cause and with what changes.</source>
            <translation>Жалобу признают обоснованной, только если указаны причина и что изменится.</translation>
        </message>
        <message>
            <source>A remedy waits for approval</source>
            <translation>Мера ждёт одобрения</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>Все открытые</translation>
        </message>
        <message>
            <source>Amount of money</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Approve a remedy</source>
            <translation>Одобрить меру</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Оценить</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Оценена</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Choose another list. New ones are registered on the page Cases.</source>
            <translation>Выберите другой список. Новые регистрируют на странице «Обращения».</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>Включая закрытые</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Deadline or result</source>
            <translation>Срок или результат</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Разъяснение</translation>
        </message>
        <message>
            <source>Finding recorded</source>
            <translation>Вывод записан</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Первый контакт</translation>
        </message>
        <message>
            <source>First contact with the visitor</source>
            <translation>Первый контакт с посетителем</translation>
        </message>
        <message>
            <source>Harm to the visitor</source>
            <translation>Вред для посетителя</translation>
        </message>
        <message>
            <source>How the visitor was contacted</source>
            <translation>Как связались с посетителем</translation>
        </message>
        <message>
            <source>If nothing changes, write: nothing, because …</source>
            <translation>Если ничего не меняется, напишите: ничего, потому что …</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>No cause here: it is not upheld</source>
            <translation>Причины у нас нет: жалоба необоснованна</translation>
        </message>
        <message>
            <source>No complaints here</source>
            <translation>Здесь нет жалоб</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Не указано</translation>
        </message>
        <message>
            <source>Offer a remedy</source>
            <translation>Предложить меру</translation>
        </message>
        <message>
            <source>Reading the complaints</source>
            <translation>Чтение жалоб</translation>
        </message>
        <message>
            <source>Record the finding</source>
            <translation>Записать вывод</translation>
        </message>
        <message>
            <source>Record the first contact</source>
            <translation>Записать первый контакт</translation>
        </message>
        <message>
            <source>Refuse a remedy</source>
            <translation>Отклонить меру</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Мера для посетителя</translation>
        </message>
        <message>
            <source>Remedy approved</source>
            <translation>Мера одобрена</translation>
        </message>
        <message>
            <source>Remedy offered</source>
            <translation>Предложена мера</translation>
        </message>
        <message>
            <source>Remedy refused</source>
            <translation>Мера отклонена</translation>
        </message>
        <message>
            <source>Remedy taken back</source>
            <translation>Мера отозвана</translation>
        </message>
        <message>
            <source>Serious and critical</source>
            <translation>Серьёзные и критические</translation>
        </message>
        <message>
            <source>Serious and critical ones go to a manager at once.</source>
            <translation>Серьёзные и критические сразу передаются руководителю.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Тяжесть</translation>
        </message>
        <message>
            <source>Take a remedy back</source>
            <translation>Отозвать меру</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список относится к этому времени.</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>О ком жалоба</translation>
        </message>
        <message>
            <source>The visitor wants to stay anonymous</source>
            <translation>Посетитель хочет остаться неизвестным</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>Хочет остаться неизвестным</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>What is above the limit of your role waits for the approval of another person.</source>
            <translation>То, что выше предела вашей роли, ждёт одобрения другого человека.</translation>
        </message>
        <message>
            <source>What is known of the complaint</source>
            <translation>Что известно о жалобе</translation>
        </message>
        <message>
            <source>What was agreed with the visitor</source>
            <translation>О чём договорились с посетителем</translation>
        </message>
        <message>
            <source>What was done about the complaint</source>
            <translation>Что сделано по жалобе</translation>
        </message>
        <message>
            <source>What was found, point by point</source>
            <translation>Что выяснилось, по пунктам</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Какой урок извлечён</translation>
        </message>
        <message>
            <source>What would put it right</source>
            <translation>Что помогло бы исправить положение</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Когда это произошло</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Which complaints</source>
            <translation>Какие жалобы</translation>
        </message>
        <message>
            <source>Which remedy</source>
            <translation>Какая мера</translation>
        </message>
        <message>
            <source>due: {moment}</source>
            <translation>срок: {moment}</translation>
        </message>
        <message>
            <source>{state} ({person})</source>
            <translation>{state} ({person})</translation>
        </message>
    </context>
    <context>
        <name>console.counters</name>
        <message>
            <source>A counter without chosen services serves all. The visitor at the counter is kept.</source>
            <translation>Окно без выбранных услуг оказывает все. Посетитель у окна остаётся.</translation>
        </message>
        <message>
            <source>Add a counter</source>
            <translation>Добавить окно</translation>
        </message>
        <message>
            <source>Add the first counter.</source>
            <translation>Добавьте первое окно.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Все услуги</translation>
        </message>
        <message>
            <source>Reading the counters</source>
            <translation>Загрузка окон</translation>
        </message>
        <message>
            <source>There is no counter yet</source>
            <translation>Окон пока нет</translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>К этому окну: %n, дольше всех {time}</numerusform>
                <numerusform>К этому окну: %n, дольше всех {time}</numerusform>
                <numerusform>К этому окну: %n, дольше всех {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>В очереди к другим окнам %n человек.</numerusform>
                <numerusform>В очереди к другим окнам %n человека.</numerusform>
                <numerusform>В очереди к другим окнам %n человек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Добавить услугу</translation>
        </message>
        <message>
            <source>Add this service</source>
            <translation>Добавить эту услугу</translation>
        </message>
        <message>
            <source>Anyone who provides it</source>
            <translation>Любой, кто её оказывает</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>Запись на {time}</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Позвать на помощь</translation>
        </message>
        <message>
            <source>Call a number</source>
            <translation>Вызвать по номеру</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Вызвать ещё раз</translation>
        </message>
        <message>
            <source>Call next</source>
            <translation>Вызвать следующего</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>Вызвать этот номер</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Вызван</translation>
        </message>
        <message>
            <source>Came back to the queue</source>
            <translation>Возвращён в очередь</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Create a ticket and call</source>
            <translation>Выдать талон и вызвать</translation>
        </message>
        <message>
            <source>Do not count this time</source>
            <translation>Не учитывать это время</translation>
        </message>
        <message>
            <source>Documents for this service</source>
            <translation>Документы для услуги</translation>
        </message>
        <message>
            <source>End pause</source>
            <translation>Продолжить приём</translation>
        </message>
        <message>
            <source>Fee: {fee}</source>
            <translation>Плата: {fee}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Найти услугу</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Finish serving</source>
            <translation>Завершить приём</translation>
        </message>
        <message>
            <source>Finish with paperwork</source>
            <translation>Завершить и оформить</translation>
        </message>
        <message>
            <source>Finish, then paperwork</source>
            <translation>Завершить, затем документы</translation>
        </message>
        <message>
            <source>For example D042</source>
            <translation>Например, D042</translation>
        </message>
        <message>
            <source>For this counter</source>
            <translation>К этому окну</translation>
        </message>
        <message>
            <source>For {number}: started or finished at the wrong moment. The visit counts, its time does not.</source>
            <translation>Для {number}: начато или завершено не вовремя. Посещение учитывается, а его время — нет.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Goes first</source>
            <translation>Станет первым</translation>
        </message>
        <message>
            <source>Goes last</source>
            <translation>Станет последним</translation>
        </message>
        <message>
            <source>Guide for this service</source>
            <translation>Порядок оказания услуги</translation>
        </message>
        <message>
            <source>I am ready</source>
            <translation>Можно вызывать</translation>
        </message>
        <message>
            <source>Keep the ticket</source>
            <translation>Оставить талон</translation>
        </message>
        <message>
            <source>Keeps its place in the queue</source>
            <translation>Сохраняет место в очереди</translation>
        </message>
        <message>
            <source>Lang</source>
            <comment>Column of two-letter language codes</comment>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Язык посетителя</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Дольше всех</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Мой день</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следующий</translation>
        </message>
        <message>
            <source>No visitor at the counter</source>
            <translation>У окна никого нет</translation>
        </message>
        <message>
            <source>Nobody is called until you are ready.</source>
            <translation>Пока вы не готовы, никого не вызывают.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Никто не ждёт</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter</source>
            <translation>В очереди к этому окну никого нет</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter.</source>
            <translation>В очереди к этому окну никого нет.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Не подошёл</translation>
        </message>
        <message>
            <source>Note on the ticket</source>
            <translation>Заметка на талоне</translation>
        </message>
        <message>
            <source>Now serving</source>
            <translation>Обслуживается</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number of matters</source>
            <translation>Количество дел</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>Номер на талоне</translation>
        </message>
        <message>
            <source>On hold and missed</source>
            <translation>Отложенные и не подошедшие</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Оформление документов</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Количество человек</translation>
        </message>
        <message>
            <source>Place in the queue</source>
            <translation>Место в очереди</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Приоритет</translation>
        </message>
        <message>
            <source>Priority is proved by: {proof}</source>
            <translation>Право на приоритет подтверждает: {proof}</translation>
        </message>
        <message>
            <source>Promise today</source>
            <translation>В срок сегодня</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Put the visitor on hold</source>
            <translation>Отложить приём</translation>
        </message>
        <message>
            <source>Reading the queue</source>
            <translation>Загрузка очереди</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Убрать из очереди</translation>
        </message>
        <message>
            <source>Remove {number} from the queue?</source>
            <translation>Убрать {number} из очереди?</translation>
        </message>
        <message>
            <source>Return to the queue</source>
            <translation>Вернуть в очередь</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Сохранить заметку</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Кто принимает</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Speaks Arabic</source>
            <translation>Арабский язык</translation>
        </message>
        <message>
            <source>Speaks English</source>
            <translation>Английский язык</translation>
        </message>
        <message>
            <source>Speaks Kazakh</source>
            <translation>Казахский язык</translation>
        </message>
        <message>
            <source>Speaks Persian</source>
            <translation>Персидский язык</translation>
        </message>
        <message>
            <source>Speaks Russian</source>
            <translation>Русский язык</translation>
        </message>
        <message>
            <source>Start serving</source>
            <translation>Начать приём</translation>
        </message>
        <message>
            <source>Start the pause</source>
            <translation>Начать перерыв</translation>
        </message>
        <message>
            <source>Take your time to finish the paperwork.</source>
            <translation>Спокойно оформите документы.</translation>
        </message>
        <message>
            <source>The next visitor appears here.</source>
            <translation>Следующий посетитель появится здесь.</translation>
        </message>
        <message>
            <source>The ticket ends and can no longer be called.</source>
            <translation>Талон будет закрыт, вызвать его больше нельзя.</translation>
        </message>
        <message>
            <source>The time does not count</source>
            <translation>Время не учитывается</translation>
        </message>
        <message>
            <source>Then come back to me</source>
            <translation>Потом вернуть ко мне</translation>
        </message>
        <message>
            <source>Then: {service}</source>
            <translation>Затем: {service}</translation>
        </message>
        <message>
            <source>This counter calls nobody until the pause ends.</source>
            <translation>До конца перерыва окно никого не вызывает.</translation>
        </message>
        <message>
            <source>This service needs an outcome.</source>
            <translation>Для этой услуги нужен результат.</translation>
        </message>
        <message>
            <source>This takes longer than usual. Why? You need not answer.</source>
            <translation>Обслуживание длится дольше обычного. Почему? Отвечать не обязательно.</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Transfer the visitor</source>
            <translation>Передать посетителя</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
        <message>
            <source>Waited {time}</source>
            <translation>Ожидание: {time}</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Список ожидающих</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Принять без талона</translation>
        </message>
        <message>
            <source>What does the visitor without a ticket need?</source>
            <translation>Что нужно посетителю без талона?</translation>
        </message>
        <message>
            <source>What is the outcome for {number}?</source>
            <translation>Каков результат приёма {number}?</translation>
        </message>
        <message>
            <source>What should the note on {number} say?</source>
            <translation>Какую заметку оставить на талоне {number}?</translation>
        </message>
        <message>
            <source>Where should {number} be transferred?</source>
            <translation>Куда передать {number}?</translation>
        </message>
        <message>
            <source>Where should {number} go in the queue?</source>
            <translation>На какое место в очереди вернуть {number}?</translation>
        </message>
        <message>
            <source>Which number do you want to call out of turn, and why?</source>
            <translation>Какой номер вызвать раньше очереди и почему?</translation>
        </message>
        <message>
            <source>Which service should be added to {number}?</source>
            <translation>Какую услугу добавить к {number}?</translation>
        </message>
        <message>
            <source>Why is the counter pausing?</source>
            <translation>Почему в окне перерыв?</translation>
        </message>
        <message>
            <source>Why is {number} on hold?</source>
            <translation>Почему откладывается {number}?</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Написать заметку</translation>
        </message>
        <message>
            <source>You have not shown: {competencies}</source>
            <translation>У вас не подтверждено: {competencies}</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>примерно {time}</translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>после ещё %n вызова</numerusform>
                <numerusform>после ещё %n вызовов</numerusform>
                <numerusform>после ещё %n вызовов</numerusform>
            </translation>
        </message>
        <message>
            <source>called within the promise</source>
            <translation>вызваны в обещанный срок</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>в очереди</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>через {time}</translation>
        </message>
        <message>
            <source>of about {time}</source>
            <translation>по плану {time}</translation>
        </message>
        <message>
            <source>of pause</source>
            <translation>длится перерыв</translation>
        </message>
        <message>
            <source>over</source>
            <translation>время вышло</translation>
        </message>
        <message>
            <source>per visitor on average</source>
            <translation>в среднем на посетителя</translation>
        </message>
        <message>
            <source>promised: {time}</source>
            <translation>обещано: {time}</translation>
        </message>
        <message>
            <source>served</source>
            <translation>обслужено</translation>
        </message>
        <message>
            <source>since the call</source>
            <translation>после вызова</translation>
        </message>
        <message>
            <source>still to wait: {wait}</source>
            <translation>ещё ждать: {wait}</translation>
        </message>
        <message>
            <source>{action}: {number}</source>
            <translation>{action}: {number}</translation>
        </message>
        <message>
            <source>{calls} of {needed} calls</source>
            <translation>вызов {calls} из {needed}</translation>
        </message>
        <message>
            <source>{name}: one less, now {value}</source>
            <translation>{name}: на один меньше, сейчас {value}</translation>
        </message>
        <message>
            <source>{name}: one more, now {value}</source>
            <translation>{name}: на один больше, сейчас {value}</translation>
        </message>
        <message>
            <source>{number} is finished.</source>
            <translation>{number}: приём завершён.</translation>
        </message>
        <message>
            <source>{number} was not here.</source>
            <translation>{number} не подошёл.</translation>
        </message>
    </context>
    <context>
        <name>console.devices</name>
        <message numerus="yes">
            <source>%n items need attention</source>
            <translation>
                <numerusform>%n вопрос требует внимания</numerusform>
                <numerusform>%n вопроса требуют внимания</numerusform>
                <numerusform>%n вопросов требуют внимания</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more items need attention.</source>
            <translation>
                <numerusform>Ещё %n вопрос требует внимания.</numerusform>
                <numerusform>Ещё %n вопроса требуют внимания.</numerusform>
                <numerusform>Ещё %n вопросов требуют внимания.</numerusform>
            </translation>
        </message>
        <message>
            <source>A kiosk, console or board appears here when it is started.</source>
            <translation>Терминал, рабочее место оператора или табло появится здесь после запуска.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Всё в порядке</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Check of the records</source>
            <translation>Проверка записей</translation>
        </message>
        <message>
            <source>Closing of days</source>
            <translation>Закрытие дней</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>Devices of the branch</source>
            <translation>Устройства отделения</translation>
        </message>
        <message>
            <source>Done {time}</source>
            <translation>Выполнено: {time}</translation>
        </message>
        <message>
            <source>Erasure of old texts</source>
            <translation>Удаление старых текстов</translation>
        </message>
        <message>
            <source>Failed {time}</source>
            <translation>Не удалось: {time}</translation>
        </message>
        <message>
            <source>For a device that was taken away. If it is started again, it returns to the list automatically.</source>
            <translation>Для устройства, которого больше нет. Если его снова запустят, оно вернётся в список само.</translation>
        </message>
        <message>
            <source>It still reports, so it cannot be removed from the list.</source>
            <translation>Устройство ещё на связи, поэтому его нельзя убрать из списка.</translation>
        </message>
        <message>
            <source>Keep it on the list</source>
            <translation>Оставить в списке</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Последнее сообщение</translation>
        </message>
        <message>
            <source>Last seen {time}</source>
            <translation>Последний сигнал: {time}</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Служебные задачи</translation>
        </message>
        <message>
            <source>Maintenance service</source>
            <translation>Служебная программа</translation>
        </message>
        <message>
            <source>No backups are made and days are not closed. Ask your administrator to start the maintenance service.</source>
            <translation>Резервные копии не создаются, дни не закрываются. Попросите администратора запустить служебную программу.</translation>
        </message>
        <message>
            <source>No device has reported yet</source>
            <translation>Ни одно устройство ещё не выходило на связь</translation>
        </message>
        <message>
            <source>No fault found, {time}</source>
            <translation>Ошибок нет: {time}</translation>
        </message>
        <message>
            <source>None since {time}</source>
            <translation>Нет с {time}</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Ещё не было</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Не работает</translation>
        </message>
        <message>
            <source>Not running since {time}</source>
            <translation>Не работает с {time}</translation>
        </message>
        <message>
            <source>Only what needs attention</source>
            <translation>Только то, что требует внимания</translation>
        </message>
        <message>
            <source>Reading the devices</source>
            <translation>Загрузка сведений об устройствах</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>Убрать {name} из списка?</translation>
        </message>
        <message>
            <source>Running since {time}</source>
            <translation>Работает с {time}</translation>
        </message>
        <message>
            <source>Show devices</source>
            <translation>Показать устройства</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>The check of the records found something wrong.</source>
            <translation>Проверка записей нашла ошибку.</translation>
        </message>
        <message>
            <source>The details are in the log.</source>
            <translation>Подробности в журнале программы.</translation>
        </message>
        <message>
            <source>The last backup is older than two days.</source>
            <translation>Последней резервной копии больше двух дней.</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made.</source>
            <translation>Служебная программа не работает: резервные копии не создаются.</translation>
        </message>
        <message>
            <source>This is the last information received.</source>
            <translation>Показаны последние полученные данные.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версия {version}</translation>
        </message>
        <message>
            <source>{device} {name}: {state}</source>
            <translation>{device} {name}: {state}</translation>
        </message>
        <message>
            <source>{device} · {place}</source>
            <translation>{device} · {place}</translation>
        </message>
        <message>
            <source>{name} is no longer on the list.</source>
            <translation>{name}: убрано из списка.</translation>
        </message>
    </context>
    <context>
        <name>console.entries</name>
        <message>
            <source>Add {name}</source>
            <translation>Добавить: {name}</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>Добавлено: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Изменить: {name}</translation>
        </message>
        <message>
            <source>It disappears from all screens at once. The history keeps it.</source>
            <translation>Запись сразу исчезнет со всех экранов. В журнале изменений она останется.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Оставить мою версию</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>Оставить запись</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>Переместить: {name}</translation>
        </message>
        <message>
            <source>Only what is in use</source>
            <translation>Только используемые</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>Не используется</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Удалить запись</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Удалить: {name}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Удалить «{name}»?</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
        <message>
            <source>Save or discard these changes first.</source>
            <translation>Сначала сохраните или отмените эти изменения.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Somebody else has removed this entry. What you typed is kept in this form: you can add it again.</source>
            <translation>Другой сотрудник удалил эту запись. Введённое вами сохранено в этой форме: запись можно добавить снова.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Вывести из использования</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Взять другую версию</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
    </context>
    <context>
        <name>console.files</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were added.</source>
            <translation>
                <numerusform>Добавлен %n файл.</numerusform>
                <numerusform>Добавлено %n файла.</numerusform>
                <numerusform>Добавлено %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Add from the scan folder</source>
            <translation>Добавить из папки сканера</translation>
        </message>
        <message>
            <source>Adding file {number} of {count}: {name}</source>
            <translation>Добавляется файл {number} из {count}: {name}</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Закрыть файл</translation>
        </message>
        <message>
            <source>Close the scan folder</source>
            <translation>Закрыть папку сканера</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>It cannot be opened any more. Who removed it and why stays on this page.</source>
            <translation>Открыть его будет уже нельзя. Кто и почему его удалил, останется на этой странице.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Name erased</source>
            <translation>Имя стёрто</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>No file is in the scan folder.</source>
            <translation>В папке сканера нет файлов.</translation>
        </message>
        <message>
            <source>None: another paper</source>
            <translation>Ни на один: другой документ</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Изображения и PDF</translation>
        </message>
        <message>
            <source>Please choose at most 10 files at once.</source>
            <translation>Выберите не больше 10 файлов за один раз.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Напечатано.</translation>
        </message>
        <message>
            <source>Printing page {page} of {pages}</source>
            <translation>Печатается страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Удалить файл</translation>
        </message>
        <message>
            <source>Remove the file {file}</source>
            <translation>Удалить файл {file}</translation>
        </message>
        <message>
            <source>Removed: {file}</source>
            <translation>Удалён: {file}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>The connection is lost. It is added as soon as the connection is back.</source>
            <translation>Связь потеряна. Файл будет добавлен, как только она восстановится.</translation>
        </message>
        <message>
            <source>The file was not printed. Is the printer ready?</source>
            <translation>Файл не напечатан. Готов ли принтер?</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read.</source>
            <translation>Папку {path} прочитать не удалось.</translation>
        </message>
        <message>
            <source>The page is being drawn.</source>
            <translation>Страница открывается.</translation>
        </message>
        <message>
            <source>Which question is answered?</source>
            <translation>На какой вопрос это ответ?</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>Почему его удаляют?</translation>
        </message>
        <message>
            <source>{file}: erased, {when}: the time to keep it was over</source>
            <translation>{file}: стёрт, {when}: срок хранения истёк</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}</source>
            <translation>{file}: удалил(а) {person}, {when}</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}: {reason}</source>
            <translation>{file}: удалил(а) {person}, {when}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{first} %n other files were not added either.</source>
            <translation>
                <numerusform>{first} Не добавлен и ещё %n файл.</numerusform>
                <numerusform>{first} Не добавлены и ещё %n файла.</numerusform>
                <numerusform>{first} Не добавлено и ещё %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>console.groups</name>
        <message>
            <source>Add a group</source>
            <translation>Добавить группу</translation>
        </message>
        <message>
            <source>Add the first group of services.</source>
            <translation>Добавьте первую группу услуг.</translation>
        </message>
        <message>
            <source>Reading the groups</source>
            <translation>Загрузка групп</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>Группы услуг</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>Visitors see these groups first, in this order. Each change takes effect at once.</source>
            <translation>Посетители сначала видят эти группы, в этом порядке. Каждое изменение действует сразу.</translation>
        </message>
    </context>
    <context>
        <name>console.hearings</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n решение</numerusform>
                <numerusform>%n решения</numerusform>
                <numerusform>%n решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n приём</numerusform>
                <numerusform>%n приёма</numerusform>
                <numerusform>%n приёмов</numerusform>
            </translation>
        </message>
        <message>
            <source>A decision was carried out</source>
            <translation>Решение исполнено</translation>
        </message>
        <message>
            <source>A new one is registered on the page Cases, as a meeting with the manager.</source>
            <translation>Новый регистрируют на странице «Обращения» как приём у руководителя.</translation>
        </message>
        <message>
            <source>Add a decision</source>
            <translation>Добавить решение</translation>
        </message>
        <message>
            <source>After this, minutes and decisions cannot be changed.</source>
            <translation>После этого протокол и решения изменить нельзя.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Arrange a day</source>
            <translation>Назначить день</translation>
        </message>
        <message>
            <source>Arranged for</source>
            <translation>Назначено на</translation>
        </message>
        <message>
            <source>Confirmed by the visitor</source>
            <translation>Подтверждено посетителем</translation>
        </message>
        <message>
            <source>Confirmed by the visitor: {moment}</source>
            <translation>Подтверждено посетителем: {moment}</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>День приёма</translation>
        </message>
        <message>
            <source>Decisions to carry out</source>
            <translation>Решения к исполнению</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>Meetings with the manager</source>
            <translation>Приём у руководителя</translation>
        </message>
        <message>
            <source>Minutes and decisions</source>
            <translation>Протокол и решения</translation>
        </message>
        <message>
            <source>Minutes of a meeting with the manager</source>
            <translation>Протокол приёма у руководителя</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>Здесь нет приёмов</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>Протокола ещё нет</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>В это время приёма нет. Предложите другой день.</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Зачитано</translation>
        </message>
        <message>
            <source>Read it back to the visitor before it is confirmed.</source>
            <translation>Зачитайте посетителю, прежде чем он подтвердит.</translation>
        </message>
        <message>
            <source>Reading the meetings</source>
            <translation>Чтение приёмов</translation>
        </message>
        <message>
            <source>Signature of the visitor: ____________________</source>
            <translation>Подпись посетителя: ____________________</translation>
        </message>
        <message>
            <source>Something is still to be done</source>
            <translation>Есть что сделать</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список относится к этому времени.</translation>
        </message>
        <message>
            <source>The visitor confirms the minutes</source>
            <translation>Посетитель подтверждает протокол</translation>
        </message>
        <message>
            <source>They were read back to the visitor, and the visitor agrees</source>
            <translation>Протокол зачитан посетителю, и он согласен</translation>
        </message>
        <message>
            <source>Until which day</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Что решается</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>По какому вопросу</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>О чём говорили</translation>
        </message>
        <message>
            <source>Which day the visitor chooses</source>
            <translation>Какой день выбирает посетитель</translation>
        </message>
        <message>
            <source>Which decision</source>
            <translation>Какое решение</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>Какие приёмы</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>Кто исполняет</translation>
        </message>
        <message>
            <source>Who meets the visitor</source>
            <translation>Кто ведёт приём</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Записать протокол</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>carried out: {moment}</source>
            <translation>исполнено: {moment}</translation>
        </message>
        <message>
            <source>confirmed by the visitor</source>
            <translation>подтверждён посетителем</translation>
        </message>
        <message>
            <source>not carried out, the day is over</source>
            <translation>не исполнено, срок прошёл</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>ещё не подтверждён</translation>
        </message>
        <message>
            <source>to be carried out</source>
            <translation>к исполнению</translation>
        </message>
        <message>
            <source>{day}, {opens} to {closes}</source>
            <translation>{day}, {opens}–{closes}</translation>
        </message>
        <message>
            <source>{decision} ({owner}, until {day})</source>
            <translation>{decision} ({owner}, срок: {day})</translation>
        </message>
        <message>
            <source>{name}, not {person}. Please tell the visitor.</source>
            <translation>{name} вместо {person}. Сообщите посетителю.</translation>
        </message>
        <message>
            <source>{number}, {day}</source>
            <translation>{number}, {day}</translation>
        </message>
    </context>
    <context>
        <name>console.history</name>
        <message>
            <source>Before and after</source>
            <translation>До и после</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>Изменения, сначала новые</translation>
        </message>
        <message>
            <source>Choose a longer period.</source>
            <translation>Выберите более длинный период.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>С самого начала</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Журнал изменений</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Последний %n день</numerusform>
                <numerusform>Последние %n дня</numerusform>
                <numerusform>Последние %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Последний год</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Nothing was changed in this period</source>
            <translation>За этот период ничего не меняли</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Загрузка журнала изменений</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Показать более ранние</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>This cannot be undone here. Make a new change on its own page.</source>
            <translation>Это нельзя отменить здесь. Внесите новое изменение на соответствующей странице.</translation>
        </message>
        <message>
            <source>This undid the change of {time}.</source>
            <translation>Это отмена изменения: {time}.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>Отменить изменение</translation>
        </message>
        <message>
            <source>Undo this change?</source>
            <translation>Отменить это изменение?</translation>
        </message>
        <message>
            <source>Undone. {what}</source>
            <translation>Изменение отменено. {what}</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Что изменено</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Who changed what in the set-up, and when. Undoing a change is a new change.</source>
            <translation>Кто, что и когда изменил в настройке отделения. Отмена тоже записывается как изменение.</translation>
        </message>
        <message>
            <source>{what}. The earlier state is restored.</source>
            <translation>{what}. Вернётся прежнее состояние.</translation>
        </message>
    </context>
    <context>
        <name>console.lost</name>
        <message>
            <source>Connected again. What you see is up to date.</source>
            <translation>Связь восстановлена. Данные на экране обновлены.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. Press again if you still want it.</source>
            <translation>Не выполнено: {what}. Нажмите ещё раз, если это всё ещё нужно.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. {reason}</source>
            <translation>Не выполнено: {what}. {reason}</translation>
        </message>
        <message>
            <source>Not connected to the database since {time}.</source>
            <translation>Связь с базой данных потеряна в {time}.</translation>
        </message>
        <message>
            <source>Not connected to the database.</source>
            <translation>Нет связи с базой данных.</translation>
        </message>
        <message>
            <source>Not possible now: not connected</source>
            <translation>Сейчас нельзя: нет связи</translation>
        </message>
        <message>
            <source>Not possible now: the last step is not saved yet</source>
            <translation>Сейчас нельзя: последний шаг ещё не сохранён</translation>
        </message>
        <message>
            <source>Not saved yet: {what}. The program keeps trying.</source>
            <translation>Ещё не сохранено: {what}. Программа продолжает попытки.</translation>
        </message>
        <message>
            <source>Saved: {what}. Connected again.</source>
            <translation>Сохранено: {what}. Связь восстановлена.</translation>
        </message>
        <message>
            <source>Saving: {what}</source>
            <translation>Сохраняется: {what}</translation>
        </message>
        <message>
            <source>What you typed is kept and can be saved when the connection is back.</source>
            <translation>Введённое не пропадёт, его можно сохранить, когда связь восстановится.</translation>
        </message>
    </context>
    <context>
        <name>console.messages</name>
        <message numerus="yes">
            <source>%n messages could not be delivered</source>
            <translation>
                <numerusform>%n сообщение не доставлено</numerusform>
                <numerusform>%n сообщения не доставлены</numerusform>
                <numerusform>%n сообщений не доставлено</numerusform>
            </translation>
        </message>
        <message>
            <source>A message appears here when a visitor with an e-mail address is told something.</source>
            <translation>Сообщение появится здесь, когда посетителю с адресом электронной почты что-то сообщают.</translation>
        </message>
        <message>
            <source>Case or appointment</source>
            <translation>Обращение или запись</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>Не доставлено</translation>
        </message>
        <message>
            <source>E-mail that the maintenance service sends to visitors about their cases and appointments.</source>
            <translation>Письма, которые служебная программа отправляет посетителям об их обращениях и записях на приём.</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>It is sent within a minute.</source>
            <translation>Будет отправлено в течение минуты.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Отправка сообщений</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>Сообщений ещё нет</translation>
        </message>
        <message>
            <source>Not sent: no longer needed</source>
            <translation>Не отправлено: больше не нужно</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>Сообщения загружаются</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>Send no more</source>
            <translation>Больше не отправлять</translation>
        </message>
        <message>
            <source>Sending is switched off: see the settings, “E-mail to visitors”.</source>
            <translation>Отправка выключена: см. настройки, «Электронная почта посетителям».</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>О чём сообщается</translation>
        </message>
        <message>
            <source>next try: {moment}</source>
            <translation>следующая попытка: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message numerus="yes">
            <source>%n cases are nearly due: {numbers}</source>
            <translation>
                <numerusform>Скоро истекает срок %n обращения: {numbers}</numerusform>
                <numerusform>Скоро истекает срок %n обращений: {numbers}</numerusform>
                <numerusform>Скоро истекает срок %n обращений: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are overdue: {numbers}</source>
            <translation>
                <numerusform>Просрочено %n обращение: {numbers}</numerusform>
                <numerusform>Просрочено %n обращения: {numbers}</numerusform>
                <numerusform>Просрочено %n обращений: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results not told in time: {numbers}</source>
            <translation>
                <numerusform>%n результат не сообщён вовремя: {numbers}</numerusform>
                <numerusform>%n результата не сообщены вовремя: {numbers}</numerusform>
                <numerusform>%n результатов не сообщены вовремя: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results to be told soon: {numbers}</source>
            <translation>
                <numerusform>%n результат нужно скоро сообщить: {numbers}</numerusform>
                <numerusform>%n результата нужно скоро сообщить: {numbers}</numerusform>
                <numerusform>%n результатов нужно скоро сообщить: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>A competency that it asks for has ended. The page “Learning” gives a pass for today.</source>
            <translation>Нужная для неё компетенция больше не подтверждена. Допуск на сегодня можно дать на странице «Обучение».</translation>
        </message>
        <message>
            <source>A higher target is proposed: {code}</source>
            <translation>Предложено повысить цель: {code}</translation>
        </message>
        <message>
            <source>A message to a visitor could not be delivered</source>
            <translation>Сообщение посетителю не доставлено</translation>
        </message>
        <message>
            <source>A past day could not be closed</source>
            <translation>Не удалось закрыть прошедший день</translation>
        </message>
        <message>
            <source>A published time does not fit any more: {service}</source>
            <translation>Объявленный срок больше не соответствует действительности: {service}</translation>
        </message>
        <message>
            <source>A report could not be made</source>
            <translation>Отчёт не удалось подготовить</translation>
        </message>
        <message>
            <source>A second program tried to use the name {device}</source>
            <translation>Ещё одна программа пыталась занять имя {device}</translation>
        </message>
        <message>
            <source>A visitor at {device} asks for help</source>
            <translation>Посетитель просит помощи: {device}</translation>
        </message>
        <message>
            <source>Action {number} is overdue</source>
            <translation>Мера {number} просрочена</translation>
        </message>
        <message numerus="yes">
            <source>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</source>
            <translation>
                <numerusform>Потеряно записей: %n. Кто-то может прийти с неизвестным кодом: найдите для него время.</numerusform>
                <numerusform>Потеряно записей: %n. Кто-то может прийти с неизвестным кодом: найдите для него время.</numerusform>
                <numerusform>Потеряно записей: %n. Кто-то может прийти с неизвестным кодом: найдите для него время.</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenge {number} of the roll-out waits for a strategy</source>
            <translation>Трудность {number} при внедрении ждёт стратегии</translation>
        </message>
        <message>
            <source>Counter {counter} asks for help</source>
            <translation>Окно {counter} просит помощи</translation>
        </message>
        <message>
            <source>Date and time are right</source>
            <translation>Дата и время верны</translation>
        </message>
        <message>
            <source>E-mail to visitors cannot be sent</source>
            <translation>Письма посетителям не отправляются</translation>
        </message>
        <message>
            <source>Extend the deadline and say why, or give the case to somebody who can finish it.</source>
            <translation>Продлите срок и укажите причину или передайте обращение тому, кто сможет его завершить.</translation>
        </message>
        <message>
            <source>Help is coming: {name}</source>
            <translation>Помощь идёт: {name}</translation>
        </message>
        <message>
            <source>I am coming</source>
            <translation>Я иду</translation>
        </message>
        <message>
            <source>Idea {number} waits for an answer</source>
            <translation>Идея {number} ждёт ответа</translation>
        </message>
        <message>
            <source>Is the date right? Clock: {day}, {time}</source>
            <translation>Дата верна? На часах: {day}, {time}</translation>
        </message>
        <message>
            <source>It could not be sent by e-mail. Please check the settings of e-mail; it is tried again every quarter of an hour.</source>
            <translation>Его не удалось отправить по электронной почте. Проверьте настройки почты; попытка повторяется каждые четверть часа.</translation>
        </message>
        <message>
            <source>It could not be written into its folder. Please check the folder; it is tried again every quarter of an hour.</source>
            <translation>Его не удалось записать в папку. Проверьте папку; попытка повторяется каждые четверть часа.</translation>
        </message>
        <message>
            <source>It has taken one and a half times the time allowed. Please see to it yourself.</source>
            <translation>Прошло в полтора раза больше отведённого срока. Пожалуйста, займитесь этим лично.</translation>
        </message>
        <message>
            <source>It pauses for a moment between tickets. Please check who is there; tickets that nobody needs can be removed from the queue.</source>
            <translation>Терминал делает паузы между талонами. Посмотрите, кто там стоит; ненужные талоны можно убрать из очереди.</translation>
        </message>
        <message>
            <source>It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started it, tell your administrator.</source>
            <translation>Её запустили на компьютере {computer}, но к работе не допустили. Дайте каждому компьютеру своё имя; если там её никто не запускал, сообщите администратору.</translation>
        </message>
        <message>
            <source>Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.</source>
            <translation>Потеряны: {numbers}. Выдайте новый номер каждому, у кого такой номер, и извинитесь.</translation>
        </message>
        <message>
            <source>Many wait estimates were wrong on {day}</source>
            <translation>Много неверных прогнозов ожидания: {day}</translation>
        </message>
        <message>
            <source>Many wrong exit codes at {device}</source>
            <translation>Много неверных кодов выхода: {device}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Вопрос решён</translation>
        </message>
        <message>
            <source>Merit or measure {number} is to be decided</source>
            <translation>Нужно решение: поощрение или мера № {number}</translation>
        </message>
        <message>
            <source>Most of the time for it has passed.</source>
            <translation>Большая часть срока уже прошла.</translation>
        </message>
        <message>
            <source>No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing: please tell your administrator.</source>
            <translation>Ни один талон не потерян. Некоторые другие записи могут быть такими, как при последнем резервном копировании. Возможно, портится диск: сообщите администратору.</translation>
        </message>
        <message>
            <source>Nobody may serve “{service}” today</source>
            <translation>Услугу «{service}» сегодня некому оказать</translation>
        </message>
        <message>
            <source>Nothing is lost. The disk may be failing: please tell your administrator.</source>
            <translation>Ничего не потеряно. Возможно, портится диск: сообщите администратору.</translation>
        </message>
        <message>
            <source>Please look who is there. After a few more, only a new code helps.</source>
            <translation>Посмотрите, кто там. Ещё несколько таких попыток, и поможет только новый код.</translation>
        </message>
        <message>
            <source>Please plan the renewal on the page “Learning”.</source>
            <translation>Запланируйте продление на странице «Обучение».</translation>
        </message>
        <message>
            <source>Please see the page “Improvement”.</source>
            <translation>Откройте раздел «Улучшения».</translation>
        </message>
        <message>
            <source>Please see the page “Merits and measures”.</source>
            <translation>Откройте страницу «Поощрения и меры».</translation>
        </message>
        <message>
            <source>Please see the page “My feedback”. Nobody else reads this notice.</source>
            <translation>Откройте страницу «Отзывы обо мне». Это сообщение видите только вы.</translation>
        </message>
        <message>
            <source>Put in a new roll when there is a quiet moment.</source>
            <translation>Вставьте новый рулон, когда будет спокойная минута.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>Показать ещё %n сообщение</numerusform>
                <numerusform>Показать ещё %n сообщения</numerusform>
                <numerusform>Показать ещё %n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer notices</source>
            <translation>Показать меньше</translation>
        </message>
        <message>
            <source>Show the whole notice</source>
            <translation>Показать целиком</translation>
        </message>
        <message>
            <source>Since the raise of {code} this has become worse: {guard}</source>
            <translation>После повышения цели {code} ухудшилось: {guard}</translation>
        </message>
        <message>
            <source>Somebody typed a wrong exit code at {device}</source>
            <translation>Набран неверный код выхода: {device}</translation>
        </message>
        <message>
            <source>Somebody typed the exit code at {device}</source>
            <translation>Набран код выхода: {device}</translation>
        </message>
        <message>
            <source>Targets could not be looked at</source>
            <translation>Не удалось проверить цели</translation>
        </message>
        <message>
            <source>Tell the visitor of {number} another way; the page “Messages” says why.</source>
            <translation>Сообщите посетителю по обращению {number} другим способом; причина указана на странице «Отправка сообщений».</translation>
        </message>
        <message>
            <source>Tell the visitor of {number}; due: {moment}</source>
            <translation>Сообщите посетителю по обращению {number}; срок: {moment}</translation>
        </message>
        <message>
            <source>The backup could not be made</source>
            <translation>Не удалось сделать резервную копию</translation>
        </message>
        <message>
            <source>The check of the records found something wrong</source>
            <translation>Проверка записей нашла ошибку</translation>
        </message>
        <message>
            <source>The clock was changed to {day}, {time}</source>
            <translation>Часы переведены: {day}, {time}</translation>
        </message>
        <message>
            <source>The database file was damaged and has been repaired</source>
            <translation>Файл базы данных был повреждён и исправлен</translation>
        </message>
        <message>
            <source>The database is growing faster than it should</source>
            <translation>База данных растёт быстрее, чем должна</translation>
        </message>
        <message>
            <source>The decision is made; only the visitor does not know it yet.</source>
            <translation>Решение принято, но посетитель о нём ещё не знает.</translation>
        </message>
        <message>
            <source>The disk is running out of space</source>
            <translation>На диске заканчивается место</translation>
        </message>
        <message>
            <source>The effect of action {number} was checked</source>
            <translation>Результат меры {number} проверен</translation>
        </message>
        <message>
            <source>The maintenance service reported a fault</source>
            <translation>Служебная программа обнаружила неполадку</translation>
        </message>
        <message>
            <source>The page “Service charters” shows what was measured, and suggests a time.</source>
            <translation>На странице «Паспорта услуг» показано измеренное и предложен срок.</translation>
        </message>
        <message>
            <source>The page “Targets” says why; it is to be decided within 30 days.</source>
            <translation>Причины — на странице «Цели». Решение нужно принять в течение 30 дней.</translation>
        </message>
        <message>
            <source>The page “Targets” shows the weeks; a target can be lowered there.</source>
            <translation>Недели показаны на странице «Цели»; там же цель можно снизить.</translation>
        </message>
        <message>
            <source>The page “Wait estimates” says when, and what was unusual then.</source>
            <translation>Страница «Прогнозы ожидания» показывает, когда это было и что тогда было необычным.</translation>
        </message>
        <message>
            <source>The paper is running low at {device}</source>
            <translation>Заканчивается бумага: {device}</translation>
        </message>
        <message>
            <source>The printer at {device} needs attention</source>
            <translation>Принтер требует внимания: {device}</translation>
        </message>
        <message>
            <source>The queue continues. Please tell your administrator; the details are in the log.</source>
            <translation>Очередь работает. Сообщите администратору: подробности в журнале.</translation>
        </message>
        <message>
            <source>The records were restored from a backup</source>
            <translation>Записи восстановлены из резервной копии</translation>
        </message>
        <message>
            <source>The review of quarter {number}, {year} is overdue</source>
            <translation>Просрочен обзор за {number}-й квартал {year} года</translation>
        </message>
        <message>
            <source>The slip of {number} was not printed at {device}</source>
            <translation>Талон {number} не напечатан: {device}</translation>
        </message>
        <message>
            <source>The time for {number} runs out</source>
            <translation>Истекает срок обращения {number}</translation>
        </message>
        <message>
            <source>There is news about you</source>
            <translation>Для вас есть новое решение</translation>
        </message>
        <message>
            <source>Tickets of visitors who did not come back could not be ended</source>
            <translation>Не удалось закрыть талоны посетителей, которые не вернулись</translation>
        </message>
        <message>
            <source>Until it is corrected or confirmed, no tickets are issued or called and no day is closed.</source>
            <translation>Пока часы не исправлены или не подтверждены, талоны не выдаются, посетителей не вызывают, день не закрывается.</translation>
        </message>
        <message>
            <source>Very many tickets are being taken at {device}</source>
            <translation>На терминале {device} берут слишком много талонов</translation>
        </message>
        <message>
            <source>Visitor of {number} not told yet; due: {moment}</source>
            <translation>Посетителю по обращению {number} ещё не сообщили; срок: {moment}</translation>
        </message>
        <message>
            <source>Waiting times around the change may be wrong.</source>
            <translation>Время ожидания около этого момента может быть неверным.</translation>
        </message>
        <message>
            <source>When it is full, no tickets can be issued. Please tell your administrator today: {room}.</source>
            <translation>Когда место закончится, талоны выдаваться не будут. Сообщите администратору сегодня же: {room}.</translation>
        </message>
        <message>
            <source>You asked for help</source>
            <translation>Вы позвали на помощь</translation>
        </message>
        <message>
            <source>nobody has answered yet</source>
            <translation>пока никто не ответил</translation>
        </message>
        <message>
            <source>{device} reports a fault</source>
            <translation>Неисправность: {device}</translation>
        </message>
        <message>
            <source>{free} MB free</source>
            <translation>свободно {free} МБ</translation>
        </message>
        <message>
            <source>{name}: the evidence ends on {day}</source>
            <translation>{name}: подтверждение действует до {day}</translation>
        </message>
        <message>
            <source>{number} is nearly due: {moment}</source>
            <translation>Срок обращения {number} скоро истекает: {moment}</translation>
        </message>
        <message>
            <source>{number} is overdue; due: {moment}</source>
            <translation>Обращение {number} просрочено; срок: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.order</name>
        <message>
            <source>Back to the present rules</source>
            <translation>Вернуть действующие правила</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Вызван</translation>
        </message>
        <message>
            <source>On {day}, {different} of {calls} calls would have been for another visitor.</source>
            <translation>{day}: другой посетитель был бы вызван в {different} случаях из {calls}.</translation>
        </message>
        <message>
            <source>Only calls that differ</source>
            <translation>Только отличающиеся вызовы</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>Порядок вызова</translation>
        </message>
        <message>
            <source>Ordinary visitors</source>
            <translation>Обычные посетители</translation>
        </message>
        <message>
            <source>Priority visitors</source>
            <translation>Посетители с приоритетом</translation>
        </message>
        <message>
            <source>Reading the rules and the calls of the day</source>
            <translation>Загрузка правил и вызовов дня</translation>
        </message>
        <message>
            <source>Saved. The rules apply from the next call.</source>
            <translation>Сохранено. Правила действуют со следующего вызова.</translation>
        </message>
        <message>
            <source>The calls of the day</source>
            <translation>Вызовы дня</translation>
        </message>
        <message>
            <source>The preview appears after the first calls. The rules can be changed now.</source>
            <translation>Предварительный расчёт появится после первых вызовов. Правила можно изменить уже сейчас.</translation>
        </message>
        <message>
            <source>The preview is from that time.</source>
            <translation>Предварительный расчёт на тот момент.</translation>
        </message>
        <message>
            <source>There is no day with calls yet</source>
            <translation>Дней с вызовами ещё нет</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Try the rules on the calls of a real day, then save them: they apply from the next call.</source>
            <translation>Проверьте правила на вызовах одного из дней и сохраните: они действуют со следующего вызова.</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Применить эти правила</translation>
        </message>
        <message>
            <source>Would have been called</source>
            <translation>Был бы вызван</translation>
        </message>
        <message>
            <source>{name}: average wait: now {mean}, with these rules {mean_would}; longest wait: now {longest}, with these rules {longest_would}</source>
            <translation>{name}: среднее ожидание: сейчас {mean}, по этим правилам {mean_would}; самое долгое: сейчас {longest}, по этим правилам {longest_would}</translation>
        </message>
        <message>
            <source>{really} was called; it would have been {would}</source>
            <translation>Был вызван {really}; был бы вызван {would}</translation>
        </message>
    </context>
    <context>
        <name>console.outcomes</name>
        <message>
            <source>Add an outcome</source>
            <translation>Добавить результат</translation>
        </message>
        <message>
            <source>Add the first outcome.</source>
            <translation>Добавьте первый результат.</translation>
        </message>
        <message>
            <source>Clerks choose one of these when a visit ends, in this order.</source>
            <translation>Завершая приём, сотрудник выбирает один из них; порядок такой же, как здесь.</translation>
        </message>
        <message>
            <source>Reading the outcomes</source>
            <translation>Загрузка результатов</translation>
        </message>
        <message>
            <source>There is no outcome yet</source>
            <translation>Результатов пока нет</translation>
        </message>
    </context>
    <context>
        <name>console.people</name>
        <message>
            <source>6 to 12 digits. Without them a PIN is chosen by chance and shown once.</source>
            <translation>От 6 до 12 цифр. Если не указать, ПИН-код выбирается случайно и показывается один раз.</translation>
        </message>
        <message>
            <source>A short name for reports and commands, for example timur. It stays the same.</source>
            <translation>Короткое имя для отчётов и команд, например timur. Потом не меняется.</translation>
        </message>
        <message>
            <source>Activate again</source>
            <translation>Открыть вход снова</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Работает</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>Add the people who work here.</source>
            <translation>Добавьте тех, кто здесь работает.</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Change the entry of {name}</source>
            <translation>Изменение данных: {name}</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Наставник</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Закрыть вход</translation>
        </message>
        <message>
            <source>Deactivate this person</source>
            <translation>Закрыть вход сотруднику</translation>
        </message>
        <message>
            <source>Does {name} no longer work here?</source>
            <translation>{name} больше здесь не работает?</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>Первый ПИН-код</translation>
        </message>
        <message>
            <source>Keep active</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Язык экранов</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until there is a new PIN</source>
            <translation>Вход заблокирован из-за неверных ПИН-кодов, до нового ПИН-кода</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until {time}</source>
            <translation>Вход заблокирован из-за неверных ПИН-кодов до {time}</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Новый ПИН-код</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Новый ПИН-код: {name}</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>Больше не работает</translation>
        </message>
        <message>
            <source>Nobody is deleted: past figures need the names.</source>
            <translation>Никто не удаляется: имена нужны для прошлых показателей.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>В списке пока никого нет</translation>
        </message>
        <message>
            <source>Only clerks</source>
            <translation>Только сотрудники окон</translation>
        </message>
        <message>
            <source>Only locked accounts</source>
            <translation>Только заблокированные</translation>
        </message>
        <message>
            <source>Only managers and administrators</source>
            <translation>Только руководители и администраторы</translation>
        </message>
        <message>
            <source>Only people who work here</source>
            <translation>Только работающие</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>People of the branch</source>
            <translation>Сотрудники отделения</translation>
        </message>
        <message>
            <source>Reading the list of people</source>
            <translation>Загрузка списка сотрудников</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>The person can no longer sign in. Past figures keep the name. You can undo this.</source>
            <translation>Вход для этого сотрудника закроется. Имя останется в прошлых показателях. Это можно отменить.</translation>
        </message>
        <message>
            <source>only small Latin letters, digits, dots and hyphens are allowed.</source>
            <translation>допускаются только строчные латинские буквы, цифры, точки и дефисы.</translation>
        </message>
        <message>
            <source>{name} can sign in now.</source>
            <translation>{name} теперь может войти.</translation>
        </message>
        <message>
            <source>{name} can sign in with the PIN {pin}. It is shown only now: please hand it over.</source>
            <translation>{name} может войти с ПИН-кодом {pin}. Он показан только сейчас: передайте его.</translation>
        </message>
    </context>
    <context>
        <name>console.pictures</name>
        <message>
            <source>Bell</source>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>Портфель</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>Автомобиль</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Сердце</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Information sign</source>
            <translation>Знак информации</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Удостоверение</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Magnifying glass</source>
            <translation>Лупа</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Деньги</translation>
        </message>
        <message>
            <source>Padlock</source>
            <translation>Замок</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>Вопросительный знак</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Звезда</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Wedding rings</source>
            <translation>Обручальные кольца</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>Кресло-коляска</translation>
        </message>
    </context>
    <context>
        <name>console.readiness</name>
        <message>
            <source>Checking the branch</source>
            <translation>Отделение проверяется</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>Всё готово</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Важность</translation>
        </message>
        <message>
            <source>Nothing prevents or hinders work.</source>
            <translation>Работе ничто не мешает.</translation>
        </message>
        <message>
            <source>Open the page “{page}”</source>
            <translation>Открыть страницу «{page}»</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Готовность</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>What is still missing, the most important first.</source>
            <translation>Чего ещё не хватает; самое важное сверху.</translation>
        </message>
    </context>
    <context>
        <name>console.reasons</name>
        <message>
            <source>Cancelled by the visitor</source>
            <translation>Отменил посетитель</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>Не подошёл на вызов</translation>
        </message>
        <message>
            <source>Reason no longer listed</source>
            <translation>Причины больше нет в списке</translation>
        </message>
        <message>
            <source>Removed by staff</source>
            <translation>Убран из очереди сотрудником</translation>
        </message>
        <message>
            <source>Walked out</source>
            <translation>Ушёл, не дождавшись</translation>
        </message>
    </context>
    <context>
        <name>console.records</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close and discard what is typed</source>
            <translation>Закрыть и удалить введённое</translation>
        </message>
        <message>
            <source>Close and keep what is typed</source>
            <translation>Закрыть и оставить черновик</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Закрыть без сохранения?</translation>
        </message>
        <message>
            <source>Continue typing</source>
            <translation>Продолжить ввод</translation>
        </message>
        <message>
            <source>Discard what is typed</source>
            <translation>Отменить введённое</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Искать в списке</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>Введите меньше слов или очистите поиск.</translation>
        </message>
        <message>
            <source>“{action}” is not possible any more: somebody has changed this meanwhile. What you typed is kept below until you close it.</source>
            <translation>«{action}» больше невозможно: кто-то тем временем это изменил. Введённое сохранено ниже, пока вы его не закроете.</translation>
        </message>
    </context>
    <context>
        <name>console.retention</name>
        <message>
            <source>Counting what is kept</source>
            <translation>Подсчёт хранимых текстов</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>День посещения</translation>
        </message>
        <message>
            <source>Day of the visit: {day}. Texts found: {count}. They cannot be brought back. The ticket, the rating and every figure stay.</source>
            <translation>За день посещения, {day}, найдено текстов: {count}. Вернуть их нельзя. Талон, оценка и все показатели остаются.</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <source>Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.</source>
            <translation>В сделанных ранее резервных копиях удалённый текст остаётся, пока их не удалят. В журнале аудита нет слов посетителей, он сохраняется.</translation>
        </message>
        <message>
            <source>Erase the texts about number {number}?</source>
            <translation>Удалить тексты по номеру {number}?</translation>
        </message>
        <message>
            <source>Erase these texts</source>
            <translation>Удалить эти тексты</translation>
        </message>
        <message>
            <source>Erase what is due</source>
            <translation>Удалить тексты с истёкшим сроком</translation>
        </message>
        <message>
            <source>Erase what is due?</source>
            <translation>Удалить тексты, срок хранения которых истёк?</translation>
        </message>
        <message>
            <source>Erased texts: {count}</source>
            <translation>Удалено текстов: {count}</translation>
        </message>
        <message>
            <source>Erased: {what}</source>
            <translation>Удаляется: {what}</translation>
        </message>
        <message>
            <source>Erasing: day {done} of {all}.</source>
            <translation>Удаление: день {done} из {all}.</translation>
        </message>
        <message>
            <source>Find these texts</source>
            <translation>Найти эти тексты</translation>
        </message>
        <message>
            <source>How long notes and comments are kept. After that the text is erased; every figure stays.</source>
            <translation>Сколько хранятся заметки и отзывы. Затем текст удаляется, все показатели остаются.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Хранится</translation>
        </message>
        <message>
            <source>Kept, days</source>
            <translation>Срок, дней</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Last check by the maintenance service: {time}.</source>
            <translation>Последняя проверка служебной программой: {time}.</translation>
        </message>
        <message>
            <source>Last erasure: {time}.</source>
            <translation>Последнее удаление: {time}.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Нет текстов с истёкшим сроком.</translation>
        </message>
        <message>
            <source>Nothing is kept about people</source>
            <translation>Сведения о людях не хранятся</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>Номер на талоне</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Самый старый</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Сроки хранения</translation>
        </message>
        <message>
            <source>Saved. Nothing is erased before the next night.</source>
            <translation>Сохранено. До следующей ночи ничего не удаляется.</translation>
        </message>
        <message>
            <source>Stays: {what}</source>
            <translation>Остаётся: {what}</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Texts of one visitor</source>
            <translation>Тексты одного посетителя</translation>
        </message>
        <message>
            <source>Texts to be erased: {count}. They cannot be brought back, except from backups that still hold them. Every figure stays.</source>
            <translation>Будет удалено текстов: {count}. Вернуть их можно только из резервных копий, где они ещё есть. Все показатели остаются.</translation>
        </message>
        <message>
            <source>The numbers are from that time.</source>
            <translation>Числа показаны на тот момент.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Что хранится</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>бессрочно</translation>
        </message>
    </context>
    <context>
        <name>console.rights</name>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Change the right: {right}</source>
            <translation>Изменение права: {right}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Only an administrator can change what the roles may do.</source>
            <translation>Права ролей может менять только администратор.</translation>
        </message>
        <message>
            <source>Press a cell to change it. Each change takes effect at once, on all screens.</source>
            <translation>Нажмите ячейку, чтобы изменить её. Каждое изменение действует сразу, на всех экранах.</translation>
        </message>
        <message>
            <source>Reading the rights</source>
            <translation>Загрузка прав</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Право</translation>
        </message>
        <message>
            <source>Roles and rights</source>
            <translation>Роли и права</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: no</source>
            <translation>Сохранено: {right}. {role}: нет</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: yes</source>
            <translation>Сохранено: {right}. {role}: да</translation>
        </message>
        <message>
            <source>The rights are from that time.</source>
            <translation>Права на тот момент.</translation>
        </message>
        <message>
            <source>There are no rights</source>
            <translation>Прав нет</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>Что может каждая роль</translation>
        </message>
        <message>
            <source>With a PostgreSQL server, the PC counts too: its account may do no more than the PC is for. Somebody with a new right to change the set-up does so on the manager’s PC, not at a counter.</source>
            <translation>С сервером PostgreSQL важен и компьютер: его учётной записи разрешено только то, для чего он предназначен. Кто получил право менять настройку отделения, делает это на компьютере руководителя, а не у окна.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>changed by the branch</source>
            <translation>изменено отделением</translation>
        </message>
    </context>
    <context>
        <name>console.screens</name>
        <message>
            <source>All boards that are switched on say a sentence now, as they are set.</source>
            <translation>Все включённые табло сейчас произносят фразу так, как они настроены.</translation>
        </message>
        <message>
            <source>All screens follow within a second; a kiosk waits until its visitor is gone.</source>
            <translation>Все экраны меняются в течение секунды; терминал ждёт, пока посетитель уйдёт.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>Рабочее место оператора</translation>
        </message>
        <message>
            <source>Kiosk and board</source>
            <translation>Терминал и табло</translation>
        </message>
        <message>
            <source>Picture: {name}</source>
            <translation>Изображение: {name}</translation>
        </message>
        <message>
            <source>Reading the settings of the screens</source>
            <translation>Загружаются настройки экранов</translation>
        </message>
        <message>
            <source>Saved. The screens follow now.</source>
            <translation>Сохранено. Экраны сейчас изменятся.</translation>
        </message>
        <message>
            <source>Sound of the board</source>
            <translation>Звук табло</translation>
        </message>
        <message>
            <source>Test the sound of the boards</source>
            <translation>Проверить звук табло</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>Здесь показаны настройки на тот момент.</translation>
        </message>
        <message>
            <source>There are no settings</source>
            <translation>Настроек нет</translation>
        </message>
        <message>
            <source>“{size}” and “{help}” are always on the kiosk. The order of the services is set on the pages “{groups}” and “{services}”.</source>
            <translation>Кнопки «{size}» и «{help}» на терминале есть всегда. Порядок услуг задаётся на страницах «{groups}» и «{services}».</translation>
        </message>
    </context>
    <context>
        <name>console.services</name>
        <message>
            <source>Add a service</source>
            <translation>Добавить услугу</translation>
        </message>
        <message>
            <source>Add the first service.</source>
            <translation>Добавьте первую услугу.</translation>
        </message>
        <message>
            <source>Card of the service</source>
            <translation>Карточка услуги</translation>
        </message>
        <message>
            <source>Card on the kiosk</source>
            <translation>Карточка на терминале</translation>
        </message>
        <message>
            <source>Hardest to mishear or misread beside those in use: {letters}.</source>
            <translation>Рядом с уже занятыми труднее всего спутать на слух и на вид: {letters}.</translation>
        </message>
        <message>
            <source>Hours of this service</source>
            <translation>Часы этой услуги</translation>
        </message>
        <message>
            <source>Only with missing texts</source>
            <translation>Только с недостающими текстами</translation>
        </message>
        <message>
            <source>Preview of the card</source>
            <translation>Образец карточки</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Reading the services</source>
            <translation>Загрузка услуг</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Some texts are missing</source>
            <translation>Не все тексты заполнены</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>Услуг пока нет</translation>
        </message>
        <message>
            <source>This card is longer than the screen of an upright kiosk: visitors have to scroll.</source>
            <translation>Карточка длиннее экрана вертикального терминала: посетителям придётся её прокручивать.</translation>
        </message>
        <message>
            <source>This is what visitors see</source>
            <translation>Так это видят посетители</translation>
        </message>
        <message>
            <source>Tickets already issued stay as they are; a change applies to the next ones.</source>
            <translation>Выданный талон не меняется; изменение действует для следующих.</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Что читают посетители</translation>
        </message>
    </context>
    <context>
        <name>console.settings</name>
        <message>
            <source>Back to the default</source>
            <translation>Вернуть значение по умолчанию</translation>
        </message>
        <message>
            <source>Change the difference</source>
            <translation>Изменить отличие</translation>
        </message>
        <message>
            <source>Change the setting “{name}”</source>
            <translation>Изменить настройку «{name}»</translation>
        </message>
        <message>
            <source>Changed by the program on {day}.</source>
            <translation>{day} изменено программой.</translation>
        </message>
        <message>
            <source>Changed by {who} on {day}.</source>
            <translation>{day} изменено; кто: {who}.</translation>
        </message>
        <message>
            <source>Decided above: {count}; of these locked: {locked}, different here: {changed}.</source>
            <translation>Решено выше: {count}; из них закреплено: {locked}, здесь иначе: {changed}.</translation>
        </message>
        <message>
            <source>Decided by {scope} ({author}) on {day}.</source>
            <translation>{day} решено выше: {scope} ({author}).</translation>
        </message>
        <message>
            <source>Default: {default}.</source>
            <translation>По умолчанию: {default}.</translation>
        </message>
        <message>
            <source>Differ from it here</source>
            <translation>Установить здесь другое</translation>
        </message>
        <message>
            <source>Differs here since {day}, by {who}: “{reason}”.</source>
            <translation>Здесь иначе с {day}, решение: {who}. Причина: «{reason}».</translation>
        </message>
        <message>
            <source>Differs here; it was set before {day}.</source>
            <translation>Здесь иначе: до {day} было установлено своё значение.</translation>
        </message>
        <message>
            <source>Each change is saved at once and takes effect in the whole branch.</source>
            <translation>Каждое изменение сразу сохраняется и действует во всём отделении.</translation>
        </message>
        <message>
            <source>Everybody who may change settings reads it.</source>
            <translation>Её прочитает каждый, кто может менять настройки.</translation>
        </message>
        <message>
            <source>Format: {format}. Default: {default}.</source>
            <translation>Формат: {format}. По умолчанию: {default}.</translation>
        </message>
        <message>
            <source>From {low} to {high}. Default: {default}.</source>
            <translation>От {low} до {high}. По умолчанию: {default}.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Оставить всё как есть</translation>
        </message>
        <message>
            <source>Load settings from above</source>
            <translation>Загрузить настройки сверху</translation>
        </message>
        <message>
            <source>Locked. {what}</source>
            <translation>Закреплено. {what}</translation>
        </message>
        <message>
            <source>No longer differ</source>
            <translation>Больше не отличаться</translation>
        </message>
        <message>
            <source>No setting matches these words</source>
            <translation>Настроек с такими словами нет</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Ещё не сохранено.</translation>
        </message>
        <message>
            <source>Reading the settings</source>
            <translation>Загрузка настроек</translation>
        </message>
        <message>
            <source>Reason: “{reason}”.</source>
            <translation>Причина: «{reason}».</translation>
        </message>
        <message>
            <source>Save the difference</source>
            <translation>Сохранить отличие</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Saved. {what}</source>
            <translation>Сохранено. {what}</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Поиск по настройкам</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Settings from above</source>
            <translation>Настройки сверху</translation>
        </message>
        <message>
            <source>Settings in the file: {count}; locked: {locked}; values that change here: {changed}. All that was decided before there ({scope}) is replaced.</source>
            <translation>Настроек в файле: {count}; закреплено: {locked}; значений изменится здесь: {changed}. Всё, что решено там раньше ({scope}), заменяется.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Take over the settings of {author}?</source>
            <translation>Принять настройки «{author}»?</translation>
        </message>
        <message>
            <source>The settings from above are taken over.</source>
            <translation>Настройки сверху приняты.</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>Здесь показаны настройки на тот момент.</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>Введите меньше слов или очистите поиск.</translation>
        </message>
        <message>
            <source>Why it differs here</source>
            <translation>Почему здесь иначе</translation>
        </message>
        <message>
            <source>Without it: {value}.</source>
            <translation>Без этого: {value}.</translation>
        </message>
        <message>
            <source>Without the lock it would be {value} here.</source>
            <translation>Без закрепления здесь было бы: {value}.</translation>
        </message>
        <message>
            <source>the branch</source>
            <translation>отделение</translation>
        </message>
        <message>
            <source>the ministry</source>
            <translation>министерство</translation>
        </message>
        <message>
            <source>the nation</source>
            <translation>государство</translation>
        </message>
    </context>
    <context>
        <name>console.setup_file</name>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n различие.</numerusform>
                <numerusform>%n различия.</numerusform>
                <numerusform>%n различий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) change at once, on all screens. The history keeps each.</source>
            <translation>
                <numerusform>%n запись изменится сразу на всех экранах. Изменения останутся в журнале.</numerusform>
                <numerusform>%n записи изменятся сразу на всех экранах. Изменения останутся в журнале.</numerusform>
                <numerusform>%n записей изменятся сразу на всех экранах. Изменения останутся в журнале.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be done, so nothing is changed.</source>
            <translation>
                <numerusform>%n строку выполнить невозможно, поэтому ничего не меняется.</numerusform>
                <numerusform>%n строки выполнить невозможно, поэтому ничего не меняется.</numerusform>
                <numerusform>%n строк выполнить невозможно, поэтому ничего не меняется.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Невозможно выполнить</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменится</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Закрыть файл</translation>
        </message>
        <message>
            <source>Comparing the file with the branch</source>
            <translation>Файл сравнивается с настройкой отделения</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Leave the branch as it is</source>
            <translation>Оставить отделение как есть</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>Строка {line}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>Файл не открыт</translation>
        </message>
        <message>
            <source>Only what cannot be done</source>
            <translation>Только то, что невозможно выполнить</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалится</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Сохранить в файл</translation>
        </message>
        <message>
            <source>Save the set-up as a file, or open one to see what it would change.</source>
            <translation>Сохраните настройку в файл или откройте файл, чтобы увидеть, что он изменит.</translation>
        </message>
        <message>
            <source>Set up the branch from the file</source>
            <translation>Настроить отделение по файлу</translation>
        </message>
        <message>
            <source>Set up the branch from the file?</source>
            <translation>Настроить отделение по файлу?</translation>
        </message>
        <message>
            <source>Set-up as a file</source>
            <translation>Настройка в файле</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>Выводится из использования</translation>
        </message>
        <message>
            <source>The differences are from that time.</source>
            <translation>Различия показаны на тот момент.</translation>
        </message>
        <message>
            <source>The whole set-up without PINs. What a file would change is shown first; then everything is done, or nothing.</source>
            <translation>Вся настройка без ПИН-кодов. Сначала показано, что изменит файл; затем выполняется всё или ничего.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>Ошибка в файле</translation>
        </message>
    </context>
    <context>
        <name>console.setup_reasons</name>
        <message>
            <source>Add a reason</source>
            <translation>Добавить причину</translation>
        </message>
        <message>
            <source>Add the first reason.</source>
            <translation>Добавьте первую причину.</translation>
        </message>
        <message>
            <source>Clerks choose one of these, in this order.</source>
            <translation>Сотрудники выбирают одну из этих причин, они показаны в этом порядке.</translation>
        </message>
        <message>
            <source>Reading the reasons</source>
            <translation>Загрузка причин</translation>
        </message>
        <message>
            <source>There are no reasons yet</source>
            <translation>Причин пока нет</translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message>
            <source>Choose your counter</source>
            <translation>Выберите окно</translation>
        </message>
        <message>
            <source>Choose your counter first.</source>
            <translation>Сначала выберите своё окно.</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>Выберите своё имя</translation>
        </message>
        <message>
            <source>Choose your name first.</source>
            <translation>Сначала выберите своё имя.</translation>
        </message>
        <message>
            <source>Enter does the same.</source>
            <translation>То же делает клавиша Enter.</translation>
        </message>
        <message>
            <source>Locked. {name}, please type your PIN to go on.</source>
            <translation>Заблокировано. {name}, введите свой ПИН-код, чтобы продолжить.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Please choose your name and your counter first.</source>
            <translation>Сначала выберите своё имя и окно.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>Пожалуйста, введите ПИН-код.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Sign in to your counter</source>
            <translation>Вход на рабочее место</translation>
        </message>
        <message numerus="yes">
            <source>Type your PIN: at least %n digits.</source>
            <translation>
                <numerusform>Введите ПИН-код: не менее %n цифры.</numerusform>
                <numerusform>Введите ПИН-код: не менее %n цифр.</numerusform>
                <numerusform>Введите ПИН-код: не менее %n цифр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your code first.</source>
            <translation>Сначала введите свой код.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Without a counter</source>
            <translation>Без окна</translation>
        </message>
        <message>
            <source>You are not signed in. Please type your PIN again.</source>
            <translation>Вы не вошли. Введите ПИН-код ещё раз.</translation>
        </message>
        <message>
            <source>You can sign in when the connection is back.</source>
            <translation>Войти можно будет, когда связь восстановится.</translation>
        </message>
        <message>
            <source>You have been signed in for 12 hours. Please sign in again.</source>
            <translation>С вашего входа прошло 12 часов. Войдите ещё раз.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>тайный посетитель</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>coach</source>
            <translation>наставник</translation>
        </message>
        <message>
            <source>free</source>
            <translation>свободно</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>руководитель</translation>
        </message>
        <message>
            <source>officer</source>
            <translation>сотрудник службы качества</translation>
        </message>
        <message>
            <source>taken: {name}</source>
            <translation>занято: {name}</translation>
        </message>
        <message>
            <source>without serving visitors</source>
            <translation>без приёма посетителей</translation>
        </message>
    </context>
    <context>
        <name>console.skills</name>
        <message>
            <source>First</source>
            <translation>Основная</translation>
        </message>
        <message>
            <source>Helps out</source>
            <translation>Помогает</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>В списке пока никого нет</translation>
        </message>
        <message>
            <source>Only people who serve all services</source>
            <translation>Только те, кто оказывает все услуги</translation>
        </message>
        <message>
            <source>Only what is not saved</source>
            <translation>Только несохранённое</translation>
        </message>
        <message>
            <source>People and services</source>
            <translation>Сотрудники и услуги</translation>
        </message>
        <message>
            <source>People who may serve visitors appear here.</source>
            <translation>Здесь появятся те, кто может обслуживать посетителей.</translation>
        </message>
        <message>
            <source>Press a cell to change it: first, helps out, or nothing. What is saved takes effect at the next call.</source>
            <translation>Нажмите ячейку, чтобы изменить её: основная, помогает или ничего. Сохранённое действует со следующего вызова.</translation>
        </message>
        <message>
            <source>Reading the skills</source>
            <translation>Загрузка навыков</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save the skills</source>
            <translation>Сохранение навыков</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next call.</source>
            <translation>Сохранено. Действует со следующего вызова.</translation>
        </message>
        <message>
            <source>Search services</source>
            <translation>Поиск услуг</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>Оказывает</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Навыки</translation>
        </message>
        <message>
            <source>Somebody without any service would serve all of them. Leave at least one, or deactivate the person on the page “People”.</source>
            <translation>Сотрудник без единой услуги оказывал бы все. Оставьте хотя бы одну или закройте ему вход на странице «Сотрудники».</translation>
        </message>
        <message>
            <source>Take all back</source>
            <translation>Отменить всё</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>The skills are from that time.</source>
            <translation>Навыки на тот момент.</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>все услуги</translation>
        </message>
        <message>
            <source>does not serve</source>
            <translation>не оказывает</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>two versions</source>
            <translation>две версии</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} из {total}</translation>
        </message>
    </context>
    <context>
        <name>console.slips</name>
        <message>
            <source>Add the first service: then the slip of its tickets is shown here.</source>
            <translation>Добавьте первую услугу: тогда здесь появится её талон.</translation>
        </message>
        <message>
            <source>Preview of the slip</source>
            <translation>Образец талона</translation>
        </message>
        <message>
            <source>Reading the slip</source>
            <translation>Загружаются настройки талона</translation>
        </message>
        <message>
            <source>Saved. The next slip is printed like this.</source>
            <translation>Сохранено. Следующий талон напечатается так.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Талоны</translation>
        </message>
        <message>
            <source>The kiosk prints the next slip like this. Tickets already printed stay as they are.</source>
            <translation>Так терминал напечатает следующий талон. Уже напечатанные талоны остаются прежними.</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>Услуг пока нет</translation>
        </message>
        <message>
            <source>This is printed</source>
            <translation>Так выглядит на бумаге</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>Показанное здесь относится к тому времени.</translation>
        </message>
        <message>
            <source>{width} mm</source>
            <translation>{width} мм</translation>
        </message>
    </context>
    <context>
        <name>console.stuck</name>
        <message numerus="yes">
            <source>%n cases are stuck, the first {count} are shown</source>
            <translation>
                <numerusform>Застряло %n обращение, показаны первые {count}</numerusform>
                <numerusform>Застряло %n обращения, показаны первые {count}</numerusform>
                <numerusform>Застряло %n обращений, показаны первые {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} open cases are stuck</source>
            <translation>
                <numerusform>Застряло %n из открытых: {all}</numerusform>
                <numerusform>Застряло %n из открытых: {all}</numerusform>
                <numerusform>Застряло %n из открытых: {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>A case appears here when it does not go on by itself.</source>
            <translation>Обращение появится здесь, если само не сдвинется с места.</translation>
        </message>
        <message>
            <source>A needed opinion is late</source>
            <translation>Нужное мнение не пришло в срок</translation>
        </message>
        <message>
            <source>All: {count}</source>
            <translation>Все: {count}</translation>
        </message>
        <message>
            <source>Another body</source>
            <translation>Другой орган</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Critical, nobody has spoken to the visitor</source>
            <translation>Критическая, с посетителем не поговорили</translation>
        </message>
        <message>
            <source>Deadline passed</source>
            <translation>Срок прошёл</translation>
        </message>
        <message>
            <source>Decided, visitor not told</source>
            <translation>Решено, но не сообщено</translation>
        </message>
        <message>
            <source>Handed over again and again</source>
            <translation>Передают из рук в руки</translation>
        </message>
        <message>
            <source>Most of the time is used up</source>
            <translation>Большая часть срока прошла</translation>
        </message>
        <message>
            <source>No answer from another body</source>
            <translation>Другой орган молчит</translation>
        </message>
        <message>
            <source>No case is stuck</source>
            <translation>Ничего не застряло</translation>
        </message>
        <message>
            <source>Nobody can take it</source>
            <translation>Некому взять</translation>
        </message>
        <message>
            <source>Reading the stuck cases</source>
            <translation>Чтение застрявших обращений</translation>
        </message>
        <message>
            <source>Stuck cases</source>
            <translation>Застрявшие обращения</translation>
        </message>
        <message>
            <source>The approver</source>
            <translation>Утверждающий</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>Untouched for days</source>
            <translation>Давно не трогали</translation>
        </message>
        <message>
            <source>Visitor asked, no reminder</source>
            <translation>Ждём посетителя без напоминания</translation>
        </message>
        <message>
            <source>Waits for approval too long</source>
            <translation>Долго ждёт утверждения</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>Какие обращения</translation>
        </message>
        <message>
            <source>Why it is stuck</source>
            <translation>Почему стоит</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>У кого</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>с {moment}</translation>
        </message>
        <message>
            <source>{reason}: {count}</source>
            <translation>{reason}: {count}</translation>
        </message>
    </context>
    <context>
        <name>console.summary</name>
        <message numerus="yes">
            <source>%n cases are stuck, overdue: {late}</source>
            <translation>
                <numerusform>Застряло %n обращение, просрочено: {late}</numerusform>
                <numerusform>Застряло %n обращения, просрочено: {late}</numerusform>
                <numerusform>Застряло %n обращений, просрочено: {late}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>Смена завершится в %n окне.</numerusform>
                <numerusform>Смена завершится в %n окнах.</numerusform>
                <numerusform>Смена завершится в %n окнах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>%n открытый талон завершится без обслуживания:</numerusform>
                <numerusform>%n открытых талона завершатся без обслуживания:</numerusform>
                <numerusform>%n открытых талонов завершатся без обслуживания:</numerusform>
            </translation>
        </message>
        <message>
            <source>A visitor who is being served there stays at the counter for the next person who signs in.</source>
            <translation>Посетитель, которого там обслуживают, останется у этого окна для следующего сотрудника.</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Диаграммой</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Таблицей</translation>
        </message>
        <message>
            <source>Choose another day above.</source>
            <translation>Выберите другой день вверху.</translation>
        </message>
        <message>
            <source>Clerks sign in again. The figures become final when the day is closed.</source>
            <translation>Сотрудники входят заново. Показатели станут окончательными, когда день будет закрыт.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Закрыть день</translation>
        </message>
        <message>
            <source>Close the day now?</source>
            <translation>Закрыть день сейчас?</translation>
        </message>
        <message>
            <source>Copied. Paste it into a table or a letter.</source>
            <translation>Скопировано. Вставьте в таблицу или письмо.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>Оставить закрытым</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Оставить открытым</translation>
        </message>
        <message>
            <source>Leave signed in</source>
            <translation>Не завершать</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Следующий день</translation>
        </message>
        <message>
            <source>No more numbers are issued until tomorrow.</source>
            <translation>До завтра талоны больше не выдаются.</translation>
        </message>
        <message>
            <source>No tickets on this day</source>
            <translation>В этот день талонов не было</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>Ничего необычного</translation>
        </message>
        <message>
            <source>Numbers are issued again.</source>
            <translation>Талоны снова выдаются.</translation>
        </message>
        <message>
            <source>On hold ({count}): {numbers}</source>
            <translation>Отложены ({count}): {numbers}</translation>
        </message>
        <message>
            <source>Open the day again</source>
            <translation>Открыть день снова</translation>
        </message>
        <message>
            <source>Open the day again?</source>
            <translation>Открыть день снова?</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Предыдущий день</translation>
        </message>
        <message>
            <source>Reading the day</source>
            <translation>Загрузка данных дня</translation>
        </message>
        <message>
            <source>Save as {form}</source>
            <translation>Сохранить как {form}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Сохранить заметку</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Завершить смену</translation>
        </message>
        <message>
            <source>Sign out {name}</source>
            <translation>Завершить смену: {name}</translation>
        </message>
        <message>
            <source>Sign out {name}?</source>
            <translation>Завершить смену ({name})?</translation>
        </message>
        <message>
            <source>Signed in now: {count}</source>
            <translation>Сейчас на рабочих местах: {count}</translation>
        </message>
        <message>
            <source>Signed in: {names}</source>
            <translation>На рабочих местах: {names}</translation>
        </message>
        <message>
            <source>Still at a counter ({count}): {numbers}</source>
            <translation>Ещё у окна ({count}): {numbers}</translation>
        </message>
        <message>
            <source>The branch is open now. Really close the day?</source>
            <translation>Отделение сейчас открыто. Точно закрыть день?</translation>
        </message>
        <message>
            <source>The figures become final.</source>
            <translation>Показатели станут окончательными.</translation>
        </message>
        <message>
            <source>The figures stay as they were then.</source>
            <translation>Показатели остались такими, какими были тогда.</translation>
        </message>
        <message>
            <source>The note is saved with the day.</source>
            <translation>Заметка сохранена вместе с итогами дня.</translation>
        </message>
        <message>
            <source>Until then a manager can open the day again.</source>
            <translation>До этого руководитель может открыть день снова.</translation>
        </message>
        <message>
            <source>Visitors whose wait ended when the day was closed wait again; the time they waited before counts.</source>
            <translation>Посетители, которых застало закрытие дня, снова ждут; прежнее время ожидания учитывается.</translation>
        </message>
        <message>
            <source>Waiting ({count}): {numbers}</source>
            <translation>Ждут ({count}): {numbers}</translation>
        </message>
        <message>
            <source>What should be remembered about this day?</source>
            <translation>Что стоит запомнить об этом дне?</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Написать заметку</translation>
        </message>
        <message>
            <source>Write it later</source>
            <translation>Дописать позже</translation>
        </message>
        <message>
            <source>Your note is not saved. It cannot be added later.</source>
            <translation>Ваша заметка не сохранена. Позже её добавить нельзя.</translation>
        </message>
        <message>
            <source>as usual on this weekday</source>
            <translation>как обычно в этот день недели</translation>
        </message>
        <message>
            <source>{counter} becomes free.</source>
            <translation>Освободится: {counter}.</translation>
        </message>
        <message>
            <source>{counter}, since {time}</source>
            <translation>{counter}, с {time}</translation>
        </message>
        <message>
            <source>{day} is closed. Its figures are final.</source>
            <translation>День закрыт: {day}. Показатели окончательные.</translation>
        </message>
        <message>
            <source>{day} is open again. Numbers are issued.</source>
            <translation>День снова открыт: {day}. Талоны выдаются.</translation>
        </message>
        <message>
            <source>{name} is signed out.</source>
            <translation>Смена завершена: {name}.</translation>
        </message>
    </context>
    <context>
        <name>console.templates</name>
        <message>
            <source>Add a message</source>
            <translation>Добавить сообщение</translation>
        </message>
        <message>
            <source>Add the first message.</source>
            <translation>Добавьте первое сообщение.</translation>
        </message>
        <message>
            <source>Never used: its kind of case was removed</source>
            <translation>Не используется: вид обращения удалён</translation>
        </message>
        <message>
            <source>Read out, printed as a letter or sent, in the visitor's language.</source>
            <translation>Их зачитывают, печатают письмом или отправляют — на языке посетителя.</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>Сообщения загружаются</translation>
        </message>
        <message>
            <source>There is no message yet</source>
            <translation>Сообщений ещё нет</translation>
        </message>
        <message>
            <source>{name}: {meaning}</source>
            <translation>{name}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>console.units</name>
        <message>
            <source>A kind of case can go to a unit, whose people then share its cases.</source>
            <translation>Обращения любого вида можно направлять в отдел, сотрудники которого ведут их сообща.</translation>
        </message>
        <message>
            <source>Add a duty</source>
            <translation>Добавить приём</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>Добавить отдел</translation>
        </message>
        <message>
            <source>Add an absence</source>
            <translation>Добавить отсутствие</translation>
        </message>
        <message>
            <source>Add who is away, and who is the deputy.</source>
            <translation>Укажите, кто отсутствует и кто заместитель.</translation>
        </message>
        <message>
            <source>Add who meets visitors on which days.</source>
            <translation>Укажите, кто и в какие дни ведёт приём.</translation>
        </message>
        <message>
            <source>Meetings are offered for these times. When somebody is away, the deputy meets the visitors.</source>
            <translation>Приём предлагается на это время. Если человека нет, приём ведёт заместитель.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Никто</translation>
        </message>
        <message>
            <source>Nobody has a duty yet</source>
            <translation>График приёма пока пуст</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>Все на месте</translation>
        </message>
        <message>
            <source>Nobody is given cases while away. Each person has one entry: change its days.</source>
            <translation>Отсутствующим обращения не поручают. На каждого сотрудника одна запись: меняйте в ней дни.</translation>
        </message>
        <message>
            <source>Reading the absences</source>
            <translation>Чтение отсутствий</translation>
        </message>
        <message>
            <source>Reading the duty roster</source>
            <translation>Чтение графика приёма</translation>
        </message>
        <message>
            <source>Reading the units</source>
            <translation>Чтение отделов</translation>
        </message>
        <message>
            <source>There is no unit yet</source>
            <translation>Отделов пока нет</translation>
        </message>
        <message>
            <source>Without units the whole branch shares all cases. Add the first unit.</source>
            <translation>Без отделов все обращения ведёт отделение сообща. Добавьте первый отдел.</translation>
        </message>
        <message>
            <source>{name}, no longer works here</source>
            <translation>{name}, больше здесь не работает</translation>
        </message>
        <message>
            <source>{opens} to {closes}</source>
            <translation>{opens}–{closes}</translation>
        </message>
    </context>
    <context>
        <name>console.versions</name>
        <message>
            <source>Saved by somebody else</source>
            <translation>Сохранено другим сотрудником</translation>
        </message>
        <message>
            <source>Two people changed the same thing</source>
            <translation>Одно и то же изменили два человека</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваша версия</translation>
        </message>
        <message>
            <source>{field}: saved by somebody else “{theirs}”, yours “{mine}”</source>
            <translation>{field}: сохранено другим сотрудником — «{theirs}», у вас — «{mine}»</translation>
        </message>
    </context>
    <context>
        <name>console.visitors</name>
        <message>
            <source>A result waits to be told</source>
            <translation>Нужно сообщить результат</translation>
        </message>
        <message>
            <source>Add it for {name}</source>
            <translation>Добавить к данным: {name}</translation>
        </message>
        <message>
            <source>Agreed to on {moment}</source>
            <translation>Согласие от {moment}</translation>
        </message>
        <message>
            <source>An ID number, a card, or the number of a ticket or a case.</source>
            <translation>ИИН, карта, номер талона или обращения.</translation>
        </message>
        <message>
            <source>Both are one visitor now.</source>
            <translation>Теперь это один посетитель.</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>По e-mail</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>By what the other one is found</source>
            <translation>По чему найти второго</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Case {number}</source>
            <translation>Обращение {number}</translation>
        </message>
        <message>
            <source>Case {number}: {kind} – {state}</source>
            <translation>Обращение {number}: {kind} — {state}</translation>
        </message>
        <message>
            <source>Comes with a companion</source>
            <translation>С сопровождающим</translation>
        </message>
        <message>
            <source>Consent is withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Entered twice by mistake</source>
            <translation>Внесён дважды по ошибке</translation>
        </message>
        <message>
            <source>Erase the visitor</source>
            <translation>Удалить сведения о посетителе</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Находится по</translation>
        </message>
        <message>
            <source>Hard of hearing</source>
            <translation>Плохо слышит</translation>
        </message>
        <message>
            <source>How is the visitor with {number} found again?</source>
            <translation>По чему узнать посетителя с талоном {number}?</translation>
        </message>
        <message>
            <source>How the visitor wants to be told</source>
            <translation>Как сообщать посетителю</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>ИИН или номер документа</translation>
        </message>
        <message>
            <source>Identify the visitor</source>
            <translation>Узнать посетителя</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Нужен переводчик</translation>
        </message>
        <message>
            <source>It is not stored readably: it only finds the visitor again next time.</source>
            <translation>В читаемом виде это не хранится: по нему посетителя лишь узнают в следующий раз.</translation>
        </message>
        <message>
            <source>Keep contact data</source>
            <translation>Сохранить контактные данные</translation>
        </message>
        <message>
            <source>Known visitors</source>
            <translation>Известные посетители</translation>
        </message>
        <message>
            <source>Known: {name}</source>
            <translation>Известен: {name}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Последний визит</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>Последние визиты</translation>
        </message>
        <message>
            <source>Look for a visitor. Each search is written down.</source>
            <translation>Найдите посетителя. Каждый поиск записывается.</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name, contacts and needs are erased</source>
            <translation>Имя, контакты и потребности будут удалены</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Потребности</translation>
        </message>
        <message>
            <source>Next appointment</source>
            <translation>Следующая запись</translation>
        </message>
        <message>
            <source>Next appointment: {day}, {time}, {service}</source>
            <translation>Следующая запись: {day}, {time}, {service}</translation>
        </message>
        <message>
            <source>Nobody is known by this.</source>
            <translation>По этому никто не известен.</translation>
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation>Пока никого нет</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Не указано</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Это разные люди</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Only at the counter</source>
            <translation>Только в окне</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number or card</source>
            <translation>Телефон, e-mail, ИИН или карта</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number, card, ticket, case or follow-up code</source>
            <translation>Телефон, e-mail, ИИН, карта, талон, обращение или код</translation>
        </message>
        <message>
            <source>Please read to the visitor: “We keep what you tell us now only for this. You can take it back at any time, and then it is erased.”</source>
            <translation>Прочтите посетителю: «То, что вы сейчас сообщите, мы храним только для этого. Вы можете отозвать согласие в любое время, и тогда данные будут удалены».</translation>
        </message>
        <message>
            <source>Please tell the result of case {number}: {kind}</source>
            <translation>Сообщите результат по обращению {number}: {kind}</translation>
        </message>
        <message>
            <source>Please type first whom to look for.</source>
            <translation>Сначала введите, кого искать.</translation>
        </message>
        <message>
            <source>Reading the visitors</source>
            <translation>Читаем сведения о посетителях</translation>
        </message>
        <message>
            <source>Same person as another one</source>
            <translation>Это тот же человек</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Sees poorly</source>
            <translation>Плохо видит</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>Жестовый язык</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Новый посетитель</translation>
        </message>
        <message>
            <source>The contact data are erased.</source>
            <translation>Контактные данные удалены.</translation>
        </message>
        <message>
            <source>The contact data are kept.</source>
            <translation>Контактные данные сохранены.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>The same document was shown</source>
            <translation>Показан тот же документ</translation>
        </message>
        <message>
            <source>The visitor has agreed</source>
            <translation>Посетитель согласен</translation>
        </message>
        <message>
            <source>The visitor is erased.</source>
            <translation>Сведения о посетителе удалены.</translation>
        </message>
        <message>
            <source>The visitor says so</source>
            <translation>Так говорит посетитель</translation>
        </message>
        <message>
            <source>They are two visitors again.</source>
            <translation>Это снова два разных посетителя.</translation>
        </message>
        <message>
            <source>This is the visitor</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>To serve the visitor better at the counter</source>
            <translation>Чтобы лучше обслужить посетителя в окне</translation>
        </message>
        <message>
            <source>To serve the visitor better, to tell results and to remind</source>
            <translation>Чтобы лучше обслуживать посетителя, сообщать результаты и напоминать</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>Что ещё поможет</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>Кресло-коляска</translation>
        </message>
        <message>
            <source>Who is the visitor with {number}?</source>
            <translation>Кто посетитель с талоном {number}?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>{day}: {number}, {service}</source>
            <translation>{day}: {number}, {service}</translation>
        </message>
        <message>
            <source>{day}: {number}, {service} – {outcome}</source>
            <translation>{day}: {number}, {service} — {outcome}</translation>
        </message>
        <message>
            <source>{kind} – {state}</source>
            <translation>{kind} — {state}</translation>
        </message>
        <message>
            <source>{kind} …{end}</source>
            <translation>{kind} …{end}</translation>
        </message>
    </context>
    <context>
        <name>console.window</name>
        <message>
            <source>Copy the details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <source>Counter {counter}</source>
            <translation>Окно {counter}</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Тёмные цвета</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>Итоги дня</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation>Развернуть</translation>
        </message>
        <message>
            <source>If this continues, please tell your administrator.</source>
            <translation>Если это не пройдёт, сообщите администратору.</translation>
        </message>
        <message>
            <source>If you need it for your work, ask a manager or an administrator: they can give you another role.</source>
            <translation>Если он нужен вам для работы, обратитесь к руководителю или администратору: они могут назначить вам другую роль.</translation>
        </message>
        <message>
            <source>In a few minutes you will have been signed in for 12 hours. Then please sign in again.</source>
            <translation>Через несколько минут исполнится 12 часов с вашего входа. Тогда войдите ещё раз.</translation>
        </message>
        <message>
            <source>In less than a minute this console locks. Press any key or move the mouse to go on.</source>
            <translation>Меньше чем через минуту это рабочее место заблокируется. Чтобы продолжить, нажмите любую клавишу или подвиньте мышь.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Светлые цвета</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Narrow column</source>
            <translation>Узкая панель</translation>
        </message>
        <message>
            <source>Nobat – Counter console</source>
            <translation>Nobat — рабочее место оператора</translation>
        </message>
        <message>
            <source>Press to show the pages.</source>
            <translation>Нажмите, чтобы показать страницы.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Качество</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>Обращения и приём</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Настройка отделения</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Signed in {time}</source>
            <translation>Вход в {time}</translation>
        </message>
        <message>
            <source>Something went wrong here. Everything confirmed is kept.</source>
            <translation>Произошёл сбой. Всё подтверждённое сохранено.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Коллектив</translation>
        </message>
        <message>
            <source>Text and contrast</source>
            <translation>Текст и контраст</translation>
        </message>
        <message>
            <source>The database cannot be reached yet. This program connects automatically.</source>
            <translation>База данных пока недоступна. Программа подключится сама.</translation>
        </message>
        <message>
            <source>The pages are shown below.</source>
            <translation>Страницы показаны ниже.</translation>
        </message>
        <message>
            <source>This page is not part of your role</source>
            <translation>Эта страница не входит в вашу роль</translation>
        </message>
        <message>
            <source>Your account was deactivated, or your role has no pages any more.</source>
            <translation>Ваш вход закрыт, или для вашей роли больше нет страниц.</translation>
        </message>
    </context>
    <context>
        <name>console.words</name>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Copy the words or save a letter.</source>
            <translation>Для окон не задан принтер. Скопируйте текст или сохраните письмо.</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>Номер обращения: {number}</translation>
        </message>
        <message>
            <source>Print on the slip printer</source>
            <translation>Напечатать на принтере талонов</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Напечатано.</translation>
        </message>
        <message>
            <source>Save as a letter</source>
            <translation>Сохранить как письмо</translation>
        </message>
        <message>
            <source>The letter to the other body</source>
            <translation>Письмо в другой орган</translation>
        </message>
        <message>
            <source>There is no message for this. A manager can add one.</source>
            <translation>Для этого нет сообщения. Руководитель может его добавить.</translation>
        </message>
        <message>
            <source>We promise you:</source>
            <translation>Мы обещаем вам:</translation>
        </message>
        <message>
            <source>What you say to the visitor</source>
            <translation>Что вы скажете посетителю</translation>
        </message>
    </context>
    <context>
        <name>devices</name>
        <message>
            <source>Board</source>
            <translation>Табло</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>Рабочее место оператора</translation>
        </message>
        <message>
            <source>Cover open since {time}</source>
            <translation>Крышка открыта с {time}</translation>
        </message>
        <message>
            <source>Faulty since {time}</source>
            <translation>Неисправно с {time}</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Терминал</translation>
        </message>
        <message>
            <source>No report since {time}</source>
            <translation>Не отвечает с {time}</translation>
        </message>
        <message>
            <source>Not reachable since {time}</source>
            <translation>Недоступно с {time}</translation>
        </message>
        <message>
            <source>Out of paper since {time}</source>
            <translation>Нет бумаги с {time}</translation>
        </message>
        <message>
            <source>Paper low since {time}</source>
            <translation>Мало бумаги с {time}</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Switched off since {time}</source>
            <translation>Выключено с {time}</translation>
        </message>
        <message>
            <source>Working</source>
            <comment>state of a device</comment>
            <translation>Работает</translation>
        </message>
        <message>
            <source>Working; it does not report its paper</source>
            <translation>Работает; о бумаге не сообщает</translation>
        </message>
        <message>
            <source>Works and chimes, but has had no voice since {time}</source>
            <translation>Работает и подаёт сигнал, но не произносит вызовы с {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to play sound since {time}</source>
            <translation>Работает, но не воспроизводит звук с {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to read its pages aloud since {time}</source>
            <translation>Работает, но не может читать страницы вслух с {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to write its files since {time}</source>
            <translation>Работает, но с {time} не может записывать свои файлы</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A branch is being moved into this database already. Nothing was changed. Wait until that has ended.</source>
            <translation>В эту базу данных уже переносится отделение. Ничего не изменилось. Дождитесь окончания.</translation>
        </message>
        <message>
            <source>A card number has between 4 and 40 letters and digits. Please check it.</source>
            <translation>Номер карты состоит из 4–40 букв и цифр. Проверьте его.</translation>
        </message>
        <message>
            <source>A case can be reopened for 30 days after it was closed. Please register a new one.</source>
            <translation>Обращение можно возобновить в течение 30 дней после закрытия. Зарегистрируйте новое.</translation>
        </message>
        <message>
            <source>A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>Код — это от 2 до 24 строчных латинских букв, цифр и дефисов; первой стоит буква.</translation>
        </message>
        <message>
            <source>A colleague has just changed what is known of this visitor. Nothing was saved. Please look again.</source>
            <translation>Коллега только что изменил сведения об этом посетителе. Ничего не сохранено. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter, or ask the colleague or a manager to sign out there.</source>
            <translation>В этом окне уже работает другой сотрудник. Выберите другое окно или попросите его либо руководителя завершить там смену.</translation>
        </message>
        <message>
            <source>A complaint is upheld only with its cause and with what changes. Record the finding on the page Complaints, then decide.</source>
            <translation>Жалобу признают обоснованной, только если указаны причина и что изменится. Запишите вывод на странице «Жалобы», затем решайте.</translation>
        </message>
        <message>
            <source>A decision is saved only with a day until which it is carried out, today or later.</source>
            <translation>Решение сохраняется только со сроком исполнения: сегодня или позже.</translation>
        </message>
        <message>
            <source>A decision is saved only with the person who carries it out. Please choose one.</source>
            <translation>Решение сохраняется только с исполнителем. Выберите его.</translation>
        </message>
        <message>
            <source>A guide takes only a PDF. Nothing was saved.</source>
            <translation>К руководству прикладывается только PDF. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>A meeting has at most 20 decisions. Please put some together.</source>
            <translation>У приёма не больше 20 решений. Объедините некоторые.</translation>
        </message>
        <message>
            <source>A network drive can damage this kind of database. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>На сетевом диске такая база данных может повредиться. Выберите папку этого компьютера или используйте PostgreSQL для нескольких компьютеров.</translation>
        </message>
        <message>
            <source>A number from 1 to {limit} is needed here. What you entered was kept. Please correct it.</source>
            <translation>Здесь нужно число от 1 до {limit}. Введённое сохранено. Исправьте его, пожалуйста.</translation>
        </message>
        <message>
            <source>A quarter is reviewed once, after its last day. Nothing was saved.</source>
            <translation>Обзор квартала подписывают один раз, после его последнего дня. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>A reason is needed here. What you entered was kept. Choose a reason and try again.</source>
            <translation>Здесь нужна причина. Введённое сохранено. Выберите причину и повторите.</translation>
        </message>
        <message>
            <source>A remedy waits for the approval of another person. The visitor is told only after that.</source>
            <translation>Предложенная мера ждёт одобрения другого человека. Посетителю сообщают только после этого.</translation>
        </message>
        <message>
            <source>A reply is possible once for each item that failed, within 10 working days. Nothing was changed.</source>
            <translation>Ответить можно один раз по каждому невыполненному пункту, в течение 10 рабочих дней. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A report has at most three groupings and six figures. Please remove some.</source>
            <translation>В отчёте не больше трёх разрезов и шести показателей. Уберите лишние.</translation>
        </message>
        <message>
            <source>A sealed database is made where there is nothing yet. Nothing was changed.</source>
            <translation>Закрытая база данных создаётся только на пустом месте. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A smaller or larger number is needed here. What you entered was kept. Please correct it.</source>
            <translation>Здесь нужно другое число. Введённое сохранено. Исправьте его, пожалуйста.</translation>
        </message>
        <message>
            <source>A survey begins today or later and lasts 5 to 60 days. Please change the days.</source>
            <translation>Опрос начинается не раньше сегодняшнего дня и длится от 5 до 60 дней. Измените дни.</translation>
        </message>
        <message>
            <source>A text has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>Есть текст со знаком, который новая база данных не может хранить, или слишком длинный для неё текст. Ничего не перенесено. Сообщите администратору.</translation>
        </message>
        <message>
            <source>A text in the table {table} has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>В таблице {table} есть текст со знаком, который новая база данных не может хранить, или слишком длинный для неё текст. Ничего не перенесено. Сообщите администратору.</translation>
        </message>
        <message>
            <source>A version is approved by another person than the one who wrote it. Nothing was changed.</source>
            <translation>Версию утверждает не тот, кто её написал. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A visit can be rated on the same day, once it has been served.</source>
            <translation>Оценить приём можно в тот же день, когда он завершён.</translation>
        </message>
        <message>
            <source>A visit is read by other people than its assessor. Nothing was changed.</source>
            <translation>Визит читает не тот, кто его совершил. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A visit is returned only once. Read it, or leave it out.</source>
            <translation>Визит возвращают только один раз. Прочтите его или не засчитывайте.</translation>
        </message>
        <message>
            <source>An entry ends tomorrow at the earliest. Please choose a later day.</source>
            <translation>Запись перестаёт действовать не раньше завтрашнего дня. Выберите более поздний день.</translation>
        </message>
        <message>
            <source>Another file of the wave {wave} was imported before. The first one stays.</source>
            <translation>Другой файл волны {wave} уже загружен. Остаётся первый.</translation>
        </message>
        <message>
            <source>Another file of this wave was imported before. The first one stays.</source>
            <translation>Другой файл этой волны уже загружен. Остаётся первый.</translation>
        </message>
        <message>
            <source>Another person records what you have shown and gives you a pass. Nothing was changed.</source>
            <translation>Ваши подтверждения и допуск записывает другой сотрудник. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Another person than the one who wrote the reply decides about it. Nothing was changed.</source>
            <translation>Решение по ответу принимает не тот, кто его написал. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Another running program has this name. Give this one a different name with --device.</source>
            <translation>Это имя занято другой работающей программой. Дайте этой программе другое имя с помощью --device.</translation>
        </message>
        <message>
            <source>Another step of work follows before the decision. Please finish this step instead.</source>
            <translation>До решения остаётся ещё один шаг. Завершите сначала этот шаг.</translation>
        </message>
        <message>
            <source>Another survey runs on these days. Only one at a time can be answered.</source>
            <translation>В эти дни уже идёт другой опрос. Одновременно можно отвечать только на один.</translation>
        </message>
        <message>
            <source>Another unit has this case. Only its people and managers can do this. Nothing was changed.</source>
            <translation>Это обращение ведёт другой отдел. Это могут сделать только его сотрудники и руководители. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Another version of this standard is being prepared. Please finish or discard it first.</source>
            <translation>Уже готовится другая версия этого стандарта. Сначала завершите или удалите её.</translation>
        </message>
        <message>
            <source>Choose at least one figure, and what the report is grouped by.</source>
            <translation>Выберите хотя бы один показатель и разрез отчёта; один разрез нельзя выбрать дважды.</translation>
        </message>
        <message>
            <source>Clerks and counters are shown alone, together or by week, and without filters, so that nobody’s figures can be worked out. Please remove the other groupings and the filters.</source>
            <translation>Сотрудники и окна показываются отдельно, вместе или по неделям и без отбора, чтобы нельзя было вычислить показатели одного человека. Уберите другие разрезы и отбор.</translation>
        </message>
        <message>
            <source>Contact data are kept only with the visitor’s consent. Please ask first.</source>
            <translation>Контактные данные хранятся только с согласия посетителя. Сначала спросите его.</translation>
        </message>
        <message>
            <source>Even with these days the deadline would have passed. Please add more days.</source>
            <translation>Даже с этими днями срок уже прошёл бы. Добавьте больше дней.</translation>
        </message>
        <message>
            <source>Evidence is from today or earlier, and lasts longer than the day it is from. Please correct the days.</source>
            <translation>Подтверждение получено сегодня или раньше и действует дольше этого дня. Исправьте даты.</translation>
        </message>
        <message>
            <source>It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>Отменить это уже поздно. Ничего не изменилось. При необходимости выдайте посетителю новый номер.</translation>
        </message>
        <message>
            <source>Line {line} of the recovery sheet was not typed as it is printed. Please check it.</source>
            <translation>Строка {line} листа восстановления введена не так, как напечатана. Проверьте её.</translation>
        </message>
        <message>
            <source>Merged cases can be separated for 30 days. Please register a new case.</source>
            <translation>Объединённые обращения можно разделить в течение 30 дней. Зарегистрируйте новое обращение.</translation>
        </message>
        <message>
            <source>Name and PIN do not match. Please enter the PIN again.</source>
            <translation>Имя и ПИН-код не совпадают. Введите ПИН-код ещё раз.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Missing: {names}. Nothing was changed.</source>
            <translation>Объявление должны подтвердить девять из десяти работающих сотрудников каждого отделения. Не хватает: {names}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Nothing was changed.</source>
            <translation>Объявление должны подтвердить девять из десяти работающих сотрудников каждого отделения. Ничего не изменено.</translation>
        </message>
        <message>
            <source>No appointments are given for this service. Please take a ticket.</source>
            <translation>На эту услугу не записывают. Пожалуйста, возьмите талон.</translation>
        </message>
        <message>
            <source>No appointments are given for {service}. Please take a ticket.</source>
            <translation>На услугу «{service}» не записывают. Пожалуйста, возьмите талон.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. Nothing was changed.</source>
            <translation>Ни в одном файле этих отделений нет руководства с таким кодом. Ничего не изменено.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. There is: {names}. Nothing was changed.</source>
            <translation>Ни в одном файле этих отделений нет руководства с таким кодом. Есть: {names}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>No member of staff has the code {person}. Nothing was changed. Check the code.</source>
            <translation>Сотрудника с кодом {person} нет. Ничего не изменено. Проверьте код.</translation>
        </message>
        <message>
            <source>No member of staff has this code. Nothing was changed. Check the code.</source>
            <translation>Сотрудника с таким кодом нет. Ничего не изменено. Проверьте код.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about number {number} of that day.</source>
            <translation>По номеру {number} за этот день не хранится ни заметки, ни отзыва.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about this visit.</source>
            <translation>Об этом посещении не хранится ни заметки, ни отзыва.</translation>
        </message>
        <message>
            <source>No survey is open today. Nothing was counted.</source>
            <translation>Сегодня опрос не проводится. Ничего не засчитано.</translation>
        </message>
        <message>
            <source>No visits were recorded on this day, so there is nothing to show. Choose another day.</source>
            <translation>За этот день нет записанных посещений, показать нечего. Выберите другой день.</translation>
        </message>
        <message>
            <source>Nobody else, or several visitors are found by this. Please enter an ID number, a card or a ticket number.</source>
            <translation>По этому не найдено больше никого или найдено несколько посетителей. Введите ИИН, карту или номер талона.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day, for example {day}.</source>
            <translation>В это время приёма нет. Ближайший день — {day}, предложите его посетителю.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>В это время приёма нет. Предложите другой день.</translation>
        </message>
        <message>
            <source>Nobody would be left to decide about an appeal. First give one more person the right to decide about merits and measures. Nothing was changed.</source>
            <translation>Некому будет решать по возражению. Сначала дайте ещё одному сотруднику право решать о поощрениях и мерах. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet. Nothing was released.</source>
            <translation>Ещё не все визиты прочитаны. Ничего не опубликовано.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet: {number}. Nothing was released.</source>
            <translation>Ещё не прочитано визитов: {number}. Ничего не опубликовано.</translation>
        </message>
        <message>
            <source>Not more people can confirm the notice than work in the branch. Nothing was changed.</source>
            <translation>Подтвердивших объявление не может быть больше, чем сотрудников отделения. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing can be written to this folder. Allow this user to write there, or choose another folder.</source>
            <translation>В эту папку нельзя ничего записать. Разрешите этому пользователю запись или выберите другую папку.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Allow this user to write there, or choose another folder.</source>
            <translation>В {path} нельзя ничего записать. Разрешите этому пользователю запись или выберите другую папку.</translation>
        </message>
        <message>
            <source>Nothing shows whose ticket this visit had. Leave it out, or match the wave again.</source>
            <translation>Ничто не показывает, чей талон был у этого визита. Не засчитывайте его или ещё раз сопоставьте талоны волны.</translation>
        </message>
        <message>
            <source>Nothing was booked yet. Please press the button once more.</source>
            <translation>Запись пока не сделана. Пожалуйста, нажмите кнопку ещё раз.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong.</source>
            <translation>Ничего не сдано: в строках есть ошибки.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong: {rows}.</source>
            <translation>Ничего не сдано, в строках есть ошибки: {rows}.</translation>
        </message>
        <message>
            <source>Number {number} can be rated on the same day, once it has been served.</source>
            <translation>Номер {number} можно оценить в тот же день после завершения приёма.</translation>
        </message>
        <message>
            <source>Number {number} has been rated already. That rating was kept. Thank you.</source>
            <translation>Номер {number} уже оценён. Оценка сохранена. Спасибо.</translation>
        </message>
        <message>
            <source>Number {number} has not been missed. It keeps its place; please watch the board.</source>
            <translation>Номер {number} не пропущен. Его место в очереди сохраняется; следите, пожалуйста, за табло.</translation>
        </message>
        <message>
            <source>Number {number} is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>Номер {number} больше не ожидает: он у другого окна или приём уже окончен. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>Номер {number} вызывали слишком давно, вернуть его в очередь нельзя. Возьмите новый номер или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>Номер {number} потерян из-за сбоя компьютера. Просим прощения. Попросите у сотрудника новый номер.</translation>
        </message>
        <message>
            <source>Numbers issued, visitors served and visitors who gave up belong to a whole visit, which may have several clerks, counters and outcomes. Please remove these figures or the grouping by clerk, counter, end or outcome.</source>
            <translation>Выданные номера, обслуженные и ушедшие посетители относятся ко всему визиту, а у него может быть несколько сотрудников, окон и результатов. Уберите эти показатели или разрез по сотрудникам, окнам, завершению или результату.</translation>
        </message>
        <message>
            <source>Only a value from {low} to {high} is possible: stricter than now, but no stricter than what is already reached.</source>
            <translation>Возможно значение от {low} до {high}: строже нынешнего, но не строже того, что уже достигается.</translation>
        </message>
        <message>
            <source>Only a value stricter than now is possible, but no stricter than what is already reached.</source>
            <translation>Значение должно быть строже нынешнего, но не строже того, что уже достигается.</translation>
        </message>
        <message>
            <source>Only the current day can be opened again. This day stays closed. Nothing was changed.</source>
            <translation>Снова открыть можно только текущий день. Этот день остаётся закрытым. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Only who has saved this report can change it. Save it under a name of your own.</source>
            <translation>Изменить отчёт может только тот, кто его сохранил. Сохраните его под своим названием.</translation>
        </message>
        <message>
            <source>Please answer every item. Nothing was saved.</source>
            <translation>Ответьте на каждый пункт. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Please answer every question. Nothing was counted.</source>
            <translation>Ответьте на все вопросы. Ничего не засчитано.</translation>
        </message>
        <message>
            <source>Please choose a body that is in use.</source>
            <translation>Выберите орган из списка.</translation>
        </message>
        <message>
            <source>Please choose a day from {earliest} to {latest}.</source>
            <translation>Выберите день с {earliest} по {latest}</translation>
        </message>
        <message>
            <source>Please choose a reason.</source>
            <translation>Выберите причину.</translation>
        </message>
        <message>
            <source>Please choose a remedy.</source>
            <translation>Выберите меру.</translation>
        </message>
        <message>
            <source>Please choose another branch that uses this database.</source>
            <translation>Выберите другое отделение, которое работает с этой базой данных.</translation>
        </message>
        <message>
            <source>Please choose another unit that will go on with the case.</source>
            <translation>Выберите другой отдел, который продолжит вести обращение.</translation>
        </message>
        <message>
            <source>Please choose at least one colleague or unit to be asked.</source>
            <translation>Выберите хотя бы одного коллегу или один отдел, чьё мнение нужно.</translation>
        </message>
        <message>
            <source>Please choose how serious it is.</source>
            <translation>Выберите, насколько это серьёзно.</translation>
        </message>
        <message>
            <source>Please choose how the visitor was contacted.</source>
            <translation>Выберите, как связались с посетителем.</translation>
        </message>
        <message>
            <source>Please choose one of the four faces. What you wrote was kept.</source>
            <translation>Выберите, пожалуйста, одно из четырёх лиц. Написанное сохранено.</translation>
        </message>
        <message>
            <source>Please choose the earlier step to which the case goes back.</source>
            <translation>Выберите более ранний шаг, на который возвращается обращение.</translation>
        </message>
        <message>
            <source>Please choose the first and the last day, in this order.</source>
            <translation>Укажите первый и последний день, в этом порядке.</translation>
        </message>
        <message>
            <source>Please choose what was decided.</source>
            <translation>Выберите, что решено.</translation>
        </message>
        <message>
            <source>Please choose who will handle the case.</source>
            <translation>Выберите, кто будет вести обращение.</translation>
        </message>
        <message>
            <source>Please enter how many working days are added, from 1 to 10.</source>
            <translation>Укажите, сколько рабочих дней добавить: от 1 до 10.</translation>
        </message>
        <message>
            <source>Please enter the amount, more than 0.</source>
            <translation>Введите сумму больше 0.</translation>
        </message>
        <message>
            <source>Please enter the day of the meeting, today or earlier.</source>
            <translation>Введите день приёма: сегодня или раньше.</translation>
        </message>
        <message>
            <source>Please enter the day on which you will ask for the answer, today or later.</source>
            <translation>Укажите день, когда вы спросите об ответе: сегодня или позже.</translation>
        </message>
        <message>
            <source>Please enter the number of the other case. It must be one that is still being worked on.</source>
            <translation>Укажите номер другого обращения. По нему ещё не должно быть решения.</translation>
        </message>
        <message>
            <source>Please enter the whole path of a folder, as the computer with the maintenance service sees it.</source>
            <translation>Укажите полный путь к папке — так, как её видит компьютер со служебной программой.</translation>
        </message>
        <message>
            <source>Please give the report a name.</source>
            <translation>Дайте отчёту название.</translation>
        </message>
        <message>
            <source>Please say where the report is to go: into a folder, to an e-mail address, or both.</source>
            <translation>Укажите, куда отправлять отчёт: в папку, на адрес электронной почты или и туда и туда.</translation>
        </message>
        <message>
            <source>Please try to reach the visitor at least three times, on two different days.</source>
            <translation>Попробуйте связаться с посетителем хотя бы три раза, в два разных дня.</translation>
        </message>
        <message>
            <source>Please write a few words. Nothing has been saved yet.</source>
            <translation>Напишите несколько слов. Пока ничего не сохранено.</translation>
        </message>
        <message>
            <source>Please write a text. What you have entered is still here.</source>
            <translation>Напишите текст. Введённое осталось здесь.</translation>
        </message>
        <message>
            <source>Please write something. Nothing was saved.</source>
            <translation>Напишите текст. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Please write what changes. If nothing does, write: nothing, because …</source>
            <translation>Напишите, что изменится. Если ничего, напишите: ничего, потому что …</translation>
        </message>
        <message>
            <source>Please write what was decided.</source>
            <translation>Напишите, что решено.</translation>
        </message>
        <message>
            <source>Please write what was found.</source>
            <translation>Напишите, что выяснилось.</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>Напишите, о чём говорили.</translation>
        </message>
        <message>
            <source>Please write what you agreed with the visitor.</source>
            <translation>Напишите, о чём вы договорились с посетителем.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit.</source>
            <translation>Результаты публикуют через пять рабочих дней после последнего визита.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit: on {day} at the earliest.</source>
            <translation>{day} — первый возможный день: результаты публикуют через пять рабочих дней после последнего визита.</translation>
        </message>
        <message>
            <source>Somebody else decides this: not the person concerned, and nobody who proposed it or decided about it before. Nothing was changed.</source>
            <translation>Решает другой человек: не тот, кого это касается, и не тот, кто это предложил или уже решал. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Somebody else handles this case already. A manager can give it to somebody else.</source>
            <translation>Это обращение уже ведёт другой сотрудник. Руководитель может передать его.</translation>
        </message>
        <message>
            <source>Somebody else has changed the roll-out of this branch meanwhile. Nothing was saved. Look at it again.</source>
            <translation>Тем временем кто-то другой изменил данные о внедрении в этом отделении. Ничего не сохранено. Посмотрите их ещё раз.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. {field}: {now}. Yours is still here, but not saved. Choose one of the two.</source>
            <translation>За это время это изменил кто-то другой. {field}: {now}. Ваше значение осталось здесь, но не сохранено. Выберите одно из двух.</translation>
        </message>
        <message>
            <source>Somebody else has changed this setting meanwhile. Nothing was saved. Look at it again before you change it.</source>
            <translation>За это время эту настройку изменил кто-то другой. Ничего не сохранено. Посмотрите на неё ещё раз, прежде чем менять.</translation>
        </message>
        <message>
            <source>Somebody else has just booked the last place at {time}. Please choose another time.</source>
            <translation>Последнее место на {time} только что занято. Пожалуйста, выберите другое время.</translation>
        </message>
        <message>
            <source>Somebody has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>Кто-то тем временем изменил этот протокол. Ничего не сохранено. Прочитайте его ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем кто-то изменил эту меру. Ничего не сохранено. Прочитайте её ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this announcement in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Это объявление тем временем изменили. Ничего не сохранено. Прочитайте его ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>За это время обращение изменил другой сотрудник. Ничего не сохранено. Прочитайте его ещё раз, а затем решайте.</translation>
        </message>
        <message>
            <source>Somebody has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Кто-то тем временем изменил эту жалобу. Ничего не сохранено. Прочитайте её ещё раз и затем решайте.</translation>
        </message>
        <message>
            <source>Somebody has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем эту запись кто-то изменил. Ничего не сохранено. Прочитайте её ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this idea in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем кто-то изменил эту идею. Ничего не сохранено. Прочитайте её ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем это изменил кто-то другой. Ничего не сохранено. Прочитайте ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Эту запись тем временем изменил кто-то другой. Ничего не сохранено. Прочитайте её заново.</translation>
        </message>
        <message>
            <source>Somebody has changed this report in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем кто-то изменил этот отчёт. Ничего не сохранено. Прочитайте его ещё раз.</translation>
        </message>
        <message>
            <source>Somebody has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>Кто-то изменил эту запись после того, как вы её открыли. Ничего не сохранено. Сравните обе версии и выберите одну.</translation>
        </message>
        <message>
            <source>Somebody has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем кто-то изменил эту цель. Ничего не сохранено. Прочитайте её заново.</translation>
        </message>
        <message>
            <source>Somebody has the code {person} already. Nobody was added. Choose another code.</source>
            <translation>Код {person} уже занят. Никто не добавлен. Выберите другой код.</translation>
        </message>
        <message>
            <source>Somebody has this code already. Nobody was added. Choose another code.</source>
            <translation>Этот код уже занят. Никто не добавлен. Выберите другой код.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed.</source>
            <translation>Ещё не всё указано. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Still missing: {parts}. Nothing was changed.</source>
            <translation>Ещё не указано: {parts}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened. Choose another file.</source>
            <translation>Форма XLSForm не открыта. Выберите другой файл.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: sheet {sheet}, row {row}: {problem} Correct it there and open the file again.</source>
            <translation>Форма XLSForm не открыта: лист {sheet}, строка {row}: {problem} Исправьте это и откройте файл снова.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: {problem} Choose another file.</source>
            <translation>Форма XLSForm не открыта: {problem} Выберите другой файл.</translation>
        </message>
        <message>
            <source>The answers are not those that were sealed at the close. Nothing was released.</source>
            <translation>Ответы не те, что были опечатаны при закрытии. Ничего не опубликовано.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was left there, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>Резервную копию не удалось записать в {path}: диск заполнен или неисправен. Неполного файла там не осталось, прежние копии сохранены. Освободите место или выберите другую папку.</translation>
        </message>
        <message>
            <source>The backup could not be written: the disk is full or has a fault. No incomplete file was left, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>Резервную копию не удалось записать: диск заполнен или неисправен. Неполного файла не осталось, прежние копии сохранены. Освободите место или выберите другую папку.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct it and try again.</source>
            <translation>Описание отделения использовать нельзя. Ничего не записано. Исправьте его и повторите.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct these places and try again:</source>
            <translation>Описание отделения использовать нельзя. Ничего не записано. Исправьте эти места и повторите:</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was written. Correct this line and try again.</source>
            <translation>Описание отделения использовать нельзя: {file}, строка {line}, {key}: {problem} Ничего не записано. Исправьте эту строку и повторите.</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.</source>
            <translation>Описание отделения использовать нельзя: {problem}. Ничего не записано. Исправьте его и повторите.</translation>
        </message>
        <message>
            <source>The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct this one.</source>
            <translation>Описание отделения {file} использовать нельзя: {problem} Ничего не записано. Укажите другой файл или исправьте этот.</translation>
        </message>
        <message>
            <source>The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this branch, including the maintenance service, and try again.</source>
            <translation>Отделение сейчас работает, поэтому перенести его нельзя. Ничего не изменилось. Закройте все программы этого отделения, включая служебную, и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The branch {branch} exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>Отделение {branch} в этой базе данных уже есть. Оно не изменено. Выберите для нового отделения другой код.</translation>
        </message>
        <message>
            <source>The case waits for an opinion. Ask for it, or go on without it and say why.</source>
            <translation>Обращение ждёт мнения. Дождитесь его или обойдитесь без него и укажите почему.</translation>
        </message>
        <message>
            <source>The case waits for the opinion of {person}. Ask for it, or go on without it and say why.</source>
            <translation>Обращению нужно мнение: {person}. Дождитесь его или обойдитесь без него и укажите почему.</translation>
        </message>
        <message>
            <source>The case was not registered, because an answer is missing or wrong. What you typed was kept.</source>
            <translation>Обращение не зарегистрировано: ответа нет или он неверен. Введённое сохранено на странице.</translation>
        </message>
        <message>
            <source>The case was not registered: {problem} What you typed was kept.</source>
            <translation>Обращение не зарегистрировано: {problem} Введённое сохранено на странице.</translation>
        </message>
        <message>
            <source>The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a moment and try again; if this continues, tell your administrator.</source>
            <translation>Связь с базой данных прервана. Всё подтверждённое сохранено. Подождите немного и повторите; если это не пройдёт, сообщите администратору.</translation>
        </message>
        <message>
            <source>The content of this file is missing or was changed. Please tell the administrator.</source>
            <translation>Содержимое этого файла пропало или изменено. Сообщите администратору.</translation>
        </message>
        <message>
            <source>The copy in the new database differs from the old one. Keep working with the old one, do not use the new one, and tell your administrator.</source>
            <translation>Копия в новой базе данных отличается от старой базы. Продолжайте работать со старой, не пользуйтесь новой и сообщите администратору.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>Копия базы данных не прошла проверку. Она удалена, прежние копии сохранены. Сообщите администратору.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>Копия базы данных не прошла проверку: {problem}. Она удалена, прежние копии сохранены. Сообщите администратору.</translation>
        </message>
        <message>
            <source>The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>Файл базы данных повреждён. Исправить его не удалось, и исправной резервной копии нет. Файл оставлен как есть. Если копия есть в другом месте, восстановите её командой «nobat restore».</translation>
        </message>
        <message>
            <source>The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your administrator.</source>
            <translation>Файл базы данных повреждён. Он исправляется, подождите минуту. Если это не пройдёт, сообщите администратору.</translation>
        </message>
        <message>
            <source>The database file is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>Файла базы данных нет, но другие файлы показывают, что здесь работало отделение. Новое отделение не создано, ничего не изменено. Верните файл на место или восстановите резервную копию командой «nobat restore». Чтобы начать новое отделение, сначала переместите всю папку в другое место.</translation>
        </message>
        <message>
            <source>The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>Файл базы данных {path} повреждён. Исправить его не удалось, и в папке {folder} нет исправной резервной копии. Файл оставлен как есть. Если копия есть в другом месте, восстановите её командой «nobat restore».</translation>
        </message>
        <message>
            <source>The database file {path} is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>Файла базы данных {path} нет, но другие файлы показывают, что здесь работало отделение. Новое отделение не создано, ничего не изменено. Верните файл на место или восстановите резервную копию командой «nobat restore». Чтобы начать новое отделение, сначала переместите всю папку в другое место.</translation>
        </message>
        <message>
            <source>The database is read-only at the moment. The last step was not saved. Please tell your administrator.</source>
            <translation>База данных сейчас доступна только для чтения. Последнее действие не сохранено. Сообщите, пожалуйста, администратору.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should upgrade the server.</source>
            <translation>На сервере базы данных работает PostgreSQL {version}, а нужна версия не ниже {least}. Администратору следует обновить сервер.</translation>
        </message>
        <message>
            <source>The database server is too old for this program. Your administrator should upgrade the server.</source>
            <translation>Сервер базы данных слишком старый для этой программы. Администратору следует обновить сервер.</translation>
        </message>
        <message>
            <source>The database server refused the connection. Your administrator should check the user, password and database name in the address.</source>
            <translation>Сервер базы данных отказал в подключении. Администратору следует проверить пользователя, пароль и имя базы данных в адресе.</translation>
        </message>
        <message>
            <source>The database server refused the connection: {problem}. Your administrator should check the user, password and database name in the address.</source>
            <translation>Сервер базы данных отказал в подключении: {problem}. Администратору следует проверить пользователя, пароль и имя базы данных в адресе.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of this program. It was left untouched. Install the newer version on this computer.</source>
            <translation>База данных создана более новой версией программы. Она не изменена. Установите на этот компьютер новую версию.</translation>
        </message>
        <message>
            <source>The database was written by an older version of this program. It was left untouched. Close all programs of the branch and run “nobat upgrade”; a copy is made first.</source>
            <translation>База данных записана более старой версией программы. Она оставлена как есть. Закройте все программы отделения и выполните команду «nobat upgrade»; сначала будет сделана копия.</translation>
        </message>
        <message>
            <source>The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>База данных {path} не пустая. Отделение переносится только в пустую базу. Ничего не изменилось. Выберите другую базу данных или другое имя файла.</translation>
        </message>
        <message>
            <source>The date of this branch must be confirmed first. Nothing was changed. Please ask our staff.</source>
            <translation>Сначала нужно подтвердить дату в отделении. Ничего не изменилось. Обратитесь к сотрудникам.</translation>
        </message>
        <message>
            <source>The day of a milestone is today or later. Please change it.</source>
            <translation>День вехи — сегодня или позже. Измените его.</translation>
        </message>
        <message>
            <source>The deadline has passed. Only a manager can extend it now.</source>
            <translation>Срок уже прошёл. Теперь продлить его может только руководитель.</translation>
        </message>
        <message>
            <source>The deadline was extended once already. Only a manager can extend it again.</source>
            <translation>Срок уже продлевали. Ещё раз продлить его может только руководитель.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Everything confirmed so far is kept; the last step was not saved. Please tell your administrator to free some space.</source>
            <translation>Диск базы данных заполнен. Всё подтверждённое сохранено; последнее действие не сохранено. Попросите администратора освободить место.</translation>
        </message>
        <message>
            <source>The file could not be created. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>Не удалось создать файл. Ничего не изменилось. Укажите новый файл в папке, в которую вам разрешена запись.</translation>
        </message>
        <message>
            <source>The file could not be read. Is the disk or the network drive still there?</source>
            <translation>Прочитать файл не удалось. Подключён ли ещё диск или сетевая папка?</translation>
        </message>
        <message>
            <source>The file was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>Файл не добавлен. В PDF может быть не больше 200 страниц. Разделите его на части.</translation>
        </message>
        <message>
            <source>The file was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>Файл не добавлен. Файл может быть не больше 10 МБ. Отсканируйте его с меньшим разрешением.</translation>
        </message>
        <message>
            <source>The file was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>Файл не добавлен. В изображении может быть не больше 40 миллионов точек. Уменьшите его.</translation>
        </message>
        <message>
            <source>The file was not added: it can only be opened with a password. Save it without one.</source>
            <translation>Файл не добавлен. Он открывается только с паролем. Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>The file was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>Файл не добавлен. Принимаются только файлы PDF, JPEG и PNG, как бы они ни назывались.</translation>
        </message>
        <message>
            <source>The file was not added: the files of one case may have at most 40 MB together.</source>
            <translation>Файл не добавлен. Все файлы одного обращения вместе могут быть не больше 40 МБ.</translation>
        </message>
        <message>
            <source>The file was not added: this case has no such question. Please choose another one.</source>
            <translation>Файл не добавлен. В этом обращении нет такого вопроса. Выберите другой.</translation>
        </message>
        <message>
            <source>The file was not added: this question has all its files. Remove one of them first.</source>
            <translation>Файл не добавлен. На этот вопрос больше файлов не нужно. Сначала удалите один из них.</translation>
        </message>
        <message>
            <source>The file was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>Файл не добавлен. Для этого вопроса подходят только изображения JPEG или PNG.</translation>
        </message>
        <message>
            <source>The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>Не удалось создать файл {path}: {problem}. Ничего не изменилось. Укажите новый файл в папке, в которую вам разрешена запись.</translation>
        </message>
        <message>
            <source>The files of this branch say how many have confirmed the notice. Nothing was changed.</source>
            <translation>Сколько человек подтвердили объявление, сообщают файлы этого отделения. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The form is not complete. Nothing was saved.</source>
            <translation>Форма заполнена не полностью. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>The form of assignment {assignment} is not complete: {parts}. Nothing was saved.</source>
            <translation>Форма задания {assignment} заполнена не полностью: {parts}. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>Подлинность сервера базы данных проверить не удалось, поэтому ему ничего не отправлено. Администратору следует проверить имя сервера в адресе, его сертификат и sslrootcert.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it: {problem}. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>Подлинность сервера базы данных проверить не удалось, поэтому ему ничего не отправлено: {problem}. Администратору следует проверить имя сервера в адресе, его сертификат и sslrootcert.</translation>
        </message>
        <message>
            <source>The key for identifiers cannot be saved on this computer. Ask the administrator to make the folder of keys writable.</source>
            <translation>Ключ для идентификаторов не удаётся сохранить на этом компьютере. Попросите администратора разрешить запись в папку ключей.</translation>
        </message>
        <message>
            <source>The key for identifiers is not on this computer, so nobody can be found by them. Ask the administrator to run “nobat visitors read-sheet” here with the recovery sheet.</source>
            <translation>Ключа для идентификаторов нет на этом компьютере, поэтому по ним никого нельзя найти. Попросите администратора выполнить здесь «nobat visitors read-sheet» с листом восстановления.</translation>
        </message>
        <message>
            <source>The key that protects the PINs of this branch is missing on this computer. An administrator can put the key file back, or set new PINs with the command “nobat pins”.</source>
            <translation>На этом компьютере нет ключа, который защищает ПИН-коды отделения. Администратор может вернуть файл ключа или задать новые ПИН-коды командой «nobat pins».</translation>
        </message>
        <message>
            <source>The last day is before the first day. Please correct one of them.</source>
            <translation>Последний день раньше первого. Исправьте один из них.</translation>
        </message>
        <message>
            <source>The last day of visits is over. Cancel this wave, and plan another one.</source>
            <translation>Последний день визитов прошёл. Отмените эту волну и спланируйте другую.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Something is missing. Nothing was changed.</source>
            <translation>Пределы нельзя обновить. Чего-то не хватает. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Still missing: {parts}. Nothing was changed.</source>
            <translation>Пределы нельзя обновить. Не хватает: {parts}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The name {device} is used by a program that is running on the PC {computer}. Close that program, or give this one a different name with --device. If that PC was switched off, try again in three minutes.</source>
            <translation>Имя {device} занято программой, которая работает на компьютере {computer}. Закройте её или дайте этой программе другое имя с помощью --device. Если тот компьютер выключен, повторите через три минуты.</translation>
        </message>
        <message>
            <source>The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>Новая база данных не пустая. Отделение переносится только в пустую базу. Ничего не изменилось. Выберите другую базу данных или другое имя файла.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. Nothing was changed.</source>
            <translation>Объявление о программе должно провисеть 14 дней. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. The wave can begin on {day}. Nothing was changed.</source>
            <translation>{day} — первый возможный день: объявление о программе должно провисеть 14 дней. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The second reading is another person’s. Nothing was changed.</source>
            <translation>Второй раз читает другой человек. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The table would have more than 5,000 rows. Please choose a shorter period or fewer groupings.</source>
            <translation>В таблице было бы больше 5000 строк. Выберите период короче или меньше разрезов.</translation>
        </message>
        <message>
            <source>The text of the promise is missing. Nothing was changed.</source>
            <translation>Нет текста обещания. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The visit with this number has already ended. Nothing was changed.</source>
            <translation>Приём по этому номеру уже окончен. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. Please call again or wait a little.</source>
            <translation>Посетителю нужно ещё время. Нужно вызовов: {calls}; пауза после последнего: {wait}. Вызовите ещё раз или немного подождите.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Please call again or wait a little.</source>
            <translation>Посетителю нужно ещё время. Вызовите ещё раз или немного подождите.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back another day or ask our staff.</source>
            <translation>На сегодня талонов на эту услугу больше нет. Приходите в другой день или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>There are no more tickets for “{service}” today. Please come back another day or ask our staff.</source>
            <translation>На сегодня талонов на услугу «{service}» больше нет. Приходите в другой день или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>По адресу {path} уже есть база данных. Ничего не изменилось. Чтобы продолжить, добавьте --replace; нынешняя база сохранится под другим именем.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. What came after this backup would be lost: tickets – {tickets}, cases – {cases}, appointments – {appointments}. Nothing was changed. Add --replace to continue; a copy of the present database is made first.</source>
            <translation>По адресу {path} уже есть база данных. Будет потеряно то, что появилось после этой копии: талонов — {tickets}, обращений — {cases}, записей — {appointments}. Ничего не изменилось. Чтобы продолжить, добавьте --replace; сначала будет сделана копия нынешней базы.</translation>
        </message>
        <message>
            <source>There is already a database there. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>Там уже есть база данных. Ничего не изменилось. Чтобы продолжить, добавьте --replace; нынешняя база сохранится под другим именем.</translation>
        </message>
        <message>
            <source>There is already an entry with the code {taken}. Please choose another one.</source>
            <translation>Запись с кодом {taken} уже есть. Выберите другой код.</translation>
        </message>
        <message>
            <source>There is already an entry with this code. Please choose another one.</source>
            <translation>Запись с этим кодом уже есть. Выберите другой код.</translation>
        </message>
        <message>
            <source>There is no appointment with this code. Please check the digits on your slip.</source>
            <translation>Записи с таким кодом нет. Пожалуйста, проверьте цифры на вашем листке.</translation>
        </message>
        <message>
            <source>There is no case with this number. Please check the number.</source>
            <translation>Обращения с таким номером нет. Проверьте номер.</translation>
        </message>
        <message>
            <source>There is no database at {path} yet. Create it with “nobat init”, or check the address.</source>
            <translation>По адресу {path} базы данных ещё нет. Создайте её командой «nobat init» или проверьте адрес.</translation>
        </message>
        <message>
            <source>There is no database yet. Create it with “nobat init”, or check its address.</source>
            <translation>Базы данных ещё нет. Создайте её командой «nobat init» или проверьте адрес.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was changed. Check the name and try again.</source>
            <translation>Файла {file} нет. Ничего не изменилось. Проверьте имя и повторите.</translation>
        </message>
        <message>
            <source>There is no file {pattern} in the folder {folder}. Nothing was saved.</source>
            <translation>В папке {folder} нет файла {pattern}. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Please compare it with the ticket and try again.</source>
            <translation>Номера {number} сегодня нет. Сверьте его, пожалуйста, с талоном и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Tickets have Latin letters: please switch the keyboard, it writes {letter}.</source>
            <translation>Номера {number} сегодня нет. Буквы на талонах латинские: переключите, пожалуйста, раскладку, сейчас она пишет {letter}.</translation>
        </message>
        <message>
            <source>There is no open question of this kind. Nothing was changed.</source>
            <translation>Такого открытого вопроса нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There is no reply on this item that waits for a decision. Nothing was changed.</source>
            <translation>По этому пункту нет ответа, который ждёт решения. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There is no setting called {key}. Nothing was changed.</source>
            <translation>Настройки с именем {key} нет. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>There is no such backup file. Nothing was changed. Check the name and try again.</source>
            <translation>Такого файла резервной копии нет. Ничего не изменилось. Проверьте имя и повторите.</translation>
        </message>
        <message>
            <source>There is no such setting. Nothing was changed.</source>
            <translation>Такой настройки нет. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>There is no visitor at this counter now. Nothing was changed. Call the next visitor first.</source>
            <translation>У этого окна сейчас нет посетителя. Ничего не изменилось. Сначала вызовите следующего.</translation>
        </message>
        <message>
            <source>There is no whole week in this period that is over. Figures about the work of people are made of whole weeks.</source>
            <translation>В этом периоде нет ни одной целой прошедшей недели. Показатели работы людей считаются по целым неделям.</translation>
        </message>
        <message>
            <source>There is nothing to undo at this counter. Nothing was changed.</source>
            <translation>В этом окне отменять нечего. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. Finish this visit first, then call the next one.</source>
            <translation>У этого окна ещё есть посетитель. Сначала завершите приём, затем вызовите следующего.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold or transfer it first.</source>
            <translation>У этого окна ещё есть посетитель. Ваша смена не завершена. Сначала завершите приём, отложите его или передайте посетителя.</translation>
        </message>
        <message>
            <source>These two cases cannot be merged. They must be of the same kind and, unless a manager merges them, of the same visitor.</source>
            <translation>Эти два обращения нельзя объединить. Они должны быть одного вида и от одного посетителя; обращения разных посетителей объединяет руководитель.</translation>
        </message>
        <message>
            <source>They were asked already, and the answer is still open.</source>
            <translation>Мнение уже запрошено, ответа пока нет.</translation>
        </message>
        <message>
            <source>This ID number cannot be right: its check digit does not fit. Please check the digits.</source>
            <translation>Этот номер документа неверен: контрольная цифра не сходится. Проверьте цифры.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or runs such as 121212 or 123456.</source>
            <translation>Этот ПИН-код легко угадать. Прежний ещё действует. Выберите от 6 до 12 цифр без повторов и рядов вроде 121212 или 123456.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>Этой учётной записи не разрешено настраивать роли базы данных. Ничего не изменилось. Используйте учётную запись администратора сервера, например postgres.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>Этой учётной записи не разрешено настраивать роли базы данных: {problem}. Ничего не изменилось. Используйте учётную запись администратора сервера, например postgres.</translation>
        </message>
        <message>
            <source>This action does not exist. Nothing was changed.</source>
            <translation>Такой меры нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This announcement does not exist. Nothing was changed.</source>
            <translation>Такого объявления нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This appointment has changed in the meantime. Nothing was saved. Please look at it again.</source>
            <translation>Эта запись тем временем изменилась. Ничего не сохранено. Пожалуйста, посмотрите её ещё раз.</translation>
        </message>
        <message>
            <source>This appointment is over. Please book a new one.</source>
            <translation>Эта запись уже завершена. Пожалуйста, запишите заново.</translation>
        </message>
        <message>
            <source>This appointment was cancelled. Please take a ticket, or ask a member of staff.</source>
            <translation>Эта запись отменена. Пожалуйста, возьмите талон или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of this program. Nothing was changed. Install the newer version on this computer first.</source>
            <translation>Эта копия сделана более новой версией программы. Ничего не изменилось. Сначала установите на этом компьютере новую версию.</translation>
        </message>
        <message>
            <source>This backup was not signed with the key of this computer. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.</source>
            <translation>Эта копия подписана не ключом этого компьютера. Возможно, её подделали, например чтобы получить права. Ничего не изменилось. Если вы знаете, откуда она, восстановите её с --accept-key.</translation>
        </message>
        <message>
            <source>This branch already has visitors on these days. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>В эти дни в отделении уже были посетители. Моделировать можно только дни после последних реальных событий. Ничего не записано. Выберите более поздние дни.</translation>
        </message>
        <message>
            <source>This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch code and the database address.</source>
            <translation>В этой базе данных такого отделения ещё нет. Создайте его командой «nobat init» или проверьте код отделения и адрес базы.</translation>
        </message>
        <message>
            <source>This branch exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>Такое отделение в этой базе данных уже есть. Оно не изменено. Выберите для нового отделения другой код.</translation>
        </message>
        <message>
            <source>This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was written. Complete the branch first.</source>
            <translation>У этого отделения нет часов работы или нет сотрудника для его услуг, поэтому моделировать нечего. Ничего не записано. Сначала дополните описание отделения.</translation>
        </message>
        <message>
            <source>This branch has visitors or open counters on this day: {day}. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>{day}: в отделении уже были посетители или открывались окна. Моделировать можно только дни после последних реальных событий. Ничего не записано. Выберите более поздние дни.</translation>
        </message>
        <message>
            <source>This business day has been closed; its figures are final. Nothing was changed.</source>
            <translation>Этот рабочий день закрыт, его показатели окончательные. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>Время для отмены прошло ({time}). Ничего не изменилось. При необходимости выдайте посетителю новый номер.</translation>
        </message>
        <message>
            <source>This cannot be a phone number, an e-mail address, an ID number or a card. Please check it.</source>
            <translation>Это не похоже ни на телефон, ни на адрес e-mail, ни на номер документа, ни на карту. Проверьте.</translation>
        </message>
        <message>
            <source>This cannot be changed: somebody must always be able to change the rights, and clerks to serve. Nothing was changed.</source>
            <translation>Это изменить нельзя: кто-то всегда должен иметь возможность менять права, а сотрудники — обслуживать. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This cannot be removed, because it is used. Take it out of use instead.</source>
            <translation>Удалить это нельзя: оно используется. Вместо этого выведите из использования.</translation>
        </message>
        <message>
            <source>This cannot be saved. Nothing was changed. What you typed is still here.</source>
            <translation>Сохранить это нельзя. Ничего не изменено. Введённое осталось здесь.</translation>
        </message>
        <message>
            <source>This cannot be saved: {problem} Nothing was changed. What you typed is still here.</source>
            <translation>Сохранить это нельзя: {problem} Ничего не изменено. Введённое осталось здесь.</translation>
        </message>
        <message>
            <source>This case is closed. Reopen it if there is something left to do.</source>
            <translation>Это обращение закрыто. Возобновите его, если нужно что-то ещё сделать.</translation>
        </message>
        <message>
            <source>This case is no complaint, criticism, suggestion or praise. Nothing was changed.</source>
            <translation>Это обращение не жалоба, не критика, не предложение и не благодарность. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This case is no meeting with the manager. Nothing was changed.</source>
            <translation>Это обращение не приём у руководителя. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This change cannot be undone here. Nothing was changed. Make a new change on its own page.</source>
            <translation>Это изменение нельзя отменить здесь. Ничего не изменилось. Внесите новое изменение на его странице.</translation>
        </message>
        <message>
            <source>This code was used before. Every code counts once. Nothing was counted.</source>
            <translation>Этот код уже использован. Каждый код засчитывается один раз. Ничего не засчитано.</translation>
        </message>
        <message>
            <source>This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer that is set up for it, for example the manager's, or ask your administrator.</source>
            <translation>Учётной записи этого компьютера в базе данных это не разрешено. Ничего не изменилось. Сделайте это на компьютере, который для этого настроен, например у руководителя, или обратитесь к администратору.</translation>
        </message>
        <message>
            <source>This counter is not in use any more. Nothing was changed. Choose another counter.</source>
            <translation>Это окно больше не работает. Ничего не изменилось. Выберите другое окно.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left untouched. Choose another address.</source>
            <translation>Эта база данных принадлежит другой программе. Она не изменена. Выберите другой адрес.</translation>
        </message>
        <message>
            <source>This day has not begun yet. Nothing was closed. Choose today or an earlier day.</source>
            <translation>Этот день ещё не начался. Ничего не закрыто. Выберите сегодняшний или более ранний день.</translation>
        </message>
        <message>
            <source>This day is not over. Send it when it is closed: tickets that come later would be missing.</source>
            <translation>Этот день ещё не закончился. Отправьте его, когда он будет закрыт: более поздних талонов в нём бы не было.</translation>
        </message>
        <message>
            <source>This day is not possible. Please choose another one.</source>
            <translation>Этот день не подходит. Выберите другой.</translation>
        </message>
        <message>
            <source>This day is over. Nothing was changed. Choose today or a later day.</source>
            <translation>Этот день уже прошёл. Ничего не изменилось. Выберите сегодняшний или более поздний день.</translation>
        </message>
        <message>
            <source>This document or card belongs to another visitor. Nothing was saved. Please look again.</source>
            <translation>Этот документ или карта принадлежит другому посетителю. Ничего не сохранено. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>This does not ask less than now: give more minutes, or a lower share. Nothing was changed.</source>
            <translation>Это не мягче нынешней цели: укажите больше минут или меньшую долю. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This does not count as evidence, or not any more. A complaint about this person that was upheld counts, or a figure of at least 30 ratings. Nothing was changed.</source>
            <translation>Это не является доказательством или уже не является. Подходит обоснованная жалоба на этого сотрудника или показатель не менее чем по 30 оценкам. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This entry does not exist. Nothing was changed.</source>
            <translation>Такой записи нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was saved. Choose another one.</source>
            <translation>Такая запись уже есть. Ничего не сохранено. Выберите другое обозначение.</translation>
        </message>
        <message>
            <source>This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.</source>
            <translation>Восстановить из этого файла нельзя: он повреждён или не является резервной копией. Ничего не изменилось. Выберите другой.</translation>
        </message>
        <message>
            <source>This file has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>В этом файле нет строк визитов: assignment, item, answer, comment. Ничего не сдано.</translation>
        </message>
        <message>
            <source>This file is damaged or not complete.</source>
            <translation>Этот файл повреждён или неполный.</translation>
        </message>
        <message>
            <source>This file is not there any more. Please read the case again.</source>
            <translation>Этого файла больше нет. Откройте обращение ещё раз.</translation>
        </message>
        <message>
            <source>This file was changed after its release: its digest does not fit. Nothing was imported.</source>
            <translation>Этот файл изменён после публикации: контрольная сумма не совпадает. Ничего не загружено.</translation>
        </message>
        <message>
            <source>This folder has no such file of a branch. Nothing was saved.</source>
            <translation>В этой папке нет такого файла отделения. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Something is missing. Nothing was changed.</source>
            <translation>Эту цель задать нельзя: чего-то не хватает. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Still missing: {parts}. Nothing was changed.</source>
            <translation>Эту цель задать нельзя. Не хватает: {parts}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This idea does not exist. Nothing was changed.</source>
            <translation>Такой идеи нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is a sealed database of mystery shopping, not a branch. Only the counter console and the commands for people, checks and backups open it.</source>
            <translation>Это закрытая база данных тайных посещений, а не отделение. Её открывают только рабочее место оператора и команды для людей, проверок и резервных копий.</translation>
        </message>
        <message>
            <source>This is not a code of the open survey. Please type it again.</source>
            <translation>Такого кода в этом опросе нет. Введите код ещё раз.</translation>
        </message>
        <message>
            <source>This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>Это не адрес базы данных. Укажите sqlite:///FILE или postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>Это не дата. Напишите её как год-месяц-день, например 2026-03-21.</translation>
        </message>
        <message>
            <source>This is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>Это не файл, который прислало отделение, или его изменили. Ничего не прочитано.</translation>
        </message>
        <message>
            <source>This is not a file with a released wave. Nothing was imported.</source>
            <translation>Это не файл с опубликованной волной проверок. Ничего не загружено.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above, or something in it is wrong: {problem}.</source>
            <translation>Это не файл с настройками сверху, или в нём ошибка: {problem}.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above. Nothing was changed.</source>
            <translation>Это не файл с настройками сверху. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not a phone number: it has between 5 and 15 digits. Please check it.</source>
            <translation>Это не номер телефона: в нём от 5 до 15 цифр. Проверьте его.</translation>
        </message>
        <message>
            <source>This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.</source>
            <translation>Это не адрес принтера. Ничего не напечатано. Что можно указать, показывает «nobat doctor».</translation>
        </message>
        <message>
            <source>This is not an e-mail address. Please check it.</source>
            <translation>Это не адрес электронной почты. Проверьте его.</translation>
        </message>
        <message>
            <source>This is not an e-mail address: it looks like name@example.org. Please check it.</source>
            <translation>Это не адрес e-mail: он выглядит как name@example.org. Проверьте его.</translation>
        </message>
        <message>
            <source>This is not possible any more, or not yet. Nothing was changed.</source>
            <translation>Это уже невозможно или ещё рано. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for the ticket now; it may have been changed at another counter. Nothing was changed. Check the desk again.</source>
            <translation>Сейчас с этим талоном так поступить нельзя: возможно, его изменили в другом окне. Ничего не изменилось. Посмотрите на экран ещё раз.</translation>
        </message>
        <message>
            <source>This is not possible for this action any more, or not yet. Nothing was changed.</source>
            <translation>С этой мерой это уже или ещё невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this announcement any more. Nothing was changed.</source>
            <translation>С этим объявлением это больше невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this idea any more. Nothing was changed.</source>
            <translation>С этой идеей это уже невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this meeting any more, or not yet. Nothing was changed.</source>
            <translation>Для этого приёма это уже или ещё невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this proposal any more, or not yet. Nothing was changed.</source>
            <translation>С этим предложением так поступить уже нельзя или ещё нельзя. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this version any more, or not yet. Nothing was changed.</source>
            <translation>С этой версией это уже или ещё невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible for this visitor now. Please look again.</source>
            <translation>Сейчас это невозможно для этого посетителя. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the case. Nothing was changed.</source>
            <translation>В нынешнем состоянии обращения это невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the complaint. Nothing was changed.</source>
            <translation>В нынешнем состоянии жалобы это невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the visit. Nothing was changed.</source>
            <translation>В нынешнем состоянии визита это невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the wave. Nothing was changed.</source>
            <translation>В нынешнем состоянии волны это невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not possible now. Nothing was changed. Look at the roll-out again.</source>
            <translation>Сейчас это невозможно. Ничего не изменено. Посмотрите ход внедрения ещё раз.</translation>
        </message>
        <message>
            <source>This is not possible with this record any more. Nothing was changed.</source>
            <translation>С этой записью это больше невозможно. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This is not the recovery sheet of this branch. Please check the lines.</source>
            <translation>Это не лист восстановления этого отделения. Проверьте строки.</translation>
        </message>
        <message>
            <source>This kind of case is not offered here any more. Please choose another one.</source>
            <translation>Этот вид обращения больше не предлагается. Выберите другой.</translation>
        </message>
        <message>
            <source>This merit or measure does not exist. Nothing was changed.</source>
            <translation>Такого поощрения или такой меры нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This message does not exist any more.</source>
            <translation>Этого сообщения больше нет.</translation>
        </message>
        <message>
            <source>This message was sent or cancelled already. Nothing was changed.</source>
            <translation>Это сообщение уже отправлено или отменено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This number does not exist today. Please compare it with the ticket and try again.</source>
            <translation>Такого номера сегодня нет. Сверьте его, пожалуйста, с талоном и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>This number has not been missed. It keeps its place; please watch the board.</source>
            <translation>Этот номер не пропущен. Его место в очереди сохраняется; следите, пожалуйста, за табло.</translation>
        </message>
        <message>
            <source>This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>Этот номер больше не ожидает: он у другого окна или приём уже окончен. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>This number was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>Этот номер вызывали слишком давно, вернуть его в очередь нельзя. Возьмите новый номер или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>Этот номер потерян из-за сбоя компьютера. Просим прощения. Попросите у сотрудника новый номер.</translation>
        </message>
        <message>
            <source>This outcome is not on the list any more. The visit is still open. Choose another one.</source>
            <translation>Такого результата в списке больше нет. Приём ещё открыт. Выберите другой.</translation>
        </message>
        <message>
            <source>This person cannot handle the case: it concerns them, or they decided it before. Please choose somebody else.</source>
            <translation>Этот сотрудник не может вести обращение: оно о нём, или он уже решал его. Выберите другого.</translation>
        </message>
        <message>
            <source>This person does not belong to the unit that has the case. Please choose somebody of that unit.</source>
            <translation>Этот сотрудник не входит в отдел, который ведёт обращение. Выберите сотрудника этого отдела.</translation>
        </message>
        <message>
            <source>This person does not work here any more and could not answer. Nothing was changed.</source>
            <translation>Этот сотрудник здесь больше не работает и не мог бы ответить. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This person does not work here any more. Choose another coach.</source>
            <translation>Этот человек здесь больше не работает. Выберите другого наставника.</translation>
        </message>
        <message>
            <source>This person has as many open appointments for this service as one person may have. Please move or cancel one of them.</source>
            <translation>У этого человека уже столько записей на эту услугу, сколько разрешено одному человеку. Перенесите или отмените одну из них.</translation>
        </message>
        <message>
            <source>This person is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>Этот сотрудник отсутствует, и нет заместителя, который мог бы взять обращение. Выберите кого-то другого.</translation>
        </message>
        <message>
            <source>This person is not known here any more. Nothing was changed. Choose somebody else from the list.</source>
            <translation>Этого сотрудника здесь больше нет. Ничего не изменилось. Выберите другого из списка.</translation>
        </message>
        <message>
            <source>This person is signed in at a counter. Nothing was changed. Sign the person out in the day summary first.</source>
            <translation>Этот сотрудник сейчас работает в окне. Ничего не изменилось. Сначала завершите его смену на странице «Итоги дня».</translation>
        </message>
        <message>
            <source>This person is the only administrator, and a branch needs one. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>Это единственный администратор, а без администратора отделению нельзя. Ничего не изменилось. Сначала назначьте администратором кого-нибудь ещё.</translation>
        </message>
        <message>
            <source>This person may serve this service today. Nothing was changed.</source>
            <translation>Этот сотрудник и так может оказывать эту услугу сегодня. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This proposal does not exist. Nothing was changed.</source>
            <translation>Такого предложения нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This report does not exist. Nothing was changed.</source>
            <translation>Такого отчёта нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This role may do more than yours. Nothing was changed. Please ask an administrator.</source>
            <translation>У этой роли больше прав, чем у вашей. Ничего не изменено. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>This service asks for a competency that cannot be shown today. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>Для этой услуги нужна компетенция, которая сегодня не подтверждена. Ничего не изменено. Выберите другого сотрудника или попросите у руководителя допуск на сегодня.</translation>
        </message>
        <message>
            <source>This service gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Талоны на эту услугу сейчас не выдаются. Талон не выдан. Выберите другую услугу или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>This service has a charter already, or does not exist any more. Nothing was changed.</source>
            <translation>У этой услуги уже есть паспорт, или её больше нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This service is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Эта услуга сейчас не предоставляется. Талон не выдан. Выберите другую услугу или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Nothing was changed. Please choose another one.</source>
            <translation>Эта услуга здесь больше не предоставляется. Ничего не изменилось. Выберите, пожалуйста, другую.</translation>
        </message>
        <message>
            <source>This service needs an outcome. The visit is still open. Choose how it ended, then finish it.</source>
            <translation>Для этой услуги нужен результат. Приём ещё открыт. Выберите, чем он закончился, и завершите его.</translation>
        </message>
        <message>
            <source>This setting comes from an authority above. Say on the page Settings why it differs here.</source>
            <translation>Эта настройка задана сверху. Укажите на странице «Настройки», почему здесь иначе.</translation>
        </message>
        <message>
            <source>This setting is locked by an authority above. It cannot be changed here.</source>
            <translation>Эта настройка закреплена сверху. Здесь её нельзя изменить.</translation>
        </message>
        <message>
            <source>This step is for who leads the unit. Nothing was changed.</source>
            <translation>Этот шаг выполняет руководитель отдела. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This text is longer than {limit} characters. It was kept on this page. Please shorten it.</source>
            <translation>Текст длиннее {limit} знаков. Он остался на этой странице. Сократите его, пожалуйста.</translation>
        </message>
        <message>
            <source>This text is too long. It was kept on this page. Please shorten it.</source>
            <translation>Текст слишком длинный. Он остался на этой странице. Сократите его, пожалуйста.</translation>
        </message>
        <message>
            <source>This time is not free any more. Please choose another one.</source>
            <translation>Это время уже занято. Пожалуйста, выберите другое.</translation>
        </message>
        <message>
            <source>This value is not possible here. The previous value is kept.</source>
            <translation>Такое значение здесь не подходит. Прежнее значение действует.</translation>
        </message>
        <message>
            <source>This version asks less than the one before. That is done on the page “Targets”, with a reason. Nothing was changed.</source>
            <translation>Эта версия мягче предыдущей. Снизить цель можно на странице «Цели», с указанием причины. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This version is not complete. Nothing was changed.</source>
            <translation>Эта версия неполная. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This version is not complete. Still missing: {parts}. Nothing was changed.</source>
            <translation>Эта версия неполная. Не хватает: {parts}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This version of the guide is not in force any more. Please read the new one.</source>
            <translation>Эта версия руководства больше не действует. Прочитайте новую.</translation>
        </message>
        <message>
            <source>This version of the scorecard is not in force any more. Nothing was saved. Please read it again.</source>
            <translation>Эта версия анкеты больше не действует. Ничего не сохранено. Прочитайте её заново.</translation>
        </message>
        <message>
            <source>This visit does not exist, or it is somebody else’s. Nothing was changed.</source>
            <translation>Такого визита нет, или он чужой. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This visit has been rated already. That rating was kept. Thank you.</source>
            <translation>Этот приём уже оценён. Оценка сохранена. Спасибо.</translation>
        </message>
        <message>
            <source>This visitor is not known any more. Please look again.</source>
            <translation>Этот посетитель больше не значится. Поищите ещё раз.</translation>
        </message>
        <message>
            <source>This was changed again later. Nothing was changed now. If you want the earlier value, set it on its own page.</source>
            <translation>Позже это изменили ещё раз. Сейчас ничего не изменилось. Если нужно прежнее значение, задайте его на странице этой настройки.</translation>
        </message>
        <message>
            <source>This wave cannot be planned. Nothing was saved.</source>
            <translation>Эту волну нельзя спланировать. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>This wave cannot be planned: {parts}. Nothing was saved.</source>
            <translation>Эту волну нельзя спланировать: {parts}. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>This wave does not exist. Nothing was changed.</source>
            <translation>Такой волны нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This wave was released to another branch. Nothing was imported.</source>
            <translation>Эта волна опубликована для другого отделения. Ничего не загружено.</translation>
        </message>
        <message>
            <source>Time zone and start of the day cannot be changed while visitors are waiting. Nothing was saved. Try again after the day is closed.</source>
            <translation>Пока посетители ждут, часовой пояс и начало дня изменить нельзя. Ничего не сохранено. Повторите после закрытия дня.</translation>
        </message>
        <message>
            <source>To read this file takes too much time or memory.</source>
            <translation>Чтение этого файла требует слишком много времени или памяти.</translation>
        </message>
        <message>
            <source>Today we cannot call you before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>Сегодня мы не успеем вызвать вас до закрытия. Номер не взят. Приходите, пожалуйста, в другой день или обратитесь к нашим сотрудникам.</translation>
        </message>
        <message>
            <source>Today we cannot call you for “{service}” before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>Сегодня мы не успеем вызвать вас по услуге «{service}» до закрытия. Номер не взят. Приходите, пожалуйста, в другой день или обратитесь к нашим сотрудникам.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for a while. Please try again later.</source>
            <translation>Слишком много неверных ПИН-кодов. Вход временно заблокирован. Попробуйте позже.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for {wait}.</source>
            <translation>Слишком много неверных ПИН-кодов. Вход временно заблокирован. До следующей попытки: {wait}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked. A manager can set a new PIN for it.</source>
            <translation>Слишком много неверных ПИН-кодов. Вход заблокирован. Руководитель может задать новый ПИН-код.</translation>
        </message>
        <message>
            <source>Training is planned for today or later. Please choose a later day.</source>
            <translation>Обучение планируется на сегодня или позже. Выберите более позднюю дату.</translation>
        </message>
        <message>
            <source>Two files say different things about the same. Keep only the newer one.</source>
            <translation>Два файла говорят об одном и том же разное. Оставьте только более новый.</translation>
        </message>
        <message>
            <source>Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>Номер {number} есть у двух посетителей: вчерашнего и сегодняшнего. Ничего не изменилось. Обратитесь к сотрудникам или выберите номер в списке.</translation>
        </message>
        <message>
            <source>Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>Этот номер есть у двух посетителей: вчерашнего и сегодняшнего. Ничего не изменилось. Обратитесь к сотрудникам или выберите номер в списке.</translation>
        </message>
        <message>
            <source>We are closed now. No number was taken. Please come during opening hours.</source>
            <translation>Сейчас закрыто. Талон не выдан. Приходите, пожалуйста, в часы работы.</translation>
        </message>
        <message>
            <source>What was known of this visitor has been erased.</source>
            <translation>Сведения об этом посетителе удалены.</translation>
        </message>
        <message>
            <source>With fewer than 5 people nothing could be shown without showing who answered.</source>
            <translation>Если людей меньше 5, результаты показали бы, кто как ответил.</translation>
        </message>
        <message>
            <source>You already have a report with this name. Please choose another name.</source>
            <translation>У вас уже есть отчёт с таким названием. Выберите другое.</translation>
        </message>
        <message>
            <source>You are no longer signed in at this counter. What was finished before is kept. Please sign in again.</source>
            <translation>Вы больше не работаете в этом окне. Всё завершённое сохранено. Войдите, пожалуйста, снова.</translation>
        </message>
        <message>
            <source>You are signed in at another counter. Sign out there first, or ask a manager to do it.</source>
            <translation>Вы уже работаете в другом окне. Сначала выйдите там или попросите об этом руководителя.</translation>
        </message>
        <message>
            <source>You cannot approve a remedy that you offered yourself. Please ask another manager.</source>
            <translation>Нельзя одобрить меру, которую вы предложили сами. Попросите другого руководителя.</translation>
        </message>
        <message>
            <source>You cannot approve your own decision. Please ask another manager.</source>
            <translation>Своё решение утвердить нельзя. Обратитесь к другому руководителю.</translation>
        </message>
        <message>
            <source>You have already checked in. If you have no ticket, please ask a member of staff.</source>
            <translation>Вы уже отметились. Если у вас нет талона, обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>You have already checked in: your number is {number}.</source>
            <translation>Вы уже отметились: ваш номер — {number}.</translation>
        </message>
        <message>
            <source>Your appointment is on another day. Please come then, or take a ticket for today.</source>
            <translation>Вы записаны на другой день. Приходите в тот день или возьмите талон на сегодня.</translation>
        </message>
        <message>
            <source>Your appointment is on {day} at {time}. Please come then, or take a ticket for today.</source>
            <translation>Вы записаны на другой день: {day}, {time}. Приходите в это время или возьмите талон на сегодня.</translation>
        </message>
        <message>
            <source>Your appointment is over. Please take a ticket for today.</source>
            <translation>Время вашей записи прошло. Пожалуйста, возьмите талон на сегодня.</translation>
        </message>
        <message>
            <source>Your appointment was on {day} at {time} and is over. Please take a ticket for today.</source>
            <translation>Ваше время прошло: {day}, {time}. Пожалуйста, возьмите талон на сегодня.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Please ask a manager.</source>
            <translation>Для вашей роли это действие не предусмотрено. Ничего не изменилось. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>{address} — не адрес базы данных. Укажите sqlite:///FILE или postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>{field} was changed again later. Now: {now}. Undoing would set: {before}. Nothing was changed. If you want that, set it on its own page.</source>
            <translation>{field}: позже изменили ещё раз. Сейчас: {now}. Отмена вернула бы: {before}. Ничего не изменилось. Если это нужно, задайте значение на его странице.</translation>
        </message>
        <message>
            <source>{file} and {twin} say different things about the same. Keep only the newer one.</source>
            <translation>Файлы {file} и {twin} говорят об одном и том же разное. Оставьте только более новый.</translation>
        </message>
        <message>
            <source>{file} cannot be restored: {problem}. Nothing was changed. Choose another backup.</source>
            <translation>Восстановить из файла {file} нельзя: {problem}. Ничего не изменилось. Выберите другую копию.</translation>
        </message>
        <message>
            <source>{file} could not be read. Is the disk or the network drive still there?</source>
            <translation>{file}: прочитать файл не удалось. Подключён ли ещё диск или сетевая папка?</translation>
        </message>
        <message>
            <source>{file} has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>В файле {file} нет строк визитов: assignment, item, answer, comment. Ничего не сдано.</translation>
        </message>
        <message>
            <source>{file} is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>{file} — не файл, который прислало отделение, или его изменили. Ничего не прочитано.</translation>
        </message>
        <message>
            <source>{file} was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>{file}: файл не добавлен. В PDF может быть не больше 200 страниц. Разделите его на части.</translation>
        </message>
        <message>
            <source>{file} was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>{file}: файл не добавлен. Файл может быть не больше 10 МБ. Отсканируйте его с меньшим разрешением.</translation>
        </message>
        <message>
            <source>{file} was not added: a guide takes only a PDF. Nothing was saved.</source>
            <translation>{file} не добавлен: к руководству прикладывается только PDF. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{file} was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>{file}: файл не добавлен. В изображении может быть не больше 40 миллионов точек. Уменьшите его.</translation>
        </message>
        <message>
            <source>{file} was not added: it can only be opened with a password. Save it without one.</source>
            <translation>{file}: файл не добавлен. Он открывается только с паролем. Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>{file} was not added: it is damaged or not complete. Save or scan it again.</source>
            <translation>{file}: файл не добавлен. Он повреждён или неполный. Сохраните или отсканируйте его ещё раз.</translation>
        </message>
        <message>
            <source>{file} was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>{file}: файл не добавлен. Принимаются только файлы PDF, JPEG и PNG, как бы они ни назывались.</translation>
        </message>
        <message>
            <source>{file} was not added: the files of one case may have at most 40 MB together.</source>
            <translation>{file}: файл не добавлен. Все файлы одного обращения вместе могут быть не больше 40 МБ.</translation>
        </message>
        <message>
            <source>{file} was not added: this case has no such question. Please choose another one.</source>
            <translation>{file}: файл не добавлен. В этом обращении нет такого вопроса. Выберите другой.</translation>
        </message>
        <message>
            <source>{file} was not added: this question has all its files. Remove one of them first.</source>
            <translation>{file}: файл не добавлен. На этот вопрос больше файлов не нужно. Сначала удалите один из них.</translation>
        </message>
        <message>
            <source>{file} was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>{file}: файл не добавлен. Для этого вопроса подходят только изображения JPEG или PNG.</translation>
        </message>
        <message>
            <source>{file} was not added: to read it takes too much time or memory. Print it and scan the paper.</source>
            <translation>{file}: файл не добавлен. Чтение требует слишком много времени или памяти. Напечатайте его и отсканируйте бумагу.</translation>
        </message>
        <message>
            <source>{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, add --accept-key {key} to continue.</source>
            <translation>Файл {file} подписан не ключом этого компьютера, а другим: {key}. Возможно, его подделали, например чтобы получить права. Ничего не изменилось. Если вы знаете, откуда он, добавьте --accept-key {key}, чтобы продолжить.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {problem}</source>
            <translation>{file}, строка {line}, {key}: {problem}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. It is used by: {uses}. Take it out of use instead.</source>
            <translation>Удалить «{name}» нельзя: это используют {uses}. Вместо этого выведите из использования.</translation>
        </message>
        <message>
            <source>{name} exists already. Nothing was saved. Choose another one.</source>
            <translation>«{name}» уже есть. Ничего не сохранено. Выберите другое значение.</translation>
        </message>
        <message>
            <source>{name} has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>После того как вы открыли эту запись, её изменил другой человек: {name}. Ничего не сохранено. Сравните обе версии и выберите одну.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>{path} находится на сетевом диске, там такая база данных может повредиться. Выберите папку этого компьютера или используйте PostgreSQL для нескольких компьютеров.</translation>
        </message>
        <message>
            <source>{person} cannot handle this case: it concerns this person, or this person decided it before. Please choose somebody else.</source>
            <translation>{person} не может вести это обращение: оно об этом сотруднике, или он уже решал его. Выберите другого.</translation>
        </message>
        <message>
            <source>{person} does not belong to the unit that has this case. Please choose somebody of that unit.</source>
            <translation>{person} не входит в отдел, который ведёт это обращение. Выберите сотрудника этого отдела.</translation>
        </message>
        <message>
            <source>{person} handles this case already. A manager can give it to somebody else.</source>
            <translation>Это обращение уже ведёт {person}. Руководитель может передать его другому.</translation>
        </message>
        <message>
            <source>{person} has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>Этот протокол тем временем изменил сотрудник {person}. Ничего не сохранено. Прочитайте его ещё раз.</translation>
        </message>
        <message>
            <source>{person} has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем эту меру изменил другой сотрудник: {person}. Ничего не сохранено. Прочитайте её ещё раз.</translation>
        </message>
        <message>
            <source>{person} has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>За это время обращение изменено (сотрудник: {person}). Ничего не сохранено. Прочитайте его ещё раз, а затем решайте.</translation>
        </message>
        <message>
            <source>{person} has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Эту жалобу тем временем изменил сотрудник {person}. Ничего не сохранено. Прочитайте её ещё раз и затем решайте.</translation>
        </message>
        <message>
            <source>{person} has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем эту запись изменил(а) {person}. Ничего не сохранено. Прочитайте её ещё раз.</translation>
        </message>
        <message>
            <source>{person} has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Эту запись тем временем изменил(а) {person}. Ничего не сохранено. Прочитайте её заново.</translation>
        </message>
        <message>
            <source>{person} has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Тем временем эту цель изменил другой сотрудник: {person}. Ничего не сохранено. Прочитайте её заново.</translation>
        </message>
        <message>
            <source>{person} is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>{person} отсутствует, и нет заместителя, который мог бы взять обращение. Выберите кого-то другого.</translation>
        </message>
        <message>
            <source>{person} was asked already, and the answer is still open.</source>
            <translation>Мнение уже запрошено, ответа пока нет: {person}.</translation>
        </message>
        <message>
            <source>{printer} is not a printer address. Nothing was printed. Use network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.</source>
            <translation>{printer} — не адрес принтера. Ничего не напечатано. Укажите network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH или file:FOLDER.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>{value} — не дата. Напишите её как год-месяц-день, например 2026-03-21.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. Allowed: {limits}.</source>
            <translation>Значение {value} для настройки «{name}» не подходит. Прежнее значение действует. Допустимо: {limits}.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. {hint}</source>
            <translation>Значение {value} для настройки «{name}» не подходит. Прежнее значение действует. {hint}</translation>
        </message>
        <message>
            <source>“{name}” comes from {author}. Say on the page Settings why it differs here.</source>
            <translation>«{name}» задаёт {author}. Укажите на странице «Настройки», почему здесь иначе.</translation>
        </message>
        <message>
            <source>“{name}” is locked by {author}. It cannot be changed here.</source>
            <translation>«{name}» закрепляет {author}. Здесь это нельзя изменить.</translation>
        </message>
        <message>
            <source>“{service}” asks for a competency that {person} cannot show today: {competencies}. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>Для услуги «{service}» нужна компетенция, которая у сотрудника {person} сегодня не подтверждена: {competencies}. Ничего не изменено. Выберите другого сотрудника или попросите у руководителя допуск на сегодня.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. It opens next: {day}, {time}. No number was taken. Please choose another service or come back then.</source>
            <translation>Талоны на услугу «{service}» сейчас не выдаются. Ближайший приём: {day}, {time}. Талон не выдан. Выберите другую услугу или приходите к этому времени.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Талоны на услугу «{service}» сейчас не выдаются. Талон не выдан. Выберите другую услугу или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>“{service}” is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Услуга «{service}» сейчас не предоставляется. Талон не выдан. Выберите другую услугу или обратитесь к сотруднику.</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>HH:MM</source>
            <comment>a format: hours and minutes</comment>
            <translation>ЧЧ:ММ</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <comment>a format: year, month, day of the Gregorian calendar</comment>
            <translation>ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <source>a PNG of at most {size} kilobytes, as base64 text, is expected.</source>
            <translation>здесь нужно изображение PNG не больше {size} килобайт в виде текста base64.</translation>
        </message>
        <message>
            <source>a body cannot be merged into itself, nor two into each other.</source>
            <translation>орган нельзя присоединить к нему самому, а два органа — друг к другу.</translation>
        </message>
        <message>
            <source>a brace stands alone, or there is no name between two braces.</source>
            <translation>фигурная скобка стоит одна, или между скобками нет имени.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>в отделении нужен хотя бы один такой раздел.</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>код — это от 2 до 24 строчных латинских букв, цифр и дефисов; первой стоит буква.</translation>
        </message>
        <message>
            <source>a code stays as it is, because tickets hold it.</source>
            <translation>код изменить нельзя: он записан в талонах.</translation>
        </message>
        <message>
            <source>a colour such as #0B5A5E is expected.</source>
            <translation>здесь нужен цвет, например #0B5A5E.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>здесь нужна дата, например 2026-03-21.</translation>
        </message>
        <message>
            <source>a file is missing here.</source>
            <translation>здесь нужен файл.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>здесь нужна группа ключей.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>здесь нужен список в квадратных скобках.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>здесь нужен список групп ключей.</translation>
        </message>
        <message>
            <source>a list of names of files is expected.</source>
            <translation>здесь нужен список имён файлов.</translation>
        </message>
        <message>
            <source>a message about appointments is for no kind of case.</source>
            <translation>сообщение о записи на приём не относится ни к какому виду обращений.</translation>
        </message>
        <message>
            <source>a number from {low} to {high} is expected.</source>
            <translation>здесь нужно число от {low} до {high}.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>здесь нужно число больше {low}.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>здесь нужно число.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>здесь нужно число не меньше {low}.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>изображение</translation>
        </message>
        <message>
            <source>a question that is answered with files decides about no step.</source>
            <translation>вопрос, на который отвечают файлами, не может решать, нужен ли шаг.</translation>
        </message>
        <message>
            <source>a text in quotation marks is expected.</source>
            <translation>здесь нужен текст в кавычках.</translation>
        </message>
        <message>
            <source>a time such as "09:00" is expected.</source>
            <translation>здесь нужно время, например "09:00".</translation>
        </message>
        <message>
            <source>a unit is needed, because the step is for who leads it.</source>
            <translation>нужен отдел, так как шаг выполняет его руководитель.</translation>
        </message>
        <message>
            <source>a value is missing here.</source>
            <translation>здесь не указано значение.</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>здесь нужно значение другого вида.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>здесь нужно целое число от {low} до {high}.</translation>
        </message>
        <message>
            <source>an invisible character is not allowed here ({code}).</source>
            <translation>невидимый знак здесь не допускается ({code}).</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>хотя бы один сотрудник должен быть администратором.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>хотя бы один результат должен означать, что услуга выполнена.</translation>
        </message>
        <message>
            <source>at least one step must be work on the case.</source>
            <translation>хотя бы один шаг должен быть работой над обращением.</translation>
        </message>
        <message>
            <source>at least two answers to choose from are needed.</source>
            <translation>нужно не меньше двух вариантов ответа.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n files can be given here.</source>
            <translation>
                <numerusform>здесь можно приложить не больше %n файла.</numerusform>
                <numerusform>здесь можно приложить не больше %n файлов.</numerusform>
                <numerusform>здесь можно приложить не больше %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {high} characters are allowed.</source>
            <translation>слишком длинно; знаков может быть не больше: {high}.</translation>
        </message>
        <message>
            <source>clerks need at least one reason for this: {name}.</source>
            <translation>сотрудникам нужна хотя бы одна причина для этого: {name}.</translation>
        </message>
        <message>
            <source>codes that begin with “contact_” belong to the program.</source>
            <translation>коды, начинающиеся с «contact_», заняты программой.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>kiosks need the kind “message”: in use, with the question “message” in several lines, and without questions that must be answered.</source>
            <translation>терминалам нужен вид «message»: он используется, в нём есть вопрос «message» в несколько строк и нет обязательных вопросов.</translation>
        </message>
        <message>
            <source>minutes, or hours and minutes such as 1:30, are expected.</source>
            <translation>здесь нужны минуты или часы и минуты, например 1:30.</translation>
        </message>
        <message>
            <source>no body has the code {name}.</source>
            <translation>органа с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no earlier step has the code {name}.</source>
            <translation>более раннего шага с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>группы с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no outcome has the code {name}.</source>
            <translation>результата с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no question has the code {name}.</source>
            <translation>вопроса с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>услуги с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no unit has the code {name}.</source>
            <translation>отдела с кодом {name} нет.</translation>
        </message>
        <message>
            <source>nobody here has the code {name}.</source>
            <translation>сотрудника с кодом {name} здесь нет.</translation>
        </message>
        <message>
            <source>one capital letter from A to Z is expected, but not I, O or Q.</source>
            <translation>здесь нужна одна заглавная буква от A до Z, кроме I, O и Q.</translation>
        </message>
        <message>
            <source>one of these is expected: {words}.</source>
            <translation>здесь нужно одно из значений: {words}.</translation>
        </message>
        <message>
            <source>small letters a to z, digits and “_” are expected, and a letter first.</source>
            <translation>ожидаются строчные буквы a–z, цифры и «_», первой должна быть буква.</translation>
        </message>
        <message>
            <source>somebody else must be the deputy.</source>
            <translation>заместителем должен быть кто-то другой.</translation>
        </message>
        <message>
            <source>the answer to the question is missing.</source>
            <translation>не указан ответ на вопрос.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>отделение закрывалось бы раньше, чем открывается.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>нет категории с кодом «ordinary».</translation>
        </message>
        <message>
            <source>the class “ordinary” must have weight 1 and rank 0, and be in use.</source>
            <translation>у категории «ordinary» должны быть вес 1 и ранг 0, и она должна использоваться.</translation>
        </message>
        <message>
            <source>the code {name} is used twice here.</source>
            <translation>код {name} повторяется здесь дважды.</translation>
        </message>
        <message>
            <source>the code {name} is used twice.</source>
            <translation>код {name} использован дважды.</translation>
        </message>
        <message>
            <source>the code “missed” belongs to visitors who did not come when called.</source>
            <translation>код «missed» занят: он означает посетителей, которые не подошли по вызову.</translation>
        </message>
        <message>
            <source>the counter {name} is listed twice.</source>
            <translation>окно {name} указано дважды.</translation>
        </message>
        <message>
            <source>the day {day} is listed twice.</source>
            <translation>{day}: указано дважды.</translation>
        </message>
        <message>
            <source>the duty would end before it begins.</source>
            <translation>приём закончился бы раньше, чем начался.</translation>
        </message>
        <message>
            <source>the last day is before the first day.</source>
            <translation>последний день раньше первого.</translation>
        </message>
        <message>
            <source>the steps take {days} working days, but the decision is due after {most}.</source>
            <translation>шаги занимают рабочих дней: {days}, а решение должно быть принято за {most}.</translation>
        </message>
        <message>
            <source>the text in this language is missing: {name}.</source>
            <translation>нет текста на этом языке: {name}.</translation>
        </message>
        <message>
            <source>the text is empty.</source>
            <translation>текст пустой.</translation>
        </message>
        <message>
            <source>the time zone {name} is not known.</source>
            <translation>часовой пояс {name} неизвестен.</translation>
        </message>
        <message>
            <source>there is no drawn icon with the name {name}.</source>
            <translation>значка с именем {name} нет.</translation>
        </message>
        <message>
            <source>this PIN is too easy to guess.</source>
            <translation>этот ПИН-код слишком легко угадать.</translation>
        </message>
        <message>
            <source>this cannot be left out: {name}.</source>
            <translation>это нельзя убрать: {name}.</translation>
        </message>
        <message>
            <source>this is listed twice: {name}.</source>
            <translation>это указано дважды: {name}.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>такой ключ неизвестен.</translation>
        </message>
        <message>
            <source>this key is not known; perhaps {name} is meant.</source>
            <translation>такой ключ неизвестен; возможно, имелся в виду {name}.</translation>
        </message>
        <message>
            <source>this person is listed twice.</source>
            <translation>этот человек указан дважды.</translation>
        </message>
        <message>
            <source>this person is not in the unit.</source>
            <translation>этот человек не работает в отделе.</translation>
        </message>
        <message>
            <source>this right stays as it is: somebody must always be able to change the rights, and clerks to serve.</source>
            <translation>это право остаётся как есть: кто-то всегда должен иметь возможность менять права, а сотрудники — обслуживать.</translation>
        </message>
        <message>
            <source>times such as 09:00–13:00, 14:00–18:00 are expected.</source>
            <translation>здесь нужны часы, например 09:00–13:00, 14:00–18:00.</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>здесь нужно true или false.</translation>
        </message>
        <message>
            <source>two of these periods overlap.</source>
            <translation>два из этих отрезков пересекаются.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>периоды работы пересекаются: {day}.</translation>
        </message>
        <message>
            <source>work comes before the approvals.</source>
            <translation>работа идёт до утверждений.</translation>
        </message>
        <message>
            <source>{low} to {high} digits in quotation marks are expected.</source>
            <translation>здесь нужны цифры в кавычках, от {low} до {high}.</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>от {low} до {high}</translation>
        </message>
        <message>
            <source>{name} cannot be filled in here. Possible: {names}.</source>
            <translation>{name} здесь подставить нельзя. Возможны: {names}.</translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: order</source>
            <translation>{name}: порядок</translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <source>{name}: {part}</source>
            <translation>{name}: {part}</translation>
        </message>
        <message>
            <source>{opens}–{closes}</source>
            <translation>{opens}–{closes}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>grading</name>
        <message>
            <source>A bad day has at least {cases} estimates and differs from the days before it by more than they differ from each other (three standard deviations). And it matters to visitors: for hours the estimates were wrong by five minutes and a third of the wait on average, or at most 6 in 10 waits of the day were inside the range. At least eight other days are needed.</source>
            <translation>Неудачный день: не меньше {cases} прогнозов, и он отличается от предыдущих дней сильнее, чем они отличаются друг от друга (три стандартных отклонения). И это важно для посетителей: прогнозы часами ошибались в среднем на пять минут и на треть ожидания, или в промежуток попало не больше 6 из 10 ожиданий дня. Нужны ещё хотя бы восемь других дней.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Все услуги</translation>
        </message>
        <message>
            <source>Bad days</source>
            <translation>Неудачные дни</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>По часам</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>По услугам</translation>
        </message>
        <message>
            <source>Choose another period above. A day is counted when it has been closed.</source>
            <translation>Выберите выше другой период. День учитывается после закрытия.</translation>
        </message>
        <message>
            <source>Comparing the estimates with the waits</source>
            <translation>Прогнозы сравниваются с ожиданием</translation>
        </message>
        <message>
            <source>Days whose estimates were bad</source>
            <translation>Дни с неудачными прогнозами</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>Прогнозы</translation>
        </message>
        <message>
            <source>Estimates: called visits whose ticket had shown a range. It is compared with the wait to the first call; times marked as wrong are left out.</source>
            <translation>Прогнозы: вызванные посещения, на талоне которых был указан промежуток. Он сравнивается с ожиданием до первого вызова; время, отмеченное как неверное, не учитывается.</translation>
        </message>
        <message>
            <source>Inside the range</source>
            <translation>Попали в промежуток</translation>
        </message>
        <message>
            <source>Inside the range, by day</source>
            <translation>Попали в промежуток, по дням</translation>
        </message>
        <message>
            <source>Inside the range, by hour</source>
            <translation>Попали в промежуток, по часам</translation>
        </message>
        <message>
            <source>Inside the range, by week</source>
            <translation>Попали в промежуток, по неделям</translation>
        </message>
        <message>
            <source>Inside the range: waits within the range that was shown, both ends included. The aim is 8 in 10: more means that the ranges are wider than they need be.</source>
            <translation>Попали в промежуток: ожидания в пределах указанного промежутка, включая его границы. Цель — 8 из 10: больше означает, что промежутки шире, чем нужно.</translation>
        </message>
        <message>
            <source>No closed days with estimates in this period</source>
            <translation>В этом периоде нет закрытых дней с прогнозами</translation>
        </message>
        <message>
            <source>Off by, median</source>
            <translation>Ошибка, медиана</translation>
        </message>
        <message>
            <source>Off by: the difference between the wait and the middle of the estimate; half were off by less.</source>
            <translation>Ошибка: разница между ожиданием и серединой прогноза; половина ошиблась меньше.</translation>
        </message>
        <message>
            <source>On average</source>
            <translation>В среднем</translation>
        </message>
        <message>
            <source>On average, longer than said by</source>
            <translation>В среднем дольше указанного на</translation>
        </message>
        <message>
            <source>On average, shorter than said by</source>
            <translation>В среднем короче указанного на</translation>
        </message>
        <message>
            <source>On average: the mean of wait − estimate. Too short: visitors waited longer than they were told.</source>
            <translation>В среднем: среднее от «ожидание − прогноз». Слишком короткий: посетители ждали дольше, чем им было сказано.</translation>
        </message>
        <message>
            <source>Only {share} of the waits were inside the range; the most misses were from {first} to {last}.</source>
            <translation>Только {share} ожиданий попали в промежуток; больше всего промахов — с {first} до {last}.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели относятся к тому времени.</translation>
        </message>
        <message>
            <source>There are not enough days yet to tell a bad day from an ordinary one.</source>
            <translation>Дней пока слишком мало, чтобы отличить неудачный день от обычного.</translation>
        </message>
        <message>
            <source>Too few: figures are shown from {cases} estimates on.</source>
            <translation>Слишком мало: показатели выводятся начиная с {cases} прогнозов.</translation>
        </message>
        <message>
            <source>Wait estimates</source>
            <translation>Прогнозы ожидания</translation>
        </message>
        <message>
            <source>Waits were longer than said: from {first} to {last} by {time} on average.</source>
            <translation>Ожидание было дольше указанного: с {first} до {last} в среднем на {time}.</translation>
        </message>
        <message>
            <source>Waits were shorter than said: from {first} to {last} by {time} on average.</source>
            <translation>Ожидание было короче указанного: с {first} до {last} в среднем на {time}.</translation>
        </message>
        <message>
            <source>Width of the range</source>
            <translation>Ширина промежутка</translation>
        </message>
        <message>
            <source>Width of the range: the mean of its upper end − its lower end.</source>
            <translation>Ширина промежутка: среднее от «верхняя граница − нижняя граница».</translation>
        </message>
        <message>
            <source>aim</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>one visitor took {found}, usually {usual}</source>
            <translation>один посетитель занимал {found}, обычно {usual}</translation>
        </message>
        <message>
            <source>too few</source>
            <comment>instead of a figure</comment>
            <translation>слишком мало</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {why} {inside} of %n estimate(s) were right.</source>
            <translation>
                <numerusform>{day}: {why} Верны {inside} из %n прогноза.</numerusform>
                <numerusform>{day}: {why} Верны {inside} из %n прогнозов.</numerusform>
                <numerusform>{day}: {why} Верны {inside} из %n прогнозов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} – {last}, %n day(s) with estimates</source>
            <translation>
                <numerusform>{first} — {last}, %n день с прогнозами</numerusform>
                <numerusform>{first} — {last}, %n дня с прогнозами</numerusform>
                <numerusform>{first} — {last}, %n дней с прогнозами</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} counters were open, usually {usual}</source>
            <translation>окон было открыто: {found}, обычно {usual}</translation>
        </message>
        <message>
            <source>{found} visitors came, usually {usual}</source>
            <translation>пришло посетителей: {found}, обычно {usual}</translation>
        </message>
        <message>
            <source>{what} Nothing unusual is known of these hours.</source>
            <translation>{what} Ничего необычного об этих часах не известно.</translation>
        </message>
        <message>
            <source>{what} Then: {causes}.</source>
            <translation>{what} В это время: {causes}.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>6 to 12 digits that are not easy to guess</source>
            <translation>От 6 до 12 цифр, которые трудно угадать</translation>
        </message>
        <message>
            <source>A few questions, then your branch works. It takes about 15 minutes; every answer is kept.</source>
            <translation>Несколько вопросов, и отделение заработает. Это займёт около 15 минут; все ответы сохраняются.</translation>
        </message>
        <message>
            <source>A printer in the network, or another one</source>
            <translation>Принтер в сети или другой</translation>
        </message>
        <message>
            <source>A ready-made set saves typing: names, documents and steps in five languages.</source>
            <translation>В готовом наборе уже есть названия, документы и шаги на пяти языках.</translation>
        </message>
        <message>
            <source>A telephone number or an address for questions; it is on the slip.</source>
            <translation>Телефон или адрес для вопросов; он напечатан на талоне.</translation>
        </message>
        <message>
            <source>A test slip was sent. Did it come out of the printer?</source>
            <translation>Пробный лист отправлен на печать. Он вышел из принтера?</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>Address of the printer</source>
            <translation>Адрес принтера</translation>
        </message>
        <message>
            <source>All answers that you have given are dropped.</source>
            <translation>Все ваши ответы будут удалены.</translation>
        </message>
        <message>
            <source>Are there days with other hours?</source>
            <translation>Есть дни с другими часами?</translation>
        </message>
        <message>
            <source>Are they numbered 1, 2, 3 …?</source>
            <translation>Они пронумерованы 1, 2, 3 …?</translation>
        </message>
        <message>
            <source>As colleagues know it</source>
            <translation>Как его знают коллеги</translation>
        </message>
        <message>
            <source>At first every counter serves everything.</source>
            <translation>Вначале каждое окно оказывает все услуги.</translation>
        </message>
        <message>
            <source>At least one administrator is needed. Others can be added later.</source>
            <translation>Нужен хотя бы один администратор. Остальных можно добавить позже.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>By chance, shown once</source>
            <translation>Случайный, показывается один раз</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Closes at</source>
            <translation>Закрывается в</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Окна</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Create the branch</source>
            <translation>Создать отделение</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>Круглосуточно</translation>
        </message>
        <message>
            <source>Days with other hours</source>
            <translation>Дни с другими часами</translation>
        </message>
        <message>
            <source>Does it close for lunch?</source>
            <translation>Закрывается ли оно на обед?</translation>
        </message>
        <message>
            <source>Farthest seat from the board</source>
            <translation>Самое дальнее место от табло</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>Первый ПИН-код</translation>
        </message>
        <message>
            <source>First PINs</source>
            <translation>Первые ПИН-коды</translation>
        </message>
        <message>
            <source>For example Asia/Baku</source>
            <translation>Например, Asia/Baku</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100 or serial:/dev/ttyUSB0:115200</source>
            <translation>Например, network:192.0.2.10:9100 или serial:/dev/ttyUSB0:115200</translation>
        </message>
        <message>
            <source>For example: Board in the hall</source>
            <translation>Например: табло в зале</translation>
        </message>
        <message>
            <source>How can visitors reach the branch?</source>
            <translation>Как посетителям связаться с отделением?</translation>
        </message>
        <message>
            <source>How many counters?</source>
            <translation>Сколько окон?</translation>
        </message>
        <message>
            <source>I type it now</source>
            <translation>Введу сейчас</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>Is it open day and night?</source>
            <translation>Оно работает круглосуточно?</translation>
        </message>
        <message>
            <source>It suggests languages, time zone and working days.</source>
            <translation>По ней предлагаются языки, часовой пояс и рабочие дни.</translation>
        </message>
        <message>
            <source>It works without one too: visitors then remember the number on the screen.</source>
            <translation>Можно и без принтера: тогда посетители запоминают номер на экране.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Оставить мои ответы</translation>
        </message>
        <message>
            <source>Kiosk and board begin with it.</source>
            <translation>С него начинают терминал и табло.</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Язык экранов</translation>
        </message>
        <message>
            <source>Language of this guide</source>
            <translation>Язык этих страниц</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>Языки для посетителей</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Снова искать принтеры</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Обед с</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Обед до</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Название отделения</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Без принтера</translation>
        </message>
        <message>
            <source>No printer is chosen yet.</source>
            <translation>Принтер ещё не выбран.</translation>
        </message>
        <message>
            <source>Nobat – New branch</source>
            <translation>Nobat — новое отделение</translation>
        </message>
        <message>
            <source>Nothing has been created yet. You can change each answer.</source>
            <translation>Пока ничего не создано. Любой ответ можно изменить.</translation>
        </message>
        <message>
            <source>On these days it closes at</source>
            <translation>В эти дни закрывается в</translation>
        </message>
        <message>
            <source>On these days it opens at</source>
            <translation>В эти дни открывается в</translation>
        </message>
        <message>
            <source>One moment please …</source>
            <translation>Одну минуту …</translation>
        </message>
        <message>
            <source>Open the branch</source>
            <translation>Открыть отделение</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Opens at</source>
            <translation>Открывается в</translation>
        </message>
        <message>
            <source>Outside these hours the kiosk issues no tickets. Holidays can be added later.</source>
            <translation>В остальное время терминал не выдаёт талоны. Праздничные дни можно добавить позже.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Сотрудник {number}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Please complete this person, or remove the entry.</source>
            <translation>Заполните данные этого сотрудника или уберите запись.</translation>
        </message>
        <message>
            <source>Please keep your PIN to yourself.</source>
            <translation>Никому не сообщайте свой ПИН-код.</translation>
        </message>
        <message>
            <source>Please write the PINs down or print them: they are shown only now.</source>
            <translation>Запишите или напечатайте ПИН-коды: они показаны только сейчас.</translation>
        </message>
        <message>
            <source>Print a test slip</source>
            <translation>Напечатать пробный лист</translation>
        </message>
        <message>
            <source>Print the PINs</source>
            <translation>Напечатать ПИН-коды</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Ready-made set</source>
            <translation>Готовый набор</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Убрать сотрудника</translation>
        </message>
        <message>
            <source>Remove what your branch does not offer. Fees and times can be changed later.</source>
            <translation>Нажмите на то, чего у вас нет, чтобы убрать. Плату и время можно изменить позже.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Some answers must be changed first; they are marked below.</source>
            <translation>Сначала нужно исправить некоторые ответы; они отмечены ниже.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your answers are kept; please try again.</source>
            <translation>Произошла ошибка. Ваши ответы сохранены; попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Staff read it in notices: Kiosk by the entrance</source>
            <translation>Сотрудники увидят это в сообщениях: терминал у входа</translation>
        </message>
        <message>
            <source>Take the sample branch</source>
            <translation>Взять пример отделения</translation>
        </message>
        <message>
            <source>Take the sample branch instead of yours?</source>
            <translation>Взять пример отделения вместо вашего?</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>The PINs were sent to the printer.</source>
            <translation>ПИН-коды отправлены на принтер.</translation>
        </message>
        <message>
            <source>The board makes its letters large enough for the farthest seat.</source>
            <translation>Буквы на табло будут видны с самого дальнего места.</translation>
        </message>
        <message>
            <source>The branch is ready</source>
            <translation>Отделение готово</translation>
        </message>
        <message>
            <source>The first service</source>
            <translation>Первая услуга</translation>
        </message>
        <message>
            <source>The kiosk and the slip show it, for example: first floor.</source>
            <translation>Его показывают терминал и талон, например: первый этаж.</translation>
        </message>
        <message>
            <source>This is a test slip, not a ticket</source>
            <translation>Это проверка печати, а не талон</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Visitors see this name on kiosk, board and slip.</source>
            <translation>Посетители видят это название на терминале, табло и талоне.</translation>
        </message>
        <message>
            <source>Welcome to Nobat</source>
            <translation>Добро пожаловать в Nobat</translation>
        </message>
        <message>
            <source>What do visitors come for?</source>
            <translation>Зачем приходят посетители?</translation>
        </message>
        <message>
            <source>What is the branch called?</source>
            <translation>Как называется отделение?</translation>
        </message>
        <message>
            <source>What is written on them?</source>
            <translation>Что на них написано?</translation>
        </message>
        <message>
            <source>What kind of branch is it?</source>
            <translation>Что это за отделение?</translation>
        </message>
        <message>
            <source>When is the branch open?</source>
            <translation>Когда отделение открыто?</translation>
        </message>
        <message>
            <source>Where are kiosk and board?</source>
            <translation>Где терминал и табло?</translation>
        </message>
        <message>
            <source>Where is the board?</source>
            <translation>Где табло?</translation>
        </message>
        <message>
            <source>Where is the branch?</source>
            <translation>Где находится отделение?</translation>
        </message>
        <message>
            <source>Where is the kiosk?</source>
            <translation>Где терминал?</translation>
        </message>
        <message>
            <source>Which counters are there?</source>
            <translation>Какие есть окна?</translation>
        </message>
        <message>
            <source>Which languages does the branch offer?</source>
            <translation>Какие языки предлагает отделение?</translation>
        </message>
        <message>
            <source>Which one comes first?</source>
            <translation>Какой язык первый?</translation>
        </message>
        <message>
            <source>Which printer does the kiosk have?</source>
            <translation>Какой принтер у терминала?</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>Кто здесь работает?</translation>
        </message>
        <message>
            <source>With commas between them: 11, 12, 20A</source>
            <translation>Через запятую: 11, 12, 20A</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Рабочие дни</translation>
        </message>
        <message>
            <source>You will write names in these languages. The others can be added later.</source>
            <translation>На этих языках вы напишете названия. Остальные можно добавить позже.</translation>
        </message>
        <message>
            <source>Your answers from the last time are kept.</source>
            <translation>Ваши ответы с прошлого раза сохранены.</translation>
        </message>
        <message>
            <source>write the kind of connection and the address, as in the example.</source>
            <translation>напишите вид подключения и адрес, как в примере.</translation>
        </message>
        <message>
            <source>{metres} m</source>
            <translation>{metres} м</translation>
        </message>
        <message>
            <source>{name} ({language})</source>
            <translation>{name} ({language})</translation>
        </message>
        <message>
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message>
            <source>{opens} to {closes}</source>
            <translation>{opens}–{closes}</translation>
        </message>
    </context>
    <context>
        <name>guide.countries</name>
        <message>
            <source>Afghanistan</source>
            <translation>Афганистан</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>Другая страна</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Египет</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Иран</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Ирак</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Иордания</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Казахстан</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Кувейт</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Кыргызстан</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Катар</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Россия</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Саудовская Аравия</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Таджикистан</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>ОАЭ</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Великобритания</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Узбекистан</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>A file of case {name} was copied</source>
            <translation>Скопирован файл обращения {name}</translation>
        </message>
        <message>
            <source>A look at case {name} was refused</source>
            <translation>Отказано в просмотре обращения {name}</translation>
        </message>
        <message>
            <source>Absence of {name}</source>
            <translation>Отсутствие: {name}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Разрешено</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отделение</translation>
        </message>
        <message>
            <source>Branch “{name}”</source>
            <translation>Отделение «{name}»</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Кто изменил</translation>
        </message>
        <message>
            <source>Competencies of {name}</source>
            <translation>Компетенции: {name}</translation>
        </message>
        <message>
            <source>Competency “{name}”</source>
            <translation>Компетенция «{name}»</translation>
        </message>
        <message>
            <source>Counter {name}</source>
            <translation>Окно {name}</translation>
        </message>
        <message>
            <source>Counters and devices</source>
            <translation>Окна и устройства</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Device {name} was removed</source>
            <translation>Устройство {name}: убрано из списка</translation>
        </message>
        <message>
            <source>Duty “{name}”</source>
            <translation>График приёма: {name}</translation>
        </message>
        <message>
            <source>Exit code at {name}: right</source>
            <translation>Код выхода, {name}: верный</translation>
        </message>
        <message>
            <source>Exit code at {name}: wrong</source>
            <translation>Код выхода, {name}: неверный</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>Часы и календарь</translation>
        </message>
        <message>
            <source>Kind of case “{name}”</source>
            <translation>Вид обращений «{name}»</translation>
        </message>
        <message>
            <source>Message to visitors “{name}”</source>
            <translation>Сообщение посетителям «{name}»</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Новый ПИН-код: {name}</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Новый сотрудник: {name}</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>Порядок: {name}</translation>
        </message>
        <message>
            <source>Other body “{name}”</source>
            <translation>Другой орган «{name}»</translation>
        </message>
        <message>
            <source>Outcome “{name}”</source>
            <translation>Результат «{name}»</translation>
        </message>
        <message>
            <source>Pass for a day: {name}</source>
            <translation>Допуск на день: {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Person: {name}</source>
            <translation>Сотрудник: {name}</translation>
        </message>
        <message>
            <source>Priority class “{name}”</source>
            <translation>Категория приоритета «{name}»</translation>
        </message>
        <message>
            <source>Reason “{name}”</source>
            <translation>Причина «{name}»</translation>
        </message>
        <message>
            <source>Right of a role: {name}</source>
            <translation>Право роли: {name}</translation>
        </message>
        <message>
            <source>Service group “{name}”</source>
            <translation>Группа услуг «{name}»</translation>
        </message>
        <message>
            <source>Service “{name}”</source>
            <translation>Услуга «{name}»</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Setting “{name}”</source>
            <translation>Настройка «{name}»</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Settings from {name}</source>
            <translation>Настройки от «{name}»</translation>
        </message>
        <message>
            <source>Sound of the boards tested</source>
            <translation>Проверен звук табло</translation>
        </message>
        <message>
            <source>Special day: {name}</source>
            <translation>Особый день: {name}</translation>
        </message>
        <message>
            <source>The branch was set up</source>
            <translation>Отделение создано</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Unit “{name}”</source>
            <translation>Отдел «{name}»</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>Часы работы по дням недели</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{what} – {field}: {after} (before: {before})</source>
            <translation>{what} — {field}: {after} (раньше: {before})</translation>
        </message>
        <message>
            <source>{what}: added</source>
            <translation>{what}: добавлено</translation>
        </message>
        <message>
            <source>{what}: removed</source>
            <translation>{what}: убрано</translation>
        </message>
        <message>
            <source>{what}: {after} (before: {before})</source>
            <translation>{what}: {after} (раньше: {before})</translation>
        </message>
        <message>
            <source>{what}: {fields}</source>
            <translation>{what}: {fields}</translation>
        </message>
    </context>
    <context>
        <name>improvement</name>
        <message numerus="yes">
            <source>%n actions are overdue.</source>
            <translation>
                <numerusform>Просрочена %n мера.</numerusform>
                <numerusform>Просрочены %n меры.</numerusform>
                <numerusform>Просрочено %n мер.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принята</translation>
        </message>
        <message>
            <source>Action {number}</source>
            <translation>Мера {number}</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Меры</translation>
        </message>
        <message>
            <source>Actions, ideas and reviews</source>
            <translation>Меры, идеи и обзоры</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>Административная</translation>
        </message>
        <message>
            <source>Administrative: rules, forms, powers</source>
            <translation>Административная: правила, бланки, полномочия</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Принята</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>All services together</source>
            <translation>Все услуги вместе</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answer to the author</source>
            <translation>Ответ автору</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Стала</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Being tried</source>
            <translation>Пробуем</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>Нельзя сказать</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Change of the others</source>
            <translation>Изменение у других</translation>
        </message>
        <message>
            <source>Change the standards</source>
            <translation>Изменить стандарты</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверена</translation>
        </message>
        <message numerus="yes">
            <source>Compared with %n others in the same weeks.</source>
            <translation>
                <numerusform>Сравнение с %n другим за те же недели.</numerusform>
                <numerusform>Сравнение с %n другими за те же недели.</numerusform>
                <numerusform>Сравнение с %n другими за те же недели.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with nothing else.</source>
            <translation>Сравнивать больше не с чем.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнена</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>Результат есть</translation>
        </message>
        <message>
            <source>Empty: as it was proposed.</source>
            <translation>Пусто: как предложено.</translation>
        </message>
        <message>
            <source>Everybody may leave an idea. An action says what is wrong and what will show its effect.</source>
            <translation>Идею может оставить каждый. В мере указано, что не так и по чему будет виден результат.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Fixed when it was accepted</source>
            <translation>Закреплено при принятии</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Следующая</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Предыдущая</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Продолжать как прежде</translation>
        </message>
        <message>
            <source>How its effect will be checked; this is fixed now</source>
            <translation>Как проверяется результат; это закрепляется сейчас</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>Idea {number}</source>
            <translation>Идея {number}</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Идеи</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Улучшения</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>It should go down</source>
            <translation>Должен снизиться</translation>
        </message>
        <message>
            <source>It should go up</source>
            <translation>Должен вырасти</translation>
        </message>
        <message>
            <source>Leave an idea</source>
            <translation>Оставить идею</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>На этом остановиться</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Когда оставлена</translation>
        </message>
        <message>
            <source>Looking at what visitors need</source>
            <translation>Внимание к нуждам посетителей</translation>
        </message>
        <message>
            <source>Make an action of it</source>
            <translation>Сделать мерой</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новая</translation>
        </message>
        <message>
            <source>No actions or ideas yet</source>
            <translation>Мер и идей пока нет</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Результата нет</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Noticed in the week of</source>
            <translation>Замечено на неделе с</translation>
        </message>
        <message>
            <source>One service is compared with the others.</source>
            <translation>Одна услуга сравнивается с остальными.</translation>
        </message>
        <message>
            <source>Only for this service</source>
            <translation>Только для этой услуги</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>Организационная</translation>
        </message>
        <message>
            <source>Organisational: people, their work and training</source>
            <translation>Организационная: люди, их работа и обучение</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочена</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Owner or author</source>
            <translation>Ответственный или автор</translation>
        </message>
        <message>
            <source>Problems and remedies</source>
            <translation>Трудности и меры</translation>
        </message>
        <message>
            <source>Proof that it was done</source>
            <translation>Подтверждение выполнения</translation>
        </message>
        <message>
            <source>Propose an action</source>
            <translation>Предложить меру</translation>
        </message>
        <message>
            <source>Propose the next action</source>
            <translation>Предложить следующую меру</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложена</translation>
        </message>
        <message>
            <source>Proposed figure</source>
            <translation>Предложенный показатель</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитана</translation>
        </message>
        <message>
            <source>Reading the actions</source>
            <translation>Чтение мер</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонена</translation>
        </message>
        <message>
            <source>Review of quarter {number}, {year}</source>
            <translation>Обзор за {number}-й квартал {year} года</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Обзоры</translation>
        </message>
        <message>
            <source>Satisfaction of staff</source>
            <translation>Удовлетворённость сотрудников</translation>
        </message>
        <message>
            <source>Satisfaction of visitors</source>
            <translation>Удовлетворённость посетителей</translation>
        </message>
        <message>
            <source>Saved: {action}</source>
            <translation>Сохранено: {action}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Share called within the promised time</source>
            <translation>Доля вызванных в обещанное время</translation>
        </message>
        <message>
            <source>Share of ratings with one of the two better faces</source>
            <translation>Доля оценок с одним из двух лучших смайликов</translation>
        </message>
        <message>
            <source>Share of visits with an outcome</source>
            <translation>Доля приёмов с определённым итогом</translation>
        </message>
        <message>
            <source>Share of visits with the outcome: {outcome}</source>
            <translation>Доля приёмов с итогом: {outcome}</translation>
        </message>
        <message>
            <source>Share that kept a standard</source>
            <translation>Доля соблюдения стандарта</translation>
        </message>
        <message>
            <source>Share that kept “{promise}”</source>
            <translation>Доля соблюдения «{promise}»</translation>
        </message>
        <message>
            <source>Share that left before being served</source>
            <translation>Доля ушедших до обслуживания</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Stages of the action</source>
            <translation>Этапы меры</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Не завершены</translation>
        </message>
        <message>
            <source>Take action</source>
            <translation>Принять меры</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Техническая</translation>
        </message>
        <message>
            <source>Technical: devices, programs, networks</source>
            <translation>Техническая: устройства, программы, сети</translation>
        </message>
        <message>
            <source>Thank you. You will see the answer here.</source>
            <translation>Спасибо. Ответ появится здесь.</translation>
        </message>
        <message>
            <source>The action is proposed.</source>
            <translation>Мера предложена.</translation>
        </message>
        <message>
            <source>The idea carries your name. The person who leads improvement reads it and answers within ten working days; you see the answer here. Colleagues do not see the idea.</source>
            <translation>Идея подписана вашим именем. Её прочитает ответственный за улучшения и ответит за десять рабочих дней; ответ вы увидите здесь. Коллеги идею не видят.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на то время.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>Обзор подписан.</translation>
        </message>
        <message>
            <source>The week in which it was noticed is not counted: after a very bad week figures improve by themselves. Dashed line: the week in which it was done. Dotted: the median of the others.</source>
            <translation>Неделя, на которой это заметили, не учитывается: после очень плохой недели показатели улучшаются сами. Штриховая линия — неделя выполнения. Точки — медиана остальных.</translation>
        </message>
        <message>
            <source>The week of this day is not counted: after a very bad week figures improve by themselves.</source>
            <translation>Неделя с этим днём не учитывается: после очень плохой недели показатели улучшаются сами.</translation>
        </message>
        <message>
            <source>Time saved for visitors</source>
            <translation>Время, сбережённое посетителям</translation>
        </message>
        <message>
            <source>To be decided when it is accepted</source>
            <translation>Решается при принятии</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>Предстоит написать</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <source>Typical wait of a day</source>
            <translation>Обычное ожидание за день</translation>
        </message>
        <message>
            <source>Use of money</source>
            <translation>Использование средств</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>По неделям</translation>
        </message>
        <message>
            <source>Week of {day}: {value}</source>
            <translation>Неделя с {day}: {value}</translation>
        </message>
        <message>
            <source>Week of {day}: {value}; others {others}</source>
            <translation>Неделя с {day}: {value}; у других {others}</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>Что мешает</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>Что с этим делают</translation>
        </message>
        <message>
            <source>What is known of this action</source>
            <translation>Что известно об этой мере</translation>
        </message>
        <message>
            <source>What is known of this idea</source>
            <translation>Что известно об этой идее</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что нужно сделать</translation>
        </message>
        <message>
            <source>What is to be reached next</source>
            <translation>Чего достичь дальше</translation>
        </message>
        <message>
            <source>What is wrong, and why</source>
            <translation>Что не так и почему</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>What was achieved, and what follows</source>
            <translation>Что достигнуто и что дальше</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что обнаружено</translation>
        </message>
        <message>
            <source>What will show the effect</source>
            <translation>По чему будет виден результат</translation>
        </message>
        <message>
            <source>When it was noticed</source>
            <translation>Когда это заметили</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Кто, что и к какому сроку</translation>
        </message>
        <message>
            <source>Why servings took long, last four weeks</source>
            <translation>Почему обслуживание затягивалось, за четыре недели</translation>
        </message>
        <message>
            <source>With the signature it never changes again</source>
            <translation>После подписи обзор больше не меняется</translation>
        </message>
        <message>
            <source>Working together with other offices</source>
            <translation>Взаимодействие с другими учреждениями</translation>
        </message>
        <message>
            <source>Write and sign</source>
            <translation>Написать и подписать</translation>
        </message>
        <message>
            <source>Your judgement, 0 to 100</source>
            <translation>Ваша оценка, от 0 до 100</translation>
        </message>
        <message>
            <source>a day by which it is done, within two years</source>
            <translation>срок выполнения в пределах двух лет</translation>
        </message>
        <message>
            <source>after</source>
            <translation>после</translation>
        </message>
        <message>
            <source>after an action without effect</source>
            <translation>после меры без результата</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>ответственный из числа сотрудников</translation>
        </message>
        <message>
            <source>answer by {day}</source>
            <translation>ответить до {day}</translation>
        </message>
        <message>
            <source>answer overdue since {day}</source>
            <translation>ответ просрочен с {day}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>до</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>checked on {day}</source>
            <translation>проверка {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>стёрто</translation>
        </message>
        <message>
            <source>from a review</source>
            <translation>из квартального обзора</translation>
        </message>
        <message>
            <source>from a standard</source>
            <translation>из стандарта</translation>
        </message>
        <message>
            <source>from a target</source>
            <translation>из цели</translation>
        </message>
        <message>
            <source>from an assessment</source>
            <translation>из оценки обслуживания</translation>
        </message>
        <message>
            <source>from an idea</source>
            <translation>из идеи</translation>
        </message>
        <message>
            <source>from the charter</source>
            <translation>из паспорта услуги</translation>
        </message>
        <message>
            <source>in the same weeks</source>
            <translation>за те же недели</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n weeks</source>
            <translation>
                <numerusform>среднее за %n неделю</numerusform>
                <numerusform>среднее за %n недели</numerusform>
                <numerusform>среднее за %n недель</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>просрочена с {day}</translation>
        </message>
        <message>
            <source>proposed by hand</source>
            <translation>предложена сотрудником</translation>
        </message>
        <message>
            <source>surely between {low} and {high}</source>
            <translation>достоверно от {low} до {high}</translation>
        </message>
        <message>
            <source>the figure that shows the effect</source>
            <translation>показатель, по которому виден результат</translation>
        </message>
        <message>
            <source>the idea</source>
            <translation>сама идея</translation>
        </message>
        <message>
            <source>the proof that it was done</source>
            <translation>подтверждение выполнения</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>обоснование</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>что нужно сделать</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>что обнаружено</translation>
        </message>
        <message>
            <source>whether that figure is to go up or down</source>
            <translation>должен ли показатель расти или снижаться</translation>
        </message>
        <message numerus="yes">
            <source>{before} weeks before and {after} after with %n cases: too few</source>
            <translation>
                <numerusform>недель до: {before}, после: {after}, в них %n случай — слишком мало</numerusform>
                <numerusform>недель до: {before}, после: {after}, в них %n случая — слишком мало</numerusform>
                <numerusform>недель до: {before}, после: {after}, в них %n случаев — слишком мало</numerusform>
            </translation>
        </message>
        <message>
            <source>{figure}, week by week</source>
            <translation>{figure}, по неделям</translation>
        </message>
        <message>
            <source>{figure}. {direction}. {weeks} weeks before the week in which it was noticed, {settling} weeks to settle, {weeks} weeks after. {against}</source>
            <translation>{figure}. {direction}. Недель до недели, на которой это заметили: {weeks}; недель на привыкание: {settling}; недель после: {weeks}. {against}</translation>
        </message>
        <message>
            <source>{figure}: {service}</source>
            <translation>{figure}: {service}</translation>
        </message>
        <message>
            <source>{person}, {day}</source>
            <translation>{person}, {day}</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} из 100</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n cases; target {target}</source>
            <translation>
                <numerusform>{share} из %n случая; цель {target}</numerusform>
                <numerusform>{share} из %n случаев; цель {target}</numerusform>
                <numerusform>{share} из %n случаев; цель {target}</numerusform>
            </translation>
        </message>
        <message>
            <source>{sign}{count} min</source>
            <translation>{sign}{count} мин</translation>
        </message>
        <message>
            <source>{sign}{count} points</source>
            <translation>{sign}{count} п. п.</translation>
        </message>
        <message>
            <source>{verb}: {action}</source>
            <translation>{verb}: {action}</translation>
        </message>
    </context>
    <context>
        <name>inquiry</name>
        <message>
            <source>A report groups the closed days by up to three things and shows up to six figures.</source>
            <translation>Отчёт делит закрытые дни по разрезам (до трёх) и показывает до шести показателей.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>As</source>
            <translation>В виде</translation>
        </message>
        <message>
            <source>By</source>
            <translation>По чему делить</translation>
        </message>
        <message>
            <source>By {groupings}</source>
            <translation>По: {groupings}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Clerks by week, last quarter</source>
            <translation>Сотрудники по неделям, прошлый квартал</translation>
        </message>
        <message>
            <source>Closed days only. Figures about people’s work are made of the whole weeks in the period.</source>
            <translation>Только закрытые дни. Показатели работы людей считаются по целым неделям этого периода.</translation>
        </message>
        <message>
            <source>Colleagues see it too</source>
            <translation>Коллеги тоже видят</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Считаем …</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
        <message>
            <source>Every Monday</source>
            <translation>Каждый понедельник</translation>
        </message>
        <message>
            <source>Every day, after its close</source>
            <translation>Каждый день после закрытия</translation>
        </message>
        <message>
            <source>Figures that could tell something about a single visitor or about one person’s work are hidden.</source>
            <translation>Показатели, по которым можно узнать что-то об одном посетителе или о работе одного человека, скрыты.</translation>
        </message>
        <message>
            <source>Figures: service</source>
            <translation>Показатели: обслуживание</translation>
        </message>
        <message>
            <source>Figures: visits</source>
            <translation>Показатели: визиты</translation>
        </message>
        <message>
            <source>Figures: waiting</source>
            <translation>Показатели: ожидание</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>For example 12: visitors who came before 12 o’clock. Empty: until its end.</source>
            <translation>Например, 12: пришедшие до 12 часов. Пусто: до конца дня.</translation>
        </message>
        <message>
            <source>For example 9. Empty: from the beginning of the day.</source>
            <translation>Например, 9. Пусто: с начала дня.</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>С часа</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>Не дождались</translation>
        </message>
        <message>
            <source>Gave up: numbers that ended as left or not come before any serving began, of all issued.</source>
            <translation>Не дождались: номера, завершённые как «ушёл» или «не подошёл» до начала обслуживания, от всех выданных.</translation>
        </message>
        <message>
            <source>Hidden: fewer than {visitors} cases, or fewer than {person} of a single clerk; and one more in the same row or column, so that none can be worked out.</source>
            <translation>Скрыто: случаев меньше {visitors} или, если все у одного сотрудника, меньше {person}; и ещё по одному в той же строке или столбце, чтобы ничего нельзя было вычислить.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>В папку</translation>
        </message>
        <message>
            <source>Its whole path, as the computer with the maintenance service sees it.</source>
            <translation>Полный путь — так, как его видит компьютер со служебной программой.</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>Сохранение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Последние четыре недели</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Прошлый месяц</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Прошлый квартал</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Прошлая неделя</translation>
        </message>
        <message>
            <source>Leave it empty to only look at the report.</source>
            <translation>Оставьте пустым, чтобы только посмотреть отчёт.</translation>
        </message>
        <message>
            <source>Made by the clock</source>
            <translation>По расписанию</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Готовить</translation>
        </message>
        <message>
            <source>Make it regularly</source>
            <translation>Готовить регулярно</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>Среднее время обслуживания</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>Среднее ожидание</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>Медиана обслуживания</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>Медиана ожидания</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Новый отчёт</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Отчётов пока нет</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>Ничего: все.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Не сохранён</translation>
        </message>
        <message>
            <source>Numbers issued</source>
            <translation>Выдано номеров</translation>
        </message>
        <message>
            <source>Numbers issued: by the service a visitor came for and the hour they came.</source>
            <translation>Выдано номеров: по услуге, за которой пришли, и по часу прихода.</translation>
        </message>
        <message>
            <source>Of all figures at most six.</source>
            <translation>Всего не больше шести показателей.</translation>
        </message>
        <message>
            <source>Of people only weeks count in which one person had at least {cases} cases at one counter ({ratings} for ratings), and further small weeks, so that nobody’s figures can be worked out.</source>
            <translation>Для людей учитываются только недели, в которые у одного человека у одного окна было не меньше {cases} случаев (для оценок — {ratings}). Другие небольшие недели тоже не учитываются, если иначе можно было бы вычислить показатели одного человека.</translation>
        </message>
        <message>
            <source>On the first of every month</source>
            <translation>Первого числа каждого месяца</translation>
        </message>
        <message>
            <source>Only a part of the visits</source>
            <translation>Только часть визитов</translation>
        </message>
        <message>
            <source>Only my own</source>
            <translation>Только мои</translation>
        </message>
        <message>
            <source>Only the whole weeks of the period count, because figures about people’s work are among these.</source>
            <translation>Считаются только целые недели периода, потому что здесь есть показатели работы людей.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Другие дни</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Priority class</source>
            <translation>Категория приоритета</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Категории приоритета</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Уложились в срок</translation>
        </message>
        <message>
            <source>Promise kept strictly</source>
            <translation>Уложились, строго</translation>
        </message>
        <message>
            <source>Promise kept strictly: who gave up after waiting longer than promised counts as not kept.</source>
            <translation>Строгий подсчёт: ушедшие после ожидания дольше обещанного считаются нарушением.</translation>
        </message>
        <message>
            <source>Promise kept: finished services called within the promise of their day, of all finished ones.</source>
            <translation>Уложились: завершённые услуги, вызванные в пределах обещанного на тот день времени, от всех завершённых.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Ratings: given until the day was closed.</source>
            <translation>Оценки: поставленные до закрытия дня.</translation>
        </message>
        <message>
            <source>Reading the reports</source>
            <translation>Читаем отчёты</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Report: {name}</source>
            <translation>Отчёт: {name}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Индекс удовлетворённости</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of 100, 66.7, 33.3 and 0 points for the four faces.</source>
            <translation>Индекс удовлетворённости: среднее из 100, 66,7, 33,3 и 0 баллов за четыре лица.</translation>
        </message>
        <message>
            <source>Save as a new report</source>
            <translation>Сохранить как новый отчёт</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Sent by the e-mail server of the settings.</source>
            <translation>Отправляется через почтовый сервер из настроек.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>Группа услуг</translation>
        </message>
        <message>
            <source>Service time: from the beginning to the end of the serving without holds, over finished services.</source>
            <translation>Время обслуживания: от начала до конца обслуживания без откладываний, по завершённым услугам.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Services finished</source>
            <translation>Завершено услуг</translation>
        </message>
        <message>
            <source>Services finished: a visitor with two services counts twice, each where it was finished.</source>
            <translation>Завершено услуг: посетитель с двумя услугами считается дважды, каждая — там, где она завершена.</translation>
        </message>
        <message>
            <source>Services, last month</source>
            <translation>Услуги, прошлый месяц</translation>
        </message>
        <message>
            <source>The reports are from that time.</source>
            <translation>Отчёты показаны на тот момент.</translation>
        </message>
        <message>
            <source>There is nothing to count in this period.</source>
            <translation>За этот период считать нечего.</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Этот год</translation>
        </message>
        <message>
            <source>To the e-mail address</source>
            <translation>На адрес электронной почты</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Until the hour</source>
            <translation>До часа</translation>
        </message>
        <message>
            <source>Visitors served</source>
            <translation>Обслужено</translation>
        </message>
        <message>
            <source>Visitors served: numbers with at least one service that was finished.</source>
            <translation>Обслужено посетителей: номера, по которым завершена хотя бы одна услуга.</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>Верные прогнозы</translation>
        </message>
        <message>
            <source>Wait estimates that were right: waits inside the range that the ticket had shown.</source>
            <translation>Верные прогнозы ожидания: ожидание попало в промежуток, указанный на талоне.</translation>
        </message>
        <message>
            <source>Wait of 9 in 10</source>
            <translation>Ожидание 9 из 10</translation>
        </message>
        <message>
            <source>Wait: from joining the queue to the first call, of all who were called. “Of 9 in 10”: nine in ten waited no longer.</source>
            <translation>Ожидание: от постановки в очередь до первого вызова, по всем вызванным. «9 из 10»: девять из десяти ждали не дольше.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>Дни недели</translation>
        </message>
        <message>
            <source>Weekdays and hours, last four weeks</source>
            <translation>Дни недели и часы, последние четыре недели</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Что показывать</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Какие дни</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Чей</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>и по</translation>
        </message>
        <message>
            <source>and by, third</source>
            <translation>и по, третий разрез</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>есть в программе</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>не подошёл</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>of a figure that could tell something about a single person</comment>
            <translation>скрыто</translation>
        </message>
        <message>
            <source>last for {day}</source>
            <translation>последний раз за {day}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>ушёл</translation>
        </message>
        <message>
            <source>no longer known</source>
            <translation>уже неизвестно</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>sent to another queue</source>
            <translation>передан в другую очередь</translation>
        </message>
        <message>
            <source>with an appointment</source>
            <translation>по записи</translation>
        </message>
        <message>
            <source>without an appointment</source>
            <translation>без записи</translation>
        </message>
        <message>
            <source>{begins}–{ends}</source>
            <translation>{begins}–{ends}</translation>
        </message>
        <message numerus="yes">
            <source>{figures} by {groupings}, {first} – {last} (%n closed day(s))</source>
            <translation>
                <numerusform>{figures} — по: {groupings}; {first} — {last} (%n закрытый день)</numerusform>
                <numerusform>{figures} — по: {groupings}; {first} — {last} (%n закрытых дня)</numerusform>
                <numerusform>{figures} — по: {groupings}; {first} — {last} (%n закрытых дней)</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message numerus="yes">
            <source>{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.</source>
            <translation>
                <numerusform>{report}. Ещё %n закрытый день пока не учтён; его добавит служебная программа.</numerusform>
                <numerusform>{report}. Ещё %n закрытых дня пока не учтены; их добавит служебная программа.</numerusform>
                <numerusform>{report}. Ещё %n закрытых дней пока не учтены; их добавит служебная программа.</numerusform>
            </translation>
        </message>
        <message>
            <source>{report}. Only: {filters}</source>
            <translation>{report}. Только: {filters}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
        <message>
            <source>Black on white</source>
            <translation>Чёрным по белому</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>How should the screen look?</source>
            <translation>Какой экран вам удобнее?</translation>
        </message>
        <message numerus="yes">
            <source>If nothing is touched for %n seconds, this screen asks if you need more time.</source>
            <translation>
                <numerusform>Если %n секунду ничего не трогать, экран спросит, нужно ли вам ещё время.</numerusform>
                <numerusform>Если %n секунды ничего не трогать, экран спросит, нужно ли вам ещё время.</numerusform>
                <numerusform>Если %n секунд ничего не трогать, экран спросит, нужно ли вам ещё время.</numerusform>
            </translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Крупный</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Lower part</source>
            <translation>В нижней части</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>Читать страницы вслух</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Вернуть как было</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Мелкий</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translation>Мягкий контраст</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>These settings are only for you. They are reset when you leave.</source>
            <translation>Эти настройки только для вас. Когда вы уйдёте, они сбросятся.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Очень крупный</translation>
        </message>
        <message>
            <source>Where the buttons are</source>
            <translation>Где находятся кнопки</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>На всём экране</translation>
        </message>
    </context>
    <context>
        <name>kiosk.aloud</name>
        <message>
            <source>A voice reads everything that stands here. It ends when you leave.</source>
            <translation>Голос читает всё, что есть на экране. Когда вы уйдёте, он замолчит.</translation>
        </message>
        <message>
            <source>Digits entered: {count} of {all}.</source>
            <translation>Введено цифр: {count} из {all}.</translation>
        </message>
        <message>
            <source>Digits entered: {count}.</source>
            <translation>Введено цифр: {count}.</translation>
        </message>
        <message>
            <source>Entered: {signs}.</source>
            <comment>read aloud; the letters and digits one by one</comment>
            <translation>Введено: {signs}.</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Быстрее</translation>
        </message>
        <message>
            <source>For this language: press the arrow up until you hear “{language}”.</source>
            <comment>read aloud to somebody who does not understand the language of the page; the arrow is a key</comment>
            <translation>На этом языке: нажимайте стрелку вверх, пока не услышите «{language}».</translation>
        </message>
        <message>
            <source>Keys on the screen.</source>
            <comment>read aloud</comment>
            <translation>Клавиши на экране.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Не читать</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Громче</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <comment>read aloud</comment>
            <translation>Пока ничего не введено.</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Тише</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Читать вслух</translation>
        </message>
        <message>
            <source>Read it too</source>
            <translation>Тоже читать</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>Читать страницы вслух</translation>
        </message>
        <message>
            <source>Reading aloud is off.</source>
            <comment>read aloud</comment>
            <translation>Чтение вслух выключено.</translation>
        </message>
        <message>
            <source>Reading aloud is on.</source>
            <comment>read aloud</comment>
            <translation>Чтение вслух включено.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Без звука</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Медленнее</translation>
        </message>
        <message>
            <source>Something private is left out.</source>
            <comment>read aloud; what others should not hear</comment>
            <translation>Личные данные пропущены.</translation>
        </message>
        <message>
            <source>Speed {step} of {steps}</source>
            <translation>Скорость {step} из {steps}</translation>
        </message>
        <message>
            <source>The arrow down leads on, the arrow up leads back, and Enter chooses. Speed and volume: “{page}”, then “{button}”.</source>
            <comment>read aloud; the arrows and Enter are keys</comment>
            <translation>Стрелка вниз ведёт вперёд, стрелка вверх — назад, Enter выбирает. Скорость и громкость: «{page}», затем «{button}».</translation>
        </message>
        <message>
            <source>This kiosk cannot read aloud at the moment. Please touch “Ask for help”.</source>
            <translation>Сейчас этот терминал не может читать вслух. Нажмите «Позвать сотрудника».</translation>
        </message>
        <message>
            <source>Volume {step} of {steps}</source>
            <translation>Громкость {step} из {steps}</translation>
        </message>
        <message>
            <source>What is private, such as your words and codes</source>
            <translation>Личное, например ваши слова и коды</translation>
        </message>
        <message>
            <source>Would you like to hear the pages?</source>
            <translation>Читать вам страницы вслух?</translation>
        </message>
        <message>
            <source>You are at: {control}</source>
            <comment>read aloud; the button that Enter presses now</comment>
            <translation>Вы здесь: {control}</translation>
        </message>
        <message>
            <source>{branch}. It is {time}.</source>
            <translation>{branch}. Сейчас {time}.</translation>
        </message>
        <message>
            <source>{name}, button</source>
            <comment>read aloud</comment>
            <translation>{name}, кнопка</translation>
        </message>
        <message>
            <source>{name}, cannot be used now</source>
            <comment>read aloud; a button</comment>
            <translation>{name}, сейчас недоступно</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}, выбрано</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}, не выбрано</translation>
        </message>
        <message>
            <source>{name}, text field, empty</source>
            <comment>read aloud</comment>
            <translation>{name}, поле для текста, пусто</translation>
        </message>
        <message>
            <source>{name}, text field, letters: {count}</source>
            <translation>{name}, поле для текста, букв: {count}</translation>
        </message>
        <message>
            <source>{name}, text field: {words}</source>
            <comment>read aloud</comment>
            <translation>{name}, поле для текста: {words}</translation>
        </message>
        <message>
            <source>{number}. Sign by sign: {signs}.</source>
            <comment>read aloud; the number of a ticket, said twice</comment>
            <translation>{number}. По знакам: {signs}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.appointment</name>
        <message>
            <source>Cancel it</source>
            <translation>Отменить запись</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>Отменить эту запись?</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Выбрать другое время</translation>
        </message>
        <message>
            <source>I will come then</source>
            <translation>Я приду в это время</translation>
        </message>
        <message>
            <source>No, I will come</source>
            <translation>Нет, я приду</translation>
        </message>
        <message>
            <source>Please come then, with the code.</source>
            <translation>Приходите в это время, с кодом.</translation>
        </message>
        <message>
            <source>Somebody else can have the time then.</source>
            <translation>Тогда это время сможет занять другой человек.</translation>
        </message>
        <message>
            <source>Take a ticket for today</source>
            <translation>Взять талон на сегодня</translation>
        </message>
        <message>
            <source>Yes, cancel it</source>
            <translation>Да, отменить</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Ваша запись</translation>
        </message>
        <message>
            <source>Your appointment is cancelled</source>
            <translation>Запись отменена</translation>
        </message>
    </context>
    <context>
        <name>kiosk.book</name>
        <message numerus="yes">
            <source>%n times are free</source>
            <translation>
                <numerusform>%n вариант времени</numerusform>
                <numerusform>%n варианта времени</numerusform>
                <numerusform>%n вариантов времени</numerusform>
            </translation>
        </message>
        <message>
            <source>A lot of slips have just been printed. Please ask a member of staff.</source>
            <translation>Только что напечатано много листков. Пожалуйста, обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Другой день</translation>
        </message>
        <message>
            <source>Appointments cannot be booked at the moment.</source>
            <translation>Сейчас записаться нельзя.</translation>
        </message>
        <message>
            <source>At what time would you like to come?</source>
            <translation>В какое время вы хотите прийти?</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Записаться на приём</translation>
        </message>
        <message>
            <source>Book for another day</source>
            <translation>Записаться на другой день</translation>
        </message>
        <message>
            <source>Book this appointment</source>
            <translation>Записаться</translation>
        </message>
        <message>
            <source>Earlier days</source>
            <translation>Более ранние дни</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>Более раннее время</translation>
        </message>
        <message>
            <source>For which service would you like to come?</source>
            <translation>За какой услугой вы хотите прийти?</translation>
        </message>
        <message>
            <source>Instead of: {time}</source>
            <translation>Вместо: {time}</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>Later days</source>
            <translation>Более поздние дни</translation>
        </message>
        <message>
            <source>Later times</source>
            <translation>Более позднее время</translation>
        </message>
        <message>
            <source>Leave a message and we help you, or touch “{help}” and somebody comes.</source>
            <translation>Оставьте сообщение, и мы вам поможем, или нажмите «{help}», и сотрудник подойдёт.</translation>
        </message>
        <message>
            <source>More services</source>
            <translation>Другие услуги</translation>
        </message>
        <message>
            <source>Move the appointment</source>
            <translation>Перенести запись</translation>
        </message>
        <message>
            <source>No time is free at the moment.</source>
            <translation>Сейчас свободного времени нет.</translation>
        </message>
        <message>
            <source>On which day would you like to come?</source>
            <translation>В какой день вы хотите прийти?</translation>
        </message>
        <message>
            <source>Please bring</source>
            <translation>Возьмите с собой</translation>
        </message>
        <message>
            <source>Previous services</source>
            <translation>Предыдущие услуги</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>Touch “{help}” and somebody comes to you.</source>
            <translation>Нажмите «{help}», и к вам подойдёт сотрудник.</translation>
        </message>
        <message>
            <source>{day}: {times}</source>
            <translation>{day}: {times}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.booked</name>
        <message>
            <source>Show this code at any counter when you come.</source>
            <translation>Когда придёте, покажите этот код в любом окне.</translation>
        </message>
        <message>
            <source>Your appointment is booked</source>
            <translation>Вы записаны</translation>
        </message>
        <message>
            <source>Your appointment is moved</source>
            <translation>Запись перенесена</translation>
        </message>
    </context>
    <context>
        <name>kiosk.card</name>
        <message>
            <source>A lot of tickets have just been printed. Please ask a member of staff.</source>
            <translation>Только что напечатано много талонов. Пожалуйста, обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>A service that you chose before is not offered any more. It is not on this ticket.</source>
            <translation>Услуга, которую вы выбрали раньше, больше не предоставляется. В этот талон она не вошла.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Время у окна</translation>
        </message>
        <message>
            <source>Do you have everything with you?</source>
            <translation>Всё ли у вас с собой?</translation>
        </message>
        <message>
            <source>Do you need to be served first?</source>
            <translation>Вам нужно обслуживание вне очереди?</translation>
        </message>
        <message>
            <source>Every step, with times and fees</source>
            <translation>Все шаги, сроки и плата</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>Всё с собой, один талон на %n услугу</numerusform>
                <numerusform>Всё с собой, один талон на %n услуги</numerusform>
                <numerusform>Всё с собой, один талон на %n услуг</numerusform>
            </translation>
        </message>
        <message>
            <source>I have everything: take a ticket</source>
            <translation>Всё с собой, взять талон</translation>
        </message>
        <message>
            <source>No ticket was taken. Please try again, or ask a member of staff.</source>
            <translation>Талон не выдан. Попробуйте ещё раз или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>Not on this ticket, because there are no tickets now: {services}.</source>
            <translation>Не вошло в этот талон, потому что талонов сейчас нет: {services}.</translation>
        </message>
        <message>
            <source>On the same ticket: {services}</source>
            <translation>В том же талоне: {services}</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Одну минуту, пожалуйста.</translation>
        </message>
        <message>
            <source>One moment, please. Then touch again.</source>
            <translation>Подождите немного и нажмите ещё раз.</translation>
        </message>
        <message>
            <source>One more service</source>
            <translation>Ещё одна услуга</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Распечатать список</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Вне очереди: {reason}</translation>
        </message>
        <message>
            <source>So many people are waiting that we cannot call you today before we close.</source>
            <translation>Ожидающих так много, что сегодня мы не успеем вызвать вас до закрытия.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Взять талон</translation>
        </message>
        <message>
            <source>The list could not be printed. Staff have been told.</source>
            <translation>Список не распечатался. Сотрудникам уже сообщили.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back tomorrow.</source>
            <translation>На сегодня талонов на эту услугу больше нет. Пожалуйста, приходите завтра.</translation>
        </message>
        <message>
            <source>This service is closed at the moment. You can print the list.</source>
            <translation>Эта услуга сейчас не предоставляется. Список можно распечатать.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens today at {time}.</source>
            <translation>Сейчас приёма по этой услуге нет. Приём сегодня с {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens tomorrow at {time}.</source>
            <translation>Сейчас приёма по этой услуге нет. Приём завтра с {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens: {day}, {time}.</source>
            <translation>Сейчас приёма по этой услуге нет. Приём: {day}, {time}.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Please choose another one.</source>
            <translation>Эта услуга здесь больше не предоставляется. Выберите другую.</translation>
        </message>
        <message>
            <source>We close at {time}. You will probably not be called before that.</source>
            <translation>Мы закрываемся в {time}. До этого вас, вероятно, не успеют вызвать.</translation>
        </message>
        <message>
            <source>You do not need any documents for this.</source>
            <translation>Документы для этого не нужны.</translation>
        </message>
        <message>
            <source>Your list is printed. Take it from below the screen.</source>
            <translation>Список распечатан. Возьмите его под экраном.</translation>
        </message>
        <message>
            <source>{reason} {notice}</source>
            <translation>{reason} {notice}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.case</name>
        <message>
            <source>Both are answered together. Please ask at a counter if you want to know more.</source>
            <translation>На оба обращения ответим вместе. Если хотите узнать больше, спросите в окне.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Прочитано</translation>
        </message>
        <message numerus="yes">
            <source>If this does not help you, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>Если это не помогло, сообщите в любом окне в течение %n дня.</numerusform>
                <numerusform>Если это не помогло, сообщите в любом окне в течение %n дней.</numerusform>
                <numerusform>Если это не помогло, сообщите в любом окне в течение %n дней.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you want to continue, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>Если хотите продолжить, сообщите в любом окне в течение %n дня.</numerusform>
                <numerusform>Если хотите продолжить, сообщите в любом окне в течение %n дней.</numerusform>
                <numerusform>Если хотите продолжить, сообщите в любом окне в течение %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes on together with another case</source>
            <translation>Рассматривается вместе с другим обращением</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>Ответ дан</translation>
        </message>
        <message>
            <source>It is closed at your wish</source>
            <translation>Обращение закрыто по вашему желанию</translation>
        </message>
        <message>
            <source>It is decided</source>
            <translation>Решение принято</translation>
        </message>
        <message>
            <source>It is decided, and we could not reach you</source>
            <translation>Решение принято, но связаться с вами не удалось</translation>
        </message>
        <message>
            <source>Please bring it to any counter, with this code. Until then the deadline is paused.</source>
            <translation>Принесите это в любое окно вместе с этим кодом. До тех пор срок приостановлен.</translation>
        </message>
        <message>
            <source>Please come to any counter with this code, or call us. You will be told the result.</source>
            <translation>Подойдите с этим кодом к любому окну или позвоните нам. Вам сообщат результат.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Take a ticket for a counter</source>
            <translation>Взять талон к окну</translation>
        </message>
        <message>
            <source>The result: {outcome}</source>
            <translation>Результат: {outcome}</translation>
        </message>
        <message>
            <source>We are waiting for you</source>
            <translation>Мы ждём вас</translation>
        </message>
        <message>
            <source>We are working on it</source>
            <translation>Мы работаем над обращением</translation>
        </message>
        <message>
            <source>We have received it</source>
            <translation>Обращение получено</translation>
        </message>
        <message>
            <source>You get an answer by</source>
            <translation>Ответ не позднее</translation>
        </message>
        <message>
            <source>You need not do anything now.</source>
            <translation>Сейчас от вас ничего не требуется.</translation>
        </message>
        <message>
            <source>Your request</source>
            <translation>Ваше обращение</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.check_in</name>
        <message>
            <source>It is on the slip of your appointment: eight digits. Type or scan it.</source>
            <translation>Он на листке вашей записи: восемь цифр. Введите или отсканируйте его.</translation>
        </message>
        <message>
            <source>Looking for your appointment.</source>
            <translation>Ищем вашу запись.</translation>
        </message>
        <message>
            <source>Move or cancel the appointment</source>
            <translation>Перенести или отменить запись</translation>
        </message>
        <message>
            <source>Staff can find your appointment at any counter. Touch “{help}” if you like.</source>
            <translation>Сотрудник любого окна найдёт вашу запись. При желании нажмите «{help}».</translation>
        </message>
        <message>
            <source>What is the code of your appointment?</source>
            <translation>Какой код у вашей записи?</translation>
        </message>
    </context>
    <context>
        <name>kiosk.closed</name>
        <message>
            <source>No more tickets are issued today</source>
            <translation>Сегодня талоны больше не выдаются</translation>
        </message>
        <message>
            <source>Please ask when the branch opens again.</source>
            <translation>Пожалуйста, спросите, когда отделение откроется.</translation>
        </message>
        <message>
            <source>Rate today’s visit</source>
            <translation>Оценить сегодняшнее обслуживание</translation>
        </message>
        <message>
            <source>We are closed now</source>
            <translation>Сейчас закрыто</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>Откроемся сегодня в {time}.</translation>
        </message>
        <message>
            <source>We open tomorrow at {time}.</source>
            <translation>Откроемся завтра в {time}.</translation>
        </message>
        <message>
            <source>We open: {day}, {time}.</source>
            <translation>Откроемся: {day}, {time}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.follow</name>
        <message>
            <source>It is on the slip of your request: twelve digits.</source>
            <translation>Он напечатан на квитанции обращения: двенадцать цифр.</translation>
        </message>
        <message>
            <source>Looking for your request.</source>
            <translation>Ищем ваше обращение.</translation>
        </message>
        <message>
            <source>Staff can look for your request at any counter. Touch “{help}” if you like.</source>
            <translation>В любом окне сотрудник найдёт ваше обращение. Если нужно, нажмите «{help}».</translation>
        </message>
        <message>
            <source>Too many codes were wrong</source>
            <translation>Слишком много неверных кодов</translation>
        </message>
        <message>
            <source>We find no request with this code. Please compare it with your slip.</source>
            <translation>Обращение с таким кодом не найдено. Сверьте код с квитанцией.</translation>
        </message>
        <message>
            <source>What is your follow-up code?</source>
            <translation>Какой у вас код для отслеживания?</translation>
        </message>
        <message>
            <source>You can type a code here again at {time}.</source>
            <translation>Снова ввести код здесь можно в {time}.</translation>
        </message>
        <message>
            <source>Your message has arrived; it will be looked at shortly.</source>
            <translation>Ваше обращение получено; его скоро рассмотрят.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.frame</name>
        <message>
            <source>Are you still there?</source>
            <translation>Вы ещё здесь?</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Позвать сотрудника</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Мне нужно ещё время</translation>
        </message>
        <message>
            <source>Nobat – Kiosk</source>
            <translation>Nobat — терминал</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Начать сначала</translation>
        </message>
        <message>
            <source>Text size and help</source>
            <translation>Размер текста и помощь</translation>
        </message>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>Через %n секунду экран очистится.</numerusform>
                <numerusform>Через %n секунды экран очистится.</numerusform>
                <numerusform>Через %n секунд экран очистится.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.intake</name>
        <message>
            <source>A message, or a call back</source>
            <translation>Сообщение или просьба перезвонить</translation>
        </message>
        <message>
            <source>I will bring it to the counter</source>
            <translation>Принесу в окно</translation>
        </message>
        <message>
            <source>In your own words, without questions.</source>
            <translation>Своими словами, без вопросов.</translation>
        </message>
        <message>
            <source>Keep this picture</source>
            <translation>Оставить этот снимок</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>No picture can be taken here. Please give the paper at a counter later: your request is registered all the same.</source>
            <translation>Здесь нельзя сделать снимок. Отдайте документ в окно позже: ваше обращение всё равно будет зарегистрировано.</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Снять ещё раз</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Сделать снимок</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>О чём пойдёт речь?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>You need not give your name. You get a code for the answer.</source>
            <translation>Имя называть не нужно. Вы получите код для ответа.</translation>
        </message>
        <message>
            <source>{case_kind}: question {question} of {questions}</source>
            <translation>{case_kind}: вопрос {question} из {questions}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.message</name>
        <message>
            <source>If no paper comes out, note the code or print it again.</source>
            <translation>Если квитанция не выйдет, запишите код или напечатайте её ещё раз.</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; what you typed is still here.</source>
            <translation>Не отправлено. Попробуйте ещё раз: набранное сохранилось.</translation>
        </message>
        <message>
            <source>Leave a message</source>
            <translation>Оставить сообщение</translation>
        </message>
        <message>
            <source>No words: please call me back</source>
            <translation>Без сообщения: перезвоните мне</translation>
        </message>
        <message>
            <source>On which number may we call you?</source>
            <translation>По какому номеру вам позвонить?</translation>
        </message>
        <message>
            <source>Please bring to a counter: {papers}</source>
            <translation>Принесите, пожалуйста, в окно: {papers}</translation>
        </message>
        <message>
            <source>Send without a number</source>
            <translation>Отправить без номера</translation>
        </message>
        <message>
            <source>Send: please call me on this number</source>
            <translation>Отправить: позвоните по этому номеру</translation>
        </message>
        <message>
            <source>The paper did not come out. Please note the code or take a photo of it. Staff have been told.</source>
            <translation>Квитанция не вышла. Запишите или сфотографируйте код. Сотрудникам сообщено.</translation>
        </message>
        <message>
            <source>We answer on the next working day.</source>
            <translation>Ответим на следующий рабочий день.</translation>
        </message>
        <message>
            <source>We have your message</source>
            <translation>Сообщение получено</translation>
        </message>
        <message>
            <source>What would you like to tell or ask us?</source>
            <translation>Что вы хотите сообщить или спросить?</translation>
        </message>
        <message>
            <source>With this code staff find your message at any counter.</source>
            <translation>По этому коду сотрудники найдут ваше сообщение в любом окне.</translation>
        </message>
        <message>
            <source>With this code you find the answer here: touch “Follow my request”.</source>
            <translation>По этому коду вы найдёте ответ здесь: нажмите «Что с моим обращением».</translation>
        </message>
        <message>
            <source>You can leave it out if you left words.</source>
            <translation>Если вы оставили сообщение, номер можно не указывать.</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>Ответ будет не позднее: {day}</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>Ваш код для отслеживания</translation>
        </message>
        <message>
            <source>Your slip has been printed.</source>
            <translation>Квитанция напечатана.</translation>
        </message>
        <message>
            <source>Your slip is being printed.</source>
            <translation>Квитанция печатается.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.number</name>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>It is on your ticket: one letter and three digits.</source>
            <translation>Он указан на талоне: одна буква и три цифры.</translation>
        </message>
        <message>
            <source>Looking for your number.</source>
            <translation>Ищем ваш номер.</translation>
        </message>
        <message>
            <source>That did not work. Please try again, or ask a member of staff.</source>
            <translation>Не получилось. Попробуйте ещё раз или обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>Which number did you have?</source>
            <translation>Какой у вас был номер?</translation>
        </message>
        <message>
            <source>Which number did you miss?</source>
            <translation>Какой номер вы пропустили?</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Ваш номер</translation>
        </message>
        <message>
            <source>Your visit can be rated once, today.</source>
            <translation>Оценить обслуживание можно один раз, сегодня.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.person</name>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Одну минуту, пожалуйста.</translation>
        </message>
        <message>
            <source>Please go to any counter, or touch “Ask for help” again.</source>
            <translation>Подойдите к любому окну или ещё раз нажмите «Позвать сотрудника».</translation>
        </message>
        <message>
            <source>Please wait here.</source>
            <translation>Пожалуйста, подождите здесь.</translation>
        </message>
        <message>
            <source>Please wait here. You can continue in the meantime; nothing is lost.</source>
            <translation>Подождите здесь. Тем временем можно продолжать: ничего не пропадёт.</translation>
        </message>
        <message>
            <source>Somebody is coming to you</source>
            <translation>К вам уже идут</translation>
        </message>
        <message>
            <source>Staff have been told</source>
            <translation>Сотрудникам сообщили</translation>
        </message>
        <message>
            <source>Telling staff</source>
            <translation>Сообщаем сотрудникам</translation>
        </message>
        <message>
            <source>We could not reach staff</source>
            <translation>Не удалось сообщить сотрудникам</translation>
        </message>
    </context>
    <context>
        <name>kiosk.priority</name>
        <message>
            <source>Do you need to be served first?</source>
            <translation>Вам нужно обслуживание вне очереди?</translation>
        </message>
        <message>
            <source>No, in the usual order</source>
            <translation>Нет, в общей очереди</translation>
        </message>
        <message>
            <source>Please show: {proof}</source>
            <translation>Покажите: {proof}</translation>
        </message>
        <message>
            <source>This is your choice. At the counter you may be asked for proof.</source>
            <translation>Решаете вы сами. У окна могут попросить подтверждение.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.rating</name>
        <message>
            <source>A clear answer</source>
            <translation>Понятный ответ</translation>
        </message>
        <message>
            <source>A result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Change the comment</source>
            <translation>Изменить отзыв</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>Чисто и удобно</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>Понятный ответ</translation>
        </message>
        <message>
            <source>Comfort and cleanliness</source>
            <translation>Чистота и удобство</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>How was today’s service?</source>
            <translation>Как вас сегодня обслужили?</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; your answers are still here.</source>
            <translation>Отправить не удалось. Попробуйте ещё раз, ваши ответы сохранены.</translation>
        </message>
        <message>
            <source>It was quick</source>
            <translation>Быстро</translation>
        </message>
        <message>
            <source>Keep this comment</source>
            <translation>Сохранить отзыв</translation>
        </message>
        <message>
            <source>Make a complaint about this visit</source>
            <translation>Пожаловаться на это обслуживание</translation>
        </message>
        <message>
            <source>My issue was sorted out</source>
            <translation>Вопрос решён</translation>
        </message>
        <message>
            <source>Polite staff</source>
            <translation>Вежливо</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>Вежливость</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>Отправляем.</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Спасибо</translation>
        </message>
        <message>
            <source>We have saved your answer. It helps us improve.</source>
            <translation>Ваш ответ сохранён. Он поможет нам работать лучше.</translation>
        </message>
        <message>
            <source>What could be better?</source>
            <translation>Что можно улучшить?</translation>
        </message>
        <message>
            <source>What did you like?</source>
            <translation>Что понравилось?</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <translation>Что вы хотели бы нам сказать?</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Написать отзыв</translation>
        </message>
        <message>
            <source>You do not have to give your name. Staff read every comment.</source>
            <translation>Имя указывать не нужно. Сотрудники читают каждый отзыв.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.services</name>
        <message>
            <source>Closed at the moment</source>
            <translation>Сейчас не предоставляется</translation>
        </message>
        <message>
            <source>Opens at {time}</source>
            <translation>Приём с {time}</translation>
        </message>
        <message>
            <source>Opens tomorrow at {time}</source>
            <translation>Приём завтра с {time}</translation>
        </message>
        <message>
            <source>Opens: {day}, {time}</source>
            <translation>Приём: {day}, {time}</translation>
        </message>
        <message>
            <source>Touch a service to see what to bring.</source>
            <translation>Выберите услугу и узнайте, что взять с собой.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.staff_exit</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>Вернуться к терминалу</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Закрыть терминал</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>Закрыть терминал?</translation>
        </message>
        <message>
            <source>Digits typed: {number}</source>
            <translation>Набрано цифр: {number}</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Код выхода</translation>
        </message>
        <message>
            <source>For staff. This page closes by itself.</source>
            <translation>Для сотрудников. Эта страница закроется сама.</translation>
        </message>
        <message>
            <source>The code was wrong too often. Wait {time}.</source>
            <translation>Код слишком часто был неверным. Подождите: {time}.</translation>
        </message>
        <message>
            <source>The program ends. Without a touch, the kiosk goes on after 2 minutes.</source>
            <translation>Программа завершится. Если экрана не касаться, терминал продолжит работу через 2 минуты.</translation>
        </message>
        <message>
            <source>This code is not right.</source>
            <translation>Код неверный.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. A manager can set a new exit code in the settings of the branch.</source>
            <translation>Слишком много неверных кодов. Руководитель может задать новый код выхода в настройках отделения.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.steps</name>
        <message>
            <source>Back to the service</source>
            <translation>Назад к услуге</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Шаг за шагом</translation>
        </message>
    </context>
    <context>
        <name>kiosk.ticket</name>
        <message>
            <source>Finish</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number or print it again.</source>
            <translation>Если талон не напечатается, запомните номер или напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number.</source>
            <translation>Если талон не напечатается, запомните номер.</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>Пропустили свой номер?</translation>
        </message>
        <message>
            <source>Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.</source>
            <translation>Запишите номер или сфотографируйте его. Сотрудникам сообщили, ваше место в очереди сохранено.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board, with a chime.</source>
            <translation>Присядьте. Ваш номер и номер окна появятся на табло со звуковым сигналом.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board.</source>
            <translation>Присядьте. Ваш номер и номер окна появятся на табло.</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>Пожалуйста, обратитесь к любому сотруднику.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Возьмите талон.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Напечатать ещё раз</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Вне очереди: {reason}</translation>
        </message>
        <message>
            <source>The paper did not come out.</source>
            <translation>Талон не напечатался.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Нажмите «Мой номер уже прошёл» на этом терминале в течение %n минуты после вызова. Место останется за вами.</numerusform>
                <numerusform>Нажмите «Мой номер уже прошёл» на этом терминале в течение %n минут после вызова. Место останется за вами.</numerusform>
                <numerusform>Нажмите «Мой номер уже прошёл» на этом терминале в течение %n минут после вызова. Место останется за вами.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are early: your appointment is at {time}. You are called before that if nobody else waits.</source>
            <translation>Вы пришли раньше: ваше время — {time}. Если очереди не будет, вас вызовут раньше.</translation>
        </message>
        <message>
            <source>You are on time for your appointment at {time} and will wait less.</source>
            <translation>Вы пришли вовремя к {time}, ждать придётся меньше.</translation>
        </message>
        <message>
            <source>You are waiting again with your number</source>
            <translation>Вы снова в очереди со своим номером</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Ваша запись</translation>
        </message>
        <message>
            <source>Your appointment was at {time}. You are late, so this is an ordinary ticket.</source>
            <translation>Ваше время было {time}. Вы опоздали, поэтому это обычный талон.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Ваш номер</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Ваше место сохранено.</translation>
        </message>
        <message>
            <source>Your ticket has been printed.</source>
            <translation>Талон напечатан.</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Талон печатается.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.trouble</name>
        <message>
            <source>For staff: no connection to the database since {time}.</source>
            <translation>Для сотрудников: связь с базой данных потеряна в {time}.</translation>
        </message>
        <message>
            <source>For staff: the database is read-only.</source>
            <translation>Для сотрудников: база данных доступна только для чтения.</translation>
        </message>
        <message>
            <source>For staff: the disk of the database is full.</source>
            <translation>Для сотрудников: диск базы данных заполнен.</translation>
        </message>
        <message>
            <source>For staff: there is no connection to the database.</source>
            <translation>Для сотрудников: нет связи с базой данных.</translation>
        </message>
        <message>
            <source>No tickets here at the moment</source>
            <translation>Сейчас здесь нельзя взять талон</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Одну минуту, пожалуйста</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Одну минуту, пожалуйста.</translation>
        </message>
        <message>
            <source>Out of service for a moment</source>
            <translation>Терминал временно не работает</translation>
        </message>
        <message>
            <source>Please go to a member of staff.</source>
            <translation>Пожалуйста, обратитесь к сотруднику.</translation>
        </message>
        <message>
            <source>The connection is interrupted. Please wait here: your ticket will be printed when it is back.</source>
            <translation>Связь прервалась. Пожалуйста, подождите здесь: талон напечатается, когда она восстановится.</translation>
        </message>
        <message>
            <source>This kiosk is not ready yet</source>
            <translation>Терминал ещё не готов</translation>
        </message>
        <message>
            <source>Tickets already issued are still valid. This screen will be back soon.</source>
            <translation>Уже выданные талоны действуют. Экран скоро заработает.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.welcome</name>
        <message>
            <source>Follow my request</source>
            <translation>Что с моим обращением</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>У меня запись</translation>
        </message>
        <message>
            <source>I missed my number</source>
            <translation>Мой номер уже прошёл</translation>
        </message>
        <message>
            <source>It goes on the same ticket, under one number.</source>
            <translation>Она войдёт в тот же талон, под одним номером.</translation>
        </message>
        <message>
            <source>On your ticket</source>
            <translation>В вашем талоне</translation>
        </message>
        <message>
            <source>Rate your visit</source>
            <translation>Оценить обслуживание</translation>
        </message>
        <message>
            <source>That is all: continue</source>
            <translation>Это всё, продолжить</translation>
        </message>
        <message>
            <source>Touch a service. You will see what to bring before you take a ticket.</source>
            <translation>Выберите услугу. Прежде чем взять талон, вы увидите, что нужно иметь с собой.</translation>
        </message>
        <message>
            <source>Touch a topic to see its services.</source>
            <translation>Выберите тему, чтобы увидеть её услуги.</translation>
        </message>
        <message>
            <source>What do you need today?</source>
            <translation>Что вам нужно сегодня?</translation>
        </message>
        <message>
            <source>What else do you need today?</source>
            <translation>Что ещё вам нужно сегодня?</translation>
        </message>
    </context>
    <context>
        <name>kiosk.width_check</name>
        <message>
            <source>If not, measure the picture and start the kiosk with {option}. Any key or touch ends this page.</source>
            <translation>Если нет, измерьте ширину изображения и запустите терминал с {option}. Эта страница закроется от любой клавиши или касания.</translation>
        </message>
        <message>
            <source>Is this bar 100 mm long?</source>
            <translation>Длина этой полосы — 100 мм?</translation>
        </message>
        <message>
            <source>The picture is taken to be {width} mm wide.</source>
            <translation>Ширина изображения принята за {width} мм.</translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>остался %n день</numerusform>
                <numerusform>осталось %n дня</numerusform>
                <numerusform>осталось %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) to read</source>
            <translation>
                <numerusform>Осталось прочитать %n руководство</numerusform>
                <numerusform>Осталось прочитать %n руководства</numerusform>
                <numerusform>Осталось прочитать %n руководств</numerusform>
            </translation>
        </message>
        <message>
            <source>A guide says how something is done here. Everybody who works here reads it.</source>
            <translation>Руководство говорит, как у нас принято работать. Его читает каждый сотрудник.</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>Добавить абзац</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Для каких услуг</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Инструктаж</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>Cancel training</source>
            <translation>Отменить обучение</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Удостоверение</translation>
        </message>
        <message>
            <source>Choose a cell to record evidence, to plan training, or to give a pass for today.</source>
            <translation>Выберите ячейку, чтобы записать подтверждение, запланировать обучение или дать допуск на сегодня.</translation>
        </message>
        <message>
            <source>Competencies of this person</source>
            <translation>Компетенции сотрудника</translation>
        </message>
        <message>
            <source>Competency</source>
            <translation>Компетенция</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Empty: as long as evidence of this competency lasts.</source>
            <translation>Пусто: на срок, установленный для компетенции.</translation>
        </message>
        <message>
            <source>End the guide</source>
            <translation>Прекратить действие</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Скоро истекает</translation>
        </message>
        <message>
            <source>Everybody can open it while reading. At most 10 MB; it takes the place of another one.</source>
            <translation>Каждый может открыть его при чтении. Не более 10 МБ; он заменяет прежний.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>For example politeness. It stays the same in all versions.</source>
            <translation>Например, politeness. Он одинаков во всех версиях.</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Руководства</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>Если нет</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>Публикуется, только когда есть текст на всех языках отделения.</translation>
        </message>
        <message>
            <source>Keep {file}</source>
            <translation>Оставить {file}</translation>
        </message>
        <message>
            <source>Last valid day</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>New guide</source>
            <translation>Новое руководство</translation>
        </message>
        <message>
            <source>New guide: {code}</source>
            <translation>Новое руководство: {code}</translation>
        </message>
        <message>
            <source>No competencies yet</source>
            <translation>Компетенций пока нет</translation>
        </message>
        <message>
            <source>No guides yet</source>
            <translation>Руководств пока нет</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Ещё не прочитали</translation>
        </message>
        <message>
            <source>Nothing to read today</source>
            <translation>Сегодня читать нечего</translation>
        </message>
        <message>
            <source>Observed at work</source>
            <translation>Наблюдение за работой</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Only what ends soon</source>
            <translation>Только то, что скоро истекает</translation>
        </message>
        <message>
            <source>Only what you have not read</source>
            <translation>Только непрочитанное вами</translation>
        </message>
        <message>
            <source>Only where something is missing</source>
            <translation>Только те, кому чего-то не хватает</translation>
        </message>
        <message>
            <source>Only you and those who look after learning see this.</source>
            <translation>Это видите только вы и те, кто отвечает за обучение.</translation>
        </message>
        <message numerus="yes">
            <source>Open {file}, %n page(s)</source>
            <translation>
                <numerusform>Открыть {file}, %n страница</numerusform>
                <numerusform>Открыть {file}, %n страницы</numerusform>
                <numerusform>Открыть {file}, %n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Истекло</translation>
        </message>
        <message>
            <source>PDF that goes with it</source>
            <translation>PDF к руководству</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Pass for today</source>
            <translation>Допуск на сегодня</translation>
        </message>
        <message>
            <source>People and competencies</source>
            <translation>Сотрудники и компетенции</translation>
        </message>
        <message>
            <source>Plan training</source>
            <translation>Запланировать обучение</translation>
        </message>
        <message>
            <source>Planned: {name}</source>
            <translation>Запланировано: {name}</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>Баллы из 100</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Прочитали</translation>
        </message>
        <message>
            <source>Read: {title}</source>
            <translation>Прочитано: {title}</translation>
        </message>
        <message>
            <source>Reading the briefing</source>
            <translation>Чтение инструктажа</translation>
        </message>
        <message>
            <source>Reading the guides</source>
            <translation>Чтение руководств</translation>
        </message>
        <message>
            <source>Reading what people have shown</source>
            <translation>Чтение подтверждений</translation>
        </message>
        <message>
            <source>Record evidence</source>
            <translation>Записать подтверждение</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>Сохранено как черновик: {code}</translation>
        </message>
        <message>
            <source>Saved as read: {title}</source>
            <translation>Отмечено как прочитанное: {title}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сохранено: {code}</translation>
        </message>
        <message>
            <source>Saved: {person}</source>
            <translation>Сохранено: {person}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>Чем подтверждено</translation>
        </message>
        <message>
            <source>Shown: {name}</source>
            <translation>Подтверждено: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Проверка знаний</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список на тот момент.</translation>
        </message>
        <message>
            <source>The pass ends with today and is shown in the day summary.</source>
            <translation>Допуск действует только сегодня и виден в итогах дня.</translation>
        </message>
        <message>
            <source>They are set up on the page “Competencies”.</source>
            <translation>Они настраиваются на странице «Компетенции».</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>To the desk</source>
            <translation>К рабочему месту</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest.</source>
            <translation>Не раньше завтрашнего дня.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Visitors are not called to you today for: {services}</source>
            <translation>Сегодня к вам не вызываются посетители по услугам: {services}</translation>
        </message>
        <message>
            <source>Visitors not called today for</source>
            <translation>Сегодня посетители не вызываются по услугам</translation>
        </message>
        <message>
            <source>What is known of this guide</source>
            <translation>Что известно об этом руководстве</translation>
        </message>
        <message>
            <source>What is not read yet is shown after signing in.</source>
            <translation>Непрочитанное показывается после входа.</translation>
        </message>
        <message>
            <source>What was shown and is planned</source>
            <translation>Что подтверждено и запланировано</translation>
        </message>
        <message>
            <source>Which evidence</source>
            <translation>Какое подтверждение</translation>
        </message>
        <message>
            <source>Which training</source>
            <translation>Какое обучение</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>Withdraw evidence</source>
            <translation>Отозвать подтверждение</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>You have a pass for today: {service}</source>
            <translation>У вас есть допуск на сегодня: {service}</translation>
        </message>
        <message>
            <source>You have read every guide that is in force.</source>
            <translation>Вы прочитали все действующие руководства.</translation>
        </message>
        <message>
            <source>Your learning</source>
            <translation>Ваше обучение</translation>
        </message>
        <message>
            <source>at least one paragraph</source>
            <translation>хотя бы один абзац</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>бессрочно</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>не требуется</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ещё не прочитано</translation>
        </message>
        <message>
            <source>read</source>
            <translation>прочитано</translation>
        </message>
        <message>
            <source>{evidence}; withdrawn</source>
            <translation>{evidence}; отозвано</translation>
        </message>
        <message>
            <source>{kind}, by {day}</source>
            <translation>{kind}, до {day}</translation>
        </message>
        <message>
            <source>{kind}, by {day}, with {person}</source>
            <translation>{kind}, до {day}, отвечает {person}</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
        <message>
            <source>{kind}, {points} of 100, {day}</source>
            <translation>{kind}, {points} из 100, {day}</translation>
        </message>
        <message>
            <source>{name}: training by {day}</source>
            <translation>{name}: обучение до {day}</translation>
        </message>
        <message>
            <source>{name}: valid until {day}</source>
            <translation>{name}: срок действия — до {day}</translation>
        </message>
        <message>
            <source>{name}: was valid until {day}</source>
            <translation>{name}: срок действия истёк {day}</translation>
        </message>
        <message>
            <source>{name}: {kind}, {day}</source>
            <translation>{name}: {kind}, {day}</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} из {total}</translation>
        </message>
        <message numerus="yes">
            <source>{person}; put off %n time(s)</source>
            <translation>
                <numerusform>{person}; отложено %n раз</numerusform>
                <numerusform>{person}; отложено %n раза</numerusform>
                <numerusform>{person}; отложено %n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>{service}: {reason}; given by {person}</source>
            <translation>{service}: {reason}; выдал(а) {person}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message>
            <source>{verb}: {person}</source>
            <translation>{verb}: {person}</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>Please answer before this day: {day}</source>
            <translation>Просим ответить до этого дня: {day}</translation>
        </message>
        <message>
            <source>Please name the number of the case in your answer.</source>
            <translation>В ответе просим указать номер обращения.</translation>
        </message>
        <message>
            <source>Referral of case {number}</source>
            <translation>Направление обращения {number}</translation>
        </message>
        <message>
            <source>Reminder: case {number}</source>
            <translation>Напоминание: обращение {number}</translation>
        </message>
        <message>
            <source>We have no answer from you yet in this case: {kind}.</source>
            <translation>Мы пока не получили от вас ответа по обращению: {kind}.</translation>
        </message>
        <message>
            <source>We refer this case to you: {kind}. We ask you:</source>
            <translation>Направляем вам обращение: {kind}. Просим:</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>If you read this, messages to visitors can be sent.</source>
            <translation>Если вы это читаете, сообщения посетителям можно отправлять.</translation>
        </message>
        <message>
            <source>No mail server or no sender's address is set.</source>
            <translation>Не задан почтовый сервер или адрес отправителя.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>Проверочное сообщение</translation>
        </message>
        <message>
            <source>The connection to the mail server is not protected as it is set. Check the setting “Protection”.</source>
            <translation>Соединение с почтовым сервером не защищено так, как задано. Проверьте настройку «Защита».</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. Check it.</source>
            <translation>Почтовый сервер не принимает адрес отправителя. Проверьте его.</translation>
        </message>
        <message>
            <source>The mail server does not accept user or password. Type the password again: nobat mail password</source>
            <translation>Почтовый сервер не принимает пользователя или пароль. Введите пароль ещё раз: nobat mail password</translation>
        </message>
        <message>
            <source>The mail server does not answer. Check its name, its port and the network.</source>
            <translation>Почтовый сервер не отвечает. Проверьте его имя, порт и сеть.</translation>
        </message>
        <message>
            <source>The mail server refused this message. Tell the visitor another way.</source>
            <translation>Почтовый сервер отклонил это сообщение. Сообщите посетителю другим способом.</translation>
        </message>
        <message>
            <source>The test message was sent to {address}.</source>
            <translation>Проверочное сообщение отправлено: {address}.</translation>
        </message>
        <message>
            <source>This address does not exist. Ask the visitor for another one.</source>
            <translation>Такого адреса нет. Попросите у посетителя другой.</translation>
        </message>
    </context>
    <context>
        <name>merits</name>
        <message>
            <source>A measure needs a complaint about this person that was upheld, or a weakness in at least 30 ratings; a merit needs a strength in at least 30 ratings. The numbers are kept as they are now.</source>
            <translation>Для меры нужна обоснованная жалоба на этого сотрудника или слабая сторона не менее чем по 30 оценкам; для поощрения — сильная сторона не менее чем по 30 оценкам. Числа сохраняются такими, какие они сейчас.</translation>
        </message>
        <message>
            <source>All but your own</source>
            <translation>Все, кроме ваших</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Обжаловать</translation>
        </message>
        <message>
            <source>Appeal of the person</source>
            <translation>Возражение сотрудника</translation>
        </message>
        <message>
            <source>Appeal to be decided</source>
            <translation>Решить по возражению</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Обжаловано</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждено</translation>
        </message>
        <message>
            <source>As soon as there is evidence, you may reply.</source>
            <translation>Как только появится доказательство, вы сможете ответить.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Грамота</translation>
        </message>
        <message>
            <source>Complaint {number}, partly upheld on {day}</source>
            <translation>Жалоба {number}, частично обоснованна, решение от {day}</translation>
        </message>
        <message>
            <source>Complaint {number}, upheld on {day}</source>
            <translation>Жалоба {number}, обоснованна, решение от {day}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Evidence given</source>
            <translation>Доказательство приведено</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Окончательно</translation>
        </message>
        <message>
            <source>Give the evidence</source>
            <translation>Привести доказательство</translation>
        </message>
        <message>
            <source>It is proposed. Now give the evidence.</source>
            <translation>Предложено. Теперь приведите доказательство.</translation>
        </message>
        <message>
            <source>Keep the measure</source>
            <translation>Оставить меру</translation>
        </message>
        <message>
            <source>Lift the measure</source>
            <translation>Отменить меру</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Мера</translation>
        </message>
        <message>
            <source>Measure kept</source>
            <translation>Мера оставлена</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>Мера № {number}</translation>
        </message>
        <message>
            <source>Measure: talk</source>
            <translation>Мера: беседа</translation>
        </message>
        <message>
            <source>Measure: training</source>
            <translation>Мера: обучение</translation>
        </message>
        <message>
            <source>Measure: written warning</source>
            <translation>Мера: письменное предупреждение</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Меры</translation>
        </message>
        <message>
            <source>Merit</source>
            <translation>Поощрение</translation>
        </message>
        <message>
            <source>Merit or measure</source>
            <translation>Поощрение или мера</translation>
        </message>
        <message>
            <source>Merit {number}</source>
            <translation>Поощрение № {number}</translation>
        </message>
        <message>
            <source>Merit: certificate</source>
            <translation>Поощрение: грамота</translation>
        </message>
        <message>
            <source>Merit: proposal for a bonus</source>
            <translation>Поощрение: представление к премии</translation>
        </message>
        <message>
            <source>Merit: thanks</source>
            <translation>Поощрение: благодарность</translation>
        </message>
        <message>
            <source>Merits</source>
            <translation>Поощрения</translation>
        </message>
        <message>
            <source>Merits and measures</source>
            <translation>Поощрения и меры</translation>
        </message>
        <message>
            <source>No merits or measures yet</source>
            <translation>Поощрений и мер пока нет</translation>
        </message>
        <message>
            <source>One person proposes it with evidence, another one decides, and the person concerned may answer.</source>
            <translation>Один предлагает и приводит доказательство, другой решает, а тот, кого это касается, может ответить.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Proposal for a bonus</source>
            <translation>Представление к премии</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Предложить</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Proposed, without evidence</source>
            <translation>Предложено, доказательства нет</translation>
        </message>
        <message>
            <source>Reading merits and measures</source>
            <translation>Чтение поощрений и мер</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Обоснование решения</translation>
        </message>
        <message>
            <source>Reason of the last decision</source>
            <translation>Обоснование последнего решения</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Ответ получен</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>Объяснение сотрудника</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Somebody who had no part in it so far decides.</source>
            <translation>Решает тот, кто до сих пор в этом не участвовал.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Ещё не завершены</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Благодарность</translation>
        </message>
        <message>
            <source>The complaint that proves this is not upheld any more, or is being looked at again. A measure that rests on it can be lifted.</source>
            <translation>Жалоба, на которой это основано, больше не признаётся обоснованной или рассматривается снова. Меру, основанную на ней, можно отменить.</translation>
        </message>
        <message>
            <source>The person may appeal until {day}.</source>
            <translation>До {day} сотрудник может обжаловать.</translation>
        </message>
        <message>
            <source>The person may reply</source>
            <translation>Сотрудник может ответить</translation>
        </message>
        <message>
            <source>The person may reply until {day}. It is decided after that.</source>
            <translation>До {day} сотрудник может ответить. Решение принимается после этого.</translation>
        </message>
        <message>
            <source>The person reads this.</source>
            <translation>Сотрудник это прочитает.</translation>
        </message>
        <message>
            <source>The time for your reply is over. Until it is decided you may still reply.</source>
            <translation>Срок для ответа истёк. Пока решения нет, вы ещё можете ответить.</translation>
        </message>
        <message>
            <source>There are none about you. A measure would only be decided after you had ten working days to reply.</source>
            <translation>О вас их нет. Решение о мере принимают только после того, как у вас было десять рабочих дней на ответ.</translation>
        </message>
        <message>
            <source>There is nothing yet that counts as evidence. For a measure: a complaint about this person that was upheld, or a weakness in at least 30 ratings. For a merit: a strength in at least 30 ratings.</source>
            <translation>Доказательств пока нет. Для меры: обоснованная жалоба на этого сотрудника или слабая сторона не менее чем по 30 оценкам. Для поощрения: сильная сторона не менее чем по 30 оценкам.</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Нужно решение</translation>
        </message>
        <message>
            <source>To be decided, with a reply</source>
            <translation>Нужно решение, ответ есть</translation>
        </message>
        <message>
            <source>To be decided, with your reply</source>
            <translation>Нужно решение, ваш ответ есть</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Что об этом известно</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Why you appeal</source>
            <translation>Почему вы возражаете</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Written warning</source>
            <translation>Письменное предупреждение</translation>
        </message>
        <message>
            <source>You may appeal until {day}. A third person decides about it.</source>
            <translation>До {day} вы можете обжаловать. Решит третий человек.</translation>
        </message>
        <message>
            <source>You may reply</source>
            <translation>Вы можете ответить</translation>
        </message>
        <message>
            <source>You may reply until {day}. Nothing is decided before.</source>
            <translation>До {day} вы можете ответить. Раньше ничего не решают.</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Ваше объяснение</translation>
        </message>
        <message>
            <source>appeal until {day}</source>
            <translation>обжаловать до {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>стёрто</translation>
        </message>
        <message>
            <source>reply until {day}</source>
            <translation>ответить до {day}</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>обоснование</translation>
        </message>
        <message>
            <source>the reply</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>за что</translation>
        </message>
        <message>
            <source>why you appeal</source>
            <translation>почему вы возражаете</translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good</source>
            <translation>
                <numerusform>{aspect}: хорошо в {share} из %n оценки</numerusform>
                <numerusform>{aspect}: хорошо в {share} из %n оценок</numerusform>
                <numerusform>{aspect}: хорошо в {share} из %n оценок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good; others {others}</source>
            <translation>
                <numerusform>{aspect}: хорошо в {share} из %n оценки; у других {others}</numerusform>
                <numerusform>{aspect}: хорошо в {share} из %n оценок; у других {others}</numerusform>
                <numerusform>{aspect}: хорошо в {share} из %n оценок; у других {others}</numerusform>
            </translation>
        </message>
        <message>
            <source>{branch}, {day}</source>
            <translation>{branch}, {day}</translation>
        </message>
        <message>
            <source>{person}, {day}</source>
            <translation>{person}, {day}</translation>
        </message>
        <message>
            <source>{verb}: {name}</source>
            <translation>{verb}: {name}</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>The connection to the printer was lost. Check whether the slip came out before you print a copy.</source>
            <translation>Связь с принтером прервалась. Прежде чем печатать копию, посмотрите, не вышел ли талон.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>Принтер не отвечает. Проверьте, включён ли он и подключён ли кабель, затем напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>В принтере закончилась бумага. Вставьте новый рулон и напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The printer has stopped answering. Switch it off and on, then print the slip again.</source>
            <translation>Принтер перестал отвечать. Выключите его и снова включите, затем напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>Принтер остановился, не допечатав талон. Выключите и включите его, затем напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>Крышка принтера открыта. Закройте её и напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell your administrator.</source>
            <translation>Талон не удалось подготовить к печати. Номер сохранён; сообщите администратору.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>Принтер не успевает печатать талоны. Номер сохранён; напечатайте талон позже.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>the file is nested too deeply.</source>
            <translation>слишком глубокая вложенность в файле.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>файл сохранён не в UTF-8.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>файл {name} не удаётся прочитать.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>строка записана не по правилам TOML ({details}).</translation>
        </message>
        <message>
            <source>this number is too long.</source>
            <translation>это число слишком длинное.</translation>
        </message>
        <message>
            <source>{name} must be a regular file of at most {size} kilobytes.</source>
            <translation>{name} должен быть обычным файлом размером не более {size} килобайт.</translation>
        </message>
    </context>
    <context>
        <name>rating</name>
        <message>
            <source>Good</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Так себе</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Отлично</translation>
        </message>
        <message>
            <source>Very poor</source>
            <translation>Плохо</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Advice</source>
            <translation>Совет</translation>
        </message>
        <message>
            <source>All outcomes of “{service}” are out of use. Clerks choose from all others.</source>
            <translation>Ни один из результатов услуги «{service}» не используется. Сотрудники выбирают из всех остальных.</translation>
        </message>
        <message>
            <source>Counter {counter} is in use, but all its services are out of use.</source>
            <translation>Окно {counter} используется, но ни одна из его услуг не используется.</translation>
        </message>
        <message>
            <source>Hinders work</source>
            <translation>Затрудняет работу</translation>
        </message>
        <message>
            <source>No active clerk can serve “{service}”.</source>
            <translation>Услугу «{service}» не может оказать ни один действующий сотрудник.</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>Ни одной резервной копии ещё нет.</translation>
        </message>
        <message>
            <source>No counter in use serves “{service}”.</source>
            <translation>Услугу «{service}» не оказывает ни одно используемое окно.</translation>
        </message>
        <message>
            <source>No hour is set for the daily backup.</source>
            <translation>Время ежедневного резервного копирования не задано.</translation>
        </message>
        <message>
            <source>No service is in use.</source>
            <translation>Ни одна услуга не используется.</translation>
        </message>
        <message>
            <source>No weekly hours are set, so the branch is always open.</source>
            <translation>Часы недели не заданы, поэтому отделение всегда открыто.</translation>
        </message>
        <message>
            <source>Prevents work</source>
            <translation>Не даёт работать</translation>
        </message>
        <message>
            <source>The board {board} shows the zone “{zone}”, but no counter in use is in it.</source>
            <translation>Табло {board} показывает зону «{zone}», но в ней нет ни одного используемого окна.</translation>
        </message>
        <message>
            <source>The last backup failed: {problem}</source>
            <translation>Последнее резервное копирование не удалось: {problem}</translation>
        </message>
        <message>
            <source>The last backup was made on {day}.</source>
            <translation>Последняя резервная копия сделана: {day}.</translation>
        </message>
        <message>
            <source>The main colour {colour} cannot be read well. {contrast}</source>
            <translation>Основной цвет {colour} плохо читается. {contrast}</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made, forgotten days stay open, and expected waits are only rough.</source>
            <translation>Служебная программа не работает: резервные копии не создаются, забытые дни не закрываются, время ожидания показывается лишь приблизительно.</translation>
        </message>
        <message>
            <source>The special days of next year are missing.</source>
            <translation>Особые дни следующего года ещё не внесены.</translation>
        </message>
        <message>
            <source>There is no active clerk.</source>
            <translation>Нет ни одного действующего сотрудника окна.</translation>
        </message>
        <message>
            <source>{kind} “{device}”: {state}.</source>
            <translation>{kind} «{device}»: {state}.</translation>
        </message>
        <message>
            <source>{person}: all services among the skills are out of use.</source>
            <translation>{person}: ни одна из услуг, указанных в навыках, не используется.</translation>
        </message>
        <message>
            <source>“{name}” lacks texts in: {languages}.</source>
            <translation>«{name}»: заполнены не все тексты на языках: {languages}.</translation>
        </message>
        <message>
            <source>“{service}” is never open: its hours are outside the hours of the branch.</source>
            <translation>Услуга «{service}» никогда не открыта: её часы не попадают в часы работы отделения.</translation>
        </message>
    </context>
    <context>
        <name>recognition</name>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>Чистота и удобство</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>Понятные ответы</translation>
        </message>
        <message>
            <source>Could be better</source>
            <translation>Можно лучше</translation>
        </message>
        <message>
            <source>Counting the ratings</source>
            <translation>Подсчёт оценок</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>С {first} по {last}</translation>
        </message>
        <message>
            <source>Good or very good</source>
            <translation>Хорошо или очень хорошо</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Последние четыре недели</translation>
        </message>
        <message>
            <source>Like the branch</source>
            <translation>Как в отделении в целом</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Понравилось</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Я</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>My feedback</source>
            <translation>Отзывы обо мне</translation>
        </message>
        <message>
            <source>My ratings</source>
            <translation>Мои оценки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Другие</translation>
        </message>
        <message>
            <source>Others: at least three colleagues at the same services. Share: ratings that found it good.</source>
            <translation>Другие: не менее трёх коллег на тех же услугах. Доля: оценки, в которых это признано хорошим.</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>Вежливость</translation>
        </message>
        <message>
            <source>Ratings: those of twelve whole weeks. They change once a week, and no rating is shown alone.</source>
            <translation>Оценки: за двенадцать полных недель. Они обновляются раз в неделю; отдельная оценка не показывается.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Удовлетворённость</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Индекс удовлетворённости</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>Standards of my services</source>
            <translation>Стандарты моих услуг</translation>
        </message>
        <message>
            <source>Standards: how the whole branch kept them in four weeks.</source>
            <translation>Стандарты: как их соблюдало всё отделение за четыре недели.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Сильная сторона</translation>
        </message>
        <message numerus="yes">
            <source>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</source>
            <translation>
                <numerusform>Сильная или слабая сторона: не менее %n оценки с каждой стороны и достоверная разница.</numerusform>
                <numerusform>Сильная или слабая сторона: не менее %n оценок с каждой стороны и достоверная разница.</numerusform>
                <numerusform>Сильная или слабая сторона: не менее %n оценок с каждой стороны и достоверная разница.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Сильные стороны</translation>
        </message>
        <message>
            <source>Strengths and weaknesses</source>
            <translation>Сильные и слабые стороны</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели относятся к тому времени.</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>Коллектив</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to show of fewer than %n ratings.</source>
            <translation>
                <numerusform>Если оценок меньше %n, показать нечего.</numerusform>
                <numerusform>Если оценок меньше %n, показать нечего.</numerusform>
                <numerusform>Если оценок меньше %n, показать нечего.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few to compare</source>
            <translation>Мало данных для сравнения</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>Слабая сторона</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Слабые стороны</translation>
        </message>
        <message>
            <source>What visitors named</source>
            <translation>Что называли посетители</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Assessment</source>
            <comment>heading of a column: good, watch</comment>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>heading of a column</comment>
            <translation>День</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>heading of a column</comment>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>How the figures are counted</source>
            <comment>heading of the definitions</comment>
            <translation>Как считаются показатели</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>heading of a column</comment>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <comment>an empty table or chart</comment>
            <translation>Пока нет данных</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>at the foot of a printed page</comment>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Section</source>
            <comment>heading of a column</comment>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>heading of a column</comment>
            <translation>Значение</translation>
        </message>
        <message>
            <source>from</source>
            <comment>lower end of a range</comment>
            <translation>от</translation>
        </message>
        <message>
            <source>good</source>
            <comment>how a figure is</comment>
            <translation>хорошо</translation>
        </message>
        <message>
            <source>min</source>
            <comment>minutes, below a chart</comment>
            <translation>мин</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>how a figure is</comment>
            <translation>плохо</translation>
        </message>
        <message>
            <source>to</source>
            <comment>upper end of a range</comment>
            <translation>до</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>how a figure is</comment>
            <translation>требует внимания</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>A court or an authority demands it</source>
            <translation>По требованию суда или органа власти</translation>
        </message>
        <message>
            <source>By what a visitor is found, and what is kept with consent: name, contacts and needs.</source>
            <translation>То, по чему находят посетителя, и то, что хранится с согласия: имя, контакты и потребности.</translation>
        </message>
        <message>
            <source>Comments of visitors</source>
            <translation>Отзывы посетителей</translation>
        </message>
        <message>
            <source>Files of closed cases</source>
            <translation>Файлы закрытых обращений</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors</source>
            <translation>Идентификаторы и контакты посетителей</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>Написано по ошибке</translation>
        </message>
        <message>
            <source>Milestones and challenges with their numbers, days and people, and all stages.</source>
            <translation>Вехи и трудности с номерами, днями и людьми и все этапы.</translation>
        </message>
        <message>
            <source>Notes about a day</source>
            <translation>Заметки о дне</translation>
        </message>
        <message>
            <source>Notes on tickets</source>
            <translation>Заметки на талонах</translation>
        </message>
        <message>
            <source>Texts of improvement</source>
            <translation>Тексты об улучшениях</translation>
        </message>
        <message>
            <source>Texts of merits and measures</source>
            <translation>Тексты о поощрениях и мерах</translation>
        </message>
        <message>
            <source>Texts of the roll-out</source>
            <translation>Тексты о внедрении</translation>
        </message>
        <message>
            <source>That there was a file, with its kind, size and times, the case, and all figures.</source>
            <translation>Запись о том, что файл был, с его видом, размером и временем, само обращение и все показатели.</translation>
        </message>
        <message>
            <source>The action with its number, states, days and owner, its effect, and all figures.</source>
            <translation>Мера с номером, состояниями, датами и ответственным, её результат и все показатели.</translation>
        </message>
        <message>
            <source>The case with its number, steps, times, decision and handler, and all figures.</source>
            <translation>Обращение с номером, шагами, временем, решением и исполнителем, и все показатели.</translation>
        </message>
        <message>
            <source>The merit or measure with its person, kind, states, times and evidence.</source>
            <translation>Поощрение или мера: сотрудник, вид, состояния, время и доказательство.</translation>
        </message>
        <message>
            <source>The pictures and PDF files that were added to a case that is closed.</source>
            <translation>Изображения и файлы PDF, добавленные к закрытому обращению.</translation>
        </message>
        <message>
            <source>The rating with its face and reasons, and all figures.</source>
            <translation>Оценка с выбранным лицом и причинами, а также все показатели.</translation>
        </message>
        <message>
            <source>The text of the comment, also in the summaries of closed days.</source>
            <translation>Текст отзыва, в том числе в итогах закрытых дней.</translation>
        </message>
        <message>
            <source>The text of the note, also in the summary of the closed day.</source>
            <translation>Текст заметки, в том числе в итогах закрытого дня.</translation>
        </message>
        <message>
            <source>The text that clerks wrote about a visitor.</source>
            <translation>Текст, который сотрудники написали о посетителе.</translation>
        </message>
        <message>
            <source>The ticket with its number, service, times and outcome, and all figures.</source>
            <translation>Талон с номером, услугой, временем и результатом, а также все показатели.</translation>
        </message>
        <message>
            <source>The visitor asked for it</source>
            <translation>По просьбе посетителя</translation>
        </message>
        <message>
            <source>Visits, cases and appointments with their numbers and times, and all figures.</source>
            <translation>Визиты, обращения и записи с номерами и временем, а также все показатели.</translation>
        </message>
        <message>
            <source>What visitors and staff wrote in a case that is closed, with names and contacts.</source>
            <translation>То, что посетители и сотрудники написали в закрытом обращении, с именами и контактами.</translation>
        </message>
        <message>
            <source>What was written about a merit or a measure: what it is for, replies, decisions, appeals.</source>
            <translation>Что написано о поощрении или мере: за что, ответы, решения, возражения.</translation>
        </message>
        <message>
            <source>What was written about actions: findings, what is to be done, proofs and reasons.</source>
            <translation>Что написано о мерах: что обнаружено, что нужно сделать, подтверждения и обоснования.</translation>
        </message>
        <message>
            <source>What was written about milestones and challenges of the branch, and the strategies.</source>
            <translation>Что написано о вехах и трудностях отделения, и стратегии.</translation>
        </message>
        <message>
            <source>Who wrote a note and when, and all figures.</source>
            <translation>Кто и когда написал заметку, а также все показатели.</translation>
        </message>
        <message>
            <source>Words in closed cases</source>
            <translation>Тексты в закрытых обращениях</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message>
            <source>Add and change people whose role may do no more, their skills and PINs.</source>
            <translation>Добавлять и изменять сотрудников с такими же или меньшими правами, их навыки и ПИН-коды.</translation>
        </message>
        <message>
            <source>Answer calls for help and notices of devices.</source>
            <translation>Отвечать на просьбы о помощи и сообщения устройств.</translation>
        </message>
        <message>
            <source>Answer notices</source>
            <translation>Отвечать на сообщения</translation>
        </message>
        <message>
            <source>Approve decisions, and give a colleague’s case to somebody else.</source>
            <translation>Утверждать решения и передавать обращение коллеги другому.</translation>
        </message>
        <message>
            <source>Approve scorecards</source>
            <translation>Утверждать анкеты</translation>
        </message>
        <message>
            <source>Approve scorecards that another person wrote, and decide about replies to a wave.</source>
            <translation>Утверждать анкеты, которые составил другой человек, и решать по ответам на волну.</translation>
        </message>
        <message>
            <source>Approve standards and charters</source>
            <translation>Утверждать стандарты и паспорта услуг</translation>
        </message>
        <message>
            <source>Approve standards and service charters that another person wrote, return them, and end them.</source>
            <translation>Утверждать стандарты и паспорта услуг, написанные другим человеком, возвращать их и прекращать их действие.</translation>
        </message>
        <message>
            <source>Begin a survey of staff and print its codes. Nobody sees who answered what.</source>
            <translation>Начать опрос сотрудников и напечатать коды. Никто не видит, кто что ответил.</translation>
        </message>
        <message>
            <source>Begin surveys of staff</source>
            <translation>Проводить опросы сотрудников</translation>
        </message>
        <message>
            <source>Book appointments</source>
            <translation>Записывать на время</translation>
        </message>
        <message>
            <source>Book, move and cancel appointments for visitors.</source>
            <translation>Записывать посетителей на время, переносить и отменять записи.</translation>
        </message>
        <message>
            <source>Change every setting of the branch.</source>
            <translation>Менять любые настройки отделения.</translation>
        </message>
        <message>
            <source>Change rights</source>
            <translation>Менять права</translation>
        </message>
        <message>
            <source>Change services, counters, opening hours and holidays.</source>
            <translation>Менять услуги, окна, часы работы и праздники.</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Менять настройки</translation>
        </message>
        <message>
            <source>Close a day, and open it again.</source>
            <translation>Закрывать день и открывать его снова.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Закрывать день</translation>
        </message>
        <message>
            <source>Copy files of cases</source>
            <translation>Копировать файлы обращений</translation>
        </message>
        <message>
            <source>Decide about merits and measures</source>
            <translation>Решать о поощрениях и мерах</translation>
        </message>
        <message>
            <source>Decide about merits and measures that another person proposed, and about appeals. The page also asks for the right to recognise the team.</source>
            <translation>Решать о поощрениях и мерах, которые предложил другой человек, и по возражениям. Для страницы нужно и право оценивать команду.</translation>
        </message>
        <message>
            <source>Decide what each role may do, and manage everybody.</source>
            <translation>Решать, что может каждая роль, и управлять всеми сотрудниками.</translation>
        </message>
        <message>
            <source>Erase notes and comments</source>
            <translation>Удалять заметки и отзывы</translation>
        </message>
        <message>
            <source>Erase texts whose term is over, and those of a visitor who asks for it.</source>
            <translation>Удалять тексты, срок хранения которых истёк, а также тексты посетителя по его просьбе.</translation>
        </message>
        <message>
            <source>Fill in a scorecard openly, beside a colleague at work.</source>
            <translation>Открыто заполнять анкету рядом с работающим коллегой.</translation>
        </message>
        <message>
            <source>Handle cases</source>
            <translation>Вести обращения</translation>
        </message>
        <message>
            <source>Identify visitors, see their earlier visits, and keep contact data with their consent.</source>
            <translation>Узнавать посетителей, видеть их прежние визиты и хранить контактные данные с их согласия.</translation>
        </message>
        <message>
            <source>Know visitors</source>
            <translation>Узнавать посетителей</translation>
        </message>
        <message>
            <source>Lead improvement</source>
            <translation>Руководить улучшениями</translation>
        </message>
        <message>
            <source>Lead the work on cases</source>
            <translation>Руководить работой с обращениями</translation>
        </message>
        <message>
            <source>Load a file with settings of the ministry or the nation, which may lock them here.</source>
            <translation>Загружать файл с настройками министерства или государства, которые могут быть здесь закреплены.</translation>
        </message>
        <message>
            <source>Look after learning</source>
            <translation>Отвечать за обучение</translation>
        </message>
        <message>
            <source>Look after the roll-out</source>
            <translation>Вести внедрение</translation>
        </message>
        <message>
            <source>Manage devices</source>
            <translation>Управлять устройствами</translation>
        </message>
        <message>
            <source>Manage people</source>
            <translation>Управлять сотрудниками</translation>
        </message>
        <message>
            <source>Move waiting visitors</source>
            <translation>Перемещать ожидающих</translation>
        </message>
        <message>
            <source>Observe the service</source>
            <translation>Наблюдать за обслуживанием</translation>
        </message>
        <message>
            <source>Open the day summary and write notes in it.</source>
            <translation>Открывать итоги дня и писать в них заметки.</translation>
        </message>
        <message>
            <source>Print files of cases and save copies. Each copy is recorded.</source>
            <translation>Печатать файлы обращений и сохранять копии. Каждая копия записывается.</translation>
        </message>
        <message>
            <source>Put a waiting ticket elsewhere, and end a visit at a colleague’s counter.</source>
            <translation>Перемещать ожидающий талон и завершать приём у окна коллеги.</translation>
        </message>
        <message>
            <source>Recognise the team</source>
            <translation>Оценивать команду</translation>
        </message>
        <message>
            <source>Register requests and complaints, handle and decide them, and tell visitors the result.</source>
            <translation>Регистрировать заявления и жалобы, рассматривать и решать их, сообщать посетителям результат.</translation>
        </message>
        <message>
            <source>Say what is above the branch and who coaches it, plan milestones, and name challenges.</source>
            <translation>Указывать, кому подчинено отделение и кто его наставник, планировать вехи и называть трудности.</translation>
        </message>
        <message>
            <source>See all actions of improvement, propose, accept and reject them.</source>
            <translation>Видеть все меры по улучшению, предлагать, принимать и отклонять их.</translation>
        </message>
        <message>
            <source>See and carry out one’s own actions of improvement.</source>
            <translation>Видеть и выполнять свои меры по улучшению.</translation>
        </message>
        <message>
            <source>See how far each branch of this database is, and answer challenges that others named.</source>
            <translation>Видеть, как далеко продвинулось каждое отделение этой базы данных, и отвечать на трудности, названные другими.</translation>
        </message>
        <message>
            <source>See how the standards of service are kept, set goals, and write standards, charters and announcements.</source>
            <translation>Смотреть, как соблюдаются стандарты, ставить цели, писать стандарты, паспорта услуг и объявления.</translation>
        </message>
        <message>
            <source>See kiosks, boards, consoles and printers, and remove old ones.</source>
            <translation>Видеть терминалы, табло, рабочие места операторов и принтеры и убирать старые.</translation>
        </message>
        <message>
            <source>See one’s own ratings, strengths and standards. Nobody loses this right.</source>
            <translation>Видеть свои оценки, сильные стороны и стандарты. Это право ни у кого не отнимается.</translation>
        </message>
        <message>
            <source>See own feedback</source>
            <translation>Видеть отзывы о себе</translation>
        </message>
        <message>
            <source>See the day</source>
            <translation>Видеть итоги дня</translation>
        </message>
        <message>
            <source>See the history</source>
            <translation>Видеть журнал изменений</translation>
        </message>
        <message>
            <source>See the roll-out</source>
            <translation>Видеть ход внедрения</translation>
        </message>
        <message>
            <source>See the strengths and weaknesses of the team, as far as ratings show them for sure, and propose merits and measures.</source>
            <translation>Видеть сильные и слабые стороны команды, насколько их точно показывают оценки, и предлагать поощрения и меры.</translation>
        </message>
        <message>
            <source>See who changed what in the set-up, and undo a change.</source>
            <translation>Видеть, кто и что изменил в настройке отделения, и отменять изменения.</translation>
        </message>
        <message>
            <source>Serve visitors</source>
            <translation>Обслуживать посетителей</translation>
        </message>
        <message>
            <source>Set up competencies, record what people have shown, plan training, and publish guides.</source>
            <translation>Настраивать компетенции, записывать подтверждения, планировать обучение и публиковать руководства.</translation>
        </message>
        <message>
            <source>Set up the branch</source>
            <translation>Настраивать отделение</translation>
        </message>
        <message>
            <source>Sign colleagues out</source>
            <translation>Завершать смены коллег</translation>
        </message>
        <message>
            <source>Sign in at a counter, call and serve visitors.</source>
            <translation>Начинать смену в окне, вызывать и обслуживать посетителей.</translation>
        </message>
        <message>
            <source>Sign out a colleague who forgot to do so.</source>
            <translation>Завершать смену за коллегу, который забыл это сделать.</translation>
        </message>
        <message>
            <source>Take over settings from above</source>
            <translation>Принимать настройки сверху</translation>
        </message>
        <message>
            <source>Take part in improvement</source>
            <translation>Участвовать в улучшениях</translation>
        </message>
        <message>
            <source>Write scorecards</source>
            <translation>Составлять анкеты</translation>
        </message>
        <message>
            <source>Write scorecards, import released waves of mystery shopping, and reply to them.</source>
            <translation>Составлять анкеты, загружать опубликованные волны проверок и отвечать на них.</translation>
        </message>
        <message>
            <source>Write standards and charters</source>
            <translation>Писать стандарты и паспорта услуг</translation>
        </message>
    </context>
    <context>
        <name>rollout</name>
        <message numerus="yes">
            <source>%n branches</source>
            <translation>
                <numerusform>%n отделение</numerusform>
                <numerusform>%n отделения</numerusform>
                <numerusform>%n отделений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the set-up; see Readiness</source>
            <translation>
                <numerusform>%n пункт настройки; см. «Готовность»</numerusform>
                <numerusform>%n пункта настройки; см. «Готовность»</numerusform>
                <numerusform>%n пунктов настройки; см. «Готовность»</numerusform>
            </translation>
        </message>
        <message>
            <source>A milestone is reached</source>
            <translation>Веха достигнута</translation>
        </message>
        <message>
            <source>Another person answers with a strategy within ten working days.</source>
            <translation>Другой человек ответит стратегией в течение десяти рабочих дней.</translation>
        </message>
        <message>
            <source>Answer with a strategy</source>
            <translation>Ответить стратегией</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Оценено</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>Достигнуто</translation>
        </message>
        <message>
            <source>Both pillars are alike; neither holds the branch back.</source>
            <translation>Обе опоры на одном уровне; ни одна не тянет отделение назад.</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отделение</translation>
        </message>
        <message>
            <source>Branches with the same code are shown together.</source>
            <translation>Отделения с одинаковым кодом показываются вместе.</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>Cases that met their standard, four weeks</source>
            <translation>Случаи в пределах стандарта, четыре недели</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Трудность</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Трудности</translation>
        </message>
        <message>
            <source>Checked actions with a sure effect, one year</source>
            <translation>Проверенные меры с подтверждённым результатом, год</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Наставник</translation>
        </message>
        <message>
            <source>Coach of the branch</source>
            <translation>Наставник отделения</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code of the excellence unit</source>
            <translation>Код службы качества</translation>
        </message>
        <message>
            <source>Code of the ministry</source>
            <translation>Код министерства</translation>
        </message>
        <message>
            <source>Competencies that services ask for and that are valid</source>
            <translation>Действующие допуски, которых требуют услуги</translation>
        </message>
        <message>
            <source>Counts from … to</source>
            <translation>Считается от … до</translation>
        </message>
        <message>
            <source>Drop a milestone</source>
            <translation>Снять веху</translation>
        </message>
        <message>
            <source>Equipped</source>
            <translation>Настроено</translation>
        </message>
        <message>
            <source>Excellence unit</source>
            <translation>Служба качества</translation>
        </message>
        <message>
            <source>Facts there now up to</source>
            <translation>Факты есть до этапа</translation>
        </message>
        <message>
            <source>Filled posts</source>
            <translation>Занято мест</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Порог</translation>
        </message>
        <message>
            <source>Guides in force that were read</source>
            <translation>Прочитанные действующие памятки</translation>
        </message>
        <message>
            <source>How far each branch is follows from facts; nobody types a stage.</source>
            <translation>Этап каждого отделения следует из фактов; вручную его никто не вводит.</translation>
        </message>
        <message>
            <source>Improving</source>
            <translation>Улучшается</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Измеряет</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Веха</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Вехи</translation>
        </message>
        <message>
            <source>Ministries, units and branches</source>
            <translation>Министерства, службы и отделения</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Министерство</translation>
        </message>
        <message>
            <source>Ministry, unit, coach and posts</source>
            <translation>Министерство, служба, наставник и штат</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name a challenge</source>
            <translation>Назвать трудность</translation>
        </message>
        <message>
            <source>Name of the excellence unit</source>
            <translation>Название службы качества</translation>
        </message>
        <message>
            <source>Name of the ministry</source>
            <translation>Название министерства</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Включено</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>People with a merit, one year</source>
            <translation>Сотрудники с поощрением, год</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Опора</translation>
        </message>
        <message>
            <source>Plan a milestone</source>
            <translation>Запланировать веху</translation>
        </message>
        <message>
            <source>Planned training that was done, one year</source>
            <translation>Выполненное запланированное обучение, год</translation>
        </message>
        <message>
            <source>Posts of the branch</source>
            <translation>Штатных мест в отделении</translation>
        </message>
        <message>
            <source>Ratings with one of the two better faces, four weeks</source>
            <translation>Оценки двумя лучшими лицами, четыре недели</translation>
        </message>
        <message>
            <source>Reached?</source>
            <translation>Достигнута?</translation>
        </message>
        <message>
            <source>Reading the branches</source>
            <translation>Чтение данных об отделениях</translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Внедрение</translation>
        </message>
        <message>
            <source>Score of the last final wave</source>
            <translation>Балл последней завершённой волны</translation>
        </message>
        <message>
            <source>Settings that differ from above</source>
            <translation>Настройки, отличающиеся от заданных сверху</translation>
        </message>
        <message>
            <source>Something is missing again</source>
            <translation>Снова чего-то не хватает</translation>
        </message>
        <message>
            <source>Staffed</source>
            <translation>Укомплектовано</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Stages of the branch</source>
            <translation>Этапы отделения</translation>
        </message>
        <message>
            <source>State of the branch: of “{pillar}” nothing is measured yet.</source>
            <translation>Состояние отделения: по опоре «{pillar}» ещё ничего не измерено.</translation>
        </message>
        <message>
            <source>State of the branch: {points} of 100, by its weaker pillar, “{pillar}”.</source>
            <translation>Состояние отделения: {points} из 100 — по более слабой опоре «{pillar}».</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Стратегия</translation>
        </message>
        <message>
            <source>Survey of staff: answers that agree</source>
            <translation>Опрос сотрудников: согласных ответов</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>The roll-out of this branch is saved.</source>
            <translation>Данные о внедрении в этом отделении сохранены.</translation>
        </message>
        <message>
            <source>The stages are from that time.</source>
            <translation>Этапы — на это время.</translation>
        </message>
        <message>
            <source>The text was erased.</source>
            <translation>Текст удалён.</translation>
        </message>
        <message>
            <source>They are filled when so many people of the list People work here.</source>
            <translation>Они заняты, когда столько человек из списка «Люди» здесь работает.</translation>
        </message>
        <message>
            <source>Two pillars</source>
            <translation>Две опоры</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Visits within the promised wait, four weeks</source>
            <translation>Визиты в пределах обещанного ожидания, четыре недели</translation>
        </message>
        <message>
            <source>What is difficult</source>
            <translation>Что трудно</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Что об этом известно</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>Что есть</translation>
        </message>
        <message>
            <source>What is to be reached</source>
            <translation>Чего нужно достичь</translation>
        </message>
        <message>
            <source>a coach who works here</source>
            <translation>наставник, который здесь работает</translation>
        </message>
        <message>
            <source>a set-up in which nothing is missing</source>
            <translation>настройка без пробелов</translation>
        </message>
        <message>
            <source>actions with a sure effect: {have} of {need}</source>
            <translation>меры с подтверждённым результатом: {have} из {need}</translation>
        </message>
        <message>
            <source>answered on {day}</source>
            <translation>отвечено {day}</translation>
        </message>
        <message>
            <source>answered on {day} by {name}</source>
            <translation>{day}, {name}: ответ</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>названо {day}</translation>
        </message>
        <message>
            <source>asked on {day} by {name}</source>
            <translation>{day}, {name}: названо</translation>
        </message>
        <message>
            <source>everything is there; noted tonight</source>
            <translation>всё есть; будет отмечено этой ночью</translation>
        </message>
        <message>
            <source>filled posts: {have} of {need}</source>
            <translation>занятые места: {have} из {need}</translation>
        </message>
        <message>
            <source>final waves of mystery shopping: {have} of {need}</source>
            <translation>завершённые волны проверок: {have} из {need}</translation>
        </message>
        <message>
            <source>how many posts the branch has</source>
            <translation>сколько в отделении штатных мест</translation>
        </message>
        <message>
            <source>measured standards in force for four weeks: {have} of {need}</source>
            <translation>измеряемые стандарты, действующие четыре недели: {have} из {need}</translation>
        </message>
        <message>
            <source>ministry and unit</source>
            <translation>министерство и служба качества</translation>
        </message>
        <message>
            <source>next: {stage}</source>
            <translation>далее: {stage}</translation>
        </message>
        <message>
            <source>no longer wanted</source>
            <translation>больше не нужна</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>не начато</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ещё нет</translation>
        </message>
        <message>
            <source>now: {stage}</source>
            <translation>сейчас: {stage}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочена</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>пройден</translation>
        </message>
        <message>
            <source>passed on {day}</source>
            <translation>пройден {day}</translation>
        </message>
        <message>
            <source>passed on {day}, but something is missing again</source>
            <translation>пройден {day}, но снова чего-то не хватает</translation>
        </message>
        <message>
            <source>passed, but something is missing again</source>
            <translation>пройден, но снова чего-то не хватает</translation>
        </message>
        <message>
            <source>reached on {day}</source>
            <translation>достигнута {day}</translation>
        </message>
        <message>
            <source>reached on {day}, says {name}</source>
            <translation>достигнута {day}; отмечает {name}</translation>
        </message>
        <message>
            <source>signed reviews of a quarter: {have} of {need}</source>
            <translation>подписанные квартальные обзоры: {have} из {need}</translation>
        </message>
        <message>
            <source>still to be reached</source>
            <translation>предстоит</translation>
        </message>
        <message>
            <source>the strategy is overdue</source>
            <translation>стратегия просрочена</translation>
        </message>
        <message>
            <source>too little known</source>
            <translation>данных мало</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>waits for a strategy</source>
            <translation>ждёт стратегии</translation>
        </message>
        <message>
            <source>waits for a strategy until {day}</source>
            <translation>ждёт стратегии до {day}</translation>
        </message>
        <message>
            <source>{filled} of {posts}</source>
            <translation>{filled} из {posts}</translation>
        </message>
        <message>
            <source>{floor} to {target}</source>
            <translation>от {floor} до {target}</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>{known} of {all} measures have a value</source>
            <translation>Значение есть у {known} из {all} показателей</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} из 100</translation>
        </message>
        <message>
            <source>{stage}: {state}. Missing: {missing}</source>
            <translation>{stage}: {state}. Не хватает: {missing}</translation>
        </message>
        <message>
            <source>{title}: {branch}</source>
            <translation>{title}: {branch}</translation>
        </message>
    </context>
    <context>
        <name>scorecards</name>
        <message numerus="yes">
            <source>%n so far; results are shown from {least} on</source>
            <translation>
                <numerusform>Пока %n; результаты показываются начиная с {least}</numerusform>
                <numerusform>Пока %n; результаты показываются начиная с {least}</numerusform>
                <numerusform>Пока %n; результаты показываются начиная с {least}</numerusform>
            </translation>
        </message>
        <message>
            <source>1: very poor</source>
            <translation>1: очень плохо</translation>
        </message>
        <message>
            <source>2: poor</source>
            <translation>2: плохо</translation>
        </message>
        <message>
            <source>3: fair</source>
            <translation>3: удовлетворительно</translation>
        </message>
        <message>
            <source>4: good</source>
            <translation>4: хорошо</translation>
        </message>
        <message>
            <source>5: very good</source>
            <translation>5: очень хорошо</translation>
        </message>
        <message>
            <source>A scorecard says what a visit is checked for, and what each item counts.</source>
            <translation>Анкета определяет, что проверяется при визите и сколько весит каждый пункт.</translation>
        </message>
        <message>
            <source>A try: nothing of it is saved.</source>
            <translation>Проба: ничего из этого не сохраняется.</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Добавить раздел</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Добавить пункт</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>As it is filled in</source>
            <translation>Как она заполняется</translation>
        </message>
        <message>
            <source>As soon as a scorecard is in force, it can be filled in here.</source>
            <translation>Как только анкета вступит в силу, её можно будет заполнить здесь.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критический</translation>
        </message>
        <message>
            <source>Critical: if this fails, the score is 59 at most.</source>
            <translation>Критический пункт: если он не выполнен, балл не выше 59.</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Не относится</translation>
        </message>
        <message>
            <source>End the scorecard</source>
            <translation>Прекратить действие анкеты</translation>
        </message>
        <message>
            <source>Failed in {some} of {all}</source>
            <translation>Не выполнено: {some} из {all}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Заполнить</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>Первый день без неё</translation>
        </message>
        <message>
            <source>For example counter-visit. It stays the same in all versions.</source>
            <translation>Например, counter-visit. Во всех версиях он один и тот же.</translation>
        </message>
        <message>
            <source>Form to print (PDF)</source>
            <translation>Бланк для печати (PDF)</translation>
        </message>
        <message>
            <source>From 5 (best) to 1</source>
            <translation>От 5 (лучшее) до 1</translation>
        </message>
        <message>
            <source>Fully</source>
            <translation>Полностью</translation>
        </message>
        <message>
            <source>Fully, partly or not</source>
            <translation>Полностью, частично или нет</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Как отвечают</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>It stays the same in all versions, so that waves can be compared.</source>
            <translation>Во всех версиях он один и тот же, чтобы волны можно было сравнивать.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>May not apply</source>
            <translation>Может не относиться</translation>
        </message>
        <message>
            <source>Name of the scorecard</source>
            <translation>Название анкеты</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Новая анкета</translation>
        </message>
        <message>
            <source>New scorecard: {code}</source>
            <translation>Новая анкета: {code}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>No scorecard is in force</source>
            <translation>Действующих анкет нет</translation>
        </message>
        <message>
            <source>No scorecards yet</source>
            <translation>Анкет пока нет</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Observation: {card}</source>
            <translation>Наблюдение: {card}</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Наблюдения</translation>
        </message>
        <message>
            <source>Observations in the last half year</source>
            <translation>Наблюдения за последние полгода</translation>
        </message>
        <message>
            <source>Openly, beside a colleague who knows it. Nothing is kept about who was at work, and no figure about a person is made.</source>
            <translation>Открыто, рядом с коллегой, который об этом знает. Кто работал, не сохраняется, и показателей о людях не создаётся.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Частично</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>Анкеты загружаются</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score of the observations</source>
            <translation>Балл наблюдений</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Анкеты</translation>
        </message>
        <message>
            <source>Scorecards in force</source>
            <translation>Действующие анкеты</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>The answer “does not apply” is offered and takes the item out of the score.</source>
            <translation>Предлагается ответ «не относится», и пункт не входит в балл.</translation>
        </message>
        <message>
            <source>The observation was saved.</source>
            <translation>Наблюдение сохранено.</translation>
        </message>
        <message>
            <source>Title of the section</source>
            <translation>Название раздела</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: nothing is scored by another version afterwards.</source>
            <translation>Не раньше завтрашнего дня: задним числом ничего не оценивается по другой версии.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>What is known of this scorecard</source>
            <translation>Что известно об этой анкете</translation>
        </message>
        <message>
            <source>What observations say together</source>
            <translation>Что показывают наблюдения вместе</translation>
        </message>
        <message>
            <source>What the item counts in its section.</source>
            <translation>Сколько пункт весит в своём разделе.</translation>
        </message>
        <message>
            <source>What the section counts in the whole score.</source>
            <translation>Сколько раздел весит в общем балле.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>На что смотреть</translation>
        </message>
        <message>
            <source>What was seen, without names</source>
            <translation>Что замечено, без имён</translation>
        </message>
        <message>
            <source>Which promise of the branch it shows.</source>
            <translation>Какое обещание отделения он показывает.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Да или нет</translation>
        </message>
        <message>
            <source>a code of its own for every item</source>
            <translation>отдельный код каждого пункта</translation>
        </message>
        <message>
            <source>a code of its own for every section</source>
            <translation>отдельный код каждого раздела</translation>
        </message>
        <message>
            <source>an item in every section</source>
            <translation>пункт в каждом разделе</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>критический</translation>
        </message>
        <message>
            <source>may not apply</source>
            <translation>может не относиться</translation>
        </message>
        <message>
            <source>standards that exist</source>
            <translation>существующие стандарты</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>вес {weight}</translation>
        </message>
        <message>
            <source>{item} ({details})</source>
            <translation>{item} ({details})</translation>
        </message>
        <message>
            <source>{score} points; {band}</source>
            <translation>Баллы: {score}; {band}</translation>
        </message>
        <message>
            <source>{score} points; {band}; surely between {low} and {high}</source>
            <translation>Баллы: {score}; {band}; достоверно от {low} до {high}</translation>
        </message>
        <message>
            <source>{section}, weight {weight}</source>
            <translation>{section}, вес {weight}</translation>
        </message>
    </context>
    <context>
        <name>server</name>
        <message>
            <source>A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in postgresql.conf and reload the server.</source>
            <translation>Страницу, записанную лишь наполовину, нельзя будет восстановить (full_page_writes выключен). Задайте full_page_writes = on в postgresql.conf и перечитайте настройки сервера.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the identity of the server is not checked, so another computer could pretend to be the server. Use sslmode=verify-full in the address.</source>
            <translation>Связь зашифрована, но подлинность сервера не проверяется, поэтому другой компьютер может выдать себя за него. Укажите sslmode=verify-full в адресе.</translation>
        </message>
        <message>
            <source>The connection to the server is not encrypted: anyone on the network can read it. Remove sslmode from the address and switch TLS on at the server.</source>
            <translation>Связь с сервером не зашифрована: её может прочитать любой в сети. Уберите sslmode из адреса и включите TLS на сервере.</translation>
        </message>
        <message>
            <source>The database does not keep texts as UTF-8, so letters of some languages may be lost. Make a new database with ENCODING 'UTF8' and move the branch there.</source>
            <translation>База данных хранит тексты не в UTF-8, поэтому буквы некоторых языков могут пропасть. Создайте новую базу данных с ENCODING 'UTF8' и перенесите отделение туда.</translation>
        </message>
        <message>
            <source>The server confirms before the data is on the disk (synchronous_commit is off): a power cut may lose the latest tickets. Set synchronous_commit = on in postgresql.conf and reload the server.</source>
            <translation>Сервер подтверждает запись раньше, чем данные попали на диск (synchronous_commit выключен): при отключении питания могут пропасть последние талоны. Задайте synchronous_commit = on в postgresql.conf и перечитайте настройки сервера.</translation>
        </message>
        <message>
            <source>The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in postgresql.conf and reload the server.</source>
            <translation>Сервер не дожидается записи на диск (fsync выключен): отключение питания может уничтожить базу данных. Задайте fsync = on в postgresql.conf и перечитайте настройки сервера.</translation>
        </message>
        <message>
            <source>The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run pg_checksums --enable.</source>
            <translation>Сервер не заметит повреждённых страниц на своём диске (контрольные суммы выключены). Один раз остановите сервер и выполните pg_checksums --enable.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>8 to 12 digits with which staff close a kiosk: five touches of the upper corner beside the name, then the code. Empty: kiosks cannot be closed on their screen.</source>
            <translation>От 8 до 12 цифр, чтобы сотрудники могли закрыть терминал: пять касаний верхнего угла рядом с названием, затем код. Пусто: на экране терминал закрыть нельзя.</translation>
        </message>
        <message>
            <source>A PNG or JPEG file. Slips and the first line of kiosk and board show it.</source>
            <translation>Файл PNG или JPEG. Виден на талонах и в верхней строке терминала и табло.</translation>
        </message>
        <message>
            <source>A branch that is open at {time} first works until it closes.</source>
            <translation>Если в {time} отделение открыто, день закрывается после окончания работы.</translation>
        </message>
        <message>
            <source>A kiosk uses it from its next start.</source>
            <translation>Терминал применит её при следующем запуске.</translation>
        </message>
        <message>
            <source>About cases with an e-mail address, and about appointments to known visitors who agreed to it. The maintenance service sends them.</source>
            <translation>Об обращениях с адресом электронной почты и о записях на приём известным посетителям, которые на это согласны. Отправляет служебная программа.</translation>
        </message>
        <message>
            <source>Above the calls</source>
            <translation>Над вызовами</translation>
        </message>
        <message>
            <source>Address in the QR code</source>
            <translation>Адрес в QR-коде</translation>
        </message>
        <message>
            <source>Address of the sender</source>
            <translation>Адрес отправителя</translation>
        </message>
        <message>
            <source>Advice for a missed number</source>
            <translation>Что делать, если номер пропущен</translation>
        </message>
        <message>
            <source>After the visitor’s own language, if it is another one and few calls wait.</source>
            <translation>После языка посетителя, если он другой и вызовов ждёт мало.</translation>
        </message>
        <message>
            <source>After this delay an appointment is an ordinary ticket, minutes</source>
            <translation>Опоздание, после которого талон по записи становится обычным, минуты</translation>
        </message>
        <message>
            <source>All places of a period begin at the same time.</source>
            <translation>Все места одного промежутка начинаются в одно время.</translation>
        </message>
        <message>
            <source>And one more beside it, so that it cannot be worked out from the totals.</source>
            <translation>И ещё один рядом, чтобы его нельзя было вычислить из итогов.</translation>
        </message>
        <message>
            <source>Anonymous complaints are answered</source>
            <translation>На анонимные жалобы отвечают</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Запись на время</translation>
        </message>
        <message>
            <source>Before opening, {time} belongs to the day before; that day is closed.</source>
            <translation>До открытия время {time} относится к предыдущему дню: закрывается он.</translation>
        </message>
        <message>
            <source>Below the calls</source>
            <translation>Под вызовами</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Табло</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Коричневый</translation>
        </message>
        <message>
            <source>Button “{name}”</source>
            <translation>Кнопка «{name}»</translation>
        </message>
        <message>
            <source>By the promised wait</source>
            <translation>По обещанному ожиданию</translation>
        </message>
        <message>
            <source>By the promised wait: time after which anyone is next, minutes</source>
            <translation>По обещанному ожиданию: через сколько любой становится следующим, минуты</translation>
        </message>
        <message>
            <source>By the promised wait: weight of a minute waited with an appointment</source>
            <translation>По обещанному времени: вес минуты ожидания по записи</translation>
        </message>
        <message>
            <source>Calendar of Arabic pages</source>
            <translation>Календарь арабских страниц</translation>
        </message>
        <message>
            <source>Calendar of Persian pages</source>
            <translation>Календарь персидских страниц</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Вызов</translation>
        </message>
        <message>
            <source>Calls are also spoken in the branch’s language</source>
            <translation>Вызовы произносятся также на языке отделения</translation>
        </message>
        <message>
            <source>Calls before a number counts as missed</source>
            <translation>После скольких вызовов номер считается пропущенным</translation>
        </message>
        <message>
            <source>Colours of the board</source>
            <translation>Цвета табло</translation>
        </message>
        <message>
            <source>Colours of the counter consoles</source>
            <translation>Цвета рабочих мест операторов</translation>
        </message>
        <message>
            <source>Colours of the kiosk</source>
            <translation>Цвета терминала</translation>
        </message>
        <message>
            <source>Colours, digits and names</source>
            <translation>Цвета, цифры и названия</translation>
        </message>
        <message>
            <source>Comments of visitors are kept, days</source>
            <translation>Отзывы посетителей хранятся, дней</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>Contact of the branch</source>
            <translation>Контакты отделения</translation>
        </message>
        <message>
            <source>Contrast only {ratio} to 1 on light screens; letters need {least} to 1. The screens show the darker {used} ({used_ratio} to 1).</source>
            <translation>Контраст на светлых экранах только {ratio} к 1, а для букв нужно {least} к 1. Экраны показывают более тёмный {used} ({used_ratio} к 1).</translation>
        </message>
        <message>
            <source>Contrast {ratio} to 1 on light screens: easy to read.</source>
            <translation>Контраст на светлых экранах {ratio} к 1: читается легко.</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>Стоимость обращения</translation>
        </message>
        <message>
            <source>Country, for its public holidays</source>
            <translation>Страна, для её праздничных дней</translation>
        </message>
        <message>
            <source>Ctrl with an arrow key moves a part. What is empty takes no paper.</source>
            <translation>Ctrl со стрелкой перемещает часть. То, что пусто, не занимает места на бумаге.</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Тёмные цвета</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>День и время</translation>
        </message>
        <message>
            <source>Digits of the language</source>
            <translation>Цифры языка</translation>
        </message>
        <message>
            <source>Digits on Persian and Arabic pages</source>
            <translation>Цифры на персидских и арабских страницах</translation>
        </message>
        <message>
            <source>Distance from the board to the farthest seat, metres</source>
            <translation>Расстояние от табло до самого дальнего места, метры</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>Какие документы нужны</translation>
        </message>
        <message>
            <source>E-mail to visitors</source>
            <translation>Электронная почта посетителям</translation>
        </message>
        <message>
            <source>Each console can change between light and dark for itself.</source>
            <translation>На каждом рабочем месте можно отдельно выбрать светлые или тёмные цвета.</translation>
        </message>
        <message>
            <source>Each day is closed at {time}.</source>
            <translation>Каждый день закрывается в {time}.</translation>
        </message>
        <message>
            <source>Empty: the server asks for no password. It is kept on the computer of the maintenance service.</source>
            <translation>Пусто: сервер не спрашивает пароль. Пароль хранится на компьютере служебной программы.</translation>
        </message>
        <message>
            <source>Exit code of the kiosks</source>
            <translation>Код выхода терминалов</translation>
        </message>
        <message>
            <source>Figures from fewer cases are marked as weak</source>
            <translation>Показатели по меньшему числу случаев помечаются как ненадёжные</translation>
        </message>
        <message>
            <source>Figures, closing and backups</source>
            <translation>Показатели, закрытие дня и копии</translation>
        </message>
        <message>
            <source>Files of cases</source>
            <translation>Файлы обращений</translation>
        </message>
        <message>
            <source>Files of closed cases are kept, days (0: without limit)</source>
            <translation>Файлы закрытых обращений хранятся, дней (0: бессрочно)</translation>
        </message>
        <message>
            <source>Folders of the scanners</source>
            <translation>Папки сканеров</translation>
        </message>
        <message>
            <source>For example a welcome. May be empty; at most 200 characters.</source>
            <translation>Например, приветствие. Можно оставить пустым; не более 200 знаков.</translation>
        </message>
        <message>
            <source>For example kk,ru,en. The kiosk offers these languages, the board shows them in turn.</source>
            <translation>Например, kk,ru,en. Терминал предлагает эти языки, табло показывает их по очереди.</translation>
        </message>
        <message>
            <source>For example kk,ru. Empty: the languages for visitors.</source>
            <translation>Например, kk,ru. Пусто: языки для посетителей.</translation>
        </message>
        <message>
            <source>For example mail.example.org. Without it nothing is sent.</source>
            <translation>Например, mail.example.org. Без него ничего не отправляется.</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.</source>
            <translation>Например, network:192.0.2.10:9100. Если пусто, талоны сохраняются как файлы. Действует со следующего запуска.</translation>
        </message>
        <message>
            <source>For example where to complain. May be empty; at most 200 characters.</source>
            <translation>Например, куда обратиться с жалобой. Можно оставить пустым; не более 200 знаков.</translation>
        </message>
        <message>
            <source>For example {address}. Empty: no code.</source>
            <translation>Например, {address}. Если пусто, кода нет.</translation>
        </message>
        <message>
            <source>For the same telephone number or the same known visitor.</source>
            <translation>Для одного номера телефона или одного известного посетителя.</translation>
        </message>
        <message>
            <source>From 0 to 100. 0: no sound.</source>
            <translation>От 0 до 100. 0: без звука.</translation>
        </message>
        <message>
            <source>From 1 to 12, as many as fit. Fewer calls are shown in larger letters.</source>
            <translation>От 1 до 12, сколько помещается. Если вызовов меньше, буквы крупнее.</translation>
        </message>
        <message>
            <source>From 5 to 60. Each language is shown for two pages.</source>
            <translation>От 5 до 60. Каждый язык показывается две страницы подряд.</translation>
        </message>
        <message>
            <source>From 60 to 150. 100 is calm speech.</source>
            <translation>От 60 до 150. 100 — спокойная речь.</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Gregorian calendar</source>
            <translation>Григорианский календарь</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Серый</translation>
        </message>
        <message>
            <source>Height of the board’s lowest letters above the floor, metres</source>
            <translation>Высота нижних букв табло над полом, м</translation>
        </message>
        <message>
            <source>Hour at which the day is closed automatically (empty: never)</source>
            <translation>Время автоматического закрытия дня (пусто: никогда)</translation>
        </message>
        <message>
            <source>Hour of the daily backup (empty: never)</source>
            <translation>Время ежедневной резервной копии (пусто: никогда)</translation>
        </message>
        <message>
            <source>How many backups are kept</source>
            <translation>Сколько резервных копий хранится</translation>
        </message>
        <message>
            <source>How many days ahead can be booked</source>
            <translation>На сколько дней вперёд можно записаться</translation>
        </message>
        <message>
            <source>How many may pass one waiting person</source>
            <translation>Сколько человек может пройти раньше одного ожидающего</translation>
        </message>
        <message>
            <source>How often a call is spoken</source>
            <translation>Сколько раз объявляется вызов</translation>
        </message>
        <message>
            <source>How often a called number may go back to the queue</source>
            <translation>Сколько раз вызванный номер может вернуться в очередь</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors are kept after the last visit, days</source>
            <translation>Идентификаторы и контакты посетителей хранятся после последнего визита, дней</translation>
        </message>
        <message>
            <source>If not, they are decided and then closed without looking for the visitor.</source>
            <translation>Если нет, по ним решают и закрывают, не разыскивая посетителя.</translation>
        </message>
        <message>
            <source>In order of arrival</source>
            <translation>В порядке прихода</translation>
        </message>
        <message>
            <source>In your own currency.</source>
            <translation>В вашей валюте.</translation>
        </message>
        <message>
            <source>In your own currency. 0: not set. Without any rate the cost of a case is not shown.</source>
            <translation>В вашей валюте. 0: не задано. Без ставок стоимость обращения не показывается.</translation>
        </message>
        <message>
            <source>In your own currency. Another manager approves what is above it.</source>
            <translation>В вашей валюте. Что выше, одобряет другой руководитель.</translation>
        </message>
        <message>
            <source>It prints the papers of cases. Empty: the printer of the kiosk, if it is on the network.</source>
            <translation>Печатает квитанции обращений. Пусто: принтер терминала, если он в сети.</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Терминал</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>Языки для посетителей</translation>
        </message>
        <message>
            <source>Languages of the board</source>
            <translation>Языки табло</translation>
        </message>
        <message>
            <source>Last calls on the board, at most</source>
            <translation>Последние вызовы на табло, не больше</translation>
        </message>
        <message>
            <source>Latin digits</source>
            <translation>Латинские цифры</translation>
        </message>
        <message>
            <source>Length of one appointment period, minutes</source>
            <translation>Длительность одного промежутка записи, минуты</translation>
        </message>
        <message>
            <source>Letters that hang higher must be larger to be read.</source>
            <translation>Чем выше висят буквы, тем крупнее они должны быть, чтобы их можно было прочесть.</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Светлые цвета</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Logo of the branch</source>
            <translation>Логотип отделения</translation>
        </message>
        <message>
            <source>Loudness in quiet hours, percent</source>
            <translation>Громкость в тихие часы, проценты</translation>
        </message>
        <message>
            <source>Loudness of the chime and the voice, percent</source>
            <translation>Громкость сигнала и голоса, проценты</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Почтовый сервер</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>Основной цвет</translation>
        </message>
        <message>
            <source>Messages on the board</source>
            <translation>Сообщения на табло</translation>
        </message>
        <message>
            <source>Missed visitors and corrections</source>
            <translation>Неявки и исправления</translation>
        </message>
        <message>
            <source>Money that a manager may promise alone</source>
            <translation>Сумма, которую руководитель обещает сам</translation>
        </message>
        <message>
            <source>Most open appointments of one person for the same service</source>
            <translation>Сколько открытых записей на одну услугу может иметь один человек</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Название отделения</translation>
        </message>
        <message>
            <source>Name of the currency</source>
            <translation>Название валюты</translation>
        </message>
        <message>
            <source>Names of devices in notices</source>
            <translation>Названия устройств в сообщениях</translation>
        </message>
        <message>
            <source>Never louder than at other hours. 0: no sound.</source>
            <translation>Никогда не громче, чем в другие часы. 0: без звука.</translation>
        </message>
        <message>
            <source>No ticket when the expected wait ends after closing</source>
            <translation>Не выдавать талон, если ожидание закончится после закрытия</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>None (only inside one's own network)</source>
            <translation>Без защиты (только в своей сети)</translation>
        </message>
        <message>
            <source>Note about the rating</source>
            <translation>Напоминание об оценке</translation>
        </message>
        <message>
            <source>Notes about a day are kept, days (0: without limit)</source>
            <translation>Заметки о дне хранятся, дней (0: бессрочно)</translation>
        </message>
        <message>
            <source>Notes on tickets are kept, days</source>
            <translation>Заметки на талонах хранятся, дней</translation>
        </message>
        <message>
            <source>Nothing, only calls</source>
            <translation>Ничего, только вызовы</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>On the board beside the calls</source>
            <translation>На табло рядом с вызовами</translation>
        </message>
        <message>
            <source>One board on each line, with its loudness and, if they are others, its quiet hours: {example}. A board without a line sounds like all.</source>
            <translation>На каждой строке одно табло: его громкость и, если они другие, его тихие часы: {example}. Табло без строки звучит как все.</translation>
        </message>
        <message>
            <source>One board on each line: board-2 = Hall A, Hall B. A board without a line shows the calls of all zones.</source>
            <translation>По одному табло в строке: board-2 = Зал А, Зал Б. Табло, для которого строки нет, показывает вызовы всех зон.</translation>
        </message>
        <message>
            <source>One console on each line: console-1 = C:\Scans. A * stands for all other consoles. The newest files of the folder are offered on the page of a case.</source>
            <translation>По одному рабочему месту в строке: console-1 = C:\Scans. Знак * означает все остальные рабочие места. Самые новые файлы папки предлагаются на странице обращения.</translation>
        </message>
        <message>
            <source>One device on each line: kiosk-1 = Kiosk by the entrance.</source>
            <translation>По одному устройству в строке: kiosk-1 = Терминал у входа.</translation>
        </message>
        <message>
            <source>One hour of work of a clerk</source>
            <translation>Час работы сотрудника</translation>
        </message>
        <message>
            <source>One hour of work of a manager</source>
            <translation>Час работы руководителя</translation>
        </message>
        <message>
            <source>One hour of work of an administrator</source>
            <translation>Час работы администратора</translation>
        </message>
        <message>
            <source>One letter or e-mail to a visitor</source>
            <translation>Одно письмо посетителю, бумажное или электронное</translation>
        </message>
        <message>
            <source>Only people waiting</source>
            <translation>Только число ожидающих</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>Порядок вызова</translation>
        </message>
        <message>
            <source>Ordinary visitors called after them</source>
            <translation>Сколько обычных посетителей вызывают после них</translation>
        </message>
        <message>
            <source>Own closing text</source>
            <translation>Свой текст в конце</translation>
        </message>
        <message>
            <source>Own greeting</source>
            <translation>Своё приветствие</translation>
        </message>
        <message>
            <source>Parts of the slip, from top to bottom</source>
            <translation>Части талона сверху вниз</translation>
        </message>
        <message>
            <source>People ahead and expected wait</source>
            <translation>Сколько человек впереди и примерное ожидание</translation>
        </message>
        <message>
            <source>People waiting and expected wait</source>
            <translation>Число ожидающих и примерное ожидание</translation>
        </message>
        <message>
            <source>Port of the mail server</source>
            <translation>Порт почтового сервера</translation>
        </message>
        <message>
            <source>Printer of the counters</source>
            <translation>Принтер окон</translation>
        </message>
        <message>
            <source>Printer of the kiosk</source>
            <translation>Принтер терминала</translation>
        </message>
        <message>
            <source>Priority and its proof</source>
            <translation>Право на приём вне очереди и его подтверждение</translation>
        </message>
        <message>
            <source>Priority and ordinary visitors in turn</source>
            <translation>Посетители с приоритетом и обычные по очереди</translation>
        </message>
        <message>
            <source>Priority visitors called in a row</source>
            <translation>Сколько посетителей с приоритетом вызывают подряд</translation>
        </message>
        <message>
            <source>Priority visitors first</source>
            <translation>Сначала посетители с приоритетом</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>Обещанное ожидание, минуты</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Защита</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>Quiet hours of the board, from</source>
            <translation>Тихие часы табло, с</translation>
        </message>
        <message>
            <source>Quiet hours of the board, until</source>
            <translation>Тихие часы табло, до</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <source>Reports: a figure of fewer visitors is hidden</source>
            <translation>Отчёты: скрывать показатель, если посетителей меньше</translation>
        </message>
        <message>
            <source>Retention of texts about people</source>
            <translation>Сроки хранения сведений о людях</translation>
        </message>
        <message>
            <source>Rooms, equipment and programs for each closed case</source>
            <translation>Помещения, оборудование и программы на одно закрытое обращение</translation>
        </message>
        <message>
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (обычно порт 587)</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Второй язык</translation>
        </message>
        <message>
            <source>Send messages to visitors by e-mail</source>
            <translation>Отправлять сообщения посетителям по электронной почте</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Service and advice appear once more in this language.</source>
            <translation>Услуга и подсказка повторяются на этом языке.</translation>
        </message>
        <message>
            <source>Share of the counters’ time for booked visits</source>
            <translation>Доля времени окон для приёма по записи</translation>
        </message>
        <message>
            <source>Share of the counters’ time for return visits</source>
            <translation>Доля времени окон для повторных приёмов</translation>
        </message>
        <message>
            <source>Shown after the fees on service charters, for example ₸.</source>
            <translation>Показывается после платы в паспортах услуг, например ₸.</translation>
        </message>
        <message>
            <source>Signing in and locking</source>
            <translation>Вход и блокировка</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Solar Hijri calendar</source>
            <translation>Солнечная хиджра (иранский календарь)</translation>
        </message>
        <message>
            <source>Sound of single boards</source>
            <translation>Звук отдельных табло</translation>
        </message>
        <message>
            <source>Speed of the voice, percent</source>
            <translation>Скорость речи, проценты</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>TLS (usually port 465)</source>
            <translation>TLS (обычно порт 465)</translation>
        </message>
        <message>
            <source>Target: share of visitors called within the promise</source>
            <translation>Цель: доля посетителей, вызванных в обещанный срок</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Бирюзовый</translation>
        </message>
        <message>
            <source>Texts of improvement are kept after they were written, days</source>
            <translation>Тексты об улучшениях хранятся после написания, дней</translation>
        </message>
        <message>
            <source>Texts of merits and measures are kept after they were written, days</source>
            <translation>Сколько дней хранятся тексты о поощрениях и мерах после написания</translation>
        </message>
        <message>
            <source>Texts of the roll-out are kept after they were written, days</source>
            <translation>Тексты о внедрении хранятся после написания, дней</translation>
        </message>
        <message>
            <source>The board speaks the calls</source>
            <translation>Табло произносит вызовы</translation>
        </message>
        <message>
            <source>The board uses the voice of its computer</source>
            <translation>Табло говорит голосом своего компьютера</translation>
        </message>
        <message>
            <source>The branch never closes: each day is closed when the next one ends.</source>
            <translation>Отделение работает круглосуточно: каждый день закрывается, когда заканчивается следующий.</translation>
        </message>
        <message>
            <source>The branch never closes: no numbers from {time} to the next day.</source>
            <translation>Отделение работает круглосуточно: с {time} до следующего дня талоны не выдаются.</translation>
        </message>
        <message>
            <source>Time a new call is shown alone on the board, seconds</source>
            <translation>Сколько новый вызов занимает всё табло, секунды</translation>
        </message>
        <message>
            <source>Time after the last work in which a restarted console asks for no PIN, minutes</source>
            <translation>Сколько после последнего действия перезапущенная программа не спрашивает ПИН-код, минуты</translation>
        </message>
        <message>
            <source>Time before closing when tickets are no longer issued, minutes</source>
            <translation>За сколько до закрытия перестают выдавать талоны, минуты</translation>
        </message>
        <message>
            <source>Time between these calls, seconds</source>
            <translation>Пауза между этими вызовами, секунды</translation>
        </message>
        <message>
            <source>Time each page of the board is shown, seconds</source>
            <translation>Сколько показывается каждая страница табло, секунды</translation>
        </message>
        <message>
            <source>Time in which a finished visit can be undone, minutes</source>
            <translation>Сколько времени можно отменить завершение приёма, минуты</translation>
        </message>
        <message>
            <source>Time in which a missed visitor may come back, minutes</source>
            <translation>Сколько времени можно вернуться после пропуска, минуты</translation>
        </message>
        <message>
            <source>Time suggested when a visitor is put on hold, minutes</source>
            <translation>На сколько предлагается отложить приём, минуты</translation>
        </message>
        <message>
            <source>Time the kiosk waits for an answer, seconds</source>
            <translation>Сколько терминал ждёт ответа, секунды</translation>
        </message>
        <message>
            <source>Time the ticket stays on the kiosk, seconds</source>
            <translation>Сколько талон виден на терминале, секунды</translation>
        </message>
        <message>
            <source>Time without a touch before the kiosk asks, seconds</source>
            <translation>Через сколько без касания терминал спрашивает, секунды</translation>
        </message>
        <message>
            <source>Time without key or mouse until the desk locks, minutes</source>
            <translation>Через сколько без клавиатуры и мыши блокируется страница «Приём», минуты</translation>
        </message>
        <message>
            <source>Time without key or mouse until the other pages lock, minutes</source>
            <translation>Через сколько без клавиатуры и мыши блокируются остальные страницы, минуты</translation>
        </message>
        <message>
            <source>Today’s result on the board</source>
            <translation>Результат за сегодня на табло</translation>
        </message>
        <message>
            <source>Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on.</source>
            <translation>Две латинские буквы: KZ, RU, UZ, KG, IR, SA, AE и так далее.</translation>
        </message>
        <message>
            <source>Umm al-Qura calendar</source>
            <translation>Календарь Умм аль-Кура</translation>
        </message>
        <message>
            <source>User at the mail server</source>
            <translation>Пользователь почтового сервера</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <source>Visitors can choose other colours for their visit.</source>
            <translation>Посетитель может выбрать другие цвета на время работы с терминалом.</translation>
        </message>
        <message>
            <source>Visitors see it and may answer it, for example branch@example.org.</source>
            <translation>Посетители видят его и могут на него ответить, например branch@example.org.</translation>
        </message>
        <message>
            <source>What is left of it one day before is open to everybody who books.</source>
            <translation>Что останется за день до приёма, открыто для всех, кто записывается.</translation>
        </message>
        <message>
            <source>When even the shortest expected wait is too long. Otherwise the kiosk says so and gives the ticket. An estimate that is only rough stops nothing.</source>
            <translation>Если даже самое короткое ожидаемое время слишком велико. Иначе терминал предупреждает об этом и выдаёт талон. Приблизительная оценка ничего не останавливает.</translation>
        </message>
        <message>
            <source>Where it has one for the language. Otherwise the voice of Nobat speaks.</source>
            <translation>Если у него есть голос для этого языка. Иначе говорит голос Nobat.</translation>
        </message>
        <message>
            <source>Where the visitor is called to</source>
            <translation>Куда вызовут посетителя</translation>
        </message>
        <message>
            <source>Width of the paper, millimetres</source>
            <translation>Ширина бумаги, миллиметры</translation>
        </message>
        <message>
            <source>With an end, also past midnight. Empty: no quiet hours.</source>
            <translation>Вместе с концом, можно через полночь. Пусто: тихих часов нет.</translation>
        </message>
        <message>
            <source>Words in closed cases are kept, days (0: without limit)</source>
            <translation>Тексты в закрытых обращениях хранятся, дней (0: бессрочно)</translation>
        </message>
        <message>
            <source>Zones of boards</source>
            <translation>Зоны табло</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
    </context>
    <context>
        <name>setup_file</name>
        <message>
            <source>Nothing was changed yet. To change all this, run the command again with --yes.</source>
            <translation>Пока ничего не изменено. Чтобы выполнить все изменения, повторите команду с --yes.</translation>
        </message>
        <message>
            <source>Nothing was changed, because not everything can be done.</source>
            <translation>Ничего не изменено, потому что выполнить можно не всё.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>The branch already is as the file says.</source>
            <translation>Отделение уже настроено так, как указано в файле.</translation>
        </message>
        <message>
            <source>The branch is now as the file says.</source>
            <translation>Теперь отделение настроено так, как указано в файле.</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>— добавляется</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>— изменяется</translation>
        </message>
        <message>
            <source>is removed</source>
            <translation>— удаляется</translation>
        </message>
        <message>
            <source>is taken out of use</source>
            <translation>— выводится из использования</translation>
        </message>
    </context>
    <context>
        <name>shopping</name>
        <message numerus="yes">
            <source>%n visits were handed in.</source>
            <translation>
                <numerusform>Сдан %n визит.</numerusform>
                <numerusform>Сдано %n визита.</numerusform>
                <numerusform>Сдано %n визитов.</numerusform>
            </translation>
        </message>
        <message>
            <source>A real need, no false papers, no picture or sound of people.</source>
            <translation>Настоящая потребность, никаких поддельных бумаг, никаких снимков и записей людей.</translation>
        </message>
        <message>
            <source>A visit is returned once.</source>
            <translation>Визит возвращают один раз.</translation>
        </message>
        <message>
            <source>A wave is announced to all staff; when its visits are made is not.</source>
            <translation>О волне объявляют всем сотрудникам, о времени визитов — нет.</translation>
        </message>
        <message>
            <source>Active people</source>
            <translation>Работающих сотрудников</translation>
        </message>
        <message>
            <source>Add a scenario</source>
            <translation>Добавить сценарий</translation>
        </message>
        <message>
            <source>Add an assessor who is known</source>
            <translation>Добавить тайного посетителя, которого знают</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Тайный посетитель</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Задание</translation>
        </message>
        <message>
            <source>Assignment {code}</source>
            <translation>Задание {code}</translation>
        </message>
        <message>
            <source>At least three. More visits show smaller changes.</source>
            <translation>Не меньше трёх. Чем больше визитов, тем меньшие изменения видны.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>У окна</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отделение</translation>
        </message>
        <message>
            <source>Cancel the wave</source>
            <translation>Отменить волну</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>Close the wave</source>
            <translation>Закрыть волну</translation>
        </message>
        <message>
            <source>Code of the notice in the branches’ guides</source>
            <translation>Код объявления среди руководств отделений</translation>
        </message>
        <message>
            <source>Count receipts</source>
            <translation>Посчитать подтверждения</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Засчитан</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>День визита</translation>
        </message>
        <message>
            <source>Days of visits</source>
            <translation>Дни визитов</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Сведение</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Выполнено: {what}</translation>
        </message>
        <message>
            <source>Eight digits. Leave it empty if the slip is lost.</source>
            <translation>Восемь цифр. Если талон потерян, оставьте пустым.</translation>
        </message>
        <message>
            <source>Every branch sends them: “nobat export branch” and, for each day, “nobat export day”.</source>
            <translation>Их присылает каждое отделение: «nobat export branch» и за каждый день «nobat export day».</translation>
        </message>
        <message>
            <source>Facts to note</source>
            <translation>Что отметить</translation>
        </message>
        <message>
            <source>Fill in the form</source>
            <translation>Заполнить форму</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Окончательно</translation>
        </message>
        <message>
            <source>First day of visits</source>
            <translation>Первый день визитов</translation>
        </message>
        <message>
            <source>Folder with the files of the branches</source>
            <translation>Папка с файлами отделений</translation>
        </message>
        <message>
            <source>From the branch’s records</source>
            <translation>По записям отделения</translation>
        </message>
        <message>
            <source>In reserve</source>
            <translation>Резерв</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>Идут визиты</translation>
        </message>
        <message>
            <source>In these branches</source>
            <translation>В этих отделениях</translation>
        </message>
        <message>
            <source>It counts</source>
            <translation>Засчитать</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Last day of visits</source>
            <translation>Последний день визитов</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Не засчитывать</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Не засчитан</translation>
        </message>
        <message>
            <source>Match tickets</source>
            <translation>Сопоставить талоны</translation>
        </message>
        <message>
            <source>Minutes at the counter</source>
            <translation>Минут у окна</translation>
        </message>
        <message>
            <source>Minutes you waited, as you noted them</source>
            <translation>Сколько минут вы ждали по своим записям</translation>
        </message>
        <message>
            <source>Name of the wave</source>
            <translation>Название волны</translation>
        </message>
        <message>
            <source>Next step at the earliest</source>
            <translation>Следующий шаг не раньше</translation>
        </message>
        <message>
            <source>No branch in this folder has a scorecard in force. Nothing was planned.</source>
            <translation>Ни у одного отделения в этой папке нет действующей анкеты. Ничего не запланировано.</translation>
        </message>
        <message>
            <source>No visits</source>
            <translation>Визитов нет</translation>
        </message>
        <message>
            <source>No waves yet</source>
            <translation>Волн пока нет</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Не состоялся</translation>
        </message>
        <message>
            <source>Notice of the programme</source>
            <translation>Объявление о программе</translation>
        </message>
        <message>
            <source>Notice of the programme: purpose, items, use, rights</source>
            <translation>Объявление о программе: цель, пункты, использование, права</translation>
        </message>
        <message>
            <source>Number of the ticket</source>
            <translation>Номер талона</translation>
        </message>
        <message>
            <source>Of these have confirmed the notice</source>
            <translation>Из них подтвердили объявление</translation>
        </message>
        <message>
            <source>Only facts. Nobody is described.</source>
            <translation>Только факты. Людей не описывают.</translation>
        </message>
        <message>
            <source>Only when the officer asks for it.</source>
            <translation>Только по просьбе службы качества.</translation>
        </message>
        <message>
            <source>Open a filled-in file</source>
            <translation>Открыть заполненный файл</translation>
        </message>
        <message>
            <source>Open the wave</source>
            <translation>Открыть волну</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Plan a wave</source>
            <translation>Спланировать волну</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланирована</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Запланирован на</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать второй раз</translation>
        </message>
        <message>
            <source>Read it as if nobody had read it before. If the two readings differ, it is left out.</source>
            <translation>Читайте так, будто до вас никто не читал. Если два чтения расходятся, визит не засчитывают.</translation>
        </message>
        <message>
            <source>Reading the visits</source>
            <translation>Чтение визитов</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>Чтение волн</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Receipts missing</source>
            <translation>Не хватает подтверждений</translation>
        </message>
        <message>
            <source>Receipts: {branch}</source>
            <translation>Подтверждения: {branch}</translation>
        </message>
        <message>
            <source>Record receipts</source>
            <translation>Записать подтверждения</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>Опубликовать результаты</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Опубликована</translation>
        </message>
        <message>
            <source>Replies until</source>
            <translation>Ответы до</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Резерв</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Вернуть с вопросом</translation>
        </message>
        <message>
            <source>Save the files of the branches</source>
            <translation>Сохранить файлы для отделений</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сохранено: {code}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Smallest change that can be seen</source>
            <translation>Наименьшее заметное изменение</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>The files of the days say how many people have read it, without a name.</source>
            <translation>Файлы дней сообщают, сколько человек его прочли, без имён.</translation>
        </message>
        <message>
            <source>The notice stands since</source>
            <translation>Объявление размещено с</translation>
        </message>
        <message>
            <source>The officer asks</source>
            <translation>Служба качества спрашивает</translation>
        </message>
        <message>
            <source>The real need</source>
            <translation>Настоящая потребность</translation>
        </message>
        <message>
            <source>The ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>The visits are from that time.</source>
            <translation>Визиты показаны на то время.</translation>
        </message>
        <message>
            <source>The wave is planned. Record who has confirmed its notice. Open it when the notice has stood 14 days.</source>
            <translation>Волна запланирована. Запишите, кто подтвердил объявление. Откройте волну, когда объявление будет размещено 14 дней.</translation>
        </message>
        <message>
            <source>The waves are from that time.</source>
            <translation>Волны показаны на то время.</translation>
        </message>
        <message>
            <source>This ticket is the visit’s</source>
            <translation>Это талон данного визита</translation>
        </message>
        <message>
            <source>Ticket as told</source>
            <translation>Талон со слов посетителя</translation>
        </message>
        <message>
            <source>Ticket code on the slip</source>
            <translation>Код талона</translation>
        </message>
        <message>
            <source>Ticket: number, code on the slip, day, time on the slip, minutes waited</source>
            <translation>Талон: номер, код, день, время на талоне, сколько минут ждали</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Талоны</translation>
        </message>
        <message>
            <source>Tickets: {tickets}.</source>
            <translation>Талоны: {tickets}.</translation>
        </message>
        <message>
            <source>Time on the slip</source>
            <translation>Время на талоне</translation>
        </message>
        <message>
            <source>To be made</source>
            <translation>Предстоит</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>Ждёт чтения</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Нужно сделать</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Обратить внимание</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Визиты</translation>
        </message>
        <message>
            <source>Visits stand here while their wave is in the field.</source>
            <translation>Визиты видны здесь, когда волна открыта.</translation>
        </message>
        <message>
            <source>Visits to each branch</source>
            <translation>Визитов в каждое отделение</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Волна</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Волны</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What is announced</source>
            <translation>Что объявляют</translation>
        </message>
        <message>
            <source>What is known of this visit</source>
            <translation>Что известно об этом визите</translation>
        </message>
        <message>
            <source>What is known of this wave</source>
            <translation>Что известно об этой волне</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Что планируют</translation>
        </message>
        <message>
            <source>What should be made clear</source>
            <translation>Что нужно уточнить</translation>
        </message>
        <message>
            <source>What to note</source>
            <translation>Что отметить</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Что вам нужно</translation>
        </message>
        <message>
            <source>Who is known where</source>
            <translation>Кого где знают</translation>
        </message>
        <message>
            <source>Whose ticket</source>
            <translation>Чей талон</translation>
        </message>
        <message>
            <source>a branch gets at least three visits</source>
            <translation>в отделение делают не меньше трёх визитов</translation>
        </message>
        <message>
            <source>a day of the wave that is not in the future</source>
            <translation>день в сроках волны и не в будущем</translation>
        </message>
        <message>
            <source>a scenario takes at most 20 minutes at the counter</source>
            <translation>сценарий занимает у окна не больше 20 минут</translation>
        </message>
        <message>
            <source>a wait of no less than nothing</source>
            <translation>ожидание не меньше нуля</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>после обеда</translation>
        </message>
        <message>
            <source>an answer to “{item}”</source>
            <translation>ответ на пункт «{item}»</translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>не больше %n минуты</numerusform>
                <numerusform>не больше %n минут</numerusform>
                <numerusform>не больше %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>не относится</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>полностью</translation>
        </message>
        <message>
            <source>it does not keep to facts</source>
            <translation>он не держится фактов</translation>
        </message>
        <message>
            <source>it was not the scenario</source>
            <translation>это был не тот сценарий</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>её последний день уже прошёл</translation>
        </message>
        <message>
            <source>its ticket was not found</source>
            <translation>его талон не найден</translation>
        </message>
        <message>
            <source>made on another day than planned</source>
            <translation>совершён не в запланированный день</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>полдень</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>утро</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no branch has a scorecard in force</source>
            <translation>ни у одного отделения нет действующей анкеты</translation>
        </message>
        <message>
            <source>no branch has a scorecard with this code; there is: {names}</source>
            <translation>ни у одного отделения нет анкеты с этим кодом; есть: {names}</translation>
        </message>
        <message>
            <source>no branch has a service with the code {code}</source>
            <translation>ни у одного отделения нет услуги с кодом {code}</translation>
        </message>
        <message>
            <source>no scenario is for a service of {branch}</source>
            <translation>ни один сценарий не подходит к услугам отделения: {branch}</translation>
        </message>
        <message>
            <source>no such ticket in the copies of the branch</source>
            <translation>в копиях отделения такого талона нет</translation>
        </message>
        <message>
            <source>no visit to be made has this assignment</source>
            <translation>нет предстоящего визита с таким заданием</translation>
        </message>
        <message>
            <source>nobody may visit {branch} on {day}</source>
            <translation>некого послать: {branch}, {day}</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>совсем нет</translation>
        </message>
        <message>
            <source>not matched with a ticket</source>
            <translation>не сопоставлен с талоном</translation>
        </message>
        <message>
            <source>number, service and time fit; the reader decides</source>
            <translation>номер, услуга и время подходят; решает читающий</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>частично</translation>
        </message>
        <message>
            <source>proved by the code of the slip</source>
            <translation>доказано кодом талона</translation>
        </message>
        <message>
            <source>row {row}: {fault}</source>
            <translation>строка {row}: {fault}</translation>
        </message>
        <message>
            <source>since {day}: {text}</source>
            <translation>с {day}: {text}</translation>
        </message>
        <message>
            <source>slip lost</source>
            <translation>талон потерян</translation>
        </message>
        <message>
            <source>the answers to this item are: {answers}</source>
            <translation>возможные ответы на этот пункт: {answers}</translation>
        </message>
        <message>
            <source>the last day comes before the first</source>
            <translation>последний день раньше первого</translation>
        </message>
        <message>
            <source>the number of the ticket</source>
            <translation>номер талона</translation>
        </message>
        <message>
            <source>the scorecard has no such item</source>
            <translation>в анкете нет такого пункта</translation>
        </message>
        <message>
            <source>the ticket code has eight digits</source>
            <translation>в коде талона восемь цифр</translation>
        </message>
        <message>
            <source>the two readings differ</source>
            <translation>два чтения расходятся</translation>
        </message>
        <message>
            <source>the visitor was recognised</source>
            <translation>посетителя узнали</translation>
        </message>
        <message>
            <source>the wait that was claimed is not the measured one</source>
            <translation>названное ожидание не совпадает с измеренным</translation>
        </message>
        <message>
            <source>there is no assessor</source>
            <translation>нет тайных посетителей</translation>
        </message>
        <message>
            <source>there is no branch</source>
            <translation>нет отделений</translation>
        </message>
        <message>
            <source>there is no branch with the code {code}</source>
            <translation>нет отделения с кодом {code}</translation>
        </message>
        <message>
            <source>there is no row</source>
            <translation>нет ни одной строки</translation>
        </message>
        <message>
            <source>this item comes twice</source>
            <translation>этот пункт повторяется</translation>
        </message>
        <message>
            <source>wait {wait} min, serving {serving} min, calls: {calls}, outcome: {outcome}, served by: {clerk}</source>
            <translation>ожидание {wait} мин, обслуживание {serving} мин, вызовов: {calls}, результат: {outcome}, принимал: {clerk}</translation>
        </message>
        <message>
            <source>what happened at “{item}”</source>
            <translation>что произошло в пункте «{item}»</translation>
        </message>
        <message>
            <source>write days as 2026-11-30 and times as 09:30</source>
            <translation>пишите день как 2026-11-30, время как 09:30</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{answer}. {comment}</source>
            <translation>{answer}. {comment}</translation>
        </message>
        <message>
            <source>{branch} needs {wanted} open days, one for each visit, and has {found}</source>
            <translation>{branch}: нужно рабочих дней — {wanted}, по одному на визит, а есть {found}</translation>
        </message>
        <message>
            <source>{branch}: {visits} visits on different days, {morning} in the morning, {midday} at midday, {afternoon} in the afternoon, for: {services}</source>
            <translation>{branch}: визитов в разные дни — {visits}, утром — {morning}, в полдень — {midday}, после обеда — {afternoon}; услуги: {services}</translation>
        </message>
        <message>
            <source>{code}: {item} is missing</source>
            <translation>{code}: нет {item}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>{planned} planned and {reserve} in reserve; {submitted} came in, {read} read, {fit} count</source>
            <translation>запланировано {planned}, в резерве {reserve}; поступило {submitted}, прочитано {read}, засчитано {fit}</translation>
        </message>
        <message>
            <source>{points} points of a branch’s score</source>
            <translation>{points} балла в оценке отделения</translation>
        </message>
        <message>
            <source>{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found</source>
            <translation>доказаны кодом талона — {proved}, вероятны (решает читающий) — {likely}, не найдены — {lost}</translation>
        </message>
        <message>
            <source>{read} of {planned} read</source>
            <translation>прочитано {read} из {planned}</translation>
        </message>
        <message>
            <source>{read} of {staff}, by the file of {day}</source>
            <translation>{read} из {staff}, по файлу за {day}</translation>
        </message>
        <message>
            <source>{read} of {staff}, typed by the officer</source>
            <translation>{read} из {staff}, введено службой качества</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, версия {number}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Afterwards you can rate your visit at the kiosk with this number.</source>
            <translation>После приёма можно оценить обслуживание на терминале по этому номеру.</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>Запись на {time}</translation>
        </message>
        <message>
            <source>Ask at any counter and show this code. Keep it: it is nowhere else.</source>
            <translation>Спросите в любом окне и покажите этот код. Сохраните его: больше он нигде не указан.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Время у окна</translation>
        </message>
        <message>
            <source>Bring to the counter</source>
            <translation>Возьмите с собой к окну</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>Копия {number}</translation>
        </message>
        <message>
            <source>Counter for this service: {counter}</source>
            <translation>Окно для этой услуги: {counter}</translation>
        </message>
        <message>
            <source>Counters for this service: {counters}</source>
            <translation>Окна для этой услуги: {counters}</translation>
        </message>
        <message>
            <source>Enter this code at the kiosk when you come. You then get a ticket and wait less.</source>
            <translation>Когда придёте, введите этот код на терминале. Вы получите талон, и ждать придётся меньше.</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>Как узнать, что решено?</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>Пропустили свой номер?</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>Номер обращения: {number}</translation>
        </message>
        <message>
            <source>Please show at the counter: {proof}</source>
            <translation>Покажите у окна: {proof}</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>Пожалуйста, обратитесь к любому сотруднику.</translation>
        </message>
        <message>
            <source>Please tell us, so that somebody else can have the place.</source>
            <translation>Пожалуйста, сообщите нам, чтобы место досталось другому.</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Вне очереди: {reason}</translation>
        </message>
        <message>
            <source>QR code: {address}</source>
            <translation>QR-код: {address}</translation>
        </message>
        <message>
            <source>Received by: {person}</source>
            <translation>Принял(а): {person}</translation>
        </message>
        <message>
            <source>The board shows your number and the counter.</source>
            <translation>Ваш номер и окно появятся на табло.</translation>
        </message>
        <message>
            <source>This is a list, not a ticket.</source>
            <translation>Это список, а не талон.</translation>
        </message>
        <message>
            <source>Ticket code: {code}</source>
            <translation>Код талона: {code}</translation>
        </message>
        <message>
            <source>Touch “Follow my request” at the kiosk and type this code. Keep it: it is nowhere else.</source>
            <translation>Нажмите на терминале «Что с моим обращением» и введите этот код. Сохраните его: больше он нигде не указан.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Нажмите «Мой номер уже прошёл» на терминале в течение %n минуты после вызова. Место останется за вами.</numerusform>
                <numerusform>Нажмите «Мой номер уже прошёл» на терминале в течение %n минут после вызова. Место останется за вами.</numerusform>
                <numerusform>Нажмите «Мой номер уже прошёл» на терминале в течение %n минут после вызова. Место останется за вами.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot come?</source>
            <translation>Не можете прийти?</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>Ответ будет не позднее: {day}</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Ваша запись</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>Your code is on the paper that you got first. Keep it.</source>
            <translation>Ваш код — на листке, который вы получили сначала. Сохраните его.</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>Ваш код для отслеживания</translation>
        </message>
        <message>
            <source>Zone: {zone}</source>
            <translation>Зона: {zone}</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>в {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{document} ({hint})</source>
            <translation>{document} ({hint})</translation>
        </message>
        <message>
            <source>{when}:</source>
            <translation>{when}:</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>This is a test of the sound. Nobody is called.</source>
            <comment>read aloud in the hall</comment>
            <translation>Это проверка звука. Никого не вызывают.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are words: in Kazakh the counter is an ordinal, elsewhere it is said as after “number”</comment>
            <translation>Талон {number}. Пройдите, пожалуйста, к окну номер {counter}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {signs}.</source>
            <comment>read aloud; signs are the letters and digits of the counter, one by one</comment>
            <translation>Талон {number}. Пройдите, пожалуйста, к окну номер {signs}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>Талон {number}. Пройдите, пожалуйста: {place}.</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Навыки</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>nobody else is here who may serve it</source>
            <translation>больше некому оказать эту услугу</translation>
        </message>
        <message>
            <source>the renewal is booked</source>
            <translation>продление назначено</translation>
        </message>
        <message>
            <source>works beside a colleague who has it</source>
            <translation>работает рядом с коллегой, у которого она есть</translation>
        </message>
    </context>
    <context>
        <name>staffing</name>
        <message>
            <source>Called within, minutes</source>
            <translation>Вызвать за, минут</translation>
        </message>
        <message>
            <source>Choose another day of the week or other services above.</source>
            <translation>Выберите выше другой день недели или другие услуги.</translation>
        </message>
        <message>
            <source>Counter hours needed</source>
            <translation>Нужно часов окон</translation>
        </message>
        <message>
            <source>Counter hours that were open</source>
            <translation>Было открыто часов окон</translation>
        </message>
        <message>
            <source>Counters needed</source>
            <translation>Сколько нужно окон</translation>
        </message>
        <message>
            <source>Counters needed and counters that were open</source>
            <translation>Сколько окон нужно и сколько было открыто</translation>
        </message>
        <message>
            <source>Counters needed at most</source>
            <translation>Больше всего нужно окон</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>Every half-hour</source>
            <translation>Каждые полчаса</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Формула</translation>
        </message>
        <message>
            <source>Formula (Erlang C): as if each half-hour stood alone, had always been like this, and times varied very much. More than needed: the half-hour is short, or times vary less. Fewer than needed: a queue is left over from before.</source>
            <translation>Формула (Эрланг C): как если бы каждые полчаса были сами по себе, длились всегда, а время обслуживания менялось очень сильно. Больше, чем нужно: полчаса — недолго, или время меняется меньше. Меньше, чем нужно: осталась очередь с прошлого получаса.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message numerus="yes">
            <source>From {first} to {last} up to %n more counter(s) are needed.</source>
            <translation>
                <numerusform>С {first} до {last} не хватает до %n окна.</numerusform>
                <numerusform>С {first} до {last} не хватает до %n окон.</numerusform>
                <numerusform>С {first} до {last} не хватает до %n окон.</numerusform>
            </translation>
        </message>
        <message>
            <source>Half-hours with too few counters</source>
            <translation>Получасов с нехваткой окон</translation>
        </message>
        <message>
            <source>In all there were enough counter hours: other shifts or later pauses may be enough.</source>
            <translation>Всего часов окон хватало: может быть достаточно других смен или перерывов в другое время.</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of visitors called in time</comment>
            <translation>Вовремя</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
        <message>
            <source>Measuring the visitors of the last weeks</source>
            <translation>Измеряется поток посетителей за последние недели</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Нужно</translation>
        </message>
        <message>
            <source>Needed: the day is played many times with these visitors and these measured times, and a queue goes on into the next half-hour. The fewest counters with which enough of those who come in the half-hour are called in time.</source>
            <translation>Нужно: день много раз проигрывается с этими посетителями и измеренным временем, и очередь переходит в следующие полчаса. Наименьшее число окон, при котором вовремя вызывают достаточно тех, кто пришёл за эти полчаса.</translation>
        </message>
        <message numerus="yes">
            <source>No closed days of this weekday with visitors in the last %n weeks</source>
            <translation>
                <numerusform>За последнюю %n неделю нет закрытых дней с посетителями на этот день недели</numerusform>
                <numerusform>За последние %n недели нет закрытых дней с посетителями на этот день недели</numerusform>
                <numerusform>За последние %n недель нет закрытых дней с посетителями на этот день недели</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gives up in this calculation, and every counter serves all of these services. Where counters serve only some, more are needed.</source>
            <translation>В этом расчёте никто не уходит, и каждое окно обслуживает все эти услуги. Если окна обслуживают лишь некоторые, нужно больше.</translation>
        </message>
        <message>
            <source>Playing the day: {done} of {all} half-hours</source>
            <translation>День проигрывается: {done} из {all} получасов</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели относятся к тому времени.</translation>
        </message>
        <message>
            <source>There were enough counters in every half-hour.</source>
            <translation>Окон хватало каждые полчаса.</translation>
        </message>
        <message>
            <source>Time each</source>
            <comment>column: time that one visitor took</comment>
            <translation>Время</translation>
        </message>
        <message>
            <source>Time each: from the last call to the end of the paperwork, with those who did not come; a mean.</source>
            <translation>Время: от последнего вызова до конца оформления, вместе с неявившимися; среднее.</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Посетители</translation>
        </message>
        <message>
            <source>Visitors a day</source>
            <translation>Посетителей в день</translation>
        </message>
        <message>
            <source>Visitors called in time, of 100</source>
            <translation>Вызвано вовремя, из 100</translation>
        </message>
        <message>
            <source>Visitors: who joined a queue in this half-hour, a mean over these days. A transfer and a further service count again.</source>
            <translation>Посетители: кто встал в очередь за эти полчаса, в среднем по этим дням. Перенаправление и дополнительная услуга считаются ещё раз.</translation>
        </message>
        <message>
            <source>Were open</source>
            <translation>Было открыто</translation>
        </message>
        <message>
            <source>Were open: a mean over time and over these days, without pauses.</source>
            <translation>Было открыто: среднее по времени и по этим дням, без перерывов.</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}: {share} of the visitors called within {time}, from %n measured day(s)</source>
            <translation>
                <numerusform>{weekday}: вызвать {share} посетителей за {time}; измерен %n день</numerusform>
                <numerusform>{weekday}: вызвать {share} посетителей за {time}; измерено %n дня</numerusform>
                <numerusform>{weekday}: вызвать {share} посетителей за {time}; измерено %n дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n п. п.</numerusform>
                <numerusform>%n п. п.</numerusform>
                <numerusform>%n п. п.</numerusform>
            </translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 недель</translation>
        </message>
        <message>
            <source>A standard is a promise to visitors that the branch measures every day.</source>
            <translation>Стандарт — это обещание посетителям, выполнение которого отделение измеряет каждый день.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Доступность</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Не ниже</translation>
        </message>
        <message>
            <source>At most, minutes</source>
            <translation>Не более, минут</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>У окна</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>У терминала</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Лучше</translation>
        </message>
        <message>
            <source>Between counters</source>
            <translation>Между окнами</translation>
        </message>
        <message>
            <source>Between hours</source>
            <translation>Между часами</translation>
        </message>
        <message>
            <source>Between offices</source>
            <translation>Между ведомствами</translation>
        </message>
        <message>
            <source>Between weekdays</source>
            <translation>Между днями недели</translation>
        </message>
        <message>
            <source>By counter, last four weeks</source>
            <translation>По окнам, за четыре недели</translation>
        </message>
        <message>
            <source>By e-mail or messenger</source>
            <translation>По электронной почте или в мессенджере</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Письмом</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>By weekday and hour, last four weeks</source>
            <translation>По дням недели и часам, за четыре недели</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>К какому дню</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Случаев</translation>
        </message>
        <message>
            <source>Cases answered by their deadline</source>
            <translation>Обращения, на которые ответили в срок</translation>
        </message>
        <message>
            <source>Cases this week</source>
            <translation>Случаев за эту неделю</translation>
        </message>
        <message>
            <source>Cases today</source>
            <translation>Случаев сегодня</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Компетентность</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>Complaints answered by their deadline</source>
            <translation>Жалобы, на которые ответили в срок</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Courtesy</source>
            <translation>Вежливость</translation>
        </message>
        <message>
            <source>End the standard</source>
            <translation>Прекратить действие</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Справедливость</translation>
        </message>
        <message>
            <source>For example wait-15. It stays the same in all versions.</source>
            <translation>Например, wait-15. Код остаётся тем же во всех версиях.</translation>
        </message>
        <message>
            <source>From the week of this day</source>
            <translation>Начиная с недели этого дня</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель к сроку</translation>
        </message>
        <message>
            <source>Grey band: the usual variation. Dashed: the target. “Better” and “worse” are said only outside the band, after 8 weeks on one side, or 3 of 4 near its edge. “Too few”: under 10 cases.</source>
            <translation>Серая полоса — обычные колебания, пунктир — цель. «Лучше» и «хуже» говорится только вне полосы, после 8 недель подряд по одну сторону от середины или 3 из 4 у её края. «Слишком мало» — меньше 10 случаев.</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Как измеряется</translation>
        </message>
        <message>
            <source>How people come</source>
            <translation>Как обращаются</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>In force on {day}</source>
            <translation>Действует на {day}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Информирование</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>Публикуется, только когда есть текст на всех языках отделения.</translation>
        </message>
        <message>
            <source>Judged strictly: who gave up after the limit counts as missed. What could be asked next is on the page “Targets” (Ctrl+J); there a target is also lowered.</source>
            <translation>Строгий счёт: кто ушёл, прождав дольше предела, считается нарушением. Что можно повысить дальше — на странице «Цели» (Ctrl+J); там же цель снижают.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Соблюдено</translation>
        </message>
        <message>
            <source>Kept in the last four weeks</source>
            <translation>Соблюдение за последние четыре недели</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Прошлая неделя</translation>
        </message>
        <message>
            <source>Limits come again after eight weeks with enough cases. Closed days stay as they are.</source>
            <translation>Пределы появятся снова после восьми недель с достаточным числом случаев. Закрытые дни не меняются.</translation>
        </message>
        <message>
            <source>Limits renewed</source>
            <translation>Пределы обновлены</translation>
        </message>
        <message>
            <source>Limits renewed from the week of {day}</source>
            <translation>Пределы обновлены с недели {day}</translation>
        </message>
        <message>
            <source>Lower limit of the usual variation</source>
            <translation>Нижняя граница обычных колебаний</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>Чем измеряется</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Met or missed</source>
            <translation>Выполнено или нет</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>More than what the last weeks show; they are its baseline.</source>
            <translation>Больше, чем за последние недели: они — точка отсчёта.</translation>
        </message>
        <message>
            <source>New standard</source>
            <translation>Новый стандарт</translation>
        </message>
        <message>
            <source>New standard: {code}</source>
            <translation>Новый стандарт: {code}</translation>
        </message>
        <message>
            <source>No standards yet</source>
            <translation>Стандартов пока нет</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>Без явных изменений</translation>
        </message>
        <message>
            <source>None: for the whole branch.</source>
            <translation>Ни одной: для всего отделения.</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>Эта система не измеряет</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>Только для этих услуг</translation>
        </message>
        <message>
            <source>Our standards (PDF)</source>
            <translation>Наши стандарты (PDF)</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Propose an action of improvement</source>
            <translation>Предложить меру по улучшению</translation>
        </message>
        <message>
            <source>Ratings of visitors</source>
            <translation>Оценки посетителей</translation>
        </message>
        <message>
            <source>Reading the standards</source>
            <translation>Чтение стандартов</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Надёжность</translation>
        </message>
        <message>
            <source>Renew the limits</source>
            <translation>Обновить пределы</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Save our standards to print and hang up</source>
            <translation>Сохранить наши стандарты, чтобы напечатать и повесить</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>Сохранено как черновик: {code}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сохранено: {code}</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>Задать цель к сроку</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>Стандарты</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Streak</source>
            <translation>Подряд</translation>
        </message>
        <message>
            <source>Streak, days</source>
            <translation>Подряд, дней</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Target, percent of all cases</source>
            <translation>Цель, процентов всех случаев</translation>
        </message>
        <message>
            <source>The action is proposed; see the page “Improvement”.</source>
            <translation>Мера предложена, см. раздел «Улучшения».</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Показатели на то время.</translation>
        </message>
        <message>
            <source>The last twelve weeks</source>
            <translation>Последние двенадцать недель</translation>
        </message>
        <message>
            <source>The promise, as visitors read it</source>
            <translation>Обещание, как его читают посетители</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Эта неделя</translation>
        </message>
        <message>
            <source>Time at the counter</source>
            <translation>Время у окна</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>Своевременность</translation>
        </message>
        <message>
            <source>To be reached, percent of all cases</source>
            <translation>Достичь, процентов всех случаев</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>Пересмотреть до</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: a day is never judged afterwards.</source>
            <translation>Не раньше завтрашнего дня: прошедшие дни задним числом не оцениваются.</translation>
        </message>
        <message>
            <source>Upper limit of the usual variation</source>
            <translation>Верхняя граница обычных колебаний</translation>
        </message>
        <message>
            <source>Usual variation</source>
            <translation>Обычные колебания</translation>
        </message>
        <message>
            <source>Wait from joining the queue to the first call</source>
            <translation>Ожидание от взятия талона до первого вызова</translation>
        </message>
        <message>
            <source>Wait from the time of the appointment to the first call</source>
            <translation>Ожидание от времени записи до первого вызова</translation>
        </message>
        <message>
            <source>Weakest hour</source>
            <translation>Самый слабый час</translation>
        </message>
        <message>
            <source>Week of {day}: {share}</source>
            <translation>Неделя с {day}: {share}</translation>
        </message>
        <message>
            <source>What is known of this standard</source>
            <translation>Сведения об этом стандарте</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>Что обещано</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>К чему относится</translation>
        </message>
        <message>
            <source>What we promise you</source>
            <translation>Что мы вам обещаем</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Где действует</translation>
        </message>
        <message>
            <source>Who answers for it, and when</source>
            <translation>Кто отвечает и когда</translation>
        </message>
        <message>
            <source>Why the service works differently since then</source>
            <translation>Почему с тех пор услуга оказывается иначе</translation>
        </message>
        <message>
            <source>With an appointment</source>
            <translation>По записи</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Хуже</translation>
        </message>
        <message>
            <source>a day since the first version and not after today</source>
            <translation>день не раньше первой версии и не позже сегодняшнего</translation>
        </message>
        <message>
            <source>a deadline within 24 months</source>
            <translation>срок не позже чем через 24 месяца</translation>
        </message>
        <message>
            <source>a later week than the last time</source>
            <translation>неделя позже, чем в прошлый раз</translation>
        </message>
        <message>
            <source>a measured baseline of at least 100 cases</source>
            <translation>не менее 100 измеренных случаев для точки отсчёта</translation>
        </message>
        <message>
            <source>a measured baseline of at least 4 weeks</source>
            <translation>не менее 4 недель измерений для точки отсчёта</translation>
        </message>
        <message>
            <source>a review after the first day</source>
            <translation>дата пересмотра после начала действия</translation>
        </message>
        <message>
            <source>a share above the baseline</source>
            <translation>доля выше точки отсчёта</translation>
        </message>
        <message>
            <source>a share to be reached</source>
            <translation>доля, которой нужно достичь</translation>
        </message>
        <message>
            <source>a target share for what is measured</source>
            <translation>целевая доля для измеряемого</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>ответственный из числа сотрудников</translation>
        </message>
        <message>
            <source>any face but the worst</source>
            <translation>любой смайлик, кроме худшего</translation>
        </message>
        <message>
            <source>between hours: {points}</source>
            <translation>между часами: {points}</translation>
        </message>
        <message>
            <source>from the week of {day}: {reason} ({person})</source>
            <translation>с недели {day}: {reason} ({person})</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>не измеряется</translation>
        </message>
        <message>
            <source>one of the two better faces</source>
            <translation>один из двух лучших смайликов</translation>
        </message>
        <message>
            <source>something that is measured</source>
            <translation>измеряемый показатель</translation>
        </message>
        <message>
            <source>target {share}</source>
            <translation>цель {share}</translation>
        </message>
        <message>
            <source>the best face</source>
            <translation>лучший смайлик</translation>
        </message>
        <message>
            <source>the limit of what is measured</source>
            <translation>предел измеряемого</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>слишком мало</translation>
        </message>
        <message>
            <source>whole branch</source>
            <translation>всё отделение</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>от {low} до {high}</translation>
        </message>
        <message>
            <source>{low} to {high} a week. Last week: {change}</source>
            <translation>от {low} до {high} в неделю. Прошлая неделя: {change}</translation>
        </message>
        <message>
            <source>{metric}: at least {face}</source>
            <translation>{metric}: не ниже — {face}</translation>
        </message>
        <message numerus="yes">
            <source>{metric}: at most %n minutes</source>
            <translation>
                <numerusform>{metric}: не более %n минуты</numerusform>
                <numerusform>{metric}: не более %n минут</numerusform>
                <numerusform>{metric}: не более %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>{promise} Our target: {share} of all cases.</source>
            <translation>{promise} Наша цель: {share} всех случаев.</translation>
        </message>
        <message>
            <source>{share} of {cases} cases; surely between {low} and {high}</source>
            <translation>{share}, случаев: {cases}; достоверно от {low} до {high}</translation>
        </message>
        <message>
            <source>{value} by {day}; baseline {share} of {cases} cases from {first} to {last}</source>
            <translation>{value} к {day}; точка отсчёта: {share}, случаев: {cases}, с {first} по {last}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}, {hours}: {share} of %n cases</source>
            <translation>
                <numerusform>{weekday}, {hours}: {share}, %n случай</numerusform>
                <numerusform>{weekday}, {hours}: {share}, %n случая</numerusform>
                <numerusform>{weekday}, {hours}: {share}, %n случаев</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n call(s) without a competency that the service asks for.</source>
            <translation>
                <numerusform>%n вызов без компетенции, которая нужна для услуги.</numerusform>
                <numerusform>%n вызова без компетенции, которая нужна для услуги.</numerusform>
                <numerusform>%n вызовов без компетенции, которая нужна для услуги.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tickets are still open.</source>
            <translation>
                <numerusform>Ещё открыт %n талон.</numerusform>
                <numerusform>Ещё открыты %n талона.</numerusform>
                <numerusform>Ещё открыто %n талонов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointments kept, of those not cancelled</source>
            <translation>Пришли по записи, без отменённых</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Посетители</translation>
        </message>
        <message>
            <source>Arrivals and counters open</source>
            <translation>Посетители и открытые окна</translation>
        </message>
        <message>
            <source>Arrivals per counter hour</source>
            <translation>Посетителей на час работы окна</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>На рабочем месте</translation>
        </message>
        <message>
            <source>By counter and clerk</source>
            <translation>По окнам и сотрудникам</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>По услугам</translation>
        </message>
        <message>
            <source>By service and by counter, a visitor counts wherever they were served. After a transfer or with a second service, served is therefore more than issued.</source>
            <translation>По услугам и по окнам посетитель считается везде, где его обслужили. Поэтому после передачи или при второй услуге обслуженных больше, чем выданных талонов.</translation>
        </message>
        <message>
            <source>Calls that were repeats</source>
            <translation>Повторные вызовы</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Closed; the figures are final</source>
            <translation>День закрыт, показатели окончательные</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Counter hours open</source>
            <translation>Часы работы окон</translation>
        </message>
        <message>
            <source>Counter {counter} was signed out by force.</source>
            <translation>Окно {counter}: смена завершена принудительно.</translation>
        </message>
        <message>
            <source>Counters open</source>
            <translation>Открытые окна</translation>
        </message>
        <message>
            <source>Counters open: mean of the half-hour, without pauses.</source>
            <translation>Открытые окна: среднее за полчаса, без перерывов.</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>Итоги дня</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>Не подошли к вызову</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Другие показатели</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>Не дождались</translation>
        </message>
        <message>
            <source>Gave up after, median</source>
            <translation>Не дождались, медиана времени</translation>
        </message>
        <message>
            <source>Gave up: left, or not there when called, before being served ÷ issued.</source>
            <translation>Не дождались: ушли или не подошли к вызову до обслуживания ÷ выдано.</translation>
        </message>
        <message>
            <source>Half-hour from</source>
            <translation>Полчаса с</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Issued: tickets taken. Served: tickets whose visitor was served at least once.</source>
            <translation>Выдано: взятые талоны. Обслужено: талоны, по которым посетителя обслужили хотя бы один раз.</translation>
        </message>
        <message>
            <source>Last event and its check code</source>
            <translation>Последнее событие и его код</translation>
        </message>
        <message>
            <source>Last event of the cases and its check code</source>
            <translation>Последнее событие по обращениям и его код</translation>
        </message>
        <message>
            <source>Left before being served</source>
            <translation>Ушли до обслуживания</translation>
        </message>
        <message>
            <source>Longest queue from</source>
            <translation>Самая длинная очередь с</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Самое долгое ожидание</translation>
        </message>
        <message>
            <source>Longest waits from</source>
            <translation>Дольше всего ждали с</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>Среднее время обслуживания</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>Среднее ожидание</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>Медиана обслуживания</translation>
        </message>
        <message>
            <source>Median service time with pauses and paperwork</source>
            <translation>Медиана обслуживания с перерывами и оформлением</translation>
        </message>
        <message>
            <source>Median time in the branch</source>
            <translation>Медиана времени в отделении</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>Медиана ожидания</translation>
        </message>
        <message>
            <source>Median wait to the last call</source>
            <translation>Медиана ожидания до последнего вызова</translation>
        </message>
        <message>
            <source>Median walk to the counter</source>
            <translation>Медиана пути к окну</translation>
        </message>
        <message>
            <source>Median: half of the values are lower, half are higher.</source>
            <translation>Медиана: половина значений меньше, половина больше.</translation>
        </message>
        <message>
            <source>Most arrivals from</source>
            <translation>Больше всего посетителей с</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Требует внимания</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>Заметки дня</translation>
        </message>
        <message>
            <source>Nothing unusual.</source>
            <translation>Ничего необычного.</translation>
        </message>
        <message>
            <source>Number of waits</source>
            <translation>Число ожиданий</translation>
        </message>
        <message numerus="yes">
            <source>Only %n ratings: too few to judge.</source>
            <translation>
                <numerusform>Всего %n оценка: судить рано.</numerusform>
                <numerusform>Всего %n оценки: судить рано.</numerusform>
                <numerusform>Всего %n оценок: судить рано.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes by service</source>
            <translation>Результаты по услугам</translation>
        </message>
        <message>
            <source>Paper was running out at {device}.</source>
            <translation>Заканчивалась бумага: {device}.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Перерывы</translation>
        </message>
        <message>
            <source>People inside</source>
            <translation>Людей в зале</translation>
        </message>
        <message>
            <source>People inside, every half-hour</source>
            <translation>Людей в зале по получасам</translation>
        </message>
        <message>
            <source>People inside: issued so far − visits that have ended, every half-hour.</source>
            <translation>Людей в зале: выданные к этому времени талоны − завершённые посещения, каждые полчаса.</translation>
        </message>
        <message>
            <source>People waiting, mean</source>
            <translation>Ожидающих в среднем</translation>
        </message>
        <message>
            <source>People waiting, most at once</source>
            <translation>Ожидающих одновременно, не более</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Обещано</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Обещание выполнено</translation>
        </message>
        <message>
            <source>Promise kept by service</source>
            <translation>Обещание выполнено, по услугам</translation>
        </message>
        <message>
            <source>Promise kept, strict</source>
            <translation>Обещание выполнено, строгий счёт</translation>
        </message>
        <message>
            <source>Promise kept: served visits called in the promised time ÷ served visits.</source>
            <translation>Обещание выполнено: обслуженные, вызванные в обещанный срок ÷ все обслуженные.</translation>
        </message>
        <message>
            <source>Promise: the longest wait the branch promises. Target: the share of visits that should keep it.</source>
            <translation>Обещано: самое долгое ожидание, которое обещает отделение. Цель: доля посещений, для которых обещание должно выполняться.</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Ratings and comments</source>
            <translation>Оценки и отзывы</translation>
        </message>
        <message>
            <source>Ratings, of all served</source>
            <translation>Доля оценивших среди обслуженных</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Returned to the queue</source>
            <translation>Возвращены в очередь</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Индекс удовлетворённости</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of all ratings, from {lowest} points for the worst face to {highest} for the best.</source>
            <translation>Индекс удовлетворённости: среднее всех оценок, от {lowest} баллов за худшую до {highest} за лучшую.</translation>
        </message>
        <message>
            <source>Satisfied, of all ratings</source>
            <translation>Доля довольных среди всех оценок</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Обслужено</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message numerus="yes">
            <source>Service time and satisfaction score of a clerk are shown from %n cases on.</source>
            <translation>
                <numerusform>Время обслуживания и удовлетворённость по сотруднику показаны, если случаев не меньше %n.</numerusform>
                <numerusform>Время обслуживания и удовлетворённость по сотруднику показаны, если случаев не меньше %n.</numerusform>
                <numerusform>Время обслуживания и удовлетворённость по сотруднику показаны, если случаев не меньше %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Service time: from the start to the end of serving, without time on hold.</source>
            <translation>Время обслуживания: от начала до конца приёма, без времени, когда приём был отложен.</translation>
        </message>
        <message>
            <source>Serving, of the time signed in</source>
            <translation>Доля обслуживания во времени на рабочем месте</translation>
        </message>
        <message>
            <source>Set-up changed during this day</source>
            <translation>Изменения в настройке отделения за день</translation>
        </message>
        <message>
            <source>Still open; figures as of {time}</source>
            <translation>День ещё открыт, показатели на {time}</translation>
        </message>
        <message>
            <source>Strict: also counts those who left or did not come after waiting longer than promised.</source>
            <translation>Строгий счёт: учтены и те, кто ушёл или не подошёл, прождав дольше обещанного.</translation>
        </message>
        <message>
            <source>The day had been closed and was opened again at {time}.</source>
            <translation>День был закрыт и снова открыт в {time}.</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>День в цифрах</translation>
        </message>
        <message>
            <source>The slip of {ticket} was not printed.</source>
            <translation>Талон {ticket} не напечатан.</translation>
        </message>
        <message>
            <source>The times of {ticket} were marked as wrong.</source>
            <translation>Время по талону {ticket} отмечено как неверное.</translation>
        </message>
        <message>
            <source>Time busy</source>
            <translation>Занятость</translation>
        </message>
        <message>
            <source>Time busy, all counters</source>
            <translation>Занятость всех окон</translation>
        </message>
        <message>
            <source>Time busy: serving and paperwork ÷ time at the counter without pauses.</source>
            <translation>Занятость: обслуживание и оформление документов ÷ время на рабочем месте без перерывов.</translation>
        </message>
        <message>
            <source>Time in the branch: from taking the number to the end of the visit.</source>
            <translation>Время в отделении: от получения талона до конца посещения.</translation>
        </message>
        <message>
            <source>Times marked as wrong</source>
            <translation>Время отмечено как неверное</translation>
        </message>
        <message>
            <source>Times marked as wrong by staff: the visits are counted, their times are left out.</source>
            <translation>Время, отмеченное сотрудниками как неверное: посещения учтены, их время — нет.</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Переданы</translation>
        </message>
        <message>
            <source>Usual on this weekday: mean of the same weekday in the last four weeks.</source>
            <translation>Обычно в этот день недели: среднее за тот же день недели в последние четыре недели.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>Прогноз ожидания оправдался</translation>
        </message>
        <message>
            <source>Wait estimates that were right: share of waits inside the range shown on the ticket.</source>
            <translation>Прогноз ожидания оправдался: доля ожиданий, попавших в интервал на талоне.</translation>
        </message>
        <message>
            <source>Wait estimates were off by, median</source>
            <translation>Ошибка прогноза ожидания, медиана</translation>
        </message>
        <message>
            <source>Wait estimates, on average</source>
            <translation>Отклонение прогноза ожидания, в среднем</translation>
        </message>
        <message>
            <source>Wait: from taking the number to the first call, over called visits.</source>
            <translation>Ожидание: от получения талона до первого вызова, по вызванным посетителям.</translation>
        </message>
        <message>
            <source>Waits and the promise</source>
            <translation>Ожидание и обещанный срок</translation>
        </message>
        <message>
            <source>Waits and the promise: each call counts once; the line is the branch’s promise.</source>
            <translation>Ожидание и обещанный срок: каждый вызов учтён один раз; линия — обещание отделения.</translation>
        </message>
        <message>
            <source>Walk to the counter: from the last call to the start of serving.</source>
            <translation>Путь к окну: от последнего вызова до начала обслуживания.</translation>
        </message>
        <message>
            <source>clean and comfortable</source>
            <translation>чистота и удобство</translation>
        </message>
        <message>
            <source>clear answers</source>
            <translation>понятные ответы</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>результат не указан</translation>
        </message>
        <message>
            <source>politeness</source>
            <translation>вежливость</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>обещано</translation>
        </message>
        <message>
            <source>result</source>
            <translation>результат</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>скорость</translation>
        </message>
        <message>
            <source>target</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>usual on this weekday</source>
            <translation>обычно в этот день недели</translation>
        </message>
        <message>
            <source>{branch} – {state}</source>
            <translation>{branch} — {state}</translation>
        </message>
        <message>
            <source>{device} reported a fault.</source>
            <translation>Сообщение о неисправности: {device}.</translation>
        </message>
        <message>
            <source>{nine} in {ten} waited no more than</source>
            <translation>{nine} из {ten} ждали не дольше</translation>
        </message>
        <message>
            <source>{ticket} waited {time}.</source>
            <translation>{ticket}: ожидание {time}.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand before its turn.</source>
            <translation>{ticket} вызван вручную раньше очереди.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: it had been sent to the wrong counter.</source>
            <translation>{ticket} вызван вручную: до этого его вызвали не в то окно.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the manager asked for it.</source>
            <translation>{ticket} вызван вручную по просьбе руководителя.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the visitor had come back.</source>
            <translation>{ticket} вызван вручную: посетитель вернулся.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: urgent need.</source>
            <translation>{ticket} вызван вручную: срочная необходимость.</translation>
        </message>
        <message>
            <source>{ticket} was still open at the end of the day.</source>
            <translation>Талон {ticket} остался открытым к концу дня.</translation>
        </message>
        <message>
            <source>{time} too long</source>
            <translation>на {time} больше</translation>
        </message>
        <message>
            <source>{time} too short</source>
            <translation>на {time} меньше</translation>
        </message>
        <message>
            <source>{time} – {who}: {what}</source>
            <translation>{time} — {who}: {what}</translation>
        </message>
    </context>
    <context>
        <name>survey</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message>
            <source>A survey is open. Begin another only if its sheet was lost: the codes on that sheet will no longer count.</source>
            <translation>Опрос уже идёт. Начинайте новый, только если лист с кодами потерян: старые коды перестанут действовать.</translation>
        </message>
        <message>
            <source>Against the survey before</source>
            <translation>По сравнению с прошлым опросом</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Согласны</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>Ответить на вопросы</translation>
        </message>
        <message>
            <source>Answered with a code from a box. Answers are only counted: nothing says who gave them, when or where.</source>
            <translation>На вопросы отвечают по коду из коробки. Ответы только подсчитываются: кто, когда и где ответил, не хранится.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Begin a survey</source>
            <translation>Начать опрос</translation>
        </message>
        <message>
            <source>Begins on its first day</source>
            <translation>Начнётся в первый день</translation>
        </message>
        <message>
            <source>Begun. Save the sheet with the codes now: it cannot be made again.</source>
            <translation>Опрос начат. Сохраните лист с кодами сейчас: второй раз его не сделать.</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Лучше</translation>
        </message>
        <message>
            <source>Code from the box</source>
            <translation>Код из коробки</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Counted. Thank you. The code can be thrown away.</source>
            <translation>Ответы засчитаны. Спасибо. Код можно выбросить.</translation>
        </message>
        <message>
            <source>Cut the codes apart, fold them, and let everybody draw one from a box. Each counts once. Nobody writes down who has which.</source>
            <translation>Разрежьте лист на коды, сложите их, и пусть каждый вытянет один из коробки. Каждый код засчитывается один раз. Кто какой код взял, не записывают.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Fewer than 5 answers: nothing is shown</source>
            <translation>Меньше 5 ответов: результаты не показываются</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Four times a year everybody says with a code how it is to work here.</source>
            <translation>Четыре раза в год каждый по коду отвечает, как ему здесь работается.</translation>
        </message>
        <message>
            <source>I agree fully</source>
            <translation>Да, полностью</translation>
        </message>
        <message>
            <source>I am treated with respect here.</source>
            <translation>Ко мне здесь относятся с уважением.</translation>
        </message>
        <message>
            <source>I can do my work well in the time I have.</source>
            <translation>Мне хватает времени, чтобы хорошо делать свою работу.</translation>
        </message>
        <message>
            <source>I do not agree at all</source>
            <translation>Совсем нет</translation>
        </message>
        <message>
            <source>I have the equipment and information that I need.</source>
            <translation>У меня есть нужное оборудование и сведения.</translation>
        </message>
        <message>
            <source>I know what is expected of me.</source>
            <translation>Я знаю, чего от меня ждут.</translation>
        </message>
        <message>
            <source>I learn what I need for my work.</source>
            <translation>Меня учат тому, что нужно для работы.</translation>
        </message>
        <message>
            <source>I rather agree</source>
            <translation>Скорее да</translation>
        </message>
        <message>
            <source>I rather do not agree</source>
            <translation>Скорее нет</translation>
        </message>
        <message>
            <source>I would recommend this branch as a place to work.</source>
            <translation>Я рекомендую это отделение как место работы.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>Достоверных изменений нет</translation>
        </message>
        <message>
            <source>No survey yet</source>
            <translation>Опросов ещё не было</translation>
        </message>
        <message>
            <source>One for each person who is asked.</source>
            <translation>По одному на каждого, кого спрашивают.</translation>
        </message>
        <message>
            <source>Open: shown when it is over</source>
            <translation>Идёт: результаты после окончания</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Отчасти</translation>
        </message>
        <message>
            <source>Reading the surveys</source>
            <translation>Загружаются опросы</translation>
        </message>
        <message>
            <source>Replaced by a newer survey: its codes no longer count</source>
            <translation>Заменён новым опросом: его коды больше не действуют</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Save and print the sheet before you leave this page: nobody can show it again.</source>
            <translation>Сохраните и напечатайте лист, прежде чем уйти со страницы: показать его ещё раз нельзя.</translation>
        </message>
        <message>
            <source>Save the sheet (PDF)</source>
            <translation>Сохранить лист (PDF)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Survey of staff</source>
            <translation>Опрос сотрудников</translation>
        </message>
        <message>
            <source>The codes of this survey</source>
            <translation>Коды этого опроса</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Список показан на то время.</translation>
        </message>
        <message>
            <source>When I need help, I get it.</source>
            <translation>Когда мне нужна помощь, я её получаю.</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Хуже</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n; sure: {low} to {high}</source>
            <translation>
                <numerusform>{share} из %n; достоверно: от {low} до {high}</numerusform>
                <numerusform>{share} из %n; достоверно: от {low} до {high}</numerusform>
                <numerusform>{share} из %n; достоверно: от {low} до {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Already reached</source>
            <translation>Уже достигается</translation>
        </message>
        <message>
            <source>An action is proposed</source>
            <translation>Предложено найти меру</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Другое значение</translation>
        </message>
        <message>
            <source>Capacity: visitors served in a counter hour</source>
            <translation>Производительность: принято посетителей за час работы окна</translation>
        </message>
        <message>
            <source>Cost of a closed case</source>
            <translation>Стоимость закрытого обращения</translation>
        </message>
        <message>
            <source>Decided so far</source>
            <translation>Принятые решения</translation>
        </message>
        <message>
            <source>Every Monday the system looks for targets that the branch reliably meets, and proposes a stricter one that is already reached. You decide; another person approves the new version on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>Каждый понедельник система находит цели, которые отделение уверенно выполняет, и предлагает более строгую, которая уже достигается. Решение принимаете вы, а новую версию утверждает другой сотрудник на странице «Стандарты» (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Fewer staff</source>
            <translation>Меньше сотрудников</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>It begins only when another person has approved it by then.</source>
            <translation>Начнёт действовать, только если до этого дня её утвердит другой сотрудник.</translation>
        </message>
        <message>
            <source>It is printed on “Our standards” and kept in the history.</source>
            <translation>Причина печатается на листе «Наши стандарты» и остаётся в истории.</translation>
        </message>
        <message>
            <source>It is the season</source>
            <translation>Сезонное явление</translation>
        </message>
        <message>
            <source>Lapsed: nobody decided</source>
            <translation>Истекло: решения не было</translation>
        </message>
        <message>
            <source>Last raised on {day}</source>
            <translation>Последнее повышение: {day}</translation>
        </message>
        <message>
            <source>Lower the target</source>
            <translation>Снизить цель</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Снижено</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}.</source>
            <translation>С {day} цель снижена. Раньше: {before}.</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}. Reason: {reason}.</source>
            <translation>С {day} цель снижена. Раньше: {before}. Причина: {reason}.</translation>
        </message>
        <message>
            <source>May be raised</source>
            <translation>Можно повысить</translation>
        </message>
        <message>
            <source>Met?</source>
            <translation>Выполнено?</translation>
        </message>
        <message>
            <source>More visitors</source>
            <translation>Больше посетителей</translation>
        </message>
        <message>
            <source>Never raised</source>
            <translation>Ещё не повышалась</translation>
        </message>
        <message>
            <source>New laws or procedures</source>
            <translation>Новые законы или процедуры</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следующий шаг</translation>
        </message>
        <message>
            <source>No other version is being prepared</source>
            <translation>Другая версия не готовится</translation>
        </message>
        <message>
            <source>No stricter than what is already reached.</source>
            <translation>Не строже того, что уже достигается.</translation>
        </message>
        <message>
            <source>No sure change for the worse in eight weeks</source>
            <translation>За восемь недель явных ухудшений не было</translation>
        </message>
        <message>
            <source>No targets yet</source>
            <translation>Целей пока нет</translation>
        </message>
        <message>
            <source>Not offered: costs are known of cases only.</source>
            <translation>Не предлагается: стоимость известна только для обращений.</translation>
        </message>
        <message>
            <source>Not offered: hours of counters are known for the whole branch only.</source>
            <translation>Не предлагается: часы работы окон известны только по всему отделению.</translation>
        </message>
        <message>
            <source>Not offered: no more than this is reached yet.</source>
            <translation>Не предлагается: большего пока не достигается.</translation>
        </message>
        <message>
            <source>Not offered: no rate for an hour of work is set.</source>
            <translation>Не предлагается: не задана стоимость часа работы.</translation>
        </message>
        <message>
            <source>Not offered: this is not about time at a counter.</source>
            <translation>Не предлагается: это не о времени у окна.</translation>
        </message>
        <message>
            <source>Not offered: this standard has no limit in minutes.</source>
            <translation>Не предлагается: в этом стандарте нет предела в минутах.</translation>
        </message>
        <message>
            <source>Not offered: too few weeks are known.</source>
            <translation>Не предлагается: данных за слишком мало недель.</translation>
        </message>
        <message>
            <source>Nothing was raised for thirteen weeks</source>
            <translation>Тринадцать недель ничего не повышалось</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>One is being prepared</source>
            <translation>Готовится</translation>
        </message>
        <message numerus="yes">
            <source>Only %n weeks are known; ten are needed.</source>
            <translation>
                <numerusform>Есть данные только за %n неделю, нужно за десять.</numerusform>
                <numerusform>Есть данные только за %n недели, нужно за десять.</numerusform>
                <numerusform>Есть данные только за %n недель, нужно за десять.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a standard that is in force and measured has a target. Add one on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>Цель есть только у действующего стандарта, который измеряется. Добавьте его на странице «Стандарты» (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Other aims come first</source>
            <translation>Важнее другие задачи</translation>
        </message>
        <message>
            <source>Please check the number in every language.</source>
            <translation>Проверьте число на каждом языке.</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Propose it again from</source>
            <translation>Предложить снова с</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Proposed: {value}</source>
            <translation>Предложено: {value}</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Raising</source>
            <translation>Повышение</translation>
        </message>
        <message>
            <source>Reading the targets</source>
            <translation>Цели загружаются</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Rooms or equipment</source>
            <translation>Помещения или оборудование</translation>
        </message>
        <message>
            <source>Speed: the limit in minutes</source>
            <translation>Скорость: предел в минутах</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>The last three weeks met the target</source>
            <translation>Последние три недели цель выполнялась</translation>
        </message>
        <message>
            <source>The target is met, but no more is reached yet. An action could make more possible.</source>
            <translation>Цель выполняется, но большего пока не достигается. Нужна мера, которая позволит больше.</translation>
        </message>
        <message>
            <source>The target was set wrongly</source>
            <translation>Цель была задана неверно</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Нужно решение</translation>
        </message>
        <message>
            <source>Together they met it surely</source>
            <translation>Вместе они выполнили её уверенно</translation>
        </message>
        <message>
            <source>Too few weeks with at least 30 cases</source>
            <translation>Мало недель, в которых не менее 30 случаев</translation>
        </message>
        <message>
            <source>Watched after a raise</source>
            <translation>Под наблюдением после повышения</translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>Неделя с {day}</translation>
        </message>
        <message>
            <source>What could be raised</source>
            <translation>Что можно повысить</translation>
        </message>
        <message>
            <source>What must not become worse after the raise, for eight weeks</source>
            <translation>Что не должно ухудшиться восемь недель после повышения</translation>
        </message>
        <message>
            <source>What to raise</source>
            <translation>Что повысить</translation>
        </message>
        <message>
            <source>Why, or why not yet</source>
            <translation>Почему можно или пока нельзя</translation>
        </message>
        <message>
            <source>Worse in the week of {day}</source>
            <translation>Ухудшение на неделе с {day}</translation>
        </message>
        <message>
            <source>an action</source>
            <translation>мера</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>утверждено</translation>
        </message>
        <message>
            <source>at least {value}</source>
            <translation>не меньше {value}</translation>
        </message>
        <message>
            <source>at most {value}</source>
            <translation>не больше {value}</translation>
        </message>
        <message>
            <source>cost of a closed case</source>
            <translation>стоимость закрытого обращения</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>looked at on Mondays</source>
            <translation>проверяется по понедельникам</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>больше не действует</translation>
        </message>
        <message>
            <source>promise kept, strict</source>
            <translation>обещание выполнено, строгий счёт</translation>
        </message>
        <message>
            <source>satisfaction score</source>
            <translation>индекс удовлетворённости</translation>
        </message>
        <message>
            <source>smallest limit in minutes that holds</source>
            <translation>наименьший выдержанный предел, мин</translation>
        </message>
        <message>
            <source>surely at least {low}; target {target}</source>
            <translation>уверенно не менее {low}; цель {target}</translation>
        </message>
        <message>
            <source>the new version was returned to its writer</source>
            <translation>новая версия возвращена автору</translation>
        </message>
        <message>
            <source>to be decided by {day}</source>
            <translation>решить до {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>visitors served in a counter hour</source>
            <translation>принято посетителей за час работы окна</translation>
        </message>
        <message>
            <source>waits for approval by another person</source>
            <translation>ждёт утверждения другим сотрудником</translation>
        </message>
        <message>
            <source>within {low} to {high}</source>
            <translation>в пределах от {low} до {high}</translation>
        </message>
        <message>
            <source>{guard}: {value}, no sure change</source>
            <translation>{guard}: {value}, без явных изменений</translation>
        </message>
        <message>
            <source>{guard}: {value}, worse</source>
            <translation>{guard}: {value}, хуже</translation>
        </message>
        <message>
            <source>{lever}. Proposed: {value}, now: {now}. Already reached: {best}.</source>
            <translation>{lever}. Предложено: {value}, сейчас: {now}. Уже достигается: {best}.</translation>
        </message>
        <message>
            <source>{met} of {all} requirements met</source>
            <translation>Выполнено условий: {met} из {all}</translation>
        </message>
        <message>
            <source>{shares}; target {target}</source>
            <translation>{shares}; цель {target}</translation>
        </message>
        <message>
            <source>{share} · {measured}</source>
            <translation>{share} · {measured}</translation>
        </message>
    </context>
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min to {high}</source>
            <translation>
                <numerusform>от %n мин до {high}</numerusform>
                <numerusform>от %n мин до {high}</numerusform>
                <numerusform>от %n мин до {high}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
        <message>
            <source>about {wait}</source>
            <comment>before a roughly expected wait, such as 10–20 min</comment>
            <translation>примерно {wait}</translation>
        </message>
        <message>
            <source>cannot say yet</source>
            <comment>an expected wait</comment>
            <translation>пока нельзя сказать</translation>
        </message>
        <message numerus="yes">
            <source>less than %n h</source>
            <translation>
                <numerusform>меньше %n ч</numerusform>
                <numerusform>меньше %n ч</numerusform>
                <numerusform>меньше %n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>меньше %n мин</numerusform>
                <numerusform>меньше %n мин</numerusform>
                <numerusform>меньше %n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>больше %n ч</numerusform>
                <numerusform>больше %n ч</numerusform>
                <numerusform>больше %n ч</numerusform>
            </translation>
        </message>
        <message>
            <source>probably {wait}</source>
            <comment>before a roughly expected wait, such as less than 5 min</comment>
            <translation>вероятно, {wait}</translation>
        </message>
        <message>
            <source>{amount} min</source>
            <translation>{amount} мин</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year} г.</translation>
        </message>
        <message>
            <source>{day} {month} {year} AH</source>
            <translation>{day} {month} {year} г. хиджры</translation>
        </message>
        <message>
            <source>{hours} {minutes}</source>
            <translation>{hours} {minutes}</translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>{low}–%n мин</numerusform>
                <numerusform>{low}–%n мин</numerusform>
                <numerusform>{low}–%n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} {seconds}</source>
            <translation>{minutes} {seconds}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday}, {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday}, {day} {month} {year} г.</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year} AH</source>
            <translation>{weekday}, {day} {month} {year} г. хиджры</translation>
        </message>
    </context>
    <context>
        <name>ui.forms</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>не хватает %n текста</numerusform>
                <numerusform>не хватает %n текстов</numerusform>
                <numerusform>не хватает %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Добавить запись</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Все группы</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Все языки</translation>
        </message>
        <message>
            <source>Beside it, to compare</source>
            <translation>Рядом для сравнения</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Выбрать изображение…</translation>
        </message>
        <message>
            <source>Choose all found</source>
            <translation>Выбрать всё найденное</translation>
        </message>
        <message>
            <source>Clear all found</source>
            <translation>Снять выбор с найденного</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>From the scan folder…</source>
            <translation>Из папки сканера…</translation>
        </message>
        <message>
            <source>Go to the next missing text</source>
            <translation>Перейти к следующему пропуску</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Move down: {name}</source>
            <translation>Ниже: {name}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move up: {name}</source>
            <translation>Выше: {name}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>No text is missing.</source>
            <translation>Все тексты заполнены.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Not written yet in this language</source>
            <translation>На этом языке ещё не написано</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Only what is chosen</source>
            <translation>Только выбранные</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Изображения и PDF</translation>
        </message>
        <message>
            <source>Please give an answer here.</source>
            <translation>Пожалуйста, дайте здесь ответ.</translation>
        </message>
        <message>
            <source>Please look at the marked entries.</source>
            <translation>Проверьте отмеченные записи.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Убрать изображение</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Убрать {file}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Искать по названию</translation>
        </message>
        <message>
            <source>Something is missing or wrong in this entry.</source>
            <translation>В этой записи чего-то не хватает или есть ошибка.</translation>
        </message>
        <message>
            <source>This file cannot be read. Choose another one.</source>
            <translation>Этот файл не читается. Выберите другой.</translation>
        </message>
        <message>
            <source>This file is larger than {size} megabytes. Choose a smaller one.</source>
            <translation>Этот файл больше {size} мегабайт. Выберите файл поменьше.</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture. Choose another one.</source>
            <translation>Этот файл — не изображение PNG или JPEG. Выберите другой.</translation>
        </message>
        <message>
            <source>This picture has more than {size} million pixels. Make it smaller, then choose it again.</source>
            <translation>В этом изображении больше {size} миллионов пикселей. Уменьшите его и выберите снова.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Это изображение повреждено. Выберите другое.</translation>
        </message>
        <message>
            <source>This picture is too small: each side needs {size} pixels or more.</source>
            <translation>Это изображение слишком маленькое: каждая сторона должна быть не меньше {size} пикселей.</translation>
        </message>
        <message>
            <source>Write the texts in</source>
            <translation>Язык, на котором вы пишете</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>always there</source>
            <translation>есть всегда</translation>
        </message>
        <message>
            <source>{count} of {total} chosen</source>
            <translation>Выбрано: {count} из {total}</translation>
        </message>
        <message>
            <source>{count} of {total} languages</source>
            <translation>Языков: {count} из {total}</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n missing</source>
            <translation>
                <numerusform>{language}: не хватает %n</numerusform>
                <numerusform>{language}: не хватает %n</numerusform>
                <numerusform>{language}: не хватает %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <source>{number}. {name}</source>
            <translation>{number}. {name}</translation>
        </message>
    </context>
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capitals</source>
            <translation>Заглавные</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Удалить всё</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>Удалить последнюю букву</translation>
        </message>
        <message>
            <source>Half space</source>
            <translation>Полупробел</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждён</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Discarded draft</source>
            <translation>Удалённый черновик</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Не действует</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>Первый день без него</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Return to the writer</source>
            <translation>Вернуть автору</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Отправить на утверждение</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Версия {number}</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Ждёт утверждения</translation>
        </message>
        <message>
            <source>Write a version</source>
            <translation>Написать версию</translation>
        </message>
        <message>
            <source>a first day after that of the version before</source>
            <translation>начало позже, чем у прежней версии</translation>
        </message>
        <message>
            <source>a first day after today</source>
            <translation>начало не раньше завтрашнего дня</translation>
        </message>
        <message>
            <source>the text in every language of the branch</source>
            <translation>текст на всех языках отделения</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}</source>
            <translation>{state}; с {day}; автор: {people}</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}, approved by {person}</source>
            <translation>{state}; с {day}; автор: {people}; утвердил(а): {person}</translation>
        </message>
        <message>
            <source>{state}; new version: {prepared}</source>
            <translation>{state}; новая версия: {prepared}</translation>
        </message>
        <message>
            <source>{state}; written by {people}</source>
            <translation>{state}; автор: {people}</translation>
        </message>
    </context>
    <context>
        <name>waits</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>ждёт %n человек</numerusform>
                <numerusform>ждут %n человека</numerusform>
                <numerusform>ждут %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Время ожидания</translation>
        </message>
        <message>
            <source>People ahead of you</source>
            <translation>Человек перед вами</translation>
        </message>
        <message>
            <source>Wait, roughly</source>
            <comment>above an expected wait that comes from a simple estimate</comment>
            <translation>Примерное ожидание</translation>
        </message>
        <message>
            <source>as promised</source>
            <comment>beside an expected wait that keeps the promise of the service</comment>
            <translation>в обещанный срок</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>сейчас закрыто</translation>
        </message>
        <message>
            <source>longer than promised</source>
            <translation>дольше обещанного</translation>
        </message>
        <message>
            <source>no counter open now</source>
            <translation>сейчас нет открытых окон</translation>
        </message>
        <message>
            <source>no more tickets today</source>
            <translation>на сегодня талонов нет</translation>
        </message>
        <message>
            <source>nobody waiting</source>
            <translation>никто не ждёт</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>пока неизвестно</translation>
        </message>
    </context>
    <context>
        <name>workbook</name>
        <message>
            <source>it is no XLSX file, or it is damaged.</source>
            <translation>это не файл XLSX или файл повреждён.</translation>
        </message>
        <message>
            <source>it is too large; at most {size} kilobytes are possible.</source>
            <translation>он слишком большой; допускается не более {size} килобайт.</translation>
        </message>
        <message>
            <source>the file cannot be read.</source>
            <translation>файл не читается.</translation>
        </message>
    </context>
    <context>
        <name>xlsform</name>
        <message numerus="yes">
            <source>at most %n row(s) can be here.</source>
            <translation>
                <numerusform>здесь может быть не больше %n строки.</numerusform>
                <numerusform>здесь может быть не больше %n строк.</numerusform>
                <numerusform>здесь может быть не больше %n строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>the column {name} cannot be used here.</source>
            <translation>столбец {name} здесь не поддерживается.</translation>
        </message>
        <message>
            <source>the column {name} is empty.</source>
            <translation>столбец {name} не заполнен.</translation>
        </message>
        <message>
            <source>the column {name} is missing.</source>
            <translation>нет столбца {name}.</translation>
        </message>
        <message>
            <source>the column {name} is there twice.</source>
            <translation>столбец {name} встречается дважды.</translation>
        </message>
        <message>
            <source>the language {name} is none of the five here.</source>
            <translation>языка {name} нет среди пяти языков программы.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has no list {name}.</source>
            <translation>на листе {sheet} нет списка {name}.</translation>
        </message>
        <message>
            <source>{name} cannot be used in the column {column}.</source>
            <translation>значение {name} в столбце {column} не поддерживается.</translation>
        </message>
    </context>
</TS>
