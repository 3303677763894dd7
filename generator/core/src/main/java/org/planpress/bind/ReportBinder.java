package org.planpress.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.model.DeliverablesSheet;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.ReportChapter;
import org.planpress.model.ReportSheet;
import org.planpress.model.RisksSheet;
import org.planpress.model.SiteSheet;
import org.planpress.model.Topic;
import org.planpress.model.TopicHeadings;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/** Puts the reports together, each from its folder. */
final class ReportBinder {

    private static final Pattern FILE = Pattern.compile("reports/([^/]+)/.+");
    private static final Comparator<Report> NEWEST_FIRST =
            Report.OLDEST_FIRST.reversed().thenComparing(Report::id);

    private final ContentFiles files;
    private final Optional<SiteSheet> site;

    ReportBinder(ContentFiles files, Optional<SiteSheet> site) {
        this.files = files;
        this.site = site;
    }

    List<Report> reports() {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        files.tree().yaml().stream().map(YamlFile::path),
                        files.tree().markdown().stream().map(MarkdownFile::path))
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .forEach(path -> names.add(path.group(1)));
        return names.stream()
                .map(this::report)
                .flatMap(Optional::stream)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Optional<Report> report(String name) {
        String folder = "reports/" + name + "/";
        Optional<Id> id = files.id(name, folder + "report.yml");
        List<Highlights> priorities = highlights(folder);
        Optional<DeliverablesSheet> deliverables = files.optional(DeliverablesSheet.class, folder + "deliverables.yml");
        Optional<RisksSheet> risks = files.optional(RisksSheet.class, folder + "risks.yml");
        Optional<ReportSheet> sheet = files.required(ReportSheet.class, folder + "report.yml");
        List<Topic> topics = topics(folder + "topics/", sheet);
        List<ReportChapter> chapters = chapters(folder + "chapters/");
        return id.isPresent() && sheet.isPresent()
                ? Optional.of(new Report(
                        id.get(),
                        sheet.get(),
                        priorities,
                        deliverables.map(DeliverablesSheet::deliverables).orElse(List.of()),
                        risks.map(RisksSheet::risks).orElse(List.of()),
                        topics,
                        chapters))
                : Optional.empty();
    }

    private List<Highlights> highlights(String folder) {
        List<Highlights> highlights = new ArrayList<>();
        for (MarkdownFile file : files.markdownIn(folder)) {
            Optional<Id> id = files.id(ContentFiles.nameIn(folder, file.path(), ".md"), file.path());
            Optional<Highlights.Sheet> sheet = files.frontMatter(Highlights.Sheet.class, file);
            var body = files.prose(file, site);
            if (id.isPresent() && sheet.isPresent()) {
                highlights.add(new Highlights(id.get(), sheet.get(), body));
            }
        }
        return List.copyOf(highlights);
    }

    private List<ReportChapter> chapters(String folder) {
        List<ReportChapter> chapters = new ArrayList<>();
        for (MarkdownFile file : files.markdownIn(folder)) {
            Optional<Id> id = files.id(ContentFiles.nameIn(folder, file.path(), ".md"), file.path());
            Optional<ReportChapter.Sheet> sheet = files.frontMatter(ReportChapter.Sheet.class, file);
            Prose body = files.prose(file, site);
            if (id.isPresent() && sheet.isPresent()) {
                chapters.add(new ReportChapter(id.get(), sheet.get(), body));
            }
        }
        chapters.sort(Comparator.comparingInt(
                        (ReportChapter chapter) -> chapter.sheet().order())
                .thenComparing(ReportChapter::id));
        return List.copyOf(chapters);
    }

    private List<Topic> topics(String folder, Optional<ReportSheet> report) {
        List<Topic> topics = new ArrayList<>();
        Optional<TopicHeadings> headings = site.flatMap(known -> report.flatMap(own -> TopicHeadings.of(own, known)));
        for (MarkdownFile file : files.markdownIn(folder)) {
            Optional<Id> id = files.id(ContentFiles.nameIn(folder, file.path(), ".md"), file.path());
            Optional<Topic.Sheet> sheet = files.frontMatter(Topic.Sheet.class, file);
            TopicParts parts = TopicParts.of(
                    files.prose(file, site), headings, files.tree().startOf(file.path()), files.findings());
            if (id.isPresent() && sheet.isPresent()) {
                topics.add(new Topic(id.get(), sheet.get(), parts.what(), parts.soWhat(), parts.nowWhat()));
            }
        }
        topics.sort(
                Comparator.comparingInt((Topic topic) -> topic.sheet().order()).thenComparing(Topic::id));
        return List.copyOf(topics);
    }
}
