package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * {@code rules/<pack>.yml}: duties that the law, guidance or a promise of government puts on a plan, and what is looked for
 * to find each of them. Planpress comes with some; an office may write its own.
 */
@Means("a rule pack")
public record RulePack(
        @Means(
                value = "Its permanent id, which is also the name of its file; site.yml names it in rules.",
                example = "county-rules")
        Named id,

        @Means(value = "What it is about.", example = "Rules of the county")
        Text title,

        @Means(
                value = "For which bodies it is, and whether it is law, guidance or a promise, in a sentence or two.",
                example = "Standing orders for each body of the county. They are not law.")
        Text about,

        @Means("The documents that were read for it.") List<Source> sources,

        @Means("What it asks for.") List<Duty> duties,

        SourceLocation at) {

    /** Where the packs that come with Planpress say that they stand. */
    public static final String SHIPPED = "planpress/rules/";

    /** Whether it comes with Planpress, so that no author can change its words. */
    public boolean isShipped() {
        return at.path().startsWith(SHIPPED);
    }

    public Optional<Source> source(Ref ref) {
        return sources.stream()
                .filter(source -> source.id().id().equals(ref.id()))
                .findFirst();
    }

    /** How sure it is that a duty is what the pack says. */
    public enum Sure {
        /** Somebody read it in the source that is named. */
        READ,
        /** Nobody has yet. */
        UNCHECKED
    }

    /** A document that was read. */
    @Means("a source")
    public record Source(
            @Means(value = "A short id.", example = "orders")
            Named id,

            @Means(value = "Its title, with who published it.", example = "Standing orders, County Council, 2024")
            Text title,

            @Means(
                    value = "Where it was read, as a whole address.",
                    example = "https://www.example.org/orders",
                    fact = true)
            Optional<Text> link,

            SourceLocation at) {}

    /** Something that a pack asks for. */
    @Means("a duty")
    public record Duty(
            @Means(value = "Its permanent id.", example = "orders-section")
            Named id,

            @Means(value = "What is asked for, in plain words.", example = "How the body follows standing orders")
            Text title,

            @Means(
                    value = "What is looked for: st01-objectives to st22-windows, law-section or law-register.",
                    example = "law-section")
            LawTest looks,

            @Means(value = "For a section: the tag that it has to have.", example = "standing-orders", fact = true)
            Optional<Text> tag,

            @Means(value = "For a register: its kind.", example = "guarantee")
            Optional<Register.Kind> register,

            @Means("What has to be there one by one, such as national threats.")
            List<Item> items,

            @Means("Limits of time.") List<Limit> limits,

            @Means(value = "Ids of the sources that say so.", example = "[orders]")
            List<Ref> sources,

            @Means(value = "Which part of the source says so, only if it was read there.", example = "paragraph 4")
            Optional<Text> section,

            @Means(value = "Whether somebody read it there: read, or unchecked if nobody has yet.", example = "read")
            Sure sure,

            @Means(value = "The day it was last looked at.", example = "2026-12-01")
            LocalDate checkedOn,

            @Means(value = "Who looked, as a role and not by name.", example = "the monitoring officer")
            Text checkedBy,

            @Means(
                    value = "What a reader should know, in a sentence.",
                    example = "Twelve months is our own measure, not that of the orders.")
            Optional<Text> note,

            @Means(
                    value = "Why it does not bind the bodies that the pack is for, if it does not.",
                    example = "Only bodies with elections have such a window.")
            Optional<Text> notForBody,

            SourceLocation at) {

        /** The limit of a part, if it has one. */
        public Optional<Limit> limit(LawPart part) {
            return limits.stream().filter(limit -> limit.part() == part).findFirst();
        }
    }

    /** One of several things that have to be there. */
    @Means("an item")
    public record Item(
            @Means(value = "The id that requirements.yml or a register gives it.", example = "terrorism")
            Named id,

            @Means(value = "What it is called.", example = "Terrorism")
            Text title,

            @Means(value = "Other ids by which plans name the same thing.", example = "[terror]")
            List<Text> also,

            SourceLocation at) {

        /** Whether something with an id and a title is it. */
        public boolean isNamed(Named named, Text called) {
            String other = named.toString();
            return id.toString().equals(other)
                    || title.value().equalsIgnoreCase(called.value())
                    || also.stream().map(Text::value).anyMatch(other::equals);
        }
    }

    /** How old something may be, or by which day of the year it has to be done. */
    @Means("a limit")
    public record Limit(
            @Means(value = "The part of the duty.", example = "reviewed")
            LawPart part,

            @Means(value = "How many months old it may be.", example = "12")
            Optional<Integer> months,

            @Means(value = "The month of the last day for it, from 1 to 12.", example = "2")
            Optional<Integer> month,

            @Means(value = "The last day for it in that month.", example = "8")
            Optional<Integer> day,

            SourceLocation at) {}
}
