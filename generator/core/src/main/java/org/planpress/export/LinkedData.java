package org.planpress.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Licence;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.output.Artifact;
import org.planpress.words.Voice;

/**
 * What all descriptions of a plan for other systems need: what they tell of, whole addresses, and how JSON-LD writes what is
 * named by its address.
 *
 * @param json where to write
 * @param voice what says words for people
 * @param root the address of the site, without a slash at its end
 */
record LinkedData(Json json, Voice voice, PlanAnalysis analysis, String root) {

    private static final String MEDIA_TYPE = "application/ld+json";

    /** Writes a description. */
    @FunctionalInterface
    interface Description {
        void write(LinkedData linked) throws IOException;
    }

    /** A file with a description, by its address. */
    static Artifact file(String address, Voice voice, PlanAnalysis analysis, Description description) {
        String site = analysis.plan().site().address().value();
        String root = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
        return new Artifact(
                address.substring(1),
                MEDIA_TYPE,
                Json.object(json -> description.write(new LinkedData(json, voice, analysis, root))));
    }

    Plan plan() {
        return analysis.plan();
    }

    /** All measures, as their files name them. */
    Stream<MeasureData> measures() {
        return analysis.measures().values().stream().map(facts -> new MeasureData(voice, facts, analysis));
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
