### Measures: where they are going, what their figures say, and how these are worked out.

## Where measures are going.

direction-not-enough = There is not enough data to say.
direction-tag = { $going ->
    [better] Better
    [worse] Worse
    [changed] Changed
    [steady] No clear change
    [unjudged] Not judged
   *[unknown] Not enough data
 }
direction-meaning = { $going ->
    [better] Unusual, in the good direction.
    [worse] Unusual, in the bad direction.
    [changed] Unusual, where neither direction is good in itself.
    [steady] Within what is usual, or the signs point in different directions.
    [unjudged] No rules look for unusual values of this { -measure }.
   *[unknown] Too few figures have been published to tell.
 }
# What one figure or several do, after “the figure” or a number of figures.
direction-verb = { $number ->
    [one] { $going ->
        [better] is better
        [worse] is worse
        [changed] has changed, neither way being good in itself
        [steady] shows no clear change
        [unjudged] is not judged
       *[unknown] has too little data
     }
   *[other] { $going ->
        [better] are better
        [worse] are worse
        [changed] have changed, neither way being good in itself
        [steady] show no clear change
        [unjudged] are not judged
       *[unknown] have too little data
     }
 }
direction-some = { WORD($number) } { direction-verb }
direction-all = { $number ->
    [one] The figure { direction-verb }.
    [2] Both figures { direction-verb }.
   *[other] All { WORD($number) } figures { direction-verb }.
 }
direction-of = Of { WORD($number) } figures, { $some }.

## How figures are worked out: a page of its own.

method-link = How { -site } work out all figures
method-title = How { -site } work out figures
method-about = Which rules judge the figures of this site, with their numbers.
method-same-for-all = The same rules judge every { -measure }. No person decides which figures look good.
method-not-why = The rules say whether a figure is unusual. They cannot say why.

method-tags-title = The tags
method-tags-good = Each { -measure } says which way is good: higher, lower, or neither. High and low are not the same as
    good and bad.
method-tags-decide = Where { -site } have the value of each month, the newest one decides. Where { -site } only have
    published figures, two things count: runs of months that the publication marks as high or low, and the change over the
    year if the 12-month trend agrees with it. They must all point the same way.
method-tags-made-up = Values that are made up to show the design never decide where a published figure is known.

method-combining-title = Three months, twelve months, and the year before
method-combining-several = A figure for several months is the sum of the months if things are counted. It is their average
    if they are shares, times or rates; the page of the { -measure } says if some months count more. What is counted on one
    day, as people who wait on the last day of a month, is neither added nor averaged.
method-combining-change = The change on the year compares the last twelve months with the twelve months before them. A count
    changes by per cent, a percentage by percentage points, a time by minutes and seconds.
method-combining-missing = If a month is missing, or things were counted in a new way in between, { -site } give no such
    figure.

method-usual-title = What is usual
method-usual-chance = Figures go up and down by chance. The usual range is where nearly all values lie while nothing
    changes. { CAP(-site) } use the rules of NHS England’s “Making Data Count”, which go back to Donald Wheeler’s
    “Understanding Variation” (1993).
# $to-limit is 2.66 and $screen 3.267; with fewer values than $fewest there is no range, with fewer than $enough a guess.
method-usual-range = The range is the average, plus and minus { $to-limit } times the mean jump from one value to the next.
    Jumps of { $screen } times the mean jump or more are left out of that mean, once. With fewer than { WORD($fewest) }
    values there is no range; with fewer than { WORD($enough) } it is a first guess.
method-usual-breaks = A missing value ends a run. Nothing is compared across a change in the way of counting; there the
    range starts anew, with the reason.
method-usual-unusual = A value is unusual if one of these holds:
method-usual-outside = It lies outside the range.
method-usual-trend = It is part of { WORD($run) } values in a row that each rise, or each fall.
method-usual-outer-third = It is one of two, among three in a row on one side of the average, that lie in the outer third
    between the average and a limit.
method-usual-side = It is part of { WORD($run) } values in a row above the average, or below it.

method-signals-title = Runs of unusual months
method-signals-pack = { CAP(A(-measure)) } can be judged by the signals of a published performance pack, which names them and does
    not define them. { CAP(-site) } read them as the four rules of the Western Electric handbook (1956), with “in a row” taken
    at its word: the handbook asks for two of three values, and for four of five.
method-signals-average = The average and its spread, sigma, come from the last { $values } months, or from all if there are
    fewer, at least { WORD($fewest) }.
method-signals-false = A false alarm comes from time to time even if nothing changes: with the handbook’s rules about once
    in { $handbook } values, with runs in a row about once in { $unbroken }. Among thirty { -measure(form: "other") },
    expect one every two or three months.
method-signals-one = One month: more than three sigma from the average.
method-signals-two = Two months in a row: more than two sigma, on the same side.
method-signals-three = Three months in a row: more than one sigma, on the same side.
method-signals-eight = Eight months in a row: all on the same side of the average.

method-trend-title = The 12-month trend
method-trend-figures = At each month { -site } take the figure of the twelve months that end with it. The pack names a trend
    of these figures and does not say how it is found. { CAP(-site(form: "own")) } looks at the last { $figures } of them, at
    least { $fewest }.
method-trend-pairs = { CAP(-site) } compare each with every later one. If the share of pairs that rise exceeds the share
    that fall by { $from } or more, which is three pairs in four, the trend is increasing; the other way round it is
    decreasing. Otherwise there is none. Statisticians call this Kendall’s tau.

method-attention-title = The attention score
method-attention-score = The score, 0 to { $most }, says which { -measure(form: "other") } to look at first. It does not say
    whether news is good or bad: a high score can be good news. The performance pack prints it without the rule; these
    weights are { -site(form: "possessive") } reading of the pack.
method-attention-notable = A change on the year is notable if it goes the way of the trend. Without a trend, it is notable
    from { $from } on, if it is measured in per cent.
method-attention-adds = What adds to the score
method-attention-what = What
method-attention-points = Points
method-attention-trend = A 12-month trend
method-attention-change = A notable change on the year before
method-attention-run = { CAP(COUNTED($months, -month)) } high, or low
method-attention-most = Most that is possible

method-differences-title = Published scores and { -site(form: "own") }
method-differences-same = From the trend, the change and the signals published beside it, { -site(form: "possessive") } rule
    gives { $same } of { $all ->
        [one] { $all } published score
       *[other] { $all } published scores
     }.
method-differences-shown = Where they do not agree, { -site } show the published score:
method-differences-unknown = { $measure }, { $period }: published { $published }. It cannot be worked out, because the change on
    the year before was not published, and that change alone can add six points.
method-differences-one = { $measure }, { $period }: published { $published }, worked out { $ours }.

method-rounding-title = Rounding
method-rounding = { CAP(-site) } work with all digits and round once, at the end, half away from zero. Sentences, charts and
    tables round in the same way. Rounded parts may not add up to a rounded whole. The files to download have more digits.

method-statuses-title = How firm a value is
method-statuses-each = Each value has a status. It stands beside the value in the table.
method-statuses-mean = What the statuses mean
method-statuses-status = Status
method-statuses-meaning = What it means

## Lists and pages of measures.

measure-description = What is counted, and what the figures say.
measure-lead = { $number ->
    [one] { CAP(COUNTED($number, -measure)) }. It shows its newest figure, what that says, and where it is going.
   *[other] { CAP(COUNTED($number, -measure)) }. Each shows its newest figure, what that says, and where it is going.
 }
measure-scope = The newest figures, as published or as worked out.
measure-of-priority = { CAP(-measure(form: "other")) } of { -priority } { $number }, { $edition }
measure-others = Other { -measure(form: "other") }
measure-of-no-priority = { CAP(-measure(form: "other")) } of no { -priority }
measure-in-edition = { $title } ({ $edition })
measure-title = { CAP(-measure) }: { $measure }
measure-along = { CAP($unit) } by { $unit }
measure-all = { $number ->
    [one] { CAP(COUNTED($number, $unit)) }, limits and totals
   *[other] All { COUNT($number, $unit) }, limits and totals
 }
measure-all-values = { $number ->
    [one] { CAP(COUNTED($number, $unit)) } and totals
   *[other] All { COUNT($number, $unit) } and totals
 }
measure-with-limits = With limits and totals
measure-with-totals = With totals
measure-area-by-area = Area by area
measure-before-the-plan = These figures are from before { $start }, when the plan begins. They cannot show what it has achieved.
measure-verdict-elsewhere = What is said at the top of this page is about published figures. This line is made up, so
    no rules look for unusual values in it.
# In place of a figure that was not published.
measure-year-to = Year to { $month }
measure-not-given = not given

## Figures as published elsewhere, in a table.

measure-analysis = { $found } { $caveat } Source: { $source }
measure-analysis-by = { $found } Method: { $how }. { $caveat } Source: { $source }
measure-analysed-values = { $values ->
    [one] { $values } value
   *[other] { $values } values
 }
measure-as-published = { $measure }, as published
measure-area-note = { $area }: { $note }
measure-period-in-area = { $period }, { $area }
measure-unit = { CAP($unit) }
measure-three-months = 3 months
measure-twelve-months = 12 months
measure-trend = 12-month trend
measure-runs = Unusual runs
measure-attention = Attention, 0 to 25
measure-trend-is = { $trend ->
    [increasing] increasing
    [decreasing] decreasing
   *[none] none
 }
measure-all-runs = { $runs }

## What the figures of a measure say. A time is long or short, all else is high or low.

finding-no-figures = This site holds no figures for it.
finding-one = { $figure } ({ $name })
finding-only = What was published: { $figures }.
finding-in-area = { $measure }, { $area }
finding-only-forecasts = There are forecasts, and no figure that has happened yet.
finding-none-for = { $withheld ->
    [yes] The figure for { $period } is withheld, so that nobody can be recognised.
   *[no] There is no figure for { $period }.
 }
finding-kept-back = No value is published; the table of its values says why.
finding-made-up = The figures are made up to show the design.
finding-no-figures-yet = { $measure }: no figures yet
finding-figures-for = { $measure }: figures for { $period }
# What is new is not a sentence: “above average for eight months running”.
finding-of-news = { $measure }: { $news }
finding-of-news-and-latest = { $measure }: { $news }, { $figure } in { $period }
finding-of-latest = { $measure }: { $figure } in { $period }
# “Calls abandoned” and “fell to 1.7% in the year to October 2023”.
finding-of-year = { $measure } { $year }
finding-level = { $high ->
    [yes] { $time ->
        [yes] long
       *[no] high
     }
   *[no] { $time ->
        [yes] short
       *[no] low
     }
 }
finding-running = { $months ->
    [one] unusually { finding-level }
   *[other] unusually { finding-level } for { COUNTED($months, -month) } running
 }
finding-marked-as = marked by the publication as { $running }
# The months are numbers in words, joined: one, two and three; the last of them is $most.
finding-runs = { $high ->
    [yes] high for { $months } { finding-months }
   *[no] low for { $months } { finding-months }
 }
finding-months = { $most ->
    [one] { -month }
   *[other] { -month(form: "other") }
 }
finding-went = { $way ->
    [up] rose to { $figure }
    [down] fell to { $figure }
   *[level] stayed at { $figure }
 }
finding-year = { finding-went } in the year to { $until }
finding-named-year = { finding-went } in { $year }
# Where the figure of the year itself is not known.
finding-year-alone = { $way ->
    [up] rose by { $size }
    [down] fell by { $size }
   *[level] stayed the same
 } in the year to { $until }
finding-before = It was { $figure } in { $period }.
finding-sentence = { CAP($finding) }.
finding-alone = One figure and nothing to compare it with.
finding-alone-but-compared = One figure, compared with others on its page.
finding-only-compared = Its figures stand in a comparison below. They do not run from one period to the next.
finding-newest = { $published ->
    [yes] The newest published figure is { $figure }, for { $period }.
   *[no] The newest figure is { $figure }, for { $period }.
 }
finding-newest-in-area = { $published ->
    [yes] The newest published figure for { $area } is { $figure }, for { $period }.
   *[no] The newest figure for { $area } is { $figure }, for { $period }.
 }
finding-that-is = That is { $compared }.
finding-same-as-before = the same as the year before
finding-compared = { $up ->
    [yes] { $time ->
        [yes] { $size } longer than the year before
       *[no] { $size } higher than the year before
     }
   *[no] { $time ->
        [yes] { $size } shorter than the year before
       *[no] { $size } lower than the year before
     }
 }
finding-twelve-months-were = { $sum ->
    [yes] Over the 12 months to { $until } the total was { $figure }
   *[no] Over the 12 months to { $until } the average was { $figure }
 }
finding-twelve-months = { finding-twelve-months-were }.
finding-year-compared = The year to { $until } was { $compared }. Its own figure is not published here.
finding-twelve-months-compared = { finding-twelve-months-were }, { $compared }.
finding-target = The target is { $level }.
finding-against-the-trend = { $increasing ->
    [yes] The publication calls the 12-month trend increasing, which points the other way.
   *[no] The publication calls the 12-month trend decreasing, which points the other way.
 }
finding-good = { $direction ->
    [increase] { $time ->
        [yes] Longer
       *[no] Higher
     }
    [decrease] { $time ->
        [yes] Shorter
       *[no] Lower
     }
   *[neutral] Neither; more or less is not better in itself
 }

finding-marked-elsewhere = The publication has rules of its own and marks it as { $running }. The verdict here follows the
    rules named below.
finding-not-compared = It is not compared with the year before, because things were counted in a new way from { $period }.
finding-anew-between = Something changed between the two years, in { $period }: { $reason }.

## How a measure is judged and worked out, and who publishes it.

# Before which way is good, such as Higher.
measure-about-good = Good is
measure-about-target = Target
measure-about-no-target = { $restated ->
    [yes] The papers name none.
   *[no] { -office.person ->
        [first] I have set none.
        [plural] We have set none.
       *[third] None has been set.
     }
 }
measure-about-target-of-kpis = None of its own. { $number ->
    [one] The { -kpi } “{ $kpis }” has one.
   *[other] These { -kpi(form: "other") } have one: { $kpis }.
 }
measure-about-promised = Promised, { $what }
measure-about-at = { $ceiling ->
    [yes] at most { $value }
   *[no] at least { $value }
 }
measure-about-level = { measure-about-at } ({ $source })
measure-about-target-level = { $level } ({ $source })
measure-about-latest = Each value is what there was on one day, so the values of several { TERM($unit, form: "other") } are
    not added: the newest one stands.
measure-about-covers = Covers
measure-about-year-to = The year to { $month }
measure-about-span = { $from } to { $until }
measure-about-not-defined = { $restated ->
    [yes] The source does not say exactly what is counted.
   *[no] { -office.person ->
        [first] I have not said here exactly what is counted.
        [plural] We have not said here exactly what is counted.
       *[third] Exactly what is counted has not been published here.
     }
 }
measure-about-sum = A figure for several { TERM($unit, form: "other") } is their sum.
measure-about-suppressed = A value { $zero ->
    [yes] below { $below }
   *[no] above zero and below { $below }
 } is withheld, so that nobody can be recognised, and so is what would give it away by subtraction.
measure-about-average = A figure for several { TERM($unit, form: "other") } is their average, in which all count the same.
measure-about-weighted-average = A figure for several { TERM($unit, form: "other") } is their average, in which each counts by its
    value of “{ $measure }”.
measure-about-no-series = { $some ->
    [yes] Too few values of single
   *[no] The values of single
 } { TERM($unit, form: "other") } are { $some ->
    [yes] published
   *[no] not published
 } here, so { -site } cannot draw them or
    work out what is usual. The figures stand as published.
measure-about-rules-of-nhs = A value is unusual if it lies outside the usual range, or is part of a run that chance alone seldom
    makes. The rules are those of NHS England’s “Making Data Count”. Such rules raise a false alarm now and then.
measure-about-rules-of-force = { CAP(A($unit)) } is unusual if it ends a run of one, two, three or eight
    { TERM($unit, form: "other") } that lie far enough on one side of the average. The runs are those that
    a published performance pack names. Such rules raise a false alarm now and then.
measure-about-no-rules = No rules look for unusual values.
measure-about-made-up = The values are made up, so no rules look for unusual ones.
measure-about-limits = { $span }: the average is { $mean } and the mean jump from one value to the next is { $jump }. The limits are
    { $lower } and { $upper }, the average less and plus { $times } times the mean jump.
measure-about-limits-from-last = They come from the last { $values } values, or from all if there are fewer.
measure-about-limits-from-all = { $stretches ->
    [yes] They come from all values of each stretch{ measure-about-jumps }
   *[no] They come from all values{ measure-about-jumps }
 }
measure-about-limits-from-first = { $stretches ->
    [yes] They come from the first { $values } values of each stretch{ measure-about-jumps }
   *[no] They come from the first { $values } values{ measure-about-jumps }
 }
# Goes on in a sentence that has no full stop yet.
measure-about-jumps = { $screened ->
    [yes] . A jump of { $times } times the mean jump or more does not count towards that mean.
   *[no] ; all jumps count.
 }
measure-about-source = Source
measure-about-by = { $publisher }, { $publication }
measure-about-on-the-web = On the web
measure-about-who-answers = Who answers for it
measure-about-licence = Licence
measure-about-published = Published
measure-about-next-update = Next update
measure-about-our-reading = { $indicators ->
    [one] That it serves this { -kpi } is { -site(form: "possessive") } reading: the plan does not say so.
   *[other] That it serves these { -kpi(form: "other") } is { -site(form: "possessive") } reading: the plan does not say so.
 }
measure-about-no-update = { $restated ->
    [yes] The papers name no date.
   *[no] No date has been announced.
 }
measure-about-overdue = { $months ->
    [0] { $due } (overdue on { $as-of })
   *[other] { $due } (overdue by { COUNT($months, -month) } on { $as-of })
 }

## Figures in texts, where their authors name them.

# Follows each figure that is made up to show the design.
binding-mark = (illustrative)
binding-made-up = { $figure } { binding-mark }
