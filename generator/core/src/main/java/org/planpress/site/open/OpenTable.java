package org.planpress.site.open;

import org.planpress.site.chart.DataTable;

/**
 * A list of a plan as a table to take away.
 *
 * @param csvName the name of its file, under the folder of tables
 * @param title what it lists
 * @param about the same in a sentence
 * @param table its rows
 * @param source where it was published, or empty if each row has its own
 */
public record OpenTable(String csvName, String title, String about, DataTable table, String source) {}
