/** The journal in JDBC: SQLite by default, PostgreSQL by URL. Knows events, not what they mean. */
@NullMarked
package hn.aldia.store;

import org.jspecify.annotations.NullMarked;
