package org.planpress.site.book;

import java.util.Optional;
import org.planpress.site.book.ReportBook.Chapter;
import org.planpress.site.frame.Places;
import org.planpress.site.reports.ReportPage;

/** The chapters that a report has of its own, in its document. */
final class OwnChapters {

    private OwnChapters() {}

    static Chapter of(ReportPage.Chapter own, String report) {
        String address = report + "#chapter-" + own.id();
        return new Chapter(
                Places.of(address),
                "chapter",
                own.title(),
                ReportBookBuilder.shortened(own.title()),
                Optional.empty(),
                address,
                new ReportBook.Own(own));
    }
}
