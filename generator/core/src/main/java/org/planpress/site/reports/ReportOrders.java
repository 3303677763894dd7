package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Report;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.measures.MeasurePages;
import org.planpress.site.reports.ReportMessage.Label;
import org.planpress.site.reports.ReportTables.Order;
import org.planpress.sitemap.Addresses;

/** The measures of a report in orders that are not the published one: a page for each, and links to them. */
final class ReportOrders {

    private final Setting setting;
    private final Report report;

    ReportOrders(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
    }

    /** A page for each order; none for a report without measures. */
    Stream<SitePage> pages(ReportTables tables) {
        return report.sheet().tables().isEmpty()
                ? Stream.empty()
                : Stream.of(Order.values())
                        .map(order -> setting.page(
                                address(order), "report-order", ReportOrderPage.class, () -> page(tables, order)));
    }

    private String address(Order order) {
        return Addresses.report(report.id(), order.kind);
    }

    /** Links to all orders but one. */
    List<Link> links(Optional<Order> here) {
        if (report.sheet().tables().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        here.ifPresent(shown ->
                links.add(new Link(setting.say(Label.AS_PUBLISHED), Addresses.report(report.id()) + "#measures")));
        for (Order order : Order.values()) {
            if (!Optional.of(order).equals(here)) {
                links.add(new Link(setting.say(new ReportMessage.Order(order)), address(order)));
            }
        }
        return links;
    }

    private Made page(ReportTables tables, Order order) {
        ReportTable table = tables.ordered(order);
        String title = setting.say(new ReportMessage.Ordered(order));
        String name = report.sheet().title().value();
        var place = new Frames.Place(
                address(order),
                setting.say(new ReportMessage.In(title, name)),
                setting.say(new ReportMessage.OrderedAbout(order, name)),
                Frames.Area.REPORTS,
                ReportPages.crumbs(setting, report));
        var content = new ReportOrderPage(
                title,
                setting.say(new ReportMessage.OrderedLead(order)),
                Optional.of(new AgeNotes(setting).of(report)),
                table,
                links(Optional.of(order)),
                MeasurePages.method(setting.voice()),
                ReportTables.illustrative(List.of(table)));
        return new Made(new Frames(setting).frame(place), content);
    }
}
