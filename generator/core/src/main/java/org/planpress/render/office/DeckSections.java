package org.planpress.render.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.planpress.site.slides.SlidesPage.Section;

/** The sections of a presentation, by which editors show its slides in groups. */
final class DeckSections {

    private static final Pattern SLIDE = Pattern.compile("<p:sldId [^>]*?\\bid=\"(\\d+)\"");
    private static final String END = "</p:presentation>";

    private DeckSections() {}

    /** The main part of a presentation with its sections, each with the slides that stand in it. */
    static String added(String presentation, List<Section> sections, List<DeckSlide> slides) {
        List<String> ids = SLIDE.matcher(presentation)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        StringBuilder list = new StringBuilder("<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\">"
                + "<p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">");
        for (Section section : sections) {
            list.append("<p14:section name=\"")
                    .append(Xml.escaped(section.title()))
                    .append("\" id=\"{")
                    .append(UUID.nameUUIDFromBytes(section.id().getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .toUpperCase(Locale.ROOT))
                    .append("}\"><p14:sldIdLst>");
            for (int at = 0; at < slides.size(); at++) {
                if (slides.get(at).section().equals(section.id())) {
                    list.append("<p14:sldId id=\"").append(ids.get(at)).append("\"/>");
                }
            }
            list.append("</p14:sldIdLst></p14:section>");
        }
        return presentation.replace(END, list + "</p14:sectionLst></p:ext></p:extLst>" + END);
    }
}
