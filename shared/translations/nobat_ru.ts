<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>printing</name>
        <message>
            <source>Cover open</source>
            <translation>Крышка открыта</translation>
        </message>
        <message>
            <source>Does not report its state</source>
            <comment>state of the printer</comment>
            <translation>Не сообщает своё состояние</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Нет бумаги</translation>
        </message>
        <message>
            <source>Not connected</source>
            <comment>state of the printer</comment>
            <translation>Не подключён</translation>
        </message>
        <message>
            <source>Paper nearly finished</source>
            <translation>Бумага заканчивается</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>state of the printer</comment>
            <translation>Готов</translation>
        </message>
        <message>
            <source>The connection to the printer broke off. Look whether the slip came out before printing a copy.</source>
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
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>Принтер остановился, не допечатав талон. Выключите и включите его, затем напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>Крышка принтера открыта. Закройте её и напечатайте талон ещё раз.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell the person who looks after the system.</source>
            <translation>Талон не удалось подготовить к печати. Номер сохранён; сообщите тому, кто отвечает за систему.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>К принтеру накопилась очередь талонов. Номер сохранён; напечатайте талон позже.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>a PIN of {low} to {high} digits in quotation marks is expected.</source>
            <translation>здесь нужен ПИН-код из {low}–{high} цифр в кавычках.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>в отделении нужен хотя бы один такой раздел.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>здесь нужна дата, например 2026-03-21.</translation>
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
            <source>a number greater than {low} is expected.</source>
            <translation>здесь нужно число больше {low}.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>здесь нужно число не меньше {low}.</translation>
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
            <source>a value of another kind is expected.</source>
            <translation>здесь нужно значение другого вида.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>здесь нужно целое число от {low} до {high}.</translation>
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
            <source>no group has the code {name}.</source>
            <translation>группы с кодом {name} нет.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>услуги с кодом {name} нет.</translation>
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
            <source>the branch would close before it opens.</source>
            <translation>отделение закрывалось бы раньше, чем открывается.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>нет категории с кодом «ordinary».</translation>
        </message>
        <message>
            <source>the class “ordinary” has weight 1 and rank 0.</source>
            <translation>у категории «ordinary» вес 1 и ранг 0.</translation>
        </message>
        <message>
            <source>the code {name} is there twice.</source>
            <translation>код {name} встречается дважды.</translation>
        </message>
        <message>
            <source>the counter {name} is there twice.</source>
            <translation>окно {name} встречается дважды.</translation>
        </message>
        <message>
            <source>the day {day} is there twice.</source>
            <translation>день {day} встречается дважды.</translation>
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
            <source>the service {name} already has this letter.</source>
            <translation>эта буква уже занята услугой {name}.</translation>
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
            <source>this key is missing.</source>
            <translation>этого ключа нет.</translation>
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
            <source>this line is not written as TOML ({details}).</source>
            <translation>строка записана не по правилам TOML ({details}).</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>здесь нужно true или false.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>два периода работы в день {day} пересекаются.</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>Копия {number}</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are spelled out</comment>
            <translation>Талон {number}. Пройдите, пожалуйста, к окну номер {counter}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>Талон {number}. Вас ждут: {place}.</translation>
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
            <source>{weekday} {day} {month}</source>
            <translation>{weekday}, {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday}, {day} {month} {year} г.</translation>
        </message>
    </context>
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capital letters</source>
            <translation>Заглавные буквы</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Удалить всё</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>Удалить последнюю букву</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
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
</TS>
