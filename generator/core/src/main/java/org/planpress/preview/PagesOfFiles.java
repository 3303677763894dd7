package org.planpress.preview;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.forms.Addresses;
import org.planpress.forms.FormPage.Way;

/** Which page of the site shows a file. */
record PagesOfFiles(LivePlan plan) {

    private static final Pattern PAGE = Pattern.compile("pages/(.+)\\.md");
    private static final Pattern SECTION = Pattern.compile("editions/([^/]+)/([^/]+)\\.md");
    private static final Pattern PRIORITY = Pattern.compile("editions/([^/]+)/priorities/([^/]+)/.+");
    private static final Pattern OF_EDITION = Pattern.compile("editions/([^/]+)/([^/]+)\\.yml");
    private static final Pattern MEASURE = Pattern.compile("measures/([^/]+)\\.(?:yml|csv)");
    private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/.+");
    private static final Pattern MEETING = Pattern.compile("meetings/([^/]+)\\.yml");

    /** Those that the plan as it is shown has. */
    List<Way> of(String file) {
        return Stream.of(
                        named(PAGE, file, "$1/"),
                        named(SECTION, file, "sections/$2/", "editions/$1/sections/$2/"),
                        named(PRIORITY, file, "priorities/$2/", "editions/$1/priorities/$2/"),
                        named(OF_EDITION, file, "$2/", "editions/$1/$2/"),
                        named(MEASURE, file, "measures/$1/"),
                        named(REPORT, file, "reports/$1/"),
                        named(MEETING, file, "meetings/$1/"))
                .flatMap(found -> found)
                .filter(address -> plan.state().newest().pages().contains(address + "index.html"))
                .limit(1)
                .map(address -> new Way("see it on its page", "/" + address))
                .toList();
    }

    /** Where the values of a measure are, for the file of one. */
    static List<Way> values(String file) {
        Matcher found = MEASURE.matcher(file);
        return found.matches() ? List.of(new Way("its values", Addresses.values(found.group(1)))) : List.of();
    }

    private static Stream<String> named(Pattern pattern, String file, String... addresses) {
        Matcher found = pattern.matcher(file);
        return found.matches() ? Stream.of(addresses).map(address -> found.replaceFirst(address)) : Stream.empty();
    }
}
