package org.planpress.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of fields as people read them: {@code goodDirection} as “Good direction”. */
public final class Labels {

    /** What is not written in small letters. */
    private static final Map<String, String> SHORT =
            Map.of("id", "ID", "kpi", "KPI", "kpis", "KPIs", "isbn", "ISBN", "csv", "CSV");

    private Labels() {}

    /** A name as people read it. */
    public static String of(String field) {
        String words = Arrays.stream(field.replace('-', ' ').split("(?<=[a-z0-9])(?=[A-Z])| "))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
