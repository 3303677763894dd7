package org.planpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Glossary;

/**
 * An acronym that has several meanings in public bodies, of which the glossary gives one while the sentence around it
 * speaks of what another is about. Only a person can tell whether the glossary is meant, so this is a note.
 */
final class DoubtfulSenses implements WordCheck {

    private static final Rule RULE = Rule.note(
            "acronym-sense",
            "A sentence with an acronym speaks of what another meaning of the acronym is about.",
            "Read the sentence with the words of the glossary in its place; if it makes no sense, write out what is meant.",
            "text: Stops of vehicles will be recorded in the ADR.   # and the glossary has alternative dispute resolution");

    /**
     * A meaning that an acronym has somewhere in the field.
     *
     * @param about stems of which a sentence in this sense has at least one
     */
    private record Sense(String acronym, String meaning, Set<String> about) {

        /** Whether an expansion of the glossary says the same. */
        boolean isMeaning(String expansion) {
            return HeldFigures.stems(expansion).containsAll(HeldFigures.stems(meaning));
        }

        boolean isAboutIn(String sentence) {
            return HeldFigures.stems(sentence).stream().anyMatch(about::contains);
        }
    }

    private static Sense sense(String acronym, String meaning, String about) {
        return new Sense(acronym, meaning, HeldFigures.stems(about));
    }

    private static final List<Sense> SENSES = List.of(
            sense("ADR", "alternative dispute resolution", "disputes complaints mediation courts tribunal settle"),
            sense("ADR", "annual data requirement", "data recording returns stops vehicles statistics submit"),
            sense("CSE", "child sexual exploitation", "children exploitation grooming abuse victims"),
            sense("CSE", "crime scene examiner", "scene examiners forensic fingerprints"),
            sense("CSP", "community safety partnership", "partnership district councils safety"),
            sense("CSP", "communications service provider", "telecoms broadband network provider"),
            sense("DA", "domestic abuse", "abuse victims partners violence"),
            sense("DA", "devolved administration", "Scotland Wales devolved ministers"),
            sense("LGA", "Local Government Association", "association national councils"),
            sense("LGA", "local government area", "boundaries wards map"),
            sense("MTFP", "medium term financial plan", "budget reserves savings money"),
            sense("PIP", "personal independence payment", "benefit disability payments claimants"),
            sense("PIP", "professionalising investigation programme", "detectives accredited investigators training"),
            sense("RPU", "roads policing unit", "roads drivers speeding vehicles"),
            sense("RPU", "responsible persons unit", "landlords licence"),
            sense("SAR", "subject access request", "records data copies requests"),
            sense("SAR", "safeguarding adults review", "adults safeguarding death board"),
            sense("SLA", "service level agreement", "minutes target answered response"),
            sense("SLA", "school land area", "pupils hectares"),
            sense("TOM", "target operating model", "model reform structure staff"),
            sense("TOM", "themes outcomes and measures", "procurement social value contracts"));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        List<Glossary.Term> terms = words.plan().glossary().terms().stream()
                .filter(term -> senses(term).findAny().isPresent())
                .toList();
        return terms.isEmpty()
                ? List.of()
                : words.readLanguage()
                        .filter(passage -> !passage.place(0).path().endsWith("glossary.yml"))
                        .flatMap(passage -> terms.stream()
                                .filter(term ->
                                        passage.words().contains(term.term().value()))
                                .flatMap(term -> in(passage, term)))
                        .toList();
    }

    private static Stream<Sense> senses(Glossary.Term term) {
        return SENSES.stream().filter(sense -> sense.acronym.equals(term.term().value()));
    }

    private static Stream<Finding> in(Passage passage, Glossary.Term term) {
        Optional<String> expansion = term.expansion().map(text -> text.value().toLowerCase(Locale.ROOT));
        String acronym = term.term().value();
        return Sentences.of(passage)
                .filter(sentence -> sentence.group().matches("(?s).*(?<!\\p{L})" + acronym + "(?!\\p{L}).*"))
                .flatMap(sentence -> senses(term)
                        .filter(sense ->
                                expansion.filter(said -> !sense.isMeaning(said)).isPresent())
                        .filter(sense -> sense.isAboutIn(sentence.group()))
                        .filter(sense -> senses(term)
                                .filter(own -> own.isMeaning(expansion.orElseThrow()))
                                .noneMatch(own -> own.isAboutIn(sentence.group())))
                        .limit(1)
                        .map(sense -> {
                            int start = sentence.start() + sentence.group().indexOf(acronym);
                            return passage.finding(
                                    RULE,
                                    start,
                                    start + acronym.length(),
                                    "the glossary says that %s is '%s'; is '%s' meant here?"
                                            .formatted(
                                                    acronym,
                                                    term.expansion()
                                                            .map(Object::toString)
                                                            .orElse(""),
                                                    sense.meaning),
                                    "if it is, write it out here");
                        }));
    }
}
