using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Rsa;

/// <summary>Les dossiers RSA d'une cohorte d'entrants, tels que la série les lit.</summary>
internal static class LectureRsa
{
    private static readonly LectureDesPersonnes Lecture = new(
        [typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie), typeof(OrientationNotifiee), typeof(RendezVousFixe),
            typeof(RendezVousAnnule), typeof(ContratSigne), typeof(DroitRsaClos), typeof(TerritoireChange)], Dispositif.Rsa);

    public static Task<T> LireAsync<T>(NpgsqlConnection connection, Cadre cadre, Periode entrants, Func<T> neuf, Action<T, IReadOnlyList<DossierRsa>> recueillir, CancellationToken token) =>
        Lecture.LireAsync(connection, cadre, [Recrutement.Dans<DroitRsaNotifie>(entrants), Recrutement.Dans<StatutDroitsDevoirsModifie>(entrants)],
            neuf, (recueil, lue) => recueillir(recueil, PersonneRsa.Reconstituer(lue).Dossiers), token);
}
