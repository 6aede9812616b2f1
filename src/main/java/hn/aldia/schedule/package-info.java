/**
 * Having the system start a watch at set times: systemd, cron, launchd, the Windows Task Scheduler.
 * Knows how each wants it written; not what is started.
 */
@NullMarked
package hn.aldia.schedule;

import org.jspecify.annotations.NullMarked;
