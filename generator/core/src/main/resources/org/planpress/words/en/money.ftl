### Pages of figures: money, the survey and the timetable. What stands in their charts is in chart.ftl.

## Money

money-title = Money: { $heading }
money-for-year = { $amount } for { $year }
money-about = Where the money of the { $edition } comes from and where it goes.
money-no-split = This edition has no split of its money, only cases that it compares.
money-split = { $number ->
    [one] All of it is for one thing.
   *[other] The money is split into { WORD($number) } parts. This page shows what each pays for.
 }
money-earlier-year = It is the money of a year before the plan starts.
money-borrowed = This edition sets out no such choice. These cases come from the { $edition } and are shown only as an
    example.
money-year = Year
money-income = Where it comes from
money-parts = What each part pays for

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

timetable-page-judged = Progress as judged on { $day }.
