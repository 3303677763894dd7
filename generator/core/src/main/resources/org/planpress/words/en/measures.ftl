### Measures: where they are going, what their figures say, and how these are worked out.

## Where measures are going.

direction-not-enough = There is not enough data to say.
direction-tag = { $going ->
    [better] Better
    [worse] Worse
    [changed] Changed
    [steady] No clear change
   *[unknown] Not enough data
 }
direction-meaning = { $going ->
    [better] Unusual, in the good direction.
    [worse] Unusual, in the bad direction.
    [changed] Unusual, where neither direction is good in itself.
    [steady] Within what is usual, or the signs point in different directions.
   *[unknown] Too few figures have been published to tell.
 }
# What one figure or several do, after “the figure” or a number of figures.
direction-verb = { $number ->
    [one] { $going ->
        [better] is better
        [worse] is worse
        [changed] has changed, neither way being good in itself
        [steady] shows no clear change
       *[unknown] has too little data
     }
   *[other] { $going ->
        [better] are better
        [worse] are worse
        [changed] have changed, neither way being good in itself
        [steady] show no clear change
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
    if they are shares, times or rates; the page of the { -measure } says if some months count more.
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
method-signals-pack = Some { -measure(form: "other") } use the signals of the force’s own performance pack. The pack names
    them and does not define them. { CAP(-site) } read them as the four rules of the Western Electric handbook (1956), with
    “in a row” taken at its word: the handbook asks for two of three values, and for four of five.
method-signals-average = The average and its spread, sigma, come from the last { $values } months, or from all if there are
    fewer, at least { WORD($fewest) }.
method-signals-false = A false alarm comes from time to time even if nothing changes: with the handbook’s rules about once
    in { $handbook } values, with runs in a row about once in { $in-a-row }. Among thirty { -measure(form: "other") },
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
method-differences-shown = Where they differ, { -site } show the published score:
method-differences-one = { $measure }, { $period }: published { $published }, worked out { $ours }.

method-rounding-title = Rounding
method-rounding = { CAP(-site) } work with all digits and round once, at the end, half away from zero. Sentences, charts and
    tables round in the same way. Rounded parts may not add up to a rounded whole. The files to download have more digits.

method-statuses-title = How firm a value is
method-statuses-each = Each value has a status. It stands beside the value in the table.
method-statuses-mean = What the statuses mean
method-statuses-status = Status
method-statuses-meaning = What it means
