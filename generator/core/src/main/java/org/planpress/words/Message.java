package org.planpress.words;

/**
 * Something that the product says, without the words. A record says what it needs: its components are the arguments that
 * the words may use. A message without arguments is a constant of an enum.
 *
 * <p>Messages stand in sealed families: an interface {@code SeriesMessage} that holds them. The words are filed under the
 * names of both, so that {@code SeriesMessage.PartOfRun} is {@code series-part-of-run}.
 *
 * <p>What words may do with an argument depends on its type:
 *
 * <ul>
 *   <li>{@code int}, {@code long}: a count, printed with commas; cases by exact number or by plural
 *   <li>an enum, {@code boolean}: cases, of which none may be forgotten ({@code yes} and {@code no})
 *   <li>{@link Noun}: a term, in any form, also after a number
 *   <li>{@link Message}: said within
 *   <li>{@link java.time.LocalDate}, {@link java.time.YearMonth}, {@link java.time.Month}: printed as the language writes days and
 *       months
 *   <li>{@link java.util.List} of texts or messages: joined as the language does
 *   <li>{@link Slot}: a link or what else the page puts there
 *   <li>{@link String}: finished words or a figure, printed as they are and never looked into
 * </ul>
 */
public interface Message {}
