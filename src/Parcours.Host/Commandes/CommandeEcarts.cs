using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Commandes;

/// <summary>Explique l'écart entre deux lectures d'un indicateur, cause par cause, dossier par dossier.</summary>
public sealed class CommandeEcarts : ICommande
{
    private static readonly OptionCommande _code = new("--code", "code", "indicateur") { EstObligatoire = true };
    private static readonly OptionCommande _debut = new("--debut", "date", "premier jour de la période") { Nature = Nature.Date, EstObligatoire = true };
    private static readonly OptionCommande _fin = new("--fin", "date", "dernier jour de la période, inclus") { Nature = Nature.Date, EstObligatoire = true };
    private static readonly OptionCommande _de = new("--de", "date", "connaissance et observation du départ ; obligatoire sans --position-de") { Nature = Nature.Date };
    private static readonly OptionCommande _a = new("--a", "date", "connaissance et observation de l'arrivée ; par défaut, aujourd'hui") { Nature = Nature.Date };
    private static readonly OptionCommande _observeLe = new("--observe-le", "date", "même jour d'observation aux deux bouts : seule la connaissance change") { Nature = Nature.Date };
    private static readonly OptionCommande _connuAu = new("--connu-au", "date", "même connaissance aux deux bouts : seul le temps passe") { Nature = Nature.Date };
    private static readonly OptionCommande _positionDe = new("--position-de", "rang", "dernière position connue au départ, incluse, au lieu d'un jour ; demande --observe-le") { Nature = Nature.Entier };
    private static readonly OptionCommande _positionA = new("--position-a", "rang", "dernière position connue à l'arrivée, incluse") { Nature = Nature.Entier };
    private static readonly OptionCommande _versionDe = new("--version-de", "nom", "version de la définition au départ ; par défaut, la plus récente");
    private static readonly OptionCommande _versionA = new("--version-a", "nom", "version de la définition à l'arrivée ; par défaut, la plus récente");

    public string Nom => "ecarts";

    public string Resume => "Explique pourquoi un indicateur a changé entre deux dates.";

    public IReadOnlyList<OptionCommande> Options =>
        [OptionCommande.Departement, _code, _debut, _fin, _de, _a, _observeLe, _connuAu, _positionDe, _positionA, _versionDe, _versionA, FiltresDeLecture.Option, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        VerifierLesBouts(appel);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var demande = new DemandeDEcarts(
            appel.TexteObligatoire(OptionCommande.Departement), appel.TexteObligatoire(_code), new Periode(appel.Date(_debut)!.Value, appel.Date(_fin)!.Value),
            FiltresDeLecture.Lire(appel), Point(appel.Date(_de), _positionDe, _versionDe), Point(appel.Date(_a) ?? session.Aujourdhui, _positionA, _versionA));
        CodeDepartement.Verifier(demande.Departement);
        await session.ExigerInscritAsync(demande.Departement, annulation);
        await session.AttendreLesFaitsAsync(demande.Departement, annulation);
        var (ecarts, refus) = await session.Service<LectureDesEcarts>().DecomposerAsync(demande, session.Aujourdhui, annulation);
        if (ecarts is null) throw new RefusCommandeException(refus!.Raison);
        if (appel.Drapeau(OptionCommande.Json)) await EcrireJsonAsync(ecarts, contexte);
        else await EcrireTexteAsync(ecarts, contexte);
        return CodesDeSortie.Reussite;

        PointDeVue Point(LocalDate? jour, OptionCommande position, OptionCommande version) => new(
            appel.Entier(position) is { } place ? PointDeConnaissance.ALaPosition(place) : (appel.Date(_connuAu) ?? jour)!.Value,
            (appel.Date(_observeLe) ?? jour)!.Value, appel.Texte(version));
    }

    private static void VerifierLesBouts(AppelCommande appel)
    {
        var parPosition = appel.Entier(_positionDe) is not null || appel.Entier(_positionA) is not null;
        if (appel.Date(_de) is null && appel.Entier(_positionDe) is null) throw new AppelMalFormeException(["Il faut --de, ou --position-de."]);
        if (parPosition && appel.Date(_observeLe) is null) throw new AppelMalFormeException(["--position-de et --position-a demandent --observe-le."]);
        if (parPosition && appel.Date(_connuAu) is not null) throw new AppelMalFormeException(["--connu-au ne va pas avec --position-de ni --position-a."]);
    }

    private static string Parcours(Unite unite) => new IdentifiantDeParcours(unite.Personne, unite.Episode).ToString();

    private static Task EcrireJsonAsync(Decomposition ecarts, ContexteCommande contexte) => contexte.EcrireJsonAsync(json =>
    {
        json.WriteStartObject();
        EcritureDesEcarts.EcrireChamps(json, ecarts);
        json.WriteStartArray("parts");
        foreach (var part in ecarts.Parts) EcritureDesEcarts.Ecrire(json, part, ecarts.De.Definition.Forme, Parcours, sousPseudonyme: false);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static async Task EcrireTexteAsync(Decomposition ecarts, ContexteCommande contexte)
    {
        var (sortie, forme) = (contexte.Sortie, ecarts.De.Definition.Forme);
        await sortie.WriteLineAsync($"{ecarts.De.Definition.Code}, {ecarts.De.Definition.Libelle}, période du {Jour(ecarts.De.Periode.Debut)} au {Jour(ecarts.De.Periode.Fin)}.");
        await sortie.WriteLineAsync(Bout("de", ecarts.De));
        await sortie.WriteLineAsync(Bout("à ", ecarts.A));
        await sortie.WriteLineAsync($"{"Écart",-26}{Signe(Bilan.De(ecarts.A.Mesure) - Bilan.De(ecarts.De.Mesure), forme)}");
        foreach (var cause in ecarts.Parts.GroupBy(part => part.Cause).OrderBy(groupe => groupe.Key))
        {
            await sortie.WriteLineAsync($"  {EcritureDesEcarts.Libelle(cause.Key),-24}{Signe(cause.Aggregate(default(Bilan), (somme, part) => somme + part.Bilan), forme)}");
            foreach (var part in cause)
                foreach (var mouvement in part.Mouvements)
                    await sortie.WriteLineAsync($"      {Parcours(mouvement.Unite),-42} {Etat(mouvement.Avant)} → {Etat(mouvement.Apres)}{Fait(part)}");
        }

        static string Fait(PartDEcart part) => part.Fait is not { } lu ? ""
            : $" : {lu.Consigne.Fait.GetType().Name} du {Jour(lu.Consigne.Fait.DateEffet)}, {lu.Provenance.IdEmetteur ?? "sans identifiant"}, position {lu.Consigne.Position.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Bout(string quoi, Resultat resultat) =>
        $"{quoi} : {ValeurEnTexte.De(resultat),-10} connue {resultat.Connu}, observée le {Jour(resultat.ObserveLe)}, version {resultat.Version.Nom}, position {resultat.Position.ToString(CultureInfo.InvariantCulture)}";

    private static string Etat(Unite? unite) => unite?.Classe switch
    {
        null => "hors du champ",
        Classe.Compte => "compté",
        Classe.Echec => "en échec",
        Classe.EnAttente => "en attente",
        Classe.Exclu => "exclu",
        _ => throw new ArgumentOutOfRangeException(nameof(unite)),
    };

    private static string Signe(Bilan bilan, FormeDeValeur forme) => forme switch
    {
        FormeDeValeur.Taux => $"numérateur {Plus(bilan.Numerateur)}, dénominateur {Plus(bilan.Denominateur)}, en attente {Plus(bilan.EnAttente)}, exclus {Plus(bilan.Exclus)}",
        FormeDeValeur.Moyenne => $"somme {Plus(bilan.Somme)}, effectif {Plus(bilan.Effectif)}",
        FormeDeValeur.Saisie => Plus(bilan.Somme),
        _ => Plus(bilan.Numerateur),
    };

    private static string Plus(decimal nombre) => nombre.ToString("+0.##;−0.##;0", CultureInfo.GetCultureInfo("fr-FR"));

    private static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
