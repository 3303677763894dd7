-comitment = pledge
sample-titel = A title
sample-title = { -commitment(form: "many") } { -pledge } { baisc-number } { COUTNED($a, -commitment) } { $who } { -commitment.person }
nothing-like-it-at-all-anywhere = words
