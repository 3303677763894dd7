package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Section;
import org.planpress.model.Shown;
import org.planpress.model.Shown.Image;
import org.planpress.site.texts.Display;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Voice;

/**
 * Who speaks in a chapter, for a page that shows a face beside the words: the same as the chapter shows before its text.
 *
 * @param portrait the face, with whom to thank for the picture
 * @param picture what else is shown
 * @param figures a few figures
 * @param quotes what was said
 */
public record Speaker(Prose portrait, Optional<Prose> picture, List<KeyFigure> figures, List<Said> quotes) {

    /** What somebody said, and who. */
    public record Said(String text, String who) {}

    /** Who speaks in the chapter with an address; nobody if it shows no portrait. */
    static Optional<Speaker> of(Voice voice, Plan plan, Edition edition, String address) {
        Addresses addresses = new Addresses(plan);
        return edition.sections().stream()
                .filter(section -> addresses.section(edition, section).equals(address))
                .map(Section::sheet)
                .flatMap(sheet -> sheet.shown().stream())
                .flatMap(shown -> shown.portrait().map(face -> of(voice, face, shown)).stream())
                .findFirst();
    }

    private static Speaker of(Voice voice, Image face, Shown shown) {
        return new Speaker(
                Display.of(voice, face),
                shown.picture().map(picture -> Display.of(voice, picture)),
                shown.keyFigures().stream().map(KeyFigure::of).toList(),
                shown.quotes().stream()
                        .map(quote -> new Said(quote.text().value(), quote.who().value()))
                        .toList());
    }
}
