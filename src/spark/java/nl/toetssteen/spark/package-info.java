/** The same answers as {@code bulk}, worked out on the machines of an Apache Spark cluster. */
@NullMarked
package nl.toetssteen.spark;

import org.jspecify.annotations.NullMarked;
