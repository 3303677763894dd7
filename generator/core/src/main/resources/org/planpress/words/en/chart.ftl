### Charts of measures and money, their tables, and what is said of them.

## Stretches of time

period-quarter = { $from } to { $until }
period-quarter-briefly = { $from }–{ $until }
period-years = { $from } to { $until }
# From one period to another, whatever they are called: “November 2020 to October 2023”.
period-span = { $from } to { $until }
# Until when something is to be reached, or is due. What authors wrote stands as it is: “Autumn 2027”.
period-by = by { $when }
period-from = from { $span }
period-on = on { $day }
period-in = in { $month }
# After “ended”, where the day was not told: “with 2028/29”.
period-with = with { $time }

## Values and their units. $sign is a minus or a plus or nothing.

value-points = { $number } { $one ->
    [yes] percentage point
   *[no] percentage points
 }
# A number and an office's own word for what it is: 1,204 tonnes of CO2e.
value-of = { $number } { $word }
# Where the numbers stand without it: Emissions (tonnes of CO2e).
value-in-unit = { $measure } ({ $word })
# For a narrow place, where it is clear that these are points between percentages.
value-points-briefly = { $number } { $one ->
    [yes] point
   *[no] points
 }
value-pounds = { $sign }£{ $number }
value-million-pounds = { $sign }£{ $number }m
value-billion-pounds = { $sign }£{ $number }bn
value-trillion-pounds = { $sign }£{ $number }tn
value-million-pounds-in-words = { $sign }£{ $number } million
value-pence = { $number }p
# Times stay on one line: their spaces become spaces that do not break.
value-split-second = { $sign }{ $seconds } s
value-seconds = { $sign }{ $seconds } s
value-minutes = { $sign }{ $minutes } min
value-minutes-and-seconds = { $sign }{ $minutes } min { $seconds } s
value-hours = { $sign }{ $hours } h
value-hours-and-minutes = { $sign }{ $hours } h { $minutes } min
value-hours-minutes-and-seconds = { $sign }{ $hours } h { $minutes } min { $seconds } s
# A figure that is not firm, where nothing else says so.
value-not-firm = { $figure } ({ value-status-name })
value-unit-pounds = £
value-unit-million-pounds = £ million

## How firm a value is

value-status-name = { $status ->
   *[final] final
    [provisional] provisional
    [revised] revised
    [estimated] estimated
    [forecast] forecast
    [break] counted in a new way
    [unavailable] not available
    [not-applicable] does not apply
    [confidential] confidential
    [withheld] withheld
    [illustrative] illustrative
 }
value-status-head = { CAP(value-status-name) }
value-status-meaning = { $status ->
   *[final] The publisher does not expect it to change.
    [provisional] It may still change when late records come in.
    [revised] It was published before with another value.
    [estimated] It is worked out from a part of the records.
    [forecast] It is expected and has not happened yet.
    [break] It is the first value counted in a new way. It is not compared with those before it.
    [unavailable] There is a value, but nobody has published it.
    [not-applicable] There can be no value.
    [confidential] The value is kept back, for example because the number is so small that it could point to a person.
    [withheld] The number is so small that it could point to a person, or it would give such a number away by subtraction.
    [illustrative] It is made up to show the design. It is not a fact.
 }
value-status-withheld = withheld: fewer than { $below }{ $several ->
    [yes] {""}, or it would give such a number away
   *[no] {""}
 }
value-status-withheld-with-weight = withheld: worked out from a small number
firmness-how = { $status ->
    [withheld] withheld, so that nobody can be recognised
    [not-applicable] not applicable
    [illustrative] illustrative: made up to show the design, not facts
   *[other] { value-status-name }
 }
firmness-partly-illustrative = { CAP($finding) }; some values are illustrative
firmness-all = All values are { firmness-how }.
firmness-one = The value for { $period } is { firmness-how }.
firmness-some = The values for { $periods } are { firmness-how }.
firmness-many = The values for several { TERM($unit, form: "other") }, marked in the table, are { firmness-how }.
firmness-missing = There is no value for { $periods }.
firmness-was = The figure for { $period } was { $was } until { $on }: { $reason }.
firmness-changed = The figures for { $periods } changed on { $on }: { $reason }. The table has what they were.
firmness-many-changed = The figures for several { TERM($unit, form: "other") }, marked in the table, changed on { $on }: { $reason }.
firmness-changed-untold = What is published for { $periods } changed on { $on }: { $reason }. What it was before is not told, because
    small numbers are withheld.
firmness-was-in-row = Was { $was } until { $on }: { $reason }
firmness-changed-in-row = Changed on { $on }: { $reason }
firmness-many-missing = There is no value for several { TERM($unit, form: "other") }, marked in the table.

## What is usual

range-between = { $lower } to { $upper }
range-up-to = up to { $upper }
range-from = { $lower } or more
range-any = any possible value
# Where values never change.
range-one = { $value } alone

## Findings: whether the newest value is usual. They stand after a colon, or at the start of a title or sentence.

variation-one-value = one value so far
variation-not-judged = not judged
variation-made-up = illustrative values, made up to show the design
variation-within = within the usual range
variation-no-change = no change
variation-too-few = too few values to say what is usual
variation-only-forecasts = only forecasts so far
variation-none-published = no value is published
variation-outside = { $side ->
    [high] above the usual range
   *[low] below the usual range
 }
variation-trend = { $side ->
    [high] higher each { $unit } for { variation-running }
   *[low] lower each { $unit } for { variation-running }
 }
variation-near-end = { $side ->
    [high] near the top of the usual range
   *[low] near the bottom of the usual range
 }
variation-shift = { $side ->
    [high] above average for { variation-running }
   *[low] below average for { variation-running }
 }
# A number of periods in a row, within other findings.
variation-running = { COUNTED($number, $unit) }{ $number ->
    [one] {""}
   *[other] {" "}running
 }
variation-run = unusually { variation-level } for { variation-running }
variation-level = { $side ->
    [high] { $time ->
        [yes] long
       *[no] high
     }
   *[low] { $time ->
        [yes] short
       *[no] low
     }
 }
variation-title = { CAP($finding) }
variation-sentence = { CAP($finding) }.

## Why the newest value is unusual, and what that means

variation-why-outside = { $side ->
    [high] The newest figure lies above the usual range of { $range }.
   *[low] The newest figure lies below the usual range of { $range }.
 }
variation-why-trend = The figure has { $side ->
    [high] risen
   *[low] fallen
 } { $steps ->
    [one] once
   *[other] { WORD($steps) } times
 } in a row; the usual range is { $range }.
variation-why-near-end = Two of three { TERM($unit, form: "other") } in a row lie near the { $side ->
    [high] top
   *[low] bottom
 } of the usual range of { $range }.
variation-why-shift = The newest figure is one of { WORD($number) } in a row { $side ->
    [high] above
   *[low] below
 } the average of { $mean }; the usual range is { $range }.
variation-why-run = The figure has been unusually { variation-level } for { variation-running }, against an average of
    { $mean } and a usual range of { $range }.
variation-why-within = The newest figure lies within the usual range of { $range }.
variation-better = That is a change for the better.
variation-worse = That is a change for the worse.
variation-neither = Neither more nor less is better in itself.
variation-first-guess = With fewer than twelve values the usual range is a first guess.

# Under the head “Unusual?”.
variation-not-unusual = no
variation-no-value = no value
variation-left-out = not judged
variation-part-of-trend = Part of { WORD($steps) } { $side ->
    [high] rises
   *[low] falls
 } in a row
variation-near-limit = Near the { $side ->
    [high] upper
   *[low] lower
 } limit, like another of three
variation-part-of-shift = One of { WORD($number) } in a row { $side ->
    [high] above
   *[low] below
 } average

## Targets

target-level = { $kind ->
    [ceiling] at most { $value }{ target-each }
   *[floor] at least { $value }{ target-each }
 }
# After a value.
target-each = { $each ->
   *[none] {""}
    [month] {" "}each { -month }
    [quarter] {" "}each { -quarter }
    [financial-quarter] {" "}each { -financial-quarter }
    [half-year] {" "}each { -half-year }
    [financial-half-year] {" "}each { -financial-half-year }
    [year] {" "}each { -year }
    [financial-year] {" "}each { -financial-year }
    [twelve-months] {" "}over 12 { -month(form: "other") }
 }
target-in-year = { $value } for { $year }
# The last of several, after those of years.
target-otherwise = otherwise { $value }
target-value-by = { $value } { $by }
# The other targets of years, after the one of the newest figure.
target-others = The targets of other years: { $levels }.
# The values and their years, joined by commas.
target-years = { $kind ->
    [ceiling] at most { $years }{ target-each }
   *[floor] at least { $years }{ target-each }
 }
target-level-by = { $level } { $by }
target-is = The target is { $level }.
target-is-by = The target is { $level } { $by }.
target-is-for = The target for { $year } is { $level }.
target-not-set = None is set for the time of the newest figure.
target-unknown = No figure can be held against it: values are missing, or things were counted in a new way.
target-unstated = It is not said whether it is for each { $unit } or for a year, so no figure is held against it.
target-newest = the newest figure
target-of-period = the figure for { $period }, { $figure },
target-of-year = the { target-combined } for { $year }, { $figure },
target-of-twelve-months = the { target-combined } of the 12 { -month(form: "other") } to { $month }, { $figure },
target-combined = { $combine ->
    [sum] total
    [average] average
   *[latest] newest figure
 }
target-met = { CAP($subject) } meets it by { $by }.
target-missed = { CAP($subject) } misses it by { $by }.
target-met-exactly = { CAP($subject) } meets it exactly.
# Its date is still to come.
target-ahead-met = { CAP($subject) } meets it already, before its date.
target-ahead-short = { CAP($subject) } is { $by } away from it, and comes before its date.
target-year-earlier = A { -year } earlier it was { $by } away.
# A year that is not over.
target-so-far = So far, { $span }, the { target-combined } is { $figure }.
# A year that is over, of which only a part is known.
target-cut-short = The { target-combined } for { $span } is { $figure }. The year is over, and figures for the rest of it have
    not been published here.
target-to-go = { $kind ->
    [ceiling] That leaves { $more } for the rest of that year, { COUNTED($left, $unit) }.
   *[floor] It takes { $more } more in the rest of that year, { COUNTED($left, $unit) }.
 }
target-pace = { $kind ->
    [ceiling] That is { $so-far } a { $unit } so far; it leaves { $needed } a { $unit } from here.
   *[floor] That is { $so-far } a { $unit } so far; it takes { $needed } a { $unit } from here.
 }
target-already = { $kind ->
    [ceiling] That is more than the target for the whole year already, by { $by }.
   *[floor] That meets the target for the whole year already, and is { $by } above it.
 }
target-short-of-year = { $met ->
    [yes] That is on the right side so far, by { $by }.
   *[no] That is { $by } away from it so far.
 }
target-hit-or-miss = The target lies inside the usual range. If nothing changes, some
    { TERM($unit, form: "other") } will meet it and others will miss it.
target-will-be-met = The whole usual range is on the right side of the target. If nothing changes, it will be met.
target-will-be-missed = The whole usual range is on the wrong side of the target. If nothing changes, it will be missed.

## Series of values

series-extremes = { $time ->
    [yes] The longest was { $most }; the shortest was { $least }.
   *[no] The highest was { $most }; the lowest was { $least }.
 }
series-value-in = { $value }, in { $periods }
series-value-often = { $value }, in several { TERM($unit, form: "other") }, last in { $last }
series-anew = What is usual is worked out anew from { $period }: { $reason }.
series-changed = Something changed in { $period }: { $reason }.
series-each = each { $unit }, { $span }
series-newest = { $value } in { $period }

## In drawings, where room is short

chart-limit = { $line ->
   *[average] Average
    [upper] Upper limit
    [lower] Lower limit
 }
chart-limit-from = { chart-limit } from { $period }
chart-limit-at = { chart-limit } { $value }
chart-limit-at-briefly = { $line ->
   *[average] Average
    [upper] Upper
    [lower] Lower
 } { $value }
chart-target-at = Target { $value }
# The target changes, and ends before the newest value.
chart-target-until = Target until { $period } { $value }
chart-latest-at = Latest { $value }{ chart-firmness }
chart-value-at = { $period } { $value }{ chart-firmness }
# After a value, unless it is firm.
chart-firmness = { $standing ->
   *[firm] {""}
    [provisional] , provisional
    [estimated] , estimated
    [forecast] , forecast
    [made-up] , illustrative
 }
# The last value that did not happen.
chart-ahead-at = { $standing ->
   *[forecast] Forecast
    [provisional] Provisional
    [estimated] Estimated
    [made-up] Illustrative
    [firm] Newest
 } { $value }
chart-limits-reset = Limits reset
chart-limits-reset-in = Limits reset, { $period }
chart-no-figures = No figures to show
# About as much room as three letters take.
chart-month-on-axis = { $month ->
    [january] Jan
    [february] Feb
    [march] Mar
    [april] Apr
    [may] May
    [june] Jun
    [july] Jul
    [august] Aug
    [september] Sep
    [october] Oct
    [november] Nov
   *[december] Dec
 }
# For those who hear the page.
chart-bars = Horizontal bars. { $parts }.

## In tables

table-status = Status
table-total = Total
table-scale-start = Start of the scale
table-year-on-year = Change on the year before
table-period = { CAP($unit) }
table-none = none
table-published = published
table-not-published = not published
table-worked-out = worked out
table-worked-out-illustrative = worked out, illustrative
# Of a figure that is only about how something is drawn.
table-drawing = drawing

## The chart of a measure

measure-figure-subtitle = { $measure }, { $place }, { $span }
measure-figure-subtitle-from = { measure-figure-subtitle }. The scale starts at { $start }
measure-figure-drawing = Line chart of { $measure }, { $place }, { $span }.
measure-figure-newest-value = The newest value is { $newest }.
measure-figure-lines = Lines mark the average of { $mean } and the usual range of { $range }.
measure-figure-target-line = Another line marks the target of { $target }.
measure-figure-target-steps = Another line marks the target, { $levels }.
measure-figure-diamond = A diamond marks a value that is unusual, and worse.
measure-figure-triangle = A triangle marks a value that is unusual, and better.
measure-figure-square = A square marks a value that is unusual, where neither more nor less is better.
measure-figure-dot = A dot is within what is usual.
measure-figure-forecast = Dashes lead to values that are forecast.
measure-figure-made-up = Dashes lead to values that are made up to show the design.
measure-figure-source = { $publisher }, { $publication }
measure-figure-published = Published { $day }
measure-figure-newest-values = The newest values
measure-figure-unusual = Unusual?
measure-figure-new-range = New usual range from here: { $reason }
measure-figure-changed-here = Something changed here: { $reason }
measure-figure-months-to = { COUNT($months, -month) } to { $month }
measure-figure-combined-months-to = { $combine ->
    [sum] { measure-figure-months-to }, total
    [average] { measure-figure-months-to }, average
   *[latest] { measure-figure-months-to }, newest
 }
measure-figure-target = { $kind ->
    [ceiling] Target, at most
   *[floor] Target, at least
 }
measure-figure-target-by = { measure-figure-target }, { $by }
measure-figure-target-otherwise = { measure-figure-target }, otherwise
measure-figure-target-for = { measure-figure-target }, for { $year }
measure-figure-less-target = { $period } less the target
measure-figure-as-published = as published: { $source }

## The chart of a measure in several areas

areas-subtitle = { $measure } in { $areas }, { $span }. The scale is the same for all.
areas-subtitle-from = { $measure } in { $areas }, { $span }. The scale is the same for all and starts at { $start }.
areas-drawing = Small line charts, one for each area: { $areas }.
areas-newest = { $area }: { $newest }
areas-newest-sentence = { areas-newest }.
areas-caption = { $measure } by area, { $span }
areas-extremes = { $time ->
    [yes] longest in { $highest }, shortest in { $lowest }
   *[no] highest in { $highest }, lowest in { $lowest }
 }
areas-all-the-same = the newest figures are the same
areas-in-no-area = In no area
areas-each-in-an-area = In { $period } every case belongs to an area.
areas-some-in-none = Of { $whole } in { $period }, { $number } { $one ->
    [yes] belongs
   *[no] belong
 } to no area.
areas-more-than-the-whole = In { $period } the areas add up to { $number } more than the whole.

## Comparisons with others

comparison-figure = { $name }: { $value }
comparison-figures = { $figures }.
comparison-caption = { $title }, { $period }
comparison-name = Whose figure
comparison-meaning = What the name means
comparison-period = Compared for
comparison-rank = Rank
comparison-of = { $what } ({ $period })
comparison-place = { $place } of { $all }
comparison-place-from = { comparison-place }, where 1 is { $first }
comparison-published = Published on { $on }.
comparison-ranked = Rank: { $place }.
comparison-ranked-untold = Rank: { $place }. What first place stands for is not told.

## Where each pound goes

funding-subtitle = Pence in each pound of { $total }, { $year }
funding-all = All of { $total } for { $year } is for “{ $part }”.
funding-all-equal = Each of the { WORD($number) } parts of { $total } for { $year } has { $pence } of each pound.
funding-largest-of-several = The largest parts of { $total } for { $year } are { $parts }, each with { $pence } of each pound.
funding-quoted = “{ $part }”
funding-largest = The largest part of { $total } for { $year } is “{ $part }”, with { $pence } of each pound, or { $amount }.
funding-next = Next comes “{ $part }”, with { $pence } of each pound, or { $amount }.
funding-rest = The rest, { $pence }, is for “{ $part }”.
funding-each-other = Each of the others gets { $pence }.
funding-others = Each of the others gets between { $least } and { $most }.
funding-part = { $part }: { $pence }
funding-rounded = Amounts that were not published are worked out from the rounded shares, and rounded themselves.
funding-shares-worked-out = Shares that were not published are worked out from the amounts, and rounded.
funding-sum = The shares are rounded. They add up to { $percent }, not exactly to 100%.
funding-year = { CAP(-financial-year) } { $year }
funding-caption = Funding by part, { $year }
funding-parts = Part
funding-share = Share
funding-basis = Basis
funding-amount-basis = Basis of the amount
funding-share-basis = Basis of the share
funding-covers = What it covers

## The budget of several years

budget-title = Spending by year
budget-subtitle = { $income ->
    [yes] Spending and income
   *[no] Spending
 }, { $unit }, { $years }
budget-year-as = { $year }, { $basis ->
    [spent] actual
    [agreed] agreed
   *[forecast] forecast
 }
budget-total = { $amount } in { $year } ({ $basis ->
    [spent] actual
    [agreed] agreed
   *[forecast] forecast
 })
budget-spending = Spending is { $totals }.
budget-income = Income is { $totals }.
budget-gap = In { budget-year-as }, spending is { $more ->
    [yes] { $amount } more
   *[no] { $amount } less
 } than income.
budget-no-total = No total of spending was published for { $years }.
budget-total-summed = No total of spending was published for { $years }; what stands here is the sum of the lines.
budget-amounts-worked-out = These amounts are worked out from published shares, and rounded: { $figures }.
budget-figure-of = { $line } in { $year }
budget-caption = Budget by line, { $years }
budget-head = Line, { $unit }
budget-of-which = of which: { $part }
budget-shares-subtitle = Share of spending in percent, { budget-year-as }
budget-largest-share = The largest line of spending in { budget-year-as }, is “{ $line }”, with { $share }.
budget-shares-published = These shares were published: { $figures }. The others are worked out from the amounts, and rounded.
budget-shares-worked-out = The shares are worked out from the amounts, and rounded.
budget-shares-all-published = All these shares were published.
budget-shares-caption = Share of each line in the total of its year, { $years }
budget-spending-group = Spending
budget-income-group = Income
budget-sum = Sum of these lines
budget-left = Income less spending
budget-totals-differ = Where a published total differs from the sum of its lines, the table shows both.
budget-parts-not-added = Rows that start with “of which” are parts of the line above them, and are not added to it.
budget-shares-title = Shares of spending
budget-share-of = Line
budget-no-share = No shares are worked out where a line is less than nothing.

## The capital programme

capital-title = Capital projects
capital-subtitle = Agreed amount of each project, { $unit }
capital-agreed = { $projects ->
    [one] { $amount } was agreed for one project.
   *[other] { $amount } was agreed for { WORD($projects) } projects.
 }
capital-spent = { $known ->
    [one] What was spent so far was published for one of { WORD($all) }: { $spent } of { $agreed }.
   *[other] What was spent so far was published for { WORD($known) } of { WORD($all) }: { $spent } of the { $agreed } that was agreed for them.
 }
capital-none-spent = What was spent so far was not published.
capital-drawing = Horizontal bars, one for each project: { $projects }.
capital-head = Project, { $unit }
capital-by-year = { $placed } of the { $agreed } that was agreed is planned for { $years }.
capital-years-subtitle = Agreed amounts by year, { $unit }, { $years }
capital-caption = Capital projects: agreed, spent so far and when they are to be finished
capital-agreed-column = Agreed
capital-spent-column = Spent so far
capital-spent-on = Spent by
capital-finish = To be finished
capital-status = Status
capital-total-summed = No total was published; what stands here is the sum of the projects.
capital-total-differs = The published total differs from the sum of the projects; the table shows both.
capital-sum = Sum of these projects
capital-years-title = Capital projects by year
capital-years-caption = Agreed amounts of capital projects by year
capital-rest = In no year shown

## Grants and services

grants-title = Grants and services by stage
grants-subtitle = Amounts, { $unit }
grants-in-all = { $number ->
    [one] One grant or service with a published amount comes to { $amount }.
   *[other] { CAP(WORD($number)) } grants and services with published amounts come to { $amount }.
 }
grants-total = The published total is { $amount }.
grants-without-amount = { $without ->
    [one] No amount was published for one of { WORD($all) }.
   *[other] No amounts were published for { WORD($without) } of { WORD($all) }.
 }
grants-named = { $stage ->
    [planned] planned
    [tendered] tendered
    [awarded] awarded
    [running] running
   *[ended] ended
 }
grants-at-stage = { CAP(grants-named) } ({ $number })
grants-amount = { $unit }
grants-caption = Grants and services: amount, stage and time
grants-no-amounts = No amounts were published.
grants-name = Grant or service
grants-stage = Stage
grants-start = Starts
grants-end = Ends
grants-sum = Sum of these amounts
grants-total-summed = No total was published; what stands here is the sum of the published amounts.
grants-total-differs = The published total differs from the sum of the amounts; the table shows both.

## What the money serves

followed-title = From the total to what it serves
followed-subtitle = The budget by year, capital projects, and grants and services
followed-of = { $column }: { $linked } of { $total } is linked to a part of the plan, and { $rest } is not.
followed-all = { $column }: all of { $total } is linked to a part of the plan.
followed-nothing = { $column }: none of { $total } is linked to a part of the plan.
followed-part = { $amount } of { $total }
followed-head = { $column }, { $unit }
followed-serves = Serves
followed-priority = { $number }. { $title }
followed-bar-linked = linked
followed-bar-not-linked = not linked
followed-caption = Money by the part of the plan that it is linked to
followed-projects = Capital, agreed
followed-services = Grants and services
followed-by-priority = By { -priority }
followed-by-area = By area
followed-linked = Linked to a part of the plan
followed-not-linked = Not linked to any part
followed-in-areas = Linked to an area
followed-not-in-areas = Not linked to any area
followed-total = Total
followed-counted-once = Money that serves several parts of the plan stands in the row of each, and once in the sums.
followed-columns-overlap = The columns are not added up: projects and grants may be paid from the money of these years.
followed-drawing = Two bars for each column of the table: what is linked to a part of the plan, and what is not.

## What each case would bring

scenario-gap = { $course ->
    [equal] Both cases bring the same
    [grows] The gap grows each year
    [shrinks] The gap narrows each year
   *[mixed] The cases lie apart
 }
scenario-one-case = There is one case
scenario-compared-with = Each case is compared with “{ $base }”
scenario-subtitle-of-one = Income: { $name }, { $unit }, { $period }
scenario-subtitle-of-two = Income compared with “{ $base }”: { $other }, { $unit }, { $period }
scenario-subtitle = Income compared with “{ $base }”, { $unit }, { $period }
scenario-compared = Compared with “{ $base }”, “{ $other }” brings { $years }.
scenario-distance = { $way ->
    [more] { $amount } more in { $year }
    [less] { $amount } less in { $year }
   *[same] the same in { $year }
 }
scenario-from-to = In “{ $name }”, total income is { $first } in { $first-year } and { $last } in { $last-year }.
scenario-drawing = Horizontal bars, one group for each year.
scenario-totals-differ = Where a published total differs from the sum of its lines, the table shows both.
scenario-sum = Sum of these lines
scenario-difference = Difference
scenario-income = Income, { $unit }
scenario-caption = Income in each case, { $period }
scenario-group = { $name }: { $assumption }
scenario-difference-of = Difference: { $name }

## Surveys

survey-subtitle = { $group }. { $survey }
survey-everyone = People who answered
survey-came-under = { CAP($share) } came under “{ $answer }”.
survey-rest = How the others answered was not published.
survey-drawing = Horizontal bars on a scale that ends at all who answered.
survey-reading = Bars are drawn at the fraction that the published words name. Stripes show where the words leave the
    length open; their width is no figure.
survey-other-answers = Other answers
survey-answer = Answer
survey-share = Share of answers
survey-caption = { $question } { $group }

## The timetable

timetable-subtitle = { $title }, progress on { $day }
timetable-size = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
 } in { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
 }
timetable-summary = The timetable has { $size }, from { $first } to { $last }. On { $day }: { $stages }.
timetable-some = { $stage ->
    [no-progress] { $number } with no progress recorded
    [unknown] { $number } with no progress published
   *[other] { $number } { timetable-stands }
 }
timetable-stands = { $stage ->
    [done] done
    [under-way] under way
    [no-progress] no progress recorded
   *[unknown] progress not published
 }
# The share is something like "40%".
timetable-part-done = { $share } done
# A task that was not done then, and whose time has passed since. $stands is one of the words above.
timetable-no-record = { $stands } on { $day }, and no record since
timetable-passed = { $number ->
    [one] For one task the time has passed since; { -site } hold no record whether it was done.
   *[other] For { WORD($number) } tasks the time has passed since; { -site } hold no record whether they were done.
 }
timetable-drawing = Bars along the months, one for each task, in phases.
# Where a date is no day.
timetable-whole-times = Where a date is a month, a season or a year, the bar takes up all of it.
timetable-task = Task
timetable-owner = Who
timetable-start = Start
timetable-end = End
timetable-progress = Progress
timetable-caption = { $title }: tasks, dates and progress on { $day }
timetable-all-tasks = All: { $size }

## Work

work-title = How far each piece of work was
work-subtitle = The part that was done, of all of it, { $day }
work-drawing = Horizontal bars on a track that ends at 100%. { $works }.
work-some = { $kind ->
    [finished] Finished: { $works }.
    [late] Late on { $day }: { $works }.
   *[other] Not finished, and not late then: { $works }.
 }
work-work = “{ $title }”, { $percent }
work-late-at = { $percent }, late
work-how-late = Whether work is late follows from its due date; the { -report } does not say.
work-piece = Piece of work
work-due = Due
work-done = Done
work-late = Late
work-all = All of it
work-lateness = { $late ->
    [yes] late on { $day }
   *[no] not late on { $day }
 }
work-caption = How far each piece of work was, { $day }
