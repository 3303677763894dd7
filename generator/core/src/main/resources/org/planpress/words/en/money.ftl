### Pages of figures: money, the survey and the timetable. What stands in their charts is in chart.ftl.

## Money

money-title = Money: { $heading }
money-for-year = { $amount } for { $year }
money-in-all = { $basis ->
    [spent] { $amount } spent in { $year }
    [agreed] { $amount } for { $year }
   *[forecast] { $amount } forecast for { $year }
 }
money-about = Where the money of the { $edition } comes from and where it goes.
money-no-split = This edition has no split of its money, only cases that it compares.
money-split = { $number ->
    [one] All of it is for one thing.
   *[other] The money is split into { WORD($number) } parts. This page shows what each pays for.
 }
money-earlier-year = It is the money of a year before the plan starts.
money-year = Year
money-income = Where it comes from
money-parts = What each part pays for
# Before what money serves: priorities, themes and commitments.
money-serves = Serves
money-areas = Areas
money-in-areas = { $names }
money-agreed = Agreed
money-spent = Spent so far
money-amount = Amount
money-not-published = Not published
money-by-year = By year
money-finish = To be finished
money-status = Status
money-why = Why
money-judged = Judged on
money-stage = Stage
money-fund = Fund
money-recipient = Paid to
money-conditions = Conditions
money-start = Starts
money-end = Ends
money-paid-from = Paid from
money-on-the-web = On the web
money-source = Source
money-followed = What the money serves
money-followed-text = How much of the money is linked to each { -priority }, and how much is not linked to any part of the plan.
money-lines = What each line is for
money-projects = Each project
money-grants = Each grant and service
# $amount with the year and with what the figures of that year are.
money-in-year = { $amount } in { $year } ({ $basis ->
    [spent] actual
    [agreed] agreed
   *[forecast] forecast
 }{ $worked-out ->
    [yes] , worked out from its share
   *[no] {""}
 })
money-of-year = { $amount } in { $year }
money-over-years = { $amounts }
money-agreed-in-all = { $amount } agreed
money-agreed-and-spent = { $agreed } agreed, of which { $spent } had been spent by { $on }
money-overspent = { $agreed } agreed and { $spent } spent by { $on }, which is { $over } more than was agreed
money-spent-by = { $spent } by { $on }
money-spent-over = { $spent } by { $on }, which is { $over } more than was agreed
money-grant = { $amount }, { grants-named }
money-grant-without-amount = no amount published, { grants-named }
money-named = { $title }: { $amount }
money-sentence = { CAP($amount) }.
money-serving = { $number ->
    [one] It serves { $names }.
   *[other] It serves { $names }, and is not divided between them.
 }
money-finish-passed = { $finish }, a date that has passed; { -site } hold no record whether it was finished
money-part-of = Part of “{ $line }”.
# On the pages of priorities and commitments.
money-served-note = Money that is linked to this { -priority } or something under it. The budget, projects and grants may overlap, so these amounts are not added up.
money-money = Money

## The survey

survey-page-survey = Survey
survey-page-responses = Responses
survey-page-when = When
survey-page-before = Before
survey-page-asked = { CAP($when) }
survey-page-previous = { $title }: { $responses ->
    [one] { $responses } response
   *[other] { $responses } responses
 }

## The timetable

timetable-page-no-tasks = The timetable has no tasks.
timetable-page-judged = Progress as judged on { $day }.
