<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>announcements</name>
        <message numerus="yes">
            <source>%n time(s) a day in each place</source>
            <translation>
                <numerusform>Әр жерде күніне %n рет</numerusform>
                <numerusform>Әр жерде күніне %n рет</numerusform>
            </translation>
        </message>
        <message>
            <source>All visitors</source>
            <translation>Барлық келушілерге</translation>
        </message>
        <message>
            <source>An announcement tells visitors of something before they have to ask.</source>
            <translation>Хабарландыру келушілерге сұрамай тұрып маңызды нәрсені айтады.</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>Хабарландырулар</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Ең көбі</translation>
        </message>
        <message>
            <source>At most so often a day</source>
            <translation>Күніне ең көп рет саны</translation>
        </message>
        <message>
            <source>At these hours</source>
            <translation>Мына сағаттарда</translation>
        </message>
        <message>
            <source>At this moment</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Табло</translation>
        </message>
        <message>
            <source>Boards show it beside the calls. The text must say the same in words.</source>
            <translation>Таблолар оны шақырулардың жанында көрсетеді. Мәтін соны сөзбен айтуы керек.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Each day from</source>
            <translation>Күн сайын, басталуы</translation>
        </message>
        <message>
            <source>Each day until</source>
            <translation>Күн сайын, аяқталуы</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Төтенше жағдай</translation>
        </message>
        <message>
            <source>Emergency notice</source>
            <translation>Шұғыл хабарландыру</translation>
        </message>
        <message>
            <source>Emergency: {what}</source>
            <translation>Төтенше жағдай: {what}</translation>
        </message>
        <message>
            <source>Empty: all day.</source>
            <translation>Бос болса: күні бойы.</translation>
        </message>
        <message>
            <source>Empty: no last day.</source>
            <translation>Бос болса: соңғы күні жоқ.</translation>
        </message>
        <message>
            <source>Every year again</source>
            <translation>Жыл сайын</translation>
        </message>
        <message>
            <source>Everybody leaves the building</source>
            <translation>Барлығы ғимараттан шығады</translation>
        </message>
        <message>
            <source>Everybody stays in the building</source>
            <translation>Барлығы ғимаратта қалады</translation>
        </message>
        <message>
            <source>First page of the kiosk</source>
            <translation>Терминалдың бірінші беті</translation>
        </message>
        <message>
            <source>For example where to meet outside. May stay empty.</source>
            <translation>Мысалы, сыртта қайда жиналу керек. Бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>For example “Dear parents,”. It stands before the text.</source>
            <translation>Мысалы: «Құрметті ата-аналар,». Мәтіннің алдында тұрады.</translation>
        </message>
        <message>
            <source>In each place and on each device. Empty: always.</source>
            <translation>Әр жерде және әр құрылғыда. Бос болса: әрқашан.</translation>
        </message>
        <message>
            <source>In these languages</source>
            <translation>Мына тілдерде</translation>
        </message>
        <message>
            <source>It is shown only to visitors in whose language it is written.</source>
            <translation>Оны тек мәтін өз тілінде жазылған келушілер көреді.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>Суретті қалдыру</translation>
        </message>
        <message>
            <source>More words</source>
            <translation>Қосымша мәтін</translation>
        </message>
        <message>
            <source>Never after</source>
            <translation>Осы күннен кейін көрсетпеу</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>Жаңа хабарландыру</translation>
        </message>
        <message>
            <source>No announcements yet</source>
            <translation>Әзірге хабарландыру жоқ</translation>
        </message>
        <message>
            <source>Nobody can be served</source>
            <translation>Қызмет көрсету мүмкін емес</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>Ештеңе таңдалмаса: бәрі.</translation>
        </message>
        <message>
            <source>None: all. With services or classes it is only on the card and the ticket.</source>
            <translation>Ештеңе таңдалмаса: бәрі. Қызмет не санат таңдалса, хабарландыру тек қызмет бетінде және талонда болады.</translation>
        </message>
        <message>
            <source>None: on all boards.</source>
            <translation>Таңдалмаса: барлық таблода.</translation>
        </message>
        <message>
            <source>Only on boards of these zones</source>
            <translation>Тек осы аймақтардың таблоларында</translation>
        </message>
        <message>
            <source>Only the words below</source>
            <translation>Тек төмендегі мәтін</translation>
        </message>
        <message>
            <source>Only tickets for those whom it is meant for, since the last change. Empty: no such end.</source>
            <translation>Соңғы өзгерістен бері кімге арналса, тек солардың талондары саналады. Бос: мұндай шек жоқ.</translation>
        </message>
        <message>
            <source>Only what is shown now</source>
            <translation>Тек қазір көрсетіліп тұрғаны</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Page of a service</source>
            <translation>Қызмет беті</translation>
        </message>
        <message>
            <source>Picture for the board</source>
            <translation>Таблоға арналған сурет</translation>
        </message>
        <message>
            <source>Please leave the building now. Follow the staff to the nearest exit.</source>
            <translation>Ғимараттан дереу шығуыңызды сұраймыз. Қызметкерлердің соңынан ең жақын шығу есігіне барыңыз.</translation>
        </message>
        <message>
            <source>Please stay inside the building. The staff will help you.</source>
            <translation>Ғимарат ішінде қалуыңызды сұраймыз. Қызметкерлер сізге көмектеседі.</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Басымдық санаттары</translation>
        </message>
        <message>
            <source>Reading the announcements</source>
            <translation>Хабарландырулар оқылуда</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Қаратпа сөз</translation>
        </message>
        <message>
            <source>Saved: {text}</source>
            <translation>Сақталды: {text}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Қайта көрсету</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Қазір көрсетілетін жері</translation>
        </message>
        <message>
            <source>Shown on</source>
            <translation>Көрсетілетін жері</translation>
        </message>
        <message>
            <source>Shown so many days after</source>
            <translation>Одан кейін неше күн көрсету</translation>
        </message>
        <message>
            <source>Shown so many days before</source>
            <translation>Оған дейін неше күн көрсету</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>The announcements are from that time.</source>
            <translation>Хабарландырулар сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>The boards say it at once, over everything and in every language.</source>
            <translation>Таблолар мұны бірден, бәрінің үстінен және барлық тілде көрсетеді.</translation>
        </message>
        <message>
            <source>The day that it is about.</source>
            <translation>Хабарландыруда айтылатын күн.</translation>
        </message>
        <message>
            <source>The ticket carries only the nearest event.</source>
            <translation>Талонда тек ең жақын оқиға жазылады.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Until it ends</source>
            <translation>Аяқталғанға дейін</translation>
        </message>
        <message>
            <source>Until so many tickets were given</source>
            <translation>Осынша талон берілгенше</translation>
        </message>
        <message>
            <source>Until somebody stops it</source>
            <translation>Біреу тоқтатқанша</translation>
        </message>
        <message>
            <source>We cannot serve anybody at the moment. Please wait for the staff.</source>
            <translation>Қазір ешкімге қызмет көрсете алмаймыз. Қызметкерлерді күтіңіз.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Не болып жатыр</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Келушілер оқитын мәтін</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Кім көреді</translation>
        </message>
        <message>
            <source>a last day that is not before the first one</source>
            <translation>бірінші күннен ерте емес соңғы күн</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>көрсетілетін орын</translation>
        </message>
        <message>
            <source>an end that differs from the beginning</source>
            <translation>басталуынан өзге аяқталу уақыты</translation>
        </message>
        <message>
            <source>beside the calls</source>
            <translation>шақырулардың жанында</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>ешқайда</translation>
        </message>
        <message>
            <source>the card or the ticket, where it is known who reads it</source>
            <translation>кім оқитыны белгілі қызмет беті немесе талон</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>мәтін</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>{first} – {last}, every year again</source>
            <translation>{first} — {last}, жыл сайын</translation>
        </message>
        <message>
            <source>{given} of {most} tickets</source>
            <translation>талон: {most} ішінен {given}</translation>
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
            <translation>{services}, тек: {classes}</translation>
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
            <translation>Алдыңғы толқынмен салыстырғанда</translation>
        </message>
        <message>
            <source>Another person decides about this reply.</source>
            <translation>Бұл жауап бойынша шешімді басқа адам қабылдайды.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Тексерулер</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Пікірлер</translation>
        </message>
        <message>
            <source>Decide about a reply</source>
            <translation>Жауап бойынша шешу</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Facts about this item. It stays beside the result.</source>
            <translation>Тек осы тармақ бойынша деректер. Жауап нәтижемен қатар сақталады.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Алшақтық</translation>
        </message>
        <message>
            <source>Import a wave</source>
            <translation>Толқынды жүктеу</translation>
        </message>
        <message>
            <source>Import of {file}</source>
            <translation>{file} файлын жүктеу</translation>
        </message>
        <message>
            <source>Improvement proposed: a critical item failed</source>
            <translation>Жақсарту ұсынылды: маңызды тармақ орындалмады</translation>
        </message>
        <message>
            <source>Improvement proposed: it failed in more than two of five visits</source>
            <translation>Жақсарту ұсынылды: бес сапардың екеуінен жиі орындалмады</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Items of the wave</source>
            <translation>Толқынның тармақтары</translation>
        </message>
        <message>
            <source>Mystery shoppers see less</source>
            <translation>Жасырын келуші аз көреді</translation>
        </message>
        <message>
            <source>No released wave yet</source>
            <translation>Жарияланған толқын әлі жоқ</translation>
        </message>
        <message>
            <source>Not upheld</source>
            <translation>Қанағаттандырылмады</translation>
        </message>
        <message>
            <source>Observations show less</source>
            <translation>Бақылаулар аз көрсетеді</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Бақыланды</translation>
        </message>
        <message>
            <source>One standard, four views</source>
            <translation>Бір стандарт — төрт көзқарас</translation>
        </message>
        <message>
            <source>Proposed action</source>
            <translation>Ұсынылған жақсарту</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>Толқындар оқылуда</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Жарияланды</translation>
        </message>
        <message numerus="yes">
            <source>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</source>
            <translation>
                <numerusform>{day} жарияланды; {first} мен {last} аралығында %n сапар ({parts}); {card}, {number}-нұсқа</numerusform>
                <numerusform>{day} жарияланды; {first} мен {last} аралығында %n сапар ({parts}); {card}, {number}-нұсқа</numerusform>
            </translation>
        </message>
        <message>
            <source>Released waves</source>
            <translation>Жарияланған толқындар</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>Reply of the branch</source>
            <translation>Бөлімшенің жауабы</translation>
        </message>
        <message>
            <source>Reply of the branch: {text}</source>
            <translation>Бөлімшенің жауабы: {text}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score of the branch</source>
            <translation>Бөлімшенің балы</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Sections; an upright line is the wave before</source>
            <translation>Бөлімдер; тік сызық — алдыңғы толқын</translation>
        </message>
        <message>
            <source>The branch may reply until {day}.</source>
            <translation>Бөлімше жауап бере алатын соңғы күн: {day}.</translation>
        </message>
        <message>
            <source>The decision is due on {day}.</source>
            <translation>Шешім қабылданатын соңғы күн: {day}.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол кездегі.</translation>
        </message>
        <message>
            <source>The line shows where the true share is with a certainty of 95%. A gap is named only when it is larger than this uncertainty, with 5 visits, 30 ratings and 5 observations or more.</source>
            <translation>Сызық шынайы үлестің 95% сенімділікпен қайда екенін көрсетеді. Алшақтық осы белгісіздіктен үлкен болса және кемінде 5 сапар, 30 баға, 5 бақылау болса ғана аталады.</translation>
        </message>
        <message>
            <source>The service-excellence unit releases a wave as a file. Import it here.</source>
            <translation>Қызмет сапасы бөлімі толқынды файл түрінде жариялайды. Оны осында жүктеңіз.</translation>
        </message>
        <message>
            <source>The system measures less</source>
            <translation>Жүйе аз өлшейді</translation>
        </message>
        <message>
            <source>The time for replies is over.</source>
            <translation>Жауап беру мерзімі аяқталды.</translation>
        </message>
        <message>
            <source>The wave was imported.</source>
            <translation>Толқын жүктелді.</translation>
        </message>
        <message>
            <source>There is no score of the branch: it needs 3 visits and 3 clerks at work. The items are shown alone.</source>
            <translation>Бөлімшенің балы жоқ: ол үшін 3 сапар және жұмыста болған 3 қызметкер керек. Тек тармақтар көрсетілген.</translation>
        </message>
        <message>
            <source>Ticket, day, counter and clerk are not shown here and are not kept in this database. Those who served a mystery shopper are told about that visit by letter.</source>
            <translation>Талон, күн, терезе және қызметкер мұнда көрсетілмейді және бұл дерекқорда сақталмайды. Жасырын келушіге қызмет көрсеткен адам ол туралы хаттан біледі.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Қанағаттандырылды</translation>
        </message>
        <message>
            <source>Upheld in part</source>
            <translation>Ішінара қанағаттандырылды</translation>
        </message>
        <message>
            <source>Visitors see less</source>
            <translation>Келушілер аз көреді</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Сапарлар</translation>
        </message>
        <message>
            <source>Visits with a failed critical item</source>
            <translation>Маңызды тармақ орындалмаған сапарлар</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Толқын</translation>
        </message>
        <message>
            <source>Wave before</source>
            <translation>Алдыңғы толқын</translation>
        </message>
        <message>
            <source>Wave “{title}”</source>
            <translation>«{title}» толқыны</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Толқындар</translation>
        </message>
        <message>
            <source>afternoon {number}</source>
            <translation>түстен кейін: {number}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>жақсырақ</translation>
        </message>
        <message>
            <source>each holds its visit at 59 points or less</source>
            <translation>әрқайсысы сапар балын 59-бен шектейді</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>өте жақсы</translation>
        </message>
        <message>
            <source>good</source>
            <translation>жақсы</translation>
        </message>
        <message>
            <source>measured by the system</source>
            <translation>жүйе өлшеген</translation>
        </message>
        <message>
            <source>midday {number}</source>
            <translation>түсте: {number}</translation>
        </message>
        <message>
            <source>morning {number}</source>
            <translation>таңертең: {number}</translation>
        </message>
        <message>
            <source>mystery shopper</source>
            <translation>жасырын келуші</translation>
        </message>
        <message>
            <source>no band: too little applied</source>
            <translation>санатсыз: сапарға қатысты тармақ тым аз</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>алшақтық жоқ</translation>
        </message>
        <message>
            <source>no sure change</source>
            <translation>сенімді өзгеріс жоқ</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>бақылау</translation>
        </message>
        <message>
            <source>of the weight of the scorecard; the rest did not apply</source>
            <translation>парақ салмағының үлесі; қалғаны сапарларға қатысты болмады</translation>
        </message>
        <message>
            <source>sufficient</source>
            <translation>қанағаттанарлық</translation>
        </message>
        <message>
            <source>there is none to compare with</source>
            <translation>салыстыратын ештеңе жоқ</translation>
        </message>
        <message>
            <source>too few visits or clerks</source>
            <translation>сапар немесе қызметкер тым аз</translation>
        </message>
        <message>
            <source>visitors</source>
            <translation>келушілер</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>әлсіз</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>нашарырақ</translation>
        </message>
        <message>
            <source>{band}; surely between {least} and {most}; visits from {low} to {high}</source>
            <translation>{band}; сенімді түрде {least} мен {most} арасында; сапарлар {low} — {high}</translation>
        </message>
        <message>
            <source>{band}; visits from {low} to {high}</source>
            <translation>{band}; сапарлар {low} — {high}</translation>
        </message>
        <message numerus="yes">
            <source>{change}; %n visits show a change of {points} points</source>
            <translation>
                <numerusform>{change}; %n сапар {points} балдан басталатын өзгерісті көрсетеді</numerusform>
                <numerusform>{change}; %n сапар {points} балдан басталатын өзгерісті көрсетеді</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision}: {reason}</source>
            <translation>{decision}: {reason}</translation>
        </message>
        <message>
            <source>{score} points</source>
            <translation>{score} балл</translation>
        </message>
        <message>
            <source>{score} points; in the wave before {before}</source>
            <translation>{score} балл; алдыңғы толқында {before}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{all} ішінен {some}</translation>
        </message>
        <message>
            <source>{source}, {cases}</source>
            <translation>{source}, {cases}</translation>
        </message>
        <message>
            <source>{source}: cases</source>
            <translation>{source}: жағдай саны</translation>
        </message>
        <message>
            <source>{source}: from</source>
            <translation>{source}: төменгі шек</translation>
        </message>
        <message>
            <source>{source}: to</source>
            <translation>{source}: жоғарғы шек</translation>
        </message>
        <message>
            <source>{source}: {share} of {cases}, surely between {low} and {high}</source>
            <translation>{source}: {share}, жағдай саны: {cases}, сенімді түрде {low} мен {high} арасында</translation>
        </message>
        <message>
            <source>{trend} (from {low} to {high})</source>
            <translation>{trend} ({low} — {high})</translation>
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
            <translation>бір бөлігі жоқ немесе зақымдалған</translation>
        </message>
        <message>
            <source>it holds something that does not belong in a backup</source>
            <translation>ішінде сақтық көшірмеде болмауы тиіс нәрсе бар</translation>
        </message>
        <message>
            <source>it is not a backup file</source>
            <translation>бұл сақтық көшірме файлы емес</translation>
        </message>
        <message>
            <source>it would unpack to far more data than a backup contains</source>
            <translation>ашылғанда деректері сақтық көшірмеде болатыннан әлдеқайда көп болар еді</translation>
        </message>
        <message>
            <source>its content does not match its checksum</source>
            <translation>мазмұны бақылау қосындысына сәйкес келмейді</translation>
        </message>
        <message>
            <source>its records contradict each other</source>
            <translation>ондағы жазбалар бір-біріне қайшы келеді</translation>
        </message>
        <message>
            <source>its signature is wrong, so somebody has changed it</source>
            <translation>оның қолтаңбасы қате: файлды біреу өзгерткен</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n мин бұрын</numerusform>
                <numerusform>%n мин бұрын</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A visitor who has waited %n minutes is next.</source>
            <translation>
                <numerusform>%n минут күткен адам келесі болып шақырылады.</numerusform>
                <numerusform>%n минут күткен адам келесі болып шақырылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called again</source>
            <translation>Қайта шақырылды</translation>
        </message>
        <message>
            <source>Called {age}</source>
            <comment>age is: just now, 2 min ago, at 10:42</comment>
            <translation>Шақырылды: {age}</translation>
        </message>
        <message>
            <source>Calls will appear here in a moment.</source>
            <translation>Шақырулар қазір осында шығады.</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Қазір жұмыс уақыты емес</translation>
        </message>
        <message>
            <source>Closed now: {name}</source>
            <translation>Қазір жұмыс уақыты емес: {name}</translation>
        </message>
        <message>
            <source>Closed today: {holiday}</source>
            <translation>Бүгін жабық: {holiday}</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>Each service has its own promised wait.</source>
            <translation>Әр қызметтің өз күту уақыты бар.</translation>
        </message>
        <message>
            <source>Each service has its own queue.</source>
            <translation>Әр қызметтің өз кезегі бар.</translation>
        </message>
        <message>
            <source>Missed your number? Go to the kiosk.</source>
            <translation>Өтіп кетті ме? Терминалға барыңыз.</translation>
        </message>
        <message>
            <source>Missed your number? Touch “I missed my number” at the kiosk.</source>
            <translation>Нөміріңізді өткізіп алдыңыз ба? Терминалда «Нөмірім өтіп кетті» түймесін басыңыз.</translation>
        </message>
        <message>
            <source>No calls yet today</source>
            <translation>Бүгін әлі шақыру болған жоқ</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>Байланыс жоқ. Соңғы дерек: {time}</translation>
        </message>
        <message>
            <source>No connection to the branch yet</source>
            <translation>Бөлімшемен байланыс әзірге жоқ</translation>
        </message>
        <message>
            <source>Nobat – Display board</source>
            <translation>Nobat — табло</translation>
        </message>
        <message>
            <source>Now called</source>
            <translation>Шақырылуда</translation>
        </message>
        <message>
            <source>Open today until {time}.</source>
            <translation>Бүгін жабылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>People waiting</source>
            <translation>Күтіп тұрғандар</translation>
        </message>
        <message>
            <source>Please listen for your number.</source>
            <translation>Нөміріңізді мұқият тыңдаңыз.</translation>
        </message>
        <message>
            <source>Please listen for your number. The board keeps trying.</source>
            <translation>Нөміріңізді мұқият тыңдаңыз. Табло қосылуға тырысып жатыр.</translation>
        </message>
        <message>
            <source>Priority and other visitors take turns.</source>
            <translation>Кезектен тыс және басқалар кезекпен.</translation>
        </message>
        <message>
            <source>Take a ticket at the kiosk. Your number appears here when it is called.</source>
            <translation>Терминалдан талон алыңыз. Шақырылған кезде нөміріңіз осында шығады.</translation>
        </message>
        <message>
            <source>The board is not ready yet</source>
            <translation>Табло әлі дайын емес</translation>
        </message>
        <message>
            <source>The board is starting</source>
            <translation>Табло іске қосылуда</translation>
        </message>
        <message>
            <source>The opening hours are at the entrance.</source>
            <translation>Жұмыс уақыты кіреберісте көрсетілген.</translation>
        </message>
        <message>
            <source>Visitors with priority go first.</source>
            <translation>Кезектен тыс келушілер бірінші.</translation>
        </message>
        <message>
            <source>Visitors with priority wait less.</source>
            <translation>Кезектен тыс келушілер азырақ күтеді.</translation>
        </message>
        <message>
            <source>Waits are shown again as soon as the board is up to date. Please listen for your number.</source>
            <translation>Байланыс қалпына келгенде күту уақыты қайта көрсетіледі. Нөміріңізді мұқият тыңдаңыз.</translation>
        </message>
        <message>
            <source>We open again on {day} at {time}.</source>
            <translation>Қайта ашылу уақыты: {day}, сағат {time}.</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>Бүгін ашылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own promised wait.</source>
            <translation>Неге ретімен емес? Әр қызметтің уәде етілген өз күту уақыты бар.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own queue.</source>
            <translation>Неге ретімен емес? Әр қызметтің өз кезегі бар.</translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority and others take turns: {priority} to {ordinary}.</source>
            <translation>Неге ретімен емес? Кезектен тыс және басқа келушілер {priority} : {ordinary} қатынасымен алма-кезек шақырылады.</translation>
        </message>
        <message numerus="yes">
            <source>Why not in order? Visitors with priority go first, but at most %n of them before you.</source>
            <translation>
                <numerusform>Неге ретімен емес? Алдымен кезектен тыс келушілер шақырылады, бірақ сізден бұрын ең көбі %n адам.</numerusform>
                <numerusform>Неге ретімен емес? Алдымен кезектен тыс келушілер шақырылады, бірақ сізден бұрын ең көбі %n адам.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority wait less.</source>
            <translation>Неге ретімен емес? Кезектен тыс келушілер азырақ күтеді.</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>сағат {time}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>жаңа ғана</translation>
        </message>
        <message numerus="yes">
            <source>of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>келуші бүгін %n минут ішінде шақырылды. Меже: {target}.</numerusform>
                <numerusform>келуші бүгін %n минут ішінде шақырылды. Меже: {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>келуші бүгін уәде етілген уақытта шақырылды. Меже: {target}.</translation>
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
            <translation>Бүгін уақытында шақырылғандар: {share}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>Бүгін %n минут ішінде шақырылғандар: {share}. Меже: {target}.</numerusform>
                <numerusform>Бүгін %n минут ішінде шақырылғандар: {share}. Меже: {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>Бүгін уәде етілген уақытта шақырылғандар: {share}. Меже: {target}.</translation>
        </message>
        <message>
            <source>{time} at the counter</source>
            <translation>терезеде {time}</translation>
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
            <translation>{name}: бүгін жабық.</translation>
        </message>
        <message>
            <source>{name}: open today {hours}.</source>
            <translation>{name}: бүгін ашық {hours}.</translation>
        </message>
        <message>
            <source>{name}: {days}, closed.</source>
            <translation>{name}: {days}, жабық.</translation>
        </message>
        <message>
            <source>{name}: {days}, open {hours}.</source>
            <translation>{name}: {days}, ашық {hours}.</translation>
        </message>
    </context>
    <context>
        <name>case_figures</name>
        <message>
            <source>9 in 10 decided within</source>
            <translation>Оннан тоғызы шешілген уақыт</translation>
        </message>
        <message>
            <source>9 in 10 within</source>
            <translation>Оннан тоғызына кеткен уақыт</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>Мерзімінде шешілді</translation>
        </message>
        <message>
            <source>Answered in time: cases decided (and approved, where needed) by their deadline ÷ cases whose deadline was in the period. Withdrawn and merged cases, and those that wait for the visitor, are left out.</source>
            <translation>Мерзімінде шешілді: мерзіміне дейін шешілген (қажет болса, бекітілген) өтініштер ÷ мерзімі осы кезеңге түскен өтініштер. Қайтарып алынған және біріктірілген өтініштер мен келушіні күтіп тұрғандары есептелмейді.</translation>
        </message>
        <message>
            <source>By kind of case</source>
            <translation>Өтініш түрлері бойынша</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Құны</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>Бір өтініштің құны</translation>
        </message>
        <message>
            <source>Cost of a case: (minutes of work × rate of the role + letters and e-mails + fixed share) ÷ cases closed in the period, in the branch’s own currency. Minutes at the counter are measured; minutes at the desk are those that people typed. Without rates in the settings there is no figure.</source>
            <translation>Бір өтініштің құны: (жұмыс минуттары × рөл мөлшерлемесі + хаттар + тұрақты үлес) ÷ кезеңде жабылған өтініштер, бөлімшенің валютасында. Терезедегі минуттар өлшенген; құжатпен жұмыс минуттарын қызметкерлер өздері жазған. Баптауларда мөлшерлемелер болмаса, көрсеткіш шықпайды.</translation>
        </message>
        <message>
            <source>Cost of the closed cases</source>
            <translation>Жабылған өтініштердің құны</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Desk work, as typed</source>
            <translation>Құжатпен жұмыс, жазылғаны бойынша</translation>
        </message>
        <message>
            <source>Figures of cases</source>
            <translation>Өтініштер көрсеткіштері</translation>
        </message>
        <message>
            <source>Fixed share</source>
            <translation>Тұрақты үлес</translation>
        </message>
        <message>
            <source>How cases came in</source>
            <translation>Өтініштер қалай түсті</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Өтініш түрі</translation>
        </message>
        <message>
            <source>Letters and e-mails</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Median time</source>
            <comment>column: working time until the decision</comment>
            <translation>Уақыт медианасы</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Not final yet</source>
            <translation>Әлі түпкілікті емес</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>column: number of cases</comment>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Open and overdue cases are counted as they were at the end of the period.</source>
            <translation>Ашық және мерзімі өткен өтініштер кезең соңындағы күйі бойынша саналады.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Кезең соңында ашық</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>Басқа органдар</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>column: number of cases</comment>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Overdue at the end</source>
            <translation>Кезең соңында мерзімі өткен</translation>
        </message>
        <message>
            <source>Referred to the wrong unit</source>
            <translation>Басқа бөлімге қате жіберілді</translation>
        </message>
        <message>
            <source>Referred to the wrong unit: referrals to another unit in the period that were sent back as wrongly sent ÷ all of them.</source>
            <translation>Басқа бөлімге қате жіберілді: кезең ішінде басқа бөлімге жіберіліп, қате деп қайтарылғандары ÷ барлық жіберілгендер.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Қайта ашылды</translation>
        </message>
        <message>
            <source>Reopened: cases that were opened again within 30 days ÷ cases closed in the period with an answer.</source>
            <translation>Қайта ашылды: 30 күн ішінде қайта ашылған өтініштер ÷ осы кезеңде жауаппен жабылған өтініштер.</translation>
        </message>
        <message>
            <source>Resolved at the first visit</source>
            <translation>Бірінші келгенде шешілді</translation>
        </message>
        <message>
            <source>Resolved at the first visit: visits of known visitors who got what they came for, did not come again for the same service within 30 days and left no case open ÷ visits of known visitors with an outcome in the period.</source>
            <translation>Бірінші келгенде шешілді: керегін алған, 30 күн ішінде сол қызмет үшін қайта келмеген және ашық өтініші қалмаған танылған келушілердің келуі ÷ танылған келушілердің осы кезеңде нәтижемен аяқталған келуі.</translation>
        </message>
        <message>
            <source>Second looks that changed the result</source>
            <translation>Қайта қарағанда шешім өзгерді</translation>
        </message>
        <message>
            <source>Second looks that changed the result: reopened cases with another decision than before ÷ reopened cases that were decided in the period.</source>
            <translation>Қайта қарағанда шешім өзгерді: бұрынғыдан басқа шешім қабылданған қайта ашылған өтініштер ÷ осы кезеңде шешілген қайта ашылған өтініштер.</translation>
        </message>
        <message>
            <source>Seen by a person within a day</source>
            <translation>Бір күнде қызметкер қараған</translation>
        </message>
        <message>
            <source>Seen by a person within a day: cases with which somebody did something by the close of the working day after they came in ÷ cases for which that time ended in the period. Withdrawn and merged ones are left out.</source>
            <translation>Бір күнде қызметкер қараған: түскен күннен кейінгі жұмыс күнінің соңына дейін қызметкер бірдеңе істеген өтініштер ÷ осы мерзімі кезең ішінде аяқталған өтініштер. Қайтарып алынғандары мен біріктірілгендері есепке алынбайды.</translation>
        </message>
        <message>
            <source>Serving, measured</source>
            <translation>Қызмет көрсету, өлшенген</translation>
        </message>
        <message>
            <source>Share of the working time</source>
            <translation>Жұмыс уақытындағы үлесі</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>The branch</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>The share of reopened cases is not final: cases of this period can still be reopened.</source>
            <translation>Қайта ашылған өтініштер үлесі әлі түпкілікті емес: осы кезеңнің өтініштерін әлі қайта ашуға болады.</translation>
        </message>
        <message>
            <source>The share resolved at the first visit is not final: visitors of this period may still come again.</source>
            <translation>Бірінші келгенде шешілгендердің үлесі әлі түпкілікті емес: осы кезеңнің келушілері әлі қайта келуі мүмкін.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>Келуші</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>Қадамға кеткен уақыт</translation>
        </message>
        <message>
            <source>Time per step: opening hours from the beginning of a step until it was done in which the branch had to act. A step from which a case was sent back is not counted.</source>
            <translation>Қадамға кеткен уақыт: қадам басталғаннан орындалғанға дейінгі, бөлімше әрекет етуі керек болған жұмыс сағаттары. Өтініш кері қайтарылған қадам есептелмейді.</translation>
        </message>
        <message>
            <source>Times done</source>
            <translation>Орындалу саны</translation>
        </message>
        <message>
            <source>Told in time</source>
            <translation>Мерзімінде хабарланды</translation>
        </message>
        <message>
            <source>Told in time: visitors who were told by the deadline ÷ decisions that were due to be told in the period.</source>
            <translation>Мерзімінде хабарланды: мерзіміне дейін хабарланған келушілер ÷ осы кезеңде хабарлануы тиіс шешімдер.</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>Келушіге хабарлау мүмкін болмады</translation>
        </message>
        <message>
            <source>Visits of known visitors</source>
            <translation>Танылған келушілердің келуі</translation>
        </message>
        <message>
            <source>Visits of known visitors: those with an outcome in the period ÷ all visits with one.</source>
            <translation>Танылған келушілердің келуі: олардың осы кезеңде нәтижемен аяқталған келуі ÷ нәтижемен аяқталған барлық келу.</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Қандай шешімдер қабылданды</translation>
        </message>
        <message>
            <source>Where the time went until the decision</source>
            <translation>Шешімге дейінгі уақыт неге жұмсалды</translation>
        </message>
        <message>
            <source>Who had to act</source>
            <translation>Кім әрекет етуі керек болды</translation>
        </message>
        <message>
            <source>Working time until the decision, median</source>
            <translation>Шешімге дейінгі жұмыс уақыты, медиана</translation>
        </message>
        <message>
            <source>Working time until the decision: opening hours in which the branch had to act. Time in which the visitor or another body had to act is not counted.</source>
            <translation>Шешімге дейінгі жұмыс уақыты: бөлімше әрекет етуі керек болған жұмыс сағаттары. Келуші немесе басқа орган әрекет етуі керек болған уақыт есептелмейді.</translation>
        </message>
        <message>
            <source>the period before</source>
            <translation>алдыңғы кезең</translation>
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
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>How to reach the visitor</source>
            <translation>Келушімен қалай байланысуға болады</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
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
                <numerusform>%n өтініш</numerusform>
                <numerusform>%n өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s)</source>
            <translation>
                <numerusform>%n үзіліс</numerusform>
                <numerusform>%n үзіліс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service charter(s)</source>
            <translation>
                <numerusform>%n қызмет паспорты</numerusform>
                <numerusform>%n қызмет паспорты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n қызмет</numerusform>
                <numerusform>%n қызмет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s)</source>
            <translation>
                <numerusform>жүйеге %n рет кіру</numerusform>
                <numerusform>жүйеге %n рет кіру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s)</source>
            <translation>
                <numerusform>%n талон</numerusform>
                <numerusform>%n талон</numerusform>
            </translation>
        </message>
        <message>
            <source>A complaint about the branch</source>
            <translation>Бөлімшеге шағым</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>A short name for files and reports. Visitors do not see it.</source>
            <translation>Файлдар мен есептерге арналған қысқа атау. Келушілер оны көрмейді.</translation>
        </message>
        <message>
            <source>A suggestion to the branch</source>
            <translation>Бөлімшеге ұсыныс</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>Бүтін сан</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Жұмыста болмау</translation>
        </message>
        <message>
            <source>Add a capacity</source>
            <translation>Жүктеме нормасын қосу</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Құжат қосу</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Сұрақ қосу</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Қадам қосу</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Жауап қосу</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Нәтиже қосу</translation>
        </message>
        <message>
            <source>Address on letters</source>
            <translation>Хатқа жазылатын мекенжай</translation>
        </message>
        <message>
            <source>After it was opened again. Empty: as many as for the first decision.</source>
            <translation>Қайта ашылғаннан кейін. Бос болса: бірінші шешімге берілгендей.</translation>
        </message>
        <message>
            <source>Always the same person</source>
            <translation>Әрқашан бір қызметкер</translation>
        </message>
        <message>
            <source>An appointment was booked</source>
            <translation>Қабылдауға жазылды</translation>
        </message>
        <message>
            <source>An appointment was cancelled</source>
            <translation>Жазылу тоқтатылды</translation>
        </message>
        <message>
            <source>An appointment was moved</source>
            <translation>Жазылған уақыт ауыстырылды</translation>
        </message>
        <message>
            <source>An outcome must be chosen</source>
            <translation>Нәтижені таңдау міндетті</translation>
        </message>
        <message>
            <source>Announced so many days before</source>
            <translation>Неше күн бұрын хабарланады</translation>
        </message>
        <message>
            <source>Another person approves the decision</source>
            <translation>Шешімді басқа қызметкер бекітеді</translation>
        </message>
        <message>
            <source>Answered with</source>
            <translation>Жауап түрі</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>Таңдайтын жауаптар</translation>
        </message>
        <message>
            <source>Anybody of the unit</source>
            <translation>Бөлімнің кез келген қызметкері</translation>
        </message>
        <message>
            <source>Anybody of the unit takes it</source>
            <translation>Бөлімнің кез келген қызметкері алады</translation>
        </message>
        <message>
            <source>Anyone who types the follow-up code sees it; then the visitor counts as told.</source>
            <translation>Өтініш кодын енгізген адамға. Сонда келушіге хабарланды деп саналады.</translation>
        </message>
        <message>
            <source>Appointments can be booked</source>
            <translation>Уақытқа жазылуға болады</translation>
        </message>
        <message>
            <source>Approve the decision</source>
            <translation>Шешімді бекіту</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Calling a number out of order</source>
            <translation>Нөмірді ретінен тыс шақыру</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>Жүктеме нормалары</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Жүктеме нормасы</translation>
        </message>
        <message>
            <source>Cases that would be given to the person go to the deputy.</source>
            <translation>Осы қызметкерге берілетін өтініштер орынбасарына беріледі.</translation>
        </message>
        <message>
            <source>Clerks choose from these when a visit ends. None: from all outcomes.</source>
            <translation>Қабылдауды аяқтағанда қызметкер осылардан таңдайды. Ештеңе белгіленбесе — барлық нәтижелерден.</translation>
        </message>
        <message>
            <source>Clerks say how many when a visit ends. 1: they are not asked.</source>
            <translation>Қабылдауды аяқтағанда қызметкер санын көрсетеді. 1: сұралмайды.</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Жабылуы</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code of the earlier step</source>
            <translation>Алдыңғы қадамның коды</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>Құзыреттер</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Терезелер</translation>
        </message>
        <message>
            <source>Criticism of the branch</source>
            <translation>Бөлімше жұмысына сын-ескерту</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Орынбасары</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>Қандай құжаттар керек</translation>
        </message>
        <message>
            <source>Duty roster of meetings</source>
            <translation>Қабылдау кестесі</translation>
        </message>
        <message>
            <source>Empty on all days: as long as the branch is open. For example {hours}</source>
            <translation>Ешбір күн толтырылмаса: бөлімше ашық кезде. Мысалы, {hours}</translation>
        </message>
        <message>
            <source>Empty: another matter. What is chosen here is on the page Complaints too.</source>
            <translation>Бос болса: басқа мәселе. Мұнда таңдалғаны «Шағымдар» бетінде де көрінеді.</translation>
        </message>
        <message>
            <source>Empty: closed. For example {hours}</source>
            <translation>Бос: жабық. Мысалы {hours}</translation>
        </message>
        <message>
            <source>Empty: it lasts for ever.</source>
            <translation>Бос болса: мерзімсіз.</translation>
        </message>
        <message>
            <source>Empty: one.</source>
            <translation>Бос: біреу.</translation>
        </message>
        <message>
            <source>Empty: the step is always done.</source>
            <translation>Бос болса: қадам әрқашан орындалады.</translation>
        </message>
        <message>
            <source>Empty: there is no limit.</source>
            <translation>Бос: шектеу жоқ.</translation>
        </message>
        <message>
            <source>Evidence lasts, months</source>
            <translation>Растау мерзімі, ай</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Төлем</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>Негізгі тіл</translation>
        </message>
        <message>
            <source>For example a street and a room. It is printed on service charters.</source>
            <translation>Мысалы, көше мен кабинет. Қызмет паспорттарында көрсетіледі.</translation>
        </message>
        <message>
            <source>For example where else visitors can go. May be empty.</source>
            <translation>Мысалы, тағы қайда жүгінуге болады. Бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.</source>
            <translation>Мысалы, «Жеке куәлік». Терминал мен талон соны көрсетуді сұрайды, қызметкер де көреді. Бос болса, ештеңе көрсетудің қажеті жоқ.</translation>
        </message>
        <message>
            <source>From what time</source>
            <translation>Сағат нешеден</translation>
        </message>
        <message>
            <source>Given for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Мереке күндері</translation>
        </message>
        <message>
            <source>Hours on this day</source>
            <translation>Осы күнгі жұмыс уақыты</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Қолданыста</translation>
        </message>
        <message>
            <source>Its people share the cases. Without a unit they are for the whole branch.</source>
            <translation>Оның қызметкерлері өтініштерді бірге жүргізеді. Бөлім көрсетілмесе, өтініштер бүкіл бөлімшеге ортақ.</translation>
        </message>
        <message>
            <source>Kinds of cases</source>
            <translation>Өтініш түрлері</translation>
        </message>
        <message>
            <source>Kiosk and board show it from then on. 0: only on the day.</source>
            <translation>Содан бастап терминал мен табло көрсетеді. 0: тек сол күні.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Letter of the tickets</source>
            <translation>Талондардың әрпі</translation>
        </message>
        <message>
            <source>May concern a member of staff</source>
            <translation>Қызметкерге қатысты болуы мүмкін</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>Қосылған органы</translation>
        </message>
        <message>
            <source>Messages to visitors</source>
            <translation>Келушілерге хабарламалар</translation>
        </message>
        <message>
            <source>Most files</source>
            <translation>Файл саны, ең көбі</translation>
        </message>
        <message>
            <source>Most letters</source>
            <translation>Ең көп таңба саны</translation>
        </message>
        <message>
            <source>Most matters in one visit</source>
            <translation>Бір қабылдаудағы істердің ең көп саны</translation>
        </message>
        <message>
            <source>Most people in one visit</source>
            <translation>Бір қабылдаудағы адамдардың ең көп саны</translation>
        </message>
        <message>
            <source>Most tickets on one day</source>
            <translation>Бір күндегі талон, ең көбі</translation>
        </message>
        <message>
            <source>Must be answered</source>
            <translation>Жауап міндетті</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Needed skill</source>
            <translation>Қажетті дағды</translation>
        </message>
        <message>
            <source>None: for every kind that has no message of its own.</source>
            <translation>Таңдалмаса: өз хабарламасы жоқ барлық түрлер үшін.</translation>
        </message>
        <message>
            <source>Not who did an earlier step</source>
            <translation>Алдыңғы қадамды орындаған адам емес</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Хабарландыру</translation>
        </message>
        <message>
            <source>Notice while closed</source>
            <translation>Жабық кездегі хабарландыру</translation>
        </message>
        <message>
            <source>Number on the board</source>
            <translation>Таблодағы нөмір</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>Бір жол</translation>
        </message>
        <message>
            <source>One more sentence, for example which branch is open. May be empty.</source>
            <translation>Тағы бір сөйлем, мысалы қай бөлімше ашық. Бос болуы мүмкін.</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>Бірнеше жауаптың бірі</translation>
        </message>
        <message>
            <source>Only for “Priority visitors first”: a higher rank is called before a lower one.</source>
            <translation>Тек «Алдымен кезектен тыс келушілер» тәртібі үшін: дәрежесі жоғарысы бұрын шақырылады.</translation>
        </message>
        <message>
            <source>Only if a question has one answer: code of the question</source>
            <translation>Тек белгілі бір жауапта: сұрақтың коды</translation>
        </message>
        <message>
            <source>Only of people who work more or less than the others: 0.5 gets half as many cases, 2 gets twice as many.</source>
            <translation>Басқалардан көп немесе аз жұмыс істейтіндерге ғана: 0,5 болса, өтініш екі есе аз, 2 болса, екі есе көп беріледі.</translation>
        </message>
        <message>
            <source>Only who can provide this service gets the case.</source>
            <translation>Өтініш тек осы қызметті көрсете алатын адамға беріледі.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Ашылуы</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>Басқа органдар</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Pausing a counter</source>
            <translation>Терезедегі үзіліс</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Белгіше</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Суреттер</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Place, as visitors read it</source>
            <translation>Келушілерге көрсетілетін орны</translation>
        </message>
        <message>
            <source>Post, as visitors read it</source>
            <translation>Лауазымы, келушілер көретіндей</translation>
        </message>
        <message>
            <source>Praise of the branch</source>
            <translation>Бөлімшеге алғыс</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Кезектен тыс қызмет санаттары</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>Уәде етілген күту, минут</translation>
        </message>
        <message>
            <source>Proof to show at the counter</source>
            <translation>Терезеде көрсетілетін құжат</translation>
        </message>
        <message>
            <source>Published time at the counter, minutes</source>
            <translation>Терезедегі жарияланған уақыт, минут</translation>
        </message>
        <message>
            <source>Putting a visitor on hold</source>
            <translation>Қабылдауды кейінге қалдыру</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Сұрақ</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Сұрақтар</translation>
        </message>
        <message>
            <source>Rank among the classes</source>
            <translation>Санаттар арасындағы дәреже</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Себептер</translation>
        </message>
        <message>
            <source>Said when</source>
            <translation>Қашан айтылады</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>Қызметтер тобы</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>Қызметтер топтары</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Services that ask for it. None chosen: all services.</source>
            <translation>Осыны талап ететін қызметтер. Таңдалмаса: барлық қызмет.</translation>
        </message>
        <message>
            <source>Several lines</source>
            <translation>Бірнеше жол</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Ерекше күндер</translation>
        </message>
        <message>
            <source>Start of the business day</source>
            <translation>Жұмыс күнінің басы</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Қадамдар</translation>
        </message>
        <message>
            <source>Steps of the work</source>
            <translation>Жұмыс қадамдары</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>The answer: its code, yes, no or a number</source>
            <translation>Жауап: оның коды, yes, no немесе сан</translation>
        </message>
        <message>
            <source>The body that does its work now. Its name is shown instead everywhere.</source>
            <translation>Қазір оның жұмысын атқаратын орган. Барлық жерде соның атауы көрсетіледі.</translation>
        </message>
        <message>
            <source>The case was received</source>
            <translation>Өтініш қабылданды</translation>
        </message>
        <message>
            <source>The day before an appointment</source>
            <translation>Қабылдаудан бір күн бұрын</translation>
        </message>
        <message>
            <source>The deadline is extended</source>
            <translation>Мерзім ұзартылады</translation>
        </message>
        <message>
            <source>The kiosk asks its questions, one on a page, and a telephone number. Dates and numbers are not asked there. Pictures are taken with its camera; files are brought to the counter.</source>
            <translation>Терминал сұрақтарды бір бетке біреуден қояды және телефон нөмірін сұрайды. Онда күндер мен сандар сұралмайды. Суретті оның камерасы түсіреді, ал файлдар терезеге әкелінеді.</translation>
        </message>
        <message>
            <source>The kiosk shows the result</source>
            <translation>Нәтиже терминалда көрінеді</translation>
        </message>
        <message>
            <source>The person it concerns neither handles nor sees the case.</source>
            <translation>Қатысы бар қызметкер өтінішті қарамайды да, көрмейді де.</translation>
        </message>
        <message>
            <source>The visitor got what they came for</source>
            <translation>Келуші келген ісін бітірді</translation>
        </message>
        <message>
            <source>The visitor is asked for something</source>
            <translation>Келушіден бірдеңе сұралады</translation>
        </message>
        <message>
            <source>The visitor is reminded of it</source>
            <translation>Келушіге ол туралы еске салынады</translation>
        </message>
        <message>
            <source>The visitor is told the result</source>
            <translation>Келушіге нәтиже хабарланады</translation>
        </message>
        <message>
            <source>The visitor was not reached</source>
            <translation>Келушімен хабарласу мүмкін болмады</translation>
        </message>
        <message>
            <source>They belong to the unit too, and approve what its steps ask them to approve.</source>
            <translation>Олар да бөлімге кіреді және қадамдарда көрсетілсе, шешімдерді бекітеді.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Until what time</source>
            <translation>Сағат нешеге дейін</translation>
        </message>
        <message>
            <source>Visitors can be given a day and a time for this service.</source>
            <translation>Бұл қызмет бойынша келушілерге күн мен уақыт тағайындауға болады.</translation>
        </message>
        <message>
            <source>Visitors may register it at the kiosk</source>
            <translation>Келушілер терминалда өздері тіркей алады</translation>
        </message>
        <message>
            <source>Visitors read the time of the service charter instead, if one in force names it.</source>
            <translation>Қолданыстағы қызмет паспортында уақыт көрсетілсе, келушілер соны көреді.</translation>
        </message>
        <message>
            <source>Weight of a waited minute</source>
            <translation>Күтілген минуттың салмағы</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Не істеледі</translation>
        </message>
        <message>
            <source>What is done, and by whom</source>
            <translation>Не істеледі және кім істейді</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Келушілер оқитын мәтін</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who did an earlier step</source>
            <translation>Алдыңғы қадамды орындаған адам</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Өтінішті кім алады</translation>
        </message>
        <message>
            <source>Who has the fewest open cases</source>
            <translation>Ашық өтініші ең аз қызметкер</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>Кім жоқ</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Кім басқарады</translation>
        </message>
        <message>
            <source>Who leads the unit</source>
            <translation>Бөлім басшысы</translation>
        </message>
        <message>
            <source>Who meets the visitors</source>
            <translation>Қабылдауды кім жүргізеді</translation>
        </message>
        <message>
            <source>Who works on its cases</source>
            <translation>Бөлім өтініштерін кім жүргізеді</translation>
        </message>
        <message>
            <source>With 2, a waited minute counts like two: the visitor is called earlier.</source>
            <translation>Салмағы 2 болса, күтілген бір минут екі минут болып есептеледі: келуші ертерек шақырылады.</translation>
        </message>
        <message>
            <source>Without steps the handler decides the case. Approvals come last.</source>
            <translation>Қадамсыз шешімді өтінішті жүргізген адам қабылдайды. Бекітулер соңында болады.</translation>
        </message>
        <message>
            <source>Without valid evidence</source>
            <translation>Жарамды растау болмаса</translation>
        </message>
        <message>
            <source>Work on the case</source>
            <translation>Өтінішпен жұмыс</translation>
        </message>
        <message>
            <source>Working days for a decision</source>
            <translation>Шешімге берілетін жұмыс күні</translation>
        </message>
        <message>
            <source>Working days for a second look</source>
            <translation>Қайта қарауға берілетін жұмыс күндері</translation>
        </message>
        <message>
            <source>Working days for the step</source>
            <translation>Қадамға берілетін жұмыс күні</translation>
        </message>
        <message>
            <source>Year, month and day (Gregorian), for example {day}</source>
            <translation>Жыл, ай және күн, мысалы {day}</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Иә немесе жоқ</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Аймақ</translation>
        </message>
        <message>
            <source>contact of the branch</source>
            <translation>бөлімшенің байланыс деректері</translation>
        </message>
        <message>
            <source>day by which there is an answer</source>
            <translation>жауап берілетін күн</translation>
        </message>
        <message>
            <source>day it was received</source>
            <translation>қабылданған күні</translation>
        </message>
        <message>
            <source>day of the appointment</source>
            <translation>қабылдау күні</translation>
        </message>
        <message>
            <source>kind of the case</source>
            <translation>өтініштің түрі</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>бөлімшенің атауы</translation>
        </message>
        <message>
            <source>nothing: it is only recorded</source>
            <translation>ештеңе: тек есепке алынады</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>өтініштің нөмірі</translation>
        </message>
        <message>
            <source>place of the branch</source>
            <translation>бөлімшенің мекенжайы</translation>
        </message>
        <message>
            <source>reasons, as they were written down</source>
            <translation>себептер, жазылғандай</translation>
        </message>
        <message>
            <source>service of the appointment</source>
            <translation>келуші жазылған қызмет</translation>
        </message>
        <message numerus="yes">
            <source>skills of %n clerk(s)</source>
            <translation>
                <numerusform>%n қызметкердің дағдылары</numerusform>
                <numerusform>%n қызметкердің дағдылары</numerusform>
            </translation>
        </message>
        <message>
            <source>the clerk is warned at each call</source>
            <translation>әр шақыруда қызметкерге ескерту шығады</translation>
        </message>
        <message>
            <source>time of the appointment</source>
            <translation>қабылдау уақыты</translation>
        </message>
        <message>
            <source>visitors are not called to this person</source>
            <translation>келушілер бұл қызметкерге шақырылмайды</translation>
        </message>
        <message>
            <source>what the visitor is asked for</source>
            <translation>келушіден не сұралатыны</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>не шешілді</translation>
        </message>
        <message>
            <source>who handles it</source>
            <translation>өтінішті кім жүргізеді</translation>
        </message>
    </context>
    <context>
        <name>charters</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n сағат</numerusform>
                <numerusform>%n сағат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минут</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a charter</source>
            <translation>
                <numerusform>Паспорты жоқ қызметтер: %n</numerusform>
                <numerusform>Паспорты жоқ қызметтер: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>1 to {most} steps</source>
            <translation>1-ден {most}-ге дейін қадам</translation>
        </message>
        <message>
            <source>A charter tells visitors every step of a service, with its time and its fee.</source>
            <translation>Қызмет паспорты келушілерге қызметтің әр қадамын, мерзімі мен төлемін көрсетеді.</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Қадам қосу</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>Барлық нұсқалар</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Altogether:</source>
            <translation>Барлығы:</translation>
        </message>
        <message>
            <source>Altogether: {sum}</source>
            <translation>Барлығы: {sum}</translation>
        </message>
        <message>
            <source>At least one in five takes longer than the law allows.</source>
            <translation>Кемінде бес жағдайдың бірінде мерзім заң рұқсат еткеннен ұзақ.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>Bring: {documents}</source>
            <translation>Өзіңізбен алыңыз: {documents}</translation>
        </message>
        <message>
            <source>By law at most</source>
            <translation>Заң бойынша ең көбі</translation>
        </message>
        <message>
            <source>Cases, from registration to decision</source>
            <translation>Өтініштер: тіркеуден шешімге дейін</translation>
        </message>
        <message>
            <source>End the charter</source>
            <translation>Күшін тоқтату</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Төлем</translation>
        </message>
        <message>
            <source>For example a room. Empty: the place of the other body, or nothing.</source>
            <translation>Мысалы, кабинет. Бос болса, басқа органның орны көрсетіледі немесе ештеңе көрсетілмейді.</translation>
        </message>
        <message>
            <source>For four weeks the published time was kept by fewer than four in five.</source>
            <translation>Төрт апта қатарынан жарияланған мерзім бес жағдайдың төртеуінен азында сақталды.</translation>
        </message>
        <message>
            <source>For four weeks the published time was more than half longer than needed.</source>
            <translation>Төрт апта қатарынан жарияланған мерзім қажеттісінен бір жарым еседен де ұзақ болды.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енетін күні</translation>
        </message>
        <message>
            <source>In the order in which the visitor goes through them.</source>
            <translation>Келуші өтетін ретімен.</translation>
        </message>
        <message>
            <source>In the same unit. Empty: the law sets no limit.</source>
            <translation>Сол өлшем бірлігімен. Бос болса, заң шек қоймайды.</translation>
        </message>
        <message>
            <source>In this version</source>
            <translation>Осы нұсқада</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Өтініш түрі</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>Немен өлшенеді</translation>
        </message>
        <message numerus="yes">
            <source>Measured: four in five of %n case(s) took at most {time}</source>
            <translation>
                <numerusform>Өлшенгені: %n жағдайдың бестен төртеуінде ең көбі {time}</numerusform>
                <numerusform>Өлшенгені: %n жағдайдың бестен төртеуінде ең көбі {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: too few cases in the last 90 days (%n)</source>
            <translation>
                <numerusform>Өлшенгені: соңғы 90 күнде жағдай тым аз (%n)</numerusform>
                <numerusform>Өлшенгені: соңғы 90 күнде жағдай тым аз (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>New charter</source>
            <translation>Жаңа қызмет паспорты</translation>
        </message>
        <message>
            <source>New charter: {service}</source>
            <translation>Жаңа қызмет паспорты: {service}</translation>
        </message>
        <message>
            <source>No charters yet</source>
            <translation>Әзірге қызмет паспорты жоқ</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>Бұл жүйе өлшемейді</translation>
        </message>
        <message>
            <source>On paper (PDF)</source>
            <translation>Қағазға (PDF)</translation>
        </message>
        <message>
            <source>Only with something to look at</source>
            <translation>Тек назар аударуды қажет ететіндер</translation>
        </message>
        <message>
            <source>Published time</source>
            <translation>Жарияланған мерзім</translation>
        </message>
        <message>
            <source>Reading the charters</source>
            <translation>Қызмет паспорттары оқылуда</translation>
        </message>
        <message>
            <source>Save this charter to print and hang up</source>
            <translation>Қызмет паспортын басып шығарып, ілу үшін сақтау</translation>
        </message>
        <message>
            <source>Saved as a draft: {service}</source>
            <translation>Жоба ретінде сақталды: {service}</translation>
        </message>
        <message>
            <source>Saved: {service}</source>
            <translation>Сақталды: {service}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Service charter</source>
            <translation>Қызмет паспорты</translation>
        </message>
        <message>
            <source>Service charters</source>
            <translation>Қызмет паспорттары</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Қадамдар</translation>
        </message>
        <message>
            <source>Suggested: {time}</source>
            <translation>Ұсынылады: {time}</translation>
        </message>
        <message>
            <source>The charters are from that time.</source>
            <translation>Қызмет паспорттары сол уақыттағы.</translation>
        </message>
        <message>
            <source>The published time is compared with it.</source>
            <translation>Жарияланған мерзім осымен салыстырылады.</translation>
        </message>
        <message>
            <source>The steps</source>
            <translation>Қадамдар</translation>
        </message>
        <message>
            <source>The time at the counter</source>
            <translation>Терезедегі уақыт</translation>
        </message>
        <message>
            <source>The whole visit, with the wait</source>
            <translation>Күтуді қоса бүкіл келу уақыты</translation>
        </message>
        <message>
            <source>This branch</source>
            <translation>Осы бөлімше</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Мерзім</translation>
        </message>
        <message>
            <source>Time in</source>
            <translation>Мерзім өлшемі</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: visitors rely on what they read today.</source>
            <translation>Ең ерте дегенде ертең: келушілер бүгін оқығанына сенеді.</translation>
        </message>
        <message>
            <source>Version {number}: {state}</source>
            <translation>{number}-нұсқа: {state}</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>What differs from version {number}</source>
            <translation>{number}-нұсқадан айырмашылығы</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Не істеледі</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Өзіңізбен не алу керек</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қай жерде</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Кім істейді</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Жұмыс күні</translation>
        </message>
        <message>
            <source>a service of the branch</source>
            <translation>бөлімшенің қызметі</translation>
        </message>
        <message>
            <source>a time and a fee that can be</source>
            <translation>ықтимал мерзім мен төлем</translation>
        </message>
        <message>
            <source>a time in minutes or hours, because visits are measured in them</source>
            <translation>минутпен немесе сағатпен мерзім, өйткені келулер солармен өлшенеді</translation>
        </message>
        <message>
            <source>a time in working days, because cases are measured in them</source>
            <translation>жұмыс күнімен мерзім, өйткені өтініштер солармен өлшенеді</translation>
        </message>
        <message>
            <source>a time within the legal limit</source>
            <translation>заң рұқсат еткен шектегі мерзім</translation>
        </message>
        <message>
            <source>by law at most {time}</source>
            <translation>заң бойынша ең көбі {time}</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>тегін</translation>
        </message>
        <message>
            <source>no measurement, because another body does it</source>
            <translation>өлшеусіз, өйткені оны басқа орган істейді</translation>
        </message>
        <message>
            <source>over the legal limit</source>
            <translation>заң мерзімінен артық</translation>
        </message>
        <message>
            <source>published too long</source>
            <translation>тым ұзақ мерзім жарияланған</translation>
        </message>
        <message>
            <source>published too short</source>
            <translation>тым қысқа мерзім жарияланған</translation>
        </message>
        <message>
            <source>step {number}: {finding}</source>
            <translation>{number}-қадам: {finding}</translation>
        </message>
        <message>
            <source>step {number}: {part}</source>
            <translation>{number}-қадам: {part}</translation>
        </message>
        <message>
            <source>the kind of case that is measured</source>
            <translation>өлшенетін өтініш түрі</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>оны кім істейтіні</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{branch} · draft</source>
            <translation>{branch} · жоба</translation>
        </message>
        <message>
            <source>{branch} · in force from {day}</source>
            <translation>{branch} · күшіне енетін күні: {day}</translation>
        </message>
        <message>
            <source>{figures} ({limit})</source>
            <translation>{figures} ({limit})</translation>
        </message>
        <message>
            <source>{name} (now: {other})</source>
            <translation>{name} (қазір: {other})</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} сағ</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} мин</translation>
        </message>
        <message>
            <source>{number} working days</source>
            <translation>{number} жұмыс күні</translation>
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
            <translation>мына тілдерде «{name}»: {languages}</translation>
        </message>
    </context>
    <context>
        <name>complaint_figures</name>
        <message>
            <source>A complaint with several themes counts in each of them. What we did is what the findings say.</source>
            <translation>Бірнеше тақырыбы бар шағым әрқайсысында есептеледі. «Не істедік» қорытындылардан алынған.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Complaints by severity</source>
            <translation>Шағымдар ауырлығы бойынша</translation>
        </message>
        <message>
            <source>Complaints, criticism, suggestions, praise</source>
            <translation>Шағымдар, сын-ескертулер, ұсыныстар, алғыстар</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Look changed</source>
            <translation>Шешім өзгерді</translation>
        </message>
        <message>
            <source>Look changed: second looks with another decision than before ÷ second looks decided in the period.</source>
            <translation>Шешім өзгерді: бұрынғыдан басқа шешім шыққан қайта қараулар ÷ осы кезеңде шешілген қайта қараулар.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Ауырлығы</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Themes of complaints</source>
            <translation>Шағымдардың тақырыптары</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Негізді</translation>
        </message>
        <message>
            <source>Upheld: complaints decided in the period in which the visitor was right, fully or in part.</source>
            <translation>Негізді деп танылғаны: осы кезеңде шешілген, келушінікі толық немесе ішінара дұрыс болған шағымдар.</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Не істедік</translation>
        </message>
        <message>
            <source>Why complaints were upheld</source>
            <translation>Шағымдар неге негізді болды</translation>
        </message>
    </context>
    <context>
        <name>complaints</name>
        <message>
            <source>A decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Access: steps, language, disability</source>
            <translation>Қолжетімділік: баспалдақ, тіл, мүгедектік</translation>
        </message>
        <message>
            <source>Administrative: a rule or a procedure</source>
            <translation>Әкімшілік: ереже немесе тәртіп</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Кешірім сұрау</translation>
        </message>
        <message>
            <source>Behaviour of staff</source>
            <translation>Қызметкердің мінез-құлқы</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>Conduct of a person</source>
            <translation>Адамның әрекеті</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Өте ауыр</translation>
        </message>
        <message>
            <source>Critical: safety, bribery</source>
            <translation>Өте ауыр: қауіпсіздік, пара</translation>
        </message>
        <message>
            <source>Criticism</source>
            <translation>Сын-ескерту</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндіру</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Төлем</translation>
        </message>
        <message>
            <source>Information: wrong, missing or unclear</source>
            <translation>Мәлімет: қате, толық емес немесе түсініксіз</translation>
        </message>
        <message>
            <source>Kiosk, screens, website</source>
            <translation>Терминал, экрандар, сайт</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Жеңіл</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Ақша</translation>
        </message>
        <message>
            <source>Next visit without waiting</source>
            <translation>Келесі жолы кезексіз қабылдау</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>Әлі бағаланбаған</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Орташа</translation>
        </message>
        <message>
            <source>Organisational: staff, time, work flow</source>
            <translation>Ұйымдастыру: адам, уақыт, жұмыс барысы</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Жеке деректер</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Алғыс</translation>
        </message>
        <message>
            <source>Premises and order</source>
            <translation>Үй-жай және тәртіп</translation>
        </message>
        <message>
            <source>Request to waive the fee</source>
            <translation>Төлемнен босатуды сұрау</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>Ауыр</translation>
        </message>
        <message>
            <source>Serious: rights, discrimination</source>
            <translation>Ауыр: құқық, кемсіту</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Ұсыныс</translation>
        </message>
        <message>
            <source>Technical: devices and programs</source>
            <translation>Техникалық: құрылғылар мен бағдарламалар</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>Үйге барып қызмет көрсету</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күту</translation>
        </message>
        <message>
            <source>Wrong or missing information</source>
            <translation>Қате немесе толық емес мәлімет</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>бекітілді</translation>
        </message>
        <message>
            <source>not given after all</source>
            <translation>берілмейтін болды</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>уәде етілді</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>бекітуді күтуде</translation>
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
            <translation>Уақытқа жазылу</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезеде</translation>
        </message>
        <message>
            <source>At the counter: it then belongs to the visit {number}, and to the visitor who is known there.</source>
            <translation>«Терезеде» таңдалса, жазылу {number} келуіне және сол келуде танылған келушіге тиесілі болады.</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Уақытқа жазу</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Жазылған</translation>
        </message>
        <message>
            <source>Booked: {service}</source>
            <translation>Жазылды: {service}</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон арқылы</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>Жазылуды тоқтату</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>Коды {code}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Келесі күн</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Алдыңғы күн</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Finish and book</source>
            <translation>Аяқтап, жазу</translation>
        </message>
        <message>
            <source>Found by its code</source>
            <translation>Коды бойынша табылды</translation>
        </message>
        <message>
            <source>How it was asked for</source>
            <translation>Қалай жүгінді</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Келушінің тілі</translation>
        </message>
        <message>
            <source>Look at another day, or book an appointment.</source>
            <translation>Басқа күнді қараңыз немесе келушіні жазыңыз.</translation>
        </message>
        <message>
            <source>May stay empty. The number itself is not kept; it only counts how many open appointments it has.</source>
            <translation>Толтырмауға болады. Нөмірдің өзі сақталмайды; ол бойынша тек ашық жазылулар саналады.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>No appointments on this day</source>
            <translation>Бұл күнге жазылғандар жоқ</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Write everything down.</source>
            <translation>Терезелерге принтер бапталмаған. Бәрін қағазға жазып беріңіз.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Қажет емес</translation>
        </message>
        <message>
            <source>Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the kiosk.</source>
            <translation>Келушіге күнін, уақытын және кодын айтыңыз. Код тек қазір көрсетіледі; келуші оны терминалға енгізеді.</translation>
        </message>
        <message>
            <source>Reading the appointments</source>
            <translation>Жазылулар жүктелуде</translation>
        </message>
        <message>
            <source>Return on</source>
            <translation>Қайта келетін күні</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Still expected</source>
            <translation>Әлі күтілуде</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Телефон нөмірі</translation>
        </message>
        <message>
            <source>The appointment was cancelled. Its place is free again.</source>
            <translation>Жазылу тоқтатылды. Орны қайта бос.</translation>
        </message>
        <message>
            <source>The appointment was moved. Its code stays the same.</source>
            <translation>Жазылу ауыстырылды. Коды өзгермейді.</translation>
        </message>
        <message>
            <source>The branch cannot keep it</source>
            <translation>Бөлімше қабылдай алмайды</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>The slip was not printed. Print it again, or write it down.</source>
            <translation>Қағаз басылмады. Қайта басып көріңіз немесе жазып беріңіз.</translation>
        </message>
        <message>
            <source>The visitor cancels</source>
            <translation>Келуші бас тартты</translation>
        </message>
        <message>
            <source>The visitor has it</source>
            <translation>Келушіге берілді</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Тоқтату себебі</translation>
        </message>
        <message>
            <source>booked at the counter</source>
            <translation>терезеде жазылған</translation>
        </message>
        <message>
            <source>booked at the kiosk</source>
            <translation>терминалда жазылған</translation>
        </message>
        <message>
            <source>booked by phone</source>
            <translation>телефон арқылы жазылған</translation>
        </message>
        <message>
            <source>by the branch</source>
            <translation>бөлімше тоқтатты</translation>
        </message>
        <message>
            <source>by the visitor</source>
            <translation>келуші тоқтатты</translation>
        </message>
        <message>
            <source>late, ticket {number}</source>
            <translation>кешікті, талон {number}</translation>
        </message>
        <message>
            <source>moved to another time</source>
            <translation>басқа уақытқа ауыстырылды</translation>
        </message>
        <message>
            <source>return visit</source>
            <translation>қайта келу</translation>
        </message>
        <message>
            <source>the visit was continued</source>
            <translation>қабылдау жалғастырылды</translation>
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
            <translation>{day}. Келді: {arrived}, келмеді: {missed}</translation>
        </message>
    </context>
    <context>
        <name>console.bodies</name>
        <message>
            <source>Add a body</source>
            <translation>Орган қосу</translation>
        </message>
        <message>
            <source>Add the bodies to which you refer cases most often.</source>
            <translation>Өтініштер жиі жіберілетін органдарды қосыңыз.</translation>
        </message>
        <message>
            <source>Cases can be referred to them, and they do steps of services.</source>
            <translation>Оларға өтініштер жолданады және олар қызмет қадамдарын орындайды.</translation>
        </message>
        <message>
            <source>It does its work itself</source>
            <translation>Жұмысын өзі атқарады</translation>
        </message>
        <message>
            <source>Reading the list of bodies</source>
            <translation>Органдар тізімі оқылуда</translation>
        </message>
        <message>
            <source>There is no other body yet</source>
            <translation>Басқа органдар әлі жоқ</translation>
        </message>
        <message>
            <source>{code}, merged into {other}</source>
            <translation>{code}, қосылған органы: {other}</translation>
        </message>
    </context>
    <context>
        <name>console.branch</name>
        <message>
            <source>Kiosk, board and slips show these texts at once.</source>
            <translation>Терминал, табло және талондар бұл мәтіндерді бірден көрсетеді.</translation>
        </message>
        <message>
            <source>Reading the branch</source>
            <translation>Бөлімше деректері оқылуда</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>Set it up with the guide of the first start.</source>
            <translation>Оны алғашқы іске қосу нұсқаулығымен баптаңыз.</translation>
        </message>
        <message>
            <source>The branch is not set up yet</source>
            <translation>Бөлімше әлі бапталмаған</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>Мұнда көрсетілгені сол уақыттан алынған.</translation>
        </message>
    </context>
    <context>
        <name>console.calendar</name>
        <message>
            <source>Add a special day</source>
            <translation>Ерекше күн қосу</translation>
        </message>
        <message>
            <source>Add the ticked days as closed days</source>
            <translation>Белгіленген күндерді жабық күн ретінде қосу</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабық</translation>
        </message>
        <message>
            <source>Country: {code}. The country is a setting. Check the days against the official calendar before you add them.</source>
            <translation>Ел: {code}. Ол баптауларда көрсетіледі. Қоспас бұрын күндерді ресми күнтізбемен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Each change takes effect at once, today too. Kiosk and board follow.</source>
            <translation>Әр өзгеріс бірден күшіне енеді, бүгін де. Терминал мен табло оны өздері көрсетеді.</translation>
        </message>
        <message>
            <source>English name only: {languages}</source>
            <translation>Атауы тек ағылшынша: {languages}</translation>
        </message>
        <message>
            <source>For example {hours}; a break is the time between two periods. A weekday without hours is closed.</source>
            <translation>Мысалы {hours}; түскі үзіліс — екі аралықтың арасы. Уақыты жазылмаған күні жабық.</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>Бүгіннен бастап</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>Жұмыс уақыты мен күнтізбе</translation>
        </message>
        <message>
            <source>Hours and days are from that time.</source>
            <translation>Жұмыс уақыты мен күндер сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Looking up the public holidays</source>
            <translation>Мереке күндері ізделуде</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>No public holidays are known for the country {code}.</source>
            <translation>{code} елінің мереке күндері белгісіз.</translation>
        </message>
        <message>
            <source>No weekday has hours: the branch is open day and night, except on special days.</source>
            <translation>Апта күндерінің ешқайсысында жұмыс уақыты жазылмаған: ерекше күндерден басқа кезде бөлімше тәулік бойы ашық.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Мереке күндері</translation>
        </message>
        <message>
            <source>Reading the calendar</source>
            <translation>Күнтізбе жүктелуде</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>Бұл күнді жою</translation>
        </message>
        <message>
            <source>Remove {day}?</source>
            <translation>Жою керек пе: {day}?</translation>
        </message>
        <message>
            <source>Removed: {days}</source>
            <translation>Жойылды: {days}</translation>
        </message>
        <message>
            <source>Saved: {days}</source>
            <translation>Сақталды: {days}</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Ерекше күндер</translation>
        </message>
        <message>
            <source>The hours of the weekday then apply, and nothing is announced.</source>
            <translation>Онда сол апта күнінің жұмыс уақыты қолданылады, ештеңе хабарланбайды.</translation>
        </message>
        <message>
            <source>The weekly hours are saved.</source>
            <translation>Апта күндеріндегі жұмыс уақыты сақталды.</translation>
        </message>
        <message>
            <source>This day is over. It stays as it was, because figures of the past depend on it.</source>
            <translation>Бұл күн өтті. Ол сол күйінде қалады, себебі өткен көрсеткіштер соған байланысты.</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>Апта күндеріндегі жұмыс уақыты</translation>
        </message>
        <message>
            <source>With hours of their own</source>
            <translation>Жұмыс уақыты басқа</translation>
        </message>
        <message>
            <source>already a special day</source>
            <translation>ерекше күн болып тұр</translation>
        </message>
        <message>
            <source>follows the moon, may move by a day</source>
            <translation>айға байланысты, бір күнге ауысуы мүмкін</translation>
        </message>
        <message>
            <source>over</source>
            <translation>өтіп кетті</translation>
        </message>
    </context>
    <context>
        <name>console.case_figures</name>
        <message>
            <source>Choose another period above.</source>
            <translation>Жоғарыдан басқа кезеңді таңдаңыз.</translation>
        </message>
        <message>
            <source>Counting the cases</source>
            <translation>Өтініштер саналуда</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Өткен ай</translation>
        </message>
        <message>
            <source>No cases in this period</source>
            <translation>Бұл кезеңде өтініштер жоқ</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Басқа күндер</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол кездегі.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Осы ай</translation>
        </message>
        <message>
            <source>as in the period before</source>
            <translation>алдыңғы кезеңдегідей</translation>
        </message>
    </context>
    <context>
        <name>console.case_kinds</name>
        <message>
            <source>A change holds for new cases. Cases registered before keep their questions and outcomes.</source>
            <translation>Өзгеріс жаңа өтініштерге қолданылады. Бұрын тіркелгендердің сұрақтары мен нәтижелері сол күйінде қалады.</translation>
        </message>
        <message>
            <source>Add a kind of case</source>
            <translation>Өтініш түрін қосу</translation>
        </message>
        <message>
            <source>Add the first kind of case.</source>
            <translation>Бірінші өтініш түрін қосыңыз.</translation>
        </message>
        <message>
            <source>Add this kind of case or cancel first. Then open the file.</source>
            <translation>Алдымен осы өтініш түрін қосыңыз немесе бас тартыңыз. Содан кейін файлды ашыңыз.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Қажет емес</translation>
        </message>
        <message>
            <source>Open an XLSForm</source>
            <translation>XLSForm ашу</translation>
        </message>
        <message>
            <source>Reading the kinds of cases</source>
            <translation>Өтініш түрлері оқылуда</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>XLSForm түрінде сақтау</translation>
        </message>
        <message>
            <source>The whole branch</source>
            <translation>Бүкіл бөлімше</translation>
        </message>
        <message>
            <source>There is no kind of case yet</source>
            <translation>Әзірге бірде-бір өтініш түрі жоқ</translation>
        </message>
        <message>
            <source>{file} fills in the form of a new kind. Nothing is saved yet. Set days, unit and steps here.</source>
            <translation>Жаңа түрдің нысаны {file} файлынан толтырылды. Әзірге ештеңе сақталған жоқ. Күндерді, бөлімді және қадамдарды осында көрсетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>console.cases</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n өтініш</numerusform>
                <numerusform>%n өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases, the first {count} are shown</source>
            <translation>
                <numerusform>%n өтініш, алғашқы {count} көрсетілген</numerusform>
                <numerusform>%n өтініш, алғашқы {count} көрсетілген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>A unit gets the answer on this page and confirms it.</source>
            <translation>Бөлім жауапты осы бетте алып, растайды.</translation>
        </message>
        <message>
            <source>A visitor</source>
            <translation>Келуші</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>Барлық ашық өтініштер</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Басқа орган</translation>
        </message>
        <message>
            <source>Answer sent to the other branch</source>
            <translation>Жауап басқа бөлімшеге жіберілді</translation>
        </message>
        <message>
            <source>Anybody of the unit can answer.</source>
            <translation>Бөлімнің кез келген қызметкері жауап бере алады.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекітілді</translation>
        </message>
        <message>
            <source>Ask for an opinion</source>
            <translation>Пікір сұрау</translation>
        </message>
        <message>
            <source>Ask for the answer on</source>
            <translation>Жауапты сұрайтын күн</translation>
        </message>
        <message>
            <source>Ask the visitor</source>
            <translation>Келушіден сұрау</translation>
        </message>
        <message>
            <source>Asked by my unit</source>
            <translation>Менің бөлімімнен</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезеде</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>Терминал арқылы</translation>
        </message>
        <message>
            <source>Back to an earlier step</source>
            <translation>Алдыңғы қадамға қайтару</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Электрондық пошта арқылы</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Хат арқылы</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон арқылы</translation>
        </message>
        <message>
            <source>Came back from the other body</source>
            <translation>Басқа орган жауап берді</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Choose another list, or register a case.</source>
            <translation>Басқа тізімді таңдаңыз немесе өтінішті тіркеңіз.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>Жабық өтініштер де</translation>
        </message>
        <message>
            <source>Closed: goes on in another case</source>
            <translation>Жабылды: басқа өтініште жалғасуда</translation>
        </message>
        <message>
            <source>Closed: the other branch has the answer</source>
            <translation>Жабылды: басқа бөлімше жауап алды</translation>
        </message>
        <message>
            <source>Closed: the unit has the answer</source>
            <translation>Жабылды: бөлім жауап алды</translation>
        </message>
        <message>
            <source>Closed: the visitor was not reached</source>
            <translation>Жабылды: байланысу мүмкін болмады</translation>
        </message>
        <message>
            <source>Closed: the visitor was told</source>
            <translation>Жабылды: келушіге хабарланды</translation>
        </message>
        <message>
            <source>Closed: withdrawn by the visitor</source>
            <translation>Жабылды: келуші қайтарып алды</translation>
        </message>
        <message>
            <source>Confirm the answer by</source>
            <translation>Жауапты растау мерзімі</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>Мерзім ұзартылды</translation>
        </message>
        <message>
            <source>Deadline paused</source>
            <translation>Мерзім тоқтатылып тұр</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешім қабылдау</translation>
        </message>
        <message>
            <source>Decide again</source>
            <translation>Қайта шешім қабылдау</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Шешім қабылдау мерзімі</translation>
        </message>
        <message>
            <source>Decided, not told yet</source>
            <translation>Шешілді, хабарланбады</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>Шешім кері қайтарылды</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Мәлімет</translation>
        </message>
        <message>
            <source>Extend the deadline</source>
            <translation>Мерзімді ұзарту</translation>
        </message>
        <message>
            <source>Extended by</source>
            <translation>Ұзартылған уақыты</translation>
        </message>
        <message>
            <source>Finish the step by</source>
            <translation>Қадамды аяқтау мерзімі</translation>
        </message>
        <message>
            <source>Follow-up code {code}</source>
            <translation>Өтініш коды {code}</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>Қай бөлімше үшін</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>Қай бөлім үшін</translation>
        </message>
        <message>
            <source>For the visitor at your counter</source>
            <translation>Терезеңіздегі келуші үшін</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кім үшін</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>Басқа бөлімшеден</translation>
        </message>
        <message>
            <source>Give my opinion</source>
            <translation>Пікірімді айту</translation>
        </message>
        <message>
            <source>Go on without an opinion</source>
            <translation>Пікірсіз жалғастыру</translation>
        </message>
        <message>
            <source>Goes on as</source>
            <translation>Жалғасы</translation>
        </message>
        <message>
            <source>Hand over to somebody else</source>
            <translation>Басқаға беру</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Жүргізуші</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Бұл қайдан белгілі</translation>
        </message>
        <message>
            <source>How it was received</source>
            <translation>Қалай түсті</translation>
        </message>
        <message>
            <source>How the visitor was reminded</source>
            <translation>Келушінің есіне қалай салынды</translation>
        </message>
        <message>
            <source>I handle this case myself</source>
            <translation>Бұл өтінішті өзім жүргіземін</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Inside the branch</source>
            <translation>Бөлімше ішінде</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>Өтініш түрі</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Келушінің тілі</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>Соңғы рет еске салынды</translation>
        </message>
        <message>
            <source>May stay empty. It counts for the cost of a case only.</source>
            <translation>Толтырмауға болады. Тек өтініштің құнына есептеледі.</translation>
        </message>
        <message>
            <source>Merge with another case</source>
            <translation>Басқа өтінішпен біріктіру</translation>
        </message>
        <message>
            <source>Merged cases</source>
            <translation>Біріктірілген өтініштер</translation>
        </message>
        <message>
            <source>Merged with another case</source>
            <translation>Басқа өтінішпен біріктірілді</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менің өтініштерім</translation>
        </message>
        <message>
            <source>Minutes of work at the desk</source>
            <translation>Құжатпен жұмыс, минут</translation>
        </message>
        <message>
            <source>My opinion is asked</source>
            <translation>Менің пікірім керек</translation>
        </message>
        <message>
            <source>Name the person it concerns</source>
            <translation>Кімге қатысты екенін көрсету</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Жауап келмеді</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>Мұнда өтініш жоқ</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Нақты ешкім туралы емес</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Әзірге ешкім</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>Ешкім жүргізбейтіндер</translation>
        </message>
        <message>
            <source>Not continued</source>
            <translation>Жалғаспады</translation>
        </message>
        <message>
            <source>Not continued: no answer came</source>
            <translation>Жалғаспады: жауап келмеді</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Байланысу мүмкін болмады</translation>
        </message>
        <message>
            <source>Note for colleagues</source>
            <translation>Әріптестерге ескертпе</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмір</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>Басқа өтініштің нөмірі</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Нөмірі {number}</translation>
        </message>
        <message>
            <source>Of no unit</source>
            <translation>Бөлімге берілмеген</translation>
        </message>
        <message>
            <source>Of which unit</source>
            <translation>Қай бөлімнің</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Пікір</translation>
        </message>
        <message>
            <source>Opinion asked</source>
            <translation>Пікір сұралды</translation>
        </message>
        <message>
            <source>Opinion of {name}</source>
            <translation>Пікірі: {name}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.</source>
            <translation>Нөмір мен кодты келушіге беріңіз. Код тек қазір көрсетіледі; сол арқылы өтініш туралы сұрауға болады.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Түбіртекті басып шығару</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>Түбіртекті қайта басып шығару</translation>
        </message>
        <message>
            <source>Reading the cases</source>
            <translation>Өтініштер жүктелуде</translation>
        </message>
        <message>
            <source>Reasons, as the visitor will hear them</source>
            <translation>Келушіге айтылатын себептер</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Түсті</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Жауапты жазу</translation>
        </message>
        <message>
            <source>Refer to another body</source>
            <translation>Басқа органға жіберу</translation>
        </message>
        <message>
            <source>Refer to another branch</source>
            <translation>Басқа бөлімшеге жіберу</translation>
        </message>
        <message>
            <source>Refer to another unit</source>
            <translation>Басқа бөлімге жіберу</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Қайда жіберілді</translation>
        </message>
        <message>
            <source>Referred to another branch</source>
            <translation>Басқа бөлімшеге жіберілді</translation>
        </message>
        <message>
            <source>Referred to another unit</source>
            <translation>Басқа бөлімге жіберілді</translation>
        </message>
        <message>
            <source>Referred to the branch</source>
            <translation>Жіберілген бөлімше</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Register a case</source>
            <translation>Өтінішті тіркеу</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Registered: {number}</source>
            <translation>Тіркелді: {number}</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Еске салу</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Еске салынды</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Қайта ашылды</translation>
        </message>
        <message>
            <source>Result sent by e-mail; nobody knows yet whether it was read</source>
            <translation>Нәтиже электрондық поштамен жіберілді; оқылғаны әзірге белгісіз</translation>
        </message>
        <message>
            <source>Return for revision</source>
            <translation>Пысықтауға қайтару</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Saved: {number}</source>
            <translation>Сақталды: {number}</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Жауап жіберу</translation>
        </message>
        <message>
            <source>Send the answer by</source>
            <translation>Жауап жіберу мерзімі</translation>
        </message>
        <message>
            <source>Separate from the other case</source>
            <translation>Басқа өтініштен бөлу</translation>
        </message>
        <message>
            <source>Separated from the other case</source>
            <translation>Басқа өтініштен бөлінді</translation>
        </message>
        <message>
            <source>Something else was being saved, so the case was not registered. Please try again.</source>
            <translation>Бұл кезде басқа әрекет сақталып жатты, сондықтан өтініш тіркелмеді. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>Қадам орындалды</translation>
        </message>
        <message>
            <source>Step is done</source>
            <translation>Қадам орындалды</translation>
        </message>
        <message>
            <source>Stop trying to reach the visitor</source>
            <translation>Байланысу әрекетін тоқтату</translation>
        </message>
        <message>
            <source>Take back from the other body</source>
            <translation>Басқа органнан қайтарып алу</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>Өтінішті жүргізуге алу</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Жүргізуге алынды</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Қайтарып алынды</translation>
        </message>
        <message>
            <source>Tell the visitor by</source>
            <translation>Келушіге хабарлау мерзімі</translation>
        </message>
        <message>
            <source>The case waits for it</source>
            <translation>Өтініш осы пікірді күтеді</translation>
        </message>
        <message>
            <source>The case with the lower number goes on. The history of both stays readable.</source>
            <translation>Нөмірі кіші өтініш жалғасады. Екеуінің де тарихы сақталады.</translation>
        </message>
        <message>
            <source>The files are being checked. The case is registered after that.</source>
            <translation>Файлдар тексерілуде. Содан кейін өтініш тіркеледі.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>The opinion of which unit</source>
            <translation>Қай бөлімнің пікірі</translation>
        </message>
        <message>
            <source>The other body answered</source>
            <translation>Басқа орган жауап берді</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>Түбіртек басылып жатыр.</translation>
        </message>
        <message>
            <source>The slip is printed.</source>
            <translation>Түбіртек басылды.</translation>
        </message>
        <message>
            <source>The unit has the answer</source>
            <translation>Бөлім жауап алды</translation>
        </message>
        <message>
            <source>The visitor has both</source>
            <translation>Келуші екеуін де алды</translation>
        </message>
        <message>
            <source>This person will neither see nor handle the case.</source>
            <translation>Бұл қызметкер өтінішті көрмейді және жүргізбейді.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Ticket {number}</source>
            <translation>{number} талоны</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>Қай органға</translation>
        </message>
        <message>
            <source>To which branch</source>
            <translation>Қай бөлімшеге</translation>
        </message>
        <message>
            <source>To which step</source>
            <translation>Қай қадамға</translation>
        </message>
        <message>
            <source>To which unit</source>
            <translation>Қай бөлімге</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>To whom, and what they are asked</source>
            <translation>Қайда және не сұралады</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Visitor answered</source>
            <translation>Келуші жауап берді</translation>
        </message>
        <message>
            <source>Visitor asked</source>
            <translation>Келушіден сұралды</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>Келушімен байланысу мүмкін болмады</translation>
        </message>
        <message>
            <source>Visitor told</source>
            <translation>Келушіге хабарланды</translation>
        </message>
        <message>
            <source>Visitor withdraws</source>
            <translation>Келуші қайтарып алады</translation>
        </message>
        <message>
            <source>Waits for another body</source>
            <translation>Басқа органды күтуде</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Бекітуді күтуде</translation>
        </message>
        <message>
            <source>Waits for the visitor</source>
            <translation>Келушіні күтуде</translation>
        </message>
        <message>
            <source>We have the answer</source>
            <translation>Жауап алдық</translation>
        </message>
        <message>
            <source>What does {number} ask for?</source>
            <translation>{number} талонымен келген келуші не сұрайды?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What has to be done again</source>
            <translation>Нені пысықтау керек</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>What is asked for, and how was it received?</source>
            <translation>Өтініш не туралы және қалай түсті?</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>Олардан не сұралады</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Не шешілді</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Белгілі мәлімет</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>Әлі не жетіспейді</translation>
        </message>
        <message>
            <source>What is wrong with the result</source>
            <translation>Нәтижеде не дұрыс емес</translation>
        </message>
        <message>
            <source>What the colleague should know</source>
            <translation>Әріптес не білуі керек</translation>
        </message>
        <message>
            <source>What the other body answered</source>
            <translation>Басқа орган не деп жауап берді</translation>
        </message>
        <message>
            <source>What the other branch is asked</source>
            <translation>Басқа бөлімшеден не сұралады</translation>
        </message>
        <message>
            <source>What the other branch should know besides the decision</source>
            <translation>Басқа бөлімшеге шешімнен бөлек не айту керек</translation>
        </message>
        <message>
            <source>What the visitor brought or answered</source>
            <translation>Келуші не әкелді немесе не деді</translation>
        </message>
        <message>
            <source>What the visitor must bring or answer</source>
            <translation>Келуші не әкелуі немесе не айтуы керек</translation>
        </message>
        <message>
            <source>What the visitor said</source>
            <translation>Келуші не деді</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>What was done, for the next step</source>
            <translation>Не істелді (келесі қадам үшін)</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не анықталды</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>What was written here was erased on {day}.</source>
            <translation>Мұнда жазылғандар {day} өшірілді.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Where the result waits for the visitor</source>
            <translation>Нәтиже келушіні қайда күтеді</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>Қай өтініштер</translation>
        </message>
        <message>
            <source>Which files go along</source>
            <translation>Қай файлдар бірге жіберіледі</translation>
        </message>
        <message>
            <source>Whose opinion</source>
            <translation>Кімнің пікірі</translation>
        </message>
        <message>
            <source>Why it belongs there, and what was found</source>
            <translation>Неге сол бөлімге тиесілі және не анықталды</translation>
        </message>
        <message>
            <source>Why it does not belong here</source>
            <translation>Неге бұл бөлімге тиесілі емес</translation>
        </message>
        <message>
            <source>Why it is decided again</source>
            <translation>Неге қайта шешіледі</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>Неге ол керек емес</translation>
        </message>
        <message>
            <source>Why more time is needed, as the visitor will hear it</source>
            <translation>Неге көбірек уақыт керек (келушіге айтылатындай етіп жазыңыз)</translation>
        </message>
        <message>
            <source>Why the answer is not needed any more</source>
            <translation>Жауап неге енді керек емес</translation>
        </message>
        <message>
            <source>Why the visitor withdraws</source>
            <translation>Келуші неге қайтарып алады</translation>
        </message>
        <message>
            <source>Why they are one matter</source>
            <translation>Неге бұл бір мәселе</translation>
        </message>
        <message>
            <source>Why they are two matters</source>
            <translation>Неге бұл екі бөлек мәселе</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>Келуші қайтарып алды</translation>
        </message>
        <message>
            <source>Without it the step does not end, and nothing is decided.</source>
            <translation>Онсыз қадам аяқталмайды және шешім қабылданбайды.</translation>
        </message>
        <message>
            <source>Without the opinion</source>
            <translation>Пікірсіз</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>Неше жұмыс күнін қосу керек</translation>
        </message>
        <message>
            <source>Working days for the opinion</source>
            <translation>Пікірге берілетін жұмыс күндері</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Ескертпе жазу</translation>
        </message>
        <message>
            <source>Wrongly sent</source>
            <translation>Қайтарылды: қате жіберілген</translation>
        </message>
        <message>
            <source>Wrongly sent here</source>
            <translation>Мұнда қате жіберілген</translation>
        </message>
        <message>
            <source>You are asked: {question}</source>
            <translation>Сізден сұралғаны: {question}</translation>
        </message>
        <message>
            <source>Your opinion</source>
            <translation>Сіздің пікіріңіз</translation>
        </message>
        <message>
            <source>anybody of the unit can take it</source>
            <translation>бөлімнің кез келген қызметкері ала алады</translation>
        </message>
        <message>
            <source>asked until {moment}</source>
            <translation>сұралды, мерзімі: {moment}</translation>
        </message>
        <message>
            <source>asked until {moment}; the case waits for it</source>
            <translation>сұралды, мерзімі: {moment}; онсыз өтініш жылжымайды</translation>
        </message>
        <message>
            <source>capacity {number}</source>
            <translation>жүктеме нормасы {number}</translation>
        </message>
        <message>
            <source>given: {moment}</source>
            <translation>берілді: {moment}</translation>
        </message>
        <message>
            <source>has the skill “{service}”</source>
            <translation>«{service}» дағдысы бар</translation>
        </message>
        <message>
            <source>nobody is left who could get it</source>
            <translation>өтінішті ала алатын ешкім қалмады</translation>
        </message>
        <message>
            <source>not yet brought</source>
            <translation>әлі әкелінген жоқ</translation>
        </message>
        <message>
            <source>speaks the visitor’s language</source>
            <translation>келушінің тілін біледі</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n open cases)</source>
            <translation>
                <numerusform>{name} (%n ашық өтініш)</numerusform>
                <numerusform>{name} (%n ашық өтініш)</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is away: {deputy} gets it</source>
            <translation>{name} жұмыста жоқ: өтінішті {deputy} алады</translation>
        </message>
        <message>
            <source>{person}, because {name} is away</source>
            <translation>{person}, себебі {name} жұмыста жоқ</translation>
        </message>
        <message>
            <source>{person}, who did an earlier step</source>
            <translation>{person}, алдыңғы қадамды орындаған</translation>
        </message>
        <message numerus="yes">
            <source>{person}, who had the fewest open cases (%n)</source>
            <translation>
                <numerusform>{person}, ашық өтініші ең аз (%n)</numerusform>
                <numerusform>{person}, ашық өтініші ең аз (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{verb}: {number}</source>
            <translation>{verb}: {number}</translation>
        </message>
        <message>
            <source>{what}. Next: {step}</source>
            <translation>{what}. Келесі: {step}</translation>
        </message>
        <message>
            <source>{what}: instead of {person}, who is away</source>
            <translation>{what}: {person} жұмыста жоқ болғандықтан, орнына</translation>
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
            <translation>Санат қосу</translation>
        </message>
        <message>
            <source>Add the first class.</source>
            <translation>Алғашқы санатты қосыңыз.</translation>
        </message>
        <message>
            <source>Reading the classes</source>
            <translation>Санаттар жүктелуде</translation>
        </message>
        <message>
            <source>Say whom the class is for and what proves it. Tickets keep the class they were issued with.</source>
            <translation>Санат кімге арналғанын және немен расталатынын жазыңыз. Талондар берілген санатында қалады.</translation>
        </message>
        <message>
            <source>There is no class yet</source>
            <translation>Әзірге санат жоқ</translation>
        </message>
    </context>
    <context>
        <name>console.comfort</name>
        <message>
            <source>Larger text</source>
            <translation>Мәтінді үлкейту</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мәтінді кішірейту</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Күшті контраст</translation>
        </message>
        <message>
            <source>Usual contrast</source>
            <translation>Қалыпты контраст</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>Қалыпты мәтін</translation>
        </message>
    </context>
    <context>
        <name>console.competencies</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n ай</numerusform>
                <numerusform>%n ай</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a competency</source>
            <translation>Құзырет қосу</translation>
        </message>
        <message>
            <source>Add what people must have shown before they serve.</source>
            <translation>Қызметкерлер қызмет көрсетпес бұрын нені растауы керегін қосыңыз.</translation>
        </message>
        <message>
            <source>Reading the competencies</source>
            <translation>Құзыреттер оқылуда</translation>
        </message>
        <message>
            <source>There is no competency yet</source>
            <translation>Әзірге құзырет жоқ</translation>
        </message>
        <message>
            <source>What people must have shown before they serve. Evidence is recorded on the page “Learning”.</source>
            <translation>Қызметкерлер қызмет көрсетпес бұрын нені растауы керек. Растау «Оқу» бетінде жазылады.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>мерзімсіз</translation>
        </message>
    </context>
    <context>
        <name>console.complaints</name>
        <message>
            <source>A complaint is upheld only with its cause and with what changes.</source>
            <translation>Шағым себебі мен не өзгеретіні жазылғанда ғана негізді деп танылады.</translation>
        </message>
        <message>
            <source>A remedy waits for approval</source>
            <translation>Шара бекітуді күтуде</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Барлық түрі</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>Барлық ашық</translation>
        </message>
        <message>
            <source>Amount of money</source>
            <translation>Ақша мөлшері</translation>
        </message>
        <message>
            <source>Approve a remedy</source>
            <translation>Шараны бекіту</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Choose another list. New ones are registered on the page Cases.</source>
            <translation>Басқа тізімді таңдаңыз. Жаңалары «Өтініштер» бетінде тіркеледі.</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>Жабылғандарымен бірге</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>Deadline or result</source>
            <translation>Мерзімі немесе нәтижесі</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндіру</translation>
        </message>
        <message>
            <source>Finding recorded</source>
            <translation>Қорытынды жазылды</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Алғашқы байланыс</translation>
        </message>
        <message>
            <source>First contact with the visitor</source>
            <translation>Келушімен алғашқы байланыс</translation>
        </message>
        <message>
            <source>Harm to the visitor</source>
            <translation>Келушіге келген зиян</translation>
        </message>
        <message>
            <source>How the visitor was contacted</source>
            <translation>Келушімен қалай байланысты</translation>
        </message>
        <message>
            <source>If nothing changes, write: nothing, because …</source>
            <translation>Ештеңе өзгермесе: «ештеңе, себебі …» деп жазыңыз.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>No cause here: it is not upheld</source>
            <translation>Бізде себеп жоқ: шағым негізсіз</translation>
        </message>
        <message>
            <source>No complaints here</source>
            <translation>Мұнда шағым жоқ</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Нақты емес</translation>
        </message>
        <message>
            <source>Offer a remedy</source>
            <translation>Шара ұсыну</translation>
        </message>
        <message>
            <source>Reading the complaints</source>
            <translation>Шағымдар оқылуда</translation>
        </message>
        <message>
            <source>Record the finding</source>
            <translation>Қорытындыны жазу</translation>
        </message>
        <message>
            <source>Record the first contact</source>
            <translation>Алғашқы байланысты жазу</translation>
        </message>
        <message>
            <source>Refuse a remedy</source>
            <translation>Шараны қабылдамау</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Келушіге арналған шара</translation>
        </message>
        <message>
            <source>Remedy approved</source>
            <translation>Шара бекітілді</translation>
        </message>
        <message>
            <source>Remedy offered</source>
            <translation>Шара ұсынылды</translation>
        </message>
        <message>
            <source>Remedy refused</source>
            <translation>Шара қабылданбады</translation>
        </message>
        <message>
            <source>Remedy taken back</source>
            <translation>Шара қайтарып алынды</translation>
        </message>
        <message>
            <source>Serious and critical</source>
            <translation>Ауыр және өте ауыр</translation>
        </message>
        <message>
            <source>Serious and critical ones go to a manager at once.</source>
            <translation>Ауыр және өте ауырлары бірден басшыға беріледі.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Ауырлығы</translation>
        </message>
        <message>
            <source>Take a remedy back</source>
            <translation>Шараны қайтарып алу</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол кездегі күйінде.</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>Шағым кім туралы</translation>
        </message>
        <message>
            <source>The visitor wants to stay anonymous</source>
            <translation>Келуші атын атамауды қалайды</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Тақырыптары</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Келуші</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>Атын атамауды қалайды</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Не өзгереді</translation>
        </message>
        <message>
            <source>What is above the limit of your role waits for the approval of another person.</source>
            <translation>Рөліңіздің шегінен асатыны басқа адамның бекітуін күтеді.</translation>
        </message>
        <message>
            <source>What is known of the complaint</source>
            <translation>Шағым туралы белгілі мәлімет</translation>
        </message>
        <message>
            <source>What was agreed with the visitor</source>
            <translation>Келушімен не туралы келісілді</translation>
        </message>
        <message>
            <source>What was done about the complaint</source>
            <translation>Шағым бойынша не істелді</translation>
        </message>
        <message>
            <source>What was found, point by point</source>
            <translation>Не анықталды, тармақ-тармағымен</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Қандай сабақ алынды</translation>
        </message>
        <message>
            <source>What would put it right</source>
            <translation>Жағдайды не түзетер еді</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Қашан болды</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қай жерде</translation>
        </message>
        <message>
            <source>Which complaints</source>
            <translation>Қай шағымдар</translation>
        </message>
        <message>
            <source>Which remedy</source>
            <translation>Қай шара</translation>
        </message>
        <message>
            <source>due: {moment}</source>
            <translation>мерзімі: {moment}</translation>
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
            <translation>Қызмет таңдалмаған терезе бәрін көрсетеді. Терезедегі келуші орнында қалады.</translation>
        </message>
        <message>
            <source>Add a counter</source>
            <translation>Терезе қосу</translation>
        </message>
        <message>
            <source>Add the first counter.</source>
            <translation>Алғашқы терезені қосыңыз.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Барлық қызмет</translation>
        </message>
        <message>
            <source>Reading the counters</source>
            <translation>Терезелер жүктелуде</translation>
        </message>
        <message>
            <source>There is no counter yet</source>
            <translation>Әзірге терезе жоқ</translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>Осы терезенің кезегінде: %n, ең ұзағы {time}</numerusform>
                <numerusform>Осы терезенің кезегінде: %n, ең ұзағы {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>Басқа терезелердің кезегінде %n адам бар.</numerusform>
                <numerusform>Басқа терезелердің кезегінде %n адам бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Қызмет қосу</translation>
        </message>
        <message>
            <source>Add this service</source>
            <translation>Осы қызметті қосу</translation>
        </message>
        <message>
            <source>Anyone who provides it</source>
            <translation>Кез келген қызметкер</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>{time} уақытына жазылған</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Көмек сұрау</translation>
        </message>
        <message>
            <source>Call a number</source>
            <translation>Нөмірмен шақыру</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Қайта шақыру</translation>
        </message>
        <message>
            <source>Call next</source>
            <translation>Келесіні шақыру</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>Осы нөмірді шақыру</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>Came back to the queue</source>
            <translation>Кезекке қайтарылған</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Create a ticket and call</source>
            <translation>Талон беріп, шақыру</translation>
        </message>
        <message>
            <source>Do not count this time</source>
            <translation>Бұл уақытты есептемеу</translation>
        </message>
        <message>
            <source>Documents for this service</source>
            <translation>Осы қызметке керек құжаттар</translation>
        </message>
        <message>
            <source>End pause</source>
            <translation>Қабылдауды жалғастыру</translation>
        </message>
        <message>
            <source>Fee: {fee}</source>
            <translation>Төлем: {fee}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Қызметті табу</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Finish serving</source>
            <translation>Қабылдауды аяқтау</translation>
        </message>
        <message>
            <source>Finish with paperwork</source>
            <translation>Аяқтап, құжат рәсімдеу</translation>
        </message>
        <message>
            <source>Finish, then paperwork</source>
            <translation>Аяқтау, кейін құжаттар</translation>
        </message>
        <message>
            <source>For example D042</source>
            <translation>Мысалы, D042</translation>
        </message>
        <message>
            <source>For this counter</source>
            <translation>Осы терезеге</translation>
        </message>
        <message>
            <source>For {number}: started or finished at the wrong moment. The visit counts, its time does not.</source>
            <translation>{number}: басталуы не аяқталуы дер кезінде белгіленбеді. Келуі есептеледі, уақыты есептелмейді.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Goes first</source>
            <translation>Бірінші болады</translation>
        </message>
        <message>
            <source>Goes last</source>
            <translation>Соңғы болады</translation>
        </message>
        <message>
            <source>Guide for this service</source>
            <translation>Қызмет көрсету тәртібі</translation>
        </message>
        <message>
            <source>I am ready</source>
            <translation>Дайынмын</translation>
        </message>
        <message>
            <source>Keep the ticket</source>
            <translation>Талонды қалдыру</translation>
        </message>
        <message>
            <source>Keeps its place in the queue</source>
            <translation>Кезектегі орны сақталады</translation>
        </message>
        <message>
            <source>Lang</source>
            <comment>Column of two-letter language codes</comment>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>Келушінің тілі</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Ең ұзағы</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Менің күнім</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>No visitor at the counter</source>
            <translation>Терезе алдында ешкім жоқ</translation>
        </message>
        <message>
            <source>Nobody is called until you are ready.</source>
            <translation>Сіз дайын болғанша ешкім шақырылмайды.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Ешкім күтіп тұрған жоқ</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter</source>
            <translation>Осы терезенің кезегінде ешкім жоқ</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter.</source>
            <translation>Бұл терезенің кезегінде ешкім жоқ.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Note on the ticket</source>
            <translation>Талондағы ескертпе</translation>
        </message>
        <message>
            <source>Now serving</source>
            <translation>Қызмет көрсетілуде</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмір</translation>
        </message>
        <message>
            <source>Number of matters</source>
            <translation>Іс саны</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>Талондағы нөмір</translation>
        </message>
        <message>
            <source>On hold and missed</source>
            <translation>Кейінге қалғандар мен келмегендер</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Құжат рәсімдеу</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Place in the queue</source>
            <translation>Кезектегі орны</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Кезектен тыс</translation>
        </message>
        <message>
            <source>Priority is proved by: {proof}</source>
            <translation>Кезектен тыс қабылдауды растайды: {proof}</translation>
        </message>
        <message>
            <source>Promise today</source>
            <translation>Бүгін мерзімінде</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Put the visitor on hold</source>
            <translation>Қабылдауды кейінге қалдыру</translation>
        </message>
        <message>
            <source>Reading the queue</source>
            <translation>Кезек жүктелуде</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Кезектен алып тастау</translation>
        </message>
        <message>
            <source>Remove {number} from the queue?</source>
            <translation>{number} кезектен алынсын ба?</translation>
        </message>
        <message>
            <source>Return to the queue</source>
            <translation>Кезекке қайтару</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Ескертпені сақтау</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Кім қабылдайды</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Speaks Arabic</source>
            <translation>Араб тілі</translation>
        </message>
        <message>
            <source>Speaks English</source>
            <translation>Ағылшын тілі</translation>
        </message>
        <message>
            <source>Speaks Kazakh</source>
            <translation>Қазақ тілі</translation>
        </message>
        <message>
            <source>Speaks Persian</source>
            <translation>Парсы тілі</translation>
        </message>
        <message>
            <source>Speaks Russian</source>
            <translation>Орыс тілі</translation>
        </message>
        <message>
            <source>Start serving</source>
            <translation>Қабылдауды бастау</translation>
        </message>
        <message>
            <source>Start the pause</source>
            <translation>Үзілісті бастау</translation>
        </message>
        <message>
            <source>Take your time to finish the paperwork.</source>
            <translation>Құжаттарды асықпай рәсімдеңіз.</translation>
        </message>
        <message>
            <source>The next visitor appears here.</source>
            <translation>Келесі келуші осында көрінеді.</translation>
        </message>
        <message>
            <source>The ticket ends and can no longer be called.</source>
            <translation>Талон жабылады, оны енді шақыруға болмайды.</translation>
        </message>
        <message>
            <source>The time does not count</source>
            <translation>Уақыты есептелмейді</translation>
        </message>
        <message>
            <source>Then come back to me</source>
            <translation>Кейін маған қайтсын</translation>
        </message>
        <message>
            <source>Then: {service}</source>
            <translation>Кейін: {service}</translation>
        </message>
        <message>
            <source>This counter calls nobody until the pause ends.</source>
            <translation>Үзіліс біткенше бұл терезе ешкімді шақырмайды.</translation>
        </message>
        <message>
            <source>This service needs an outcome.</source>
            <translation>Бұл қызметте нәтижені көрсету керек.</translation>
        </message>
        <message>
            <source>This takes longer than usual. Why? You need not answer.</source>
            <translation>Қызмет көрсету әдеттегіден ұзаққа созылды. Неге? Жауап беру міндетті емес.</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Қалған уақыт</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Басқаға беру</translation>
        </message>
        <message>
            <source>Transfer the visitor</source>
            <translation>Келушіні басқаға беру</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Әрекетті қайтару</translation>
        </message>
        <message>
            <source>Waited {time}</source>
            <translation>Күткен уақыты: {time}</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Күтіп отырғандар тізімі</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күту</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Талонсыз қабылдау</translation>
        </message>
        <message>
            <source>What does the visitor without a ticket need?</source>
            <translation>Талонсыз келушіге не керек?</translation>
        </message>
        <message>
            <source>What is the outcome for {number}?</source>
            <translation>{number} бойынша нәтиже қандай?</translation>
        </message>
        <message>
            <source>What should the note on {number} say?</source>
            <translation>{number} талонына қандай ескертпе жазылсын?</translation>
        </message>
        <message>
            <source>Where should {number} be transferred?</source>
            <translation>{number} қайда беріледі?</translation>
        </message>
        <message>
            <source>Where should {number} go in the queue?</source>
            <translation>{number} кезектің қай жеріне қайтарылады?</translation>
        </message>
        <message>
            <source>Which number do you want to call out of turn, and why?</source>
            <translation>Қай нөмірді кезегінен бұрын шақыру керек және неге?</translation>
        </message>
        <message>
            <source>Which service should be added to {number}?</source>
            <translation>{number} талонына қай қызмет қосылады?</translation>
        </message>
        <message>
            <source>Why is the counter pausing?</source>
            <translation>Терезе неге үзіліс жасайды?</translation>
        </message>
        <message>
            <source>Why is {number} on hold?</source>
            <translation>{number} неге кейінге қалдырылады?</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Ескертпе жазу</translation>
        </message>
        <message>
            <source>You have not shown: {competencies}</source>
            <translation>Сізде расталмаған: {competencies}</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>шамамен {time}</translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>тағы %n шақыру</numerusform>
                <numerusform>тағы %n шақыру</numerusform>
            </translation>
        </message>
        <message>
            <source>called within the promise</source>
            <translation>мерзімінде шақырылды</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>кезекте</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time} өткен соң</translation>
        </message>
        <message>
            <source>of about {time}</source>
            <translation>жоспар бойынша {time}</translation>
        </message>
        <message>
            <source>of pause</source>
            <translation>үзіліс уақыты</translation>
        </message>
        <message>
            <source>over</source>
            <translation>уақыты бітті</translation>
        </message>
        <message>
            <source>per visitor on average</source>
            <translation>бір келушіге орташа</translation>
        </message>
        <message>
            <source>promised: {time}</source>
            <translation>уәде: {time}</translation>
        </message>
        <message>
            <source>served</source>
            <translation>қызмет көрсетілді</translation>
        </message>
        <message>
            <source>since the call</source>
            <translation>шақырудан бері</translation>
        </message>
        <message>
            <source>still to wait: {wait}</source>
            <translation>әлі күтеді: {wait}</translation>
        </message>
        <message>
            <source>{action}: {number}</source>
            <translation>{action}: {number}</translation>
        </message>
        <message>
            <source>{calls} of {needed} calls</source>
            <translation>{calls} / {needed} шақыру</translation>
        </message>
        <message>
            <source>{name}: one less, now {value}</source>
            <translation>{name}: біреуін кеміту, қазір {value}</translation>
        </message>
        <message>
            <source>{name}: one more, now {value}</source>
            <translation>{name}: біреуін қосу, қазір {value}</translation>
        </message>
        <message>
            <source>{number} is finished.</source>
            <translation>{number} қабылдауы аяқталды.</translation>
        </message>
        <message>
            <source>{number} was not here.</source>
            <translation>{number} келмеді.</translation>
        </message>
    </context>
    <context>
        <name>console.devices</name>
        <message numerus="yes">
            <source>%n items need attention</source>
            <translation>
                <numerusform>%n мәселе назар аударуды қажет етеді</numerusform>
                <numerusform>%n мәселе назар аударуды қажет етеді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more items need attention.</source>
            <translation>
                <numerusform>Тағы %n мәселе назар аударуды қажет етеді.</numerusform>
                <numerusform>Тағы %n мәселе назар аударуды қажет етеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A kiosk, console or board appears here when it is started.</source>
            <translation>Терминал, оператордың жұмыс орны немесе табло іске қосылғанда осында шығады.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Бәрі дұрыс</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>Check of the records</source>
            <translation>Жазбаларды тексеру</translation>
        </message>
        <message>
            <source>Closing of days</source>
            <translation>Күндерді жабу</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Құрылғы</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Құрылғылар</translation>
        </message>
        <message>
            <source>Devices of the branch</source>
            <translation>Бөлімшенің құрылғылары</translation>
        </message>
        <message>
            <source>Done {time}</source>
            <translation>Орындалды: {time}</translation>
        </message>
        <message>
            <source>Erasure of old texts</source>
            <translation>Ескі мәтіндерді өшіру</translation>
        </message>
        <message>
            <source>Failed {time}</source>
            <translation>Орындалмады: {time}</translation>
        </message>
        <message>
            <source>For a device that was taken away. If it is started again, it returns to the list automatically.</source>
            <translation>Алып кетілген құрылғыға арналған. Қайта іске қосылса, тізімге өзі қайтады.</translation>
        </message>
        <message>
            <source>It still reports, so it cannot be removed from the list.</source>
            <translation>Құрылғы әлі байланыста, сондықтан оны тізімнен алып тастауға болмайды.</translation>
        </message>
        <message>
            <source>Keep it on the list</source>
            <translation>Тізімде қалдыру</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Соңғы хабар</translation>
        </message>
        <message>
            <source>Last seen {time}</source>
            <translation>Соңғы белгі: {time}</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Қызметтік жұмыстар</translation>
        </message>
        <message>
            <source>Maintenance service</source>
            <translation>Қызметтік бағдарлама</translation>
        </message>
        <message>
            <source>No backups are made and days are not closed. Ask your administrator to start the maintenance service.</source>
            <translation>Сақтық көшірме жасалмайды, күндер жабылмайды. Әкімшіден қызметтік бағдарламаны іске қосуды сұраңыз.</translation>
        </message>
        <message>
            <source>No device has reported yet</source>
            <translation>Әзірге бірде-бір құрылғы байланысқа шыққан жоқ</translation>
        </message>
        <message>
            <source>No fault found, {time}</source>
            <translation>Қате табылмады: {time}</translation>
        </message>
        <message>
            <source>None since {time}</source>
            <translation>{time} сәтінен бері жоқ</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Әлі болған жоқ</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Жұмыс істемейді</translation>
        </message>
        <message>
            <source>Not running since {time}</source>
            <translation>{time} сәтінен бері жұмыс істемейді</translation>
        </message>
        <message>
            <source>Only what needs attention</source>
            <translation>Назар аударуды қажет ететіндер ғана</translation>
        </message>
        <message>
            <source>Reading the devices</source>
            <translation>Құрылғылар туралы деректер жүктелуде</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Тізімнен алып тастау</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Алып тастау: {name}</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>{name} тізімнен алынсын ба?</translation>
        </message>
        <message>
            <source>Running since {time}</source>
            <translation>{time} сәтінен бері жұмыс істеп тұр</translation>
        </message>
        <message>
            <source>Show devices</source>
            <translation>Құрылғыларды көрсету</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Міндет</translation>
        </message>
        <message>
            <source>The check of the records found something wrong.</source>
            <translation>Жазбаларды тексергенде қате табылды.</translation>
        </message>
        <message>
            <source>The details are in the log.</source>
            <translation>Толығырақ — бағдарлама журналында.</translation>
        </message>
        <message>
            <source>The last backup is older than two days.</source>
            <translation>Соңғы сақтық көшірме жасалғанына екі күннен асты.</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made.</source>
            <translation>Қызметтік бағдарлама жұмыс істемейді: сақтық көшірме жасалмайды.</translation>
        </message>
        <message>
            <source>This is the last information received.</source>
            <translation>Соңғы алынған деректер көрсетілген.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Нұсқа {version}</translation>
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
            <translation>{name}: тізімнен алынды.</translation>
        </message>
    </context>
    <context>
        <name>console.entries</name>
        <message>
            <source>Add {name}</source>
            <translation>Қосу: {name}</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>Қосылды: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Өзгерту: {name}</translation>
        </message>
        <message>
            <source>It disappears from all screens at once. The history keeps it.</source>
            <translation>Жазба барлық экраннан бірден жоғалады. «Өзгерістер» бетінде ол сақталады.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Менің нұсқамды қалдыру</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>Жазбаны қалдыру</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>Жылжыту: {name}</translation>
        </message>
        <message>
            <source>Only what is in use</source>
            <translation>Тек қолданыстағылар</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>Қолданыста емес</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Жазбаны жою</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Жою: {name}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>«{name}» жойылсын ба?</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
        <message>
            <source>Save or discard these changes first.</source>
            <translation>Алдымен осы өзгерістерді сақтаңыз немесе олардан бас тартыңыз.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сақталды: {name}</translation>
        </message>
        <message>
            <source>Somebody else has removed this entry. What you typed is kept in this form: you can add it again.</source>
            <translation>Бұл жазбаны басқа қызметкер жойды. Сіз енгізгеніңіз осы формада сақталды: жазбаны қайта қосуға болады.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Қолданыстан шығару</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Басқа нұсқаны алу</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол сәттегі күйінде.</translation>
        </message>
    </context>
    <context>
        <name>console.files</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were added.</source>
            <translation>
                <numerusform>%n файл қосылды.</numerusform>
                <numerusform>%n файл қосылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n бет</numerusform>
                <numerusform>%n бет</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Файл қосу</translation>
        </message>
        <message>
            <source>Add from the scan folder</source>
            <translation>Сканер қалтасынан қосу</translation>
        </message>
        <message>
            <source>Adding file {number} of {count}: {name}</source>
            <translation>Файл қосылуда, {count} ішінен {number}-файл: {name}</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Файлды жабу</translation>
        </message>
        <message>
            <source>Close the scan folder</source>
            <translation>Сканер қалтасын жабу</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>It cannot be opened any more. Who removed it and why stays on this page.</source>
            <translation>Оны енді ашу мүмкін болмайды. Кім және неге жойғаны осы бетте қалады.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Name erased</source>
            <translation>Атауы өшірілген</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>No file is in the scan folder.</source>
            <translation>Сканер қалтасында файл жоқ.</translation>
        </message>
        <message>
            <source>None: another paper</source>
            <translation>Ешқайсысына: басқа құжат</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} ішінен {page}-бет</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Суреттер мен PDF</translation>
        </message>
        <message>
            <source>Please choose at most 10 files at once.</source>
            <translation>Бір ретте ең көбі 10 файл таңдаңыз.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Басып шығарылды.</translation>
        </message>
        <message>
            <source>Printing page {page} of {pages}</source>
            <translation>Басып шығарылуда: {pages} ішінен {page}-бет</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Файлды жою</translation>
        </message>
        <message>
            <source>Remove the file {file}</source>
            <translation>{file} файлын жою</translation>
        </message>
        <message>
            <source>Removed: {file}</source>
            <translation>Жойылды: {file}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Көшірмесін сақтау</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>The connection is lost. It is added as soon as the connection is back.</source>
            <translation>Байланыс үзілді. Байланыс қалпына келе сала файл қосылады.</translation>
        </message>
        <message>
            <source>The file was not printed. Is the printer ready?</source>
            <translation>Файл басып шығарылмады. Принтер дайын ба?</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read.</source>
            <translation>{path} қалтасын оқу мүмкін болмады.</translation>
        </message>
        <message>
            <source>The page is being drawn.</source>
            <translation>Бет ашылып жатыр.</translation>
        </message>
        <message>
            <source>Which question is answered?</source>
            <translation>Бұл қай сұраққа жауап?</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>Неге жойылады?</translation>
        </message>
        <message>
            <source>{file}: erased, {when}: the time to keep it was over</source>
            <translation>{file}: өшірілді, {when}: сақтау мерзімі бітті</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}</source>
            <translation>{file}: жойған {person}, {when}</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}: {reason}</source>
            <translation>{file}: жойған {person}, {when}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{first} %n other files were not added either.</source>
            <translation>
                <numerusform>{first} Тағы %n файл қосылмады.</numerusform>
                <numerusform>{first} Тағы %n файл қосылмады.</numerusform>
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
            <translation>Топ қосу</translation>
        </message>
        <message>
            <source>Add the first group of services.</source>
            <translation>Алғашқы қызметтер тобын қосыңыз.</translation>
        </message>
        <message>
            <source>Reading the groups</source>
            <translation>Топтар жүктелуде</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>Қызметтер топтары</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Әзірге топ жоқ</translation>
        </message>
        <message>
            <source>Visitors see these groups first, in this order. Each change takes effect at once.</source>
            <translation>Келушілер алдымен осы топтарды осы ретпен көреді. Әр өзгеріс бірден күшіне енеді.</translation>
        </message>
    </context>
    <context>
        <name>console.hearings</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n шешім</numerusform>
                <numerusform>%n шешім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n қабылдау</numerusform>
                <numerusform>%n қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>A decision was carried out</source>
            <translation>Шешім орындалды</translation>
        </message>
        <message>
            <source>A new one is registered on the page Cases, as a meeting with the manager.</source>
            <translation>Жаңасы «Өтініштер» бетінде басшының қабылдауы ретінде тіркеледі.</translation>
        </message>
        <message>
            <source>Add a decision</source>
            <translation>Шешім қосу</translation>
        </message>
        <message>
            <source>After this, minutes and decisions cannot be changed.</source>
            <translation>Бұдан кейін хаттама мен шешімдерді өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Arrange a day</source>
            <translation>Күнін белгілеу</translation>
        </message>
        <message>
            <source>Arranged for</source>
            <translation>Белгіленген уақыты</translation>
        </message>
        <message>
            <source>Confirmed by the visitor</source>
            <translation>Келуші растады</translation>
        </message>
        <message>
            <source>Confirmed by the visitor: {moment}</source>
            <translation>Келуші растады: {moment}</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>Қабылдау күні</translation>
        </message>
        <message>
            <source>Decisions to carry out</source>
            <translation>Орындалатын шешімдер</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Meetings with the manager</source>
            <translation>Басшының қабылдауы</translation>
        </message>
        <message>
            <source>Minutes and decisions</source>
            <translation>Хаттама мен шешімдер</translation>
        </message>
        <message>
            <source>Minutes of a meeting with the manager</source>
            <translation>Басшының қабылдау хаттамасы</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>Мұнда қабылдау жоқ</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>Хаттама әлі жоқ</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>Бұл уақытта қабылдау жоқ. Басқа күн ұсыныңыз.</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Оқып берілді</translation>
        </message>
        <message>
            <source>Read it back to the visitor before it is confirmed.</source>
            <translation>Растамас бұрын келушіге оқып беріңіз.</translation>
        </message>
        <message>
            <source>Reading the meetings</source>
            <translation>Қабылдаулар оқылуда</translation>
        </message>
        <message>
            <source>Signature of the visitor: ____________________</source>
            <translation>Келушінің қолы: ____________________</translation>
        </message>
        <message>
            <source>Something is still to be done</source>
            <translation>Істелетін іс бар</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол кездегі күйінде.</translation>
        </message>
        <message>
            <source>The visitor confirms the minutes</source>
            <translation>Келуші хаттаманы растайды</translation>
        </message>
        <message>
            <source>They were read back to the visitor, and the visitor agrees</source>
            <translation>Хаттама келушіге оқылды, ол келіседі</translation>
        </message>
        <message>
            <source>Until which day</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Не шешіледі</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Қандай мәселе</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Не шешілді</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>Which day the visitor chooses</source>
            <translation>Келуші қай күнді таңдайды</translation>
        </message>
        <message>
            <source>Which decision</source>
            <translation>Қай шешім</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>Қай қабылдаулар</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>Кім орындайды</translation>
        </message>
        <message>
            <source>Who meets the visitor</source>
            <translation>Қабылдауды кім жүргізеді</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Хаттама жазу</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>carried out: {moment}</source>
            <translation>орындалды: {moment}</translation>
        </message>
        <message>
            <source>confirmed by the visitor</source>
            <translation>келуші растаған</translation>
        </message>
        <message>
            <source>not carried out, the day is over</source>
            <translation>орындалмады, мерзімі өтті</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>әлі расталмаған</translation>
        </message>
        <message>
            <source>to be carried out</source>
            <translation>орындалуы керек</translation>
        </message>
        <message>
            <source>{day}, {opens} to {closes}</source>
            <translation>{day}, {opens}–{closes}</translation>
        </message>
        <message>
            <source>{decision} ({owner}, until {day})</source>
            <translation>{decision} ({owner}, мерзімі: {day})</translation>
        </message>
        <message>
            <source>{name}, not {person}. Please tell the visitor.</source>
            <translation>{name}, {person} емес. Келушіге хабарлаңыз.</translation>
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
            <translation>Бұрын және кейін</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>Өзгерістер, алдымен жаңалары</translation>
        </message>
        <message>
            <source>Choose a longer period.</source>
            <translation>Ұзағырақ кезеңді таңдаңыз.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Басынан бері</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Соңғы %n күн</numerusform>
                <numerusform>Соңғы %n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Соңғы жыл</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Nothing was changed in this period</source>
            <translation>Бұл кезеңде ештеңе өзгертілмеген</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Өзгерістер тарихы жүктелуде</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Ертерек өзгерістерді көрсету</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>This cannot be undone here. Make a new change on its own page.</source>
            <translation>Мұны осы жерде қайтаруға болмайды. Жаңа өзгерісті тиісті бетте енгізіңіз.</translation>
        </message>
        <message>
            <source>This undid the change of {time}.</source>
            <translation>Бұл — мына өзгерісті қайтару: {time}.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>Өзгерісті қайтару</translation>
        </message>
        <message>
            <source>Undo this change?</source>
            <translation>Бұл өзгерісті қайтару керек пе?</translation>
        </message>
        <message>
            <source>Undone. {what}</source>
            <translation>Өзгеріс қайтарылды. {what}</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Who changed what in the set-up, and when. Undoing a change is a new change.</source>
            <translation>Бөлімше баптауында кім нені қашан өзгертті. Қайтару да жаңа өзгеріс болып жазылады.</translation>
        </message>
        <message>
            <source>{what}. The earlier state is restored.</source>
            <translation>{what}. Бұрынғы күйі қайтарылады.</translation>
        </message>
    </context>
    <context>
        <name>console.lost</name>
        <message>
            <source>Connected again. What you see is up to date.</source>
            <translation>Байланыс қалпына келді. Экрандағының бәрі жаңартылды.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. Press again if you still want it.</source>
            <translation>Орындалмады: {what}. Әлі де керек болса, қайта басыңыз.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. {reason}</source>
            <translation>Орындалмады: {what}. {reason}</translation>
        </message>
        <message>
            <source>Not connected to the database since {time}.</source>
            <translation>Дерекқормен байланыс {time} сәтінен бері жоқ.</translation>
        </message>
        <message>
            <source>Not connected to the database.</source>
            <translation>Дерекқормен байланыс жоқ.</translation>
        </message>
        <message>
            <source>Not possible now: not connected</source>
            <translation>Қазір болмайды: байланыс жоқ</translation>
        </message>
        <message>
            <source>Not possible now: the last step is not saved yet</source>
            <translation>Қазір болмайды: соңғы қадам әлі сақталған жоқ</translation>
        </message>
        <message>
            <source>Not saved yet: {what}. The program keeps trying.</source>
            <translation>Әлі сақталған жоқ: {what}. Бағдарлама қайталап көріп жатыр.</translation>
        </message>
        <message>
            <source>Saved: {what}. Connected again.</source>
            <translation>Сақталды: {what}. Байланыс қалпына келді.</translation>
        </message>
        <message>
            <source>Saving: {what}</source>
            <translation>Сақталып жатыр: {what}</translation>
        </message>
        <message>
            <source>What you typed is kept and can be saved when the connection is back.</source>
            <translation>Тергеніңіз жоғалмайды, байланыс қалпына келгенде сақтай аласыз.</translation>
        </message>
    </context>
    <context>
        <name>console.messages</name>
        <message numerus="yes">
            <source>%n messages could not be delivered</source>
            <translation>
                <numerusform>%n хабарлама жеткізілмеді</numerusform>
                <numerusform>%n хабарлама жеткізілмеді</numerusform>
            </translation>
        </message>
        <message>
            <source>A message appears here when a visitor with an e-mail address is told something.</source>
            <translation>Электрондық пошта мекенжайы бар келушіге бірдеңе хабарланғанда, хабарлама осында шығады.</translation>
        </message>
        <message>
            <source>Case or appointment</source>
            <translation>Өтініш немесе жазылу</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>Жеткізілмеді</translation>
        </message>
        <message>
            <source>E-mail that the maintenance service sends to visitors about their cases and appointments.</source>
            <translation>Қызметтік бағдарлама келушілерге өтініштері мен қабылдауға жазылулары туралы жіберетін электрондық хаттар.</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>It is sent within a minute.</source>
            <translation>Бір минут ішінде жіберіледі.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Хабарлама жіберу</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>Хабарлама әлі жоқ</translation>
        </message>
        <message>
            <source>Not sent: no longer needed</source>
            <translation>Жіберілмеді: енді қажет емес</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>Хабарламалар оқылуда</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Қайта жіберу</translation>
        </message>
        <message>
            <source>Send no more</source>
            <translation>Енді жібермеу</translation>
        </message>
        <message>
            <source>Sending is switched off: see the settings, “E-mail to visitors”.</source>
            <translation>Жіберу өшірулі: баптаулардағы «Келушілерге электрондық пошта» бөлімін қараңыз.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол уақытқа сай.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>Не хабарланады</translation>
        </message>
        <message>
            <source>next try: {moment}</source>
            <translation>келесі әрекет: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message numerus="yes">
            <source>%n cases are nearly due: {numbers}</source>
            <translation>
                <numerusform>%n өтініштің мерзімі жақындады: {numbers}</numerusform>
                <numerusform>%n өтініштің мерзімі жақындады: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are overdue: {numbers}</source>
            <translation>
                <numerusform>%n өтініштің мерзімі өтті: {numbers}</numerusform>
                <numerusform>%n өтініштің мерзімі өтті: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results not told in time: {numbers}</source>
            <translation>
                <numerusform>%n нәтиже уақытында хабарланбады: {numbers}</numerusform>
                <numerusform>%n нәтиже уақытында хабарланбады: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results to be told soon: {numbers}</source>
            <translation>
                <numerusform>Жақында хабарлануы тиіс %n нәтиже: {numbers}</numerusform>
                <numerusform>Жақында хабарлануы тиіс %n нәтиже: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>A competency that it asks for has ended. The page “Learning” gives a pass for today.</source>
            <translation>Оған керек құзыреттің мерзімі бітті. Бүгінге рұқсат «Оқу» бетінде беріледі.</translation>
        </message>
        <message>
            <source>A higher target is proposed: {code}</source>
            <translation>Межені көтеру ұсынылды: {code}</translation>
        </message>
        <message>
            <source>A message to a visitor could not be delivered</source>
            <translation>Келушіге хабарлама жеткізілмеді</translation>
        </message>
        <message>
            <source>A past day could not be closed</source>
            <translation>Өткен күнді жабу мүмкін болмады</translation>
        </message>
        <message>
            <source>A published time does not fit any more: {service}</source>
            <translation>Жарияланған мерзім енді сәйкес келмейді: {service}</translation>
        </message>
        <message>
            <source>A report could not be made</source>
            <translation>Есепті дайындау мүмкін болмады</translation>
        </message>
        <message>
            <source>A second program tried to use the name {device}</source>
            <translation>Екінші бағдарлама {device} атауын алмақ болды</translation>
        </message>
        <message>
            <source>A visitor at {device} asks for help</source>
            <translation>Келуші көмек сұрайды: {device}</translation>
        </message>
        <message>
            <source>Action {number} is overdue</source>
            <translation>{number}-шара мерзімінен кешікті</translation>
        </message>
        <message numerus="yes">
            <source>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</source>
            <translation>
                <numerusform>Жоғалған жазылулар: %n. Біреу белгісіз кодпен келуі мүмкін: оған уақыт тауып беріңіз.</numerusform>
                <numerusform>Жоғалған жазылулар: %n. Біреу белгісіз кодпен келуі мүмкін: оған уақыт тауып беріңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenge {number} of the roll-out waits for a strategy</source>
            <translation>Енгізудегі {number}-қиындық стратегия күтуде</translation>
        </message>
        <message>
            <source>Counter {counter} asks for help</source>
            <translation>{counter}-терезе көмек сұрайды</translation>
        </message>
        <message>
            <source>Date and time are right</source>
            <translation>Күні мен уақыты дұрыс</translation>
        </message>
        <message>
            <source>E-mail to visitors cannot be sent</source>
            <translation>Келушілерге электрондық хат жіберілмей жатыр</translation>
        </message>
        <message>
            <source>Extend the deadline and say why, or give the case to somebody who can finish it.</source>
            <translation>Мерзімді себебін айтып ұзартыңыз немесе өтінішті аяқтай алатын қызметкерге беріңіз.</translation>
        </message>
        <message>
            <source>Help is coming: {name}</source>
            <translation>Көмек келе жатыр: {name}</translation>
        </message>
        <message>
            <source>I am coming</source>
            <translation>Мен барамын</translation>
        </message>
        <message>
            <source>Idea {number} waits for an answer</source>
            <translation>{number}-идея жауап күтіп тұр</translation>
        </message>
        <message>
            <source>Is the date right? Clock: {day}, {time}</source>
            <translation>Күні дұрыс па? Сағатта: {day}, {time}</translation>
        </message>
        <message>
            <source>It could not be sent by e-mail. Please check the settings of e-mail; it is tried again every quarter of an hour.</source>
            <translation>Оны электрондық поштамен жіберу мүмкін болмады. Пошта баптауларын тексеріңіз; әр ширек сағат сайын қайта әрекет жасалады.</translation>
        </message>
        <message>
            <source>It could not be written into its folder. Please check the folder; it is tried again every quarter of an hour.</source>
            <translation>Оны қалтаға жазу мүмкін болмады. Қалтаны тексеріңіз; әр ширек сағат сайын қайта әрекет жасалады.</translation>
        </message>
        <message>
            <source>It has taken one and a half times the time allowed. Please see to it yourself.</source>
            <translation>Белгіленген мерзімнен бір жарым есе көп уақыт өтті. Өзіңіз араласыңыз.</translation>
        </message>
        <message>
            <source>It pauses for a moment between tickets. Please check who is there; tickets that nobody needs can be removed from the queue.</source>
            <translation>Терминал талондар арасында аз кідіреді. Онда кім тұрғанын қараңыз; керексіз талондарды кезектен алып тастауға болады.</translation>
        </message>
        <message>
            <source>It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started it, tell your administrator.</source>
            <translation>Ол {computer} компьютерінде іске қосылды, бірақ жұмысқа жіберілмеді. Әр компьютерге өз атауын беріңіз; егер оны ол жерде ешкім қоспаса, әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.</source>
            <translation>Жоғалғаны: {numbers}. Осындай нөмірі бар адамға жаңа нөмір беріп, кешірім сұраңыз.</translation>
        </message>
        <message>
            <source>Many wait estimates were wrong on {day}</source>
            <translation>Қате күту болжамдары көп: {day}</translation>
        </message>
        <message>
            <source>Many wrong exit codes at {device}</source>
            <translation>{device}: шығу коды көп рет қате терілді</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Мәселе шешілді</translation>
        </message>
        <message>
            <source>Merit or measure {number} is to be decided</source>
            <translation>Шешім керек: № {number} көтермелеу немесе шара</translation>
        </message>
        <message>
            <source>Most of the time for it has passed.</source>
            <translation>Мерзімнің көп бөлігі өтіп кетті.</translation>
        </message>
        <message>
            <source>No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing: please tell your administrator.</source>
            <translation>Бірде-бір талон жоғалған жоқ. Кейбір басқа жазбалар соңғы сақтық көшірмедегідей болуы мүмкін. Диск істен шығып жатқан болуы мүмкін: әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>Nobody may serve “{service}” today</source>
            <translation>«{service}» қызметін бүгін ешкім көрсете алмайды</translation>
        </message>
        <message>
            <source>Nothing is lost. The disk may be failing: please tell your administrator.</source>
            <translation>Ештеңе жоғалған жоқ. Диск істен шығып жатқан болуы мүмкін: әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>Please look who is there. After a few more, only a new code helps.</source>
            <translation>Онда кім тұрғанын қараңыз. Тағы бірнеше қате терілсе, тек жаңа код көмектеседі.</translation>
        </message>
        <message>
            <source>Please plan the renewal on the page “Learning”.</source>
            <translation>Ұзартуды «Оқу» бетінде жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Please see the page “Improvement”.</source>
            <translation>«Жақсарту» бөлімін қараңыз.</translation>
        </message>
        <message>
            <source>Please see the page “Merits and measures”.</source>
            <translation>«Көтермелеу және шаралар» бетін ашыңыз.</translation>
        </message>
        <message>
            <source>Please see the page “My feedback”. Nobody else reads this notice.</source>
            <translation>«Мен туралы пікірлер» бетін ашыңыз. Бұл хабарламаны тек сіз көресіз.</translation>
        </message>
        <message>
            <source>Put in a new roll when there is a quiet moment.</source>
            <translation>Бос сәтте жаңа қағаз орамын салыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>Тағы %n хабарды көрсету</numerusform>
                <numerusform>Тағы %n хабарды көрсету</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer notices</source>
            <translation>Азырақ көрсету</translation>
        </message>
        <message>
            <source>Show the whole notice</source>
            <translation>Толық көрсету</translation>
        </message>
        <message>
            <source>Since the raise of {code} this has become worse: {guard}</source>
            <translation>{code} межесі көтерілгелі нашарлады: {guard}</translation>
        </message>
        <message>
            <source>Somebody typed a wrong exit code at {device}</source>
            <translation>{device}: қате шығу коды терілді</translation>
        </message>
        <message>
            <source>Somebody typed the exit code at {device}</source>
            <translation>{device}: шығу коды терілді</translation>
        </message>
        <message>
            <source>Targets could not be looked at</source>
            <translation>Межелерді тексеру мүмкін болмады</translation>
        </message>
        <message>
            <source>Tell the visitor of {number} another way; the page “Messages” says why.</source>
            <translation>{number} өтініші бойынша келушіге басқа жолмен хабарлаңыз; себебі «Хабарлама жіберу» бетінде.</translation>
        </message>
        <message>
            <source>Tell the visitor of {number}; due: {moment}</source>
            <translation>{number} өтініші бойынша келушіге хабарлаңыз; мерзімі: {moment}</translation>
        </message>
        <message>
            <source>The backup could not be made</source>
            <translation>Сақтық көшірме жасалмады</translation>
        </message>
        <message>
            <source>The check of the records found something wrong</source>
            <translation>Жазбаларды тексергенде қате табылды</translation>
        </message>
        <message>
            <source>The clock was changed to {day}, {time}</source>
            <translation>Сағат ауыстырылды: {day}, {time}</translation>
        </message>
        <message>
            <source>The database file was damaged and has been repaired</source>
            <translation>Дерекқор файлы бүлінген еді, түзетілді</translation>
        </message>
        <message>
            <source>The database is growing faster than it should</source>
            <translation>Дерекқор керегінен тез өсіп барады</translation>
        </message>
        <message>
            <source>The decision is made; only the visitor does not know it yet.</source>
            <translation>Шешім қабылданды, бірақ келуші оны әлі білмейді.</translation>
        </message>
        <message>
            <source>The disk is running out of space</source>
            <translation>Дискіде орын таусылып барады</translation>
        </message>
        <message>
            <source>The effect of action {number} was checked</source>
            <translation>{number}-шараның нәтижесі тексерілді</translation>
        </message>
        <message>
            <source>The maintenance service reported a fault</source>
            <translation>Қызметтік бағдарлама ақау тапты</translation>
        </message>
        <message>
            <source>The page “Service charters” shows what was measured, and suggests a time.</source>
            <translation>«Қызмет паспорттары» бетінде өлшенген уақыт көрсетіліп, мерзім ұсынылады.</translation>
        </message>
        <message>
            <source>The page “Targets” says why; it is to be decided within 30 days.</source>
            <translation>Себебі «Межелер» бетінде. Шешімді 30 күн ішінде қабылдау керек.</translation>
        </message>
        <message>
            <source>The page “Targets” shows the weeks; a target can be lowered there.</source>
            <translation>Апталар «Межелер» бетінде көрсетілген; межені сол жерде төмендетуге болады.</translation>
        </message>
        <message>
            <source>The page “Wait estimates” says when, and what was unusual then.</source>
            <translation>«Күту болжамдары» беті қашан болғанын және сонда не ерекше болғанын көрсетеді.</translation>
        </message>
        <message>
            <source>The paper is running low at {device}</source>
            <translation>Қағаз таусылып барады: {device}</translation>
        </message>
        <message>
            <source>The printer at {device} needs attention</source>
            <translation>Принтер назар аударуды қажет етеді: {device}</translation>
        </message>
        <message>
            <source>The queue continues. Please tell your administrator; the details are in the log.</source>
            <translation>Кезек жұмыс істеп тұр. Әкімшіге хабарлаңыз: егжей-тегжейі журналда.</translation>
        </message>
        <message>
            <source>The records were restored from a backup</source>
            <translation>Жазбалар сақтық көшірмеден қалпына келтірілді</translation>
        </message>
        <message>
            <source>The review of quarter {number}, {year} is overdue</source>
            <translation>{year} ж. {number}-тоқсан шолуы мерзімінен кешікті</translation>
        </message>
        <message>
            <source>The slip of {number} was not printed at {device}</source>
            <translation>{number} талоны басылмады: {device}</translation>
        </message>
        <message>
            <source>The time for {number} runs out</source>
            <translation>{number} өтінішінің мерзімі аяқталып барады</translation>
        </message>
        <message>
            <source>There is news about you</source>
            <translation>Сізге қатысты жаңалық бар</translation>
        </message>
        <message>
            <source>Tickets of visitors who did not come back could not be ended</source>
            <translation>Қайтып келмегендердің талондарын жабу мүмкін болмады</translation>
        </message>
        <message>
            <source>Until it is corrected or confirmed, no tickets are issued or called and no day is closed.</source>
            <translation>Сағат түзетілгенше не расталғанша талон берілмейді, келушілер шақырылмайды, күн жабылмайды.</translation>
        </message>
        <message>
            <source>Very many tickets are being taken at {device}</source>
            <translation>{device} терминалында тым көп талон алынып жатыр</translation>
        </message>
        <message>
            <source>Visitor of {number} not told yet; due: {moment}</source>
            <translation>{number} өтініші бойынша келушіге әлі хабарланған жоқ; мерзімі: {moment}</translation>
        </message>
        <message>
            <source>Waiting times around the change may be wrong.</source>
            <translation>Осы өзгеріс кезіндегі күту уақыты қате болуы мүмкін.</translation>
        </message>
        <message>
            <source>When it is full, no tickets can be issued. Please tell your administrator today: {room}.</source>
            <translation>Орын таусылса, талон берілмейді. Бүгін-ақ әкімшіге айтыңыз: {room}.</translation>
        </message>
        <message>
            <source>You asked for help</source>
            <translation>Сіз көмек сұрадыңыз</translation>
        </message>
        <message>
            <source>nobody has answered yet</source>
            <translation>әзірге ешкім жауап берген жоқ</translation>
        </message>
        <message>
            <source>{device} reports a fault</source>
            <translation>Ақау: {device}</translation>
        </message>
        <message>
            <source>{free} MB free</source>
            <translation>{free} МБ бос</translation>
        </message>
        <message>
            <source>{name}: the evidence ends on {day}</source>
            <translation>{name}: растаудың соңғы күні {day}</translation>
        </message>
        <message>
            <source>{number} is nearly due: {moment}</source>
            <translation>{number} өтінішінің мерзімі жақындады: {moment}</translation>
        </message>
        <message>
            <source>{number} is overdue; due: {moment}</source>
            <translation>{number} өтінішінің мерзімі өтті; мерзімі: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.order</name>
        <message>
            <source>Back to the present rules</source>
            <translation>Қазіргі ережелерге оралу</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>On {day}, {different} of {calls} calls would have been for another visitor.</source>
            <translation>{day}: {calls} шақырудың {different} басқа келушіге арналар еді.</translation>
        </message>
        <message>
            <source>Only calls that differ</source>
            <translation>Тек өзгеше шақырулар</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>Шақыру тәртібі</translation>
        </message>
        <message>
            <source>Ordinary visitors</source>
            <translation>Кәдімгі келушілер</translation>
        </message>
        <message>
            <source>Priority visitors</source>
            <translation>Кезектен тыс келушілер</translation>
        </message>
        <message>
            <source>Reading the rules and the calls of the day</source>
            <translation>Ережелер мен күннің шақырулары жүктелуде</translation>
        </message>
        <message>
            <source>Saved. The rules apply from the next call.</source>
            <translation>Сақталды. Ережелер келесі шақырудан бастап күшіне енеді.</translation>
        </message>
        <message>
            <source>The calls of the day</source>
            <translation>Күннің шақырулары</translation>
        </message>
        <message>
            <source>The preview appears after the first calls. The rules can be changed now.</source>
            <translation>Алдын ала есеп алғашқы шақырулардан кейін шығады. Ережелерді қазірден өзгертуге болады.</translation>
        </message>
        <message>
            <source>The preview is from that time.</source>
            <translation>Алдын ала есеп сол уақыттан алынған.</translation>
        </message>
        <message>
            <source>There is no day with calls yet</source>
            <translation>Шақырулар болған күн әлі жоқ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Try the rules on the calls of a real day, then save them: they apply from the next call.</source>
            <translation>Ережелерді бір күннің шақыруларында сынап, сақтаңыз: олар келесі шақырудан бастап күшіне енеді.</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Осы ережелерді қолдану</translation>
        </message>
        <message>
            <source>Would have been called</source>
            <translation>Шақырылар еді</translation>
        </message>
        <message>
            <source>{name}: average wait: now {mean}, with these rules {mean_would}; longest wait: now {longest}, with these rules {longest_would}</source>
            <translation>{name}: орташа күту: қазір {mean}, осы ережелермен {mean_would}; ең ұзақ күту: қазір {longest}, осы ережелермен {longest_would}</translation>
        </message>
        <message>
            <source>{really} was called; it would have been {would}</source>
            <translation>{really} шақырылды; {would} шақырылар еді</translation>
        </message>
    </context>
    <context>
        <name>console.outcomes</name>
        <message>
            <source>Add an outcome</source>
            <translation>Нәтиже қосу</translation>
        </message>
        <message>
            <source>Add the first outcome.</source>
            <translation>Алғашқы нәтижені қосыңыз.</translation>
        </message>
        <message>
            <source>Clerks choose one of these when a visit ends, in this order.</source>
            <translation>Қабылдауды аяқтағанда қызметкер осылардың бірін таңдайды; реті осындағыдай.</translation>
        </message>
        <message>
            <source>Reading the outcomes</source>
            <translation>Нәтижелер жүктелуде</translation>
        </message>
        <message>
            <source>There is no outcome yet</source>
            <translation>Әзірге нәтиже жоқ</translation>
        </message>
    </context>
    <context>
        <name>console.people</name>
        <message>
            <source>6 to 12 digits. Without them a PIN is chosen by chance and shown once.</source>
            <translation>6–12 цифр. Көрсетілмесе, ПИН-код кездейсоқ таңдалып, бір рет көрсетіледі.</translation>
        </message>
        <message>
            <source>A short name for reports and commands, for example timur. It stays the same.</source>
            <translation>Есептер мен пәрмендерге арналған қысқа ат, мысалы timur. Кейін өзгермейді.</translation>
        </message>
        <message>
            <source>Activate again</source>
            <translation>Кіруін қайта ашу</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Жұмыс істейді</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Қызметкер қосу</translation>
        </message>
        <message>
            <source>Add the people who work here.</source>
            <translation>Осында жұмыс істейтін адамдарды қосыңыз.</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Change the entry of {name}</source>
            <translation>Деректерді өзгерту: {name}</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Тәлімгер</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Кіруін жабу</translation>
        </message>
        <message>
            <source>Deactivate this person</source>
            <translation>Қызметкердің кіруін жабу</translation>
        </message>
        <message>
            <source>Does {name} no longer work here?</source>
            <translation>{name} енді мұнда жұмыс істемей ме?</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>Алғашқы ПИН-код</translation>
        </message>
        <message>
            <source>Keep active</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Экран тілі</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until there is a new PIN</source>
            <translation>Қате ПИН-кодтардан кейін бұғатталған, жаңа ПИН-код берілгенше</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until {time}</source>
            <translation>Қате ПИН-кодтардан кейін {time} дейін бұғатталған</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Басшы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Жаңа ПИН-код</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Жаңа ПИН-код: {name}</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>Енді жұмыс істемейді</translation>
        </message>
        <message>
            <source>Nobody is deleted: past figures need the names.</source>
            <translation>Ешкім өшірілмейді: аттар бұрынғы көрсеткіштерге керек.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Тізімде әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>Only clerks</source>
            <translation>Тек терезе қызметкерлері</translation>
        </message>
        <message>
            <source>Only locked accounts</source>
            <translation>Тек бұғатталғандар</translation>
        </message>
        <message>
            <source>Only managers and administrators</source>
            <translation>Тек басшылар мен әкімшілер</translation>
        </message>
        <message>
            <source>Only people who work here</source>
            <translation>Тек жұмыс істейтіндер</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>People of the branch</source>
            <translation>Бөлімше қызметкерлері</translation>
        </message>
        <message>
            <source>Reading the list of people</source>
            <translation>Қызметкерлер тізімі жүктелуде</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сақталды: {name}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>The person can no longer sign in. Past figures keep the name. You can undo this.</source>
            <translation>Бұл қызметкер енді кіре алмайды. Аты бұрынғы көрсеткіштерде қалады. Мұны кері қайтаруға болады.</translation>
        </message>
        <message>
            <source>only small Latin letters, digits, dots and hyphens are allowed.</source>
            <translation>тек кіші латын әріптеріне, цифрларға, нүкте мен сызықшаға рұқсат етіледі.</translation>
        </message>
        <message>
            <source>{name} can sign in now.</source>
            <translation>{name} енді кіре алады.</translation>
        </message>
        <message>
            <source>{name} can sign in with the PIN {pin}. It is shown only now: please hand it over.</source>
            <translation>{name} мына ПИН-кодпен кіре алады: {pin}. Ол тек қазір көрсетіледі: иесіне беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>console.pictures</name>
        <message>
            <source>Bell</source>
            <translation>Қоңырау</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>Портфель</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>Автокөлік</translation>
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
            <translation>Бала</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Жүрек</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Information sign</source>
            <translation>Ақпарат белгісі</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Куәлік</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Magnifying glass</source>
            <translation>Лупа</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Хабар</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Ақша</translation>
        </message>
        <message>
            <source>Padlock</source>
            <translation>Құлып</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>Сұрақ белгісі</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Жұлдыз</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Wedding rings</source>
            <translation>Неке жүзіктері</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>Кресло-арба</translation>
        </message>
    </context>
    <context>
        <name>console.readiness</name>
        <message>
            <source>Checking the branch</source>
            <translation>Бөлімше тексерілуде</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>Бәрі дайын</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Маңызы</translation>
        </message>
        <message>
            <source>Nothing prevents or hinders work.</source>
            <translation>Жұмысқа ештеңе кедергі емес.</translation>
        </message>
        <message>
            <source>Open the page “{page}”</source>
            <translation>«{page}» бетін ашу</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Дайындық</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>What is still missing, the most important first.</source>
            <translation>Әлі не жетіспейді; ең маңыздысы жоғарыда.</translation>
        </message>
    </context>
    <context>
        <name>console.reasons</name>
        <message>
            <source>Cancelled by the visitor</source>
            <translation>Келуші өзі бас тартты</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>Шақырғанда келмеді</translation>
        </message>
        <message>
            <source>Reason no longer listed</source>
            <translation>Бұл себеп тізімнен алынған</translation>
        </message>
        <message>
            <source>Removed by staff</source>
            <translation>Қызметкер кезектен алып тастады</translation>
        </message>
        <message>
            <source>Walked out</source>
            <translation>Кезегін күтпей кетіп қалды</translation>
        </message>
    </context>
    <context>
        <name>console.records</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Close and discard what is typed</source>
            <translation>Жабу және жазылғанды өшіру</translation>
        </message>
        <message>
            <source>Close and keep what is typed</source>
            <translation>Жабу және жазылғанды сақтап қою</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Сақтамай жабу керек пе?</translation>
        </message>
        <message>
            <source>Continue typing</source>
            <translation>Жазуды жалғастыру</translation>
        </message>
        <message>
            <source>Discard what is typed</source>
            <translation>Терілгеннен бас тарту</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} ішінен {page}-бет</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Тізімнен іздеу</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>Азырақ сөз жазыңыз немесе іздеу жолын тазалаңыз.</translation>
        </message>
        <message>
            <source>“{action}” is not possible any more: somebody has changed this meanwhile. What you typed is kept below until you close it.</source>
            <translation>«{action}» енді мүмкін емес: бұл арада біреу мұны өзгертті. Сіз енгізген мәтін жапқанша төменде сақталады.</translation>
        </message>
    </context>
    <context>
        <name>console.retention</name>
        <message>
            <source>Counting what is kept</source>
            <translation>Сақталған мәтіндер саналуда</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Day of the visit: {day}. Texts found: {count}. They cannot be brought back. The ticket, the rating and every figure stay.</source>
            <translation>Келген күні: {day}. Табылған мәтіндер: {count}. Оларды қайтару мүмкін емес. Талон, баға және барлық көрсеткіштер қалады.</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.</source>
            <translation>Бұрын жасалған сақтық көшірмелерде өшірілген мәтін олар жойылғанша қалады. Аудит журналында келушілердің сөздері жоқ, ол сақталады.</translation>
        </message>
        <message>
            <source>Erase the texts about number {number}?</source>
            <translation>{number} нөмірі туралы мәтіндер өшірілсін бе?</translation>
        </message>
        <message>
            <source>Erase these texts</source>
            <translation>Осы мәтіндерді өшіру</translation>
        </message>
        <message>
            <source>Erase what is due</source>
            <translation>Мерзімі өткендерді өшіру</translation>
        </message>
        <message>
            <source>Erase what is due?</source>
            <translation>Сақтау мерзімі өткен мәтіндер өшірілсін бе?</translation>
        </message>
        <message>
            <source>Erased texts: {count}</source>
            <translation>Өшірілген мәтіндер: {count}</translation>
        </message>
        <message>
            <source>Erased: {what}</source>
            <translation>Өшіріледі: {what}</translation>
        </message>
        <message>
            <source>Erasing: day {done} of {all}.</source>
            <translation>Өшірілуде: {all} күннің {done}-күні.</translation>
        </message>
        <message>
            <source>Find these texts</source>
            <translation>Осы мәтіндерді табу</translation>
        </message>
        <message>
            <source>How long notes and comments are kept. After that the text is erased; every figure stays.</source>
            <translation>Ескертпелер мен пікірлер қанша уақыт сақталады. Содан кейін мәтін өшіріледі, барлық көрсеткіштер қалады.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Қазір бар</translation>
        </message>
        <message>
            <source>Kept, days</source>
            <translation>Мерзімі, күн</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Last check by the maintenance service: {time}.</source>
            <translation>Қызметтік бағдарламаның соңғы тексеруі: {time}.</translation>
        </message>
        <message>
            <source>Last erasure: {time}.</source>
            <translation>Соңғы өшіру: {time}.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Мерзімі өткен мәтін жоқ.</translation>
        </message>
        <message>
            <source>Nothing is kept about people</source>
            <translation>Адамдар туралы ештеңе сақталмаған</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>Талондағы нөмір</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Ең ескісі</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Сақтау мерзімдері</translation>
        </message>
        <message>
            <source>Saved. Nothing is erased before the next night.</source>
            <translation>Сақталды. Келесі түнге дейін ештеңе өшірілмейді.</translation>
        </message>
        <message>
            <source>Stays: {what}</source>
            <translation>Қалады: {what}</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Texts of one visitor</source>
            <translation>Бір келушінің мәтіндері</translation>
        </message>
        <message>
            <source>Texts to be erased: {count}. They cannot be brought back, except from backups that still hold them. Every figure stays.</source>
            <translation>Өшірілетін мәтіндер: {count}. Оларды тек өздері әлі сақталған сақтық көшірмелерден қайтаруға болады. Барлық көрсеткіштер қалады.</translation>
        </message>
        <message>
            <source>The numbers are from that time.</source>
            <translation>Сандар сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Не сақталады</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>мерзімсіз</translation>
        </message>
    </context>
    <context>
        <name>console.rights</name>
        <message>
            <source>Always</source>
            <translation>Әрқашан</translation>
        </message>
        <message>
            <source>Change the right: {right}</source>
            <translation>Құқықты өзгерту: {right}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Ешқашан</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Only an administrator can change what the roles may do.</source>
            <translation>Рөлдердің құқықтарын тек әкімші өзгерте алады.</translation>
        </message>
        <message>
            <source>Press a cell to change it. Each change takes effect at once, on all screens.</source>
            <translation>Өзгерту үшін ұяшықты басыңыз. Әр өзгеріс бірден, барлық экранда күшіне енеді.</translation>
        </message>
        <message>
            <source>Reading the rights</source>
            <translation>Құқықтар жүктелуде</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Құқық</translation>
        </message>
        <message>
            <source>Roles and rights</source>
            <translation>Рөлдер мен құқықтар</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: no</source>
            <translation>Сақталды: {right}. {role}: жоқ</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: yes</source>
            <translation>Сақталды: {right}. {role}: иә</translation>
        </message>
        <message>
            <source>The rights are from that time.</source>
            <translation>Құқықтар сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>There are no rights</source>
            <translation>Құқықтар жоқ</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>Әр рөл не істей алады</translation>
        </message>
        <message>
            <source>With a PostgreSQL server, the PC counts too: its account may do no more than the PC is for. Somebody with a new right to change the set-up does so on the manager’s PC, not at a counter.</source>
            <translation>PostgreSQL серверінде компьютер де маңызды: оның тіркелгісіне сол компьютердің міндетінен артық ештеңеге рұқсат жоқ. Бөлімше баптауын өзгерту құқығын алған адам мұны терезеде емес, басшының компьютерінде істейді.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>changed by the branch</source>
            <translation>бөлімше өзгерткен</translation>
        </message>
    </context>
    <context>
        <name>console.screens</name>
        <message>
            <source>All boards that are switched on say a sentence now, as they are set.</source>
            <translation>Қосулы тұрған барлық табло қазір баптауларына сай бір сөйлем айтады.</translation>
        </message>
        <message>
            <source>All screens follow within a second; a kiosk waits until its visitor is gone.</source>
            <translation>Барлық экран бір секунд ішінде өзгереді; терминал келуші кеткенше күтеді.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>Оператордың жұмыс орны</translation>
        </message>
        <message>
            <source>Kiosk and board</source>
            <translation>Терминал және табло</translation>
        </message>
        <message>
            <source>Picture: {name}</source>
            <translation>Сурет: {name}</translation>
        </message>
        <message>
            <source>Reading the settings of the screens</source>
            <translation>Экран баптаулары жүктелуде</translation>
        </message>
        <message>
            <source>Saved. The screens follow now.</source>
            <translation>Сақталды. Экрандар қазір өзгереді.</translation>
        </message>
        <message>
            <source>Sound of the board</source>
            <translation>Таблоның дыбысы</translation>
        </message>
        <message>
            <source>Test the sound of the boards</source>
            <translation>Таблоның дыбысын тексеру</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>Мұнда сол сәттегі баптаулар көрсетілген.</translation>
        </message>
        <message>
            <source>There are no settings</source>
            <translation>Баптаулар жоқ</translation>
        </message>
        <message>
            <source>“{size}” and “{help}” are always on the kiosk. The order of the services is set on the pages “{groups}” and “{services}”.</source>
            <translation>«{size}» және «{help}» түймелері терминалда әрдайым болады. Қызметтердің реті «{groups}» және «{services}» беттерінде белгіленеді.</translation>
        </message>
    </context>
    <context>
        <name>console.services</name>
        <message>
            <source>Add a service</source>
            <translation>Қызмет қосу</translation>
        </message>
        <message>
            <source>Add the first service.</source>
            <translation>Алғашқы қызметті қосыңыз.</translation>
        </message>
        <message>
            <source>Card of the service</source>
            <translation>Қызмет карточкасы</translation>
        </message>
        <message>
            <source>Card on the kiosk</source>
            <translation>Терминалдағы карточка</translation>
        </message>
        <message>
            <source>Hardest to mishear or misread beside those in use: {letters}.</source>
            <translation>Қолданыстағылармен қатар естілуі мен көрінуі бойынша ең анық әріптер: {letters}.</translation>
        </message>
        <message>
            <source>Hours of this service</source>
            <translation>Осы қызметтің сағаттары</translation>
        </message>
        <message>
            <source>Only with missing texts</source>
            <translation>Тек мәтіні жетіспейтіндер</translation>
        </message>
        <message>
            <source>Preview of the card</source>
            <translation>Карточка үлгісі</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Reading the services</source>
            <translation>Қызметтер жүктелуде</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Some texts are missing</source>
            <translation>Кейбір мәтін жетіспейді</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>Әзірге қызмет жоқ</translation>
        </message>
        <message>
            <source>This card is longer than the screen of an upright kiosk: visitors have to scroll.</source>
            <translation>Карточка тік тұрған терминалдың экранынан ұзын: келушілерге төмен жылжытуға тура келеді.</translation>
        </message>
        <message>
            <source>This is what visitors see</source>
            <translation>Келушілер мұны осылай көреді</translation>
        </message>
        <message>
            <source>Tickets already issued stay as they are; a change applies to the next ones.</source>
            <translation>Берілген талон өзгермейді; өзгеріс келесі талондарға қатысты.</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>Келушілер оқитын мәтін</translation>
        </message>
    </context>
    <context>
        <name>console.settings</name>
        <message>
            <source>Back to the default</source>
            <translation>Әдепкі мәнге қайтару</translation>
        </message>
        <message>
            <source>Change the difference</source>
            <translation>Айырманы өзгерту</translation>
        </message>
        <message>
            <source>Change the setting “{name}”</source>
            <translation>«{name}» баптауын өзгерту</translation>
        </message>
        <message>
            <source>Changed by the program on {day}.</source>
            <translation>Бағдарлама өзгертті: {day}.</translation>
        </message>
        <message>
            <source>Changed by {who} on {day}.</source>
            <translation>Өзгерткен: {who}, {day}.</translation>
        </message>
        <message>
            <source>Decided above: {count}; of these locked: {locked}, different here: {changed}.</source>
            <translation>Жоғарыда шешілген: {count}; оның ішінде бекітілген: {locked}, мұнда басқаша: {changed}.</translation>
        </message>
        <message>
            <source>Decided by {scope} ({author}) on {day}.</source>
            <translation>{day} жоғарыда шешілген: {scope} ({author}).</translation>
        </message>
        <message>
            <source>Default: {default}.</source>
            <translation>Әдепкі мән: {default}.</translation>
        </message>
        <message>
            <source>Differ from it here</source>
            <translation>Мұнда басқаша орнату</translation>
        </message>
        <message>
            <source>Differs here since {day}, by {who}: “{reason}”.</source>
            <translation>Мұнда басқаша: {day}, шешкен {who}. Себебі: «{reason}».</translation>
        </message>
        <message>
            <source>Differs here; it was set before {day}.</source>
            <translation>Мұнда басқаша: {day} дейін өз мәні орнатылған.</translation>
        </message>
        <message>
            <source>Each change is saved at once and takes effect in the whole branch.</source>
            <translation>Әр өзгеріс бірден сақталып, бүкіл бөлімшеде күшіне енеді.</translation>
        </message>
        <message>
            <source>Everybody who may change settings reads it.</source>
            <translation>Оны баптауларды өзгерте алатын әркім оқиды.</translation>
        </message>
        <message>
            <source>Format: {format}. Default: {default}.</source>
            <translation>Пішімі: {format}. Әдепкі мән: {default}.</translation>
        </message>
        <message>
            <source>From {low} to {high}. Default: {default}.</source>
            <translation>{low}–{high} аралығында. Әдепкі мән: {default}.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Бәрін сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Load settings from above</source>
            <translation>Жоғарыдан келген баптауларды жүктеу</translation>
        </message>
        <message>
            <source>Locked. {what}</source>
            <translation>Бекітілген. {what}</translation>
        </message>
        <message>
            <source>No longer differ</source>
            <translation>Енді басқаша болмасын</translation>
        </message>
        <message>
            <source>No setting matches these words</source>
            <translation>Бұл сөздерге сай баптау жоқ</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Әлі сақталған жоқ.</translation>
        </message>
        <message>
            <source>Reading the settings</source>
            <translation>Баптаулар жүктелуде</translation>
        </message>
        <message>
            <source>Reason: “{reason}”.</source>
            <translation>Себебі: «{reason}».</translation>
        </message>
        <message>
            <source>Save the difference</source>
            <translation>Айырманы сақтау</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>Saved. {what}</source>
            <translation>Сақталды. {what}</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Баптаулардан іздеу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Settings from above</source>
            <translation>Жоғарыдан келген баптаулар</translation>
        </message>
        <message>
            <source>Settings in the file: {count}; locked: {locked}; values that change here: {changed}. All that was decided before there ({scope}) is replaced.</source>
            <translation>Файлдағы баптаулар: {count}; бекітілгені: {locked}; мұнда өзгеретін мәндер: {changed}. Бұған дейін онда шешілгеннің бәрі ({scope}) алмастырылады.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Take over the settings of {author}?</source>
            <translation>«{author}» баптаулары қабылдансын ба?</translation>
        </message>
        <message>
            <source>The settings from above are taken over.</source>
            <translation>Жоғарыдан келген баптаулар қабылданды.</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>Мұнда сол сәттегі баптаулар көрсетілген.</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>Азырақ сөз жазыңыз немесе іздеу жолын тазалаңыз.</translation>
        </message>
        <message>
            <source>Why it differs here</source>
            <translation>Мұнда неге басқаша</translation>
        </message>
        <message>
            <source>Without it: {value}.</source>
            <translation>Онсыз: {value}.</translation>
        </message>
        <message>
            <source>Without the lock it would be {value} here.</source>
            <translation>Бекітілмесе, мұнда мынадай болар еді: {value}.</translation>
        </message>
        <message>
            <source>the branch</source>
            <translation>бөлімше</translation>
        </message>
        <message>
            <source>the ministry</source>
            <translation>министрлік</translation>
        </message>
        <message>
            <source>the nation</source>
            <translation>мемлекет</translation>
        </message>
    </context>
    <context>
        <name>console.setup_file</name>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n айырмашылық.</numerusform>
                <numerusform>%n айырмашылық.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) change at once, on all screens. The history keeps each.</source>
            <translation>
                <numerusform>%n жазба барлық экранда бірден өзгереді. Өзгерістер журналда сақталады.</numerusform>
                <numerusform>%n жазба барлық экранда бірден өзгереді. Өзгерістер журналда сақталады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be done, so nothing is changed.</source>
            <translation>
                <numerusform>%n жолды орындау мүмкін емес, сондықтан ештеңе өзгермейді.</numerusform>
                <numerusform>%n жолды орындау мүмкін емес, сондықтан ештеңе өзгермейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Орындау мүмкін емес</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгереді</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Файлды жабу</translation>
        </message>
        <message>
            <source>Comparing the file with the branch</source>
            <translation>Файл бөлімше баптауымен салыстырылуда</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Leave the branch as it is</source>
            <translation>Бөлімшені өзгеріссіз қалдыру</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>{line}-жол</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>Файл ашылмаған</translation>
        </message>
        <message>
            <source>Only what cannot be done</source>
            <translation>Тек орындау мүмкін еместер</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Файлды ашу</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Жойылады</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Файлға сақтау</translation>
        </message>
        <message>
            <source>Save the set-up as a file, or open one to see what it would change.</source>
            <translation>Баптауды файлға сақтаңыз немесе не өзгеретінін көру үшін файлды ашыңыз.</translation>
        </message>
        <message>
            <source>Set up the branch from the file</source>
            <translation>Бөлімшені файл бойынша баптау</translation>
        </message>
        <message>
            <source>Set up the branch from the file?</source>
            <translation>Бөлімшені файл бойынша баптау керек пе?</translation>
        </message>
        <message>
            <source>Set-up as a file</source>
            <translation>Баптау файл түрінде</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>Қолданыстан шығарылады</translation>
        </message>
        <message>
            <source>The differences are from that time.</source>
            <translation>Айырмашылықтар сол сәттегідей көрсетілген.</translation>
        </message>
        <message>
            <source>The whole set-up without PINs. What a file would change is shown first; then everything is done, or nothing.</source>
            <translation>ПИН-кодтарсыз бүкіл баптау. Алдымен файл нені өзгертетіні көрсетіледі; содан кейін бәрі орындалады немесе ештеңе орындалмайды.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>Файлдағы қате</translation>
        </message>
    </context>
    <context>
        <name>console.setup_reasons</name>
        <message>
            <source>Add a reason</source>
            <translation>Себеп қосу</translation>
        </message>
        <message>
            <source>Add the first reason.</source>
            <translation>Алғашқы себепті қосыңыз.</translation>
        </message>
        <message>
            <source>Clerks choose one of these, in this order.</source>
            <translation>Қызметкерлер осылардың бірін таңдайды, себептер осы ретпен көрсетіледі.</translation>
        </message>
        <message>
            <source>Reading the reasons</source>
            <translation>Себептер жүктелуде</translation>
        </message>
        <message>
            <source>There are no reasons yet</source>
            <translation>Әзірге себеп жоқ</translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message>
            <source>Choose your counter</source>
            <translation>Терезеңізді таңдаңыз</translation>
        </message>
        <message>
            <source>Choose your counter first.</source>
            <translation>Алдымен терезеңізді таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>Атыңызды таңдаңыз</translation>
        </message>
        <message>
            <source>Choose your name first.</source>
            <translation>Алдымен атыңызды таңдаңыз.</translation>
        </message>
        <message>
            <source>Enter does the same.</source>
            <translation>Enter пернесі де осыны орындайды.</translation>
        </message>
        <message>
            <source>Locked. {name}, please type your PIN to go on.</source>
            <translation>Бұғатталған. {name}, жалғастыру үшін ПИН-кодыңызды енгізіңіз.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Please choose your name and your counter first.</source>
            <translation>Алдымен атыңыз бен терезеңізді таңдаңыз.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>ПИН-кодты теріңіз.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Sign in to your counter</source>
            <translation>Жұмыс орнына кіру</translation>
        </message>
        <message numerus="yes">
            <source>Type your PIN: at least %n digits.</source>
            <translation>
                <numerusform>ПИН-кодты теріңіз: кемінде %n цифр.</numerusform>
                <numerusform>ПИН-кодты теріңіз: кемінде %n цифр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your code first.</source>
            <translation>Алдымен өз кодыңызды теріңіз.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Бұғаттан шығару</translation>
        </message>
        <message>
            <source>Without a counter</source>
            <translation>Терезесіз</translation>
        </message>
        <message>
            <source>You are not signed in. Please type your PIN again.</source>
            <translation>Сіз кірген жоқсыз. ПИН-кодты қайта теріңіз.</translation>
        </message>
        <message>
            <source>You can sign in when the connection is back.</source>
            <translation>Байланыс қалпына келгенде кіре аласыз.</translation>
        </message>
        <message>
            <source>You have been signed in for 12 hours. Please sign in again.</source>
            <translation>Кіргеніңізге 12 сағат болды. Қайта кіріңіз.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Сіздің кодыңыз</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>әкімші</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>жасырын келуші</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>қызметкер</translation>
        </message>
        <message>
            <source>coach</source>
            <translation>тәлімгер</translation>
        </message>
        <message>
            <source>free</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>басшы</translation>
        </message>
        <message>
            <source>officer</source>
            <translation>сапа қызметінің өкілі</translation>
        </message>
        <message>
            <source>taken: {name}</source>
            <translation>бос емес: {name}</translation>
        </message>
        <message>
            <source>without serving visitors</source>
            <translation>келушілерді қабылдамай</translation>
        </message>
    </context>
    <context>
        <name>console.skills</name>
        <message>
            <source>First</source>
            <translation>Негізгі</translation>
        </message>
        <message>
            <source>Helps out</source>
            <translation>Көмекші</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Тізімде әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>Only people who serve all services</source>
            <translation>Тек барлық қызметті көрсететіндер</translation>
        </message>
        <message>
            <source>Only what is not saved</source>
            <translation>Тек сақталмағандар</translation>
        </message>
        <message>
            <source>People and services</source>
            <translation>Қызметкерлер және қызметтер</translation>
        </message>
        <message>
            <source>People who may serve visitors appear here.</source>
            <translation>Мұнда келушілерге қызмет көрсете алатындар шығады.</translation>
        </message>
        <message>
            <source>Press a cell to change it: first, helps out, or nothing. What is saved takes effect at the next call.</source>
            <translation>Өзгерту үшін ұяшықты басыңыз: негізгі, көмекші немесе ештеңе. Сақталғаны келесі шақырудан бастап күшіне енеді.</translation>
        </message>
        <message>
            <source>Reading the skills</source>
            <translation>Дағдылар жүктелуде</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Save the skills</source>
            <translation>Дағдыларды сақтау</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next call.</source>
            <translation>Сақталды. Келесі шақырудан бастап күшіне енеді.</translation>
        </message>
        <message>
            <source>Search services</source>
            <translation>Қызметтерді іздеу</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>Қызмет көрсетеді</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Дағдылар</translation>
        </message>
        <message>
            <source>Somebody without any service would serve all of them. Leave at least one, or deactivate the person on the page “People”.</source>
            <translation>Бірде-бір қызметі белгіленбеген адам бәрін көрсетер еді. Кемінде біреуін қалдырыңыз немесе «Қызметкерлер» бетінде оның кіруін жабыңыз.</translation>
        </message>
        <message>
            <source>Take all back</source>
            <translation>Барлығын қайтару</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>The skills are from that time.</source>
            <translation>Дағдылар сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>барлық қызмет</translation>
        </message>
        <message>
            <source>does not serve</source>
            <translation>қызмет көрсетпейді</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>сақталмаған</translation>
        </message>
        <message>
            <source>two versions</source>
            <translation>екі нұсқа</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} / {total}</translation>
        </message>
    </context>
    <context>
        <name>console.slips</name>
        <message>
            <source>Add the first service: then the slip of its tickets is shown here.</source>
            <translation>Алғашқы қызметті қосыңыз: сонда осында оның талоны көрінеді.</translation>
        </message>
        <message>
            <source>Preview of the slip</source>
            <translation>Талон үлгісі</translation>
        </message>
        <message>
            <source>Reading the slip</source>
            <translation>Талон баптаулары жүктелуде</translation>
        </message>
        <message>
            <source>Saved. The next slip is printed like this.</source>
            <translation>Сақталды. Келесі талон осылай басылады.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Талондар</translation>
        </message>
        <message>
            <source>The kiosk prints the next slip like this. Tickets already printed stay as they are.</source>
            <translation>Терминал келесі талонды осылай басады. Басылған талондар өзгермейді.</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>Әзірге қызмет жоқ</translation>
        </message>
        <message>
            <source>This is printed</source>
            <translation>Қағазда осылай көрінеді</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>Мұнда көрсетілгені сол уақыттан алынған.</translation>
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
                <numerusform>%n өтініш тоқтап қалған, алғашқы {count} көрсетілді</numerusform>
                <numerusform>%n өтініш тоқтап қалған, алғашқы {count} көрсетілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} open cases are stuck</source>
            <translation>
                <numerusform>Ашық {all} өтініштің %n тоқтап қалған</numerusform>
                <numerusform>Ашық {all} өтініштің %n тоқтап қалған</numerusform>
            </translation>
        </message>
        <message>
            <source>A case appears here when it does not go on by itself.</source>
            <translation>Өтініш өздігінен жылжымаса, осында шығады.</translation>
        </message>
        <message>
            <source>A needed opinion is late</source>
            <translation>Қажетті пікір мерзімінде келмеді</translation>
        </message>
        <message>
            <source>All: {count}</source>
            <translation>Барлығы: {count}</translation>
        </message>
        <message>
            <source>Another body</source>
            <translation>Басқа орган</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Critical, nobody has spoken to the visitor</source>
            <translation>Өте ауыр, келушімен ешкім сөйлеспеген</translation>
        </message>
        <message>
            <source>Deadline passed</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Decided, visitor not told</source>
            <translation>Шешілді, келушіге хабарланбады</translation>
        </message>
        <message>
            <source>Handed over again and again</source>
            <translation>Қолдан қолға өтіп жүр</translation>
        </message>
        <message>
            <source>Most of the time is used up</source>
            <translation>Мерзімнің көбі өтті</translation>
        </message>
        <message>
            <source>No answer from another body</source>
            <translation>Басқа органнан жауап жоқ</translation>
        </message>
        <message>
            <source>No case is stuck</source>
            <translation>Тоқтап қалған өтініш жоқ</translation>
        </message>
        <message>
            <source>Nobody can take it</source>
            <translation>Алатын адам жоқ</translation>
        </message>
        <message>
            <source>Reading the stuck cases</source>
            <translation>Тоқтап қалған өтініштер оқылуда</translation>
        </message>
        <message>
            <source>Stuck cases</source>
            <translation>Тоқтап қалған өтініштер</translation>
        </message>
        <message>
            <source>The approver</source>
            <translation>Бекітуші</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>Келуші</translation>
        </message>
        <message>
            <source>Untouched for days</source>
            <translation>Көптен бері қозғалмаған</translation>
        </message>
        <message>
            <source>Visitor asked, no reminder</source>
            <translation>Келушіден сұралды, еске салынбады</translation>
        </message>
        <message>
            <source>Waits for approval too long</source>
            <translation>Бекітуді ұзақ күтуде</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>Қай өтініштер</translation>
        </message>
        <message>
            <source>Why it is stuck</source>
            <translation>Неге тұр</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кімде</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>Басталуы: {moment}</translation>
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
                <numerusform>%n өтініш тоқтап қалған, мерзімі өткені: {late}</numerusform>
                <numerusform>%n өтініш тоқтап қалған, мерзімі өткені: {late}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>%n терезеде ауысым аяқталады.</numerusform>
                <numerusform>%n терезеде ауысым аяқталады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>%n ашық талон қызметсіз аяқталады:</numerusform>
                <numerusform>%n ашық талон қызметсіз аяқталады:</numerusform>
            </translation>
        </message>
        <message>
            <source>A visitor who is being served there stays at the counter for the next person who signs in.</source>
            <translation>Сонда қызмет алып жатқан келуші сол терезеде келесі қызметкерді күтеді.</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Диаграмма түрінде</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Кесте түрінде</translation>
        </message>
        <message>
            <source>Choose another day above.</source>
            <translation>Жоғарыдан басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Clerks sign in again. The figures become final when the day is closed.</source>
            <translation>Қызметкерлер қайта кіреді. Күн жабылғанда көрсеткіштер түпкілікті болады.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Күнді жабу</translation>
        </message>
        <message>
            <source>Close the day now?</source>
            <translation>Күнді қазір жабу керек пе?</translation>
        </message>
        <message>
            <source>Copied. Paste it into a table or a letter.</source>
            <translation>Көшірілді. Кестеге не хатқа қойыңыз.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>Жабық қалдыру</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Ашық қалдыру</translation>
        </message>
        <message>
            <source>Leave signed in</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Келесі күн</translation>
        </message>
        <message>
            <source>No more numbers are issued until tomorrow.</source>
            <translation>Ертеңге дейін талон берілмейді.</translation>
        </message>
        <message>
            <source>No tickets on this day</source>
            <translation>Бұл күні талон берілген жоқ</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>Ерекше ештеңе жоқ</translation>
        </message>
        <message>
            <source>Numbers are issued again.</source>
            <translation>Талон қайтадан беріледі.</translation>
        </message>
        <message>
            <source>On hold ({count}): {numbers}</source>
            <translation>Кейінге қалдырылған ({count}): {numbers}</translation>
        </message>
        <message>
            <source>Open the day again</source>
            <translation>Күнді қайта ашу</translation>
        </message>
        <message>
            <source>Open the day again?</source>
            <translation>Күнді қайта ашу керек пе?</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Алдыңғы күн</translation>
        </message>
        <message>
            <source>Reading the day</source>
            <translation>Күн деректері жүктелуде</translation>
        </message>
        <message>
            <source>Save as {form}</source>
            <translation>{form} түрінде сақтау</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Ескертпені сақтау</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Тағы %n көрсету</numerusform>
                <numerusform>Тағы %n көрсету</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Ауысымды аяқтау</translation>
        </message>
        <message>
            <source>Sign out {name}</source>
            <translation>Ауысымды аяқтау: {name}</translation>
        </message>
        <message>
            <source>Sign out {name}?</source>
            <translation>Ауысымды аяқтау керек пе ({name})?</translation>
        </message>
        <message>
            <source>Signed in now: {count}</source>
            <translation>Қазір жұмыс орнында: {count}</translation>
        </message>
        <message>
            <source>Signed in: {names}</source>
            <translation>Жұмыс орындарында: {names}</translation>
        </message>
        <message>
            <source>Still at a counter ({count}): {numbers}</source>
            <translation>Әлі терезе жанында ({count}): {numbers}</translation>
        </message>
        <message>
            <source>The branch is open now. Really close the day?</source>
            <translation>Бөлімше қазір ашық. Күнді шынымен жабу керек пе?</translation>
        </message>
        <message>
            <source>The figures become final.</source>
            <translation>Көрсеткіштер түпкілікті болады.</translation>
        </message>
        <message>
            <source>The figures stay as they were then.</source>
            <translation>Көрсеткіштер сол кездегідей қалды.</translation>
        </message>
        <message>
            <source>The note is saved with the day.</source>
            <translation>Ескертпе күн қорытындысымен бірге сақталды.</translation>
        </message>
        <message>
            <source>Until then a manager can open the day again.</source>
            <translation>Оған дейін басшы күнді қайта аша алады.</translation>
        </message>
        <message>
            <source>Visitors whose wait ended when the day was closed wait again; the time they waited before counts.</source>
            <translation>Күн жабылғанда кезегі үзілген келушілер қайта күтеді; бұған дейін күткен уақыты есепке алынады.</translation>
        </message>
        <message>
            <source>Waiting ({count}): {numbers}</source>
            <translation>Күтіп тұр ({count}): {numbers}</translation>
        </message>
        <message>
            <source>What should be remembered about this day?</source>
            <translation>Бұл күн туралы нені есте сақтау керек?</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Ескертпе жазу</translation>
        </message>
        <message>
            <source>Write it later</source>
            <translation>Кейін жазу</translation>
        </message>
        <message>
            <source>Your note is not saved. It cannot be added later.</source>
            <translation>Ескертпеңіз сақталмаған. Кейін оны қосу мүмкін емес.</translation>
        </message>
        <message>
            <source>as usual on this weekday</source>
            <translation>аптаның осы күні әдеттегідей</translation>
        </message>
        <message>
            <source>{counter} becomes free.</source>
            <translation>Босайды: {counter}.</translation>
        </message>
        <message>
            <source>{counter}, since {time}</source>
            <translation>{counter}, кіргені: {time}</translation>
        </message>
        <message>
            <source>{day} is closed. Its figures are final.</source>
            <translation>Күн жабылды: {day}. Көрсеткіштер түпкілікті.</translation>
        </message>
        <message>
            <source>{day} is open again. Numbers are issued.</source>
            <translation>Күн қайта ашылды: {day}. Талон беріледі.</translation>
        </message>
        <message>
            <source>{name} is signed out.</source>
            <translation>Ауысым аяқталды: {name}.</translation>
        </message>
    </context>
    <context>
        <name>console.templates</name>
        <message>
            <source>Add a message</source>
            <translation>Хабарлама қосу</translation>
        </message>
        <message>
            <source>Add the first message.</source>
            <translation>Бірінші хабарламаны қосыңыз.</translation>
        </message>
        <message>
            <source>Never used: its kind of case was removed</source>
            <translation>Қолданылмайды: өтініш түрі жойылған</translation>
        </message>
        <message>
            <source>Read out, printed as a letter or sent, in the visitor's language.</source>
            <translation>Олар келушінің тілінде оқылады, хат болып басылады немесе жіберіледі.</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>Хабарламалар оқылуда</translation>
        </message>
        <message>
            <source>There is no message yet</source>
            <translation>Хабарлама әлі жоқ</translation>
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
            <translation>Өтініштің кез келген түрін бөлімге жіберуге болады, оны сол бөлім қызметкерлері бірге жүргізеді.</translation>
        </message>
        <message>
            <source>Add a duty</source>
            <translation>Қабылдау қосу</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>Бөлім қосу</translation>
        </message>
        <message>
            <source>Add an absence</source>
            <translation>Жоқтығын қосу</translation>
        </message>
        <message>
            <source>Add who is away, and who is the deputy.</source>
            <translation>Кім жоқ екенін және орынбасарын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Add who meets visitors on which days.</source>
            <translation>Қай күндері кім қабылдайтынын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Meetings are offered for these times. When somebody is away, the deputy meets the visitors.</source>
            <translation>Қабылдау осы уақыттарға ұсынылады. Адам жоқ болса, қабылдауды орынбасары жүргізеді.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ешкім</translation>
        </message>
        <message>
            <source>Nobody has a duty yet</source>
            <translation>Қабылдау кестесі әзірге бос</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>Бәрі жұмыста</translation>
        </message>
        <message>
            <source>Nobody is given cases while away. Each person has one entry: change its days.</source>
            <translation>Жұмыста жоқ адамға өтініш жүктелмейді. Әр қызметкерге бір жазба: соның күндерін өзгертіңіз.</translation>
        </message>
        <message>
            <source>Reading the absences</source>
            <translation>Жоқтар тізімі оқылуда</translation>
        </message>
        <message>
            <source>Reading the duty roster</source>
            <translation>Қабылдау кестесі оқылуда</translation>
        </message>
        <message>
            <source>Reading the units</source>
            <translation>Бөлімдер тізімі оқылуда</translation>
        </message>
        <message>
            <source>There is no unit yet</source>
            <translation>Әзірге бөлім жоқ</translation>
        </message>
        <message>
            <source>Without units the whole branch shares all cases. Add the first unit.</source>
            <translation>Бөлімсіз барлық өтінішті бөлімше бірге жүргізеді. Бірінші бөлімді қосыңыз.</translation>
        </message>
        <message>
            <source>{name}, no longer works here</source>
            <translation>{name}, бұл жерде енді жұмыс істемейді</translation>
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
            <translation>Басқа адам сақтаған</translation>
        </message>
        <message>
            <source>Two people changed the same thing</source>
            <translation>Бір нәрсені екі адам өзгертті</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Сіздің нұсқаңыз</translation>
        </message>
        <message>
            <source>{field}: saved by somebody else “{theirs}”, yours “{mine}”</source>
            <translation>{field}: басқа адам сақтаған — «{theirs}», сіздікі — «{mine}»</translation>
        </message>
    </context>
    <context>
        <name>console.visitors</name>
        <message>
            <source>A result waits to be told</source>
            <translation>Нәтижені хабарлау керек</translation>
        </message>
        <message>
            <source>Add it for {name}</source>
            <translation>Мына деректерге қосу: {name}</translation>
        </message>
        <message>
            <source>Agreed to on {moment}</source>
            <translation>Келісім берілген күн: {moment}</translation>
        </message>
        <message>
            <source>An ID number, a card, or the number of a ticket or a case.</source>
            <translation>ЖСН, карта, талонның немесе өтініштің нөмірі.</translation>
        </message>
        <message>
            <source>Both are one visitor now.</source>
            <translation>Енді бұл бір келуші.</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>E-mail арқылы</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон арқылы</translation>
        </message>
        <message>
            <source>By what the other one is found</source>
            <translation>Екіншісін не бойынша табуға болады</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Case {number}</source>
            <translation>{number} өтініші</translation>
        </message>
        <message>
            <source>Case {number}: {kind} – {state}</source>
            <translation>{number} өтініші: {kind} — {state}</translation>
        </message>
        <message>
            <source>Comes with a companion</source>
            <translation>Жанында серігі бар</translation>
        </message>
        <message>
            <source>Consent is withdrawn</source>
            <translation>Келісім қайтарып алынды</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Entered twice by mistake</source>
            <translation>Қателесіп екі рет енгізілді</translation>
        </message>
        <message>
            <source>Erase the visitor</source>
            <translation>Келуші туралы мәліметті өшіру</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Тану белгісі</translation>
        </message>
        <message>
            <source>Hard of hearing</source>
            <translation>Нашар естиді</translation>
        </message>
        <message>
            <source>How is the visitor with {number} found again?</source>
            <translation>{number} талонымен келген келушіні не бойынша тануға болады?</translation>
        </message>
        <message>
            <source>How the visitor wants to be told</source>
            <translation>Келушіге қалай хабарлау керек</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>ЖСН немесе құжат нөмірі</translation>
        </message>
        <message>
            <source>Identify the visitor</source>
            <translation>Келушіні тану</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Аудармашы керек</translation>
        </message>
        <message>
            <source>It is not stored readably: it only finds the visitor again next time.</source>
            <translation>Бұл оқылатын түрде сақталмайды: келушіні келесі жолы тану үшін ғана қажет.</translation>
        </message>
        <message>
            <source>Keep contact data</source>
            <translation>Байланыс деректерін сақтау</translation>
        </message>
        <message>
            <source>Known visitors</source>
            <translation>Танылған келушілер</translation>
        </message>
        <message>
            <source>Known: {name}</source>
            <translation>Танылды: {name}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Соңғы келуі</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>Соңғы келулері</translation>
        </message>
        <message>
            <source>Look for a visitor. Each search is written down.</source>
            <translation>Келушіні іздеңіз. Әр іздеу жазылып отырады.</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name, contacts and needs are erased</source>
            <translation>Аты, байланысы және қажеттіліктері өшіріледі</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Қажеттіліктері</translation>
        </message>
        <message>
            <source>Next appointment</source>
            <translation>Келесі жазылу</translation>
        </message>
        <message>
            <source>Next appointment: {day}, {time}, {service}</source>
            <translation>Келесі жазылу: {day}, {time}, {service}</translation>
        </message>
        <message>
            <source>Nobody is known by this.</source>
            <translation>Бұл бойынша ешкім табылмады.</translation>
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation>Әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Айтылмаған</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Бұл басқа адамдар</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Only at the counter</source>
            <translation>Тек терезеде</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number or card</source>
            <translation>Телефон, e-mail, ЖСН немесе карта</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number, card, ticket, case or follow-up code</source>
            <translation>Телефон, e-mail, ЖСН, карта, талон, өтініш немесе код</translation>
        </message>
        <message>
            <source>Please read to the visitor: “We keep what you tell us now only for this. You can take it back at any time, and then it is erased.”</source>
            <translation>Келушіге оқып беріңіз: «Қазір айтқаныңызды тек осы үшін сақтаймыз. Келісіміңізді кез келген уақытта қайтарып ала аласыз, сонда деректер өшіріледі».</translation>
        </message>
        <message>
            <source>Please tell the result of case {number}: {kind}</source>
            <translation>{number} өтінішінің нәтижесін хабарлаңыз: {kind}</translation>
        </message>
        <message>
            <source>Please type first whom to look for.</source>
            <translation>Алдымен кімді іздеу керегін енгізіңіз.</translation>
        </message>
        <message>
            <source>Reading the visitors</source>
            <translation>Келушілер туралы мәлімет оқылуда</translation>
        </message>
        <message>
            <source>Same person as another one</source>
            <translation>Бұл сол адам</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Sees poorly</source>
            <translation>Нашар көреді</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>Ымдау тілі</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Жаңа келуші</translation>
        </message>
        <message>
            <source>The contact data are erased.</source>
            <translation>Байланыс деректері өшірілді.</translation>
        </message>
        <message>
            <source>The contact data are kept.</source>
            <translation>Байланыс деректері сақталды.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол сәттегі күйінде.</translation>
        </message>
        <message>
            <source>The same document was shown</source>
            <translation>Сол құжат көрсетілді</translation>
        </message>
        <message>
            <source>The visitor has agreed</source>
            <translation>Келуші келісті</translation>
        </message>
        <message>
            <source>The visitor is erased.</source>
            <translation>Келуші туралы мәлімет өшірілді.</translation>
        </message>
        <message>
            <source>The visitor says so</source>
            <translation>Келуші солай дейді</translation>
        </message>
        <message>
            <source>They are two visitors again.</source>
            <translation>Бұл қайтадан екі бөлек келуші.</translation>
        </message>
        <message>
            <source>This is the visitor</source>
            <translation>Осы келуші</translation>
        </message>
        <message>
            <source>To serve the visitor better at the counter</source>
            <translation>Келушіге терезеде жақсырақ қызмет көрсету үшін</translation>
        </message>
        <message>
            <source>To serve the visitor better, to tell results and to remind</source>
            <translation>Келушіге жақсырақ қызмет көрсету, нәтижені хабарлау және еске салу үшін</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Келу</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Келуші</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>Тағы не көмектеседі</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>Кресло-арба</translation>
        </message>
        <message>
            <source>Who is the visitor with {number}?</source>
            <translation>{number} талонымен келген келуші кім?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
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
            <translation>Мәліметті көшіру</translation>
        </message>
        <message>
            <source>Counter {counter}</source>
            <translation>{counter}-терезе</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Күңгірт түстер</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>Күн қорытындысы</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation>Толық көрініс</translation>
        </message>
        <message>
            <source>If this continues, please tell your administrator.</source>
            <translation>Осылай жалғаса берсе, әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>If you need it for your work, ask a manager or an administrator: they can give you another role.</source>
            <translation>Егер ол жұмысыңызға қажет болса, басшыға немесе әкімшіге айтыңыз: олар сізге басқа рөл бере алады.</translation>
        </message>
        <message>
            <source>In a few minutes you will have been signed in for 12 hours. Then please sign in again.</source>
            <translation>Бірнеше минуттан кейін кіргеніңізге 12 сағат болады. Сонда қайта кіріңіз.</translation>
        </message>
        <message>
            <source>In less than a minute this console locks. Press any key or move the mouse to go on.</source>
            <translation>Бұл жұмыс орны бір минуттан аз уақытта бұғатталады. Жалғастыру үшін кез келген пернені басыңыз немесе тінтуірді қозғаңыз.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Ашық түстер</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Мәзір</translation>
        </message>
        <message>
            <source>Narrow column</source>
            <translation>Тар баған</translation>
        </message>
        <message>
            <source>Nobat – Counter console</source>
            <translation>Nobat — оператордың жұмыс орны</translation>
        </message>
        <message>
            <source>Press to show the pages.</source>
            <translation>Беттерді көрсету үшін басыңыз.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Сапа</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>Өтініштер мен қабылдау</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Бөлімшені баптау</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Signed in {time}</source>
            <translation>Кірген уақыты: {time}</translation>
        </message>
        <message>
            <source>Something went wrong here. Everything confirmed is kept.</source>
            <translation>Ақау болды. Расталғанның бәрі сақталды.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Ұжым</translation>
        </message>
        <message>
            <source>Text and contrast</source>
            <translation>Мәтін мен контраст</translation>
        </message>
        <message>
            <source>The database cannot be reached yet. This program connects automatically.</source>
            <translation>Дерекқорға әзірге қосылу мүмкін емес. Бағдарлама өзі қосылады.</translation>
        </message>
        <message>
            <source>The pages are shown below.</source>
            <translation>Беттер төменде көрсетілген.</translation>
        </message>
        <message>
            <source>This page is not part of your role</source>
            <translation>Бұл бет сіздің рөліңізге кірмейді</translation>
        </message>
        <message>
            <source>Your account was deactivated, or your role has no pages any more.</source>
            <translation>Сіздің кіруіңіз жабылды немесе рөліңізге енді беттер жоқ.</translation>
        </message>
    </context>
    <context>
        <name>console.words</name>
        <message>
            <source>Copied.</source>
            <translation>Көшірілді.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Copy the words or save a letter.</source>
            <translation>Терезелер үшін принтер қойылмаған. Мәтінді көшіріңіз немесе хат ретінде сақтаңыз.</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>Өтініш нөмірі: {number}</translation>
        </message>
        <message>
            <source>Print on the slip printer</source>
            <translation>Талон принтерінде басып шығару</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Басып шығарылды.</translation>
        </message>
        <message>
            <source>Save as a letter</source>
            <translation>Хат ретінде сақтау</translation>
        </message>
        <message>
            <source>The letter to the other body</source>
            <translation>Басқа органға хат</translation>
        </message>
        <message>
            <source>There is no message for this. A manager can add one.</source>
            <translation>Бұған арналған хабарлама жоқ. Оны басшы қоса алады.</translation>
        </message>
        <message>
            <source>We promise you:</source>
            <translation>Біз сізге мынаны уәде етеміз:</translation>
        </message>
        <message>
            <source>What you say to the visitor</source>
            <translation>Келушіге айтатын сөзіңіз</translation>
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
            <translation>Оператордың жұмыс орны</translation>
        </message>
        <message>
            <source>Cover open since {time}</source>
            <translation>Қақпағы {time} сәтінен бері ашық</translation>
        </message>
        <message>
            <source>Faulty since {time}</source>
            <translation>{time} сәтінен бері ақаулы</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Терминал</translation>
        </message>
        <message>
            <source>No report since {time}</source>
            <translation>{time} сәтінен бері хабар жоқ</translation>
        </message>
        <message>
            <source>Not reachable since {time}</source>
            <translation>{time} сәтінен бері қосылмайды</translation>
        </message>
        <message>
            <source>Out of paper since {time}</source>
            <translation>{time} сәтінен бері қағаз жоқ</translation>
        </message>
        <message>
            <source>Paper low since {time}</source>
            <translation>{time} сәтінен бері қағаз аз</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Switched off since {time}</source>
            <translation>{time} сәтінен бері өшірулі</translation>
        </message>
        <message>
            <source>Working</source>
            <comment>state of a device</comment>
            <translation>Жұмыс істейді</translation>
        </message>
        <message>
            <source>Working; it does not report its paper</source>
            <translation>Жұмыс істейді; қағазы туралы хабарламайды</translation>
        </message>
        <message>
            <source>Works and chimes, but has had no voice since {time}</source>
            <translation>Жұмыс істейді және сигнал береді, бірақ шақыруларды айта алмайды, басталуы: {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to play sound since {time}</source>
            <translation>Жұмыс істейді, бірақ дыбыс шығара алмайды, басталуы: {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to read its pages aloud since {time}</source>
            <translation>Жұмыс істейді, бірақ беттерін дауыстап оқи алмайды, басталуы: {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to write its files since {time}</source>
            <translation>Жұмыс істейді, бірақ {time} сәтінен бері файлдарын жаза алмай тұр</translation>
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
            <translation>Бұл дерекқорға бөлімше қазір көшіріліп жатыр. Ештеңе өзгерген жоқ. Оның аяқталуын күтіңіз.</translation>
        </message>
        <message>
            <source>A card number has between 4 and 40 letters and digits. Please check it.</source>
            <translation>Карта нөмірі 4–40 әріп пен цифрдан тұрады. Тексеріңіз.</translation>
        </message>
        <message>
            <source>A case can be reopened for 30 days after it was closed. Please register a new one.</source>
            <translation>Өтінішті жабылғаннан кейін 30 күн ішінде қайта ашуға болады. Жаңасын тіркеңіз.</translation>
        </message>
        <message>
            <source>A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>Код 2–24 кіші латын әрпінен, саннан және сызықшадан тұрады, әріптен басталады.</translation>
        </message>
        <message>
            <source>A colleague has just changed what is known of this visitor. Nothing was saved. Please look again.</source>
            <translation>Әріптесіңіз осы келуші туралы мәліметті жаңа ғана өзгертті. Ештеңе сақталған жоқ. Қайта қараңыз.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter, or ask the colleague or a manager to sign out there.</source>
            <translation>Бұл терезеде басқа қызметкер жұмыс істеп отыр. Басқа терезені таңдаңыз немесе одан не басшыдан сол жердегі ауысымды аяқтауды сұраңыз.</translation>
        </message>
        <message>
            <source>A complaint is upheld only with its cause and with what changes. Record the finding on the page Complaints, then decide.</source>
            <translation>Шағым себебі мен не өзгеретіні жазылғанда ғана негізді деп танылады. «Шағымдар» бетінде қорытындыны жазып, содан кейін шешім қабылдаңыз.</translation>
        </message>
        <message>
            <source>A decision is saved only with a day until which it is carried out, today or later.</source>
            <translation>Шешім орындалу мерзімімен бірге ғана сақталады: бүгін немесе кейін.</translation>
        </message>
        <message>
            <source>A decision is saved only with the person who carries it out. Please choose one.</source>
            <translation>Шешім оны орындайтын адаммен бірге ғана сақталады. Адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>A guide takes only a PDF. Nothing was saved.</source>
            <translation>Нұсқаулыққа тек PDF қоса беріледі. Ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>A meeting has at most 20 decisions. Please put some together.</source>
            <translation>Бір қабылдауда 20-дан көп шешім болмайды. Кейбірін біріктіріңіз.</translation>
        </message>
        <message>
            <source>A network drive can damage this kind of database. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>Желілік дискіде мұндай дерекқор бүлінуі мүмкін. Осы компьютердің қалтасын таңдаңыз немесе бірнеше компьютер үшін PostgreSQL қолданыңыз.</translation>
        </message>
        <message>
            <source>A number from 1 to {limit} is needed here. What you entered was kept. Please correct it.</source>
            <translation>Мұнда 1 мен {limit} аралығындағы сан керек. Енгізгеніңіз сақталды. Түзетіңіз.</translation>
        </message>
        <message>
            <source>A quarter is reviewed once, after its last day. Nothing was saved.</source>
            <translation>Тоқсан шолуы соңғы күнінен кейін бір рет жасалады. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>A reason is needed here. What you entered was kept. Choose a reason and try again.</source>
            <translation>Мұнда себеп керек. Енгізгеніңіз сақталды. Себепті таңдап, қайталаңыз.</translation>
        </message>
        <message>
            <source>A remedy waits for the approval of another person. The visitor is told only after that.</source>
            <translation>Ұсынылған шара басқа адамның бекітуін күтуде. Келушіге содан кейін ғана айтылады.</translation>
        </message>
        <message>
            <source>A reply is possible once for each item that failed, within 10 working days. Nothing was changed.</source>
            <translation>Орындалмаған әр тармақ бойынша 10 жұмыс күні ішінде бір рет жауап беруге болады. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>A report has at most three groupings and six figures. Please remove some.</source>
            <translation>Есепте ең көбі үш бөліну мен алты көрсеткіш болады. Артығын алып тастаңыз.</translation>
        </message>
        <message>
            <source>A sealed database is made where there is nothing yet. Nothing was changed.</source>
            <translation>Жабық дерекқор бос жерде ғана жасалады. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>A smaller or larger number is needed here. What you entered was kept. Please correct it.</source>
            <translation>Мұнда басқа сан керек. Енгізгеніңіз сақталды. Түзетіңіз.</translation>
        </message>
        <message>
            <source>A survey begins today or later and lasts 5 to 60 days. Please change the days.</source>
            <translation>Сауалнама бүгіннен ерте басталмайды және 5 күннен 60 күнге дейін созылады. Күндерін өзгертіңіз.</translation>
        </message>
        <message>
            <source>A text has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>Жаңа дерекқор сақтай алмайтын таңбасы бар немесе оған тым ұзын мәтін бар. Ештеңе көшірілген жоқ. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>A text in the table {table} has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>{table} кестесінде жаңа дерекқор сақтай алмайтын таңбасы бар немесе оған тым ұзын мәтін бар. Ештеңе көшірілген жоқ. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>A version is approved by another person than the one who wrote it. Nothing was changed.</source>
            <translation>Нұсқаны оны жазған адам емес, басқа адам бекітеді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>A visit can be rated on the same day, once it has been served.</source>
            <translation>Қабылдауды сол күні, аяқталған соң бағалауға болады.</translation>
        </message>
        <message>
            <source>A visit is read by other people than its assessor. Nothing was changed.</source>
            <translation>Сапарды оны жасаған адам емес, басқа адам оқиды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>A visit is returned only once. Read it, or leave it out.</source>
            <translation>Сапар бір рет қана қайтарылады. Оны оқыңыз немесе есептен шығарыңыз.</translation>
        </message>
        <message>
            <source>An entry ends tomorrow at the earliest. Please choose a later day.</source>
            <translation>Жазба ең ерте дегенде ертең күшін жояды. Кейінірек күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Another file of the wave {wave} was imported before. The first one stays.</source>
            <translation>{wave} толқынының басқа файлы бұрын жүктелген. Біріншісі қалады.</translation>
        </message>
        <message>
            <source>Another file of this wave was imported before. The first one stays.</source>
            <translation>Бұл толқынның басқа файлы бұрын жүктелген. Біріншісі қалады.</translation>
        </message>
        <message>
            <source>Another person records what you have shown and gives you a pass. Nothing was changed.</source>
            <translation>Сіздің растауыңыз бен рұқсатыңызды басқа адам жазады. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>Another person than the one who wrote the reply decides about it. Nothing was changed.</source>
            <translation>Жауап бойынша шешімді оны жазған адам емес, басқа адам қабылдайды. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>Another running program has this name. Give this one a different name with --device.</source>
            <translation>Бұл атауды жұмыс істеп тұрған басқа бағдарлама алған. Бұл бағдарламаға --device арқылы басқа атау беріңіз.</translation>
        </message>
        <message>
            <source>Another step of work follows before the decision. Please finish this step instead.</source>
            <translation>Шешімге дейін тағы бір қадам бар. Алдымен осы қадамды аяқтаңыз.</translation>
        </message>
        <message>
            <source>Another survey runs on these days. Only one at a time can be answered.</source>
            <translation>Бұл күндері басқа сауалнама жүріп жатыр. Бір мезгілде біреуіне ғана жауап беруге болады.</translation>
        </message>
        <message>
            <source>Another unit has this case. Only its people and managers can do this. Nothing was changed.</source>
            <translation>Бұл өтінішті басқа бөлім жүргізеді. Мұны тек сол бөлім қызметкерлері мен басшылар жасай алады. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Another version of this standard is being prepared. Please finish or discard it first.</source>
            <translation>Бұл стандарттың басқа нұсқасы дайындалып жатыр. Алдымен соны аяқтаңыз немесе алып тастаңыз.</translation>
        </message>
        <message>
            <source>Choose at least one figure, and what the report is grouped by.</source>
            <translation>Кемінде бір көрсеткішті және есептің бөлінуін таңдаңыз; бір бөлінуді екі рет таңдауға болмайды.</translation>
        </message>
        <message>
            <source>Clerks and counters are shown alone, together or by week, and without filters, so that nobody’s figures can be worked out. Please remove the other groupings and the filters.</source>
            <translation>Бір адамның көрсеткішін есептеп шығаруға болмауы үшін қызметкерлер мен терезелер жеке, бірге немесе апта бойынша және сүзгісіз көрсетіледі. Басқа бөлінулер мен сүзгілерді алып тастаңыз.</translation>
        </message>
        <message>
            <source>Contact data are kept only with the visitor’s consent. Please ask first.</source>
            <translation>Байланыс деректері келушінің келісімімен ғана сақталады. Алдымен сұраңыз.</translation>
        </message>
        <message>
            <source>Even with these days the deadline would have passed. Please add more days.</source>
            <translation>Бұл күндермен де мерзім өтіп кетеді. Көбірек күн қосыңыз.</translation>
        </message>
        <message>
            <source>Evidence is from today or earlier, and lasts longer than the day it is from. Please correct the days.</source>
            <translation>Растау бүгін немесе бұрын алынады және сол күннен ұзақ жарамды болады. Күндерді түзетіңіз.</translation>
        </message>
        <message>
            <source>It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>Мұны қайтаруға енді кеш. Ештеңе өзгерген жоқ. Қажет болса, келушіге жаңа нөмір беріңіз.</translation>
        </message>
        <message>
            <source>Line {line} of the recovery sheet was not typed as it is printed. Please check it.</source>
            <translation>Қалпына келтіру парағының {line}-жолы басылғанындай терілмеген. Тексеріңіз.</translation>
        </message>
        <message>
            <source>Merged cases can be separated for 30 days. Please register a new case.</source>
            <translation>Біріктірілген өтініштерді 30 күн ішінде бөлуге болады. Жаңа өтініш тіркеңіз.</translation>
        </message>
        <message>
            <source>Name and PIN do not match. Please enter the PIN again.</source>
            <translation>Аты мен ПИН-код сәйкес келмейді. ПИН-кодты қайта енгізіңіз.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Missing: {names}. Nothing was changed.</source>
            <translation>Хабарландыруды әр бөлімшедегі он қызметкердің тоғызы растауы керек. Жетпейді: {names}. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Nothing was changed.</source>
            <translation>Хабарландыруды әр бөлімшедегі он қызметкердің тоғызы растауы керек. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>No appointments are given for this service. Please take a ticket.</source>
            <translation>Бұл қызметке жазылу жоқ. Талон алыңыз.</translation>
        </message>
        <message>
            <source>No appointments are given for {service}. Please take a ticket.</source>
            <translation>«{service}» қызметіне жазылу жоқ. Талон алыңыз.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. Nothing was changed.</source>
            <translation>Осы бөлімшелердің ешбір файлында мұндай коды бар нұсқаулық жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. There is: {names}. Nothing was changed.</source>
            <translation>Осы бөлімшелердің ешбір файлында мұндай коды бар нұсқаулық жоқ. Барлары: {names}. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>No member of staff has the code {person}. Nothing was changed. Check the code.</source>
            <translation>{person} коды бар қызметкер жоқ. Ештеңе өзгермеді. Кодты тексеріңіз.</translation>
        </message>
        <message>
            <source>No member of staff has this code. Nothing was changed. Check the code.</source>
            <translation>Мұндай коды бар қызметкер жоқ. Ештеңе өзгермеді. Кодты тексеріңіз.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about number {number} of that day.</source>
            <translation>Сол күнгі {number} нөмірі бойынша ескертпе де, пікір де сақталмаған.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about this visit.</source>
            <translation>Бұл келу туралы ескертпе де, пікір де сақталмаған.</translation>
        </message>
        <message>
            <source>No survey is open today. Nothing was counted.</source>
            <translation>Бүгін сауалнама жоқ. Ештеңе есептелмеді.</translation>
        </message>
        <message>
            <source>No visits were recorded on this day, so there is nothing to show. Choose another day.</source>
            <translation>Бұл күні тіркелген келуші жоқ, көрсететін ештеңе жоқ. Басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Nobody else, or several visitors are found by this. Please enter an ID number, a card or a ticket number.</source>
            <translation>Бұл бойынша басқа ешкім табылмады немесе бірнеше келуші табылды. ЖСН, картаны немесе талон нөмірін енгізіңіз.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day, for example {day}.</source>
            <translation>Бұл уақытта қабылдау жоқ. Басқа күн ұсыныңыз, мысалы {day}.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>Бұл уақытта қабылдау жоқ. Басқа күн ұсыныңыз.</translation>
        </message>
        <message>
            <source>Nobody would be left to decide about an appeal. First give one more person the right to decide about merits and measures. Nothing was changed.</source>
            <translation>Шағымдану болса, оны шешетін адам қалмайды. Алдымен тағы бір қызметкерге көтермелеу мен шаралар туралы шешу құқығын беріңіз. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet. Nothing was released.</source>
            <translation>Барлық сапар әлі оқылған жоқ. Ештеңе жарияланған жоқ.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet: {number}. Nothing was released.</source>
            <translation>Әлі оқылмаған сапар саны: {number}. Ештеңе жарияланған жоқ.</translation>
        </message>
        <message>
            <source>Not more people can confirm the notice than work in the branch. Nothing was changed.</source>
            <translation>Хабарландыруды растағандар бөлімшеде жұмыс істейтіндерден көп бола алмайды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>Nothing can be written to this folder. Allow this user to write there, or choose another folder.</source>
            <translation>Бұл қалтаға ештеңе жазу мүмкін емес. Осы пайдаланушыға жазуға рұқсат беріңіз немесе басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Allow this user to write there, or choose another folder.</source>
            <translation>{path} ішіне ештеңе жазу мүмкін емес. Осы пайдаланушыға жазуға рұқсат беріңіз немесе басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Nothing shows whose ticket this visit had. Leave it out, or match the wave again.</source>
            <translation>Бұл сапардың қай талонмен болғаны белгісіз. Оны есептен шығарыңыз немесе толқынның талондарын қайта салыстырыңыз.</translation>
        </message>
        <message>
            <source>Nothing was booked yet. Please press the button once more.</source>
            <translation>Әзірге жазылған жоқ. Түймені тағы бір рет басыңыз.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong.</source>
            <translation>Жолдарда қате бар, сондықтан ештеңе тапсырылған жоқ.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong: {rows}.</source>
            <translation>Жолдарда қате бар, сондықтан ештеңе тапсырылған жоқ: {rows}.</translation>
        </message>
        <message>
            <source>Number {number} can be rated on the same day, once it has been served.</source>
            <translation>{number} нөмірін сол күні, қабылдау аяқталған соң бағалауға болады.</translation>
        </message>
        <message>
            <source>Number {number} has been rated already. That rating was kept. Thank you.</source>
            <translation>{number} нөмірі бағаланып қойған. Баға сақталды. Рақмет.</translation>
        </message>
        <message>
            <source>Number {number} has not been missed. It keeps its place; please watch the board.</source>
            <translation>{number} нөмірі өтіп кеткен жоқ. Кезектегі орны сақталады; таблоға қарап отырыңыз.</translation>
        </message>
        <message>
            <source>Number {number} is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>{number} нөмірі енді кезекте тұрған жоқ: ол басқа терезеде немесе қабылдау аяқталған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>{number} нөмірі тым бұрын шақырылған, оны кезекке қайтару мүмкін емес. Жаңа нөмір алыңыз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>{number} нөмірі компьютердің ақауынан жоғалды. Кешіріңіз. Қызметкерден жаңа нөмір сұраңыз.</translation>
        </message>
        <message>
            <source>Numbers issued, visitors served and visitors who gave up belong to a whole visit, which may have several clerks, counters and outcomes. Please remove these figures or the grouping by clerk, counter, end or outcome.</source>
            <translation>Берілген нөмірлер, қызмет көрсетілген және кетіп қалған келушілер бүкіл келуге қатысты, ал онда бірнеше қызметкер, терезе және нәтиже болуы мүмкін. Осы көрсеткіштерді немесе қызметкер, терезе, аяқталу не нәтиже бойынша бөлінуді алып тастаңыз.</translation>
        </message>
        <message>
            <source>Only a value from {low} to {high} is possible: stricter than now, but no stricter than what is already reached.</source>
            <translation>{low} мен {high} аралығындағы мән ғана болады: қазіргіден қатаң, бірақ қазірдің өзінде жетіп жүргеннен аспайды.</translation>
        </message>
        <message>
            <source>Only a value stricter than now is possible, but no stricter than what is already reached.</source>
            <translation>Мән қазіргіден қатаң, бірақ қазірдің өзінде жетіп жүргеннен аспауы керек.</translation>
        </message>
        <message>
            <source>Only the current day can be opened again. This day stays closed. Nothing was changed.</source>
            <translation>Тек ағымдағы күнді қайта ашуға болады. Бұл күн жабық қалады. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Only who has saved this report can change it. Save it under a name of your own.</source>
            <translation>Есепті тек оны сақтаған адам өзгерте алады. Оны өз атауыңызбен сақтаңыз.</translation>
        </message>
        <message>
            <source>Please answer every item. Nothing was saved.</source>
            <translation>Әр тармаққа жауап беріңіз. Ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>Please answer every question. Nothing was counted.</source>
            <translation>Барлық сұраққа жауап беріңіз. Ештеңе есептелмеді.</translation>
        </message>
        <message>
            <source>Please choose a body that is in use.</source>
            <translation>Тізімнен органды таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose a day from {earliest} to {latest}.</source>
            <translation>{earliest} мен {latest} аралығындағы күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose a reason.</source>
            <translation>Себебін таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose a remedy.</source>
            <translation>Шараны таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose another branch that uses this database.</source>
            <translation>Осы дерекқормен жұмыс істейтін басқа бөлімшені таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose another unit that will go on with the case.</source>
            <translation>Өтінішті әрі қарай жүргізетін басқа бөлімді таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose at least one colleague or unit to be asked.</source>
            <translation>Пікірі сұралатын кемінде бір әріптесті немесе бөлімді таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose how serious it is.</source>
            <translation>Қаншалықты ауыр екенін таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose how the visitor was contacted.</source>
            <translation>Келушімен қалай байланысқаныңызды таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose one of the four faces. What you wrote was kept.</source>
            <translation>Төрт бет-бейненің бірін таңдаңыз. Жазғаныңыз сақталды.</translation>
        </message>
        <message>
            <source>Please choose the earlier step to which the case goes back.</source>
            <translation>Өтініш қайтарылатын алдыңғы қадамды таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose the first and the last day, in this order.</source>
            <translation>Бірінші және соңғы күнді осы ретпен көрсетіңіз.</translation>
        </message>
        <message>
            <source>Please choose what was decided.</source>
            <translation>Қандай шешім қабылданғанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose who will handle the case.</source>
            <translation>Өтінішті кім жүргізетінін таңдаңыз.</translation>
        </message>
        <message>
            <source>Please enter how many working days are added, from 1 to 10.</source>
            <translation>Неше жұмыс күні қосылатынын көрсетіңіз: 1-ден 10-ға дейін.</translation>
        </message>
        <message>
            <source>Please enter the amount, more than 0.</source>
            <translation>0-ден көп соманы енгізіңіз.</translation>
        </message>
        <message>
            <source>Please enter the day of the meeting, today or earlier.</source>
            <translation>Қабылдау күнін енгізіңіз: бүгін немесе ертерек.</translation>
        </message>
        <message>
            <source>Please enter the day on which you will ask for the answer, today or later.</source>
            <translation>Жауапты сұрайтын күнді көрсетіңіз: бүгін немесе кейінірек.</translation>
        </message>
        <message>
            <source>Please enter the number of the other case. It must be one that is still being worked on.</source>
            <translation>Басқа өтініштің нөмірін көрсетіңіз. Ол бойынша әлі шешім қабылданбаған болуы керек.</translation>
        </message>
        <message>
            <source>Please enter the whole path of a folder, as the computer with the maintenance service sees it.</source>
            <translation>Қалтаның толық жолын қызметтік бағдарламасы бар компьютер көретіндей етіп жазыңыз.</translation>
        </message>
        <message>
            <source>Please give the report a name.</source>
            <translation>Есепке атау беріңіз.</translation>
        </message>
        <message>
            <source>Please say where the report is to go: into a folder, to an e-mail address, or both.</source>
            <translation>Есептің қайда жіберілетінін көрсетіңіз: қалтаға, электрондық поштаға немесе екеуіне де.</translation>
        </message>
        <message>
            <source>Please try to reach the visitor at least three times, on two different days.</source>
            <translation>Келушімен кемінде үш рет, екі бөлек күні байланысып көріңіз.</translation>
        </message>
        <message>
            <source>Please write a few words. Nothing has been saved yet.</source>
            <translation>Бірнеше сөз жазыңыз. Әзірге ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>Please write a text. What you have entered is still here.</source>
            <translation>Мәтін жазыңыз. Енгізгеніңіз осында қалды.</translation>
        </message>
        <message>
            <source>Please write something. Nothing was saved.</source>
            <translation>Мәтін жазыңыз. Ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>Please write what changes. If nothing does, write: nothing, because …</source>
            <translation>Не өзгеретінін жазыңыз. Ештеңе өзгермесе: «ештеңе, себебі …» деп жазыңыз.</translation>
        </message>
        <message>
            <source>Please write what was decided.</source>
            <translation>Не шешілгенін жазыңыз.</translation>
        </message>
        <message>
            <source>Please write what was found.</source>
            <translation>Не анықталғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>Не айтылғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Please write what you agreed with the visitor.</source>
            <translation>Келушімен не туралы келіскеніңізді жазыңыз.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit.</source>
            <translation>Нәтижелер соңғы сапардан бес жұмыс күнінен кейін жарияланады.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit: on {day} at the earliest.</source>
            <translation>Нәтижелер соңғы сапардан бес жұмыс күнінен кейін жарияланады: ең ерте күні: {day}.</translation>
        </message>
        <message>
            <source>Somebody else decides this: not the person concerned, and nobody who proposed it or decided about it before. Nothing was changed.</source>
            <translation>Мұны басқа адам шешеді: қатысы бар адам да, ұсынған немесе бұрын шешкен адам да емес. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>Somebody else handles this case already. A manager can give it to somebody else.</source>
            <translation>Бұл өтінішті басқа қызметкер жүргізіп жатыр. Оны басшы басқа біреуге бере алады.</translation>
        </message>
        <message>
            <source>Somebody else has changed the roll-out of this branch meanwhile. Nothing was saved. Look at it again.</source>
            <translation>Осы арада басқа біреу осы бөлімшедегі енгізу деректерін өзгертті. Ештеңе сақталмады. Қайта қараңыз.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. {field}: {now}. Yours is still here, but not saved. Choose one of the two.</source>
            <translation>Осы арада мұны басқа біреу өзгертті. {field}: {now}. Сіздің мәніңіз осында тұр, бірақ сақталмады. Екеуінің бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody else has changed this setting meanwhile. Nothing was saved. Look at it again before you change it.</source>
            <translation>Осы арада бұл баптауды басқа біреу өзгертті. Ештеңе сақталмады. Өзгертпес бұрын оны қайта қараңыз.</translation>
        </message>
        <message>
            <source>Somebody else has just booked the last place at {time}. Please choose another time.</source>
            <translation>{time} уақытындағы соңғы орынды жаңа ғана басқа адам алды. Басқа уақыт таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>Осы аралықта біреу бұл хаттаманы өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада біреу бұл шараны өзгертті. Ештеңе сақталған жоқ. Оны қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this announcement in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Бұл хабарландыруды осы арада біреу өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Осы арада өтінішті басқа біреу өзгертті. Ештеңе сақталған жоқ. Қайта оқып, содан кейін шешіңіз.</translation>
        </message>
        <message>
            <source>Somebody has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Осы аралықта біреу бұл шағымды өзгертті. Ештеңе сақталған жоқ. Қайта оқып, содан кейін шешіңіз.</translation>
        </message>
        <message>
            <source>Somebody has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада бұл жазбаны біреу өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this idea in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада біреу бұл идеяны өзгертті. Ештеңе сақталған жоқ. Оны қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада мұны басқа біреу өзгертті. Ештеңе сақталмады. Қайта оқыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Бұл жазбаны осы арада біреу өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this report in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы аралықта біреу бұл есепті өзгертті. Ештеңе сақталған жоқ. Оны қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>Сіз ашқаннан кейін бұл жазбаны біреу өзгертті. Ештеңе сақталмады. Екі нұсқаны салыстырып, біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада біреу бұл межені өзгертті. Ештеңе сақталған жоқ. Оны қайта оқыңыз.</translation>
        </message>
        <message>
            <source>Somebody has the code {person} already. Nobody was added. Choose another code.</source>
            <translation>{person} коды бұрыннан бар. Ешкім қосылмады. Басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody has this code already. Nobody was added. Choose another code.</source>
            <translation>Бұл код бұрыннан бар. Ешкім қосылмады. Басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed.</source>
            <translation>Бірдеңе жетіспейді. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>Still missing: {parts}. Nothing was changed.</source>
            <translation>Әлі жетіспейді: {parts}. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened. Choose another file.</source>
            <translation>XLSForm нысаны ашылмады. Басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: sheet {sheet}, row {row}: {problem} Correct it there and open the file again.</source>
            <translation>XLSForm нысаны ашылмады: {sheet} парағы, {row}-жол: {problem} Осыны түзетіп, файлды қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: {problem} Choose another file.</source>
            <translation>XLSForm нысаны ашылмады: {problem} Басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The answers are not those that were sealed at the close. Nothing was released.</source>
            <translation>Жауаптар жабылу кезінде мөрленгендермен сәйкес емес. Ештеңе жарияланған жоқ.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was left there, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>Сақтық көшірмені {path} ішіне жазу мүмкін болмады: диск толған немесе ақаулы. Онда толық емес файл қалған жоқ, бұрынғы көшірмелер сақталды. Орын босатыңыз немесе басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>The backup could not be written: the disk is full or has a fault. No incomplete file was left, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>Сақтық көшірмені жазу мүмкін болмады: диск толған немесе ақаулы. Толық емес файл қалған жоқ, бұрынғы көшірмелер сақталды. Орын босатыңыз немесе басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct it and try again.</source>
            <translation>Бөлімше сипаттамасын пайдалану мүмкін емес. Ештеңе жазылған жоқ. Түзетіп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct these places and try again:</source>
            <translation>Бөлімше сипаттамасын пайдалану мүмкін емес. Ештеңе жазылған жоқ. Мына жерлерді түзетіп, қайталаңыз:</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was written. Correct this line and try again.</source>
            <translation>Бөлімше сипаттамасын пайдалану мүмкін емес: {file}, {line}-жол, {key}: {problem} Ештеңе жазылған жоқ. Осы жолды түзетіп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.</source>
            <translation>Бөлімше сипаттамасын пайдалану мүмкін емес: {problem}. Ештеңе жазылған жоқ. Түзетіп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct this one.</source>
            <translation>{file} бөлімше сипаттамасын пайдалану мүмкін емес: {problem} Ештеңе жазылған жоқ. Басқа файлды көрсетіңіз немесе осы файлды түзетіңіз.</translation>
        </message>
        <message>
            <source>The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this branch, including the maintenance service, and try again.</source>
            <translation>Бөлімше қазір жұмыс істеп тұр, сондықтан оны көшіру мүмкін емес. Ештеңе өзгерген жоқ. Осы бөлімшенің барлық бағдарламасын, соның ішінде қызметтік бағдарламаны да жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The branch {branch} exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>{branch} бөлімшесі бұл дерекқорда бар. Ол өзгертілген жоқ. Жаңа бөлімше үшін басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>The case waits for an opinion. Ask for it, or go on without it and say why.</source>
            <translation>Өтінішке пікір керек. Оны күтіңіз немесе пікірсіз жалғастырып, себебін жазыңыз.</translation>
        </message>
        <message>
            <source>The case waits for the opinion of {person}. Ask for it, or go on without it and say why.</source>
            <translation>Өтінішке мына пікір керек: {person}. Оны күтіңіз немесе пікірсіз жалғастырып, себебін жазыңыз.</translation>
        </message>
        <message>
            <source>The case was not registered, because an answer is missing or wrong. What you typed was kept.</source>
            <translation>Өтініш тіркелмеді: жауап жоқ немесе қате. Жазғаныңыз сақталды.</translation>
        </message>
        <message>
            <source>The case was not registered: {problem} What you typed was kept.</source>
            <translation>Өтініш тіркелмеді: {problem} Жазғаныңыз сақталды.</translation>
        </message>
        <message>
            <source>The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a moment and try again; if this continues, tell your administrator.</source>
            <translation>Дерекқормен байланыс үзілді. Расталғанның бәрі сақталды. Аздап күтіп, қайталаңыз; осылай жалғаса берсе, әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>The content of this file is missing or was changed. Please tell the administrator.</source>
            <translation>Бұл файлдың мазмұны жоқ немесе өзгертілген. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The copy in the new database differs from the old one. Keep working with the old one, do not use the new one, and tell your administrator.</source>
            <translation>Жаңа дерекқордағы көшірме ескісінен өзгеше. Ескісімен жұмыс істей беріңіз, жаңасын пайдаланбаңыз және әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>Дерекқордың көшірмесі тексеруден өтпеді. Ол жойылды, бұрынғы көшірмелер сақталды. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>Дерекқордың көшірмесі тексеруден өтпеді: {problem}. Ол жойылды, бұрынғы көшірмелер сақталды. Әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>Дерекқор файлы бүлінген. Оны түзету мүмкін болмады, жарамды сақтық көшірме жоқ. Файл сол қалпында қалдырылды. Көшірме басқа жерде болса, оны «nobat restore» пәрменімен қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your administrator.</source>
            <translation>Дерекқор файлы бүлінген. Ол түзетіліп жатыр, бір минут күтіңіз. Осылай жалғаса берсе, әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>The database file is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>Дерекқор файлы жоқ, бірақ басқа файлдар мұнда бөлімше жұмыс істегенін көрсетеді. Жаңа бөлімше жасалған жоқ, ештеңе өзгертілген жоқ. Файлды орнына қайтарыңыз немесе сақтық көшірмені «nobat restore» пәрменімен қалпына келтіріңіз. Жаңа бөлімше бастау үшін алдымен бүкіл қалтаны басқа жерге жылжытыңыз.</translation>
        </message>
        <message>
            <source>The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>{path} дерекқор файлы бүлінген. Оны түзету мүмкін болмады, {folder} қалтасында жарамды сақтық көшірме жоқ. Файл сол қалпында қалдырылды. Көшірме басқа жерде болса, оны «nobat restore» пәрменімен қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The database file {path} is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>{path} дерекқор файлы жоқ, бірақ басқа файлдар мұнда бөлімше жұмыс істегенін көрсетеді. Жаңа бөлімше жасалған жоқ, ештеңе өзгертілген жоқ. Файлды орнына қайтарыңыз немесе сақтық көшірмені «nobat restore» пәрменімен қалпына келтіріңіз. Жаңа бөлімше бастау үшін алдымен бүкіл қалтаны басқа жерге жылжытыңыз.</translation>
        </message>
        <message>
            <source>The database is read-only at the moment. The last step was not saved. Please tell your administrator.</source>
            <translation>Дерекқор қазір тек оқуға ашық. Соңғы әрекет сақталған жоқ. Әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should upgrade the server.</source>
            <translation>Дерекқор серверінде PostgreSQL {version} тұр, ал кемінде {least} керек. Әкімші серверді жаңартуы керек.</translation>
        </message>
        <message>
            <source>The database server is too old for this program. Your administrator should upgrade the server.</source>
            <translation>Дерекқор сервері бұл бағдарлама үшін тым ескі. Әкімші серверді жаңартуы керек.</translation>
        </message>
        <message>
            <source>The database server refused the connection. Your administrator should check the user, password and database name in the address.</source>
            <translation>Дерекқор сервері қосылуға рұқсат бермеді. Әкімші мекенжайдағы пайдаланушыны, құпиясөзді және дерекқор атауын тексеруі керек.</translation>
        </message>
        <message>
            <source>The database server refused the connection: {problem}. Your administrator should check the user, password and database name in the address.</source>
            <translation>Дерекқор сервері қосылуға рұқсат бермеді: {problem}. Әкімші мекенжайдағы пайдаланушыны, құпиясөзді және дерекқор атауын тексеруі керек.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of this program. It was left untouched. Install the newer version on this computer.</source>
            <translation>Дерекқорды бағдарламаның жаңарақ нұсқасы жазған. Ол өзгертілген жоқ. Осы компьютерге жаңа нұсқаны орнатыңыз.</translation>
        </message>
        <message>
            <source>The database was written by an older version of this program. It was left untouched. Close all programs of the branch and run “nobat upgrade”; a copy is made first.</source>
            <translation>Дерекқорды бағдарламаның ескірек нұсқасы жазған. Ол сол қалпында қалдырылды. Бөлімшенің барлық бағдарламасын жауып, «nobat upgrade» пәрменін орындаңыз; алдымен көшірме жасалады.</translation>
        </message>
        <message>
            <source>The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>{path} дерекқоры бос емес. Бөлімше тек бос дерекқорға көшіріледі. Ештеңе өзгерген жоқ. Басқа дерекқорды немесе басқа файл атауын таңдаңыз.</translation>
        </message>
        <message>
            <source>The date of this branch must be confirmed first. Nothing was changed. Please ask our staff.</source>
            <translation>Алдымен бөлімшедегі күнді растау керек. Ештеңе өзгерген жоқ. Қызметкерлерден сұраңыз.</translation>
        </message>
        <message>
            <source>The day of a milestone is today or later. Please change it.</source>
            <translation>Белес күні — бүгін немесе кейін. Оны өзгертіңіз.</translation>
        </message>
        <message>
            <source>The deadline has passed. Only a manager can extend it now.</source>
            <translation>Мерзім өтіп кетті. Енді оны тек басшы ұзарта алады.</translation>
        </message>
        <message>
            <source>The deadline was extended once already. Only a manager can extend it again.</source>
            <translation>Мерзім бұрын ұзартылған. Оны тағы да тек басшы ұзарта алады.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Everything confirmed so far is kept; the last step was not saved. Please tell your administrator to free some space.</source>
            <translation>Дерекқор дискісі толды. Расталғанның бәрі сақталды; соңғы әрекет сақталған жоқ. Әкімшіден орын босатуды сұраңыз.</translation>
        </message>
        <message>
            <source>The file could not be created. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>Файлды жасау мүмкін болмады. Ештеңе өзгерген жоқ. Жазуға рұқсатыңыз бар қалтадан жаңа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>The file could not be read. Is the disk or the network drive still there?</source>
            <translation>Файлды оқу мүмкін болмады. Диск немесе желілік қалта әлі қосулы ма?</translation>
        </message>
        <message>
            <source>The file was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>Файл қосылмады. PDF ең көбі 200 бет бола алады. Оны бөліктерге бөліңіз.</translation>
        </message>
        <message>
            <source>The file was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>Файл қосылмады. Файл ең көбі 10 МБ бола алады. Оны төменірек ажыратымдылықпен сканерлеңіз.</translation>
        </message>
        <message>
            <source>The file was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>Файл қосылмады. Суретте ең көбі 40 миллион нүкте бола алады. Оны кішірейтіңіз.</translation>
        </message>
        <message>
            <source>The file was not added: it can only be opened with a password. Save it without one.</source>
            <translation>Файл қосылмады. Ол тек құпиясөзбен ашылады. Оны құпиясөзсіз сақтаңыз.</translation>
        </message>
        <message>
            <source>The file was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>Файл қосылмады. Атауы қандай болса да, тек PDF, JPEG және PNG файлдары қабылданады.</translation>
        </message>
        <message>
            <source>The file was not added: the files of one case may have at most 40 MB together.</source>
            <translation>Файл қосылмады. Бір өтініштің барлық файлы бірге ең көбі 40 МБ бола алады.</translation>
        </message>
        <message>
            <source>The file was not added: this case has no such question. Please choose another one.</source>
            <translation>Файл қосылмады. Бұл өтініште ондай сұрақ жоқ. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file was not added: this question has all its files. Remove one of them first.</source>
            <translation>Файл қосылмады. Бұл сұраққа файлдар жеткілікті. Алдымен біреуін өшіріңіз.</translation>
        </message>
        <message>
            <source>The file was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>Файл қосылмады. Бұл сұраққа тек JPEG не PNG суреттері жарайды.</translation>
        </message>
        <message>
            <source>The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>{path} файлын жасау мүмкін болмады: {problem}. Ештеңе өзгерген жоқ. Жазуға рұқсатыңыз бар қалтадан жаңа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>The files of this branch say how many have confirmed the notice. Nothing was changed.</source>
            <translation>Хабарландыруды неше адам растағанын осы бөлімшенің файлдары айтады. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The form is not complete. Nothing was saved.</source>
            <translation>Нысан толық толтырылмаған. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>The form of assignment {assignment} is not complete: {parts}. Nothing was saved.</source>
            <translation>{assignment} тапсырмасының нысаны толық емес: {parts}. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>Дерекқор серверінің шынайылығын тексеру мүмкін болмады, сондықтан оған ештеңе жіберілген жоқ. Әкімші мекенжайдағы сервер атауын, оның сертификатын және sslrootcert мәнін тексеруі керек.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it: {problem}. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>Дерекқор серверінің шынайылығын тексеру мүмкін болмады, сондықтан оған ештеңе жіберілген жоқ: {problem}. Әкімші мекенжайдағы сервер атауын, оның сертификатын және sslrootcert мәнін тексеруі керек.</translation>
        </message>
        <message>
            <source>The key for identifiers cannot be saved on this computer. Ask the administrator to make the folder of keys writable.</source>
            <translation>Сәйкестендіргіштер кілтін бұл компьютерде сақтау мүмкін емес. Әкімшіден кілттер қалтасына жазуға рұқсат беруін сұраңыз.</translation>
        </message>
        <message>
            <source>The key for identifiers is not on this computer, so nobody can be found by them. Ask the administrator to run “nobat visitors read-sheet” here with the recovery sheet.</source>
            <translation>Сәйкестендіргіштер кілті бұл компьютерде жоқ, сондықтан олар бойынша ешкімді табу мүмкін емес. Әкімшіден осы жерде қалпына келтіру парағымен «nobat visitors read-sheet» пәрменін орындауын сұраңыз.</translation>
        </message>
        <message>
            <source>The key that protects the PINs of this branch is missing on this computer. An administrator can put the key file back, or set new PINs with the command “nobat pins”.</source>
            <translation>Бұл компьютерде бөлімшенің ПИН-кодтарын қорғайтын кілт жоқ. Әкімші кілт файлын орнына қоя алады немесе «nobat pins» пәрменімен жаңа ПИН-кодтар бере алады.</translation>
        </message>
        <message>
            <source>The last day is before the first day. Please correct one of them.</source>
            <translation>Соңғы күн бірінші күннен бұрын. Біреуін түзетіңіз.</translation>
        </message>
        <message>
            <source>The last day of visits is over. Cancel this wave, and plan another one.</source>
            <translation>Сапарлардың соңғы күні өтіп кетті. Бұл толқыннан бас тартып, басқасын жоспарлаңыз.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Something is missing. Nothing was changed.</source>
            <translation>Шектерді жаңарту мүмкін емес. Бірдеңе жетіспейді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Still missing: {parts}. Nothing was changed.</source>
            <translation>Шектерді жаңарту мүмкін емес. Жетіспейтіні: {parts}. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The name {device} is used by a program that is running on the PC {computer}. Close that program, or give this one a different name with --device. If that PC was switched off, try again in three minutes.</source>
            <translation>{device} атауын {computer} компьютерінде жұмыс істеп тұрған бағдарлама алған. Оны жабыңыз немесе бұл бағдарламаға --device арқылы басқа атау беріңіз. Егер ол компьютер өшірілген болса, үш минуттан кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>Жаңа дерекқор бос емес. Бөлімше тек бос дерекқорға көшіріледі. Ештеңе өзгерген жоқ. Басқа дерекқорды немесе басқа файл атауын таңдаңыз.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. Nothing was changed.</source>
            <translation>Бағдарлама туралы хабарландыру 14 күн тұруы керек. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. The wave can begin on {day}. Nothing was changed.</source>
            <translation>Бағдарлама туралы хабарландыру 14 күн тұруы керек. Толқынды бастауға болатын күн: {day}. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The second reading is another person’s. Nothing was changed.</source>
            <translation>Екінші рет басқа адам оқиды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The table would have more than 5,000 rows. Please choose a shorter period or fewer groupings.</source>
            <translation>Кестеде 5000-нан көп жол болар еді. Қысқарақ кезеңді немесе аз бөлінуді таңдаңыз.</translation>
        </message>
        <message>
            <source>The text of the promise is missing. Nothing was changed.</source>
            <translation>Уәде мәтіні жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The visit with this number has already ended. Nothing was changed.</source>
            <translation>Бұл нөмір бойынша қабылдау аяқталған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. Please call again or wait a little.</source>
            <translation>Келушіге тағы уақыт керек. Қажет шақыру саны: {calls}; соңғысынан кейінгі үзіліс: {wait}. Қайта шақырыңыз немесе аздап күтіңіз.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Please call again or wait a little.</source>
            <translation>Келушіге тағы уақыт керек. Қайта шақырыңыз немесе аздап күтіңіз.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back another day or ask our staff.</source>
            <translation>Бүгін бұл қызметке талон қалмады. Басқа күні келіңіз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>There are no more tickets for “{service}” today. Please come back another day or ask our staff.</source>
            <translation>Бүгін «{service}» қызметіне талон қалмады. Басқа күні келіңіз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>{path} мекенжайында дерекқор бар. Ештеңе өзгерген жоқ. Жалғастыру үшін --replace қосыңыз; қазіргі дерекқор басқа атаумен сақталады.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. What came after this backup would be lost: tickets – {tickets}, cases – {cases}, appointments – {appointments}. Nothing was changed. Add --replace to continue; a copy of the present database is made first.</source>
            <translation>{path} мекенжайында дерекқор бар. Осы көшірмеден кейін қосылғандар жоғалады: талондар — {tickets}, өтініштер — {cases}, жазылулар — {appointments}. Ештеңе өзгерген жоқ. Жалғастыру үшін --replace қосыңыз; алдымен қазіргі дерекқордың көшірмесі жасалады.</translation>
        </message>
        <message>
            <source>There is already a database there. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>Онда дерекқор бар. Ештеңе өзгерген жоқ. Жалғастыру үшін --replace қосыңыз; қазіргі дерекқор басқа атаумен сақталады.</translation>
        </message>
        <message>
            <source>There is already an entry with the code {taken}. Please choose another one.</source>
            <translation>{taken} коды бар жазба бұрыннан бар. Басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>There is already an entry with this code. Please choose another one.</source>
            <translation>Бұл коды бар жазба бұрыннан бар. Басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no appointment with this code. Please check the digits on your slip.</source>
            <translation>Мұндай коды бар жазылу жоқ. Қағазыңыздағы цифрларды тексеріңіз.</translation>
        </message>
        <message>
            <source>There is no case with this number. Please check the number.</source>
            <translation>Мұндай нөмірлі өтініш жоқ. Нөмірді тексеріңіз.</translation>
        </message>
        <message>
            <source>There is no database at {path} yet. Create it with “nobat init”, or check the address.</source>
            <translation>{path} мекенжайында дерекқор әлі жоқ. Оны «nobat init» пәрменімен жасаңыз немесе мекенжайды тексеріңіз.</translation>
        </message>
        <message>
            <source>There is no database yet. Create it with “nobat init”, or check its address.</source>
            <translation>Дерекқор әлі жоқ. Оны «nobat init» пәрменімен жасаңыз немесе мекенжайын тексеріңіз.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was changed. Check the name and try again.</source>
            <translation>{file} файлы жоқ. Ештеңе өзгерген жоқ. Атауын тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>There is no file {pattern} in the folder {folder}. Nothing was saved.</source>
            <translation>{folder} қалтасында {pattern} файлы жоқ. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Please compare it with the ticket and try again.</source>
            <translation>Бүгін {number} нөмірі жоқ. Талонмен салыстырып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Tickets have Latin letters: please switch the keyboard, it writes {letter}.</source>
            <translation>Бүгін {number} нөмірі жоқ. Талондағы әріптер латынша: пернетақта тілін ауыстырыңыз, қазір ол {letter} деп жазып тұр.</translation>
        </message>
        <message>
            <source>There is no open question of this kind. Nothing was changed.</source>
            <translation>Мұндай ашық сұрақ жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>There is no reply on this item that waits for a decision. Nothing was changed.</source>
            <translation>Бұл тармақ бойынша шешім күтетін жауап жоқ. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>There is no setting called {key}. Nothing was changed.</source>
            <translation>{key} деген баптау жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>There is no such backup file. Nothing was changed. Check the name and try again.</source>
            <translation>Мұндай сақтық көшірме файлы жоқ. Ештеңе өзгерген жоқ. Атауын тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>There is no such setting. Nothing was changed.</source>
            <translation>Мұндай баптау жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>There is no visitor at this counter now. Nothing was changed. Call the next visitor first.</source>
            <translation>Бұл терезеде қазір келуші жоқ. Ештеңе өзгерген жоқ. Алдымен келесі адамды шақырыңыз.</translation>
        </message>
        <message>
            <source>There is no whole week in this period that is over. Figures about the work of people are made of whole weeks.</source>
            <translation>Бұл кезеңде толық өткен апта жоқ. Адамдардың жұмысы туралы көрсеткіштер толық апталар бойынша есептеледі.</translation>
        </message>
        <message>
            <source>There is nothing to undo at this counter. Nothing was changed.</source>
            <translation>Бұл терезеде қайтаратын әрекет жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. Finish this visit first, then call the next one.</source>
            <translation>Бұл терезеде әлі келуші бар. Алдымен қабылдауды аяқтап, содан кейін келесі адамды шақырыңыз.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold or transfer it first.</source>
            <translation>Бұл терезеде әлі келуші бар. Ауысымыңыз әлі аяқталған жоқ. Алдымен қабылдауды аяқтаңыз, кейінге қалдырыңыз немесе келушіні басқаға беріңіз.</translation>
        </message>
        <message>
            <source>These two cases cannot be merged. They must be of the same kind and, unless a manager merges them, of the same visitor.</source>
            <translation>Бұл екі өтінішті біріктіруге болмайды. Олар бір түрден және бір келушіден болуы керек; әртүрлі келушілердің өтініштерін басшы біріктіреді.</translation>
        </message>
        <message>
            <source>They were asked already, and the answer is still open.</source>
            <translation>Пікір сұралып қойған, жауап әлі келген жоқ.</translation>
        </message>
        <message>
            <source>This ID number cannot be right: its check digit does not fit. Please check the digits.</source>
            <translation>Бұл жеке нөмір дұрыс емес: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or runs such as 121212 or 123456.</source>
            <translation>Бұл ПИН-кодты табу оңай. Бұрынғысы күшінде. 6–12 цифр таңдаңыз; 121212 не 123456 сияқты қайталанатын немесе ретімен тұрған цифрлар болмасын.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>Бұл тіркелгіге дерекқор рөлдерін баптауға рұқсат жоқ. Ештеңе өзгерген жоқ. Сервер әкімшісінің тіркелгісін, мысалы postgres тіркелгісін пайдаланыңыз.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>Бұл тіркелгіге дерекқор рөлдерін баптауға рұқсат жоқ: {problem}. Ештеңе өзгерген жоқ. Сервер әкімшісінің тіркелгісін, мысалы postgres тіркелгісін пайдаланыңыз.</translation>
        </message>
        <message>
            <source>This action does not exist. Nothing was changed.</source>
            <translation>Мұндай шара жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This announcement does not exist. Nothing was changed.</source>
            <translation>Мұндай хабарландыру жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This appointment has changed in the meantime. Nothing was saved. Please look at it again.</source>
            <translation>Бұл жазылу осы арада өзгерген. Ештеңе сақталған жоқ. Қайта қарап шығыңыз.</translation>
        </message>
        <message>
            <source>This appointment is over. Please book a new one.</source>
            <translation>Бұл жазылу аяқталған. Жаңадан жазыңыз.</translation>
        </message>
        <message>
            <source>This appointment was cancelled. Please take a ticket, or ask a member of staff.</source>
            <translation>Бұл жазылу тоқтатылған. Талон алыңыз немесе қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of this program. Nothing was changed. Install the newer version on this computer first.</source>
            <translation>Бұл көшірме бағдарламаның жаңарақ нұсқасымен жасалған. Ештеңе өзгерген жоқ. Алдымен осы компьютерге жаңа нұсқаны орнатыңыз.</translation>
        </message>
        <message>
            <source>This backup was not signed with the key of this computer. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.</source>
            <translation>Бұл көшірмеге осы компьютердің кілтімен қол қойылмаған. Оны біреу, мысалы, құқық алу үшін қолдан жасаған болуы мүмкін. Ештеңе өзгерген жоқ. Оның қайдан келгенін білсеңіз, --accept-key арқылы қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This branch already has visitors on these days. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>Бұл күндері бөлімшеде келушілер болған. Соңғы нақты оқиғадан кейінгі күндерді ғана модельдеуге болады. Ештеңе жазылған жоқ. Кейінгі күндерді таңдаңыз.</translation>
        </message>
        <message>
            <source>This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch code and the database address.</source>
            <translation>Бұл дерекқорда мұндай бөлімше әлі жоқ. Оны «nobat init» пәрменімен құрыңыз немесе бөлімше коды мен дерекқор мекенжайын тексеріңіз.</translation>
        </message>
        <message>
            <source>This branch exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>Мұндай бөлімше бұл дерекқорда бар. Ол өзгертілген жоқ. Жаңа бөлімше үшін басқа код таңдаңыз.</translation>
        </message>
        <message>
            <source>This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was written. Complete the branch first.</source>
            <translation>Бұл бөлімшенің жұмыс уақыты жоқ немесе қызметтерін көрсететін қызметкері жоқ, сондықтан модельдейтін күн жоқ. Ештеңе жазылған жоқ. Алдымен бөлімше сипаттамасын толықтырыңыз.</translation>
        </message>
        <message>
            <source>This branch has visitors or open counters on this day: {day}. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>Бөлімшеде келушілер немесе ашық терезелер болған: {day}. Соңғы нақты оқиғадан кейінгі күндерді ғана модельдеуге болады. Ештеңе жазылған жоқ. Кейінгі күндерді таңдаңыз.</translation>
        </message>
        <message>
            <source>This business day has been closed; its figures are final. Nothing was changed.</source>
            <translation>Бұл жұмыс күні жабылды, оның көрсеткіштері түпкілікті. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>Қайтаруға берілген уақыт өтіп кетті ({time}). Ештеңе өзгерген жоқ. Қажет болса, келушіге жаңа нөмір беріңіз.</translation>
        </message>
        <message>
            <source>This cannot be a phone number, an e-mail address, an ID number or a card. Please check it.</source>
            <translation>Бұл телефонға да, e-mail мекенжайына да, жеке нөмірге де, картаға да ұқсамайды. Тексеріңіз.</translation>
        </message>
        <message>
            <source>This cannot be changed: somebody must always be able to change the rights, and clerks to serve. Nothing was changed.</source>
            <translation>Мұны өзгертуге болмайды: біреу әрқашан құқықтарды өзгерте алуы, ал қызметкерлер қызмет көрсете алуы керек. Ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>This cannot be removed, because it is used. Take it out of use instead.</source>
            <translation>Мұны жою мүмкін емес: ол қолданылып тұр. Оның орнына қолданыстан шығарыңыз.</translation>
        </message>
        <message>
            <source>This cannot be saved. Nothing was changed. What you typed is still here.</source>
            <translation>Мұны сақтау мүмкін емес. Ештеңе өзгерген жоқ. Енгізгеніңіз осында қалды.</translation>
        </message>
        <message>
            <source>This cannot be saved: {problem} Nothing was changed. What you typed is still here.</source>
            <translation>Мұны сақтау мүмкін емес: {problem} Ештеңе өзгерген жоқ. Енгізгеніңіз осында қалды.</translation>
        </message>
        <message>
            <source>This case is closed. Reopen it if there is something left to do.</source>
            <translation>Бұл өтініш жабылған. Тағы істейтін нәрсе болса, оны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>This case is no complaint, criticism, suggestion or praise. Nothing was changed.</source>
            <translation>Бұл өтініш шағым да, сын-ескерту де, ұсыныс та, алғыс та емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This case is no meeting with the manager. Nothing was changed.</source>
            <translation>Бұл өтініш басшының қабылдауы емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This change cannot be undone here. Nothing was changed. Make a new change on its own page.</source>
            <translation>Бұл өзгерісті осы жерде қайтаруға болмайды. Ештеңе өзгерген жоқ. Жаңа өзгерісті өз бетінде енгізіңіз.</translation>
        </message>
        <message>
            <source>This code was used before. Every code counts once. Nothing was counted.</source>
            <translation>Бұл код бұрын қолданылған. Әр код бір рет есептеледі. Ештеңе есептелмеді.</translation>
        </message>
        <message>
            <source>This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer that is set up for it, for example the manager's, or ask your administrator.</source>
            <translation>Бұл компьютердің дерекқордағы тіркелгісіне мұны істеуге рұқсат жоқ. Ештеңе өзгерген жоқ. Мұны осы іске бапталған компьютерде, мысалы басшының компьютерінде жасаңыз немесе әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>This counter is not in use any more. Nothing was changed. Choose another counter.</source>
            <translation>Бұл терезе енді жұмыс істемейді. Ештеңе өзгерген жоқ. Басқа терезені таңдаңыз.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left untouched. Choose another address.</source>
            <translation>Бұл дерекқор басқа бағдарламанікі. Ол өзгертілген жоқ. Басқа мекенжайды таңдаңыз.</translation>
        </message>
        <message>
            <source>This day has not begun yet. Nothing was closed. Choose today or an earlier day.</source>
            <translation>Бұл күн әлі басталған жоқ. Ештеңе жабылмады. Бүгінгі немесе одан бұрынғы күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>This day is not over. Send it when it is closed: tickets that come later would be missing.</source>
            <translation>Бұл күн әлі аяқталған жоқ. Оны жабылғаннан кейін жіберіңіз: кейінгі талондар түспей қалар еді.</translation>
        </message>
        <message>
            <source>This day is not possible. Please choose another one.</source>
            <translation>Бұл күн жарамайды. Басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>This day is over. Nothing was changed. Choose today or a later day.</source>
            <translation>Бұл күн өтіп кетті. Ештеңе өзгерген жоқ. Бүгінгі немесе кейінгі күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>This document or card belongs to another visitor. Nothing was saved. Please look again.</source>
            <translation>Бұл құжат немесе карта басқа келушінікі. Ештеңе сақталған жоқ. Қайта қараңыз.</translation>
        </message>
        <message>
            <source>This does not ask less than now: give more minutes, or a lower share. Nothing was changed.</source>
            <translation>Бұл қазіргі межеден жеңіл емес: минутты көбейтіңіз немесе үлесті азайтыңыз. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This does not count as evidence, or not any more. A complaint about this person that was upheld counts, or a figure of at least 30 ratings. Nothing was changed.</source>
            <translation>Бұл дәлел болмайды немесе енді дәлел емес. Осы қызметкерге қатысты негізді деп танылған шағым немесе кемінде 30 баға бойынша көрсеткіш керек. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This entry does not exist. Nothing was changed.</source>
            <translation>Мұндай жазба жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was saved. Choose another one.</source>
            <translation>Мұндай жазба бұрыннан бар. Ештеңе сақталмады. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.</source>
            <translation>Бұл файлдан қалпына келтіруге болмайды: ол зақымдалған немесе сақтық көшірме емес. Ештеңе өзгерген жоқ. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This file has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>Бұл файлда сапар жолдары жоқ: assignment, item, answer, comment. Ештеңе тапсырылған жоқ.</translation>
        </message>
        <message>
            <source>This file is damaged or not complete.</source>
            <translation>Бұл файл бүлінген немесе толық емес.</translation>
        </message>
        <message>
            <source>This file is not there any more. Please read the case again.</source>
            <translation>Бұл файл енді жоқ. Өтінішті қайта ашыңыз.</translation>
        </message>
        <message>
            <source>This file was changed after its release: its digest does not fit. Nothing was imported.</source>
            <translation>Бұл файл жарияланғаннан кейін өзгертілген: бақылау сомасы сәйкес келмейді. Ештеңе жүктелмеді.</translation>
        </message>
        <message>
            <source>This folder has no such file of a branch. Nothing was saved.</source>
            <translation>Бұл қалтада бөлімшенің мұндай файлы жоқ. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Something is missing. Nothing was changed.</source>
            <translation>Бұл межені қою мүмкін емес: бірдеңе жетіспейді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Still missing: {parts}. Nothing was changed.</source>
            <translation>Бұл межені қою мүмкін емес. Жетіспейтіні: {parts}. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This idea does not exist. Nothing was changed.</source>
            <translation>Мұндай идея жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is a sealed database of mystery shopping, not a branch. Only the counter console and the commands for people, checks and backups open it.</source>
            <translation>Бұл — бөлімше емес, жасырын сапарлардың жабық дерекқоры. Оны тек оператордың жұмыс орны және адамдарға, тексеруге, сақтық көшірмелерге арналған пәрмендер ашады.</translation>
        </message>
        <message>
            <source>This is not a code of the open survey. Please type it again.</source>
            <translation>Бұл сауалнамада мұндай код жоқ. Кодты қайта теріңіз.</translation>
        </message>
        <message>
            <source>This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>Бұл дерекқор мекенжайы емес. sqlite:///FILE немесе postgresql+psycopg://USER@SERVER/DATABASE түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>Күні дұрыс жазылмаған. Жыл-ай-күн түрінде жазыңыз, мысалы 2026-03-21.</translation>
        </message>
        <message>
            <source>This is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>Бұл бөлімше жіберген файл емес немесе ол өзгертілген. Ештеңе оқылған жоқ.</translation>
        </message>
        <message>
            <source>This is not a file with a released wave. Nothing was imported.</source>
            <translation>Бұл — жарияланған тексеру толқынының файлы емес. Ештеңе жүктелмеді.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above, or something in it is wrong: {problem}.</source>
            <translation>Бұл жоғарыдан келген баптаулар файлы емес немесе онда қате бар: {problem}.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above. Nothing was changed.</source>
            <translation>Бұл жоғарыдан келген баптаулар файлы емес. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This is not a phone number: it has between 5 and 15 digits. Please check it.</source>
            <translation>Бұл телефон нөмірі емес: онда 5–15 цифр болады. Тексеріңіз.</translation>
        </message>
        <message>
            <source>This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.</source>
            <translation>Бұл принтер мекенжайы емес. Ештеңе басылған жоқ. Не жазуға болатынын «nobat doctor» көрсетеді.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. Please check it.</source>
            <translation>Бұл электрондық пошта мекенжайы емес. Оны тексеріңіз.</translation>
        </message>
        <message>
            <source>This is not an e-mail address: it looks like name@example.org. Please check it.</source>
            <translation>Бұл e-mail мекенжайы емес: ол name@example.org түрінде болады. Тексеріңіз.</translation>
        </message>
        <message>
            <source>This is not possible any more, or not yet. Nothing was changed.</source>
            <translation>Бұл енді мүмкін емес немесе әлі ерте. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This is not possible for the ticket now; it may have been changed at another counter. Nothing was changed. Check the desk again.</source>
            <translation>Қазір бұл талонмен мұны істеу мүмкін емес; оны басқа терезеде өзгерткен болуы мүмкін. Ештеңе өзгерген жоқ. Экранға қайта қараңыз.</translation>
        </message>
        <message>
            <source>This is not possible for this action any more, or not yet. Nothing was changed.</source>
            <translation>Бұл шарамен мұны енді немесе әзірге жасауға болмайды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this announcement any more. Nothing was changed.</source>
            <translation>Бұл хабарландырумен енді мұны істеу мүмкін емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this idea any more. Nothing was changed.</source>
            <translation>Бұл идеямен мұны енді жасауға болмайды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this meeting any more, or not yet. Nothing was changed.</source>
            <translation>Бұл қабылдау үшін бұл енді немесе әзірге мүмкін емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this proposal any more, or not yet. Nothing was changed.</source>
            <translation>Бұл ұсыныспен енді олай істеуге болмайды немесе әлі ерте. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this version any more, or not yet. Nothing was changed.</source>
            <translation>Бұл нұсқамен мұны енді немесе әзірше істеу мүмкін емес. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible for this visitor now. Please look again.</source>
            <translation>Бұл келуші үшін қазір бұлай жасау мүмкін емес. Қайта қараңыз.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the case. Nothing was changed.</source>
            <translation>Өтініштің қазіргі күйінде бұл мүмкін емес. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the complaint. Nothing was changed.</source>
            <translation>Шағымның қазіргі күйінде бұл мүмкін емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the visit. Nothing was changed.</source>
            <translation>Сапардың қазіргі күйінде бұл мүмкін емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the wave. Nothing was changed.</source>
            <translation>Толқынның қазіргі күйінде бұл мүмкін емес. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not possible now. Nothing was changed. Look at the roll-out again.</source>
            <translation>Қазір бұл мүмкін емес. Ештеңе өзгертілмеді. Енгізу барысын қайта қараңыз.</translation>
        </message>
        <message>
            <source>This is not possible with this record any more. Nothing was changed.</source>
            <translation>Бұл жазбамен енді бұлай істеуге болмайды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This is not the recovery sheet of this branch. Please check the lines.</source>
            <translation>Бұл осы бөлімшенің қалпына келтіру парағы емес. Жолдарды тексеріңіз.</translation>
        </message>
        <message>
            <source>This kind of case is not offered here any more. Please choose another one.</source>
            <translation>Өтініштің бұл түрі енді ұсынылмайды. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This merit or measure does not exist. Nothing was changed.</source>
            <translation>Мұндай көтермелеу немесе шара жоқ. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This message does not exist any more.</source>
            <translation>Бұл хабарлама енді жоқ.</translation>
        </message>
        <message>
            <source>This message was sent or cancelled already. Nothing was changed.</source>
            <translation>Бұл хабарлама жіберіліп немесе болдырылмай қойған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This number does not exist today. Please compare it with the ticket and try again.</source>
            <translation>Бүгін мұндай нөмір жоқ. Талонмен салыстырып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>This number has not been missed. It keeps its place; please watch the board.</source>
            <translation>Бұл нөмір өтіп кеткен жоқ. Кезектегі орны сақталады; таблоға қарап отырыңыз.</translation>
        </message>
        <message>
            <source>This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>Бұл нөмір енді кезекте тұрған жоқ: ол басқа терезеде немесе қабылдау аяқталған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This number was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>Бұл нөмір тым бұрын шақырылған, оны кезекке қайтару мүмкін емес. Жаңа нөмір алыңыз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>Бұл нөмір компьютердің ақауынан жоғалды. Кешіріңіз. Қызметкерден жаңа нөмір сұраңыз.</translation>
        </message>
        <message>
            <source>This outcome is not on the list any more. The visit is still open. Choose another one.</source>
            <translation>Бұл нәтиже тізімде енді жоқ. Қабылдау әлі ашық. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This person cannot handle the case: it concerns them, or they decided it before. Please choose somebody else.</source>
            <translation>Бұл қызметкер өтінішті жүргізе алмайды: өтініш сол туралы немесе ол бұрын шешім шығарған. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This person does not belong to the unit that has the case. Please choose somebody of that unit.</source>
            <translation>Бұл қызметкер өтініш жатқан бөлімге кірмейді. Сол бөлімнің қызметкерін таңдаңыз.</translation>
        </message>
        <message>
            <source>This person does not work here any more and could not answer. Nothing was changed.</source>
            <translation>Бұл қызметкер мұнда енді жұмыс істемейді және жауап бере алмас еді. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This person does not work here any more. Choose another coach.</source>
            <translation>Бұл адам енді мұнда жұмыс істемейді. Басқа тәлімгер таңдаңыз.</translation>
        </message>
        <message>
            <source>This person has as many open appointments for this service as one person may have. Please move or cancel one of them.</source>
            <translation>Бұл адамның осы қызметке жазылулары бір адамға рұқсат етілген шекке жетті. Солардың бірін ауыстырыңыз немесе тоқтатыңыз.</translation>
        </message>
        <message>
            <source>This person is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>Бұл қызметкер жұмыста жоқ, өтінішті ала алатын орынбасары да жоқ. Басқа қызметкерді таңдаңыз.</translation>
        </message>
        <message>
            <source>This person is not known here any more. Nothing was changed. Choose somebody else from the list.</source>
            <translation>Бұл қызметкер мұнда енді жоқ. Ештеңе өзгерген жоқ. Тізімнен басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This person is signed in at a counter. Nothing was changed. Sign the person out in the day summary first.</source>
            <translation>Бұл қызметкер қазір терезеде жұмыс істеп отыр. Ештеңе өзгерген жоқ. Алдымен «Күн қорытындысы» бетінде оның ауысымын аяқтаңыз.</translation>
        </message>
        <message>
            <source>This person is the only administrator, and a branch needs one. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>Бұл — жалғыз әкімші, ал бөлімшеге әкімші керек. Ештеңе өзгерген жоқ. Алдымен басқа біреуді әкімші етіп тағайындаңыз.</translation>
        </message>
        <message>
            <source>This person may serve this service today. Nothing was changed.</source>
            <translation>Бұл қызметкер бүгін осы қызметті онсыз да көрсете алады. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This proposal does not exist. Nothing was changed.</source>
            <translation>Мұндай ұсыныс жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This report does not exist. Nothing was changed.</source>
            <translation>Мұндай есеп жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This role may do more than yours. Nothing was changed. Please ask an administrator.</source>
            <translation>Бұл рөлдің құқықтары сіздікінен көп. Ештеңе өзгермеді. Әкімшіге хабарласыңыз.</translation>
        </message>
        <message>
            <source>This service asks for a competency that cannot be shown today. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>Бұл қызметке бүгін расталмаған құзырет керек. Ештеңе өзгертілген жоқ. Басқа қызметкерді таңдаңыз немесе басшыдан бүгінге рұқсат сұраңыз.</translation>
        </message>
        <message>
            <source>This service gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Бұл қызметке қазір талон берілмейді. Талон берілген жоқ. Басқа қызметті таңдаңыз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>This service has a charter already, or does not exist any more. Nothing was changed.</source>
            <translation>Бұл қызметтің паспорты бар немесе қызметтің өзі жойылған. Ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>This service is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>Бұл қызмет қазір көрсетілмейді. Талон берілген жоқ. Басқа қызметті таңдаңыз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Nothing was changed. Please choose another one.</source>
            <translation>Бұл қызмет мұнда енді көрсетілмейді. Ештеңе өзгерген жоқ. Басқа қызметті таңдаңыз.</translation>
        </message>
        <message>
            <source>This service needs an outcome. The visit is still open. Choose how it ended, then finish it.</source>
            <translation>Бұл қызмет үшін нәтиже керек. Қабылдау әлі ашық. Немен аяқталғанын таңдап, аяқтаңыз.</translation>
        </message>
        <message>
            <source>This setting comes from an authority above. Say on the page Settings why it differs here.</source>
            <translation>Бұл баптау жоғарыдан берілген. «Баптаулар» бетінде мұнда неге басқаша екенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>This setting is locked by an authority above. It cannot be changed here.</source>
            <translation>Бұл баптау жоғарыдан бекітілген. Мұнда оны өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>This step is for who leads the unit. Nothing was changed.</source>
            <translation>Бұл қадамды бөлім басшысы орындайды. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This text is longer than {limit} characters. It was kept on this page. Please shorten it.</source>
            <translation>Мәтін {limit} таңбадан ұзын. Ол осы бетте сақталды. Қысқартыңыз.</translation>
        </message>
        <message>
            <source>This text is too long. It was kept on this page. Please shorten it.</source>
            <translation>Мәтін тым ұзын. Ол осы бетте сақталды. Қысқартыңыз.</translation>
        </message>
        <message>
            <source>This time is not free any more. Please choose another one.</source>
            <translation>Бұл уақыт енді бос емес. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This value is not possible here. The previous value is kept.</source>
            <translation>Мұнда бұл мән жарамайды. Бұрынғы мән күшінде.</translation>
        </message>
        <message>
            <source>This version asks less than the one before. That is done on the page “Targets”, with a reason. Nothing was changed.</source>
            <translation>Бұл нұсқа алдыңғысынан жеңіл. Меже «Межелер» бетінде, себебі көрсетіліп төмендетіледі. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This version is not complete. Nothing was changed.</source>
            <translation>Бұл нұсқа толық емес. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This version is not complete. Still missing: {parts}. Nothing was changed.</source>
            <translation>Бұл нұсқа толық емес. Жетіспейтіні: {parts}. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This version of the guide is not in force any more. Please read the new one.</source>
            <translation>Нұсқаулықтың бұл нұсқасы енді күшінде емес. Жаңасын оқыңыз.</translation>
        </message>
        <message>
            <source>This version of the scorecard is not in force any more. Nothing was saved. Please read it again.</source>
            <translation>Парақтың бұл нұсқасы енді күшінде емес. Ештеңе сақталмады. Қайта оқыңыз.</translation>
        </message>
        <message>
            <source>This visit does not exist, or it is somebody else’s. Nothing was changed.</source>
            <translation>Мұндай сапар жоқ немесе ол басқа адамдікі. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This visit has been rated already. That rating was kept. Thank you.</source>
            <translation>Бұл қабылдау бағаланып қойған. Баға сақталды. Рақмет.</translation>
        </message>
        <message>
            <source>This visitor is not known any more. Please look again.</source>
            <translation>Бұл келуші енді тізімде жоқ. Қайта іздеңіз.</translation>
        </message>
        <message>
            <source>This was changed again later. Nothing was changed now. If you want the earlier value, set it on its own page.</source>
            <translation>Кейін бұл тағы өзгертілді. Қазір ештеңе өзгерген жоқ. Бұрынғы мән керек болса, оны өз бетінде орнатыңыз.</translation>
        </message>
        <message>
            <source>This wave cannot be planned. Nothing was saved.</source>
            <translation>Бұл толқынды жоспарлау мүмкін емес. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>This wave cannot be planned: {parts}. Nothing was saved.</source>
            <translation>Бұл толқынды жоспарлау мүмкін емес: {parts}. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>This wave does not exist. Nothing was changed.</source>
            <translation>Мұндай толқын жоқ. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>This wave was released to another branch. Nothing was imported.</source>
            <translation>Бұл толқын басқа бөлімшеге жарияланған. Ештеңе жүктелмеді.</translation>
        </message>
        <message>
            <source>Time zone and start of the day cannot be changed while visitors are waiting. Nothing was saved. Try again after the day is closed.</source>
            <translation>Келушілер күтіп тұрғанда уақыт белдеуі мен күннің басын өзгертуге болмайды. Ештеңе сақталмады. Күн жабылғаннан кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>To read this file takes too much time or memory.</source>
            <translation>Бұл файлды оқуға тым көп уақыт не жад керек.</translation>
        </message>
        <message>
            <source>Today we cannot call you before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>Бүгін жабылғанға дейін сізді шақырып үлгермейміз. Нөмір алынған жоқ. Басқа күні келіңіз немесе қызметкерлерімізге айтыңыз.</translation>
        </message>
        <message>
            <source>Today we cannot call you for “{service}” before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>Бүгін жабылғанға дейін сізді «{service}» қызметі бойынша шақырып үлгермейміз. Нөмір алынған жоқ. Басқа күні келіңіз немесе қызметкерлерімізге айтыңыз.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for a while. Please try again later.</source>
            <translation>ПИН-код тым көп рет қате енгізілді. Кіру уақытша бұғатталды. Кейінірек қайта көріңіз.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for {wait}.</source>
            <translation>ПИН-код тым көп рет қате енгізілді. Кіру уақытша бұғатталды. Қайта енгізуге дейін: {wait}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked. A manager can set a new PIN for it.</source>
            <translation>ПИН-код тым көп рет қате енгізілді. Кіру бұғатталды. Басшы жаңа ПИН-код қоя алады.</translation>
        </message>
        <message>
            <source>Training is planned for today or later. Please choose a later day.</source>
            <translation>Оқыту бүгінге немесе кейінге жоспарланады. Кейінгі күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Two files say different things about the same. Keep only the newer one.</source>
            <translation>Екі файл бір нәрсе туралы әртүрлі айтады. Жаңарағын ғана қалдырыңыз.</translation>
        </message>
        <message>
            <source>Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>{number} нөмірі екі келушіде бар: кешегі және бүгінгі. Ештеңе өзгерген жоқ. Қызметкерлерден сұраңыз немесе тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>Бұл нөмір екі келушіде бар: кешегі және бүгінгі. Ештеңе өзгерген жоқ. Қызметкерлерден сұраңыз немесе тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>We are closed now. No number was taken. Please come during opening hours.</source>
            <translation>Қазір жұмыс уақыты емес. Талон берілген жоқ. Жұмыс уақытында келуіңізді сұраймыз.</translation>
        </message>
        <message>
            <source>What was known of this visitor has been erased.</source>
            <translation>Бұл келуші туралы мәліметтер өшірілді.</translation>
        </message>
        <message>
            <source>With fewer than 5 people nothing could be shown without showing who answered.</source>
            <translation>Адам саны 5-тен аз болса, нәтиже кімнің қалай жауап бергенін көрсетіп қояр еді.</translation>
        </message>
        <message>
            <source>You already have a report with this name. Please choose another name.</source>
            <translation>Сізде осындай атаумен есеп бар. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>You are no longer signed in at this counter. What was finished before is kept. Please sign in again.</source>
            <translation>Бұл терезедегі ауысымыңыз аяқталған. Бұрын аяқталғанның бәрі сақталды. Қайта кіріңіз.</translation>
        </message>
        <message>
            <source>You are signed in at another counter. Sign out there first, or ask a manager to do it.</source>
            <translation>Сіз басқа терезеде жұмыс істеп отырсыз. Алдымен сол жерден шығыңыз немесе басшыдан сұраңыз.</translation>
        </message>
        <message>
            <source>You cannot approve a remedy that you offered yourself. Please ask another manager.</source>
            <translation>Өзіңіз ұсынған шараны бекіте алмайсыз. Басқа басшыдан сұраңыз.</translation>
        </message>
        <message>
            <source>You cannot approve your own decision. Please ask another manager.</source>
            <translation>Өз шешіміңізді өзіңіз бекіте алмайсыз. Басқа басшыға жүгініңіз.</translation>
        </message>
        <message>
            <source>You have already checked in. If you have no ticket, please ask a member of staff.</source>
            <translation>Сіз келгеніңізді белгілеп қойғансыз. Талоныңыз болмаса, қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>You have already checked in: your number is {number}.</source>
            <translation>Сіз келгеніңізді белгілеп қойғансыз: нөміріңіз — {number}.</translation>
        </message>
        <message>
            <source>Your appointment is on another day. Please come then, or take a ticket for today.</source>
            <translation>Сіз басқа күнге жазылғансыз. Сол күні келіңіз немесе бүгінге талон алыңыз.</translation>
        </message>
        <message>
            <source>Your appointment is on {day} at {time}. Please come then, or take a ticket for today.</source>
            <translation>Сіз басқа күнге жазылғансыз: {day}, {time}. Сол уақытта келіңіз немесе бүгінге талон алыңыз.</translation>
        </message>
        <message>
            <source>Your appointment is over. Please take a ticket for today.</source>
            <translation>Жазылған уақытыңыз өтіп кетті. Бүгінге талон алыңыз.</translation>
        </message>
        <message>
            <source>Your appointment was on {day} at {time} and is over. Please take a ticket for today.</source>
            <translation>Сіздің уақытыңыз өтіп кетті: {day}, {time}. Бүгінге талон алыңыз.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Please ask a manager.</source>
            <translation>Сіздің рөліңізде бұл әрекет қарастырылмаған. Ештеңе өзгерген жоқ. Басшыға айтыңыз.</translation>
        </message>
        <message>
            <source>{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>{address} — дерекқор мекенжайы емес. sqlite:///FILE немесе postgresql+psycopg://USER@SERVER/DATABASE түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>{field} was changed again later. Now: {now}. Undoing would set: {before}. Nothing was changed. If you want that, set it on its own page.</source>
            <translation>{field}: кейін тағы өзгертілді. Қазір: {now}. Қайтарса, мынау болар еді: {before}. Ештеңе өзгерген жоқ. Қажет болса, оны өз бетінде орнатыңыз.</translation>
        </message>
        <message>
            <source>{file} and {twin} say different things about the same. Keep only the newer one.</source>
            <translation>{file} және {twin} файлдары бір нәрсе туралы әртүрлі айтады. Жаңарағын ғана қалдырыңыз.</translation>
        </message>
        <message>
            <source>{file} cannot be restored: {problem}. Nothing was changed. Choose another backup.</source>
            <translation>{file} файлынан қалпына келтіруге болмайды: {problem}. Ештеңе өзгерген жоқ. Басқа көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>{file} could not be read. Is the disk or the network drive still there?</source>
            <translation>{file}: файлды оқу мүмкін болмады. Диск немесе желілік қалта әлі қосулы ма?</translation>
        </message>
        <message>
            <source>{file} has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>{file} файлында сапар жолдары жоқ: assignment, item, answer, comment. Ештеңе тапсырылған жоқ.</translation>
        </message>
        <message>
            <source>{file} is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>{file} — бөлімше жіберген файл емес немесе ол өзгертілген. Ештеңе оқылған жоқ.</translation>
        </message>
        <message>
            <source>{file} was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>{file}: файл қосылмады. PDF ең көбі 200 бет бола алады. Оны бөліктерге бөліңіз.</translation>
        </message>
        <message>
            <source>{file} was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>{file}: файл қосылмады. Файл ең көбі 10 МБ бола алады. Оны төменірек ажыратымдылықпен сканерлеңіз.</translation>
        </message>
        <message>
            <source>{file} was not added: a guide takes only a PDF. Nothing was saved.</source>
            <translation>{file} қосылмады: нұсқаулыққа тек PDF қоса беріледі. Ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>{file} was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>{file}: файл қосылмады. Суретте ең көбі 40 миллион нүкте бола алады. Оны кішірейтіңіз.</translation>
        </message>
        <message>
            <source>{file} was not added: it can only be opened with a password. Save it without one.</source>
            <translation>{file}: файл қосылмады. Ол тек құпиясөзбен ашылады. Оны құпиясөзсіз сақтаңыз.</translation>
        </message>
        <message>
            <source>{file} was not added: it is damaged or not complete. Save or scan it again.</source>
            <translation>{file}: файл қосылмады. Ол бүлінген немесе толық емес. Оны қайта сақтаңыз немесе сканерлеңіз.</translation>
        </message>
        <message>
            <source>{file} was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>{file}: файл қосылмады. Атауы қандай болса да, тек PDF, JPEG және PNG файлдары қабылданады.</translation>
        </message>
        <message>
            <source>{file} was not added: the files of one case may have at most 40 MB together.</source>
            <translation>{file}: файл қосылмады. Бір өтініштің барлық файлы бірге ең көбі 40 МБ бола алады.</translation>
        </message>
        <message>
            <source>{file} was not added: this case has no such question. Please choose another one.</source>
            <translation>{file}: файл қосылмады. Бұл өтініште ондай сұрақ жоқ. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>{file} was not added: this question has all its files. Remove one of them first.</source>
            <translation>{file}: файл қосылмады. Бұл сұраққа файлдар жеткілікті. Алдымен біреуін өшіріңіз.</translation>
        </message>
        <message>
            <source>{file} was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>{file}: файл қосылмады. Бұл сұраққа тек JPEG не PNG суреттері жарайды.</translation>
        </message>
        <message>
            <source>{file} was not added: to read it takes too much time or memory. Print it and scan the paper.</source>
            <translation>{file}: файл қосылмады. Оны оқуға тым көп уақыт не жад керек. Басып шығарып, қағазын сканерлеңіз.</translation>
        </message>
        <message>
            <source>{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, add --accept-key {key} to continue.</source>
            <translation>{file} файлына осы компьютердің кілтімен емес, басқасымен қол қойылған: {key}. Оны біреу, мысалы, құқық алу үшін қолдан жасаған болуы мүмкін. Ештеңе өзгерген жоқ. Оның қайдан келгенін білсеңіз, жалғастыру үшін --accept-key {key} қосыңыз.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {problem}</source>
            <translation>{file}, {line}-жол, {key}: {problem}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. It is used by: {uses}. Take it out of use instead.</source>
            <translation>«{name}» жойылмайды. Оны қолданатындар: {uses}. Оның орнына қолданыстан шығарыңыз.</translation>
        </message>
        <message>
            <source>{name} exists already. Nothing was saved. Choose another one.</source>
            <translation>«{name}» бұрыннан бар. Ештеңе сақталмады. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>Сіз ашқаннан кейін бұл жазбаны {name} өзгертті. Ештеңе сақталмады. Екі нұсқаны салыстырып, біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>{path} желілік дискіде жатыр, ол жерде мұндай дерекқор бүлінуі мүмкін. Осы компьютердің қалтасын таңдаңыз немесе бірнеше компьютер үшін PostgreSQL қолданыңыз.</translation>
        </message>
        <message>
            <source>{person} cannot handle this case: it concerns this person, or this person decided it before. Please choose somebody else.</source>
            <translation>{person} бұл өтінішті жүргізе алмайды: өтініш сол адам туралы немесе ол бұрын шешім шығарған. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>{person} does not belong to the unit that has this case. Please choose somebody of that unit.</source>
            <translation>{person} осы өтініш жатқан бөлімге кірмейді. Сол бөлімнің қызметкерін таңдаңыз.</translation>
        </message>
        <message>
            <source>{person} handles this case already. A manager can give it to somebody else.</source>
            <translation>Бұл өтінішті {person} жүргізіп жатыр. Оны басшы басқа біреуге бере алады.</translation>
        </message>
        <message>
            <source>{person} has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>Осы аралықта {person} бұл хаттаманы өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>{person} has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада бұл шараны {person} өзгертті. Ештеңе сақталған жоқ. Оны қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>{person} has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Осы арада өтінішті {person} өзгертті. Ештеңе сақталған жоқ. Қайта оқып, содан кейін шешіңіз.</translation>
        </message>
        <message>
            <source>{person} has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>Осы аралықта {person} бұл шағымды өзгертті. Ештеңе сақталған жоқ. Қайта оқып, содан кейін шешіңіз.</translation>
        </message>
        <message>
            <source>{person} has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада бұл жазбаны {person} өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>{person} has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Бұл жазбаны осы арада {person} өзгертті. Ештеңе сақталған жоқ. Қайта оқып шығыңыз.</translation>
        </message>
        <message>
            <source>{person} has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>Осы арада бұл межені {person} өзгертті. Ештеңе сақталған жоқ. Оны қайта оқыңыз.</translation>
        </message>
        <message>
            <source>{person} is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>{person} жұмыста жоқ, өтінішті ала алатын орынбасары да жоқ. Басқа қызметкерді таңдаңыз.</translation>
        </message>
        <message>
            <source>{person} was asked already, and the answer is still open.</source>
            <translation>Пікір сұралып қойған, жауап әлі келген жоқ: {person}.</translation>
        </message>
        <message>
            <source>{printer} is not a printer address. Nothing was printed. Use network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.</source>
            <translation>{printer} — принтер мекенжайы емес. Ештеңе басылған жоқ. network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH немесе file:FOLDER деп жазыңыз.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>{value} — күнтізбелік күн емес. Жыл-ай-күн түрінде жазыңыз, мысалы 2026-03-21.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. Allowed: {limits}.</source>
            <translation>{value} мәні «{name}» баптауына жарамайды. Бұрынғы мән күшінде. Рұқсат етілгені: {limits}.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. {hint}</source>
            <translation>{value} мәні «{name}» баптауына жарамайды. Бұрынғы мән күшінде. {hint}</translation>
        </message>
        <message>
            <source>“{name}” comes from {author}. Say on the page Settings why it differs here.</source>
            <translation>«{name}» баптауын {author} береді. «Баптаулар» бетінде мұнда неге басқаша екенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>“{name}” is locked by {author}. It cannot be changed here.</source>
            <translation>«{name}» баптауын {author} бекіткен. Мұнда оны өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>“{service}” asks for a competency that {person} cannot show today: {competencies}. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>«{service}» қызметіне құзырет керек, ал {person} оны бүгін растамаған: {competencies}. Ештеңе өзгертілген жоқ. Басқа қызметкерді таңдаңыз немесе басшыдан бүгінге рұқсат сұраңыз.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. It opens next: {day}, {time}. No number was taken. Please choose another service or come back then.</source>
            <translation>«{service}» қызметіне қазір талон берілмейді. Ашылатын уақыты: {day}, {time}. Талон берілген жоқ. Басқа қызметті таңдаңыз немесе сол уақытта келіңіз.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>«{service}» қызметіне қазір талон берілмейді. Талон берілген жоқ. Басқа қызметті таңдаңыз немесе қызметкерден сұраңыз.</translation>
        </message>
        <message>
            <source>“{service}” is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>«{service}» қызметі қазір көрсетілмейді. Талон берілген жоқ. Басқа қызметті таңдаңыз немесе қызметкерден сұраңыз.</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>HH:MM</source>
            <comment>a format: hours and minutes</comment>
            <translation>СС:ММ</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <comment>a format: year, month, day of the Gregorian calendar</comment>
            <translation>ЖЖЖЖ-АА-КК</translation>
        </message>
        <message>
            <source>a PNG of at most {size} kilobytes, as base64 text, is expected.</source>
            <translation>мұнда көлемі {size} килобайттан аспайтын, base64 мәтіні түріндегі PNG суреті керек.</translation>
        </message>
        <message>
            <source>a body cannot be merged into itself, nor two into each other.</source>
            <translation>органды өзіне, ал екі органды бір-біріне қосуға болмайды.</translation>
        </message>
        <message>
            <source>a brace stands alone, or there is no name between two braces.</source>
            <translation>ирек жақша жалғыз тұр немесе жақшалардың арасында атау жоқ.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>бөлімшеде мұндай бөлімнің кемінде біреуі керек.</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>код 2–24 кіші латын әрпінен, саннан және сызықшадан тұрады, әріптен басталады.</translation>
        </message>
        <message>
            <source>a code stays as it is, because tickets hold it.</source>
            <translation>кодты өзгертуге болмайды: ол талондарда жазылған.</translation>
        </message>
        <message>
            <source>a colour such as #0B5A5E is expected.</source>
            <translation>мұнда #0B5A5E сияқты түс керек.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>мұнда күн жазылуы керек, мысалы 2026-03-21.</translation>
        </message>
        <message>
            <source>a file is missing here.</source>
            <translation>мұнда файл керек.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>мұнда кілттер тобы болуы керек.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>мұнда шаршы жақшадағы тізім керек.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>мұнда кілттер топтарының тізімі керек.</translation>
        </message>
        <message>
            <source>a list of names of files is expected.</source>
            <translation>мұнда файл атауларының тізімі керек.</translation>
        </message>
        <message>
            <source>a message about appointments is for no kind of case.</source>
            <translation>қабылдауға жазылу туралы хабарлама ешқандай өтініш түріне арналмайды.</translation>
        </message>
        <message>
            <source>a number from {low} to {high} is expected.</source>
            <translation>мұнда {low}–{high} аралығындағы сан керек.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>мұнда {low} санынан үлкен сан керек.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>мұнда сан керек.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>мұнда {low} санынан кем емес сан керек.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>сурет</translation>
        </message>
        <message>
            <source>a question that is answered with files decides about no step.</source>
            <translation>файлмен жауап берілетін сұрақ қадамның қажеттігін шеше алмайды.</translation>
        </message>
        <message>
            <source>a text in quotation marks is expected.</source>
            <translation>мұнда тырнақшадағы мәтін керек.</translation>
        </message>
        <message>
            <source>a time such as "09:00" is expected.</source>
            <translation>мұнда уақыт керек, мысалы "09:00".</translation>
        </message>
        <message>
            <source>a unit is needed, because the step is for who leads it.</source>
            <translation>бөлім керек, себебі қадамды оның басшысы орындайды.</translation>
        </message>
        <message>
            <source>a value is missing here.</source>
            <translation>мұнда мән көрсетілмеген.</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>мұнда басқа түрдегі мән керек.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>мұнда {low}–{high} аралығындағы бүтін сан керек.</translation>
        </message>
        <message>
            <source>an invisible character is not allowed here ({code}).</source>
            <translation>мұнда көрінбейтін таңбаға рұқсат жоқ ({code}).</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>кемінде бір қызметкер әкімші болуы керек.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>кемінде бір нәтиже қызметтің орындалғанын білдіруі керек.</translation>
        </message>
        <message>
            <source>at least one step must be work on the case.</source>
            <translation>кемінде бір қадам өтінішпен жұмыс болуы керек.</translation>
        </message>
        <message>
            <source>at least two answers to choose from are needed.</source>
            <translation>кемінде екі жауап нұсқасы керек.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n files can be given here.</source>
            <translation>
                <numerusform>мұнда ең көбі %n файл беруге болады.</numerusform>
                <numerusform>мұнда ең көбі %n файл беруге болады.</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {high} characters are allowed.</source>
            <translation>тым ұзын; таңба саны ең көбі {high} болуы керек.</translation>
        </message>
        <message>
            <source>clerks need at least one reason for this: {name}.</source>
            <translation>қызметкерлерге бұл үшін кемінде бір себеп керек: {name}.</translation>
        </message>
        <message>
            <source>codes that begin with “contact_” belong to the program.</source>
            <translation>«contact_» деп басталатын кодтар бағдарламаға тиесілі.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>kiosks need the kind “message”: in use, with the question “message” in several lines, and without questions that must be answered.</source>
            <translation>терминалдарға «message» түрі керек: ол қолданыста болуы, онда бірнеше жолды «message» сұрағы болуы және міндетті сұрақтар болмауы тиіс.</translation>
        </message>
        <message>
            <source>minutes, or hours and minutes such as 1:30, are expected.</source>
            <translation>мұнда минут немесе 1:30 сияқты сағат пен минут керек.</translation>
        </message>
        <message>
            <source>no body has the code {name}.</source>
            <translation>{name} коды бар орган жоқ.</translation>
        </message>
        <message>
            <source>no earlier step has the code {name}.</source>
            <translation>{name} коды бар алдыңғы қадам жоқ.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>{name} коды бар топ жоқ.</translation>
        </message>
        <message>
            <source>no outcome has the code {name}.</source>
            <translation>{name} коды бар нәтиже жоқ.</translation>
        </message>
        <message>
            <source>no question has the code {name}.</source>
            <translation>{name} коды бар сұрақ жоқ.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>{name} коды бар қызмет жоқ.</translation>
        </message>
        <message>
            <source>no unit has the code {name}.</source>
            <translation>{name} коды бар бөлім жоқ.</translation>
        </message>
        <message>
            <source>nobody here has the code {name}.</source>
            <translation>мұнда {name} коды бар қызметкер жоқ.</translation>
        </message>
        <message>
            <source>one capital letter from A to Z is expected, but not I, O or Q.</source>
            <translation>мұнда A мен Z аралығындағы бір бас әріп керек, бірақ I, O, Q болмайды.</translation>
        </message>
        <message>
            <source>one of these is expected: {words}.</source>
            <translation>мұнда мыналардың бірі керек: {words}.</translation>
        </message>
        <message>
            <source>small letters a to z, digits and “_” are expected, and a letter first.</source>
            <translation>a–z кіші әріптері, цифрлар және «_» күтіледі, алдымен әріп тұруы керек.</translation>
        </message>
        <message>
            <source>somebody else must be the deputy.</source>
            <translation>орынбасары басқа адам болуы керек.</translation>
        </message>
        <message>
            <source>the answer to the question is missing.</source>
            <translation>сұрақтың жауабы көрсетілмеген.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>бөлімше ашылмай тұрып жабылатын болып тұр.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>«ordinary» коды бар санат жоқ.</translation>
        </message>
        <message>
            <source>the class “ordinary” must have weight 1 and rank 0, and be in use.</source>
            <translation>«ordinary» санатының салмағы 1, дәрежесі 0 болуы және ол қолданыста болуы керек.</translation>
        </message>
        <message>
            <source>the code {name} is used twice here.</source>
            <translation>{name} коды мұнда екі рет қолданылған.</translation>
        </message>
        <message>
            <source>the code {name} is used twice.</source>
            <translation>{name} коды екі рет қолданылған.</translation>
        </message>
        <message>
            <source>the code “missed” belongs to visitors who did not come when called.</source>
            <translation>«missed» коды шақырғанда келмеген келушілерге арналған.</translation>
        </message>
        <message>
            <source>the counter {name} is listed twice.</source>
            <translation>{name} терезесі екі рет көрсетілген.</translation>
        </message>
        <message>
            <source>the day {day} is listed twice.</source>
            <translation>{day} күні екі рет көрсетілген.</translation>
        </message>
        <message>
            <source>the duty would end before it begins.</source>
            <translation>қабылдау басталмай тұрып аяқталар еді.</translation>
        </message>
        <message>
            <source>the last day is before the first day.</source>
            <translation>соңғы күн бірінші күннен бұрын.</translation>
        </message>
        <message>
            <source>the steps take {days} working days, but the decision is due after {most}.</source>
            <translation>қадамдарға {days} жұмыс күні кетеді, ал шешім {most} күнде қабылдануы керек.</translation>
        </message>
        <message>
            <source>the text in this language is missing: {name}.</source>
            <translation>мына тілдегі мәтін жоқ: {name}.</translation>
        </message>
        <message>
            <source>the text is empty.</source>
            <translation>мәтін бос.</translation>
        </message>
        <message>
            <source>the time zone {name} is not known.</source>
            <translation>{name} уақыт белдеуі белгісіз.</translation>
        </message>
        <message>
            <source>there is no drawn icon with the name {name}.</source>
            <translation>{name} атты белгіше жоқ.</translation>
        </message>
        <message>
            <source>this PIN is too easy to guess.</source>
            <translation>бұл ПИН-кодты табу тым оңай.</translation>
        </message>
        <message>
            <source>this cannot be left out: {name}.</source>
            <translation>мұны алып тастауға болмайды: {name}.</translation>
        </message>
        <message>
            <source>this is listed twice: {name}.</source>
            <translation>бұл екі рет көрсетілген: {name}.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>мұндай кілт белгісіз.</translation>
        </message>
        <message>
            <source>this key is not known; perhaps {name} is meant.</source>
            <translation>мұндай кілт белгісіз; {name} болуы мүмкін.</translation>
        </message>
        <message>
            <source>this person is listed twice.</source>
            <translation>бұл адам екі рет көрсетілген.</translation>
        </message>
        <message>
            <source>this person is not in the unit.</source>
            <translation>бұл адам бөлімде жұмыс істемейді.</translation>
        </message>
        <message>
            <source>this right stays as it is: somebody must always be able to change the rights, and clerks to serve.</source>
            <translation>бұл құқық сол күйі қалады: біреу әрқашан құқықтарды өзгерте алуы, ал қызметкерлер қызмет көрсете алуы керек.</translation>
        </message>
        <message>
            <source>times such as 09:00–13:00, 14:00–18:00 are expected.</source>
            <translation>мұнда 09:00–13:00, 14:00–18:00 сияқты уақыт керек.</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>мұнда true немесе false керек.</translation>
        </message>
        <message>
            <source>two of these periods overlap.</source>
            <translation>бұл аралықтардың екеуі қабаттасады.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>жұмыс уақыттары қабаттасып тұр: {day}.</translation>
        </message>
        <message>
            <source>work comes before the approvals.</source>
            <translation>жұмыс бекітулерден бұрын болады.</translation>
        </message>
        <message>
            <source>{low} to {high} digits in quotation marks are expected.</source>
            <translation>мұнда тырнақшадағы {low}–{high} цифр керек.</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>{name} cannot be filled in here. Possible: {names}.</source>
            <translation>{name} бұл жерге қойылмайды. Болатындары: {names}.</translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: order</source>
            <translation>{name}: реті</translation>
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
            <translation>Сәтсіз күн: кемінде {cases} болжам бар және ол алдыңғы күндерден олардың өзара айырмасынан да көп ерекшеленеді (үш стандартты ауытқу). Әрі бұл келушілер үшін маңызды: болжамдар бірнеше сағат бойы орта есеппен бес минутқа және күтудің үштен біріне қате болған немесе күннің 10 күтуінің ең көбі 6-уы аралыққа түскен. Тағы кемінде сегіз күн қажет.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Барлық қызмет</translation>
        </message>
        <message>
            <source>Bad days</source>
            <translation>Сәтсіз күндер</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Сағат бойынша</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Қызмет бойынша</translation>
        </message>
        <message>
            <source>Choose another period above. A day is counted when it has been closed.</source>
            <translation>Жоғарыдан басқа кезеңді таңдаңыз. Күн жабылғаннан кейін есептеледі.</translation>
        </message>
        <message>
            <source>Comparing the estimates with the waits</source>
            <translation>Болжамдар күту уақытымен салыстырылуда</translation>
        </message>
        <message>
            <source>Days whose estimates were bad</source>
            <translation>Болжамы сәтсіз күндер</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>Болжамдар</translation>
        </message>
        <message>
            <source>Estimates: called visits whose ticket had shown a range. It is compared with the wait to the first call; times marked as wrong are left out.</source>
            <translation>Болжамдар: талонында аралық көрсетілген, шақырылған келулер. Аралық алғашқы шақыруға дейінгі күтумен салыстырылады; қате деп белгіленген уақыт есептелмейді.</translation>
        </message>
        <message>
            <source>Inside the range</source>
            <translation>Аралыққа түскен</translation>
        </message>
        <message>
            <source>Inside the range, by day</source>
            <translation>Аралыққа түскен, күн бойынша</translation>
        </message>
        <message>
            <source>Inside the range, by hour</source>
            <translation>Аралыққа түскен, сағат бойынша</translation>
        </message>
        <message>
            <source>Inside the range, by week</source>
            <translation>Аралыққа түскен, апта бойынша</translation>
        </message>
        <message>
            <source>Inside the range: waits within the range that was shown, both ends included. The aim is 8 in 10: more means that the ranges are wider than they need be.</source>
            <translation>Аралыққа түскен: көрсетілген аралықтың ішіндегі, шеттерін қоса алғандағы күтулер. Меже — 10-нан 8: көбірек болса, аралықтар қажетінен кең.</translation>
        </message>
        <message>
            <source>No closed days with estimates in this period</source>
            <translation>Бұл кезеңде болжамы бар жабылған күн жоқ</translation>
        </message>
        <message>
            <source>Off by, median</source>
            <translation>Қате, медиана</translation>
        </message>
        <message>
            <source>Off by: the difference between the wait and the middle of the estimate; half were off by less.</source>
            <translation>Қате: күту мен болжам ортасының айырмасы; жартысының қатесі бұдан аз.</translation>
        </message>
        <message>
            <source>On average</source>
            <translation>Орта есеппен</translation>
        </message>
        <message>
            <source>On average, longer than said by</source>
            <translation>Орта есеппен айтылғаннан ұзағырақ</translation>
        </message>
        <message>
            <source>On average, shorter than said by</source>
            <translation>Орта есеппен айтылғаннан қысқарақ</translation>
        </message>
        <message>
            <source>On average: the mean of wait − estimate. Too short: visitors waited longer than they were told.</source>
            <translation>Орта есеппен: «күту − болжам» орташасы. Тым қысқа: келушілер айтылғаннан ұзақ күтті.</translation>
        </message>
        <message>
            <source>Only {share} of the waits were inside the range; the most misses were from {first} to {last}.</source>
            <translation>Күтулердің тек {share} аралыққа түсті; қате ең көп болған уақыт: {first}–{last}.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол уақыттағы.</translation>
        </message>
        <message>
            <source>There are not enough days yet to tell a bad day from an ordinary one.</source>
            <translation>Сәтсіз күнді әдеттегі күннен ажырату үшін күн саны әлі аз.</translation>
        </message>
        <message>
            <source>Too few: figures are shown from {cases} estimates on.</source>
            <translation>Тым аз: көрсеткіштер {cases} болжамнан бастап шығады.</translation>
        </message>
        <message>
            <source>Wait estimates</source>
            <translation>Күту болжамдары</translation>
        </message>
        <message>
            <source>Waits were longer than said: from {first} to {last} by {time} on average.</source>
            <translation>Күту айтылғаннан ұзақ болды: {first}–{last} аралығында орта есеппен {time}.</translation>
        </message>
        <message>
            <source>Waits were shorter than said: from {first} to {last} by {time} on average.</source>
            <translation>Күту айтылғаннан қысқа болды: {first}–{last} аралығында орта есеппен {time}.</translation>
        </message>
        <message>
            <source>Width of the range</source>
            <translation>Аралықтың ені</translation>
        </message>
        <message>
            <source>Width of the range: the mean of its upper end − its lower end.</source>
            <translation>Аралықтың ені: «жоғарғы шеті − төменгі шеті» орташасы.</translation>
        </message>
        <message>
            <source>aim</source>
            <translation>меже</translation>
        </message>
        <message>
            <source>one visitor took {found}, usually {usual}</source>
            <translation>бір келушіге {found} кетті, әдетте {usual}</translation>
        </message>
        <message>
            <source>too few</source>
            <comment>instead of a figure</comment>
            <translation>тым аз</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {why} {inside} of %n estimate(s) were right.</source>
            <translation>
                <numerusform>{day}: {why} %n болжамның {inside} дұрыс болды.</numerusform>
                <numerusform>{day}: {why} %n болжамның {inside} дұрыс болды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} – {last}, %n day(s) with estimates</source>
            <translation>
                <numerusform>{first} — {last}, болжамы бар %n күн</numerusform>
                <numerusform>{first} — {last}, болжамы бар %n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} counters were open, usually {usual}</source>
            <translation>ашық терезе: {found}, әдетте {usual}</translation>
        </message>
        <message>
            <source>{found} visitors came, usually {usual}</source>
            <translation>келген келуші: {found}, әдетте {usual}</translation>
        </message>
        <message>
            <source>{what} Nothing unusual is known of these hours.</source>
            <translation>{what} Бұл сағаттар туралы ерекше ештеңе белгілі емес.</translation>
        </message>
        <message>
            <source>{what} Then: {causes}.</source>
            <translation>{what} Сол кезде: {causes}.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>6 to 12 digits that are not easy to guess</source>
            <translation>Табу қиын 6–12 цифр</translation>
        </message>
        <message>
            <source>A few questions, then your branch works. It takes about 15 minutes; every answer is kept.</source>
            <translation>Бірнеше сұрақтан кейін бөлімше жұмыс істейді. Бұл шамамен 15 минут алады; барлық жауап сақталады.</translation>
        </message>
        <message>
            <source>A printer in the network, or another one</source>
            <translation>Желідегі немесе басқа принтер</translation>
        </message>
        <message>
            <source>A ready-made set saves typing: names, documents and steps in five languages.</source>
            <translation>Дайын жиында атаулар, құжаттар мен қадамдар бес тілде бар.</translation>
        </message>
        <message>
            <source>A telephone number or an address for questions; it is on the slip.</source>
            <translation>Сұрақтарға арналған телефон не мекенжай; ол талонға басылады.</translation>
        </message>
        <message>
            <source>A test slip was sent. Did it come out of the printer?</source>
            <translation>Сынақ парағы принтерге жіберілді. Ол басылып шықты ма?</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Қызметкер қосу</translation>
        </message>
        <message>
            <source>Address of the printer</source>
            <translation>Принтердің мекенжайы</translation>
        </message>
        <message>
            <source>All answers that you have given are dropped.</source>
            <translation>Берген жауаптарыңыздың бәрі өшіріледі.</translation>
        </message>
        <message>
            <source>Are there days with other hours?</source>
            <translation>Басқа уақытпен жұмыс істейтін күндер бар ма?</translation>
        </message>
        <message>
            <source>Are they numbered 1, 2, 3 …?</source>
            <translation>Олар 1, 2, 3 … деп нөмірленген бе?</translation>
        </message>
        <message>
            <source>As colleagues know it</source>
            <translation>Әріптестері білетін аты</translation>
        </message>
        <message>
            <source>At first every counter serves everything.</source>
            <translation>Бастапқыда әр терезе барлық қызметті көрсетеді.</translation>
        </message>
        <message>
            <source>At least one administrator is needed. Others can be added later.</source>
            <translation>Кемінде бір әкімші керек. Қалғандарын кейін қосуға болады.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>By chance, shown once</source>
            <translation>Кездейсоқ, бір рет көрсетіледі</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Closes at</source>
            <translation>Жабылады</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Терезелер</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Create the branch</source>
            <translation>Бөлімшені құру</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>Тәулік бойы</translation>
        </message>
        <message>
            <source>Days with other hours</source>
            <translation>Басқа уақытпен жұмыс істейтін күндер</translation>
        </message>
        <message>
            <source>Does it close for lunch?</source>
            <translation>Түскі үзіліске жабыла ма?</translation>
        </message>
        <message>
            <source>Farthest seat from the board</source>
            <translation>Таблодан ең алыс орын</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>Алғашқы ПИН-код</translation>
        </message>
        <message>
            <source>First PINs</source>
            <translation>Алғашқы ПИН-кодтар</translation>
        </message>
        <message>
            <source>For example Asia/Baku</source>
            <translation>Мысалы, Asia/Baku</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100 or serial:/dev/ttyUSB0:115200</source>
            <translation>Мысалы, network:192.0.2.10:9100 немесе serial:/dev/ttyUSB0:115200</translation>
        </message>
        <message>
            <source>For example: Board in the hall</source>
            <translation>Мысалы: залдағы табло</translation>
        </message>
        <message>
            <source>How can visitors reach the branch?</source>
            <translation>Келушілер бөлімшемен қалай байланысады?</translation>
        </message>
        <message>
            <source>How many counters?</source>
            <translation>Неше терезе бар?</translation>
        </message>
        <message>
            <source>I type it now</source>
            <translation>Қазір теремін</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Бәрі дұрыс па?</translation>
        </message>
        <message>
            <source>Is it open day and night?</source>
            <translation>Тәулік бойы жұмыс істей ме?</translation>
        </message>
        <message>
            <source>It suggests languages, time zone and working days.</source>
            <translation>Соған қарай тілдер, уақыт белдеуі мен жұмыс күндері ұсынылады.</translation>
        </message>
        <message>
            <source>It works without one too: visitors then remember the number on the screen.</source>
            <translation>Принтерсіз де болады: онда келушілер экрандағы нөмірді есте сақтайды.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Жауаптарымды қалдыру</translation>
        </message>
        <message>
            <source>Kiosk and board begin with it.</source>
            <translation>Терминал мен табло содан бастайды.</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Экран тілі</translation>
        </message>
        <message>
            <source>Language of this guide</source>
            <translation>Осы нұсқаулықтың тілі</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>Келушілерге арналған тілдер</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Принтерлерді қайта іздеу</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Түскі үзіліс басы</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Түскі үзіліс соңы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Бөлімшенің атауы</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Принтер жоқ</translation>
        </message>
        <message>
            <source>No printer is chosen yet.</source>
            <translation>Принтер әлі таңдалмаған.</translation>
        </message>
        <message>
            <source>Nobat – New branch</source>
            <translation>Nobat — жаңа бөлімше</translation>
        </message>
        <message>
            <source>Nothing has been created yet. You can change each answer.</source>
            <translation>Әзірге ештеңе жасалған жоқ. Кез келген жауапты өзгертуге болады.</translation>
        </message>
        <message>
            <source>On these days it closes at</source>
            <translation>Бұл күндері жабылады</translation>
        </message>
        <message>
            <source>On these days it opens at</source>
            <translation>Бұл күндері ашылады</translation>
        </message>
        <message>
            <source>One moment please …</source>
            <translation>Бір сәт күтіңіз …</translation>
        </message>
        <message>
            <source>Open the branch</source>
            <translation>Бөлімшені ашу</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Opens at</source>
            <translation>Ашылады</translation>
        </message>
        <message>
            <source>Outside these hours the kiosk issues no tickets. Holidays can be added later.</source>
            <translation>Басқа уақытта терминал талон бермейді. Мереке күндерін кейін қосуға болады.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>{count} беттің {number}-беті</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>{number}-қызметкер</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Please complete this person, or remove the entry.</source>
            <translation>Осы қызметкердің деректерін толтырыңыз немесе жазбаны алып тастаңыз.</translation>
        </message>
        <message>
            <source>Please keep your PIN to yourself.</source>
            <translation>ПИН-кодыңызды ешкімге айтпаңыз.</translation>
        </message>
        <message>
            <source>Please write the PINs down or print them: they are shown only now.</source>
            <translation>ПИН-кодтарды жазып алыңыз немесе басып шығарыңыз: олар тек қазір көрсетіледі.</translation>
        </message>
        <message>
            <source>Print a test slip</source>
            <translation>Сынақ парағын басып шығару</translation>
        </message>
        <message>
            <source>Print the PINs</source>
            <translation>ПИН-кодтарды басып шығару</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Ready-made set</source>
            <translation>Дайын жиын</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Қызметкерді алып тастау</translation>
        </message>
        <message>
            <source>Remove what your branch does not offer. Fees and times can be changed later.</source>
            <translation>Сізде жоқ қызметті басып, алып тастаңыз. Төлем мен уақытты кейін өзгертуге болады.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Some answers must be changed first; they are marked below.</source>
            <translation>Алдымен кейбір жауаптарды түзету керек; олар төменде белгіленген.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your answers are kept; please try again.</source>
            <translation>Қате болды. Жауаптарыңыз сақталды; қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Staff read it in notices: Kiosk by the entrance</source>
            <translation>Қызметкерлер хабарларда көреді: кіреберістегі терминал</translation>
        </message>
        <message>
            <source>Take the sample branch</source>
            <translation>Үлгі бөлімшені алу</translation>
        </message>
        <message>
            <source>Take the sample branch instead of yours?</source>
            <translation>Өз бөлімшеңіздің орнына үлгі бөлімше алынсын ба?</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>The PINs were sent to the printer.</source>
            <translation>ПИН-кодтар принтерге жіберілді.</translation>
        </message>
        <message>
            <source>The board makes its letters large enough for the farthest seat.</source>
            <translation>Таблодағы әріптер ең алыс орыннан көрінетіндей болады.</translation>
        </message>
        <message>
            <source>The branch is ready</source>
            <translation>Бөлімше дайын</translation>
        </message>
        <message>
            <source>The first service</source>
            <translation>Бірінші қызмет</translation>
        </message>
        <message>
            <source>The kiosk and the slip show it, for example: first floor.</source>
            <translation>Оны терминал мен талон көрсетеді, мысалы: бірінші қабат.</translation>
        </message>
        <message>
            <source>This is a test slip, not a ticket</source>
            <translation>Бұл талон емес, басып шығаруды тексеру</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Visitors see this name on kiosk, board and slip.</source>
            <translation>Келушілер бұл атауды терминалда, таблода және талонда көреді.</translation>
        </message>
        <message>
            <source>Welcome to Nobat</source>
            <translation>Nobat бағдарламасына қош келдіңіз</translation>
        </message>
        <message>
            <source>What do visitors come for?</source>
            <translation>Келушілер не үшін келеді?</translation>
        </message>
        <message>
            <source>What is the branch called?</source>
            <translation>Бөлімше қалай аталады?</translation>
        </message>
        <message>
            <source>What is written on them?</source>
            <translation>Оларда не жазылған?</translation>
        </message>
        <message>
            <source>What kind of branch is it?</source>
            <translation>Бұл қандай бөлімше?</translation>
        </message>
        <message>
            <source>When is the branch open?</source>
            <translation>Бөлімше қашан ашық?</translation>
        </message>
        <message>
            <source>Where are kiosk and board?</source>
            <translation>Терминал мен табло қайда?</translation>
        </message>
        <message>
            <source>Where is the board?</source>
            <translation>Табло қайда?</translation>
        </message>
        <message>
            <source>Where is the branch?</source>
            <translation>Бөлімше қайда орналасқан?</translation>
        </message>
        <message>
            <source>Where is the kiosk?</source>
            <translation>Терминал қайда?</translation>
        </message>
        <message>
            <source>Which counters are there?</source>
            <translation>Қандай терезелер бар?</translation>
        </message>
        <message>
            <source>Which languages does the branch offer?</source>
            <translation>Бөлімше қандай тілдерде қызмет көрсетеді?</translation>
        </message>
        <message>
            <source>Which one comes first?</source>
            <translation>Қай тіл бірінші?</translation>
        </message>
        <message>
            <source>Which printer does the kiosk have?</source>
            <translation>Терминалда қандай принтер бар?</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>Мұнда кім жұмыс істейді?</translation>
        </message>
        <message>
            <source>With commas between them: 11, 12, 20A</source>
            <translation>Үтір арқылы: 11, 12, 20A</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Жұмыс күндері</translation>
        </message>
        <message>
            <source>You will write names in these languages. The others can be added later.</source>
            <translation>Атауларды осы тілдерде жазасыз. Қалғандарын кейін қосуға болады.</translation>
        </message>
        <message>
            <source>Your answers from the last time are kept.</source>
            <translation>Өткен жолғы жауаптарыңыз сақталған.</translation>
        </message>
        <message>
            <source>write the kind of connection and the address, as in the example.</source>
            <translation>мысалдағыдай қосылу түрі мен мекенжайды жазыңыз.</translation>
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
            <translation>Ауғанстан</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>Басқа ел</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Мысыр</translation>
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
            <translation>Қазақстан</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Кувейт</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Қырғызстан</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Катар</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Ресей</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Сауд Арабиясы</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Тәжікстан</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>БАӘ</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Ұлыбритания</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Өзбекстан</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>A file of case {name} was copied</source>
            <translation>{name} өтінішінің файлы көшірілді</translation>
        </message>
        <message>
            <source>A look at case {name} was refused</source>
            <translation>{name} өтінішін қарауға рұқсат берілмеді</translation>
        </message>
        <message>
            <source>Absence of {name}</source>
            <translation>Жұмыста болмауы: {name}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Рұқсат етілген</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Branch “{name}”</source>
            <translation>«{name}» бөлімшесі</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Өзгерткен</translation>
        </message>
        <message>
            <source>Competencies of {name}</source>
            <translation>Құзыреттер: {name}</translation>
        </message>
        <message>
            <source>Competency “{name}”</source>
            <translation>«{name}» құзыреті</translation>
        </message>
        <message>
            <source>Counter {name}</source>
            <translation>{name}-терезе</translation>
        </message>
        <message>
            <source>Counters and devices</source>
            <translation>Терезелер мен құрылғылар</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Құрылғы</translation>
        </message>
        <message>
            <source>Device {name} was removed</source>
            <translation>{name} құрылғысы тізімнен алынды</translation>
        </message>
        <message>
            <source>Duty “{name}”</source>
            <translation>Қабылдау кестесі: {name}</translation>
        </message>
        <message>
            <source>Exit code at {name}: right</source>
            <translation>Шығу коды, {name}: дұрыс</translation>
        </message>
        <message>
            <source>Exit code at {name}: wrong</source>
            <translation>Шығу коды, {name}: қате</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>Жұмыс уақыты мен күнтізбе</translation>
        </message>
        <message>
            <source>Kind of case “{name}”</source>
            <translation>Өтініш түрі «{name}»</translation>
        </message>
        <message>
            <source>Message to visitors “{name}”</source>
            <translation>Келушілерге хабарлама «{name}»</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Жаңа ПИН-код: {name}</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Жаңа қызметкер: {name}</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Реті</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>Реті: {name}</translation>
        </message>
        <message>
            <source>Other body “{name}”</source>
            <translation>Басқа орган «{name}»</translation>
        </message>
        <message>
            <source>Outcome “{name}”</source>
            <translation>«{name}» нәтижесі</translation>
        </message>
        <message>
            <source>Pass for a day: {name}</source>
            <translation>Бір күндік рұқсат: {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Person: {name}</source>
            <translation>Қызметкер: {name}</translation>
        </message>
        <message>
            <source>Priority class “{name}”</source>
            <translation>Кезектен тыс қызмет санаты «{name}»</translation>
        </message>
        <message>
            <source>Reason “{name}”</source>
            <translation>«{name}» себебі</translation>
        </message>
        <message>
            <source>Right of a role: {name}</source>
            <translation>Рөлдің құқығы: {name}</translation>
        </message>
        <message>
            <source>Service group “{name}”</source>
            <translation>«{name}» қызметтер тобы</translation>
        </message>
        <message>
            <source>Service “{name}”</source>
            <translation>«{name}» қызметі</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Setting “{name}”</source>
            <translation>«{name}» баптауы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Settings from {name}</source>
            <translation>«{name}» баптаулары</translation>
        </message>
        <message>
            <source>Sound of the boards tested</source>
            <translation>Таблоның дыбысы тексерілді</translation>
        </message>
        <message>
            <source>Special day: {name}</source>
            <translation>Ерекше күн: {name}</translation>
        </message>
        <message>
            <source>The branch was set up</source>
            <translation>Бөлімше құрылды</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Unit “{name}”</source>
            <translation>«{name}» бөлімі</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>Апта күндеріндегі жұмыс уақыты</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{what} – {field}: {after} (before: {before})</source>
            <translation>{what} — {field}: {after} (бұрын: {before})</translation>
        </message>
        <message>
            <source>{what}: added</source>
            <translation>{what}: қосылды</translation>
        </message>
        <message>
            <source>{what}: removed</source>
            <translation>{what}: алынды</translation>
        </message>
        <message>
            <source>{what}: {after} (before: {before})</source>
            <translation>{what}: {after} (бұрын: {before})</translation>
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
                <numerusform>%n шара мерзімінен кешікті.</numerusform>
                <numerusform>%n шара мерзімінен кешікті.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Action {number}</source>
            <translation>{number}-шара</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Шаралар</translation>
        </message>
        <message>
            <source>Actions, ideas and reviews</source>
            <translation>Шаралар, идеялар және шолулар</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>Әкімшілік</translation>
        </message>
        <message>
            <source>Administrative: rules, forms, powers</source>
            <translation>Әкімшілік: ережелер, бланкілер, өкілеттіктер</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>All services together</source>
            <translation>Барлық қызмет бірге</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Answer to the author</source>
            <translation>Авторға жауап</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Неге айналды</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Being tried</source>
            <translation>Сыналып жатыр</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>Айту мүмкін емес</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Change of the others</source>
            <translation>Басқалардағы өзгеріс</translation>
        </message>
        <message>
            <source>Change the standards</source>
            <translation>Стандарттарды өзгерту</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілді</translation>
        </message>
        <message numerus="yes">
            <source>Compared with %n others in the same weeks.</source>
            <translation>
                <numerusform>Сол апталардағы басқа %n көрсеткішпен салыстырылады.</numerusform>
                <numerusform>Сол апталардағы басқа %n көрсеткішпен салыстырылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with nothing else.</source>
            <translation>Басқа ештеңемен салыстырылмайды.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыты</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>Нәтиже бар</translation>
        </message>
        <message>
            <source>Empty: as it was proposed.</source>
            <translation>Бос болса: ұсынылғандай.</translation>
        </message>
        <message>
            <source>Everybody may leave an idea. An action says what is wrong and what will show its effect.</source>
            <translation>Идеяны кез келген адам қалдыра алады. Шарада ненің дұрыс емес екені және нәтиже неден көрінетіні айтылады.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Fixed when it was accepted</source>
            <translation>Қабылданғанда бекітілді</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Келесісі</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Алдыңғысы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Бұрынғыша жалғастыру</translation>
        </message>
        <message>
            <source>How its effect will be checked; this is fixed now</source>
            <translation>Нәтиже қалай тексеріледі; бұл қазір бекітіледі</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Оқыдым</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>Idea {number}</source>
            <translation>{number}-идея</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Идеялар</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Жақсарту</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>It should go down</source>
            <translation>Төмендеуі керек</translation>
        </message>
        <message>
            <source>It should go up</source>
            <translation>Өсуі керек</translation>
        </message>
        <message>
            <source>Leave an idea</source>
            <translation>Идея қалдыру</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>Осымен тоқтау</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Қашан жазылды</translation>
        </message>
        <message>
            <source>Looking at what visitors need</source>
            <translation>Келушілердің қажетіне назар</translation>
        </message>
        <message>
            <source>Make an action of it</source>
            <translation>Шараға айналдыру</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>No actions or ideas yet</source>
            <translation>Әзірге шара да, идея да жоқ</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Нәтиже жоқ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Noticed in the week of</source>
            <translation>Байқалған апта</translation>
        </message>
        <message>
            <source>One service is compared with the others.</source>
            <translation>Бір қызмет басқаларымен салыстырылады.</translation>
        </message>
        <message>
            <source>Only for this service</source>
            <translation>Тек осы қызмет үшін</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>Ұйымдастырушылық</translation>
        </message>
        <message>
            <source>Organisational: people, their work and training</source>
            <translation>Ұйымдастырушылық: адамдар, олардың жұмысы мен оқуы</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Кешіккен</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Жауапты</translation>
        </message>
        <message>
            <source>Owner or author</source>
            <translation>Жауапты немесе автор</translation>
        </message>
        <message>
            <source>Problems and remedies</source>
            <translation>Қиындықтар мен шаралар</translation>
        </message>
        <message>
            <source>Proof that it was done</source>
            <translation>Жасалғанының дәлелі</translation>
        </message>
        <message>
            <source>Propose an action</source>
            <translation>Шара ұсыну</translation>
        </message>
        <message>
            <source>Propose the next action</source>
            <translation>Келесі шараны ұсыну</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылды</translation>
        </message>
        <message>
            <source>Proposed figure</source>
            <translation>Ұсынылған көрсеткіш</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқылды</translation>
        </message>
        <message>
            <source>Reading the actions</source>
            <translation>Шаралар оқылуда</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Review of quarter {number}, {year}</source>
            <translation>{year} ж. {number}-тоқсан шолуы</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Шолулар</translation>
        </message>
        <message>
            <source>Satisfaction of staff</source>
            <translation>Қызметкерлердің қанағаттануы</translation>
        </message>
        <message>
            <source>Satisfaction of visitors</source>
            <translation>Келушілердің қанағаттануы</translation>
        </message>
        <message>
            <source>Saved: {action}</source>
            <translation>Сақталды: {action}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Share called within the promised time</source>
            <translation>Уәде етілген уақытта шақырылғандар үлесі</translation>
        </message>
        <message>
            <source>Share of ratings with one of the two better faces</source>
            <translation>Жақсы екі бет-бейненің бірімен берілген бағалар үлесі</translation>
        </message>
        <message>
            <source>Share of visits with an outcome</source>
            <translation>Белгілі бір нәтижемен аяқталған қабылдаулар үлесі</translation>
        </message>
        <message>
            <source>Share of visits with the outcome: {outcome}</source>
            <translation>Мына нәтижемен аяқталған қабылдаулар үлесі: {outcome}</translation>
        </message>
        <message>
            <source>Share that kept a standard</source>
            <translation>Стандарттың орындалу үлесі</translation>
        </message>
        <message>
            <source>Share that kept “{promise}”</source>
            <translation>«{promise}» орындалған жағдайлар үлесі</translation>
        </message>
        <message>
            <source>Share that left before being served</source>
            <translation>Қызмет көрсетілгенге дейін кеткендер үлесі</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылды</translation>
        </message>
        <message>
            <source>Stages of the action</source>
            <translation>Шараның кезеңдері</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Аяқталмағандар</translation>
        </message>
        <message>
            <source>Take action</source>
            <translation>Шара қолдану</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Техникалық</translation>
        </message>
        <message>
            <source>Technical: devices, programs, networks</source>
            <translation>Техникалық: құрылғылар, бағдарламалар, желілер</translation>
        </message>
        <message>
            <source>Thank you. You will see the answer here.</source>
            <translation>Рақмет. Жауапты осы жерден көресіз.</translation>
        </message>
        <message>
            <source>The action is proposed.</source>
            <translation>Шара ұсынылды.</translation>
        </message>
        <message>
            <source>The idea carries your name. The person who leads improvement reads it and answers within ten working days; you see the answer here. Colleagues do not see the idea.</source>
            <translation>Идеяда сіздің атыңыз тұрады. Оны жақсартуға жауапты адам оқып, он жұмыс күнінде жауап береді; жауапты осы жерден көресіз. Әріптестеріңіз идеяны көрмейді.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол кездегі күйінде.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>Шолуға қол қойылды.</translation>
        </message>
        <message>
            <source>The week in which it was noticed is not counted: after a very bad week figures improve by themselves. Dashed line: the week in which it was done. Dotted: the median of the others.</source>
            <translation>Байқалған апта есепке кірмейді: өте нашар аптадан кейін көрсеткіш өзі жақсарады. Үзік сызық — жасалған апта. Нүктелер — басқалардың медианасы.</translation>
        </message>
        <message>
            <source>The week of this day is not counted: after a very bad week figures improve by themselves.</source>
            <translation>Бұл күн кіретін апта есепке алынбайды: өте нашар аптадан кейін көрсеткіш өзі жақсарады.</translation>
        </message>
        <message>
            <source>Time saved for visitors</source>
            <translation>Келушілердің үнемделген уақыты</translation>
        </message>
        <message>
            <source>To be decided when it is accepted</source>
            <translation>Қабылданғанда шешіледі</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>Жазылуы керек</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Сынап көру</translation>
        </message>
        <message>
            <source>Typical wait of a day</source>
            <translation>Күндік әдеттегі күту</translation>
        </message>
        <message>
            <source>Use of money</source>
            <translation>Қаражатты пайдалану</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Апта бойынша</translation>
        </message>
        <message>
            <source>Week of {day}: {value}</source>
            <translation>{day} басталған апта: {value}</translation>
        </message>
        <message>
            <source>Week of {day}: {value}; others {others}</source>
            <translation>{day} басталған апта: {value}; басқаларда {others}</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>Не кедергі</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>Не істеліп жатыр</translation>
        </message>
        <message>
            <source>What is known of this action</source>
            <translation>Бұл шара туралы белгілісі</translation>
        </message>
        <message>
            <source>What is known of this idea</source>
            <translation>Бұл идея туралы белгілісі</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>What is to be reached next</source>
            <translation>Келесіде неге жету керек</translation>
        </message>
        <message>
            <source>What is wrong, and why</source>
            <translation>Не дұрыс емес және неліктен</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>What was achieved, and what follows</source>
            <translation>Неге қол жетті және әрі қарай не</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не анықталды</translation>
        </message>
        <message>
            <source>What will show the effect</source>
            <translation>Нәтиже неден көрінеді</translation>
        </message>
        <message>
            <source>When it was noticed</source>
            <translation>Қашан байқалды</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Қайдан шықты</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Кім, нені, қашанға дейін</translation>
        </message>
        <message>
            <source>Why servings took long, last four weeks</source>
            <translation>Қызмет көрсету неге ұзаққа созылды, соңғы төрт апта</translation>
        </message>
        <message>
            <source>With the signature it never changes again</source>
            <translation>Қол қойылған соң ол өзгермейді</translation>
        </message>
        <message>
            <source>Working together with other offices</source>
            <translation>Басқа мекемелермен бірлесу</translation>
        </message>
        <message>
            <source>Write and sign</source>
            <translation>Жазып, қол қою</translation>
        </message>
        <message>
            <source>Your judgement, 0 to 100</source>
            <translation>Сіздің бағаңыз, 0-ден 100-ге дейін</translation>
        </message>
        <message>
            <source>a day by which it is done, within two years</source>
            <translation>екі жыл ішіндегі орындау мерзімі</translation>
        </message>
        <message>
            <source>after</source>
            <translation>кейін</translation>
        </message>
        <message>
            <source>after an action without effect</source>
            <translation>нәтижесіз шарадан кейін</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>осында жұмыс істейтін жауапты</translation>
        </message>
        <message>
            <source>answer by {day}</source>
            <translation>жауап мерзімі: {day}</translation>
        </message>
        <message>
            <source>answer overdue since {day}</source>
            <translation>жауап мерзімі өтті: {day}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>бұрын</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>мерзімі: {day}</translation>
        </message>
        <message>
            <source>checked on {day}</source>
            <translation>тексеру күні: {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>өшірілді</translation>
        </message>
        <message>
            <source>from a review</source>
            <translation>тоқсандық шолудан</translation>
        </message>
        <message>
            <source>from a standard</source>
            <translation>стандарттан</translation>
        </message>
        <message>
            <source>from a target</source>
            <translation>межеден</translation>
        </message>
        <message>
            <source>from an assessment</source>
            <translation>қызметті бағалаудан</translation>
        </message>
        <message>
            <source>from an idea</source>
            <translation>идеядан</translation>
        </message>
        <message>
            <source>from the charter</source>
            <translation>қызмет паспортынан</translation>
        </message>
        <message>
            <source>in the same weeks</source>
            <translation>сол апталарда</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n weeks</source>
            <translation>
                <numerusform>%n аптаның орташасы</numerusform>
                <numerusform>%n аптаның орташасы</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>мерзімі өтті: {day}</translation>
        </message>
        <message>
            <source>proposed by hand</source>
            <translation>қолмен ұсынылды</translation>
        </message>
        <message>
            <source>surely between {low} and {high}</source>
            <translation>сенімді түрде {low} мен {high} арасында</translation>
        </message>
        <message>
            <source>the figure that shows the effect</source>
            <translation>нәтижені көрсететін көрсеткіш</translation>
        </message>
        <message>
            <source>the idea</source>
            <translation>идеяның өзі</translation>
        </message>
        <message>
            <source>the proof that it was done</source>
            <translation>жасалғанының дәлелі</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>негіздеме</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>не істеу керегі</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>не анықталғаны</translation>
        </message>
        <message>
            <source>whether that figure is to go up or down</source>
            <translation>көрсеткіш өсуі не төмендеуі керек пе</translation>
        </message>
        <message numerus="yes">
            <source>{before} weeks before and {after} after with %n cases: too few</source>
            <translation>
                <numerusform>бұрын {before} апта, кейін {after} апта, оларда %n жағдай — тым аз</numerusform>
                <numerusform>бұрын {before} апта, кейін {after} апта, оларда %n жағдай — тым аз</numerusform>
            </translation>
        </message>
        <message>
            <source>{figure}, week by week</source>
            <translation>{figure}, апта бойынша</translation>
        </message>
        <message>
            <source>{figure}. {direction}. {weeks} weeks before the week in which it was noticed, {settling} weeks to settle, {weeks} weeks after. {against}</source>
            <translation>{figure}. {direction}. Байқалған аптадан бұрын {weeks} апта, орнығуға {settling} апта, кейін {weeks} апта. {against}</translation>
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
            <translation>100-ден {score}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n cases; target {target}</source>
            <translation>
                <numerusform>%n жағдайдың {share}; меже {target}</numerusform>
                <numerusform>%n жағдайдың {share}; меже {target}</numerusform>
            </translation>
        </message>
        <message>
            <source>{sign}{count} min</source>
            <translation>{sign}{count} мин</translation>
        </message>
        <message>
            <source>{sign}{count} points</source>
            <translation>{sign}{count} п.т.</translation>
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
            <translation>Есеп жабылған күндерді үшке дейінгі бөлінумен топтап, алтыға дейін көрсеткіш береді.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Алдын ала жазылу</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Бөліну</translation>
        </message>
        <message>
            <source>By {groupings}</source>
            <translation>Бөліну: {groupings}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Clerks by week, last quarter</source>
            <translation>Қызметкерлер апта бойынша, өткен тоқсан</translation>
        </message>
        <message>
            <source>Closed days only. Figures about people’s work are made of the whole weeks in the period.</source>
            <translation>Тек жабылған күндер. Адамдардың жұмысы туралы көрсеткіштер кезеңдегі толық апталар бойынша есептеледі.</translation>
        </message>
        <message>
            <source>Colleagues see it too</source>
            <translation>Әріптестер де көреді</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Есептелуде …</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
        <message>
            <source>Every Monday</source>
            <translation>Әр дүйсенбі</translation>
        </message>
        <message>
            <source>Every day, after its close</source>
            <translation>Күн сайын, күн жабылған соң</translation>
        </message>
        <message>
            <source>Figures that could tell something about a single visitor or about one person’s work are hidden.</source>
            <translation>Жеке келуші немесе бір адамның жұмысы туралы мәлімет беруі мүмкін көрсеткіштер жасырылған.</translation>
        </message>
        <message>
            <source>Figures: service</source>
            <translation>Көрсеткіштер: қызмет көрсету</translation>
        </message>
        <message>
            <source>Figures: visits</source>
            <translation>Көрсеткіштер: келулер</translation>
        </message>
        <message>
            <source>Figures: waiting</source>
            <translation>Көрсеткіштер: күту</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>For example 12: visitors who came before 12 o’clock. Empty: until its end.</source>
            <translation>Мысалы, 12: сағат 12-ге дейін келгендер. Бос: күн соңына дейін.</translation>
        </message>
        <message>
            <source>For example 9. Empty: from the beginning of the day.</source>
            <translation>Мысалы, 9. Бос: күн басынан.</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>Сағаттан бастап</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>Күтпей кеткендер</translation>
        </message>
        <message>
            <source>Gave up: numbers that ended as left or not come before any serving began, of all issued.</source>
            <translation>Күтпей кеткендер: қызмет басталғанға дейін «кетіп қалды» не «келмеді» деп аяқталған нөмірлердің барлық берілгендерге үлесі.</translation>
        </message>
        <message>
            <source>Hidden: fewer than {visitors} cases, or fewer than {person} of a single clerk; and one more in the same row or column, so that none can be worked out.</source>
            <translation>Жасырылғаны: жағдай саны {visitors}-ден аз немесе бәрі бір қызметкердікі болса {person}-нан аз; есептеп шығаруға болмауы үшін сол жолда не бағанда тағы біреуі жасырылады.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Немен аяқталды</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Қалтаға</translation>
        </message>
        <message>
            <source>Its whole path, as the computer with the maintenance service sees it.</source>
            <translation>Қызметтік бағдарламасы бар компьютер көретін толық жол.</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Соңғы төрт апта</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Өткен ай</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Өткен тоқсан</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Өткен апта</translation>
        </message>
        <message>
            <source>Leave it empty to only look at the report.</source>
            <translation>Есепті тек көру үшін бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Made by the clock</source>
            <translation>Кесте бойынша</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>Make it regularly</source>
            <translation>Тұрақты дайындау</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>Орташа қызмет уақыты</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>Орташа күту</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>Қызмет уақытының медианасы</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>Күту медианасы</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Ешқашан</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Жаңа есеп</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Әзірге есеп жоқ</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>Ештеңе: барлығы.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Сақталмаған</translation>
        </message>
        <message>
            <source>Numbers issued</source>
            <translation>Берілген нөмірлер</translation>
        </message>
        <message>
            <source>Numbers issued: by the service a visitor came for and the hour they came.</source>
            <translation>Берілген нөмірлер: келуші алуға келген қызмет және келген сағаты бойынша.</translation>
        </message>
        <message>
            <source>Of all figures at most six.</source>
            <translation>Барлығы алты көрсеткіштен аспайды.</translation>
        </message>
        <message>
            <source>Of people only weeks count in which one person had at least {cases} cases at one counter ({ratings} for ratings), and further small weeks, so that nobody’s figures can be worked out.</source>
            <translation>Адамдар бойынша бір адамның бір терезеде кемінде {cases} жағдайы (баға үшін — {ratings}) болған апталар ғана есептеледі. Әйтпесе бір адамның көрсеткішін есептеп шығаруға болатын болса, басқа шағын апталар да есепке алынбайды.</translation>
        </message>
        <message>
            <source>On the first of every month</source>
            <translation>Әр айдың бірінде</translation>
        </message>
        <message>
            <source>Only a part of the visits</source>
            <translation>Келулердің бір бөлігі ғана</translation>
        </message>
        <message>
            <source>Only my own</source>
            <translation>Тек өзімдікі</translation>
        </message>
        <message>
            <source>Only the whole weeks of the period count, because figures about people’s work are among these.</source>
            <translation>Кезеңнің тек толық апталары есептеледі, өйткені мұнда адамдардың жұмысы туралы көрсеткіштер бар.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Басқа күндер</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Priority class</source>
            <translation>Кезектен тыс санаты</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>Кезектен тыс санаттары</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Уәде сақталды</translation>
        </message>
        <message>
            <source>Promise kept strictly</source>
            <translation>Уәде сақталды, қатаң</translation>
        </message>
        <message>
            <source>Promise kept strictly: who gave up after waiting longer than promised counts as not kept.</source>
            <translation>Қатаң есеп: уәде етілгеннен ұзақ күтіп кетіп қалғандар сақталмаған деп саналады.</translation>
        </message>
        <message>
            <source>Promise kept: finished services called within the promise of their day, of all finished ones.</source>
            <translation>Уақыт сақталды: сол күнгі уәде етілген уақыт ішінде шақырылған аяқталған қызметтердің барлық аяқталғандарға үлесі.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Бағалар</translation>
        </message>
        <message>
            <source>Ratings: given until the day was closed.</source>
            <translation>Бағалар: күн жабылғанға дейін берілгендері.</translation>
        </message>
        <message>
            <source>Reading the reports</source>
            <translation>Есептер оқылуда</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Report: {name}</source>
            <translation>Есеп: {name}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Қанағаттану индексі</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of 100, 66.7, 33.3 and 0 points for the four faces.</source>
            <translation>Қанағаттану индексі: төрт бет үшін берілетін 100, 66,7, 33,3 және 0 ұпайдың орташасы.</translation>
        </message>
        <message>
            <source>Save as a new report</source>
            <translation>Жаңа есеп ретінде сақтау</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сақталды: {name}</translation>
        </message>
        <message>
            <source>Sent by the e-mail server of the settings.</source>
            <translation>Баптаулардағы пошта сервері арқылы жіберіледі.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>Қызметтер тобы</translation>
        </message>
        <message>
            <source>Service time: from the beginning to the end of the serving without holds, over finished services.</source>
            <translation>Қызмет уақыты: қызметтің басынан аяғына дейін, кейінге қалдыруларсыз, аяқталған қызметтер бойынша.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Services finished</source>
            <translation>Аяқталған қызметтер</translation>
        </message>
        <message>
            <source>Services finished: a visitor with two services counts twice, each where it was finished.</source>
            <translation>Аяқталған қызметтер: екі қызмет алған келуші екі рет саналады, әрқайсысы аяқталған жерінде.</translation>
        </message>
        <message>
            <source>Services, last month</source>
            <translation>Қызметтер, өткен ай</translation>
        </message>
        <message>
            <source>The reports are from that time.</source>
            <translation>Есептер сол кездегі күйінде.</translation>
        </message>
        <message>
            <source>There is nothing to count in this period.</source>
            <translation>Бұл кезеңде есептейтін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Биыл</translation>
        </message>
        <message>
            <source>To the e-mail address</source>
            <translation>Электрондық пошта мекенжайына</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Until the hour</source>
            <translation>Сағатқа дейін</translation>
        </message>
        <message>
            <source>Visitors served</source>
            <translation>Қызмет көрсетілді</translation>
        </message>
        <message>
            <source>Visitors served: numbers with at least one service that was finished.</source>
            <translation>Қызмет көрсетілген келушілер: кемінде бір қызметі аяқталған нөмірлер.</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>Дұрыс болжамдар</translation>
        </message>
        <message>
            <source>Wait estimates that were right: waits inside the range that the ticket had shown.</source>
            <translation>Дұрыс шыққан күту болжамдары: күту талонда көрсетілген аралыққа түскен.</translation>
        </message>
        <message>
            <source>Wait of 9 in 10</source>
            <translation>10-нан 9-ының күтуі</translation>
        </message>
        <message>
            <source>Wait: from joining the queue to the first call, of all who were called. “Of 9 in 10”: nine in ten waited no longer.</source>
            <translation>Күту: кезекке тұрғаннан бірінші шақыруға дейін, барлық шақырылғандар бойынша. «10-нан 9-ы»: оннан тоғызы бұдан ұзақ күтпеген.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Апта</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Апта күні</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>Апта күндері</translation>
        </message>
        <message>
            <source>Weekdays and hours, last four weeks</source>
            <translation>Апта күндері мен сағаттар, соңғы төрт апта</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Не көрсетіледі</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Қай күндер</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Кімдікі</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>екінші бөліну</translation>
        </message>
        <message>
            <source>and by, third</source>
            <translation>үшінші бөліну</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>бағдарламада бар</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>аяқталды</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>of a figure that could tell something about a single person</comment>
            <translation>жасырын</translation>
        </message>
        <message>
            <source>last for {day}</source>
            <translation>соңғысы: {day}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>кетіп қалды</translation>
        </message>
        <message>
            <source>no longer known</source>
            <translation>енді белгісіз</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>белгіленбеген</translation>
        </message>
        <message>
            <source>sent to another queue</source>
            <translation>басқа кезекке берілді</translation>
        </message>
        <message>
            <source>with an appointment</source>
            <translation>алдын ала жазылған</translation>
        </message>
        <message>
            <source>without an appointment</source>
            <translation>алдын ала жазылмаған</translation>
        </message>
        <message>
            <source>{begins}–{ends}</source>
            <translation>{begins}–{ends}</translation>
        </message>
        <message numerus="yes">
            <source>{figures} by {groupings}, {first} – {last} (%n closed day(s))</source>
            <translation>
                <numerusform>{figures} — бөліну: {groupings}; {first} — {last} (жабылған %n күн)</numerusform>
                <numerusform>{figures} — бөліну: {groupings}; {first} — {last} (жабылған %n күн)</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message numerus="yes">
            <source>{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.</source>
            <translation>
                <numerusform>{report}. Тағы %n жабылған күн әлі есепке алынған жоқ; оны қызметтік бағдарлама қосады.</numerusform>
                <numerusform>{report}. Тағы %n жабылған күн әлі есепке алынған жоқ; оларды қызметтік бағдарлама қосады.</numerusform>
            </translation>
        </message>
        <message>
            <source>{report}. Only: {filters}</source>
            <translation>{report}. Тек: {filters}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
        <message>
            <source>Black on white</source>
            <translation>Ақта қара әріп</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>How should the screen look?</source>
            <translation>Экран қалай көрінсін?</translation>
        </message>
        <message numerus="yes">
            <source>If nothing is touched for %n seconds, this screen asks if you need more time.</source>
            <translation>
                <numerusform>Экранға %n секунд бойы ешкім тимесе, ол тағы уақыт керек пе деп сұрайды.</numerusform>
                <numerusform>Экранға %n секунд бойы ешкім тимесе, ол тағы уақыт керек пе деп сұрайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Үлкен</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Lower part</source>
            <translation>Төменгі бөлігінде</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Қалыпты</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>Беттерді дауыстап оқу</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Бастапқы қалпына келтіру</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Кіші</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translation>Жұмсақ контраст</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Күшті контраст</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>These settings are only for you. They are reset when you leave.</source>
            <translation>Бұл баптаулар тек сіз үшін. Сіз кеткен соң олар өздігінен қалпына келеді.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Өте үлкен</translation>
        </message>
        <message>
            <source>Where the buttons are</source>
            <translation>Түймелер қайда тұрады</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>Бүкіл экранда</translation>
        </message>
    </context>
    <context>
        <name>kiosk.aloud</name>
        <message>
            <source>A voice reads everything that stands here. It ends when you leave.</source>
            <translation>Экрандағының бәрін дауыс оқиды. Сіз кеткен соң ол тоқтайды.</translation>
        </message>
        <message>
            <source>Digits entered: {count} of {all}.</source>
            <translation>Енгізілген цифр: {all} ішінен {count}.</translation>
        </message>
        <message>
            <source>Digits entered: {count}.</source>
            <translation>Енгізілген цифр: {count}.</translation>
        </message>
        <message>
            <source>Entered: {signs}.</source>
            <comment>read aloud; the letters and digits one by one</comment>
            <translation>Енгізілді: {signs}.</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Жылдамырақ</translation>
        </message>
        <message>
            <source>For this language: press the arrow up until you hear “{language}”.</source>
            <comment>read aloud to somebody who does not understand the language of the page; the arrow is a key</comment>
            <translation>Осы тілде: «{language}» дегенді естігенше жоғары көрсеткішті басыңыз.</translation>
        </message>
        <message>
            <source>Keys on the screen.</source>
            <comment>read aloud</comment>
            <translation>Экрандағы пернелер.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Оқымау</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Қаттырақ</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <comment>read aloud</comment>
            <translation>Әзірге ештеңе енгізілмеді.</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Ақырынырақ</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Дауыстап оқу</translation>
        </message>
        <message>
            <source>Read it too</source>
            <translation>Оны да оқу</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>Беттерді дауыстап оқу</translation>
        </message>
        <message>
            <source>Reading aloud is off.</source>
            <comment>read aloud</comment>
            <translation>Дауыстап оқу өшірілді.</translation>
        </message>
        <message>
            <source>Reading aloud is on.</source>
            <comment>read aloud</comment>
            <translation>Дауыстап оқу қосылды.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Дыбыссыз</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Баяуырақ</translation>
        </message>
        <message>
            <source>Something private is left out.</source>
            <comment>read aloud; what others should not hear</comment>
            <translation>Жеке деректер оқылмады.</translation>
        </message>
        <message>
            <source>Speed {step} of {steps}</source>
            <translation>Жылдамдық: {steps} ішінен {step}</translation>
        </message>
        <message>
            <source>The arrow down leads on, the arrow up leads back, and Enter chooses. Speed and volume: “{page}”, then “{button}”.</source>
            <comment>read aloud; the arrows and Enter are keys</comment>
            <translation>Төмен көрсеткіш алға, жоғары көрсеткіш артқа жылжытады, Enter таңдайды. Жылдамдық пен дыбыс деңгейі: «{page}», содан кейін «{button}».</translation>
        </message>
        <message>
            <source>This kiosk cannot read aloud at the moment. Please touch “Ask for help”.</source>
            <translation>Бұл терминал қазір дауыстап оқи алмайды. «Көмек сұрау» түймесін басыңыз.</translation>
        </message>
        <message>
            <source>Volume {step} of {steps}</source>
            <translation>Дыбыс деңгейі: {steps} ішінен {step}</translation>
        </message>
        <message>
            <source>What is private, such as your words and codes</source>
            <translation>Жеке деректер, мысалы, сөзіңіз бен кодтар</translation>
        </message>
        <message>
            <source>Would you like to hear the pages?</source>
            <translation>Беттерді дауыстап оқу керек пе?</translation>
        </message>
        <message>
            <source>You are at: {control}</source>
            <comment>read aloud; the button that Enter presses now</comment>
            <translation>Сіз осындасыз: {control}</translation>
        </message>
        <message>
            <source>{branch}. It is {time}.</source>
            <translation>{branch}. Қазір сағат {time}.</translation>
        </message>
        <message>
            <source>{name}, button</source>
            <comment>read aloud</comment>
            <translation>{name}, түйме</translation>
        </message>
        <message>
            <source>{name}, cannot be used now</source>
            <comment>read aloud; a button</comment>
            <translation>{name}, қазір қолжетімсіз</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}, таңдалған</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}, таңдалмаған</translation>
        </message>
        <message>
            <source>{name}, text field, empty</source>
            <comment>read aloud</comment>
            <translation>{name}, мәтін өрісі, бос</translation>
        </message>
        <message>
            <source>{name}, text field, letters: {count}</source>
            <translation>{name}, мәтін өрісі, әріп саны: {count}</translation>
        </message>
        <message>
            <source>{name}, text field: {words}</source>
            <comment>read aloud</comment>
            <translation>{name}, мәтін өрісі: {words}</translation>
        </message>
        <message>
            <source>{number}. Sign by sign: {signs}.</source>
            <comment>read aloud; the number of a ticket, said twice</comment>
            <translation>{number}. Таңбалап айтқанда: {signs}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.appointment</name>
        <message>
            <source>Cancel it</source>
            <translation>Жазылудан бас тарту</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>Бұл жазылудан бас тартасыз ба?</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Басқа уақыт таңдау</translation>
        </message>
        <message>
            <source>I will come then</source>
            <translation>Осы уақытта келемін</translation>
        </message>
        <message>
            <source>No, I will come</source>
            <translation>Жоқ, келемін</translation>
        </message>
        <message>
            <source>Please come then, with the code.</source>
            <translation>Осы уақытта кодпен келіңіз.</translation>
        </message>
        <message>
            <source>Somebody else can have the time then.</source>
            <translation>Сонда бұл уақытты басқа адам ала алады.</translation>
        </message>
        <message>
            <source>Take a ticket for today</source>
            <translation>Бүгінге талон алу</translation>
        </message>
        <message>
            <source>Yes, cancel it</source>
            <translation>Иә, бас тартамын</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Сіздің жазылуыңыз</translation>
        </message>
        <message>
            <source>Your appointment is cancelled</source>
            <translation>Жазылу тоқтатылды</translation>
        </message>
    </context>
    <context>
        <name>kiosk.book</name>
        <message numerus="yes">
            <source>%n times are free</source>
            <translation>
                <numerusform>%n бос уақыт бар</numerusform>
                <numerusform>%n бос уақыт бар</numerusform>
            </translation>
        </message>
        <message>
            <source>A lot of slips have just been printed. Please ask a member of staff.</source>
            <translation>Жаңа ғана көп қағаз басылды. Қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Басқа күн</translation>
        </message>
        <message>
            <source>Appointments cannot be booked at the moment.</source>
            <translation>Қазір жазылу мүмкін емес.</translation>
        </message>
        <message>
            <source>At what time would you like to come?</source>
            <translation>Сағат нешеде келгіңіз келеді?</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Қабылдауға жазылу</translation>
        </message>
        <message>
            <source>Book for another day</source>
            <translation>Басқа күнге жазылу</translation>
        </message>
        <message>
            <source>Book this appointment</source>
            <translation>Жазылу</translation>
        </message>
        <message>
            <source>Earlier days</source>
            <translation>Ертерек күндер</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>Ертерек уақыт</translation>
        </message>
        <message>
            <source>For which service would you like to come?</source>
            <translation>Қай қызмет үшін келгіңіз келеді?</translation>
        </message>
        <message>
            <source>Instead of: {time}</source>
            <translation>Оның орнына: {time}</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Бәрі дұрыс па?</translation>
        </message>
        <message>
            <source>Later days</source>
            <translation>Кейінгі күндер</translation>
        </message>
        <message>
            <source>Later times</source>
            <translation>Кейінгі уақыт</translation>
        </message>
        <message>
            <source>Leave a message and we help you, or touch “{help}” and somebody comes.</source>
            <translation>Хабарлама қалдырыңыз, біз көмектесеміз, немесе «{help}» түймесін басыңыз, қызметкер келеді.</translation>
        </message>
        <message>
            <source>More services</source>
            <translation>Басқа қызметтер</translation>
        </message>
        <message>
            <source>Move the appointment</source>
            <translation>Жазылуды ауыстыру</translation>
        </message>
        <message>
            <source>No time is free at the moment.</source>
            <translation>Қазір бос уақыт жоқ.</translation>
        </message>
        <message>
            <source>On which day would you like to come?</source>
            <translation>Қай күні келгіңіз келеді?</translation>
        </message>
        <message>
            <source>Please bring</source>
            <translation>Өзіңізбен бірге алып келіңіз</translation>
        </message>
        <message>
            <source>Previous services</source>
            <translation>Алдыңғы қызметтер</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Ертең</translation>
        </message>
        <message>
            <source>Touch “{help}” and somebody comes to you.</source>
            <translation>«{help}» түймесін басыңыз, сізге қызметкер келеді.</translation>
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
            <translation>Келгенде осы кодты кез келген терезеде көрсетіңіз.</translation>
        </message>
        <message>
            <source>Your appointment is booked</source>
            <translation>Сіз жазылдыңыз</translation>
        </message>
        <message>
            <source>Your appointment is moved</source>
            <translation>Жазылу ауыстырылды</translation>
        </message>
    </context>
    <context>
        <name>kiosk.card</name>
        <message>
            <source>A lot of tickets have just been printed. Please ask a member of staff.</source>
            <translation>Жаңа ғана көп талон басылды. Қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>A service that you chose before is not offered any more. It is not on this ticket.</source>
            <translation>Бұған дейін таңдаған қызметіңіз енді көрсетілмейді. Ол бұл талонға енбеді.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезедегі уақыт</translation>
        </message>
        <message>
            <source>Do you have everything with you?</source>
            <translation>Керек құжаттың бәрі қолыңызда ма?</translation>
        </message>
        <message>
            <source>Do you need to be served first?</source>
            <translation>Кезектен тыс қызмет керек пе?</translation>
        </message>
        <message>
            <source>Every step, with times and fees</source>
            <translation>Барлық қадамдар, мерзімі мен төлемі</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Төлем</translation>
        </message>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>Бәрі бар, %n қызметке бір талон</numerusform>
                <numerusform>Бәрі бар, %n қызметке бір талон</numerusform>
            </translation>
        </message>
        <message>
            <source>I have everything: take a ticket</source>
            <translation>Бәрі бар, талон алу</translation>
        </message>
        <message>
            <source>No ticket was taken. Please try again, or ask a member of staff.</source>
            <translation>Талон берілмеді. Қайталап көріңіз немесе қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Not on this ticket, because there are no tickets now: {services}.</source>
            <translation>Қазір талон берілмейтіндіктен бұл талонға енбеді: {services}.</translation>
        </message>
        <message>
            <source>On the same ticket: {services}</source>
            <translation>Сол талонда: {services}</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Бір сәт күте тұрыңыз.</translation>
        </message>
        <message>
            <source>One moment, please. Then touch again.</source>
            <translation>Сәл күтіп, қайта басыңыз.</translation>
        </message>
        <message>
            <source>One more service</source>
            <translation>Тағы бір қызмет</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Тізімді басып шығару</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Кезектен тыс: {reason}</translation>
        </message>
        <message>
            <source>So many people are waiting that we cannot call you today before we close.</source>
            <translation>Кезекте адам өте көп, сондықтан бүгін жабылғанға дейін сізді шақырып үлгермейміз.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Талон алу</translation>
        </message>
        <message>
            <source>The list could not be printed. Staff have been told.</source>
            <translation>Тізім басылмады. Қызметкерлерге хабар берілді.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back tomorrow.</source>
            <translation>Бүгін бұл қызметке талон қалмады. Ертең келіңіз.</translation>
        </message>
        <message>
            <source>This service is closed at the moment. You can print the list.</source>
            <translation>Бұл қызмет қазір көрсетілмейді. Тізімді басып алуға болады.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens today at {time}.</source>
            <translation>Бұл қызмет қазір көрсетілмейді. Бүгін ашылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens tomorrow at {time}.</source>
            <translation>Бұл қызмет қазір көрсетілмейді. Ертең ашылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens: {day}, {time}.</source>
            <translation>Бұл қызмет қазір көрсетілмейді. Ашылу уақыты: {day}, {time}.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Please choose another one.</source>
            <translation>Бұл қызмет мұнда енді көрсетілмейді. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>We close at {time}. You will probably not be called before that.</source>
            <translation>Жабылу уақыты — {time}. Оған дейін сізді шақырып үлгермеуіміз мүмкін.</translation>
        </message>
        <message>
            <source>You do not need any documents for this.</source>
            <translation>Бұл үшін құжат қажет емес.</translation>
        </message>
        <message>
            <source>Your list is printed. Take it from below the screen.</source>
            <translation>Тізім басылды. Оны экранның астынан алыңыз.</translation>
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
            <translation>Екеуіне бірге жауап беріледі. Толығырақ білгіңіз келсе, терезеден сұраңыз.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Оқып шықтым</translation>
        </message>
        <message numerus="yes">
            <source>If this does not help you, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>Мәселе шешілмесе, %n күн ішінде кез келген терезеде айтыңыз.</numerusform>
                <numerusform>Мәселе шешілмесе, %n күн ішінде кез келген терезеде айтыңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you want to continue, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>Жалғастырғыңыз келсе, %n күн ішінде кез келген терезеде айтыңыз.</numerusform>
                <numerusform>Жалғастырғыңыз келсе, %n күн ішінде кез келген терезеде айтыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes on together with another case</source>
            <translation>Басқа өтінішпен бірге қаралуда</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>Жауап берілді</translation>
        </message>
        <message>
            <source>It is closed at your wish</source>
            <translation>Өтініш сіздің қалауыңызбен жабылды</translation>
        </message>
        <message>
            <source>It is decided</source>
            <translation>Шешім қабылданды</translation>
        </message>
        <message>
            <source>It is decided, and we could not reach you</source>
            <translation>Шешім қабылданды, бірақ сізбен байланыса алмадық</translation>
        </message>
        <message>
            <source>Please bring it to any counter, with this code. Until then the deadline is paused.</source>
            <translation>Оны осы кодпен бірге кез келген терезеге әкеліңіз. Оған дейін мерзім тоқтап тұрады.</translation>
        </message>
        <message>
            <source>Please come to any counter with this code, or call us. You will be told the result.</source>
            <translation>Осы кодпен кез келген терезеге келіңіз немесе бізге қоңырау шалыңыз. Сізге нәтиже айтылады.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Қабылданған уақыты</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жауапты</translation>
        </message>
        <message>
            <source>Take a ticket for a counter</source>
            <translation>Терезеге талон алу</translation>
        </message>
        <message>
            <source>The result: {outcome}</source>
            <translation>Нәтиже: {outcome}</translation>
        </message>
        <message>
            <source>We are waiting for you</source>
            <translation>Сізден жауап күтеміз</translation>
        </message>
        <message>
            <source>We are working on it</source>
            <translation>Өтініш қаралып жатыр</translation>
        </message>
        <message>
            <source>We have received it</source>
            <translation>Өтініш қабылданды</translation>
        </message>
        <message>
            <source>You get an answer by</source>
            <translation>Жауап мерзімі</translation>
        </message>
        <message>
            <source>You need not do anything now.</source>
            <translation>Қазір сізден ештеңе қажет емес.</translation>
        </message>
        <message>
            <source>Your request</source>
            <translation>Өтінішіңіздің барысы</translation>
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
            <translation>Ол жазылу қағазында: сегіз цифр. Теріңіз немесе сканерлеңіз.</translation>
        </message>
        <message>
            <source>Looking for your appointment.</source>
            <translation>Жазылуыңыз ізделуде.</translation>
        </message>
        <message>
            <source>Move or cancel the appointment</source>
            <translation>Жазылуды ауыстыру немесе тоқтату</translation>
        </message>
        <message>
            <source>Staff can find your appointment at any counter. Touch “{help}” if you like.</source>
            <translation>Жазылуыңызды кез келген терезедегі қызметкер табады. Қаласаңыз, «{help}» түймесін басыңыз.</translation>
        </message>
        <message>
            <source>What is the code of your appointment?</source>
            <translation>Жазылуыңыздың коды қандай?</translation>
        </message>
    </context>
    <context>
        <name>kiosk.closed</name>
        <message>
            <source>No more tickets are issued today</source>
            <translation>Бүгін енді талон берілмейді</translation>
        </message>
        <message>
            <source>Please ask when the branch opens again.</source>
            <translation>Бөлімшенің қашан ашылатынын сұрап біліңіз.</translation>
        </message>
        <message>
            <source>Rate today’s visit</source>
            <translation>Бүгінгі қызметті бағалау</translation>
        </message>
        <message>
            <source>We are closed now</source>
            <translation>Қазір жұмыс уақыты емес</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>Бүгін ашылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>We open tomorrow at {time}.</source>
            <translation>Ертең ашылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>We open: {day}, {time}.</source>
            <translation>Ашылу уақыты: {day}, {time}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.follow</name>
        <message>
            <source>It is on the slip of your request: twelve digits.</source>
            <translation>Ол өтініш түбіртегінде жазылған: он екі цифр.</translation>
        </message>
        <message>
            <source>Looking for your request.</source>
            <translation>Өтінішіңіз ізделуде.</translation>
        </message>
        <message>
            <source>Staff can look for your request at any counter. Touch “{help}” if you like.</source>
            <translation>Кез келген терезеде қызметкер өтінішіңізді тауып береді. Қажет болса, «{help}» батырмасын басыңыз.</translation>
        </message>
        <message>
            <source>Too many codes were wrong</source>
            <translation>Қате код тым көп терілді</translation>
        </message>
        <message>
            <source>We find no request with this code. Please compare it with your slip.</source>
            <translation>Мұндай коды бар өтініш табылмады. Кодты түбіртекпен салыстырып көріңіз.</translation>
        </message>
        <message>
            <source>What is your follow-up code?</source>
            <translation>Бақылау кодыңыз қандай?</translation>
        </message>
        <message>
            <source>You can type a code here again at {time}.</source>
            <translation>Мұнда кодты қайта теруге болатын уақыт: {time}.</translation>
        </message>
        <message>
            <source>Your message has arrived; it will be looked at shortly.</source>
            <translation>Өтінішіңіз келіп түсті; жақында қаралады.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.frame</name>
        <message>
            <source>Are you still there?</source>
            <translation>Сіз әлі осындасыз ба?</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Көмек сұрау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Маған тағы уақыт керек</translation>
        </message>
        <message>
            <source>Nobat – Kiosk</source>
            <translation>Nobat — терминал</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Басынан бастау</translation>
        </message>
        <message>
            <source>Text size and help</source>
            <translation>Мәтін өлшемі, көмек</translation>
        </message>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>%n секундтан кейін экран тазаланады.</numerusform>
                <numerusform>%n секундтан кейін экран тазаланады.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.intake</name>
        <message>
            <source>A message, or a call back</source>
            <translation>Хабарлама немесе қайта қоңырау шалу өтініші</translation>
        </message>
        <message>
            <source>I will bring it to the counter</source>
            <translation>Терезеге әкелемін</translation>
        </message>
        <message>
            <source>In your own words, without questions.</source>
            <translation>Өз сөзіңізбен, сұрақсыз.</translation>
        </message>
        <message>
            <source>Keep this picture</source>
            <translation>Осы суретті қалдыру</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Өткізіп жіберу</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>No picture can be taken here. Please give the paper at a counter later: your request is registered all the same.</source>
            <translation>Мұнда сурет түсіру мүмкін емес. Құжатты кейін терезеге беріңіз: өтінішіңіз бәрібір тіркеледі.</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Қайта түсіру</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Суретке түсіру</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Мәселе не туралы?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>You need not give your name. You get a code for the answer.</source>
            <translation>Атыңызды айту міндетті емес. Жауап алуға арналған код беріледі.</translation>
        </message>
        <message>
            <source>{case_kind}: question {question} of {questions}</source>
            <translation>{case_kind}: сұрақ {question}/{questions}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.message</name>
        <message>
            <source>If no paper comes out, note the code or print it again.</source>
            <translation>Түбіртек шықпаса, кодты жазып алыңыз немесе қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; what you typed is still here.</source>
            <translation>Жіберілмеді. Қайтадан көріңіз, жазғаныңыз сақталды.</translation>
        </message>
        <message>
            <source>Leave a message</source>
            <translation>Хабарлама қалдыру</translation>
        </message>
        <message>
            <source>No words: please call me back</source>
            <translation>Хабарламасыз: маған қоңырау шалыңыз</translation>
        </message>
        <message>
            <source>On which number may we call you?</source>
            <translation>Сізге қай нөмірге қоңырау шалайық?</translation>
        </message>
        <message>
            <source>Please bring to a counter: {papers}</source>
            <translation>Терезеге әкеліңіз: {papers}</translation>
        </message>
        <message>
            <source>Send without a number</source>
            <translation>Нөмірсіз жіберу</translation>
        </message>
        <message>
            <source>Send: please call me on this number</source>
            <translation>Жіберу: осы нөмірге қоңырау шалыңыз</translation>
        </message>
        <message>
            <source>The paper did not come out. Please note the code or take a photo of it. Staff have been told.</source>
            <translation>Түбіртек шықпады. Кодты жазып алыңыз немесе суретке түсіріңіз. Қызметкерлерге хабарланды.</translation>
        </message>
        <message>
            <source>We answer on the next working day.</source>
            <translation>Келесі жұмыс күні жауап береміз.</translation>
        </message>
        <message>
            <source>We have your message</source>
            <translation>Хабарламаңыз қабылданды</translation>
        </message>
        <message>
            <source>What would you like to tell or ask us?</source>
            <translation>Бізге не айтқыңыз немесе сұрағыңыз келеді?</translation>
        </message>
        <message>
            <source>With this code staff find your message at any counter.</source>
            <translation>Осы код арқылы қызметкерлер хабарламаңызды кез келген терезеде табады.</translation>
        </message>
        <message>
            <source>With this code you find the answer here: touch “Follow my request”.</source>
            <translation>Осы код арқылы жауапты осы жерден табасыз: «Өтінішімнің барысы» батырмасын басыңыз.</translation>
        </message>
        <message>
            <source>You can leave it out if you left words.</source>
            <translation>Хабарлама жазсаңыз, нөмірді көрсетпеуге болады.</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>Жауап берілетін соңғы күн: {day}</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>Өтінішті бақылау коды</translation>
        </message>
        <message>
            <source>Your slip has been printed.</source>
            <translation>Түбіртегіңіз басылды.</translation>
        </message>
        <message>
            <source>Your slip is being printed.</source>
            <translation>Түбіртегіңіз басылып жатыр.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.number</name>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>It is on your ticket: one letter and three digits.</source>
            <translation>Ол талоныңызда жазылған: бір әріп және үш цифр.</translation>
        </message>
        <message>
            <source>Looking for your number.</source>
            <translation>Нөміріңізді іздеп жатырмыз.</translation>
        </message>
        <message>
            <source>That did not work. Please try again, or ask a member of staff.</source>
            <translation>Сәтсіз болды. Қайталап көріңіз немесе қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Which number did you have?</source>
            <translation>Нөміріңіз қандай еді?</translation>
        </message>
        <message>
            <source>Which number did you miss?</source>
            <translation>Қай нөмірді өткізіп алдыңыз?</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Сіздің нөміріңіз</translation>
        </message>
        <message>
            <source>Your visit can be rated once, today.</source>
            <translation>Қызметті бүгін бір рет бағалауға болады.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.person</name>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Бір сәт күте тұрыңыз.</translation>
        </message>
        <message>
            <source>Please go to any counter, or touch “Ask for help” again.</source>
            <translation>Кез келген терезеге барыңыз немесе «Көмек сұрау» түймесін қайта басыңыз.</translation>
        </message>
        <message>
            <source>Please wait here.</source>
            <translation>Осы жерде күтіңіз.</translation>
        </message>
        <message>
            <source>Please wait here. You can continue in the meantime; nothing is lost.</source>
            <translation>Осы жерде күтіңіз. Әзірше жалғастыра беруге болады, ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Somebody is coming to you</source>
            <translation>Сізге қызметкер келе жатыр</translation>
        </message>
        <message>
            <source>Staff have been told</source>
            <translation>Қызметкерлерге хабар берілді</translation>
        </message>
        <message>
            <source>Telling staff</source>
            <translation>Қызметкерлерге хабарлап жатырмыз</translation>
        </message>
        <message>
            <source>We could not reach staff</source>
            <translation>Қызметкерлерге хабарлау мүмкін болмады</translation>
        </message>
    </context>
    <context>
        <name>kiosk.priority</name>
        <message>
            <source>Do you need to be served first?</source>
            <translation>Кезектен тыс қызмет керек пе?</translation>
        </message>
        <message>
            <source>No, in the usual order</source>
            <translation>Жоқ, жалпы кезекпен</translation>
        </message>
        <message>
            <source>Please show: {proof}</source>
            <translation>Көрсетіңіз: {proof}</translation>
        </message>
        <message>
            <source>This is your choice. At the counter you may be asked for proof.</source>
            <translation>Шешім өзіңізде. Терезеде растайтын құжат сұралуы мүмкін.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.rating</name>
        <message>
            <source>A clear answer</source>
            <translation>Түсінікті жауап</translation>
        </message>
        <message>
            <source>A result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Change the comment</source>
            <translation>Пікірді өзгерту</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>Таза, ыңғайлы</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>Түсінікті жауап</translation>
        </message>
        <message>
            <source>Comfort and cleanliness</source>
            <translation>Тазалық пен жайлылық</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>How was today’s service?</source>
            <translation>Бүгінгі қызмет қалай болды?</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; your answers are still here.</source>
            <translation>Жіберілмеді. Қайталап көріңіз, жауаптарыңыз сақталған.</translation>
        </message>
        <message>
            <source>It was quick</source>
            <translation>Жылдам болды</translation>
        </message>
        <message>
            <source>Keep this comment</source>
            <translation>Пікірді сақтау</translation>
        </message>
        <message>
            <source>Make a complaint about this visit</source>
            <translation>Осы қызмет көрсетуге шағымдану</translation>
        </message>
        <message>
            <source>My issue was sorted out</source>
            <translation>Мәселе шешілді</translation>
        </message>
        <message>
            <source>Polite staff</source>
            <translation>Сыпайы қызмет</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>Сыпайылық</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>Жіберіліп жатыр.</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Жылдамдық</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Рақмет</translation>
        </message>
        <message>
            <source>We have saved your answer. It helps us improve.</source>
            <translation>Жауабыңыз сақталды. Ол жұмысымызды жақсартуға көмектеседі.</translation>
        </message>
        <message>
            <source>What could be better?</source>
            <translation>Нені жақсартуға болады?</translation>
        </message>
        <message>
            <source>What did you like?</source>
            <translation>Не ұнады?</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <translation>Бізге не айтқыңыз келеді?</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Пікір жазу</translation>
        </message>
        <message>
            <source>You do not have to give your name. Staff read every comment.</source>
            <translation>Атыңызды жазу міндетті емес. Әр пікірді қызметкерлер оқиды.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.services</name>
        <message>
            <source>Closed at the moment</source>
            <translation>Қазір жұмыс уақыты емес</translation>
        </message>
        <message>
            <source>Opens at {time}</source>
            <translation>Ашылуы — {time}</translation>
        </message>
        <message>
            <source>Opens tomorrow at {time}</source>
            <translation>Ертең ашылуы — {time}</translation>
        </message>
        <message>
            <source>Opens: {day}, {time}</source>
            <translation>Ашылуы: {day}, {time}</translation>
        </message>
        <message>
            <source>Touch a service to see what to bring.</source>
            <translation>Не алып келу керегін көру үшін қызметті таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.staff_exit</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>Терминалға оралу</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Терминалды жабу</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>Терминалды жабу керек пе?</translation>
        </message>
        <message>
            <source>Digits typed: {number}</source>
            <translation>Терілген цифрлар: {number}</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Шығу коды</translation>
        </message>
        <message>
            <source>For staff. This page closes by itself.</source>
            <translation>Қызметкерлер үшін. Бұл бет өзі жабылады.</translation>
        </message>
        <message>
            <source>The code was wrong too often. Wait {time}.</source>
            <translation>Код тым жиі қате терілді. Күтіңіз: {time}.</translation>
        </message>
        <message>
            <source>The program ends. Without a touch, the kiosk goes on after 2 minutes.</source>
            <translation>Бағдарлама аяқталады. Экранға ешкім тимесе, терминал 2 минуттан кейін жұмысын жалғастырады.</translation>
        </message>
        <message>
            <source>This code is not right.</source>
            <translation>Код қате.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. A manager can set a new exit code in the settings of the branch.</source>
            <translation>Тым көп код қате болды. Басшы бөлімше баптауларында жаңа шығу кодын қоя алады.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.steps</name>
        <message>
            <source>Back to the service</source>
            <translation>Қызметке оралу</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Қадам-қадаммен</translation>
        </message>
    </context>
    <context>
        <name>kiosk.ticket</name>
        <message>
            <source>Finish</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number or print it again.</source>
            <translation>Талон шықпаса, нөмірді есте сақтаңыз немесе талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number.</source>
            <translation>Талон шықпаса, нөміріңізді есте сақтаңыз.</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>Нөміріңізді өткізіп алдыңыз ба?</translation>
        </message>
        <message>
            <source>Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.</source>
            <translation>Нөміріңізді жазып алыңыз немесе суретке түсіріңіз. Қызметкерлерге хабар берілді, кезегіңіз сақталды.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board, with a chime.</source>
            <translation>Отыра тұрыңыз. Нөміріңіз бен терезе таблода дыбыс белгісімен көрсетіледі.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board.</source>
            <translation>Отыра тұрыңыз. Нөміріңіз бен терезе таблода көрсетіледі.</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>Кез келген қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Талоныңызды алыңыз.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Қайта басып шығару</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Кезектен тыс: {reason}</translation>
        </message>
        <message>
            <source>The paper did not come out.</source>
            <translation>Талон басылып шықпады.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Осы терминалда шақырудан кейін %n минут ішінде «Нөмірім өтіп кетті» түймесін басыңыз. Орныңыз сақталады.</numerusform>
                <numerusform>Осы терминалда шақырудан кейін %n минут ішінде «Нөмірім өтіп кетті» түймесін басыңыз. Орныңыз сақталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are early: your appointment is at {time}. You are called before that if nobody else waits.</source>
            <translation>Сіз ерте келдіңіз: уақытыңыз — {time}. Басқа ешкім күтпесе, ертерек шақырыласыз.</translation>
        </message>
        <message>
            <source>You are on time for your appointment at {time} and will wait less.</source>
            <translation>Сіз {time} уақытына дер кезінде келдіңіз, аз күтесіз.</translation>
        </message>
        <message>
            <source>You are waiting again with your number</source>
            <translation>Сіз өз нөміріңізбен қайтадан кезекке тұрдыңыз</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Сіздің жазылуыңыз</translation>
        </message>
        <message>
            <source>Your appointment was at {time}. You are late, so this is an ordinary ticket.</source>
            <translation>Уақытыңыз {time} болатын. Кешіктіңіз, сондықтан бұл — кәдімгі талон.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Сіздің нөміріңіз</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Орныңыз сақталды.</translation>
        </message>
        <message>
            <source>Your ticket has been printed.</source>
            <translation>Талоныңыз басып шығарылды.</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Талоныңыз басылып жатыр.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.trouble</name>
        <message>
            <source>For staff: no connection to the database since {time}.</source>
            <translation>Қызметкерлерге: дерекқормен байланыс жоқ. Соңғы байланыс: {time}.</translation>
        </message>
        <message>
            <source>For staff: the database is read-only.</source>
            <translation>Қызметкерлерге: дерекқорды тек оқуға болады.</translation>
        </message>
        <message>
            <source>For staff: the disk of the database is full.</source>
            <translation>Қызметкерлерге: дерекқордың дискісі толды.</translation>
        </message>
        <message>
            <source>For staff: there is no connection to the database.</source>
            <translation>Қызметкерлерге: дерекқормен байланыс жоқ.</translation>
        </message>
        <message>
            <source>No tickets here at the moment</source>
            <translation>Қазір бұл жерден талон алуға болмайды</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Бір сәт күте тұрыңыз</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>Бір сәт күте тұрыңыз.</translation>
        </message>
        <message>
            <source>Out of service for a moment</source>
            <translation>Терминал уақытша жұмыс істемейді</translation>
        </message>
        <message>
            <source>Please go to a member of staff.</source>
            <translation>Қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>The connection is interrupted. Please wait here: your ticket will be printed when it is back.</source>
            <translation>Байланыс үзілді. Осы жерде күте тұрыңыз: байланыс қалпына келгенде талоныңыз шығады.</translation>
        </message>
        <message>
            <source>This kiosk is not ready yet</source>
            <translation>Терминал әлі дайын емес</translation>
        </message>
        <message>
            <source>Tickets already issued are still valid. This screen will be back soon.</source>
            <translation>Бұрын алынған талондар жарамды. Экран жақында қайта жұмыс істейді.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.welcome</name>
        <message>
            <source>Follow my request</source>
            <translation>Өтінішімнің барысы</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Менің жазылуым бар</translation>
        </message>
        <message>
            <source>I missed my number</source>
            <translation>Нөмірім өтіп кетті</translation>
        </message>
        <message>
            <source>It goes on the same ticket, under one number.</source>
            <translation>Ол сол талонға, бір нөмірмен қосылады.</translation>
        </message>
        <message>
            <source>On your ticket</source>
            <translation>Талоныңызда</translation>
        </message>
        <message>
            <source>Rate your visit</source>
            <translation>Қызметті бағалау</translation>
        </message>
        <message>
            <source>That is all: continue</source>
            <translation>Басқа керегі жоқ, жалғастыру</translation>
        </message>
        <message>
            <source>Touch a service. You will see what to bring before you take a ticket.</source>
            <translation>Қызметті таңдаңыз. Талон алмас бұрын не керек екенін көресіз.</translation>
        </message>
        <message>
            <source>Touch a topic to see its services.</source>
            <translation>Қызметтерін көру үшін тақырыпты таңдаңыз.</translation>
        </message>
        <message>
            <source>What do you need today?</source>
            <translation>Бүгін сізге қандай қызмет керек?</translation>
        </message>
        <message>
            <source>What else do you need today?</source>
            <translation>Бүгін тағы қандай қызмет керек?</translation>
        </message>
    </context>
    <context>
        <name>kiosk.width_check</name>
        <message>
            <source>If not, measure the picture and start the kiosk with {option}. Any key or touch ends this page.</source>
            <translation>Олай болмаса, кескіннің енін өлшеп, терминалды {option} арқылы іске қосыңыз. Кез келген перне немесе түрту бұл бетті жабады.</translation>
        </message>
        <message>
            <source>Is this bar 100 mm long?</source>
            <translation>Бұл жолақтың ұзындығы 100 мм бе?</translation>
        </message>
        <message>
            <source>The picture is taken to be {width} mm wide.</source>
            <translation>Кескіннің ені {width} мм деп алынды.</translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n күн қалды</numerusform>
                <numerusform>%n күн қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) to read</source>
            <translation>
                <numerusform>Оқитын %n нұсқаулық бар</numerusform>
                <numerusform>Оқитын %n нұсқаулық бар</numerusform>
            </translation>
        </message>
        <message>
            <source>A guide says how something is done here. Everybody who works here reads it.</source>
            <translation>Нұсқаулық мұнда жұмыс қалай істелетінін айтады. Оны әр қызметкер оқиды.</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>Абзац қосу</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Нұсқама</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Cancel training</source>
            <translation>Оқытудан бас тарту</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Куәлік</translation>
        </message>
        <message>
            <source>Choose a cell to record evidence, to plan training, or to give a pass for today.</source>
            <translation>Растауды жазу, оқытуды жоспарлау немесе бүгінге рұқсат беру үшін ұяшықты таңдаңыз.</translation>
        </message>
        <message>
            <source>Competencies of this person</source>
            <translation>Осы қызметкердің құзыреттері</translation>
        </message>
        <message>
            <source>Competency</source>
            <translation>Құзырет</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Empty: as long as evidence of this competency lasts.</source>
            <translation>Бос болса: құзыретке белгіленген мерзімге.</translation>
        </message>
        <message>
            <source>End the guide</source>
            <translation>Қолданысын тоқтату</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Жақында бітеді</translation>
        </message>
        <message>
            <source>Everybody can open it while reading. At most 10 MB; it takes the place of another one.</source>
            <translation>Оқығанда оны әркім аша алады. Ең көбі 10 МБ; ол бұрынғысының орнын басады.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Растау</translation>
        </message>
        <message>
            <source>For example politeness. It stays the same in all versions.</source>
            <translation>Мысалы, politeness. Ол барлық нұсқада бірдей.</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Нұсқаулықтар</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Оқып шықтым</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>Болмаса</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енетін күні</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>Бөлімшенің барлық тілінде мәтін болғанда ғана жарияланады.</translation>
        </message>
        <message>
            <source>Keep {file}</source>
            <translation>{file} қалдыру</translation>
        </message>
        <message>
            <source>Last valid day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>New guide</source>
            <translation>Жаңа нұсқаулық</translation>
        </message>
        <message>
            <source>New guide: {code}</source>
            <translation>Жаңа нұсқаулық: {code}</translation>
        </message>
        <message>
            <source>No competencies yet</source>
            <translation>Әзірге құзырет жоқ</translation>
        </message>
        <message>
            <source>No guides yet</source>
            <translation>Әзірге нұсқаулық жоқ</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Әлі оқымаған</translation>
        </message>
        <message>
            <source>Nothing to read today</source>
            <translation>Бүгін оқитын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Observed at work</source>
            <translation>Жұмысын бақылау</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Қай күні</translation>
        </message>
        <message>
            <source>Only what ends soon</source>
            <translation>Тек жақында бітетіндер</translation>
        </message>
        <message>
            <source>Only what you have not read</source>
            <translation>Тек өзіңіз оқымағандар</translation>
        </message>
        <message>
            <source>Only where something is missing</source>
            <translation>Тек бірдеңесі жетпейтіндер</translation>
        </message>
        <message>
            <source>Only you and those who look after learning see this.</source>
            <translation>Мұны тек сіз және оқуға жауаптылар көреді.</translation>
        </message>
        <message numerus="yes">
            <source>Open {file}, %n page(s)</source>
            <translation>
                <numerusform>{file} ашу, %n бет</numerusform>
                <numerusform>{file} ашу, %n бет</numerusform>
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Мерзімі бітті</translation>
        </message>
        <message>
            <source>PDF that goes with it</source>
            <translation>Нұсқаулыққа қоса берілетін PDF</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Pass for today</source>
            <translation>Бүгінге рұқсат</translation>
        </message>
        <message>
            <source>People and competencies</source>
            <translation>Қызметкерлер мен құзыреттер</translation>
        </message>
        <message>
            <source>Plan training</source>
            <translation>Оқытуды жоспарлау</translation>
        </message>
        <message>
            <source>Planned: {name}</source>
            <translation>Жоспарланған: {name}</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>100-ден ұпай</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Оқығандар</translation>
        </message>
        <message>
            <source>Read: {title}</source>
            <translation>Оқылды: {title}</translation>
        </message>
        <message>
            <source>Reading the briefing</source>
            <translation>Нұсқама оқылуда</translation>
        </message>
        <message>
            <source>Reading the guides</source>
            <translation>Нұсқаулықтар оқылуда</translation>
        </message>
        <message>
            <source>Reading what people have shown</source>
            <translation>Растаулар оқылуда</translation>
        </message>
        <message>
            <source>Record evidence</source>
            <translation>Растауды жазу</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>Жоба ретінде сақталды: {code}</translation>
        </message>
        <message>
            <source>Saved as read: {title}</source>
            <translation>Оқылған деп белгіленді: {title}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сақталды: {code}</translation>
        </message>
        <message>
            <source>Saved: {person}</source>
            <translation>Сақталды: {person}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>Немен расталды</translation>
        </message>
        <message>
            <source>Shown: {name}</source>
            <translation>Расталған: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Сынақ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол уақыттағы.</translation>
        </message>
        <message>
            <source>The pass ends with today and is shown in the day summary.</source>
            <translation>Рұқсат тек бүгін жарамды және күн қорытындысында көрсетіледі.</translation>
        </message>
        <message>
            <source>They are set up on the page “Competencies”.</source>
            <translation>Олар «Құзыреттер» бетінде бапталады.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>To the desk</source>
            <translation>Жұмыс орнына</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest.</source>
            <translation>Ертеңнен бұрын емес.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Оқыту</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Жарамды</translation>
        </message>
        <message>
            <source>Visitors are not called to you today for: {services}</source>
            <translation>Бүгін сізге мына қызметтерге келушілер шақырылмайды: {services}</translation>
        </message>
        <message>
            <source>Visitors not called today for</source>
            <translation>Бүгін мына қызметтерге келушілер шақырылмайды</translation>
        </message>
        <message>
            <source>What is known of this guide</source>
            <translation>Бұл нұсқаулық туралы мәлімет</translation>
        </message>
        <message>
            <source>What is not read yet is shown after signing in.</source>
            <translation>Оқылмағаны кіргеннен кейін көрсетіледі.</translation>
        </message>
        <message>
            <source>What was shown and is planned</source>
            <translation>Не расталған және не жоспарланған</translation>
        </message>
        <message>
            <source>Which evidence</source>
            <translation>Қай растау</translation>
        </message>
        <message>
            <source>Which training</source>
            <translation>Қай оқыту</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Кім жауапты</translation>
        </message>
        <message>
            <source>Withdraw evidence</source>
            <translation>Растауды қайтарып алу</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сіз</translation>
        </message>
        <message>
            <source>You have a pass for today: {service}</source>
            <translation>Бүгінге рұқсатыңыз бар: {service}</translation>
        </message>
        <message>
            <source>You have read every guide that is in force.</source>
            <translation>Сіз қолданыстағы барлық нұсқаулықты оқып шықтыңыз.</translation>
        </message>
        <message>
            <source>Your learning</source>
            <translation>Сіздің оқуыңыз</translation>
        </message>
        <message>
            <source>at least one paragraph</source>
            <translation>кемінде бір абзац</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>талап етілмейді</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>әлі оқылмаған</translation>
        </message>
        <message>
            <source>read</source>
            <translation>оқылды</translation>
        </message>
        <message>
            <source>{evidence}; withdrawn</source>
            <translation>{evidence}; қайтарып алынды</translation>
        </message>
        <message>
            <source>{kind}, by {day}</source>
            <translation>{kind}, мерзімі: {day}</translation>
        </message>
        <message>
            <source>{kind}, by {day}, with {person}</source>
            <translation>{kind}, мерзімі: {day}, жауапты: {person}</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
        <message>
            <source>{kind}, {points} of 100, {day}</source>
            <translation>{kind}, 100-ден {points}, {day}</translation>
        </message>
        <message>
            <source>{name}: training by {day}</source>
            <translation>{name}: оқыту мерзімі {day}</translation>
        </message>
        <message>
            <source>{name}: valid until {day}</source>
            <translation>{name}: соңғы жарамды күні {day}</translation>
        </message>
        <message>
            <source>{name}: was valid until {day}</source>
            <translation>{name}: мерзімі бітті, соңғы жарамды күні {day}</translation>
        </message>
        <message>
            <source>{name}: {kind}, {day}</source>
            <translation>{name}: {kind}, {day}</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{total} ішінен {number}</translation>
        </message>
        <message numerus="yes">
            <source>{person}; put off %n time(s)</source>
            <translation>
                <numerusform>{person}; %n рет кейінге қалдырылды</numerusform>
                <numerusform>{person}; %n рет кейінге қалдырылды</numerusform>
            </translation>
        </message>
        <message>
            <source>{service}: {reason}; given by {person}</source>
            <translation>{service}: {reason}; берген: {person}</translation>
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
            <translation>Осы күнге дейін жауап беруіңізді сұраймыз: {day}</translation>
        </message>
        <message>
            <source>Please name the number of the case in your answer.</source>
            <translation>Жауапта өтініш нөмірін көрсетуіңізді сұраймыз.</translation>
        </message>
        <message>
            <source>Referral of case {number}</source>
            <translation>{number} өтінішін жіберу</translation>
        </message>
        <message>
            <source>Reminder: case {number}</source>
            <translation>Еске салу: {number} өтініші</translation>
        </message>
        <message>
            <source>We have no answer from you yet in this case: {kind}.</source>
            <translation>Мына өтініш бойынша сізден әлі жауап алған жоқпыз: {kind}.</translation>
        </message>
        <message>
            <source>We refer this case to you: {kind}. We ask you:</source>
            <translation>Сізге өтініш жіберіп отырмыз: {kind}. Сұрайтынымыз:</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>If you read this, messages to visitors can be sent.</source>
            <translation>Мұны оқып тұрсаңыз, келушілерге хабарлама жіберуге болады.</translation>
        </message>
        <message>
            <source>No mail server or no sender's address is set.</source>
            <translation>Пошта сервері немесе жіберушінің мекенжайы қойылмаған.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>Сынақ хабарлама</translation>
        </message>
        <message>
            <source>The connection to the mail server is not protected as it is set. Check the setting “Protection”.</source>
            <translation>Пошта серверімен байланыс бапталғандай қорғалмаған. «Қорғау» баптауын тексеріңіз.</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. Check it.</source>
            <translation>Пошта сервері жіберушінің мекенжайын қабылдамайды. Оны тексеріңіз.</translation>
        </message>
        <message>
            <source>The mail server does not accept user or password. Type the password again: nobat mail password</source>
            <translation>Пошта сервері пайдаланушыны немесе құпиясөзді қабылдамайды. Құпиясөзді қайта енгізіңіз: nobat mail password</translation>
        </message>
        <message>
            <source>The mail server does not answer. Check its name, its port and the network.</source>
            <translation>Пошта сервері жауап бермейді. Атауын, портын және желіні тексеріңіз.</translation>
        </message>
        <message>
            <source>The mail server refused this message. Tell the visitor another way.</source>
            <translation>Пошта сервері бұл хабарламаны қабылдамады. Келушіге басқа жолмен хабарлаңыз.</translation>
        </message>
        <message>
            <source>The test message was sent to {address}.</source>
            <translation>Сынақ хабарлама жіберілді: {address}.</translation>
        </message>
        <message>
            <source>This address does not exist. Ask the visitor for another one.</source>
            <translation>Мұндай мекенжай жоқ. Келушіден басқасын сұраңыз.</translation>
        </message>
    </context>
    <context>
        <name>merits</name>
        <message>
            <source>A measure needs a complaint about this person that was upheld, or a weakness in at least 30 ratings; a merit needs a strength in at least 30 ratings. The numbers are kept as they are now.</source>
            <translation>Шара үшін осы қызметкерге қатысты негізді шағым немесе кемінде 30 баға бойынша әлсіз жақ керек; көтермелеу үшін — кемінде 30 баға бойынша күшті жақ. Сандар қазіргі күйінде сақталады.</translation>
        </message>
        <message>
            <source>All but your own</source>
            <translation>Сіздікінен басқасының бәрі</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Шағымдану</translation>
        </message>
        <message>
            <source>Appeal of the person</source>
            <translation>Қызметкердің қарсылығы</translation>
        </message>
        <message>
            <source>Appeal to be decided</source>
            <translation>Қарсылықты шешу керек</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Қарсылық білдірілді</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекітілді</translation>
        </message>
        <message>
            <source>As soon as there is evidence, you may reply.</source>
            <translation>Дәлел пайда болғанда жауап бере аласыз.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Грамота</translation>
        </message>
        <message>
            <source>Complaint {number}, partly upheld on {day}</source>
            <translation>{number} шағымы, ішінара негізді, {day}</translation>
        </message>
        <message>
            <source>Complaint {number}, upheld on {day}</source>
            <translation>{number} шағымы, негізді, {day}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Evidence given</source>
            <translation>Дәлел келтірілді</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Түпкілікті</translation>
        </message>
        <message>
            <source>Give the evidence</source>
            <translation>Дәлел келтіру</translation>
        </message>
        <message>
            <source>It is proposed. Now give the evidence.</source>
            <translation>Ұсынылды. Енді дәлел келтіріңіз.</translation>
        </message>
        <message>
            <source>Keep the measure</source>
            <translation>Шараны қалдыру</translation>
        </message>
        <message>
            <source>Lift the measure</source>
            <translation>Шараны алып тастау</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Алып тасталды</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Шара</translation>
        </message>
        <message>
            <source>Measure kept</source>
            <translation>Шара қалдырылды</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>№ {number} шара</translation>
        </message>
        <message>
            <source>Measure: talk</source>
            <translation>Шара: әңгімелесу</translation>
        </message>
        <message>
            <source>Measure: training</source>
            <translation>Шара: оқыту</translation>
        </message>
        <message>
            <source>Measure: written warning</source>
            <translation>Шара: жазбаша ескерту</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Шаралар</translation>
        </message>
        <message>
            <source>Merit</source>
            <translation>Көтермелеу</translation>
        </message>
        <message>
            <source>Merit or measure</source>
            <translation>Көтермелеу немесе шара</translation>
        </message>
        <message>
            <source>Merit {number}</source>
            <translation>№ {number} көтермелеу</translation>
        </message>
        <message>
            <source>Merit: certificate</source>
            <translation>Көтермелеу: грамота</translation>
        </message>
        <message>
            <source>Merit: proposal for a bonus</source>
            <translation>Көтермелеу: сыйақыға ұсыну</translation>
        </message>
        <message>
            <source>Merit: thanks</source>
            <translation>Көтермелеу: алғыс</translation>
        </message>
        <message>
            <source>Merits</source>
            <translation>Көтермелеулер</translation>
        </message>
        <message>
            <source>Merits and measures</source>
            <translation>Көтермелеу және шаралар</translation>
        </message>
        <message>
            <source>No merits or measures yet</source>
            <translation>Әзірге көтермелеу де, шара да жоқ</translation>
        </message>
        <message>
            <source>One person proposes it with evidence, another one decides, and the person concerned may answer.</source>
            <translation>Біреу ұсынып, дәлел келтіреді, екінші адам шешеді, ал қатысы бар қызметкер жауап бере алады.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Proposal for a bonus</source>
            <translation>Сыйақыға ұсыну</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Ұсыну</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылды</translation>
        </message>
        <message>
            <source>Proposed, without evidence</source>
            <translation>Ұсынылды, дәлел жоқ</translation>
        </message>
        <message>
            <source>Reading merits and measures</source>
            <translation>Көтермелеу мен шаралар оқылуда</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Шешімнің негіздемесі</translation>
        </message>
        <message>
            <source>Reason of the last decision</source>
            <translation>Соңғы шешімнің негіздемесі</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Жауап алынды</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>Қызметкердің түсініктемесі</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сақталды: {name}</translation>
        </message>
        <message>
            <source>Somebody who had no part in it so far decides.</source>
            <translation>Бұған дейін қатыспаған адам шешеді.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Әлі аяқталмаған</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Әңгімелесу</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Алғыс</translation>
        </message>
        <message>
            <source>The complaint that proves this is not upheld any more, or is being looked at again. A measure that rests on it can be lifted.</source>
            <translation>Бұған негіз болған шағым енді негізді емес немесе қайта қаралуда. Соған сүйенген шараны алып тастауға болады.</translation>
        </message>
        <message>
            <source>The person may appeal until {day}.</source>
            <translation>Қызметкер қарсылық білдіре алатын соңғы күн: {day}.</translation>
        </message>
        <message>
            <source>The person may reply</source>
            <translation>Қызметкер жауап бере алады</translation>
        </message>
        <message>
            <source>The person may reply until {day}. It is decided after that.</source>
            <translation>Қызметкер жауап бере алатын соңғы күн: {day}. Содан кейін шешіледі.</translation>
        </message>
        <message>
            <source>The person reads this.</source>
            <translation>Мұны қызметкер оқиды.</translation>
        </message>
        <message>
            <source>The time for your reply is over. Until it is decided you may still reply.</source>
            <translation>Жауап беру мерзімі өтті. Шешім шыққанша әлі де жауап бере аласыз.</translation>
        </message>
        <message>
            <source>There are none about you. A measure would only be decided after you had ten working days to reply.</source>
            <translation>Сізге қатысты ештеңе жоқ. Шара туралы шешім сізге жауап беруге он жұмыс күні берілгеннен кейін ғана қабылданады.</translation>
        </message>
        <message>
            <source>There is nothing yet that counts as evidence. For a measure: a complaint about this person that was upheld, or a weakness in at least 30 ratings. For a merit: a strength in at least 30 ratings.</source>
            <translation>Әзірге дәлел жоқ. Шара үшін: осы қызметкерге қатысты негізді шағым немесе кемінде 30 баға бойынша әлсіз жақ. Көтермелеу үшін: кемінде 30 баға бойынша күшті жақ.</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Шешім керек</translation>
        </message>
        <message>
            <source>To be decided, with a reply</source>
            <translation>Шешім керек, жауап бар</translation>
        </message>
        <message>
            <source>To be decided, with your reply</source>
            <translation>Шешім керек, жауабыңыз бар</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Оқыту</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Бұл туралы не белгілі</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Why you appeal</source>
            <translation>Неге қарсылық білдіресіз</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарып алынды</translation>
        </message>
        <message>
            <source>Written warning</source>
            <translation>Жазбаша ескерту</translation>
        </message>
        <message>
            <source>You may appeal until {day}. A third person decides about it.</source>
            <translation>Қарсылық білдіре алатын соңғы күніңіз: {day}. Оны үшінші адам шешеді.</translation>
        </message>
        <message>
            <source>You may reply</source>
            <translation>Жауап бере аласыз</translation>
        </message>
        <message>
            <source>You may reply until {day}. Nothing is decided before.</source>
            <translation>Жауап бере алатын соңғы күніңіз: {day}. Оған дейін ештеңе шешілмейді.</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Сіздің түсініктемеңіз</translation>
        </message>
        <message>
            <source>appeal until {day}</source>
            <translation>қарсылықтың соңғы күні: {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>өшірілді</translation>
        </message>
        <message>
            <source>reply until {day}</source>
            <translation>жауаптың соңғы күні: {day}</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>негіздеме</translation>
        </message>
        <message>
            <source>the reply</source>
            <translation>жауап</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>не үшін</translation>
        </message>
        <message>
            <source>why you appeal</source>
            <translation>неге қарсылық білдіресіз</translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good</source>
            <translation>
                <numerusform>{aspect}: %n бағаның {share} жақсы</numerusform>
                <numerusform>{aspect}: %n бағаның {share} жақсы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good; others {others}</source>
            <translation>
                <numerusform>{aspect}: %n бағаның {share} жақсы; басқаларда {others}</numerusform>
                <numerusform>{aspect}: %n бағаның {share} жақсы; басқаларда {others}</numerusform>
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
            <translation>Принтермен байланыс үзілді. Көшірмесін баспас бұрын, талон шықты ма, қарап алыңыз.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>Принтер жауап бермейді. Қосулы тұрғанын және кабелін тексеріп, талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>Принтерде қағаз таусылды. Жаңа орам салып, талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer has stopped answering. Switch it off and on, then print the slip again.</source>
            <translation>Принтер жауап бермей қойды. Оны өшіріп, қайта қосыңыз, содан кейін талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>Принтер талонды аяқтамай тоқтап қалды. Оны өшіріп, қайта қосыңыз да, талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>Принтердің қақпағы ашық. Оны жауып, талонды қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell your administrator.</source>
            <translation>Талонды басуға дайындау мүмкін болмады. Нөмір сақталды; әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>Принтер талондарды басып үлгермей жатыр. Нөмір сақталды; талонды кейінірек басып шығарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>the file is nested too deeply.</source>
            <translation>файлдағы кірістіру тым терең.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>файл UTF-8 кодтауында сақталмаған.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>{name} файлын оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>бұл жол TOML ережесімен жазылмаған ({details}).</translation>
        </message>
        <message>
            <source>this number is too long.</source>
            <translation>бұл сан тым ұзын.</translation>
        </message>
        <message>
            <source>{name} must be a regular file of at most {size} kilobytes.</source>
            <translation>{name} ең көбі {size} килобайт болатын кәдімгі файл болуы керек.</translation>
        </message>
    </context>
    <context>
        <name>rating</name>
        <message>
            <source>Good</source>
            <translation>Жақсы</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Онша емес</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Өте жақсы</translation>
        </message>
        <message>
            <source>Very poor</source>
            <translation>Нашар</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Advice</source>
            <translation>Кеңес</translation>
        </message>
        <message>
            <source>All outcomes of “{service}” are out of use. Clerks choose from all others.</source>
            <translation>«{service}» қызметінің нәтижелерінің бірі де қолданыста емес. Қызметкерлер қалғандарының бәрінен таңдайды.</translation>
        </message>
        <message>
            <source>Counter {counter} is in use, but all its services are out of use.</source>
            <translation>{counter}-терезе қолданыста, бірақ оның қызметтерінің бәрі қолданыста емес.</translation>
        </message>
        <message>
            <source>Hinders work</source>
            <translation>Жұмысты қиындатады</translation>
        </message>
        <message>
            <source>No active clerk can serve “{service}”.</source>
            <translation>«{service}» қызметін бірде-бір белсенді қызметкер көрсете алмайды.</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>Әлі бірде-бір сақтық көшірме жасалмаған.</translation>
        </message>
        <message>
            <source>No counter in use serves “{service}”.</source>
            <translation>«{service}» қызметін қолданыстағы бірде-бір терезе көрсетпейді.</translation>
        </message>
        <message>
            <source>No hour is set for the daily backup.</source>
            <translation>Күнделікті сақтық көшірме уақыты белгіленбеген.</translation>
        </message>
        <message>
            <source>No service is in use.</source>
            <translation>Бірде-бір қызмет қолданыста емес.</translation>
        </message>
        <message>
            <source>No weekly hours are set, so the branch is always open.</source>
            <translation>Апта сағаттары белгіленбеген, сондықтан бөлімше әрқашан ашық.</translation>
        </message>
        <message>
            <source>Prevents work</source>
            <translation>Жұмысқа кедергі</translation>
        </message>
        <message>
            <source>The board {board} shows the zone “{zone}”, but no counter in use is in it.</source>
            <translation>{board} таблосы «{zone}» аймағын көрсетеді, бірақ онда қолданыстағы терезе жоқ.</translation>
        </message>
        <message>
            <source>The last backup failed: {problem}</source>
            <translation>Соңғы сақтық көшірме жасалмады: {problem}</translation>
        </message>
        <message>
            <source>The last backup was made on {day}.</source>
            <translation>Соңғы сақтық көшірме жасалған күн: {day}.</translation>
        </message>
        <message>
            <source>The main colour {colour} cannot be read well. {contrast}</source>
            <translation>Негізгі {colour} түсі нашар оқылады. {contrast}</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made, forgotten days stay open, and expected waits are only rough.</source>
            <translation>Қызметтік бағдарлама жұмыс істемейді: сақтық көшірмелер жасалмайды, ұмытылған күндер жабылмайды, күту уақыты шамамен ғана көрсетіледі.</translation>
        </message>
        <message>
            <source>The special days of next year are missing.</source>
            <translation>Келесі жылдың ерекше күндері әлі енгізілмеген.</translation>
        </message>
        <message>
            <source>There is no active clerk.</source>
            <translation>Терезеде жұмыс істейтін бірде-бір белсенді қызметкер жоқ.</translation>
        </message>
        <message>
            <source>{kind} “{device}”: {state}.</source>
            <translation>{kind} «{device}»: {state}.</translation>
        </message>
        <message>
            <source>{person}: all services among the skills are out of use.</source>
            <translation>{person}: дағдыларында көрсетілген қызметтердің бәрі қолданыста емес.</translation>
        </message>
        <message>
            <source>“{name}” lacks texts in: {languages}.</source>
            <translation>«{name}»: мына тілдерде мәтін жетіспейді: {languages}.</translation>
        </message>
        <message>
            <source>“{service}” is never open: its hours are outside the hours of the branch.</source>
            <translation>«{service}» қызметі ешқашан ашылмайды: оның сағаттары бөлімшенің жұмыс уақытынан тыс.</translation>
        </message>
    </context>
    <context>
        <name>recognition</name>
        <message>
            <source>About</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>Тазалық пен жайлылық</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>Түсінікті жауаптар</translation>
        </message>
        <message>
            <source>Could be better</source>
            <translation>Жақсартуға болады</translation>
        </message>
        <message>
            <source>Counting the ratings</source>
            <translation>Бағалар саналуда</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>Good or very good</source>
            <translation>Жақсы немесе өте жақсы</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Соңғы төрт апта</translation>
        </message>
        <message>
            <source>Like the branch</source>
            <translation>Бөлімшедегідей</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Ұнады</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Мен</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>My feedback</source>
            <translation>Мен туралы пікірлер</translation>
        </message>
        <message>
            <source>My ratings</source>
            <translation>Менің бағаларым</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Басқалар</translation>
        </message>
        <message>
            <source>Others: at least three colleagues at the same services. Share: ratings that found it good.</source>
            <translation>Басқалар: сол қызметтердегі кемінде үш әріптес. Үлес: мұны жақсы деп тапқан бағалар.</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>Сыпайылық</translation>
        </message>
        <message>
            <source>Ratings: those of twelve whole weeks. They change once a week, and no rating is shown alone.</source>
            <translation>Бағалар: толық он екі апта бойынша. Олар аптасына бір рет жаңарады, жеке баға көрсетілмейді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Қанағаттану</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Қанағаттану индексі</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Жылдамдық</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>Standards of my services</source>
            <translation>Менің қызметтерімнің стандарттары</translation>
        </message>
        <message>
            <source>Standards: how the whole branch kept them in four weeks.</source>
            <translation>Стандарттар: бүкіл бөлімше оларды төрт аптада қалай сақтағаны.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Күшті жағы</translation>
        </message>
        <message numerus="yes">
            <source>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</source>
            <translation>
                <numerusform>Күшті немесе әлсіз жағы: екі жақта да кемінде %n баға және анық айырма.</numerusform>
                <numerusform>Күшті немесе әлсіз жағы: екі жақта да кемінде %n баға және анық айырма.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Күшті жақтары</translation>
        </message>
        <message>
            <source>Strengths and weaknesses</source>
            <translation>Күшті және әлсіз жақтары</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Меже</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол уақыттан.</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>Ұжым</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to show of fewer than %n ratings.</source>
            <translation>
                <numerusform>Баға саны %n-нан аз болса, ештеңе көрсетілмейді.</numerusform>
                <numerusform>Баға саны %n-нан аз болса, ештеңе көрсетілмейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few to compare</source>
            <translation>Салыстыруға дерек аз</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>Әлсіз жағы</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Әлсіз жақтары</translation>
        </message>
        <message>
            <source>What visitors named</source>
            <translation>Келушілер не атады</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Assessment</source>
            <comment>heading of a column: good, watch</comment>
            <translation>Бағасы</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>heading of a column</comment>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>heading of a column</comment>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>How the figures are counted</source>
            <comment>heading of the definitions</comment>
            <translation>Көрсеткіштер қалай есептеледі</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>heading of a column</comment>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <comment>an empty table or chart</comment>
            <translation>Әзірге дерек жоқ</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>at the foot of a printed page</comment>
            <translation>{pages} ішінен {page}-бет</translation>
        </message>
        <message>
            <source>Section</source>
            <comment>heading of a column</comment>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>heading of a column</comment>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>from</source>
            <comment>lower end of a range</comment>
            <translation>бастап</translation>
        </message>
        <message>
            <source>good</source>
            <comment>how a figure is</comment>
            <translation>жақсы</translation>
        </message>
        <message>
            <source>min</source>
            <comment>minutes, below a chart</comment>
            <translation>мин</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>how a figure is</comment>
            <translation>нашар</translation>
        </message>
        <message>
            <source>to</source>
            <comment>upper end of a range</comment>
            <translation>дейін</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>how a figure is</comment>
            <translation>назар аудару керек</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>A court or an authority demands it</source>
            <translation>Соттың немесе мемлекеттік органның талабы бойынша</translation>
        </message>
        <message>
            <source>By what a visitor is found, and what is kept with consent: name, contacts and needs.</source>
            <translation>Келушіні табуға көмектесетін деректер және келісіммен сақталатындар: аты, байланысы және қажеттіліктері.</translation>
        </message>
        <message>
            <source>Comments of visitors</source>
            <translation>Келушілердің пікірлері</translation>
        </message>
        <message>
            <source>Files of closed cases</source>
            <translation>Жабылған өтініштердің файлдары</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors</source>
            <translation>Келушілердің сәйкестендіргіштері мен байланыстары</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>Қателесіп жазылған</translation>
        </message>
        <message>
            <source>Milestones and challenges with their numbers, days and people, and all stages.</source>
            <translation>Нөмірлері, күндері және адамдары бар белестер мен қиындықтар, барлық кезең.</translation>
        </message>
        <message>
            <source>Notes about a day</source>
            <translation>Күн туралы ескертпелер</translation>
        </message>
        <message>
            <source>Notes on tickets</source>
            <translation>Талондағы ескертпелер</translation>
        </message>
        <message>
            <source>Texts of improvement</source>
            <translation>Жақсарту туралы мәтіндер</translation>
        </message>
        <message>
            <source>Texts of merits and measures</source>
            <translation>Көтермелеу мен шаралар мәтіндері</translation>
        </message>
        <message>
            <source>Texts of the roll-out</source>
            <translation>Енгізу туралы мәтіндер</translation>
        </message>
        <message>
            <source>That there was a file, with its kind, size and times, the case, and all figures.</source>
            <translation>Файлдың болғаны туралы жазба, түрі, көлемі және уақыты, өтініштің өзі және барлық көрсеткіш.</translation>
        </message>
        <message>
            <source>The action with its number, states, days and owner, its effect, and all figures.</source>
            <translation>Шара нөмірімен, күйлерімен, күндерімен және жауаптысымен, оның нәтижесі және барлық көрсеткіш.</translation>
        </message>
        <message>
            <source>The case with its number, steps, times, decision and handler, and all figures.</source>
            <translation>Нөмірі, қадамдары, уақыты, шешімі және орындаушысы бар өтініш, сондай-ақ барлық көрсеткіштер.</translation>
        </message>
        <message>
            <source>The merit or measure with its person, kind, states, times and evidence.</source>
            <translation>Көтермелеу немесе шара: қызметкер, түрі, күйлері, уақыты және дәлелі.</translation>
        </message>
        <message>
            <source>The pictures and PDF files that were added to a case that is closed.</source>
            <translation>Жабылған өтінішке қосылған суреттер мен PDF файлдары.</translation>
        </message>
        <message>
            <source>The rating with its face and reasons, and all figures.</source>
            <translation>Бет-бейнесі мен себептері көрсетілген баға, сондай-ақ барлық көрсеткіштер.</translation>
        </message>
        <message>
            <source>The text of the comment, also in the summaries of closed days.</source>
            <translation>Пікірдің мәтіні, жабылған күндердің қорытындысындағысы да.</translation>
        </message>
        <message>
            <source>The text of the note, also in the summary of the closed day.</source>
            <translation>Ескертпенің мәтіні, жабылған күннің қорытындысындағысы да.</translation>
        </message>
        <message>
            <source>The text that clerks wrote about a visitor.</source>
            <translation>Қызметкерлердің келуші туралы жазған мәтіні.</translation>
        </message>
        <message>
            <source>The ticket with its number, service, times and outcome, and all figures.</source>
            <translation>Талон нөмірімен, қызметімен, уақытымен және нәтижесімен, сондай-ақ барлық көрсеткіштер.</translation>
        </message>
        <message>
            <source>The visitor asked for it</source>
            <translation>Келушінің сұрауы бойынша</translation>
        </message>
        <message>
            <source>Visits, cases and appointments with their numbers and times, and all figures.</source>
            <translation>Нөмірлері мен уақыты бар келулер, өтініштер мен жазылулар, сондай-ақ барлық көрсеткіштер.</translation>
        </message>
        <message>
            <source>What visitors and staff wrote in a case that is closed, with names and contacts.</source>
            <translation>Жабылған өтініште келушілер мен қызметкерлер жазғандар, аты-жөндерімен және байланыс деректерімен.</translation>
        </message>
        <message>
            <source>What was written about a merit or a measure: what it is for, replies, decisions, appeals.</source>
            <translation>Көтермелеу немесе шара туралы жазылғандар: не үшін, жауаптар, шешімдер, қарсылықтар.</translation>
        </message>
        <message>
            <source>What was written about actions: findings, what is to be done, proofs and reasons.</source>
            <translation>Шаралар туралы жазылғандар: не анықталғаны, не істеу керегі, дәлелдер мен негіздемелер.</translation>
        </message>
        <message>
            <source>What was written about milestones and challenges of the branch, and the strategies.</source>
            <translation>Бөлімшенің белестері мен қиындықтары туралы жазылғандар және стратегиялар.</translation>
        </message>
        <message>
            <source>Who wrote a note and when, and all figures.</source>
            <translation>Ескертпені кім және қашан жазғаны, сондай-ақ барлық көрсеткіштер.</translation>
        </message>
        <message>
            <source>Words in closed cases</source>
            <translation>Жабылған өтініштердегі мәтіндер</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message>
            <source>Add and change people whose role may do no more, their skills and PINs.</source>
            <translation>Құқықтары өзінікінен аспайтын қызметкерлерді, олардың дағдылары мен ПИН-кодтарын қосу және өзгерту.</translation>
        </message>
        <message>
            <source>Answer calls for help and notices of devices.</source>
            <translation>Көмек сұрауларға және құрылғылардың хабарларына жауап беру.</translation>
        </message>
        <message>
            <source>Answer notices</source>
            <translation>Хабарларға жауап беру</translation>
        </message>
        <message>
            <source>Approve decisions, and give a colleague’s case to somebody else.</source>
            <translation>Шешімдерді бекіту және әріптестің өтінішін басқа біреуге беру.</translation>
        </message>
        <message>
            <source>Approve scorecards</source>
            <translation>Бағалау парақтарын бекіту</translation>
        </message>
        <message>
            <source>Approve scorecards that another person wrote, and decide about replies to a wave.</source>
            <translation>Басқа адам жазған бағалау парақтарын бекіту және толқынға берілген жауаптар бойынша шешу.</translation>
        </message>
        <message>
            <source>Approve standards and charters</source>
            <translation>Стандарттар мен қызмет паспорттарын бекіту</translation>
        </message>
        <message>
            <source>Approve standards and service charters that another person wrote, return them, and end them.</source>
            <translation>Басқа адам жазған стандарттар мен қызмет паспорттарын бекіту, қайтару және күшін тоқтату.</translation>
        </message>
        <message>
            <source>Begin a survey of staff and print its codes. Nobody sees who answered what.</source>
            <translation>Қызметкерлер сауалнамасын бастап, кодтарын басып шығару. Кім не деп жауап бергенін ешкім көрмейді.</translation>
        </message>
        <message>
            <source>Begin surveys of staff</source>
            <translation>Қызметкерлер сауалнамасын бастау</translation>
        </message>
        <message>
            <source>Book appointments</source>
            <translation>Уақытқа жазу</translation>
        </message>
        <message>
            <source>Book, move and cancel appointments for visitors.</source>
            <translation>Келушілерді уақытқа жазу, жазылуды ауыстыру және тоқтату.</translation>
        </message>
        <message>
            <source>Change every setting of the branch.</source>
            <translation>Бөлімшенің кез келген баптауын өзгерту.</translation>
        </message>
        <message>
            <source>Change rights</source>
            <translation>Құқықтарды өзгерту</translation>
        </message>
        <message>
            <source>Change services, counters, opening hours and holidays.</source>
            <translation>Қызметтерді, терезелерді, жұмыс уақытын және мереке күндерін өзгерту.</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Баптауларды өзгерту</translation>
        </message>
        <message>
            <source>Close a day, and open it again.</source>
            <translation>Күнді жабу және қайта ашу.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Күнді жабу</translation>
        </message>
        <message>
            <source>Copy files of cases</source>
            <translation>Өтініштердің файлдарын көшіру</translation>
        </message>
        <message>
            <source>Decide about merits and measures</source>
            <translation>Көтермелеу мен шаралар туралы шешу</translation>
        </message>
        <message>
            <source>Decide about merits and measures that another person proposed, and about appeals. The page also asks for the right to recognise the team.</source>
            <translation>Басқа адам ұсынған көтермелеу мен шаралар және қарсылықтар туралы шешу. Бет үшін ұжымды бағалау құқығы да керек.</translation>
        </message>
        <message>
            <source>Decide what each role may do, and manage everybody.</source>
            <translation>Әр рөл не істей алатынын шешу және барлық қызметкерлерді басқару.</translation>
        </message>
        <message>
            <source>Erase notes and comments</source>
            <translation>Ескертпелер мен пікірлерді өшіру</translation>
        </message>
        <message>
            <source>Erase texts whose term is over, and those of a visitor who asks for it.</source>
            <translation>Сақтау мерзімі өткен мәтіндерді, сондай-ақ келушінің сұрауы бойынша оның мәтіндерін өшіру.</translation>
        </message>
        <message>
            <source>Fill in a scorecard openly, beside a colleague at work.</source>
            <translation>Жұмыс істеп отырған әріптестің қасында парақты ашық толтыру.</translation>
        </message>
        <message>
            <source>Handle cases</source>
            <translation>Өтініштерді жүргізу</translation>
        </message>
        <message>
            <source>Identify visitors, see their earlier visits, and keep contact data with their consent.</source>
            <translation>Келушілерді тану, олардың бұрынғы келулерін көру және байланыс деректерін келісімімен сақтау.</translation>
        </message>
        <message>
            <source>Know visitors</source>
            <translation>Келушілерді тану</translation>
        </message>
        <message>
            <source>Lead improvement</source>
            <translation>Жақсартуды басқару</translation>
        </message>
        <message>
            <source>Lead the work on cases</source>
            <translation>Өтініштермен жұмысты басқару</translation>
        </message>
        <message>
            <source>Load a file with settings of the ministry or the nation, which may lock them here.</source>
            <translation>Министрліктің немесе мемлекеттің баптаулар файлын жүктеу; олар мұнда бекітілуі мүмкін.</translation>
        </message>
        <message>
            <source>Look after learning</source>
            <translation>Оқуға жауап беру</translation>
        </message>
        <message>
            <source>Look after the roll-out</source>
            <translation>Енгізуді жүргізу</translation>
        </message>
        <message>
            <source>Manage devices</source>
            <translation>Құрылғыларды басқару</translation>
        </message>
        <message>
            <source>Manage people</source>
            <translation>Қызметкерлерді басқару</translation>
        </message>
        <message>
            <source>Move waiting visitors</source>
            <translation>Күтіп тұрғандардың орнын ауыстыру</translation>
        </message>
        <message>
            <source>Observe the service</source>
            <translation>Қызмет көрсетуді бақылау</translation>
        </message>
        <message>
            <source>Open the day summary and write notes in it.</source>
            <translation>Күн қорытындысын ашып, оған ескертпе жазу.</translation>
        </message>
        <message>
            <source>Print files of cases and save copies. Each copy is recorded.</source>
            <translation>Өтініштердің файлдарын басып шығару және көшірмелерін сақтау. Әр көшірме жазылып қалады.</translation>
        </message>
        <message>
            <source>Put a waiting ticket elsewhere, and end a visit at a colleague’s counter.</source>
            <translation>Күтіп тұрған талонды басқа орынға қою және әріптестің терезесіндегі қабылдауды аяқтау.</translation>
        </message>
        <message>
            <source>Recognise the team</source>
            <translation>Ұжымды бағалау</translation>
        </message>
        <message>
            <source>Register requests and complaints, handle and decide them, and tell visitors the result.</source>
            <translation>Өтініштер мен шағымдарды тіркеу, қарау және шешу, нәтижесін келушілерге хабарлау.</translation>
        </message>
        <message>
            <source>Say what is above the branch and who coaches it, plan milestones, and name challenges.</source>
            <translation>Бөлімшенің кімге бағынатынын және тәлімгерін көрсету, белестерді жоспарлау, қиындықтарды айту.</translation>
        </message>
        <message>
            <source>See all actions of improvement, propose, accept and reject them.</source>
            <translation>Жақсарту жөніндегі барлық шараны көру, ұсыну, қабылдау және қабылдамау.</translation>
        </message>
        <message>
            <source>See and carry out one’s own actions of improvement.</source>
            <translation>Өзінің жақсарту шараларын көру және орындау.</translation>
        </message>
        <message>
            <source>See how far each branch of this database is, and answer challenges that others named.</source>
            <translation>Осы дерекқордағы әр бөлімшенің қаншалықты ілгерілегенін көру және басқалар айтқан қиындықтарға жауап беру.</translation>
        </message>
        <message>
            <source>See how the standards of service are kept, set goals, and write standards, charters and announcements.</source>
            <translation>Қызмет көрсету стандарттарының сақталуын көру, меже қою, стандарттар, қызмет паспорттары мен хабарландырулар жазу.</translation>
        </message>
        <message>
            <source>See kiosks, boards, consoles and printers, and remove old ones.</source>
            <translation>Терминалдарды, таблоларды, операторлардың жұмыс орындарын және принтерлерді көру, ескілерін алып тастау.</translation>
        </message>
        <message>
            <source>See one’s own ratings, strengths and standards. Nobody loses this right.</source>
            <translation>Өз бағаларын, күшті жақтарын және стандарттарын көру. Бұл құқық ешкімнен алынбайды.</translation>
        </message>
        <message>
            <source>See own feedback</source>
            <translation>Өзі туралы пікірлерді көру</translation>
        </message>
        <message>
            <source>See the day</source>
            <translation>Күн қорытындысын көру</translation>
        </message>
        <message>
            <source>See the history</source>
            <translation>Өзгерістерді көру</translation>
        </message>
        <message>
            <source>See the roll-out</source>
            <translation>Енгізу барысын көру</translation>
        </message>
        <message>
            <source>See the strengths and weaknesses of the team, as far as ratings show them for sure, and propose merits and measures.</source>
            <translation>Ұжымның күшті және әлсіз жақтарын бағалар нақты көрсеткен шамада көру, көтермелеу мен шаралар ұсыну.</translation>
        </message>
        <message>
            <source>See who changed what in the set-up, and undo a change.</source>
            <translation>Бөлімше баптауында кім нені өзгерткенін көру және өзгерісті қайтару.</translation>
        </message>
        <message>
            <source>Serve visitors</source>
            <translation>Келушілерге қызмет көрсету</translation>
        </message>
        <message>
            <source>Set up competencies, record what people have shown, plan training, and publish guides.</source>
            <translation>Құзыреттерді баптау, растауларды жазу, оқытуды жоспарлау және нұсқаулықтарды жариялау.</translation>
        </message>
        <message>
            <source>Set up the branch</source>
            <translation>Бөлімшені баптау</translation>
        </message>
        <message>
            <source>Sign colleagues out</source>
            <translation>Әріптестердің ауысымын аяқтау</translation>
        </message>
        <message>
            <source>Sign in at a counter, call and serve visitors.</source>
            <translation>Терезеде ауысым бастау, келушілерді шақыру және оларға қызмет көрсету.</translation>
        </message>
        <message>
            <source>Sign out a colleague who forgot to do so.</source>
            <translation>Ауысымын аяқтауды ұмытқан әріптестің ауысымын аяқтау.</translation>
        </message>
        <message>
            <source>Take over settings from above</source>
            <translation>Жоғарыдан келген баптауларды қабылдау</translation>
        </message>
        <message>
            <source>Take part in improvement</source>
            <translation>Жақсартуға қатысу</translation>
        </message>
        <message>
            <source>Write scorecards</source>
            <translation>Бағалау парақтарын жазу</translation>
        </message>
        <message>
            <source>Write scorecards, import released waves of mystery shopping, and reply to them.</source>
            <translation>Бағалау парақтарын жазу, жарияланған тексеру толқындарын жүктеу және оларға жауап беру.</translation>
        </message>
        <message>
            <source>Write standards and charters</source>
            <translation>Стандарттар мен қызмет паспорттарын жазу</translation>
        </message>
    </context>
    <context>
        <name>rollout</name>
        <message numerus="yes">
            <source>%n branches</source>
            <translation>
                <numerusform>%n бөлімше</numerusform>
                <numerusform>%n бөлімше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the set-up; see Readiness</source>
            <translation>
                <numerusform>баптаудың %n тармағы; «Дайындық» бетін қараңыз</numerusform>
                <numerusform>баптаудың %n тармағы; «Дайындық» бетін қараңыз</numerusform>
            </translation>
        </message>
        <message>
            <source>A milestone is reached</source>
            <translation>Белеске жеттік</translation>
        </message>
        <message>
            <source>Another person answers with a strategy within ten working days.</source>
            <translation>Басқа адам он жұмыс күні ішінде стратегиямен жауап береді.</translation>
        </message>
        <message>
            <source>Answer with a strategy</source>
            <translation>Стратегиямен жауап беру</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>Жеткені</translation>
        </message>
        <message>
            <source>Both pillars are alike; neither holds the branch back.</source>
            <translation>Екі тірек те бір деңгейде; ешқайсысы бөлімшені тежемейді.</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Branches with the same code are shown together.</source>
            <translation>Коды бірдей бөлімшелер бірге көрсетіледі.</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Cases that met their standard, four weeks</source>
            <translation>Стандартқа сай жағдайлар, төрт апта</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Қиындық</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Қиындықтар</translation>
        </message>
        <message>
            <source>Checked actions with a sure effect, one year</source>
            <translation>Нәтижесі расталған тексерілген шаралар, бір жыл</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Тәлімгер</translation>
        </message>
        <message>
            <source>Coach of the branch</source>
            <translation>Бөлімшенің тәлімгері</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code of the excellence unit</source>
            <translation>Қызмет сапасы бөлімінің коды</translation>
        </message>
        <message>
            <source>Code of the ministry</source>
            <translation>Министрлік коды</translation>
        </message>
        <message>
            <source>Competencies that services ask for and that are valid</source>
            <translation>Қызметтер талап ететін жарамды біліктіліктер</translation>
        </message>
        <message>
            <source>Counts from … to</source>
            <translation>Төменгі шек және межелі мән</translation>
        </message>
        <message>
            <source>Drop a milestone</source>
            <translation>Белесті алып тастау</translation>
        </message>
        <message>
            <source>Equipped</source>
            <translation>Бапталды</translation>
        </message>
        <message>
            <source>Excellence unit</source>
            <translation>Қызмет сапасы бөлімі</translation>
        </message>
        <message>
            <source>Facts there now up to</source>
            <translation>Деректер бар кезең</translation>
        </message>
        <message>
            <source>Filled posts</source>
            <translation>Толған штат</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Төменгі шек</translation>
        </message>
        <message>
            <source>Guides in force that were read</source>
            <translation>Оқылған күшіндегі нұсқаулықтар</translation>
        </message>
        <message>
            <source>How far each branch is follows from facts; nobody types a stage.</source>
            <translation>Әр бөлімшенің кезеңі деректерден шығады; оны ешкім қолмен енгізбейді.</translation>
        </message>
        <message>
            <source>Improving</source>
            <translation>Жақсарып келеді</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Өлшейді</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Белес</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Белестер</translation>
        </message>
        <message>
            <source>Ministries, units and branches</source>
            <translation>Министрліктер, бөлімдер және бөлімшелер</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Министрлік</translation>
        </message>
        <message>
            <source>Ministry, unit, coach and posts</source>
            <translation>Министрлік, бөлім, тәлімгер және штат</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Name a challenge</source>
            <translation>Қиындықты айту</translation>
        </message>
        <message>
            <source>Name of the excellence unit</source>
            <translation>Қызмет сапасы бөлімінің атауы</translation>
        </message>
        <message>
            <source>Name of the ministry</source>
            <translation>Министрліктің атауы</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Енгізілді</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>People with a merit, one year</source>
            <translation>Көтермеленген қызметкерлер, бір жыл</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Тірек</translation>
        </message>
        <message>
            <source>Plan a milestone</source>
            <translation>Белесті жоспарлау</translation>
        </message>
        <message>
            <source>Planned training that was done, one year</source>
            <translation>Орындалған жоспарлы оқыту, бір жыл</translation>
        </message>
        <message>
            <source>Posts of the branch</source>
            <translation>Бөлімшенің штат саны</translation>
        </message>
        <message>
            <source>Ratings with one of the two better faces, four weeks</source>
            <translation>Екі жақсы бет белгісімен берілген бағалар, төрт апта</translation>
        </message>
        <message>
            <source>Reached?</source>
            <translation>Жетті ме?</translation>
        </message>
        <message>
            <source>Reading the branches</source>
            <translation>Бөлімшелер оқылуда</translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Score of the last final wave</source>
            <translation>Соңғы аяқталған толқын балы</translation>
        </message>
        <message>
            <source>Settings that differ from above</source>
            <translation>Жоғарыдан берілгеннен өзгеше баптаулар</translation>
        </message>
        <message>
            <source>Something is missing again</source>
            <translation>Тағы бірдеңе жетіспейді</translation>
        </message>
        <message>
            <source>Staffed</source>
            <translation>Жасақталды</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Stages of the branch</source>
            <translation>Бөлімшенің кезеңдері</translation>
        </message>
        <message>
            <source>State of the branch: of “{pillar}” nothing is measured yet.</source>
            <translation>Бөлімшенің жағдайы: «{pillar}» тірегі бойынша әлі ештеңе өлшенген жоқ.</translation>
        </message>
        <message>
            <source>State of the branch: {points} of 100, by its weaker pillar, “{pillar}”.</source>
            <translation>Бөлімшенің жағдайы: 100-ден {points} — әлсіз тірегі «{pillar}» бойынша.</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Стратегия</translation>
        </message>
        <message>
            <source>Survey of staff: answers that agree</source>
            <translation>Қызметкерлер сауалнамасы: келісетін жауаптар</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Межелі мән</translation>
        </message>
        <message>
            <source>The roll-out of this branch is saved.</source>
            <translation>Осы бөлімшедегі енгізу деректері сақталды.</translation>
        </message>
        <message>
            <source>The stages are from that time.</source>
            <translation>Кезеңдер сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>The text was erased.</source>
            <translation>Мәтін өшірілді.</translation>
        </message>
        <message>
            <source>They are filled when so many people of the list People work here.</source>
            <translation>Осында «Адамдар» тізімінен сонша адам жұмыс істесе, штат толған болып саналады.</translation>
        </message>
        <message>
            <source>Two pillars</source>
            <translation>Екі тірек</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Visits within the promised wait, four weeks</source>
            <translation>Уәде етілген күту уақытындағы сапарлар, төрт апта</translation>
        </message>
        <message>
            <source>What is difficult</source>
            <translation>Не қиын</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Бұл туралы не белгілі</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>Не бар</translation>
        </message>
        <message>
            <source>What is to be reached</source>
            <translation>Неге жету керек</translation>
        </message>
        <message>
            <source>a coach who works here</source>
            <translation>осында жұмыс істейтін тәлімгер</translation>
        </message>
        <message>
            <source>a set-up in which nothing is missing</source>
            <translation>толық баптау</translation>
        </message>
        <message>
            <source>actions with a sure effect: {have} of {need}</source>
            <translation>нәтижесі расталған шаралар: {need} ішінен {have}</translation>
        </message>
        <message>
            <source>answered on {day}</source>
            <translation>жауап берілген күні: {day}</translation>
        </message>
        <message>
            <source>answered on {day} by {name}</source>
            <translation>{day}, жауап берген: {name}</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>айтылған күні: {day}</translation>
        </message>
        <message>
            <source>asked on {day} by {name}</source>
            <translation>{day}, айтқан: {name}</translation>
        </message>
        <message>
            <source>everything is there; noted tonight</source>
            <translation>бәрі бар; осы түні белгіленеді</translation>
        </message>
        <message>
            <source>filled posts: {have} of {need}</source>
            <translation>толған штат: {need} ішінен {have}</translation>
        </message>
        <message>
            <source>final waves of mystery shopping: {have} of {need}</source>
            <translation>аяқталған тексеру толқындары: {need} ішінен {have}</translation>
        </message>
        <message>
            <source>how many posts the branch has</source>
            <translation>бөлімшеде қанша штат бірлігі бар екені</translation>
        </message>
        <message>
            <source>measured standards in force for four weeks: {have} of {need}</source>
            <translation>төрт апта күшінде тұрған өлшенетін стандарттар: {need} ішінен {have}</translation>
        </message>
        <message>
            <source>ministry and unit</source>
            <translation>министрлік пен қызмет сапасы бөлімі</translation>
        </message>
        <message>
            <source>next: {stage}</source>
            <translation>келесі: {stage}</translation>
        </message>
        <message>
            <source>no longer wanted</source>
            <translation>енді қажет емес</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>басталмаған</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>now: {stage}</source>
            <translation>қазір: {stage}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтілді</translation>
        </message>
        <message>
            <source>passed on {day}</source>
            <translation>өтілген күні: {day}</translation>
        </message>
        <message>
            <source>passed on {day}, but something is missing again</source>
            <translation>өтілген күні: {day}, бірақ тағы бірдеңе жетіспейді</translation>
        </message>
        <message>
            <source>passed, but something is missing again</source>
            <translation>өтілді, бірақ тағы бірдеңе жетіспейді</translation>
        </message>
        <message>
            <source>reached on {day}</source>
            <translation>жеткен күні: {day}</translation>
        </message>
        <message>
            <source>reached on {day}, says {name}</source>
            <translation>жеткен күні: {day}; белгілеген {name}</translation>
        </message>
        <message>
            <source>signed reviews of a quarter: {have} of {need}</source>
            <translation>қол қойылған тоқсандық шолулар: {need} ішінен {have}</translation>
        </message>
        <message>
            <source>still to be reached</source>
            <translation>алда</translation>
        </message>
        <message>
            <source>the strategy is overdue</source>
            <translation>стратегия мерзімі өтті</translation>
        </message>
        <message>
            <source>too little known</source>
            <translation>дерек аз</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>waits for a strategy</source>
            <translation>стратегия күтуде</translation>
        </message>
        <message>
            <source>waits for a strategy until {day}</source>
            <translation>стратегия күтуде, мерзімі: {day}</translation>
        </message>
        <message>
            <source>{filled} of {posts}</source>
            <translation>{posts} ішінен {filled}</translation>
        </message>
        <message>
            <source>{floor} to {target}</source>
            <translation>{floor} және {target}</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>{known} of {all} measures have a value</source>
            <translation>мәні бар көрсеткіштер: {all} ішінен {known}</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>100-ден {points}</translation>
        </message>
        <message>
            <source>{stage}: {state}. Missing: {missing}</source>
            <translation>{stage}: {state}. Жетіспейді: {missing}</translation>
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
                <numerusform>Әзірге %n; нәтижелер {least}-тен бастап көрсетіледі</numerusform>
                <numerusform>Әзірге %n; нәтижелер {least}-тен бастап көрсетіледі</numerusform>
            </translation>
        </message>
        <message>
            <source>1: very poor</source>
            <translation>1: өте нашар</translation>
        </message>
        <message>
            <source>2: poor</source>
            <translation>2: нашар</translation>
        </message>
        <message>
            <source>3: fair</source>
            <translation>3: қанағаттанарлық</translation>
        </message>
        <message>
            <source>4: good</source>
            <translation>4: жақсы</translation>
        </message>
        <message>
            <source>5: very good</source>
            <translation>5: өте жақсы</translation>
        </message>
        <message>
            <source>A scorecard says what a visit is checked for, and what each item counts.</source>
            <translation>Бағалау парағы сапарда не тексерілетінін және әр тармақтың салмағын белгілейді.</translation>
        </message>
        <message>
            <source>A try: nothing of it is saved.</source>
            <translation>Сынақ: бұдан ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Бөлім қосу</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Тармақ қосу</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>As it is filled in</source>
            <translation>Қалай толтырылады</translation>
        </message>
        <message>
            <source>As soon as a scorecard is in force, it can be filled in here.</source>
            <translation>Парақ күшіне енгенде, оны осында толтыруға болады.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Маңызды</translation>
        </message>
        <message>
            <source>Critical: if this fails, the score is 59 at most.</source>
            <translation>Маңызды тармақ: орындалмаса, балл 59-дан аспайды.</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Қатысы жоқ</translation>
        </message>
        <message>
            <source>End the scorecard</source>
            <translation>Парақтың күшін тоқтату</translation>
        </message>
        <message>
            <source>Failed in {some} of {all}</source>
            <translation>Орындалмады: {all} ішінен {some}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Толтыру</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>Онсыз бірінші күн</translation>
        </message>
        <message>
            <source>For example counter-visit. It stays the same in all versions.</source>
            <translation>Мысалы, counter-visit. Барлық нұсқада өзгермейді.</translation>
        </message>
        <message>
            <source>Form to print (PDF)</source>
            <translation>Басып шығару бланкі (PDF)</translation>
        </message>
        <message>
            <source>From 5 (best) to 1</source>
            <translation>5-тен (ең жақсы) 1-ге дейін</translation>
        </message>
        <message>
            <source>Fully</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>Fully, partly or not</source>
            <translation>Толық, ішінара немесе жоқ</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Қалай жауап беріледі</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне ену күні</translation>
        </message>
        <message>
            <source>It stays the same in all versions, so that waves can be compared.</source>
            <translation>Толқындарды салыстыру үшін барлық нұсқада өзгермейді.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Тармақтар</translation>
        </message>
        <message>
            <source>May not apply</source>
            <translation>Қатысы болмауы мүмкін</translation>
        </message>
        <message>
            <source>Name of the scorecard</source>
            <translation>Парақтың атауы</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Жаңа бағалау парағы</translation>
        </message>
        <message>
            <source>New scorecard: {code}</source>
            <translation>Жаңа бағалау парағы: {code}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>No scorecard is in force</source>
            <translation>Күшіндегі парақ жоқ</translation>
        </message>
        <message>
            <source>No scorecards yet</source>
            <translation>Бағалау парақтары әлі жоқ</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Мүлде жоқ</translation>
        </message>
        <message>
            <source>Observation: {card}</source>
            <translation>Бақылау: {card}</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Бақылаулар</translation>
        </message>
        <message>
            <source>Observations in the last half year</source>
            <translation>Соңғы жарты жылдағы бақылаулар</translation>
        </message>
        <message>
            <source>Openly, beside a colleague who knows it. Nothing is kept about who was at work, and no figure about a person is made.</source>
            <translation>Ашық түрде, бұл туралы білетін әріптестің қасында. Кім жұмыс істегені сақталмайды және адам туралы көрсеткіш жасалмайды.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Ішінара</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>Бағалау парақтары оқылуда</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score of the observations</source>
            <translation>Бақылаулар балы</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау парағы</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Бағалау парақтары</translation>
        </message>
        <message>
            <source>Scorecards in force</source>
            <translation>Күшіндегі парақтар</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>The answer “does not apply” is offered and takes the item out of the score.</source>
            <translation>«Қатысы жоқ» жауабы ұсынылады, сонда тармақ балға кірмейді.</translation>
        </message>
        <message>
            <source>The observation was saved.</source>
            <translation>Бақылау сақталды.</translation>
        </message>
        <message>
            <source>Title of the section</source>
            <translation>Бөлімнің атауы</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: nothing is scored by another version afterwards.</source>
            <translation>Ең ерте — ертең: кейін ештеңе басқа нұсқамен бағаланбайды.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмағы</translation>
        </message>
        <message>
            <source>What is known of this scorecard</source>
            <translation>Бұл парақ туралы мәлімет</translation>
        </message>
        <message>
            <source>What observations say together</source>
            <translation>Бақылаулар бірге не көрсетеді</translation>
        </message>
        <message>
            <source>What the item counts in its section.</source>
            <translation>Тармақтың өз бөліміндегі салмағы.</translation>
        </message>
        <message>
            <source>What the section counts in the whole score.</source>
            <translation>Бөлімнің жалпы балдағы салмағы.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Неге назар аудару керек</translation>
        </message>
        <message>
            <source>What was seen, without names</source>
            <translation>Не байқалды, аты-жөнсіз</translation>
        </message>
        <message>
            <source>Which promise of the branch it shows.</source>
            <translation>Бөлімшенің қай уәдесін көрсетеді.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Иә немесе жоқ</translation>
        </message>
        <message>
            <source>a code of its own for every item</source>
            <translation>әр тармақтың өз коды</translation>
        </message>
        <message>
            <source>a code of its own for every section</source>
            <translation>әр бөлімнің өз коды</translation>
        </message>
        <message>
            <source>an item in every section</source>
            <translation>әр бөлімде тармақ</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>маңызды</translation>
        </message>
        <message>
            <source>may not apply</source>
            <translation>қатысы болмауы мүмкін</translation>
        </message>
        <message>
            <source>standards that exist</source>
            <translation>бар стандарттар</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>салмағы {weight}</translation>
        </message>
        <message>
            <source>{item} ({details})</source>
            <translation>{item} ({details})</translation>
        </message>
        <message>
            <source>{score} points; {band}</source>
            <translation>{score} балл; {band}</translation>
        </message>
        <message>
            <source>{score} points; {band}; surely between {low} and {high}</source>
            <translation>{score} балл; {band}; сенімді түрде {low} мен {high} арасында</translation>
        </message>
        <message>
            <source>{section}, weight {weight}</source>
            <translation>{section}, салмағы {weight}</translation>
        </message>
    </context>
    <context>
        <name>server</name>
        <message>
            <source>A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in postgresql.conf and reload the server.</source>
            <translation>Жартылай ғана жазылған бетті қалпына келтіру мүмкін болмайды (full_page_writes өшірулі). postgresql.conf файлында full_page_writes = on деп қойып, сервер баптауларын қайта оқытыңыз.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the identity of the server is not checked, so another computer could pretend to be the server. Use sslmode=verify-full in the address.</source>
            <translation>Байланыс шифрланған, бірақ сервердің шынайылығы тексерілмейді, сондықтан басқа компьютер өзін сол сервер етіп көрсете алады. Мекенжайда sslmode=verify-full деп көрсетіңіз.</translation>
        </message>
        <message>
            <source>The connection to the server is not encrypted: anyone on the network can read it. Remove sslmode from the address and switch TLS on at the server.</source>
            <translation>Сервермен байланыс шифрланбаған: оны желідегі кез келген адам оқи алады. Мекенжайдан sslmode мәнін алып тастап, серверде TLS қосыңыз.</translation>
        </message>
        <message>
            <source>The database does not keep texts as UTF-8, so letters of some languages may be lost. Make a new database with ENCODING 'UTF8' and move the branch there.</source>
            <translation>Дерекқор мәтіндерді UTF-8 түрінде сақтамайды, сондықтан кейбір тілдердің әріптері жоғалуы мүмкін. ENCODING 'UTF8' деп жаңа дерекқорды жасап, бөлімшені соған көшіріңіз.</translation>
        </message>
        <message>
            <source>The server confirms before the data is on the disk (synchronous_commit is off): a power cut may lose the latest tickets. Set synchronous_commit = on in postgresql.conf and reload the server.</source>
            <translation>Сервер деректер дискіге жазылмай тұрып растайды (synchronous_commit өшірулі): электр сөнсе, соңғы талондар жоғалуы мүмкін. postgresql.conf файлында synchronous_commit = on деп қойып, сервер баптауларын қайта оқытыңыз.</translation>
        </message>
        <message>
            <source>The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in postgresql.conf and reload the server.</source>
            <translation>Сервер дискіге жазылуын күтпейді (fsync өшірулі): электр сөнсе, дерекқор жойылуы мүмкін. postgresql.conf файлында fsync = on деп қойып, сервер баптауларын қайта оқытыңыз.</translation>
        </message>
        <message>
            <source>The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run pg_checksums --enable.</source>
            <translation>Сервер дискісіндегі бүлінген беттерді байқамайды (бақылау қосындылары өшірулі). Серверді бір рет тоқтатып, pg_checksums --enable пәрменін орындаңыз.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>8 to 12 digits with which staff close a kiosk: five touches of the upper corner beside the name, then the code. Empty: kiosks cannot be closed on their screen.</source>
            <translation>Қызметкерлер терминалды жабатын 8–12 цифр: атауының жанындағы жоғарғы бұрышты бес рет түрту, содан кейін код. Бос болса: терминалды экранынан жабу мүмкін емес.</translation>
        </message>
        <message>
            <source>A PNG or JPEG file. Slips and the first line of kiosk and board show it.</source>
            <translation>PNG немесе JPEG файлы. Талондарда, терминал мен таблоның жоғарғы жолында көрінеді.</translation>
        </message>
        <message>
            <source>A branch that is open at {time} first works until it closes.</source>
            <translation>Егер бөлімше {time} кезінде ашық болса, күн жұмыс аяқталғаннан кейін жабылады.</translation>
        </message>
        <message>
            <source>A kiosk uses it from its next start.</source>
            <translation>Терминал оны келесі іске қосылғанда қолданады.</translation>
        </message>
        <message>
            <source>About cases with an e-mail address, and about appointments to known visitors who agreed to it. The maintenance service sends them.</source>
            <translation>Электрондық мекенжайы бар өтініштер туралы және келісім берген белгілі келушілерге қабылдауға жазылу туралы. Қызметтік бағдарлама жібереді.</translation>
        </message>
        <message>
            <source>Above the calls</source>
            <translation>Шақырулардың үстінде</translation>
        </message>
        <message>
            <source>Address in the QR code</source>
            <translation>QR-кодтағы мекенжай</translation>
        </message>
        <message>
            <source>Address of the sender</source>
            <translation>Жіберушінің мекенжайы</translation>
        </message>
        <message>
            <source>Advice for a missed number</source>
            <translation>Нөмір өтіп кетсе, не істеу керек</translation>
        </message>
        <message>
            <source>After the visitor’s own language, if it is another one and few calls wait.</source>
            <translation>Келушінің тілінен кейін, ол басқа болса және күтіп тұрған шақыру аз болса.</translation>
        </message>
        <message>
            <source>After this delay an appointment is an ordinary ticket, minutes</source>
            <translation>Осыдан көп кешіккенде жазылу кәдімгі талонға айналады, минут</translation>
        </message>
        <message>
            <source>All places of a period begin at the same time.</source>
            <translation>Бір аралықтағы барлық орын бір уақытта басталады.</translation>
        </message>
        <message>
            <source>And one more beside it, so that it cannot be worked out from the totals.</source>
            <translation>Жиынтықтан есептеп шығаруға болмауы үшін қасындағы тағы біреуі жасырылады.</translation>
        </message>
        <message>
            <source>Anonymous complaints are answered</source>
            <translation>Аты жазылмаған шағымдарға жауап беріледі</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Уақытқа жазылу</translation>
        </message>
        <message>
            <source>Before opening, {time} belongs to the day before; that day is closed.</source>
            <translation>Ашылғанға дейінгі {time} алдыңғы күнге жатады: сол күн жабылады.</translation>
        </message>
        <message>
            <source>Below the calls</source>
            <translation>Шақырулардың астында</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Көк</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Табло</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Қоңыр</translation>
        </message>
        <message>
            <source>Button “{name}”</source>
            <translation>«{name}» түймесі</translation>
        </message>
        <message>
            <source>By the promised wait</source>
            <translation>Уәде етілген күту бойынша</translation>
        </message>
        <message>
            <source>By the promised wait: time after which anyone is next, minutes</source>
            <translation>Уәде етілген күту бойынша: кез келген адам келесі болатын уақыт, минут</translation>
        </message>
        <message>
            <source>By the promised wait: weight of a minute waited with an appointment</source>
            <translation>Уәде етілген уақыт бойынша: жазылып келген адамның күткен минутының салмағы</translation>
        </message>
        <message>
            <source>Calendar of Arabic pages</source>
            <translation>Араб беттерінің күнтізбесі</translation>
        </message>
        <message>
            <source>Calendar of Persian pages</source>
            <translation>Парсы беттерінің күнтізбесі</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Шақыру</translation>
        </message>
        <message>
            <source>Calls are also spoken in the branch’s language</source>
            <translation>Шақырулар бөлімшенің тілінде де айтылады</translation>
        </message>
        <message>
            <source>Calls before a number counts as missed</source>
            <translation>Неше шақырудан кейін нөмір өтіп кетті деп саналады</translation>
        </message>
        <message>
            <source>Colours of the board</source>
            <translation>Таблоның түстері</translation>
        </message>
        <message>
            <source>Colours of the counter consoles</source>
            <translation>Операторлардың жұмыс орындарының түстері</translation>
        </message>
        <message>
            <source>Colours of the kiosk</source>
            <translation>Терминалдың түстері</translation>
        </message>
        <message>
            <source>Colours, digits and names</source>
            <translation>Түстер, цифрлар және атаулар</translation>
        </message>
        <message>
            <source>Comments of visitors are kept, days</source>
            <translation>Келушілердің пікірлері сақталатын мерзім, күн</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>Contact of the branch</source>
            <translation>Бөлімшенің байланыс деректері</translation>
        </message>
        <message>
            <source>Contrast only {ratio} to 1 on light screens; letters need {least} to 1. The screens show the darker {used} ({used_ratio} to 1).</source>
            <translation>Ашық экрандардағы контраст небәрі {ratio} : 1, ал әріптерге {least} : 1 керек. Экрандар күңгірттеу {used} түсін көрсетеді ({used_ratio} : 1).</translation>
        </message>
        <message>
            <source>Contrast {ratio} to 1 on light screens: easy to read.</source>
            <translation>Ашық экрандардағы контраст {ratio} : 1, оқуға жеңіл.</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>Бір өтініштің құны</translation>
        </message>
        <message>
            <source>Country, for its public holidays</source>
            <translation>Ел, оның мереке күндері үшін</translation>
        </message>
        <message>
            <source>Ctrl with an arrow key moves a part. What is empty takes no paper.</source>
            <translation>Ctrl мен көрсеткі пернесі бөлікті жылжытады. Бос бөлік қағаздан орын алмайды.</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Күңгірт түстер</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Digits of the language</source>
            <translation>Тілдің цифрлары</translation>
        </message>
        <message>
            <source>Digits on Persian and Arabic pages</source>
            <translation>Парсы және араб беттеріндегі цифрлар</translation>
        </message>
        <message>
            <source>Distance from the board to the farthest seat, metres</source>
            <translation>Таблодан ең алыс орынға дейінгі қашықтық, метр</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>Қандай құжаттар керек</translation>
        </message>
        <message>
            <source>E-mail to visitors</source>
            <translation>Келушілерге электрондық пошта</translation>
        </message>
        <message>
            <source>Each console can change between light and dark for itself.</source>
            <translation>Әр жұмыс орнында ашық не күңгірт түстерді бөлек таңдауға болады.</translation>
        </message>
        <message>
            <source>Each day is closed at {time}.</source>
            <translation>Әр күннің жабылу уақыты — {time}.</translation>
        </message>
        <message>
            <source>Empty: the server asks for no password. It is kept on the computer of the maintenance service.</source>
            <translation>Бос: сервер құпиясөз сұрамайды. Құпиясөз қызметтік бағдарлама жұмыс істейтін компьютерде сақталады.</translation>
        </message>
        <message>
            <source>Exit code of the kiosks</source>
            <translation>Терминалдардың шығу коды</translation>
        </message>
        <message>
            <source>Figures from fewer cases are marked as weak</source>
            <translation>Бұдан аз жағдайға негізделген көрсеткіштер сенімсіз деп белгіленеді</translation>
        </message>
        <message>
            <source>Figures, closing and backups</source>
            <translation>Көрсеткіштер, күнді жабу және көшірмелер</translation>
        </message>
        <message>
            <source>Files of cases</source>
            <translation>Өтініштердің файлдары</translation>
        </message>
        <message>
            <source>Files of closed cases are kept, days (0: without limit)</source>
            <translation>Жабылған өтініштердің файлдары сақталатын мерзім, күн (0: мерзімсіз)</translation>
        </message>
        <message>
            <source>Folders of the scanners</source>
            <translation>Сканерлердің қалталары</translation>
        </message>
        <message>
            <source>For example a welcome. May be empty; at most 200 characters.</source>
            <translation>Мысалы, сәлемдесу. Бос қалдыруға болады; ең көбі 200 таңба.</translation>
        </message>
        <message>
            <source>For example kk,ru,en. The kiosk offers these languages, the board shows them in turn.</source>
            <translation>Мысалы, kk,ru,en. Терминал осы тілдерді ұсынады, табло оларды кезекпен көрсетеді.</translation>
        </message>
        <message>
            <source>For example kk,ru. Empty: the languages for visitors.</source>
            <translation>Мысалы, kk,ru. Бос болса: келушілерге арналған тілдер.</translation>
        </message>
        <message>
            <source>For example mail.example.org. Without it nothing is sent.</source>
            <translation>Мысалы, mail.example.org. Онсыз ештеңе жіберілмейді.</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.</source>
            <translation>Мысалы, network:192.0.2.10:9100. Бос болса, талондар файл болып сақталады. Келесі іске қосудан бастап жұмыс істейді.</translation>
        </message>
        <message>
            <source>For example where to complain. May be empty; at most 200 characters.</source>
            <translation>Мысалы, шағыммен қайда жүгінуге болады. Бос қалдыруға болады; ең көбі 200 таңба.</translation>
        </message>
        <message>
            <source>For example {address}. Empty: no code.</source>
            <translation>Мысалы, {address}. Бос болса, код басылмайды.</translation>
        </message>
        <message>
            <source>For the same telephone number or the same known visitor.</source>
            <translation>Бір телефон нөмірі немесе бір белгілі келуші үшін.</translation>
        </message>
        <message>
            <source>From 0 to 100. 0: no sound.</source>
            <translation>0-ден 100-ге дейін. 0: дыбыссыз.</translation>
        </message>
        <message>
            <source>From 1 to 12, as many as fit. Fewer calls are shown in larger letters.</source>
            <translation>1-ден 12-ге дейін, сыйғанынша. Шақыру аз болса, әріптер ірірек.</translation>
        </message>
        <message>
            <source>From 5 to 60. Each language is shown for two pages.</source>
            <translation>5-тен 60-қа дейін. Әр тіл қатарынан екі бет көрсетіледі.</translation>
        </message>
        <message>
            <source>From 60 to 150. 100 is calm speech.</source>
            <translation>60-тан 150-ге дейін. 100 — баяу, анық сөйлеу.</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Жасыл</translation>
        </message>
        <message>
            <source>Gregorian calendar</source>
            <translation>Григориан күнтізбесі</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Сұр</translation>
        </message>
        <message>
            <source>Height of the board’s lowest letters above the floor, metres</source>
            <translation>Таблоның ең төменгі әріптерінің еденнен биіктігі, м</translation>
        </message>
        <message>
            <source>Hour at which the day is closed automatically (empty: never)</source>
            <translation>Күннің автоматты жабылу уақыты (бос болса: ешқашан)</translation>
        </message>
        <message>
            <source>Hour of the daily backup (empty: never)</source>
            <translation>Күнделікті сақтық көшірме уақыты (бос болса: ешқашан)</translation>
        </message>
        <message>
            <source>How many backups are kept</source>
            <translation>Неше сақтық көшірме сақталады</translation>
        </message>
        <message>
            <source>How many days ahead can be booked</source>
            <translation>Неше күн бұрын жазылуға болады</translation>
        </message>
        <message>
            <source>How many may pass one waiting person</source>
            <translation>Күтіп тұрған бір адамнан бұрын неше адам өте алады</translation>
        </message>
        <message>
            <source>How often a call is spoken</source>
            <translation>Шақыру неше рет айтылады</translation>
        </message>
        <message>
            <source>How often a called number may go back to the queue</source>
            <translation>Шақырылған нөмірді кезекке неше рет қайтаруға болады</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors are kept after the last visit, days</source>
            <translation>Келушілердің сәйкестендіргіштері мен байланыстары соңғы келуден кейін сақталады, күн</translation>
        </message>
        <message>
            <source>If not, they are decided and then closed without looking for the visitor.</source>
            <translation>Әйтпесе, шешім қабылданып, келуші ізделместен жабылады.</translation>
        </message>
        <message>
            <source>In order of arrival</source>
            <translation>Келу ретімен</translation>
        </message>
        <message>
            <source>In your own currency.</source>
            <translation>Өз валютаңызда.</translation>
        </message>
        <message>
            <source>In your own currency. 0: not set. Without any rate the cost of a case is not shown.</source>
            <translation>Өз валютаңызда. 0: берілмеген. Мөлшерлемелерсіз өтініштің құны көрсетілмейді.</translation>
        </message>
        <message>
            <source>In your own currency. Another manager approves what is above it.</source>
            <translation>Өз валютаңызбен. Одан асатынын басқа басшы бекітеді.</translation>
        </message>
        <message>
            <source>It prints the papers of cases. Empty: the printer of the kiosk, if it is on the network.</source>
            <translation>Өтініштердің түбіртегін басып шығарады. Бос болса: желідегі терминал принтері.</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Терминал</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>Келушілерге арналған тілдер</translation>
        </message>
        <message>
            <source>Languages of the board</source>
            <translation>Таблоның тілдері</translation>
        </message>
        <message>
            <source>Last calls on the board, at most</source>
            <translation>Таблодағы соңғы шақырулар, ең көбі</translation>
        </message>
        <message>
            <source>Latin digits</source>
            <translation>Латын цифрлары</translation>
        </message>
        <message>
            <source>Length of one appointment period, minutes</source>
            <translation>Бір жазылу аралығының ұзақтығы, минут</translation>
        </message>
        <message>
            <source>Letters that hang higher must be larger to be read.</source>
            <translation>Әріптер неғұрлым биік ілінсе, оқылуы үшін соғұрлым ірі болуы керек.</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Ашық түстер</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Logo of the branch</source>
            <translation>Бөлімшенің логотипі</translation>
        </message>
        <message>
            <source>Loudness in quiet hours, percent</source>
            <translation>Тыныш сағаттардағы қаттылық, пайыз</translation>
        </message>
        <message>
            <source>Loudness of the chime and the voice, percent</source>
            <translation>Сигнал мен дауыстың қаттылығы, пайыз</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Пошта сервері</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>Негізгі түс</translation>
        </message>
        <message>
            <source>Messages on the board</source>
            <translation>Таблодағы хабарламалар</translation>
        </message>
        <message>
            <source>Missed visitors and corrections</source>
            <translation>Келмегендер және түзетулер</translation>
        </message>
        <message>
            <source>Money that a manager may promise alone</source>
            <translation>Басшы өзі уәде ете алатын ақша</translation>
        </message>
        <message>
            <source>Most open appointments of one person for the same service</source>
            <translation>Бір адамның бір қызметке ең көп ашық жазылуы</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Бөлімшенің атауы</translation>
        </message>
        <message>
            <source>Name of the currency</source>
            <translation>Валюта атауы</translation>
        </message>
        <message>
            <source>Names of devices in notices</source>
            <translation>Хабарлардағы құрылғылардың атаулары</translation>
        </message>
        <message>
            <source>Never louder than at other hours. 0: no sound.</source>
            <translation>Басқа сағаттардағыдан ешқашан қатты емес. 0: дыбыссыз.</translation>
        </message>
        <message>
            <source>No ticket when the expected wait ends after closing</source>
            <translation>Күту жабылғаннан кейін бітетін болса, талон бермеу</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>None (only inside one's own network)</source>
            <translation>Қорғаусыз (тек өз желіңізде)</translation>
        </message>
        <message>
            <source>Note about the rating</source>
            <translation>Бағалау туралы еске салу</translation>
        </message>
        <message>
            <source>Notes about a day are kept, days (0: without limit)</source>
            <translation>Күн туралы ескертпелер сақталатын мерзім, күн (0: мерзімсіз)</translation>
        </message>
        <message>
            <source>Notes on tickets are kept, days</source>
            <translation>Талондағы ескертпелер сақталатын мерзім, күн</translation>
        </message>
        <message>
            <source>Nothing, only calls</source>
            <translation>Ештеңе, тек шақырулар</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмір</translation>
        </message>
        <message>
            <source>On the board beside the calls</source>
            <translation>Таблода шақырулардың қасында</translation>
        </message>
        <message>
            <source>One board on each line, with its loudness and, if they are others, its quiet hours: {example}. A board without a line sounds like all.</source>
            <translation>Әр жолда бір табло: оның қаттылығы және, басқаша болса, тыныш сағаттары: {example}. Жолы жоқ табло бәріндей естіледі.</translation>
        </message>
        <message>
            <source>One board on each line: board-2 = Hall A, Hall B. A board without a line shows the calls of all zones.</source>
            <translation>Әр жолда бір табло: board-2 = А залы, Б залы. Жолы жоқ табло барлық аймақтың шақыруларын көрсетеді.</translation>
        </message>
        <message>
            <source>One console on each line: console-1 = C:\Scans. A * stands for all other consoles. The newest files of the folder are offered on the page of a case.</source>
            <translation>Әр жолда бір жұмыс орны: console-1 = C:\Scans. * белгісі қалған барлық жұмыс орнын білдіреді. Қалтадағы ең жаңа файлдар өтініштің бетінде ұсынылады.</translation>
        </message>
        <message>
            <source>One device on each line: kiosk-1 = Kiosk by the entrance.</source>
            <translation>Әр жолда бір құрылғы: kiosk-1 = Кіреберістегі терминал.</translation>
        </message>
        <message>
            <source>One hour of work of a clerk</source>
            <translation>Қызметкердің бір сағаттық жұмысы</translation>
        </message>
        <message>
            <source>One hour of work of a manager</source>
            <translation>Басшының бір сағаттық жұмысы</translation>
        </message>
        <message>
            <source>One hour of work of an administrator</source>
            <translation>Әкімшінің бір сағаттық жұмысы</translation>
        </message>
        <message>
            <source>One letter or e-mail to a visitor</source>
            <translation>Келушіге жіберілген бір хат (қағаз немесе электрондық)</translation>
        </message>
        <message>
            <source>Only people waiting</source>
            <translation>Тек күтіп тұрғандар саны</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>Шақыру тәртібі</translation>
        </message>
        <message>
            <source>Ordinary visitors called after them</source>
            <translation>Олардан кейін шақырылатын кәдімгі келушілер саны</translation>
        </message>
        <message>
            <source>Own closing text</source>
            <translation>Соңындағы өз мәтіні</translation>
        </message>
        <message>
            <source>Own greeting</source>
            <translation>Өз сәлемдесуі</translation>
        </message>
        <message>
            <source>Parts of the slip, from top to bottom</source>
            <translation>Талонның бөліктері, жоғарыдан төмен</translation>
        </message>
        <message>
            <source>People ahead and expected wait</source>
            <translation>Алдындағы адамдар мен шамамен күту уақыты</translation>
        </message>
        <message>
            <source>People waiting and expected wait</source>
            <translation>Күтіп тұрғандар саны және шамамен күту уақыты</translation>
        </message>
        <message>
            <source>Port of the mail server</source>
            <translation>Пошта серверінің порты</translation>
        </message>
        <message>
            <source>Printer of the counters</source>
            <translation>Терезелердің принтері</translation>
        </message>
        <message>
            <source>Printer of the kiosk</source>
            <translation>Терминал принтері</translation>
        </message>
        <message>
            <source>Priority and its proof</source>
            <translation>Кезектен тыс қабылдану және оны растау</translation>
        </message>
        <message>
            <source>Priority and ordinary visitors in turn</source>
            <translation>Кезектен тыс және кәдімгі келушілер алма-кезек</translation>
        </message>
        <message>
            <source>Priority visitors called in a row</source>
            <translation>Қатарынан шақырылатын кезектен тыс келушілер саны</translation>
        </message>
        <message>
            <source>Priority visitors first</source>
            <translation>Алдымен кезектен тыс келушілер</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>Уәде етілген күту, минут</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Қорғау</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>Quiet hours of the board, from</source>
            <translation>Таблоның тыныш сағаттары, басталуы</translation>
        </message>
        <message>
            <source>Quiet hours of the board, until</source>
            <translation>Таблоның тыныш сағаттары, аяқталуы</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Қызыл</translation>
        </message>
        <message>
            <source>Reports: a figure of fewer visitors is hidden</source>
            <translation>Есептер: келушілер саны бұдан аз көрсеткіш жасырылады</translation>
        </message>
        <message>
            <source>Retention of texts about people</source>
            <translation>Адамдар туралы мәтіндерді сақтау мерзімі</translation>
        </message>
        <message>
            <source>Rooms, equipment and programs for each closed case</source>
            <translation>Бір жабылған өтінішке келетін үй-жай, жабдық және бағдарлама шығыны</translation>
        </message>
        <message>
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (әдетте 587-порт)</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Екінші тіл</translation>
        </message>
        <message>
            <source>Send messages to visitors by e-mail</source>
            <translation>Келушілерге хабарламаларды электрондық поштамен жіберу</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Service and advice appear once more in this language.</source>
            <translation>Қызмет пен кеңес осы тілде қайталанады.</translation>
        </message>
        <message>
            <source>Share of the counters’ time for booked visits</source>
            <translation>Жазылып келушілерге берілетін терезе уақытының үлесі</translation>
        </message>
        <message>
            <source>Share of the counters’ time for return visits</source>
            <translation>Қайта келушілерге берілетін терезе уақытының үлесі</translation>
        </message>
        <message>
            <source>Shown after the fees on service charters, for example ₸.</source>
            <translation>Қызмет паспорттарында төлемнен кейін көрсетіледі, мысалы ₸.</translation>
        </message>
        <message>
            <source>Signing in and locking</source>
            <translation>Кіру және бұғаттау</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Solar Hijri calendar</source>
            <translation>Күн хижрасы күнтізбесі (Иран)</translation>
        </message>
        <message>
            <source>Sound of single boards</source>
            <translation>Жеке таблолардың дыбысы</translation>
        </message>
        <message>
            <source>Speed of the voice, percent</source>
            <translation>Сөйлеу жылдамдығы, пайыз</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Күшті контраст</translation>
        </message>
        <message>
            <source>TLS (usually port 465)</source>
            <translation>TLS (әдетте 465-порт)</translation>
        </message>
        <message>
            <source>Target: share of visitors called within the promise</source>
            <translation>Меже: уәде етілген уақытта шақырылатын келушілер үлесі</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Көгілжасыл</translation>
        </message>
        <message>
            <source>Texts of improvement are kept after they were written, days</source>
            <translation>Жақсарту туралы мәтіндер жазылғаннан кейін сақталады, күн</translation>
        </message>
        <message>
            <source>Texts of merits and measures are kept after they were written, days</source>
            <translation>Көтермелеу мен шаралар мәтіндері жазылғаннан кейін сақталатын мерзім, күн</translation>
        </message>
        <message>
            <source>Texts of the roll-out are kept after they were written, days</source>
            <translation>Енгізу туралы мәтіндер жазылғаннан кейін сақталады, күн</translation>
        </message>
        <message>
            <source>The board speaks the calls</source>
            <translation>Табло шақыруларды дауыстап айтады</translation>
        </message>
        <message>
            <source>The board uses the voice of its computer</source>
            <translation>Табло өз компьютерінің дауысымен сөйлейді</translation>
        </message>
        <message>
            <source>The branch never closes: each day is closed when the next one ends.</source>
            <translation>Бөлімше тәулік бойы жұмыс істейді: әр күн келесі күн аяқталғанда жабылады.</translation>
        </message>
        <message>
            <source>The branch never closes: no numbers from {time} to the next day.</source>
            <translation>Бөлімше тәулік бойы жұмыс істейді: {time} сәтінен келесі күнге дейін талон берілмейді.</translation>
        </message>
        <message>
            <source>Time a new call is shown alone on the board, seconds</source>
            <translation>Жаңа шақыру таблоны толық алатын уақыт, секунд</translation>
        </message>
        <message>
            <source>Time after the last work in which a restarted console asks for no PIN, minutes</source>
            <translation>Қайта қосылған бағдарлама соңғы жұмыстан кейін ПИН-код сұрамайтын уақыт, минут</translation>
        </message>
        <message>
            <source>Time before closing when tickets are no longer issued, minutes</source>
            <translation>Жабылуға қанша уақыт қалғанда талон берілмейді, минут</translation>
        </message>
        <message>
            <source>Time between these calls, seconds</source>
            <translation>Осы шақырулар арасындағы үзіліс, секунд</translation>
        </message>
        <message>
            <source>Time each page of the board is shown, seconds</source>
            <translation>Таблоның әр беті қанша көрсетіледі, секунд</translation>
        </message>
        <message>
            <source>Time in which a finished visit can be undone, minutes</source>
            <translation>Аяқтауды қайтаруға болатын уақыт, минут</translation>
        </message>
        <message>
            <source>Time in which a missed visitor may come back, minutes</source>
            <translation>Өтіп кеткен келуші қайта келе алатын уақыт, минут</translation>
        </message>
        <message>
            <source>Time suggested when a visitor is put on hold, minutes</source>
            <translation>Қабылдауды кейінге қалдырғанда ұсынылатын уақыт, минут</translation>
        </message>
        <message>
            <source>Time the kiosk waits for an answer, seconds</source>
            <translation>Терминал жауап күтетін уақыт, секунд</translation>
        </message>
        <message>
            <source>Time the ticket stays on the kiosk, seconds</source>
            <translation>Талон терминалда көрініп тұратын уақыт, секунд</translation>
        </message>
        <message>
            <source>Time without a touch before the kiosk asks, seconds</source>
            <translation>Терминал сұрағанға дейінгі түртусіз уақыт, секунд</translation>
        </message>
        <message>
            <source>Time without key or mouse until the desk locks, minutes</source>
            <translation>«Қабылдау» беті бұғатталғанға дейінгі пернетақта мен тінтуірсіз уақыт, минут</translation>
        </message>
        <message>
            <source>Time without key or mouse until the other pages lock, minutes</source>
            <translation>Басқа беттер бұғатталғанға дейінгі пернетақта мен тінтуірсіз уақыт, минут</translation>
        </message>
        <message>
            <source>Today’s result on the board</source>
            <translation>Таблода бүгінгі нәтиже</translation>
        </message>
        <message>
            <source>Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on.</source>
            <translation>Екі латын әрпі: KZ, RU, UZ, KG, IR, SA, AE және т. б.</translation>
        </message>
        <message>
            <source>Umm al-Qura calendar</source>
            <translation>Умм әл-Құра күнтізбесі</translation>
        </message>
        <message>
            <source>User at the mail server</source>
            <translation>Пошта серверінің пайдаланушысы</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Күлгін</translation>
        </message>
        <message>
            <source>Visitors can choose other colours for their visit.</source>
            <translation>Келуші терминалды пайдаланған кезде басқа түстерді таңдай алады.</translation>
        </message>
        <message>
            <source>Visitors see it and may answer it, for example branch@example.org.</source>
            <translation>Келушілер оны көреді және оған жауап жаза алады, мысалы, branch@example.org.</translation>
        </message>
        <message>
            <source>What is left of it one day before is open to everybody who books.</source>
            <translation>Бір күн бұрын бос қалғаны барлық жазылушыға ашылады.</translation>
        </message>
        <message>
            <source>When even the shortest expected wait is too long. Otherwise the kiosk says so and gives the ticket. An estimate that is only rough stops nothing.</source>
            <translation>Күтілетін ең қысқа уақыттың өзі тым ұзақ болғанда. Әйтпесе терминал ескертіп, талон береді. Шамамен ғана есептелген уақыт ештеңені тоқтатпайды.</translation>
        </message>
        <message>
            <source>Where it has one for the language. Otherwise the voice of Nobat speaks.</source>
            <translation>Егер онда осы тілдің дауысы болса. Әйтпесе Nobat дауысы сөйлейді.</translation>
        </message>
        <message>
            <source>Where the visitor is called to</source>
            <translation>Келуші қайда шақырылады</translation>
        </message>
        <message>
            <source>Width of the paper, millimetres</source>
            <translation>Қағаз ені, миллиметр</translation>
        </message>
        <message>
            <source>With an end, also past midnight. Empty: no quiet hours.</source>
            <translation>Аяқталуымен бірге, түн ортасынан асуы мүмкін. Бос: тыныш сағаттар жоқ.</translation>
        </message>
        <message>
            <source>Words in closed cases are kept, days (0: without limit)</source>
            <translation>Жабылған өтініштердегі мәтіндер сақталатын мерзім, күн (0: мерзімсіз)</translation>
        </message>
        <message>
            <source>Zones of boards</source>
            <translation>Таблолардың аймақтары</translation>
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
            <translation>Әзірге ештеңе өзгерген жоқ. Осының бәрін өзгерту үшін пәрменді --yes деп қайталаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed, because not everything can be done.</source>
            <translation>Ештеңе өзгерген жоқ, өйткені бәрін орындау мүмкін емес.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Реті</translation>
        </message>
        <message>
            <source>The branch already is as the file says.</source>
            <translation>Бөлімше файлда жазылғандай бапталып тұр.</translation>
        </message>
        <message>
            <source>The branch is now as the file says.</source>
            <translation>Енді бөлімше файлда жазылғандай бапталды.</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>— қосылады</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>— өзгереді</translation>
        </message>
        <message>
            <source>is removed</source>
            <translation>— жойылады</translation>
        </message>
        <message>
            <source>is taken out of use</source>
            <translation>— қолданыстан шығарылады</translation>
        </message>
    </context>
    <context>
        <name>shopping</name>
        <message numerus="yes">
            <source>%n visits were handed in.</source>
            <translation>
                <numerusform>%n сапар тапсырылды.</numerusform>
                <numerusform>%n сапар тапсырылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>A real need, no false papers, no picture or sound of people.</source>
            <translation>Шынайы қажеттілік; жалған құжат та, адамдардың суреті мен дыбысы да болмайды.</translation>
        </message>
        <message>
            <source>A visit is returned once.</source>
            <translation>Сапар бір рет қайтарылады.</translation>
        </message>
        <message>
            <source>A wave is announced to all staff; when its visits are made is not.</source>
            <translation>Толқын туралы барлық қызметкерге хабарланады, сапарлардың уақыты айтылмайды.</translation>
        </message>
        <message>
            <source>Active people</source>
            <translation>Жұмыс істейтін адамдар</translation>
        </message>
        <message>
            <source>Add a scenario</source>
            <translation>Сценарий қосу</translation>
        </message>
        <message>
            <source>Add an assessor who is known</source>
            <translation>Танитын жасырын келушіні қосу</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Жауаптар</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Жасырын келуші</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Тапсырма</translation>
        </message>
        <message>
            <source>Assignment {code}</source>
            <translation>{code} тапсырмасы</translation>
        </message>
        <message>
            <source>At least three. More visits show smaller changes.</source>
            <translation>Кемінде үшеу. Сапар көбірек болса, кішірек өзгеріс те көрінеді.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезеде</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Оқылуда</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Cancel the wave</source>
            <translation>Толқыннан бас тарту</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Close the wave</source>
            <translation>Толқынды жабу</translation>
        </message>
        <message>
            <source>Code of the notice in the branches’ guides</source>
            <translation>Бөлімшелер нұсқаулықтарындағы хабарландыру коды</translation>
        </message>
        <message>
            <source>Count receipts</source>
            <translation>Растауларды санау</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Есептеледі</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>Сапар күні</translation>
        </message>
        <message>
            <source>Days of visits</source>
            <translation>Сапарлар күндері</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Мәлімет</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Орындалды: {what}</translation>
        </message>
        <message>
            <source>Eight digits. Leave it empty if the slip is lost.</source>
            <translation>Сегіз цифр. Талон жоғалса, бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Every branch sends them: “nobat export branch” and, for each day, “nobat export day”.</source>
            <translation>Оларды әр бөлімше жібереді: «nobat export branch» және әр күнге «nobat export day».</translation>
        </message>
        <message>
            <source>Facts to note</source>
            <translation>Нені белгілеу керек</translation>
        </message>
        <message>
            <source>Fill in the form</source>
            <translation>Нысанды толтыру</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Түпкілікті</translation>
        </message>
        <message>
            <source>First day of visits</source>
            <translation>Сапарлардың бірінші күні</translation>
        </message>
        <message>
            <source>Folder with the files of the branches</source>
            <translation>Бөлімшелердің файлдары бар қалта</translation>
        </message>
        <message>
            <source>From the branch’s records</source>
            <translation>Бөлімше жазбалары бойынша</translation>
        </message>
        <message>
            <source>In reserve</source>
            <translation>Резервте</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>Сапарлар жүріп жатыр</translation>
        </message>
        <message>
            <source>In these branches</source>
            <translation>Мына бөлімшелерде</translation>
        </message>
        <message>
            <source>It counts</source>
            <translation>Есепке алу</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Last day of visits</source>
            <translation>Сапарлардың соңғы күні</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Есептен шығару</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Есептен шығарылды</translation>
        </message>
        <message>
            <source>Match tickets</source>
            <translation>Талондарды салыстыру</translation>
        </message>
        <message>
            <source>Minutes at the counter</source>
            <translation>Терезедегі минут</translation>
        </message>
        <message>
            <source>Minutes you waited, as you noted them</source>
            <translation>Өз жазбаңыз бойынша неше минут күттіңіз</translation>
        </message>
        <message>
            <source>Name of the wave</source>
            <translation>Толқын атауы</translation>
        </message>
        <message>
            <source>Next step at the earliest</source>
            <translation>Келесі қадамның ең ерте күні</translation>
        </message>
        <message>
            <source>No branch in this folder has a scorecard in force. Nothing was planned.</source>
            <translation>Бұл қалтадағы ешбір бөлімшеде қолданыстағы бағалау парағы жоқ. Ештеңе жоспарланбады.</translation>
        </message>
        <message>
            <source>No visits</source>
            <translation>Сапар жоқ</translation>
        </message>
        <message>
            <source>No waves yet</source>
            <translation>Әзірге толқын жоқ</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Жасалмады</translation>
        </message>
        <message>
            <source>Notice of the programme</source>
            <translation>Бағдарлама туралы хабарландыру</translation>
        </message>
        <message>
            <source>Notice of the programme: purpose, items, use, rights</source>
            <translation>Бағдарлама туралы хабарландыру: не үшін, тармақтар, пайдалану, құқықтар</translation>
        </message>
        <message>
            <source>Number of the ticket</source>
            <translation>Талон нөмірі</translation>
        </message>
        <message>
            <source>Of these have confirmed the notice</source>
            <translation>Олардың хабарландыруды растағандары</translation>
        </message>
        <message>
            <source>Only facts. Nobody is described.</source>
            <translation>Тек фактілер. Ешкім сипатталмайды.</translation>
        </message>
        <message>
            <source>Only when the officer asks for it.</source>
            <translation>Сапа қызметі сұраса ғана.</translation>
        </message>
        <message>
            <source>Open a filled-in file</source>
            <translation>Толтырылған файлды ашу</translation>
        </message>
        <message>
            <source>Open the wave</source>
            <translation>Толқынды ашу</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Plan a wave</source>
            <translation>Толқын жоспарлау</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Жоспарланған уақыты</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Екінші рет оқу</translation>
        </message>
        <message>
            <source>Read it as if nobody had read it before. If the two readings differ, it is left out.</source>
            <translation>Бұрын ешкім оқымағандай оқыңыз. Екі оқу сәйкес келмесе, сапар есептен шығарылады.</translation>
        </message>
        <message>
            <source>Reading the visits</source>
            <translation>Сапарлар оқылуда</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>Толқындар оқылуда</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Receipts missing</source>
            <translation>Растаулар жетпейді</translation>
        </message>
        <message>
            <source>Receipts: {branch}</source>
            <translation>Растаулар: {branch}</translation>
        </message>
        <message>
            <source>Record receipts</source>
            <translation>Растауларды жазу</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>Нәтижелерді жариялау</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Жарияланды</translation>
        </message>
        <message>
            <source>Replies until</source>
            <translation>Жауап беру мерзімі</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Резерв</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Сұрақпен қайтару</translation>
        </message>
        <message>
            <source>Save the files of the branches</source>
            <translation>Бөлімшелерге арналған файлдарды сақтау</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сақталды: {code}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарийлер</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау парағы</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Smallest change that can be seen</source>
            <translation>Көрінетін ең кіші өзгеріс</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>The files of the days say how many people have read it, without a name.</source>
            <translation>Күндер файлдары оны неше адам оқығанын айтады, атсыз.</translation>
        </message>
        <message>
            <source>The notice stands since</source>
            <translation>Хабарландыру ілінген күн</translation>
        </message>
        <message>
            <source>The officer asks</source>
            <translation>Сапа қызметі сұрайды</translation>
        </message>
        <message>
            <source>The real need</source>
            <translation>Шынайы қажеттілік</translation>
        </message>
        <message>
            <source>The ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>The visits are from that time.</source>
            <translation>Сапарлар сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>The wave is planned. Record who has confirmed its notice. Open it when the notice has stood 14 days.</source>
            <translation>Толқын жоспарланды. Хабарландыруды кім растағанын жазыңыз. Хабарландыру 14 күн ілініп тұрғаннан кейін толқынды ашыңыз.</translation>
        </message>
        <message>
            <source>The waves are from that time.</source>
            <translation>Толқындар сол уақыттағы күйінде.</translation>
        </message>
        <message>
            <source>This ticket is the visit’s</source>
            <translation>Бұл — осы сапардың талоны</translation>
        </message>
        <message>
            <source>Ticket as told</source>
            <translation>Талон, келушінің айтуынша</translation>
        </message>
        <message>
            <source>Ticket code on the slip</source>
            <translation>Талон коды</translation>
        </message>
        <message>
            <source>Ticket: number, code on the slip, day, time on the slip, minutes waited</source>
            <translation>Талон: нөмірі, коды, күні, талондағы уақыт, неше минут күтілді</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Талондар</translation>
        </message>
        <message>
            <source>Tickets: {tickets}.</source>
            <translation>Талондар: {tickets}.</translation>
        </message>
        <message>
            <source>Time on the slip</source>
            <translation>Талондағы уақыт</translation>
        </message>
        <message>
            <source>To be made</source>
            <translation>Жасалуы керек</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>Оқылуы керек</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Істелуі керек</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Назар аударыңыз</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Сапарлар</translation>
        </message>
        <message>
            <source>Visits stand here while their wave is in the field.</source>
            <translation>Сапарлар толқын ашық кезде осында көрінеді.</translation>
        </message>
        <message>
            <source>Visits to each branch</source>
            <translation>Әр бөлімшеге сапар саны</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Толқын</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Толқындар</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What is announced</source>
            <translation>Не хабарланады</translation>
        </message>
        <message>
            <source>What is known of this visit</source>
            <translation>Осы сапар туралы мәлімет</translation>
        </message>
        <message>
            <source>What is known of this wave</source>
            <translation>Осы толқын туралы мәлімет</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Не жоспарланады</translation>
        </message>
        <message>
            <source>What should be made clear</source>
            <translation>Нені нақтылау керек</translation>
        </message>
        <message>
            <source>What to note</source>
            <translation>Нені белгілеу керек</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Сізге не керек</translation>
        </message>
        <message>
            <source>Who is known where</source>
            <translation>Кімді қайда таниды</translation>
        </message>
        <message>
            <source>Whose ticket</source>
            <translation>Кімнің талоны</translation>
        </message>
        <message>
            <source>a branch gets at least three visits</source>
            <translation>бөлімшеге кемінде үш сапар жасалады</translation>
        </message>
        <message>
            <source>a day of the wave that is not in the future</source>
            <translation>толқын мерзіміндегі, болашақта емес күн</translation>
        </message>
        <message>
            <source>a scenario takes at most 20 minutes at the counter</source>
            <translation>сценарий терезеде 20 минуттан аспайды</translation>
        </message>
        <message>
            <source>a wait of no less than nothing</source>
            <translation>нөлден кем емес күту уақыты</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>түстен кейін</translation>
        </message>
        <message>
            <source>an answer to “{item}”</source>
            <translation>«{item}» тармағына жауап</translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>%n минуттан аспайды</numerusform>
                <numerusform>%n минуттан аспайды</numerusform>
            </translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>қатысы жоқ</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>it does not keep to facts</source>
            <translation>онда фактілер сақталмаған</translation>
        </message>
        <message>
            <source>it was not the scenario</source>
            <translation>сценарий бойынша болмады</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>оның соңғы күні өтіп кеткен</translation>
        </message>
        <message>
            <source>its ticket was not found</source>
            <translation>оның талоны табылмады</translation>
        </message>
        <message>
            <source>made on another day than planned</source>
            <translation>жоспарланғаннан басқа күні жасалды</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>түс</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>таңертең</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>no branch has a scorecard in force</source>
            <translation>ешбір бөлімшеде қолданыстағы бағалау парағы жоқ</translation>
        </message>
        <message>
            <source>no branch has a scorecard with this code; there is: {names}</source>
            <translation>бұл коды бар бағалау парағы ешбір бөлімшеде жоқ; барлары: {names}</translation>
        </message>
        <message>
            <source>no branch has a service with the code {code}</source>
            <translation>{code} коды бар қызмет ешбір бөлімшеде жоқ</translation>
        </message>
        <message>
            <source>no scenario is for a service of {branch}</source>
            <translation>бірде-бір сценарий мына бөлімшенің қызметіне келмейді: {branch}</translation>
        </message>
        <message>
            <source>no such ticket in the copies of the branch</source>
            <translation>бөлімше көшірмелерінде мұндай талон жоқ</translation>
        </message>
        <message>
            <source>no visit to be made has this assignment</source>
            <translation>мұндай тапсырмасы бар жасалатын сапар жоқ</translation>
        </message>
        <message>
            <source>nobody may visit {branch} on {day}</source>
            <translation>жіберетін адам жоқ: {branch}, {day}</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>мүлде жоқ</translation>
        </message>
        <message>
            <source>not matched with a ticket</source>
            <translation>талонмен салыстырылмаған</translation>
        </message>
        <message>
            <source>number, service and time fit; the reader decides</source>
            <translation>нөмірі, қызметі және уақыты сәйкес; оқитын адам шешеді</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>ішінара</translation>
        </message>
        <message>
            <source>proved by the code of the slip</source>
            <translation>талон кодымен дәлелденген</translation>
        </message>
        <message>
            <source>row {row}: {fault}</source>
            <translation>{row}-жол: {fault}</translation>
        </message>
        <message>
            <source>since {day}: {text}</source>
            <translation>{day} бастап: {text}</translation>
        </message>
        <message>
            <source>slip lost</source>
            <translation>талон жоғалған</translation>
        </message>
        <message>
            <source>the answers to this item are: {answers}</source>
            <translation>бұл тармақтың мүмкін жауаптары: {answers}</translation>
        </message>
        <message>
            <source>the last day comes before the first</source>
            <translation>соңғы күн бірінші күннен бұрын</translation>
        </message>
        <message>
            <source>the number of the ticket</source>
            <translation>талон нөмірі</translation>
        </message>
        <message>
            <source>the scorecard has no such item</source>
            <translation>бағалау парағында мұндай тармақ жоқ</translation>
        </message>
        <message>
            <source>the ticket code has eight digits</source>
            <translation>талон кодында сегіз цифр бар</translation>
        </message>
        <message>
            <source>the two readings differ</source>
            <translation>екі оқу сәйкес емес</translation>
        </message>
        <message>
            <source>the visitor was recognised</source>
            <translation>келушіні таныды</translation>
        </message>
        <message>
            <source>the wait that was claimed is not the measured one</source>
            <translation>айтылған күту уақыты өлшенгенге сәйкес емес</translation>
        </message>
        <message>
            <source>there is no assessor</source>
            <translation>жасырын келуші жоқ</translation>
        </message>
        <message>
            <source>there is no branch</source>
            <translation>бөлімше жоқ</translation>
        </message>
        <message>
            <source>there is no branch with the code {code}</source>
            <translation>{code} коды бар бөлімше жоқ</translation>
        </message>
        <message>
            <source>there is no row</source>
            <translation>бірде-бір жол жоқ</translation>
        </message>
        <message>
            <source>this item comes twice</source>
            <translation>бұл тармақ екі рет кездеседі</translation>
        </message>
        <message>
            <source>wait {wait} min, serving {serving} min, calls: {calls}, outcome: {outcome}, served by: {clerk}</source>
            <translation>күту {wait} мин, қызмет көрсету {serving} мин, шақыру: {calls}, нәтиже: {outcome}, қабылдаған: {clerk}</translation>
        </message>
        <message>
            <source>what happened at “{item}”</source>
            <translation>«{item}» тармағында не болғаны</translation>
        </message>
        <message>
            <source>write days as 2026-11-30 and times as 09:30</source>
            <translation>күнді 2026-11-30, уақытты 09:30 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>{answer}. {comment}</source>
            <translation>{answer}. {comment}</translation>
        </message>
        <message>
            <source>{branch} needs {wanted} open days, one for each visit, and has {found}</source>
            <translation>{branch}: әр сапарға бір жұмыс күнінен {wanted} күн керек, бары {found}</translation>
        </message>
        <message>
            <source>{branch}: {visits} visits on different days, {morning} in the morning, {midday} at midday, {afternoon} in the afternoon, for: {services}</source>
            <translation>{branch}: әр күнде {visits} сапар, таңертең — {morning}, түсте — {midday}, түстен кейін — {afternoon}; қызметтер: {services}</translation>
        </message>
        <message>
            <source>{code}: {item} is missing</source>
            <translation>{code}: {item} жоқ</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>{planned} planned and {reserve} in reserve; {submitted} came in, {read} read, {fit} count</source>
            <translation>жоспарда {planned}, резервте {reserve}; келгені {submitted}, оқылғаны {read}, есептелгені {fit}</translation>
        </message>
        <message>
            <source>{points} points of a branch’s score</source>
            <translation>бөлімше бағасының {points} балы</translation>
        </message>
        <message>
            <source>{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found</source>
            <translation>талон кодымен дәлелденгені — {proved}, ықтималы (оқитын адам шешеді) — {likely}, табылмағаны — {lost}</translation>
        </message>
        <message>
            <source>{read} of {planned} read</source>
            <translation>{planned} ішінен {read} оқылды</translation>
        </message>
        <message>
            <source>{read} of {staff}, by the file of {day}</source>
            <translation>{staff} адамнан {read}, {day} файлы бойынша</translation>
        </message>
        <message>
            <source>{read} of {staff}, typed by the officer</source>
            <translation>{staff} адамнан {read}, сапа қызметі енгізген</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, {number}-нұсқа</translation>
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
            <translation>Қызметтен кейін осы нөмірмен терминалда баға бере аласыз.</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>{time} уақытына жазылған</translation>
        </message>
        <message>
            <source>Ask at any counter and show this code. Keep it: it is nowhere else.</source>
            <translation>Кез келген терезеде осы кодты көрсетіп сұраңыз. Кодты сақтап қойыңыз: ол басқа еш жерде жазылмайды.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезедегі уақыт</translation>
        </message>
        <message>
            <source>Bring to the counter</source>
            <translation>Терезеге ала барыңыз</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>{number}-көшірме</translation>
        </message>
        <message>
            <source>Counter for this service: {counter}</source>
            <translation>Осы қызметтің терезесі: {counter}</translation>
        </message>
        <message>
            <source>Counters for this service: {counters}</source>
            <translation>Осы қызметтің терезелері: {counters}</translation>
        </message>
        <message>
            <source>Enter this code at the kiosk when you come. You then get a ticket and wait less.</source>
            <translation>Келгенде осы кодты терминалға енгізіңіз. Талон аласыз және аз күтесіз.</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Төлем</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>Қалай білуге болады?</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>Нөміріңізді өткізіп алдыңыз ба?</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>Өтініш нөмірі: {number}</translation>
        </message>
        <message>
            <source>Please show at the counter: {proof}</source>
            <translation>Терезеде көрсетіңіз: {proof}</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>Кез келген қызметкерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Please tell us, so that somebody else can have the place.</source>
            <translation>Бізге хабарлаңыз, орын басқаға берілсін.</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>Кезектен тыс: {reason}</translation>
        </message>
        <message>
            <source>QR code: {address}</source>
            <translation>QR-код: {address}</translation>
        </message>
        <message>
            <source>Received by: {person}</source>
            <translation>Қабылдаған: {person}</translation>
        </message>
        <message>
            <source>The board shows your number and the counter.</source>
            <translation>Нөміріңіз бен терезе таблода көрсетіледі.</translation>
        </message>
        <message>
            <source>This is a list, not a ticket.</source>
            <translation>Бұл тізім, талон емес.</translation>
        </message>
        <message>
            <source>Ticket code: {code}</source>
            <translation>Талон коды: {code}</translation>
        </message>
        <message>
            <source>Touch “Follow my request” at the kiosk and type this code. Keep it: it is nowhere else.</source>
            <translation>Терминалда «Өтінішімнің барысы» батырмасын басып, осы кодты теріңіз. Кодты сақтап қойыңыз: ол басқа еш жерде жазылмайды.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Терминалда шақырудан кейін %n минут ішінде «Нөмірім өтіп кетті» түймесін басыңыз. Орныңыз сақталады.</numerusform>
                <numerusform>Терминалда шақырудан кейін %n минут ішінде «Нөмірім өтіп кетті» түймесін басыңыз. Орныңыз сақталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot come?</source>
            <translation>Келе алмайсыз ба?</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>Жауап берілетін соңғы күн: {day}</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>Сіздің жазылуыңыз</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Сіздің кодыңыз</translation>
        </message>
        <message>
            <source>Your code is on the paper that you got first. Keep it.</source>
            <translation>Кодыңыз алғаш берілген қағазда. Оны сақтаңыз.</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>Өтінішті бақылау коды</translation>
        </message>
        <message>
            <source>Zone: {zone}</source>
            <translation>Аймақ: {zone}</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>сағат {time}</translation>
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
            <translation>Бұл — дыбысты тексеру. Ешкім шақырылып жатқан жоқ.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are words: in Kazakh the counter is an ordinal, elsewhere it is said as after “number”</comment>
            <translation>Талон нөмірі {number}. {counter} терезеге өтіңіз.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {signs}.</source>
            <comment>read aloud; signs are the letters and digits of the counter, one by one</comment>
            <translation>Талон нөмірі {number}. {signs} нөмірлі терезеге өтіңіз.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>Талон нөмірі {number}. Мына жерге өтіңіз: {place}.</translation>
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
            <translation>Дағдылар</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>nobody else is here who may serve it</source>
            <translation>бұл қызметті көрсететін басқа адам жоқ</translation>
        </message>
        <message>
            <source>the renewal is booked</source>
            <translation>ұзарту белгіленген</translation>
        </message>
        <message>
            <source>works beside a colleague who has it</source>
            <translation>құзыреті бар әріптестің жанында жұмыс істейді</translation>
        </message>
    </context>
    <context>
        <name>staffing</name>
        <message>
            <source>Called within, minutes</source>
            <translation>Шақыру мерзімі, минут</translation>
        </message>
        <message>
            <source>Choose another day of the week or other services above.</source>
            <translation>Жоғарыдан аптаның басқа күнін немесе басқа қызметтерді таңдаңыз.</translation>
        </message>
        <message>
            <source>Counter hours needed</source>
            <translation>Қажет терезе-сағат</translation>
        </message>
        <message>
            <source>Counter hours that were open</source>
            <translation>Ашық болған терезе-сағат</translation>
        </message>
        <message>
            <source>Counters needed</source>
            <translation>Қажет терезелер</translation>
        </message>
        <message>
            <source>Counters needed and counters that were open</source>
            <translation>Қажет терезелер және ашық болған терезелер</translation>
        </message>
        <message>
            <source>Counters needed at most</source>
            <translation>Ең көп қажет терезе</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Апта күні</translation>
        </message>
        <message>
            <source>Every half-hour</source>
            <translation>Әр жарты сағат</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Формула</translation>
        </message>
        <message>
            <source>Formula (Erlang C): as if each half-hour stood alone, had always been like this, and times varied very much. More than needed: the half-hour is short, or times vary less. Fewer than needed: a queue is left over from before.</source>
            <translation>Формула (Эрланг C): әр жарты сағат бөлек тұрғандай, әрдайым осындай болғандай және уақыт қатты құбылғандай. Қажетінен көп: жарты сағат қысқа немесе уақыт азырақ құбылады. Қажетінен аз: бұрынғы кезек қалып қойған.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Сағат</translation>
        </message>
        <message numerus="yes">
            <source>From {first} to {last} up to %n more counter(s) are needed.</source>
            <translation>
                <numerusform>{first}–{last} аралығында тағы %n терезеге дейін қажет.</numerusform>
                <numerusform>{first}–{last} аралығында тағы %n терезеге дейін қажет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Half-hours with too few counters</source>
            <translation>Терезе жетпеген жарты сағаттар</translation>
        </message>
        <message>
            <source>In all there were enough counter hours: other shifts or later pauses may be enough.</source>
            <translation>Жалпы терезе-сағат жеткілікті болды: басқа ауысым немесе басқа үзіліс уақыты жетуі мүмкін.</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of visitors called in time</comment>
            <translation>Уақытында</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Сөзбен айтқанда</translation>
        </message>
        <message>
            <source>Measuring the visitors of the last weeks</source>
            <translation>Соңғы апталардағы келушілер өлшенуде</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Қажет</translation>
        </message>
        <message>
            <source>Needed: the day is played many times with these visitors and these measured times, and a queue goes on into the next half-hour. The fewest counters with which enough of those who come in the half-hour are called in time.</source>
            <translation>Қажет: күн осы келушілермен және өлшенген уақытпен көп рет ойнатылады, кезек келесі жарты сағатқа өтеді. Жарты сағатта келгендердің жеткілікті бөлігі уақытында шақырылатын ең аз терезе саны.</translation>
        </message>
        <message numerus="yes">
            <source>No closed days of this weekday with visitors in the last %n weeks</source>
            <translation>
                <numerusform>Соңғы %n аптада осы апта күні келуші болған жабылған күн жоқ</numerusform>
                <numerusform>Соңғы %n аптада осы апта күні келуші болған жабылған күн жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gives up in this calculation, and every counter serves all of these services. Where counters serve only some, more are needed.</source>
            <translation>Бұл есепте ешкім кетіп қалмайды және әр терезе осы қызметтердің бәрін көрсетеді. Терезелер тек кейбірін көрсетсе, көбірек керек.</translation>
        </message>
        <message>
            <source>Playing the day: {done} of {all} half-hours</source>
            <translation>Күн ойнатылуда: {done}/{all} жарты сағат</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол уақыттағы.</translation>
        </message>
        <message>
            <source>There were enough counters in every half-hour.</source>
            <translation>Әр жарты сағатта терезе жеткілікті болды.</translation>
        </message>
        <message>
            <source>Time each</source>
            <comment>column: time that one visitor took</comment>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Time each: from the last call to the end of the paperwork, with those who did not come; a mean.</source>
            <translation>Уақыты: соңғы шақырудан құжат рәсімдеу аяқталғанға дейін, келмегендермен бірге; орташа.</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Келушілер</translation>
        </message>
        <message>
            <source>Visitors a day</source>
            <translation>Күніне келуші</translation>
        </message>
        <message>
            <source>Visitors called in time, of 100</source>
            <translation>Уақытында шақырылған, 100-ден</translation>
        </message>
        <message>
            <source>Visitors: who joined a queue in this half-hour, a mean over these days. A transfer and a further service count again.</source>
            <translation>Келушілер: осы жарты сағатта кезекке тұрғандар, осы күндердің орташасы. Бағыттау мен қосымша қызмет қайта саналады.</translation>
        </message>
        <message>
            <source>Were open</source>
            <translation>Ашық болды</translation>
        </message>
        <message>
            <source>Were open: a mean over time and over these days, without pauses.</source>
            <translation>Ашық болды: уақыт пен осы күндер бойынша орташа, үзіліссіз.</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}: {share} of the visitors called within {time}, from %n measured day(s)</source>
            <translation>
                <numerusform>{weekday}: келушілердің {share} {time} ішінде шақырылады; өлшенгені — %n күн</numerusform>
                <numerusform>{weekday}: келушілердің {share} {time} ішінде шақырылады; өлшенгені — %n күн</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n п.т.</numerusform>
                <numerusform>%n п.т.</numerusform>
            </translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 апта</translation>
        </message>
        <message>
            <source>A standard is a promise to visitors that the branch measures every day.</source>
            <translation>Стандарт — келушілерге берілген уәде, бөлімше оның орындалуын күн сайын өлшейді.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Қолжетімділік</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Кемінде</translation>
        </message>
        <message>
            <source>At most, minutes</source>
            <translation>Ең көбі, минут</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезеде</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>Терминалда</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Жақсарды</translation>
        </message>
        <message>
            <source>Between counters</source>
            <translation>Терезелер арасында</translation>
        </message>
        <message>
            <source>Between hours</source>
            <translation>Сағаттар арасында</translation>
        </message>
        <message>
            <source>Between offices</source>
            <translation>Мекемелер арасында</translation>
        </message>
        <message>
            <source>Between weekdays</source>
            <translation>Апта күндері арасында</translation>
        </message>
        <message>
            <source>By counter, last four weeks</source>
            <translation>Терезелер бойынша, соңғы төрт апта</translation>
        </message>
        <message>
            <source>By e-mail or messenger</source>
            <translation>Электрондық пошта немесе мессенджер арқылы</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Хат арқылы</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон арқылы</translation>
        </message>
        <message>
            <source>By weekday and hour, last four weeks</source>
            <translation>Апта күндері мен сағаттар бойынша, соңғы төрт апта</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Жағдай саны</translation>
        </message>
        <message>
            <source>Cases answered by their deadline</source>
            <translation>Мерзімінде жауап берілген өтініштер</translation>
        </message>
        <message>
            <source>Cases this week</source>
            <translation>Осы аптадағы жағдай саны</translation>
        </message>
        <message>
            <source>Cases today</source>
            <translation>Бүгінгі жағдай саны</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Біліктілік</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>Complaints answered by their deadline</source>
            <translation>Мерзімінде жауап берілген шағымдар</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>Courtesy</source>
            <translation>Сыпайылық</translation>
        </message>
        <message>
            <source>End the standard</source>
            <translation>Күшін тоқтату</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Әділдік</translation>
        </message>
        <message>
            <source>For example wait-15. It stays the same in all versions.</source>
            <translation>Мысалы, wait-15. Код барлық нұсқада өзгермейді.</translation>
        </message>
        <message>
            <source>From the week of this day</source>
            <translation>Осы күн бар аптадан бастап</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Мерзімді меже</translation>
        </message>
        <message>
            <source>Grey band: the usual variation. Dashed: the target. “Better” and “worse” are said only outside the band, after 8 weeks on one side, or 3 of 4 near its edge. “Too few”: under 10 cases.</source>
            <translation>Сұр жолақ — әдеттегі ауытқу, үзік сызық — меже. «Жақсарды», «нашарлады» деп тек жолақтан тыс шыққанда, 8 апта бір жағында тұрғанда немесе 4 аптаның 3-і шетіне жақын болғанда ғана айтылады. «Тым аз» — 10 жағдайдан кем.</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Қалай өлшенеді</translation>
        </message>
        <message>
            <source>How people come</source>
            <translation>Қалай жүгінеді</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күшінде</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енетін күні</translation>
        </message>
        <message>
            <source>In force on {day}</source>
            <translation>{day} күні күшінде</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Ақпарат</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>Бөлімшенің барлық тілінде мәтін болғанда ғана жарияланады.</translation>
        </message>
        <message>
            <source>Judged strictly: who gave up after the limit counts as missed. What could be asked next is on the page “Targets” (Ctrl+J); there a target is also lowered.</source>
            <translation>Қатаң есептеледі: шектен артық күтіп кетіп қалған адам да бұзылу болып саналады. Әрі қарай нені көтеруге болатыны «Межелер» бетінде (Ctrl+J); меже сол жерде төмендетіледі.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Kept in the last four weeks</source>
            <translation>Соңғы төрт аптадағы сақталуы</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Өткен апта</translation>
        </message>
        <message>
            <source>Limits come again after eight weeks with enough cases. Closed days stay as they are.</source>
            <translation>Шектер жағдай саны жеткілікті сегіз аптадан кейін қайта шығады. Жабылған күндер өзгермейді.</translation>
        </message>
        <message>
            <source>Limits renewed</source>
            <translation>Шектер жаңартылды</translation>
        </message>
        <message>
            <source>Limits renewed from the week of {day}</source>
            <translation>Шектер {day} басталған аптадан жаңартылды</translation>
        </message>
        <message>
            <source>Lower limit of the usual variation</source>
            <translation>Әдеттегі ауытқудың төменгі шегі</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>Немен өлшенеді</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Met or missed</source>
            <translation>Орындалды ма</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <source>More than what the last weeks show; they are its baseline.</source>
            <translation>Соңғы апталардағыдан көп: олар — бастапқы деңгей.</translation>
        </message>
        <message>
            <source>New standard</source>
            <translation>Жаңа стандарт</translation>
        </message>
        <message>
            <source>New standard: {code}</source>
            <translation>Жаңа стандарт: {code}</translation>
        </message>
        <message>
            <source>No standards yet</source>
            <translation>Әзірге стандарт жоқ</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>Анық өзгеріс жоқ</translation>
        </message>
        <message>
            <source>None: for the whole branch.</source>
            <translation>Таңдалмаса: бүкіл бөлімше үшін.</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>Бұл жүйе өлшемейді</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>Тек осы қызметтер үшін</translation>
        </message>
        <message>
            <source>Our standards (PDF)</source>
            <translation>Біздің стандарттар (PDF)</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Жауапты</translation>
        </message>
        <message>
            <source>Propose an action of improvement</source>
            <translation>Жақсарту шарасын ұсыну</translation>
        </message>
        <message>
            <source>Ratings of visitors</source>
            <translation>Келушілердің бағалары</translation>
        </message>
        <message>
            <source>Reading the standards</source>
            <translation>Стандарттар оқылуда</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Сенімділік</translation>
        </message>
        <message>
            <source>Renew the limits</source>
            <translation>Шектерді жаңарту</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Save our standards to print and hang up</source>
            <translation>Стандарттарымызды басып шығарып, ілу үшін сақтау</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>Жоба ретінде сақталды: {code}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>Сақталды: {code}</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>Мерзімді меже қою</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандарт</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>Стандарттар</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Streak</source>
            <translation>Қатарынан</translation>
        </message>
        <message>
            <source>Streak, days</source>
            <translation>Қатарынан, күн</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Меже</translation>
        </message>
        <message>
            <source>Target, percent of all cases</source>
            <translation>Меже, барлық жағдайдың пайызы</translation>
        </message>
        <message>
            <source>The action is proposed; see the page “Improvement”.</source>
            <translation>Шара ұсынылды, «Жақсарту» бөлімін қараңыз.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>Көрсеткіштер сол уақыттағы.</translation>
        </message>
        <message>
            <source>The last twelve weeks</source>
            <translation>Соңғы он екі апта</translation>
        </message>
        <message>
            <source>The promise, as visitors read it</source>
            <translation>Келушілер оқитын уәде</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы апта</translation>
        </message>
        <message>
            <source>Time at the counter</source>
            <translation>Терезедегі уақыт</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>Уақтылық</translation>
        </message>
        <message>
            <source>To be reached, percent of all cases</source>
            <translation>Жету керек, барлық жағдайдың пайызы</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>Қайта қаралатын күні</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: a day is never judged afterwards.</source>
            <translation>Ең ерте дегенде ертең: өткен күн кейіннен бағаланбайды.</translation>
        </message>
        <message>
            <source>Upper limit of the usual variation</source>
            <translation>Әдеттегі ауытқудың жоғарғы шегі</translation>
        </message>
        <message>
            <source>Usual variation</source>
            <translation>Әдеттегі ауытқу</translation>
        </message>
        <message>
            <source>Wait from joining the queue to the first call</source>
            <translation>Кезекке тұрғаннан алғашқы шақыруға дейінгі күту</translation>
        </message>
        <message>
            <source>Wait from the time of the appointment to the first call</source>
            <translation>Жазылған уақыттан алғашқы шақыруға дейінгі күту</translation>
        </message>
        <message>
            <source>Weakest hour</source>
            <translation>Ең әлсіз сағат</translation>
        </message>
        <message>
            <source>Week of {day}: {share}</source>
            <translation>{day} басталған апта: {share}</translation>
        </message>
        <message>
            <source>What is known of this standard</source>
            <translation>Осы стандарт туралы мәліметтер</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>Не уәде етілген</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>What we promise you</source>
            <translation>Сізге беретін уәдеміз</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Қайда қолданылады</translation>
        </message>
        <message>
            <source>Who answers for it, and when</source>
            <translation>Кім және қашан жауап береді</translation>
        </message>
        <message>
            <source>Why the service works differently since then</source>
            <translation>Содан бері қызмет неге басқаша көрсетіледі</translation>
        </message>
        <message>
            <source>With an appointment</source>
            <translation>Алдын ала жазылумен</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Нашарлады</translation>
        </message>
        <message>
            <source>a day since the first version and not after today</source>
            <translation>бірінші нұсқадан ерте емес және бүгіннен кеш емес күн</translation>
        </message>
        <message>
            <source>a deadline within 24 months</source>
            <translation>24 ай ішіндегі мерзім</translation>
        </message>
        <message>
            <source>a later week than the last time</source>
            <translation>өткен жолғыдан кейінгі апта</translation>
        </message>
        <message>
            <source>a measured baseline of at least 100 cases</source>
            <translation>бастапқы деңгей үшін кемінде 100 өлшенген жағдай</translation>
        </message>
        <message>
            <source>a measured baseline of at least 4 weeks</source>
            <translation>бастапқы деңгей үшін кемінде 4 апталық өлшем</translation>
        </message>
        <message>
            <source>a review after the first day</source>
            <translation>бірінші күннен кейінгі қайта қарау күні</translation>
        </message>
        <message>
            <source>a share above the baseline</source>
            <translation>бастапқы деңгейден жоғары үлес</translation>
        </message>
        <message>
            <source>a share to be reached</source>
            <translation>жету керек үлес</translation>
        </message>
        <message>
            <source>a target share for what is measured</source>
            <translation>өлшенетінге арналған меже</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>осында жұмыс істейтін жауапты</translation>
        </message>
        <message>
            <source>any face but the worst</source>
            <translation>ең нашарынан басқа кез келген бет-бейне</translation>
        </message>
        <message>
            <source>between hours: {points}</source>
            <translation>сағаттар арасында: {points}</translation>
        </message>
        <message>
            <source>from the week of {day}: {reason} ({person})</source>
            <translation>{day} басталған аптадан: {reason} ({person})</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>өлшенбейді</translation>
        </message>
        <message>
            <source>one of the two better faces</source>
            <translation>жақсы екі бет-бейненің бірі</translation>
        </message>
        <message>
            <source>something that is measured</source>
            <translation>өлшенетін көрсеткіш</translation>
        </message>
        <message>
            <source>target {share}</source>
            <translation>меже {share}</translation>
        </message>
        <message>
            <source>the best face</source>
            <translation>ең жақсы бет-бейне</translation>
        </message>
        <message>
            <source>the limit of what is measured</source>
            <translation>өлшенетіннің шегі</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>тым аз</translation>
        </message>
        <message>
            <source>whole branch</source>
            <translation>бүкіл бөлімше</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} мен {high} арасында</translation>
        </message>
        <message>
            <source>{low} to {high} a week. Last week: {change}</source>
            <translation>аптасына {low} мен {high} арасында. Өткен апта: {change}</translation>
        </message>
        <message>
            <source>{metric}: at least {face}</source>
            <translation>{metric}: кемінде {face}</translation>
        </message>
        <message numerus="yes">
            <source>{metric}: at most %n minutes</source>
            <translation>
                <numerusform>{metric}: ең көбі %n минут</numerusform>
                <numerusform>{metric}: ең көбі %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>{promise} Our target: {share} of all cases.</source>
            <translation>{promise} Межеміз: барлық жағдайдың {share}.</translation>
        </message>
        <message>
            <source>{share} of {cases} cases; surely between {low} and {high}</source>
            <translation>{share}, жағдай саны: {cases}; сенімді түрде {low} мен {high} арасында</translation>
        </message>
        <message>
            <source>{value} by {day}; baseline {share} of {cases} cases from {first} to {last}</source>
            <translation>{day} дейін {value}; бастапқы деңгей: {share}, жағдай саны: {cases}, кезең: {first} және {last} арасы</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}, {hours}: {share} of %n cases</source>
            <translation>
                <numerusform>{weekday}, {hours}: {share}, %n жағдай</numerusform>
                <numerusform>{weekday}, {hours}: {share}, %n жағдай</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n call(s) without a competency that the service asks for.</source>
            <translation>
                <numerusform>Қызметке керек құзыретсіз %n шақыру.</numerusform>
                <numerusform>Қызметке керек құзыретсіз %n шақыру.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tickets are still open.</source>
            <translation>
                <numerusform>Әлі %n талон ашық.</numerusform>
                <numerusform>Әлі %n талон ашық.</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointments kept, of those not cancelled</source>
            <translation>Жазылып келгендер, тоқтатылғандарсыз</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Келушілер</translation>
        </message>
        <message>
            <source>Arrivals and counters open</source>
            <translation>Келушілер және ашық терезелер</translation>
        </message>
        <message>
            <source>Arrivals per counter hour</source>
            <translation>Терезе жұмысының бір сағатындағы келушілер</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Жұмыс орнында</translation>
        </message>
        <message>
            <source>By counter and clerk</source>
            <translation>Терезелер мен қызметкерлер</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Қызметтер бойынша</translation>
        </message>
        <message>
            <source>By service and by counter, a visitor counts wherever they were served. After a transfer or with a second service, served is therefore more than issued.</source>
            <translation>Қызметтер мен терезелер бойынша келуші қызмет алған әр жерде есептеледі. Сондықтан басқаға берілгенде немесе екінші қызмет алғанда қызмет көрсетілгендер саны берілген талондардан көп болады.</translation>
        </message>
        <message>
            <source>Calls that were repeats</source>
            <translation>Қайталанған шақырулар</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Closed; the figures are final</source>
            <translation>Күн жабылды, көрсеткіштер түпкілікті</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Пікір</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>Counter hours open</source>
            <translation>Терезелердің жұмыс сағаты</translation>
        </message>
        <message>
            <source>Counter {counter} was signed out by force.</source>
            <translation>{counter}-терезе: ауысым мәжбүрлі түрде аяқталды.</translation>
        </message>
        <message>
            <source>Counters open</source>
            <translation>Ашық терезелер</translation>
        </message>
        <message>
            <source>Counters open: mean of the half-hour, without pauses.</source>
            <translation>Ашық терезелер: жарты сағаттағы орташа саны, үзіліссіз.</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>Күн қорытындысы</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>Шақыруға келмегендер</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>Басқа көрсеткіштер</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>Кезегін күтпей кетті</translation>
        </message>
        <message>
            <source>Gave up after, median</source>
            <translation>Кезегін күтпей кетті: уақыт медианасы</translation>
        </message>
        <message>
            <source>Gave up: left, or not there when called, before being served ÷ issued.</source>
            <translation>Кезегін күтпей кетті: қызмет алмай кеткендер немесе шақыруға келмегендер ÷ берілген талондар.</translation>
        </message>
        <message>
            <source>Half-hour from</source>
            <translation>Жарты сағат басы</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Issued: tickets taken. Served: tickets whose visitor was served at least once.</source>
            <translation>Берілді: алынған талондар. Қызмет көрсетілді: келушісіне кемінде бір рет қызмет көрсетілген талондар.</translation>
        </message>
        <message>
            <source>Last event and its check code</source>
            <translation>Соңғы оқиға және оның коды</translation>
        </message>
        <message>
            <source>Last event of the cases and its check code</source>
            <translation>Өтініштер бойынша соңғы оқиға және оның коды</translation>
        </message>
        <message>
            <source>Left before being served</source>
            <translation>Қызмет алмай кеткендер</translation>
        </message>
        <message>
            <source>Longest queue from</source>
            <translation>Кезек ең ұзын болған уақыт</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Ең ұзақ күту</translation>
        </message>
        <message>
            <source>Longest waits from</source>
            <translation>Ең ұзақ күткен уақыт</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>Қызмет көрсетудің орташа уақыты</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>Орташа күту</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>Қызмет уақытының медианасы</translation>
        </message>
        <message>
            <source>Median service time with pauses and paperwork</source>
            <translation>Үзіліс пен рәсімдеуді қосқандағы қызмет медианасы</translation>
        </message>
        <message>
            <source>Median time in the branch</source>
            <translation>Бөлімшеде болу уақытының медианасы</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>Күтудің медианасы</translation>
        </message>
        <message>
            <source>Median wait to the last call</source>
            <translation>Соңғы шақыруға дейінгі күту медианасы</translation>
        </message>
        <message>
            <source>Median walk to the counter</source>
            <translation>Терезеге дейін бару медианасы</translation>
        </message>
        <message>
            <source>Median: half of the values are lower, half are higher.</source>
            <translation>Медиана: мәндердің жартысы одан аз, жартысы көп.</translation>
        </message>
        <message>
            <source>Most arrivals from</source>
            <translation>Келуші ең көп болған уақыт</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Назар аудару керек</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>Күн ескертпелері</translation>
        </message>
        <message>
            <source>Nothing unusual.</source>
            <translation>Ерекше ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Number of waits</source>
            <translation>Күту саны</translation>
        </message>
        <message numerus="yes">
            <source>Only %n ratings: too few to judge.</source>
            <translation>
                <numerusform>Бар болғаны %n баға: қорытынды жасауға ерте.</numerusform>
                <numerusform>Бар болғаны %n баға: қорытынды жасауға ерте.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes by service</source>
            <translation>Қызметтер бойынша нәтижелер</translation>
        </message>
        <message>
            <source>Paper was running out at {device}.</source>
            <translation>Қағаз таусылуға жақындады: {device}.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Үзілістер</translation>
        </message>
        <message>
            <source>People inside</source>
            <translation>Залдағы адамдар</translation>
        </message>
        <message>
            <source>People inside, every half-hour</source>
            <translation>Залдағы адамдар, жарты сағатта</translation>
        </message>
        <message>
            <source>People inside: issued so far − visits that have ended, every half-hour.</source>
            <translation>Залдағы адамдар: сол кезге дейін берілген талондар − аяқталған келулер, әр жарты сағат сайын.</translation>
        </message>
        <message>
            <source>People waiting, mean</source>
            <translation>Кезекте күткендер, орташа</translation>
        </message>
        <message>
            <source>People waiting, most at once</source>
            <translation>Бір мезгілде күткендер, ең көбі</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Уәде</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Уәде орындалды</translation>
        </message>
        <message>
            <source>Promise kept by service</source>
            <translation>Қызметтердегі уәденің орындалуы</translation>
        </message>
        <message>
            <source>Promise kept, strict</source>
            <translation>Уәде орындалды, қатаң есеп</translation>
        </message>
        <message>
            <source>Promise kept: served visits called in the promised time ÷ served visits.</source>
            <translation>Уәде орындалды: уәде етілген мерзімде шақырылып, қызмет алғандар ÷ қызмет алғандар.</translation>
        </message>
        <message>
            <source>Promise: the longest wait the branch promises. Target: the share of visits that should keep it.</source>
            <translation>Уәде: бөлімше уәде еткен ең ұзақ күту. Меже: уәде орындалуға тиіс келулердің үлесі.</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Баға</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Бағалар</translation>
        </message>
        <message>
            <source>Ratings and comments</source>
            <translation>Бағалар мен пікірлер</translation>
        </message>
        <message>
            <source>Ratings, of all served</source>
            <translation>Қызмет алғандар ішінде баға бергендер</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Себептері</translation>
        </message>
        <message>
            <source>Returned to the queue</source>
            <translation>Кезекке қайтарылғандар</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>Қанағаттану индексі</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of all ratings, from {lowest} points for the worst face to {highest} for the best.</source>
            <translation>Қанағаттану индексі: барлық бағаның орташасы, ең нашар бет-бейне — {lowest}, ең жақсысы — {highest} ұпай.</translation>
        </message>
        <message>
            <source>Satisfied, of all ratings</source>
            <translation>Барлық баға ішінде риза болғандар</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Қызмет көрсетілді</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message numerus="yes">
            <source>Service time and satisfaction score of a clerk are shown from %n cases on.</source>
            <translation>
                <numerusform>Қызметкердің қызмет уақыты мен қанағаттану индексі кемінде %n жағдай болғанда көрсетіледі.</numerusform>
                <numerusform>Қызметкердің қызмет уақыты мен қанағаттану индексі кемінде %n жағдай болғанда көрсетіледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Service time: from the start to the end of serving, without time on hold.</source>
            <translation>Қызмет уақыты: қызмет көрсетудің басынан соңына дейін, кейінге қалдырылған уақытсыз.</translation>
        </message>
        <message>
            <source>Serving, of the time signed in</source>
            <translation>Қызмет көрсету үлесі, жұмыс орнындағы уақыттан</translation>
        </message>
        <message>
            <source>Set-up changed during this day</source>
            <translation>Осы күнгі баптау өзгерістері</translation>
        </message>
        <message>
            <source>Still open; figures as of {time}</source>
            <translation>Күн әлі ашық, {time} кезіндегі көрсеткіштер</translation>
        </message>
        <message>
            <source>Strict: also counts those who left or did not come after waiting longer than promised.</source>
            <translation>Қатаң есеп: уәдеден ұзақ күтіп, кетіп қалғандар мен келмегендер де есептеледі.</translation>
        </message>
        <message>
            <source>The day had been closed and was opened again at {time}.</source>
            <translation>Күн жабылған еді, қайта ашылған уақыты: {time}.</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>Күн сандармен</translation>
        </message>
        <message>
            <source>The slip of {ticket} was not printed.</source>
            <translation>{ticket} талоны басылмады.</translation>
        </message>
        <message>
            <source>The times of {ticket} were marked as wrong.</source>
            <translation>{ticket} талонының уақыты қате деп белгіленді.</translation>
        </message>
        <message>
            <source>Time busy</source>
            <translation>Жүктеме</translation>
        </message>
        <message>
            <source>Time busy, all counters</source>
            <translation>Барлық терезенің жүктемесі</translation>
        </message>
        <message>
            <source>Time busy: serving and paperwork ÷ time at the counter without pauses.</source>
            <translation>Жүктеме: қызмет көрсету мен құжат рәсімдеу ÷ жұмыс орнындағы үзіліссіз уақыт.</translation>
        </message>
        <message>
            <source>Time in the branch: from taking the number to the end of the visit.</source>
            <translation>Бөлімшеде болу уақыты: талон алғаннан келу аяқталғанға дейін.</translation>
        </message>
        <message>
            <source>Times marked as wrong</source>
            <translation>Қате деп белгіленген уақыттар</translation>
        </message>
        <message>
            <source>Times marked as wrong by staff: the visits are counted, their times are left out.</source>
            <translation>Қызметкерлер қате деп белгілеген уақыт: келулер есептеледі, уақыты есептелмейді.</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Басқаға берілгендер</translation>
        </message>
        <message>
            <source>Usual on this weekday: mean of the same weekday in the last four weeks.</source>
            <translation>Аптаның осы күні әдетте: соңғы төрт аптадағы осы күннің орташасы.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>Дұрыс шыққан күту болжамы</translation>
        </message>
        <message>
            <source>Wait estimates that were right: share of waits inside the range shown on the ticket.</source>
            <translation>Дұрыс шыққан күту болжамы: талонда көрсетілген аралыққа түскен күту үлесі.</translation>
        </message>
        <message>
            <source>Wait estimates were off by, median</source>
            <translation>Күту болжамының қатесі, медиана</translation>
        </message>
        <message>
            <source>Wait estimates, on average</source>
            <translation>Күту болжамының ауытқуы, орта есеппен</translation>
        </message>
        <message>
            <source>Wait: from taking the number to the first call, over called visits.</source>
            <translation>Күту: талон алғаннан бірінші шақыруға дейін, шақырылғандар бойынша.</translation>
        </message>
        <message>
            <source>Waits and the promise</source>
            <translation>Күту уақыты және уәде</translation>
        </message>
        <message>
            <source>Waits and the promise: each call counts once; the line is the branch’s promise.</source>
            <translation>Күту уақыты және уәде: әр шақыру бір рет есептеледі; сызық — бөлімшенің уәдесі.</translation>
        </message>
        <message>
            <source>Walk to the counter: from the last call to the start of serving.</source>
            <translation>Терезеге бару: соңғы шақырудан қызмет көрсету басталғанға дейін.</translation>
        </message>
        <message>
            <source>clean and comfortable</source>
            <translation>тазалық пен жайлылық</translation>
        </message>
        <message>
            <source>clear answers</source>
            <translation>түсінікті жауап</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>нәтижесі көрсетілмеген</translation>
        </message>
        <message>
            <source>politeness</source>
            <translation>сыпайылық</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>уәде</translation>
        </message>
        <message>
            <source>result</source>
            <translation>нәтиже</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>жылдамдық</translation>
        </message>
        <message>
            <source>target</source>
            <translation>меже</translation>
        </message>
        <message>
            <source>usual on this weekday</source>
            <translation>аптаның осы күні әдетте</translation>
        </message>
        <message>
            <source>{branch} – {state}</source>
            <translation>{branch} — {state}</translation>
        </message>
        <message>
            <source>{device} reported a fault.</source>
            <translation>Құрылғы ақау туралы хабарлады: {device}.</translation>
        </message>
        <message>
            <source>{nine} in {ten} waited no more than</source>
            <translation>{ten} адамның {nine}-ы күткен ең ұзақ уақыт</translation>
        </message>
        <message>
            <source>{ticket} waited {time}.</source>
            <translation>{ticket}: күту уақыты {time}.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand before its turn.</source>
            <translation>{ticket} кезегінен бұрын қолмен шақырылды.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: it had been sent to the wrong counter.</source>
            <translation>{ticket} қолмен шақырылды: бұған дейін басқа терезеге шақырылған.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the manager asked for it.</source>
            <translation>{ticket} басшының өтінішімен қолмен шақырылды.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the visitor had come back.</source>
            <translation>{ticket} қолмен шақырылды: келуші қайтып келді.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: urgent need.</source>
            <translation>{ticket} қолмен шақырылды: шұғыл қажеттілік.</translation>
        </message>
        <message>
            <source>{ticket} was still open at the end of the day.</source>
            <translation>{ticket} талоны күн соңында ашық қалды.</translation>
        </message>
        <message>
            <source>{time} too long</source>
            <translation>{time} артық көрсетілген</translation>
        </message>
        <message>
            <source>{time} too short</source>
            <translation>{time} кем көрсетілген</translation>
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
                <numerusform>%n жауап</numerusform>
                <numerusform>%n жауап</numerusform>
            </translation>
        </message>
        <message>
            <source>A survey is open. Begin another only if its sheet was lost: the codes on that sheet will no longer count.</source>
            <translation>Сауалнама жүріп жатыр. Кодтар парағы жоғалса ғана жаңасын бастаңыз: ескі кодтар жарамсыз болады.</translation>
        </message>
        <message>
            <source>Against the survey before</source>
            <translation>Алдыңғы сауалнамамен салыстырғанда</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Келіседі</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>Сауалнамаға жауап беру</translation>
        </message>
        <message>
            <source>Answered with a code from a box. Answers are only counted: nothing says who gave them, when or where.</source>
            <translation>Сұрақтарға қораптан алынған кодпен жауап беріледі. Жауаптар тек саналады: кімнің, қашан, қайда жауап бергені сақталмайды.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Жауаптар</translation>
        </message>
        <message>
            <source>Begin a survey</source>
            <translation>Сауалнаманы бастау</translation>
        </message>
        <message>
            <source>Begins on its first day</source>
            <translation>Бірінші күні басталады</translation>
        </message>
        <message>
            <source>Begun. Save the sheet with the codes now: it cannot be made again.</source>
            <translation>Сауалнама басталды. Кодтары бар парақты қазір сақтаңыз: оны қайта жасау мүмкін емес.</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Жақсарды</translation>
        </message>
        <message>
            <source>Code from the box</source>
            <translation>Қораптан алынған код</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Кодтар</translation>
        </message>
        <message>
            <source>Counted. Thank you. The code can be thrown away.</source>
            <translation>Жауаптар есептелді. Рақмет. Кодты тастай беруге болады.</translation>
        </message>
        <message>
            <source>Cut the codes apart, fold them, and let everybody draw one from a box. Each counts once. Nobody writes down who has which.</source>
            <translation>Кодтарды кесіп, бүктеңіз, әркім қораптан біреуін алсын. Әр код бір рет есептеледі. Кімде қай код екені жазылмайды.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндері</translation>
        </message>
        <message>
            <source>Fewer than 5 answers: nothing is shown</source>
            <translation>5-тен аз жауап: нәтиже көрсетілмейді</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Four times a year everybody says with a code how it is to work here.</source>
            <translation>Жылына төрт рет әркім осында жұмыс істеу қалай екенін кодпен айтады.</translation>
        </message>
        <message>
            <source>I agree fully</source>
            <translation>Толық келісемін</translation>
        </message>
        <message>
            <source>I am treated with respect here.</source>
            <translation>Мұнда маған құрметпен қарайды.</translation>
        </message>
        <message>
            <source>I can do my work well in the time I have.</source>
            <translation>Жұмысымды жақсы атқаруға уақытым жетеді.</translation>
        </message>
        <message>
            <source>I do not agree at all</source>
            <translation>Мүлде келіспеймін</translation>
        </message>
        <message>
            <source>I have the equipment and information that I need.</source>
            <translation>Маған қажетті жабдық пен мәлімет бар.</translation>
        </message>
        <message>
            <source>I know what is expected of me.</source>
            <translation>Менен не күтілетінін білемін.</translation>
        </message>
        <message>
            <source>I learn what I need for my work.</source>
            <translation>Жұмысыма қажет нәрсені үйреніп жүрмін.</translation>
        </message>
        <message>
            <source>I rather agree</source>
            <translation>Көбіне келісемін</translation>
        </message>
        <message>
            <source>I rather do not agree</source>
            <translation>Көбіне келіспеймін</translation>
        </message>
        <message>
            <source>I would recommend this branch as a place to work.</source>
            <translation>Бұл бөлімшені жұмыс орны ретінде ұсынар едім.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>Сенімді өзгеріс жоқ</translation>
        </message>
        <message>
            <source>No survey yet</source>
            <translation>Әзірге сауалнама болған жоқ</translation>
        </message>
        <message>
            <source>One for each person who is asked.</source>
            <translation>Сұралатын әр адамға біреуден.</translation>
        </message>
        <message>
            <source>Open: shown when it is over</source>
            <translation>Жүріп жатыр: аяқталғанда көрсетіледі</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Ішінара</translation>
        </message>
        <message>
            <source>Reading the surveys</source>
            <translation>Сауалнамалар оқылуда</translation>
        </message>
        <message>
            <source>Replaced by a newer survey: its codes no longer count</source>
            <translation>Жаңа сауалнамамен алмастырылды: кодтары енді жарамсыз</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Save and print the sheet before you leave this page: nobody can show it again.</source>
            <translation>Беттен шықпай тұрып парақты сақтап, басып шығарыңыз: оны қайта көрсету мүмкін емес.</translation>
        </message>
        <message>
            <source>Save the sheet (PDF)</source>
            <translation>Парақты сақтау (PDF)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Тұжырым</translation>
        </message>
        <message>
            <source>Survey of staff</source>
            <translation>Қызметкерлер сауалнамасы</translation>
        </message>
        <message>
            <source>The codes of this survey</source>
            <translation>Осы сауалнаманың кодтары</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>Тізім сол уақыттағыдай көрсетілген.</translation>
        </message>
        <message>
            <source>When I need help, I get it.</source>
            <translation>Көмек керек болғанда, оны аламын.</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Нашарлады</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} — {last}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n; sure: {low} to {high}</source>
            <translation>
                <numerusform>%n жауаптың {share}; сенімді аралық: {low} — {high}</numerusform>
                <numerusform>%n жауаптың {share}; сенімді аралық: {low} — {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n минут</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Already reached</source>
            <translation>Қазір жетіп жүр</translation>
        </message>
        <message>
            <source>An action is proposed</source>
            <translation>Шара қабылдау ұсынылды</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Басқа мән</translation>
        </message>
        <message>
            <source>Capacity: visitors served in a counter hour</source>
            <translation>Өткізу қабілеті: терезенің бір сағатында қызмет көрсетілген келушілер</translation>
        </message>
        <message>
            <source>Cost of a closed case</source>
            <translation>Жабылған өтініштің құны</translation>
        </message>
        <message>
            <source>Decided so far</source>
            <translation>Қабылданған шешімдер</translation>
        </message>
        <message>
            <source>Every Monday the system looks for targets that the branch reliably meets, and proposes a stricter one that is already reached. You decide; another person approves the new version on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>Жүйе дүйсенбі сайын бөлімше сенімді орындап жүрген межелерді табады және қазірдің өзінде жетіп жүрген қатаңырақ межені ұсынады. Шешімді сіз қабылдайсыз, ал жаңа нұсқаны басқа қызметкер «Стандарттар» бетінде бекітеді (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Fewer staff</source>
            <translation>Қызметкер азайды</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Көрсеткіштер</translation>
        </message>
        <message>
            <source>It begins only when another person has approved it by then.</source>
            <translation>Осы күнге дейін басқа қызметкер бекітсе ғана күшіне енеді.</translation>
        </message>
        <message>
            <source>It is printed on “Our standards” and kept in the history.</source>
            <translation>Себебі «Біздің стандарттар» парағында басылады және тарихта сақталады.</translation>
        </message>
        <message>
            <source>It is the season</source>
            <translation>Маусымға байланысты</translation>
        </message>
        <message>
            <source>Lapsed: nobody decided</source>
            <translation>Мерзімі өтті: шешім болмады</translation>
        </message>
        <message>
            <source>Last raised on {day}</source>
            <translation>Соңғы көтерілген күні: {day}</translation>
        </message>
        <message>
            <source>Lower the target</source>
            <translation>Межені төмендету</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Төмендетілді</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}.</source>
            <translation>Меже төмендетілді: {day}. Бұрын: {before}.</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}. Reason: {reason}.</source>
            <translation>Меже төмендетілді: {day}. Бұрын: {before}. Себебі: {reason}.</translation>
        </message>
        <message>
            <source>May be raised</source>
            <translation>Көтеруге болады</translation>
        </message>
        <message>
            <source>Met?</source>
            <translation>Орындалды ма?</translation>
        </message>
        <message>
            <source>More visitors</source>
            <translation>Келушілер көбейді</translation>
        </message>
        <message>
            <source>Never raised</source>
            <translation>Әлі көтерілген жоқ</translation>
        </message>
        <message>
            <source>New laws or procedures</source>
            <translation>Жаңа заңдар не рәсімдер</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Келесі қадам</translation>
        </message>
        <message>
            <source>No other version is being prepared</source>
            <translation>Басқа нұсқа дайындалып жатқан жоқ</translation>
        </message>
        <message>
            <source>No stricter than what is already reached.</source>
            <translation>Қазір жетіп жүргеннен қатаң болмасын.</translation>
        </message>
        <message>
            <source>No sure change for the worse in eight weeks</source>
            <translation>Сегіз аптада анық нашарлау болмады</translation>
        </message>
        <message>
            <source>No targets yet</source>
            <translation>Межелер әлі жоқ</translation>
        </message>
        <message>
            <source>Not offered: costs are known of cases only.</source>
            <translation>Ұсынылмайды: құны тек өтініштер бойынша белгілі.</translation>
        </message>
        <message>
            <source>Not offered: hours of counters are known for the whole branch only.</source>
            <translation>Ұсынылмайды: терезелердің жұмыс сағаты тек бүкіл бөлімше бойынша белгілі.</translation>
        </message>
        <message>
            <source>Not offered: no more than this is reached yet.</source>
            <translation>Ұсынылмайды: әзірге бұдан артық нәтиже жоқ.</translation>
        </message>
        <message>
            <source>Not offered: no rate for an hour of work is set.</source>
            <translation>Ұсынылмайды: жұмыс сағатының құны берілмеген.</translation>
        </message>
        <message>
            <source>Not offered: this is not about time at a counter.</source>
            <translation>Ұсынылмайды: бұл терезедегі уақыт туралы емес.</translation>
        </message>
        <message>
            <source>Not offered: this standard has no limit in minutes.</source>
            <translation>Ұсынылмайды: бұл стандартта минутпен шек жоқ.</translation>
        </message>
        <message>
            <source>Not offered: too few weeks are known.</source>
            <translation>Ұсынылмайды: апталардың дерегі тым аз.</translation>
        </message>
        <message>
            <source>Nothing was raised for thirteen weeks</source>
            <translation>Он үш апта бойы ештеңе көтерілген жоқ</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>One is being prepared</source>
            <translation>Дайындалып жатыр</translation>
        </message>
        <message numerus="yes">
            <source>Only %n weeks are known; ten are needed.</source>
            <translation>
                <numerusform>Тек %n аптаның дерегі бар, он апта керек.</numerusform>
                <numerusform>Тек %n аптаның дерегі бар, он апта керек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a standard that is in force and measured has a target. Add one on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>Меже тек күшіндегі және өлшенетін стандартта болады. Оны «Стандарттар» бетінде қосыңыз (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Other aims come first</source>
            <translation>Басқа міндеттер маңыздырақ</translation>
        </message>
        <message>
            <source>Please check the number in every language.</source>
            <translation>Санды әр тілде тексеріңіз.</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>Propose it again from</source>
            <translation>Қайта ұсынылатын күні</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылды</translation>
        </message>
        <message>
            <source>Proposed: {value}</source>
            <translation>Ұсынылды: {value}</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Raising</source>
            <translation>Көтеру</translation>
        </message>
        <message>
            <source>Reading the targets</source>
            <translation>Межелер жүктелуде</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Rooms or equipment</source>
            <translation>Үй-жай не жабдық</translation>
        </message>
        <message>
            <source>Speed: the limit in minutes</source>
            <translation>Жылдамдық: минутпен шек</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Межелер</translation>
        </message>
        <message>
            <source>The last three weeks met the target</source>
            <translation>Соңғы үш аптада меже орындалды</translation>
        </message>
        <message>
            <source>The target is met, but no more is reached yet. An action could make more possible.</source>
            <translation>Меже орындалып жүр, бірақ әзірге бұдан артық нәтиже жоқ. Артығына жету үшін шара қажет.</translation>
        </message>
        <message>
            <source>The target was set wrongly</source>
            <translation>Меже дұрыс қойылмаған</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Шешім керек</translation>
        </message>
        <message>
            <source>Together they met it surely</source>
            <translation>Үшеуі бірге оны сенімді орындады</translation>
        </message>
        <message>
            <source>Too few weeks with at least 30 cases</source>
            <translation>Кемінде 30 жағдайы бар апта аз</translation>
        </message>
        <message>
            <source>Watched after a raise</source>
            <translation>Көтерілгеннен кейін бақылауда</translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>{day} басталған апта</translation>
        </message>
        <message>
            <source>What could be raised</source>
            <translation>Нені көтеруге болады</translation>
        </message>
        <message>
            <source>What must not become worse after the raise, for eight weeks</source>
            <translation>Көтерілгеннен кейін сегіз апта нашарламауы тиіс</translation>
        </message>
        <message>
            <source>What to raise</source>
            <translation>Нені көтеру</translation>
        </message>
        <message>
            <source>Why, or why not yet</source>
            <translation>Неге болады немесе әзірге неге болмайды</translation>
        </message>
        <message>
            <source>Worse in the week of {day}</source>
            <translation>{day} басталған аптада нашарлады</translation>
        </message>
        <message>
            <source>an action</source>
            <translation>шара</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>бекітілді</translation>
        </message>
        <message>
            <source>at least {value}</source>
            <translation>кемінде {value}</translation>
        </message>
        <message>
            <source>at most {value}</source>
            <translation>ең көбі {value}</translation>
        </message>
        <message>
            <source>cost of a closed case</source>
            <translation>жабылған өтініштің құны</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күшінде</translation>
        </message>
        <message>
            <source>looked at on Mondays</source>
            <translation>дүйсенбі сайын тексеріледі</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>енді күшінде емес</translation>
        </message>
        <message>
            <source>promise kept, strict</source>
            <translation>уәде орындалды, қатаң есеп</translation>
        </message>
        <message>
            <source>satisfaction score</source>
            <translation>қанағаттану индексі</translation>
        </message>
        <message>
            <source>smallest limit in minutes that holds</source>
            <translation>сақталған ең аз шек, мин</translation>
        </message>
        <message>
            <source>surely at least {low}; target {target}</source>
            <translation>сенімді түрде кемінде {low}; меже {target}</translation>
        </message>
        <message>
            <source>the new version was returned to its writer</source>
            <translation>жаңа нұсқа авторына қайтарылды</translation>
        </message>
        <message>
            <source>to be decided by {day}</source>
            <translation>шешу мерзімі: {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>visitors served in a counter hour</source>
            <translation>терезенің бір сағатында қызмет көрсетілген келушілер</translation>
        </message>
        <message>
            <source>waits for approval by another person</source>
            <translation>басқа қызметкердің бекітуін күтуде</translation>
        </message>
        <message>
            <source>within {low} to {high}</source>
            <translation>{low} мен {high} аралығында</translation>
        </message>
        <message>
            <source>{guard}: {value}, no sure change</source>
            <translation>{guard}: {value}, анық өзгеріс жоқ</translation>
        </message>
        <message>
            <source>{guard}: {value}, worse</source>
            <translation>{guard}: {value}, нашарлады</translation>
        </message>
        <message>
            <source>{lever}. Proposed: {value}, now: {now}. Already reached: {best}.</source>
            <translation>{lever}. Ұсынылғаны: {value}, қазір: {now}. Қазірдің өзінде жетіп жүргені: {best}.</translation>
        </message>
        <message>
            <source>{met} of {all} requirements met</source>
            <translation>Орындалған шарттар: {all} ішінен {met}</translation>
        </message>
        <message>
            <source>{shares}; target {target}</source>
            <translation>{shares}; меже {target}</translation>
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
                <numerusform>%n сағ</numerusform>
                <numerusform>%n сағ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min to {high}</source>
            <translation>
                <numerusform>%n мин — {high}</numerusform>
                <numerusform>%n мин — {high}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
        <message>
            <source>about {wait}</source>
            <comment>before a roughly expected wait, such as 10–20 min</comment>
            <translation>шамамен {wait}</translation>
        </message>
        <message>
            <source>cannot say yet</source>
            <comment>an expected wait</comment>
            <translation>әзірге айту мүмкін емес</translation>
        </message>
        <message numerus="yes">
            <source>less than %n h</source>
            <translation>
                <numerusform>%n сағаттан аз</numerusform>
                <numerusform>%n сағаттан аз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>%n минуттан аз</numerusform>
                <numerusform>%n минуттан аз</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>бір минуттан аз</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>%n сағаттан көп</numerusform>
                <numerusform>%n сағаттан көп</numerusform>
            </translation>
        </message>
        <message>
            <source>probably {wait}</source>
            <comment>before a roughly expected wait, such as less than 5 min</comment>
            <translation>шамасы, {wait}</translation>
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
            <translation>{year} ж. {day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year} AH</source>
            <translation>хижраның {year} ж. {day} {month}</translation>
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
            </translation>
        </message>
        <message>
            <source>{minutes} {seconds}</source>
            <translation>{minutes} {seconds}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{day} {month}, {weekday}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{year} ж. {day} {month}, {weekday}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year} AH</source>
            <translation>хижраның {year} ж. {day} {month}, {weekday}</translation>
        </message>
    </context>
    <context>
        <name>ui.forms</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>%n мәтін жетіспейді</numerusform>
                <numerusform>%n мәтін жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Жазба қосу</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Барлық топ</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Барлық тіл</translation>
        </message>
        <message>
            <source>Beside it, to compare</source>
            <translation>Салыстыру үшін қатар тұратын тіл</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Сурет таңдау…</translation>
        </message>
        <message>
            <source>Choose all found</source>
            <translation>Табылғанның бәрін таңдау</translation>
        </message>
        <message>
            <source>Clear all found</source>
            <translation>Табылғаннан таңдауды алып тастау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жию</translation>
        </message>
        <message>
            <source>From the scan folder…</source>
            <translation>Сканер қалтасынан…</translation>
        </message>
        <message>
            <source>Go to the next missing text</source>
            <translation>Келесі жетіспейтін мәтінге өту</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <source>Move down: {name}</source>
            <translation>Төмен жылжыту: {name}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move up: {name}</source>
            <translation>Жоғары жылжыту: {name}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңа жазба</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>No text is missing.</source>
            <translation>Барлық мәтін толтырылған.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Әзірге жоқ</translation>
        </message>
        <message>
            <source>Not written yet in this language</source>
            <translation>Бұл тілде әлі жазылмаған</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Only what is chosen</source>
            <translation>Тек таңдалғандар</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} ішінен {page}-бет</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Суреттер</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Суреттер мен PDF</translation>
        </message>
        <message>
            <source>Please give an answer here.</source>
            <translation>Мұнда жауап беріңіз.</translation>
        </message>
        <message>
            <source>Please look at the marked entries.</source>
            <translation>Белгіленген жазбаларды қараңыз.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Суретті алып тастау</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Алып тастау: {file}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Атауы бойынша іздеу</translation>
        </message>
        <message>
            <source>Something is missing or wrong in this entry.</source>
            <translation>Бұл жазбада бірдеңе жетіспейді немесе қате бар.</translation>
        </message>
        <message>
            <source>This file cannot be read. Choose another one.</source>
            <translation>Бұл файл оқылмайды. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This file is larger than {size} megabytes. Choose a smaller one.</source>
            <translation>Бұл файл {size} мегабайттан үлкен. Кішірегін таңдаңыз.</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture. Choose another one.</source>
            <translation>Бұл файл PNG немесе JPEG суреті емес. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This picture has more than {size} million pixels. Make it smaller, then choose it again.</source>
            <translation>Бұл суретте {size} миллионнан көп пиксель бар. Оны кішірейтіп, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Бұл сурет бүлінген. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This picture is too small: each side needs {size} pixels or more.</source>
            <translation>Бұл сурет тым кішкентай: әр қабырғасы кемінде {size} пиксель болуы керек.</translation>
        </message>
        <message>
            <source>Write the texts in</source>
            <translation>Қай тілде жазасыз</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>always there</source>
            <translation>әрқашан бар</translation>
        </message>
        <message>
            <source>{count} of {total} chosen</source>
            <translation>{total} ішінен {count} таңдалды</translation>
        </message>
        <message>
            <source>{count} of {total} languages</source>
            <translation>Тілдер: {total} ішінен {count}</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n missing</source>
            <translation>
                <numerusform>{language}: %n жетіспейді</numerusform>
                <numerusform>{language}: %n жетіспейді</numerusform>
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
            <translation>Бас әріп</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Бәрін өшіру</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>Соңғы әріпті өшіру</translation>
        </message>
        <message>
            <source>Half space</source>
            <translation>Жартылай бос орын</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекітілді</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Жобаны жою</translation>
        </message>
        <message>
            <source>Discarded draft</source>
            <translation>Жойылған жоба</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Күші тоқтады</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>Онсыз алғашқы күн</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күшінде</translation>
        </message>
        <message>
            <source>Return to the writer</source>
            <translation>Авторға қайтару</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Бекітуге жіберу</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Бекітуді күтуде</translation>
        </message>
        <message>
            <source>Write a version</source>
            <translation>Нұсқа жазу</translation>
        </message>
        <message>
            <source>a first day after that of the version before</source>
            <translation>алдыңғы нұсқадан кейінгі бірінші күн</translation>
        </message>
        <message>
            <source>a first day after today</source>
            <translation>бүгіннен кейінгі бірінші күн</translation>
        </message>
        <message>
            <source>the text in every language of the branch</source>
            <translation>бөлімшенің барлық тіліндегі мәтін</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}</source>
            <translation>{state}; басталуы: {day}; авторы: {people}</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}, approved by {person}</source>
            <translation>{state}; басталуы: {day}; авторы: {people}; бекіткен: {person}</translation>
        </message>
        <message>
            <source>{state}; new version: {prepared}</source>
            <translation>{state}; жаңа нұсқа: {prepared}</translation>
        </message>
        <message>
            <source>{state}; written by {people}</source>
            <translation>{state}; авторы: {people}</translation>
        </message>
    </context>
    <context>
        <name>waits</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n адам кезекте</numerusform>
                <numerusform>%n адам кезекте</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Күту уақыты</translation>
        </message>
        <message>
            <source>People ahead of you</source>
            <translation>Алдыңызда (адам)</translation>
        </message>
        <message>
            <source>Wait, roughly</source>
            <comment>above an expected wait that comes from a simple estimate</comment>
            <translation>Шамамен күту уақыты</translation>
        </message>
        <message>
            <source>as promised</source>
            <comment>beside an expected wait that keeps the promise of the service</comment>
            <translation>уәде етілген мерзімде</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>қазір жабық</translation>
        </message>
        <message>
            <source>longer than promised</source>
            <translation>уәде етілгеннен ұзақ</translation>
        </message>
        <message>
            <source>no counter open now</source>
            <translation>қазір ашық терезе жоқ</translation>
        </message>
        <message>
            <source>no more tickets today</source>
            <translation>бүгінге талон қалмады</translation>
        </message>
        <message>
            <source>nobody waiting</source>
            <translation>кезекте ешкім жоқ</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>әзірге белгісіз</translation>
        </message>
    </context>
    <context>
        <name>workbook</name>
        <message>
            <source>it is no XLSX file, or it is damaged.</source>
            <translation>бұл XLSX файлы емес немесе файл бүлінген.</translation>
        </message>
        <message>
            <source>it is too large; at most {size} kilobytes are possible.</source>
            <translation>ол тым үлкен; ең көбі {size} килобайт болуы мүмкін.</translation>
        </message>
        <message>
            <source>the file cannot be read.</source>
            <translation>файл оқылмайды.</translation>
        </message>
    </context>
    <context>
        <name>xlsform</name>
        <message numerus="yes">
            <source>at most %n row(s) can be here.</source>
            <translation>
                <numerusform>мұнда ең көбі %n жол болуы мүмкін.</numerusform>
                <numerusform>мұнда ең көбі %n жол болуы мүмкін.</numerusform>
            </translation>
        </message>
        <message>
            <source>the column {name} cannot be used here.</source>
            <translation>{name} бағанын мұнда пайдалануға болмайды.</translation>
        </message>
        <message>
            <source>the column {name} is empty.</source>
            <translation>{name} бағаны толтырылмаған.</translation>
        </message>
        <message>
            <source>the column {name} is missing.</source>
            <translation>{name} бағаны жоқ.</translation>
        </message>
        <message>
            <source>the column {name} is there twice.</source>
            <translation>{name} бағаны екі рет кездеседі.</translation>
        </message>
        <message>
            <source>the language {name} is none of the five here.</source>
            <translation>{name} тілі бағдарламаның бес тіліне кірмейді.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has no list {name}.</source>
            <translation>{sheet} парағында {name} тізімі жоқ.</translation>
        </message>
        <message>
            <source>{name} cannot be used in the column {column}.</source>
            <translation>{column} бағанында {name} мәнін пайдалануға болмайды.</translation>
        </message>
    </context>
</TS>
