package org.planpress.starter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The bodies for which there is a plan to start from. None of their places exists. */
public enum StarterKind {
    /** The fewest files that make an honest plan. */
    SMALL(
            "a parish or town council, or a charity",
            "Example Town",
            "Example Town Council",
            "the Council",
            "example.org"),
    POLICE(
            "a police and crime office",
            "Ellenshire",
            "Ellenshire Police and Crime Office",
            "the Office",
            "ellenshire.example.org"),
    MAYOR(
            "a mayor and a combined authority",
            "Tarnwater",
            "Tarnwater Combined Authority",
            "the Mayor",
            "tarnwater.example.org"),
    COUNCIL("a council", "Kestlebury", "Kestlebury Council", "the Council", "kestlebury.example.org"),
    HEALTH(
            "an integrated care partnership or the board of a health body",
            "Larkmoor",
            "Larkmoor Integrated Care Partnership",
            "the Partnership",
            "larkmoor.example.org");

    private final String body;
    private final String place;
    private final String organisation;
    private final String office;
    private final String host;

    StarterKind(String body, String place, String organisation, String office, String host) {
        this.body = body;
        this.place = place;
        this.organisation = organisation;
        this.office = office;
        this.host = host;
    }

    /** The kind that is written where nobody asks for one. */
    public static StarterKind usual() {
        return SMALL;
    }

    /** The kind that people call so. */
    public static Optional<StarterKind> called(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    /** What people call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For whom it is, in a few words. */
    public String body() {
        return body;
    }

    /** The place, which does not exist. */
    String place() {
        return place;
    }

    /** What stands in the texts that all kinds share, by the name that they have there. */
    Optional<String> said(String name) {
        return switch (name) {
            case "place" -> Optional.of(place);
            case "organisation" -> Optional.of(organisation);
            case "office" -> Optional.of(office);
            case "office.first" -> Optional.of(office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1));
            case "kind" -> Optional.of(word());
            case "mailbox" -> Optional.of("plan@" + host);
            case "address" -> Optional.of("https://plan." + host + "/");
            default -> Optional.empty();
        };
    }

    /** Each kind with whom it is for, in a line. */
    public static String told() {
        return String.join(
                "; ",
                Arrays.stream(values())
                        .map(kind -> kind.word() + " (" + kind.body + ")")
                        .toList());
    }
}
