package org.planpress.site.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.Evidence;
import org.planpress.model.Publication;
import org.planpress.model.PublishedFigure;
import org.planpress.model.Survey;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.chart.SurveyFigures;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.sitemap.Addresses;

/** What is linked to commitments and KPIs, in words. Shares and figures stand as they were published. */
public final class EvidenceRows {

    private final Setting setting;
    private final MeasureRows measures;

    public EvidenceRows(Setting setting) {
        this.setting = setting;
        this.measures = new MeasureRows(setting);
    }

    /**
     * What is linked to one thing.
     *
     * @param links how many links the page shows, which its note on them is about
     */
    public LinkedEvidence of(Evidence evidence, int links) {
        List<MeasureRow> rows =
                evidence.measures().stream().flatMap(measures::of).toList();
        return new LinkedEvidence(
                rows,
                new AgeNotes(setting).ofMeasures(evidence.measures().stream()),
                Stream.of(
                                evidence.figures().stream().map(this::figure),
                                evidence.publications().stream().map(this::publication),
                                evidence.answers().stream().map(this::answers),
                                evidence.topics().stream().map(this::told))
                        .flatMap(results -> results)
                        .toList(),
                measures.olderThanThePlan(evidence.measures().stream()).or(() -> age(evidence)),
                reading(evidence, links));
    }

    private Optional<String> age(Evidence evidence) {
        LocalDate start = setting.sheet().period().first();
        return evidence.measures().isEmpty() && evidence.isFromBefore(start)
                ? Optional.of(measures.beforeThePlan())
                : Optional.empty();
    }

    private Optional<String> reading(Evidence evidence, int links) {
        return evidence.note()
                .filter(note -> links > 0)
                .map(Text::value)
                .map(Words::sentence)
                .or(() -> links > 0 && setting.isRestated()
                        ? Optional.of(setting.say(new EvidenceMessage.OurReading(links)))
                        : Optional.empty());
    }

    private EvidenceRow figure(PublishedFigure figure) {
        List<String> details = new ArrayList<>();
        details.add(setting.say(
                new EvidenceMessage.About(Words.sentence(figure.period().value()))));
        details.add(Words.sentence(figure.source().value()));
        figure.published().map(EvidenceMessage.Published::new).map(setting::say).ifPresent(details::add);
        figure.link().map(Text::value).ifPresent(details::add);
        figure.note().map(Text::value).map(Words::sentence).ifPresent(details::add);
        String value = figure.value().value();
        return new EvidenceRow(
                setting.say(EvidenceMessage.Kind.FIGURE),
                figure.title().value(),
                Optional.empty(),
                figure.change()
                        .map(change -> setting.say(new EvidenceMessage.Changed(value, change.value())))
                        .orElse(value),
                details);
    }

    private EvidenceRow publication(Publication publication) {
        List<String> details = new ArrayList<>();
        details.add(Words.sentence(publication.source().value()));
        publication
                .published()
                .map(EvidenceMessage.Published::new)
                .map(setting::say)
                .ifPresent(details::add);
        publication.link().map(Text::value).ifPresent(details::add);
        return new EvidenceRow(
                setting.say(EvidenceMessage.Kind.PUBLICATION),
                publication.title().value(),
                publication.link().map(Text::value).flatMap(WebAddress::of).map(WebAddress::href),
                Words.sentence(publication.says().value()),
                details);
    }

    private EvidenceRow answers(Evidence.Answers answers) {
        Survey survey = answers.survey();
        Survey.Question question = answers.question();
        List<String> details = new ArrayList<>();
        question.group().map(Text::value).map(Words::sentence).ifPresent(details::add);
        details.add(setting.say(new EvidenceMessage.Asked(survey.title().value(), survey.responses())));
        survey.when().map(Text::value).map(Words::sentence).ifPresent(details::add);
        question.note().map(Text::value).map(Words::sentence).ifPresent(details::add);
        return new EvidenceRow(
                setting.say(EvidenceMessage.Kind.SURVEY),
                question.text().value(),
                Optional.of(setting.addresses().survey(setting.edition()) + "#" + SurveyFigures.id(question)),
                SurveyFigures.answers(setting.voice(), survey, question),
                details);
    }

    private EvidenceRow told(Evidence.Told told) {
        return new EvidenceRow(
                setting.say(EvidenceMessage.Kind.REPORT),
                told.topic().sheet().title().value(),
                Optional.of(Addresses.topic(told.report().id(), told.topic().id())),
                Words.sentence(told.topic().sheet().headline().value()),
                List.of(setting.say(new EvidenceMessage.Told(
                        told.report().sheet().asOf(),
                        told.report().sheet().title().value()))));
    }

    /** The same as facts, for files that have no lists of their own for them; without the measures. */
    public List<Fact> facts(LinkedEvidence linked) {
        List<Fact> facts = new ArrayList<>();
        linked.results()
                .forEach(result ->
                        facts.add(new Fact(result.kind(), line(result) + " " + String.join(" ", result.details()))));
        linked.reading()
                .filter(reading -> !linked.isEmpty())
                .ifPresent(reading -> facts.add(new Fact(setting.say(EvidenceMessage.Kind.LINKS), reading)));
        return facts;
    }

    /** What it says in one line; the title of a text or a question stands on its own. */
    private String line(EvidenceRow result) {
        String said = Words.sentence(result.said());
        return result.address().isPresent()
                ? Words.sentence(result.title()) + " " + said
                : setting.say(new EvidenceMessage.Line(result.title(), said));
    }

    /** The measures by name, as a fact. */
    public Optional<Fact> measures(LinkedEvidence linked) {
        List<String> names = linked.measures().stream()
                .map(row -> row.measure().text())
                .distinct()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(setting.say(EvidenceMessage.Kind.MEASURES), String.join("; ", names)));
    }

    /** How much is linked, in a few words; empty if nothing is. */
    public Optional<String> counted(Evidence evidence) {
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(setting.say(
                        new EvidenceMessage.Linked(evidence.measures().size(), evidence.besideMeasures())));
    }
}
