### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Enwau’r cynllun a’r calendr. Mae swyddfa yn eu hailenwi yn content/words/cy.ftl.
### Forms of a noun: the usual one, [soft] (after dau, dwy, o, i), [aspirate] (after tri, chwe, a), [plural] and [soft-plural].
### A noun whose beginning never changes does without. A form for one number alone is called by it: [5].

# The beginnings of words: what stands in a dictionary, and what it becomes; a hyphen stands for nothing.
-mutations = { $form ->
   *[soft] p b, t d, c g, b f, d dd, g -, m f, ll l, rh r
    [nasal] p mh, t nh, c ngh, b m, d n, g ng
    [aspirate] p ph, t th, c ch
 }

-commitment = { $form ->
   *[other] ymrwymiad
    [plural] ymrwymiadau
 }
    .gender = masculine
-priority = { $form ->
   *[other] blaenoriaeth
    [soft] flaenoriaeth
    [plural] blaenoriaethau
    [soft-plural] flaenoriaethau
 }
    .gender = feminine
-indicator = { $form ->
   *[other] dangosydd
    [soft] ddangosydd
    [plural] dangosyddion
    [soft-plural] ddangosyddion
 }
    .gender = masculine
# ansicr: DPA yw’r byrfodd arferol, ond mae rhai cyrff yn cadw KPI; y lluosog yw DPAau, DPA neu’r ffurf lawn.
-kpi = { $form ->
   *[other] DPA
    [plural] DPAau
 }
    .gender = masculine
-kpi-in-full = { $form ->
   *[other] dangosydd perfformiad allweddol
    [soft] ddangosydd perfformiad allweddol
    [plural] dangosyddion perfformiad allweddol
    [soft-plural] ddangosyddion perfformiad allweddol
 }
    .gender = masculine
-outcome = { $form ->
   *[other] canlyniad
    [soft] ganlyniad
    [aspirate] chanlyniad
    [plural] canlyniadau
    [soft-plural] ganlyniadau
 }
    .gender = masculine
-theme = { $form ->
   *[other] thema
    [plural] themâu
 }
    .gender = feminine
-measure = { $form ->
   *[other] mesur
    [soft] fesur
    [plural] mesurau
    [soft-plural] fesurau
 }
    .gender = masculine
-report = { $form ->
   *[other] adroddiad
    [plural] adroddiadau
 }
    .gender = masculine
-meeting = { $form ->
   *[other] cyfarfod
    [soft] gyfarfod
    [aspirate] chyfarfod
    [plural] cyfarfodydd
    [soft-plural] gyfarfodydd
 }
    .gender = masculine

# What an older plan has in place of commitments.
-aim = { $form ->
   *[other] nod
    [plural] nodau
 }
    .gender = masculine
-action = { $form ->
   *[other] cam gweithredu
    [soft] gam gweithredu
    [aspirate] cham gweithredu
    [plural] camau gweithredu
    [soft-plural] gamau gweithredu
 }
    .gender = masculine
# What a requirement of others names, such as a threat or an aim.
-threat = { $form ->
   *[other] pwynt
    [soft] bwynt
    [aspirate] phwynt
    [plural] pwyntiau
    [soft-plural] bwyntiau
 }
    .gender = masculine

# ansicr: mae “pum niwrnod” yn bosibl hefyd ar ôl pum, saith, wyth, naw a deg.
-day = { $form ->
   *[other] diwrnod
    [soft] ddiwrnod
    [plural] diwrnodau
    [soft-plural] ddiwrnodau
 }
    .gender = masculine
-month = { $form ->
   *[other] mis
    [soft] fis
    [plural] misoedd
    [soft-plural] fisoedd
 }
    .gender = masculine
-quarter = { $form ->
   *[other] chwarter
    [plural] chwarteri
 }
    .gender = masculine
-financial-quarter = { $form ->
   *[other] chwarter ariannol
    [plural] chwarteri ariannol
 }
    .gender = masculine
-half-year = { $form ->
   *[other] hanner blwyddyn
    [plural] hanner blynyddoedd
 }
    .gender = masculine
-financial-half-year = { $form ->
   *[other] hanner blwyddyn ariannol
    [plural] hanner blynyddoedd ariannol
 }
    .gender = masculine
# After numbers stands blynedd and not blwyddyn.
# ansicr: deng mlynedd yw’r ffurf safonol; yma daw “deg mlynedd”.
-year = { $form ->
   *[singular] blwyddyn
    [soft] flwyddyn
    [two] flynedd
    [few] blynedd
    [4] blynedd
    [many] blynedd
    [other] mlynedd
    [plural] blynyddoedd
    [soft-plural] flynyddoedd
 }
    .gender = feminine
-financial-year = { $form ->
   *[singular] blwyddyn ariannol
    [soft] flwyddyn ariannol
    [two] flynedd ariannol
    [few] blynedd ariannol
    [4] blynedd ariannol
    [many] blynedd ariannol
    [other] mlynedd ariannol
    [plural] blynyddoedd ariannol
    [soft-plural] flynyddoedd ariannol
 }
    .gender = feminine

# The office that the plan speaks of. Unless an office says otherwise it is the one of site.yml, in the third person;
# one that speaks for itself says I (.person = first) or we (.person = plural): the verb tells, so here stands fi or ni.
-office = { $form ->
   *[subject] y swyddfa
    [object] y swyddfa
    [possessive] y swyddfa
 }
    .person = third

# Those who publish this site and work out its figures. In Welsh the verb says “we”, so few sentences need a word for it.
-site = { $form ->
   *[subject] ni
    [object] wrthym ni
    [possessive] ein
    [own] ein gwaith ni
 }

## Enwau eraill sy’n dod ar ôl rhifau (nouns that only Welsh needs as terms, for the forms after numbers)

-peth = { $form ->
   *[other] peth
    [soft] beth
    [aspirate] pheth
    [plural] pethau
    [soft-plural] bethau
 }
    .gender = masculine
-risg-neu-fater = { $form ->
   *[other] risg neu fater
    [plural] risgiau a materion
 }
    .gender = feminine
-darn = { $form ->
   *[other] darn o waith
    [soft] ddarn o waith
    [plural] darnau o waith
    [soft-plural] ddarnau o waith
 }
    .gender = masculine
-cam-nesaf = { $form ->
   *[other] cam nesaf
    [soft] gam nesaf
    [aspirate] cham nesaf
    [plural] camau nesaf
    [soft-plural] gamau nesaf
 }
    .gender = masculine
-cyflawniad = { $form ->
   *[other] cyflawniad
    [soft] gyflawniad
    [aspirate] chyflawniad
    [plural] cyflawniadau
    [soft-plural] gyflawniadau
 }
    .gender = masculine
-ymateb = { $form ->
   *[other] ymateb
    [plural] ymatebion
 }
    .gender = masculine
-penderfyniad = { $form ->
   *[other] penderfyniad
    [soft] benderfyniad
    [aspirate] phenderfyniad
    [plural] penderfyniadau
    [soft-plural] benderfyniadau
 }
    .gender = masculine
-argymhelliad = { $form ->
   *[other] argymhelliad
    [plural] argymhellion
 }
    .gender = masculine
-cofnod = { $form ->
   *[other] cofnod
    [soft] gofnod
    [aspirate] chofnod
    [plural] cofnodion
    [soft-plural] gofnodion
 }
    .gender = masculine
-rhan = { $form ->
   *[other] rhan
    [soft] ran
    [plural] rhannau
    [soft-plural] rannau
 }
    .gender = feminine
-argraffiad = { $form ->
   *[other] argraffiad
    [plural] argraffiadau
 }
    .gender = masculine
-tudalen = { $form ->
   *[other] tudalen
    [soft] dudalen
    [aspirate] thudalen
    [plural] tudalennau
    [soft-plural] dudalennau
 }
    .gender = feminine
-rhes = { $form ->
   *[other] rhes
    [soft] res
    [plural] rhesi
    [soft-plural] resi
 }
    .gender = feminine
-tasg = { $form ->
   *[other] tasg
    [soft] dasg
    [aspirate] thasg
    [plural] tasgau
    [soft-plural] dasgau
 }
    .gender = feminine
-cyfnod = { $form ->
   *[other] cyfnod
    [soft] gyfnod
    [aspirate] chyfnod
    [plural] cyfnodau
    [soft-plural] gyfnodau
 }
    .gender = masculine
-siart = { $form ->
   *[other] siart
    [plural] siartiau
 }
    .gender = masculine
-corff = { $form ->
   *[other] corff
    [soft] gorff
    [aspirate] chorff
    [plural] cyrff
    [soft-plural] gyrff
 }
    .gender = masculine
-gwerth = { $form ->
   *[other] gwerth
    [soft] werth
    [plural] gwerthoedd
    [soft-plural] werthoedd
 }
    .gender = masculine
-ffigur = { $form ->
   *[other] ffigur
    [plural] ffigurau
 }
    .gender = masculine
-sgor = { $form ->
   *[other] sgôr
    [plural] sgoriau
 }
    .gender = feminine
-prosiect = { $form ->
   *[other] prosiect
    [soft] brosiect
    [aspirate] phrosiect
    [plural] prosiectau
    [soft-plural] brosiectau
 }
    .gender = masculine
-grant = { $form ->
   *[other] grant neu wasanaeth
    [soft] grant neu wasanaeth
    [plural] grantiau a gwasanaethau
    [soft-plural] grantiau a gwasanaethau
 }
    .gender = masculine
-swm = { $form ->
   *[other] swm
    [plural] symiau
 }
    .gender = masculine
-dyletswydd = { $form ->
   *[other] dyletswydd
    [soft] ddyletswydd
    [plural] dyletswyddau
    [soft-plural] ddyletswyddau
 }
    .gender = feminine
-marc = { $form ->
   *[other] marc
    [soft] farc
    [plural] marciau
    [soft-plural] farciau
 }
    .gender = masculine
-canlyniad-cyhoeddedig = { $form ->
   *[other] canlyniad cyhoeddedig
    [soft] ganlyniad cyhoeddedig
    [aspirate] chanlyniad cyhoeddedig
    [plural] canlyniadau cyhoeddedig
    [soft-plural] ganlyniadau cyhoeddedig
 }
    .gender = masculine
-cynnydd = { $form ->
   *[other] cynnydd
    [soft] gynnydd
    [aspirate] chynnydd
    [plural] cynyddion
    [soft-plural] gynyddion
 }
    .gender = masculine
-gostyngiad = { $form ->
   *[other] gostyngiad
    [soft] ostyngiad
    [plural] gostyngiadau
    [soft-plural] ostyngiadau
 }
    .gender = masculine

## Geiriau sy’n cytuno ag enw (words that agree with a noun)

# With the article, and without it for sentences that write ’r after a vowel: Mae’r ymrwymiad hwn.
hwn-commitment = { THE(-commitment) } { -commitment.gender ->
    [feminine] hon
   *[masculine] hwn
 }
commitment-hwn = { -commitment(form: "definite") } { -commitment.gender ->
    [feminine] hon
   *[masculine] hwn
 }
hwn-kpi = { THE(-kpi) } { -kpi.gender ->
    [feminine] hon
   *[masculine] hwn
 }
kpi-hwn = { -kpi(form: "definite") } { -kpi.gender ->
    [feminine] hon
   *[masculine] hwn
 }
hwn-priority = { THE(-priority) } { -priority.gender ->
    [feminine] hon
   *[masculine] hwn
 }
priority-hwn = { -priority(form: "definite") } { -priority.gender ->
    [feminine] hon
   *[masculine] hwn
 }
measure-hwn = { -measure(form: "definite") } { -measure.gender ->
    [feminine] hon
   *[masculine] hwn
 }
hwn-report = { THE(-report) } { -report.gender ->
    [feminine] hon
   *[masculine] hwn
 }
report-hwn = { -report(form: "definite") } { -report.gender ->
    [feminine] hon
   *[masculine] hwn
 }
hwn-meeting = { THE(-meeting) } { -meeting.gender ->
    [feminine] hon
   *[masculine] hwn
 }
meeting-hwn = { -meeting(form: "definite") } { -meeting.gender ->
    [feminine] hon
   *[masculine] hwn
 }
hwn-theme = { THE(-theme) } { -theme.gender ->
    [feminine] hon
   *[masculine] hwn
 }
