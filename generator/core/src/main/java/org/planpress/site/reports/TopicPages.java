package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.model.Priority;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.model.Topic;
import org.planpress.model.TopicHeadings;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.AnalystWords;
import org.planpress.site.measures.BindingMessage;
import org.planpress.site.measures.MeasurePages;
import org.planpress.site.promises.Kicker;
import org.planpress.site.reports.TopicMessage.Label;
import org.planpress.sitemap.Addresses;

/** The topics of a report, each with the figures that it speaks of. */
final class TopicPages {

    private final Setting setting;
    private final Report report;
    private final ReportTables tables;
    private final Frames frames;
    private final ReportCharts charts;

    TopicPages(Setting setting, Report report, ReportTables tables) {
        this.setting = setting;
        this.report = report;
        this.tables = tables;
        this.frames = new Frames(setting);
        this.charts = new ReportCharts(setting, report);
    }

    Stream<SitePage> all() {
        return report.topics().stream()
                .map(topic -> setting.page(
                        Addresses.topic(report.id(), topic.id()), "topic", TopicPage.class, () -> page(topic)));
    }

    private Made page(Topic topic) {
        String title = topic.sheet().title().value();
        Optional<Priority> priority =
                ReportPages.priority(setting.edition(), topic.sheet().priority().id());
        List<Link> crumbs = new ArrayList<>(ReportPages.crumbs(setting, report));
        priority.ifPresent(found -> crumbs.add(new Link(
                setting.say(new FrameMessage.Numbered(
                        found.sheet().number(), found.sheet().title().value())),
                Addresses.report(report.id(), found.id()))));
        var place = new Frames.Place(
                Addresses.topic(report.id(), topic.id()),
                setting.say(new ReportMessage.In(title, report.sheet().title().value())),
                Words.sentence(topic.sheet().headline().value()),
                Frames.Area.REPORTS,
                crumbs);
        var strip = priority.map(found -> setting.around().strips().of(found))
                .orElseGet(() -> setting.around().strips().whole(false));
        return new Made(frames.frame(place, strip), content(topic, priority));
    }

    private TopicPage content(Topic topic, Optional<Priority> priority) {
        Topic.Sheet sheet = topic.sheet();
        Optional<ReportTable> table = table(topic);
        int number = report.topics().indexOf(topic) + 1;
        int all = report.topics().size();
        return new TopicPage(
                priority.map(found -> PriorityMark.of(found.sheet().number())),
                sheet.title().value(),
                setting.say(new TopicMessage.Which(number, all)),
                Kicker.of(setting.voice().phrase(new TopicMessage.Kicker(number, all, ReportPages.slot(report)))),
                Words.sentence(sheet.headline().value()),
                Optional.of(new AgeNotes(setting).of(report)),
                part(TopicHeadings::what, topic.what()),
                part(TopicHeadings::soWhat, topic.soWhat()),
                part(TopicHeadings::nowWhat, topic.nowWhat()),
                charts.of(topic).limit(ReportCharts.MOST).toList(),
                table,
                MeasurePages.method(setting.voice()),
                AnalystWords.of(setting.voice(), sheet.analyses()),
                sheet.quotes().stream()
                        .map(quote -> new TopicPage.Quote(
                                quote.text().value(), quote.by().value()))
                        .toList(),
                setting.say(Label.QUOTES),
                Words.sentence(sheet.source()
                        .map(Text::value)
                        .orElse(report.sheet().source().value())),
                pager(topic),
                table.map(found -> ReportTables.illustrative(List.of(found))).orElse(false)
                        || isMadeUp(topic)
                        || charts.illustrative(topic));
    }

    private TopicPage.Part part(Function<TopicHeadings, Optional<Text>> which, Prose text) {
        return new TopicPage.Part(
                TopicHeadings.of(report.sheet(), setting.site()).flatMap(which).map(Text::value), text);
    }

    /** The table that it names, or else its measures. */
    private Optional<ReportTable> table(Topic topic) {
        return topic.sheet()
                .table()
                .flatMap(ref -> tables.table(ref.id()))
                .or(() -> Optional.of(tables.named(topic.sheet().measures())))
                .filter(table -> !table.rows().isEmpty());
    }

    /** Whether a figure in its words is made up; the words then say so beside it. */
    private boolean isMadeUp(Topic topic) {
        String mark = setting.say(BindingMessage.Label.MARK);
        return Stream.of(topic.what(), topic.soWhat(), topic.nowWhat())
                .flatMap(Prose::allInlines)
                .anyMatch(inline -> Prose.words(List.of(inline)).contains(mark));
    }

    private Pager pager(Topic topic) {
        List<Topic> all = report.topics();
        int at = all.indexOf(topic);
        return new Pager(
                setting.say(Label.OTHERS),
                at > 0 ? Optional.of(step(Label.PREVIOUS, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step(Label.NEXT, all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(Label way, Topic topic) {
        return new Pager.Step(
                setting.say(way), topic.sheet().title().value(), Addresses.topic(report.id(), topic.id()));
    }
}
