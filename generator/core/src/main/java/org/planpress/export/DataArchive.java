package org.planpress.export;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.output.Artifact;
import org.planpress.site.open.OpenTables;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/** All open data in one file: the plan, its lists as tables, each measure, and what describes them, named as on the site. */
final class DataArchive {

    private DataArchive() {}

    /**
     * The archive.
     *
     * @param data the files that are published one by one
     */
    static Artifact of(Voice voice, PlanAnalysis analysis, List<Artifact> data) {
        Stream<Artifact> lists = OpenTables.of(analysis.plan(), voice).stream()
                .flatMap(list -> Stream.of(
                        TableCsv.of(SiteFiles.TABLES.substring(1) + list.csvName(), list.table()),
                        TableDescription.of(voice, list)));
        List<Artifact> files =
                Stream.concat(data.stream(), lists).map(DataArchive::inArchive).toList();
        return new Artifact(
                SiteFiles.DATA_ARCHIVE.substring(1), "application/zip", ZipArchive.of(files, analysis.asOf()));
    }

    private static Artifact inArchive(Artifact file) {
        return new Artifact(file.path().substring(Addresses.DATA.length() - 1), file.mediaType(), file.bytes());
    }
}
