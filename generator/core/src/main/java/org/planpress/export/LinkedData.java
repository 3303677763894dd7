package org.planpress.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.planpress.analysis.MeasureFacts;
import org.planpress.model.Licence;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/**
 * What both descriptions of a plan for other systems need: whole addresses, and how JSON-LD writes what is named by its address.
 *
 * @param json where to write
 * @param root the address of the site, without a slash at its end
 */
record LinkedData(Json json, String root) {

    static final String MEDIA_TYPE = "application/ld+json";

    static LinkedData of(Json json, Plan plan) {
        String address = plan.site().address().value();
        return new LinkedData(json, address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** The whole address of a page or file of the site. */
    String whole(String address) {
        return address.startsWith("/") ? root + address : address;
    }

    /** A thing that is named by its address. */
    void named(String member, String address) throws IOException {
        json.object(member, thing -> json.text("@id", whole(address)));
    }

    /** A text, if there is one. */
    void text(String member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.text(member, value);
        }
    }

    /** The terms for reuse: by their address if they have one, and in words. */
    void licence(Optional<Licence> licence, String byAddress, String inWords) throws IOException {
        Optional<Text> link = licence.flatMap(Licence::link);
        if (link.isPresent()) {
            named(byAddress, link.get().value());
        }
        text(inWords, licence.map(Licence::says));
    }

    /** The first and the last day of which a measure has a value, for all areas; empty without a value. */
    static Optional<Days> days(MeasureFacts facts) {
        return facts.areas().stream()
                .flatMap(area -> area.points().stream())
                .filter(point -> point.value().isPresent())
                .map(point -> new Days(point.period().first(), point.period().last()))
                .reduce(Days::together);
    }

    /** A stretch of days, both ends included. */
    record Days(LocalDate first, LocalDate last) {

        private Days together(Days other) {
            return new Days(
                    first.isBefore(other.first()) ? first : other.first(),
                    last.isAfter(other.last()) ? last : other.last());
        }

        /** As ISO 8601 writes a stretch of time. */
        @Override
        public String toString() {
            return first + "/" + last;
        }
    }
}
