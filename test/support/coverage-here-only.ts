/**
 * Processes that tests start write no coverage (Node passes this variable on whatever environment they are given):
 * c8 adds up the counts of several processes wrongly where tsx compiles, and files that are covered whole look half
 * covered. Where c8 has told this very process to write its own is settled by now.
 */
process.env['NODE_V8_COVERAGE'] = '';
