package dev.alvh.core.shock;

/**
 * Parameters of the shock model beside how well they fit a history.
 *
 * @param down of VIX on the days on which SPX fell
 * @param up of VIX on the other days
 * @param futures of the VX futures, all tenors together, given the move of VIX
 */
public record ShockFit(ShockParameters parameters, Goodness down, Goodness up, Goodness futures) {}
