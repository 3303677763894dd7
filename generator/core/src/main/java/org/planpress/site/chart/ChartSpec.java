package org.planpress.site.chart;

/** What a drawing shows: lengths and the words that stand beside them. Each kind has one drawing class. */
public sealed interface ChartSpec
        permits Bars, GroupedBars, StackedBars, Gantt, ControlLine, Sparkline, SmallMultiples, Progress {}
