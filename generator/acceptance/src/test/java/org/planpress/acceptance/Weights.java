package org.planpress.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** How much a page may weigh, for people who pay for each megabyte. */
final class Weights {

    private static final int MOST_GZIP_BYTES_OF_A_PAGE = 60 * 1024;
    private static final int MOST_BYTES_OF_A_CHART = 8 * 1024;
    private static final Pattern CHART = Pattern.compile("<svg class=\"chart[^\"]*\".*?</svg>", Pattern.DOTALL);

    private Weights() {}

    /** Pages that are too heavy as they are sent, with their style sheet, fonts and scripts, without the index of the search. */
    static List<String> heavyPages(PublishedSite site) throws IOException {
        long style = 0;
        for (String ending : List.of(".css", ".woff2")) {
            for (Path file : site.files(ending)) {
                style += gzipped(Files.readAllBytes(file));
            }
        }
        List<String> heavy = new ArrayList<>();
        for (Path page : site.files(".html")) {
            long weight = style + gzipped(Files.readAllBytes(page)) + scripts(page, site);
            if (weight >= MOST_GZIP_BYTES_OF_A_PAGE) {
                heavy.add(page + " has " + weight + " bytes with its style sheet, fonts and scripts");
            }
        }
        return heavy;
    }

    /** The drawings of all pages. */
    static List<String> charts(PublishedSite site) throws IOException {
        List<String> charts = new ArrayList<>();
        for (Path page : site.files(".html")) {
            Matcher matcher = CHART.matcher(Files.readString(page));
            while (matcher.find()) {
                charts.add(matcher.group());
            }
        }
        return charts;
    }

    /** Drawings that are too heavy. */
    static List<String> heavyCharts(PublishedSite site) throws IOException {
        return charts(site).stream()
                .filter(chart -> chart.length() >= MOST_BYTES_OF_A_CHART)
                .map(chart -> chart.length() + " bytes: " + chart.substring(0, 200))
                .toList();
    }

    private static long scripts(Path page, PublishedSite site) throws IOException {
        String text = Files.readString(page);
        long weight = 0;
        for (Path script : site.files(".js")) {
            weight += text.contains("/" + script.getFileName() + "\" defer") ? gzipped(Files.readAllBytes(script)) : 0;
        }
        return weight;
    }

    private static long gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
