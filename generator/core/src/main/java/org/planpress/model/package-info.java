/**
 * The plan as its field speaks of it: immutable records, with ids and quantities as types.
 *
 * <p>A record whose name ends in {@code Sheet} is what one YAML file holds; the plain name is the whole thing that
 * the compiler puts together from several files. A record component is a field of the file, its {@link
 * org.planpress.model.Means} is the field's entry in the reference, and a component of type {@link
 * org.planpress.finding.SourceLocation} is filled in by the binder.
 */
@NullMarked
package org.planpress.model;

import org.jspecify.annotations.NullMarked;
