package org.planpress.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows how deep lists and quotations nest, line by line, without parsing. It keeps the columns at which the contents
 * of the open list items start; a line closes those it does not reach, unless it may be the lazy continuation of a
 * paragraph, and opens one for each marker at its start.
 */
final class NestingScan {

    private static final int TAB = 4;

    private final Deque<Integer> contentColumns = new ArrayDeque<>();
    private boolean afterBlank = true;
    private int column;
    private int at;

    /** Takes the next line and says how deep a block on it can be. */
    int depthAfter(String text, int start, int end) {
        at = start;
        column = 0;
        int quotes = 0;
        boolean marked = false;
        skipSpace(text, end);
        if (at == end) {
            afterBlank = true;
            return contentColumns.size();
        }
        while (at < end && !isPause(text, end)) {
            int marker = markerLength(text, end);
            if (marker == 0) {
                break;
            }
            // Quotation marks stand on every line of a quotation, so they only count for the line that they are on.
            if (text.charAt(at) == '>') {
                quotes++;
            } else {
                close();
                contentColumns.push(column + marker + 1);
            }
            marked = true;
            at += marker;
            column += marker;
            skipSpace(text, end);
        }
        if (!marked && afterBlank) {
            close();
        }
        afterBlank = false;
        return contentColumns.size() + quotes;
    }

    private void close() {
        while (!contentColumns.isEmpty() && contentColumns.peek() > column) {
            contentColumns.pop();
        }
    }

    private void skipSpace(String text, int end) {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            column = text.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
            at++;
        }
    }

    private int markerLength(String text, int end) {
        char first = text.charAt(at);
        if (first == '>') {
            return 1;
        }
        int digits = at;
        while (digits < end && digits - at < 9 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean bullet = digits == at && (first == '-' || first == '+' || first == '*');
        boolean number = digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        int length = bullet ? 1 : digits - at + 1;
        boolean spaced = at + length >= end || " \t".indexOf(text.charAt(at + length)) >= 0;
        return (bullet || number) && spaced ? length : 0;
    }

    /** Whether the rest of the line is a pause between topics, such as {@code - - -}, which nests nothing. */
    private boolean isPause(String text, int end) {
        char mark = text.charAt(at);
        if (mark != '-' && mark != '*') {
            return false;
        }
        int marks = 0;
        for (int i = at; i < end; i++) {
            char character = text.charAt(i);
            if (character == mark) {
                marks++;
            } else if (character != ' ' && character != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }
}
