using JasperFx.Events.Projections;
using Marten;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;

namespace Parcours.Bancs.Enregistrement;

/// <summary>Ce que Marten offre de lui-même : FetchForWriting d'un agrégat vivant, un ajout, SaveChanges ; mêmes réglages du journal.</summary>
internal sealed class AjoutMarten : IConcurrent
{
    private readonly DocumentStore _store;
    private readonly string _departement;
    private readonly Guid[] _personnes;

    public AjoutMarten(Chantier chantier, string departement, Guid[] personnes)
    {
        (_departement, _personnes) = (departement, personnes);
        _store = DocumentStore.For(options =>
        {
            Projections.Journal.Configurer(options, chantier.Source);
            options.Projections.Add(new DossierVivantProjection(), ProjectionLifecycle.Live);
        });
    }

    public string Nom => "Marten, FetchForWriting + ajout";

    public async Task EnregistrerAsync(int client, int numero, CancellationToken token)
    {
        await using var session = _store.LightweightSession(_departement);
        var flux = await session.Events.FetchForWriting<DossierVivant>(_personnes[numero % _personnes.Length], token);
        var evenement = session.Events.BuildEvent(
            new OrientationNotifiee(Organisme.CCAS, RangOrientation.Reorientation, VoieOrientation.Social, new LocalDate(2022, 1, 1).PlusDays(numero % 900), null)
            { Episode = Episode.Rsa("1"), DateEffet = new LocalDate(2022, 1, 1).PlusDays(numero % 900) });
        evenement.Id = Guid.NewGuid();
        evenement.SetHeader("idEmetteur", evenement.Id.ToString());
        evenement.SetHeader("auteur", "a17");
        evenement.SetHeader("organisme", "CCAS-MACON");
        evenement.SetHeader("consigneLe", InstantPattern.ExtendedIso.Format(SystemClock.Instance.GetCurrentInstant()));
        evenement.SetHeader("voie", "saisie");
        flux.AppendOne(evenement);
        await session.SaveChangesAsync(token);
    }

    public async ValueTask DisposeAsync() => await _store.DisposeAsync();
}
