package org.planpress.render.print;

import java.time.Instant;
import java.util.Map;
import org.planpress.model.Id;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;

/**
 * A document to be printed.
 *
 * @param path where it is published, without a slash at the start
 * @param template the file that lays it out, such as {@code print/plan.ftlx}
 * @param name what the template calls its content, such as {@code book}
 * @param content what it shows
 * @param places ids of places in it, by the address of the same thing on the web site
 * @param edition the edition that it is about
 * @param site the address of the web site, with a slash at the end
 * @param variant the form in which it is printed
 * @param pictures contents of the pictures that it may show, by path from {@code assets/} on
 * @param created the moment that the file claims to be made at
 */
public record Printed(
        String path,
        String template,
        String name,
        Record content,
        Map<String, String> places,
        Id edition,
        String site,
        Variant variant,
        Map<String, byte[]> pictures,
        Instant created) {

    public Printed {
        places = Map.copyOf(places);
        pictures = Map.copyOf(pictures);
    }

    /** The same without the contents of pictures, which many documents share. */
    Printed withoutPictures() {
        return new Printed(path, template, name, content, places, edition, site, variant, Map.of(), created);
    }

    /** A whole edition as a book. */
    public static Printed plan(
            String path, Book book, Id edition, Variant variant, Map<String, byte[]> pictures, Instant created) {
        Map<String, String> places = BookBuilder.places(book);
        return new Printed(
                path, "print/plan.ftlx", "book", book, places, edition, book.site(), variant, pictures, created);
    }
}
