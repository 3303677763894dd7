### Charts of measures and money, in words.

period-days = { $from } to { $until }
period-quarter = { $from } to { $until }
period-quarter-briefly = { $from }–{ $until }
period-years = { $from } to { $until }
