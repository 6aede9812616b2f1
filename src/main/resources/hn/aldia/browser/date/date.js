// A day's field, step by step. arg: {el, op, year, month, day, most}.
/* include date/1-format.js */
/* include date/2-calendar.js */
/* include date/3-pick.js */
/* include date/4-parts.js */
/* include date/5-ops.js */
