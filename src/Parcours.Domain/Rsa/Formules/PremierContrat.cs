using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-06 et RSA-07 : premier contrat des orientés hors Pôle emploi, de rang premier, même signé avant l'orientation.</summary>
public static class PremierContrat
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));

    /// <summary>RSA-06, RSA-06T : un premier contrat existe.</summary>
    public static FormuleRsa Signe { get; } = new("rsa.contrat_signe", 1, [OrientesHorsFranceTravail.Exclus, Natures], static (parametres, _) =>
    {
        var (orienter, premier) = (OrientesHorsFranceTravail.Orienter(parametres), Premier(parametres));
        return entrant =>
        {
            if (orienter(entrant) is not { } orientation) return null;
            var contrat = premier(entrant.Dossier);
            return new(contrat is null ? Classe.Echec : Classe.Compte, orientation.Connu, contrat?.Connu);
        };
    })
    {
        CompteSesEntrees = false,
    };

    /// <summary>RSA-07, RSA-07T : deux mois depuis la première orientation, quel que soit l'organisme (C5, 10).</summary>
    public static FormuleRsa DansLeDelai { get; } = new("rsa.contrat_dans_le_delai", 1, [OrientesHorsFranceTravail.Exclus, Natures, Seuil], static (parametres, _) =>
    {
        var (orienter, premier, delai) = (OrientesHorsFranceTravail.Orienter(parametres), Premier(parametres), parametres.Delai(Seuil.Nom));
        return entrant =>
        {
            if (orienter(entrant) is not { } orientation || premier(entrant.Dossier) is not { } contrat) return null;
            var dernierJour = delai.DernierJour(orientation.Effet);
            return Jugement.DUneHorloge(contrat.Effet <= dernierJour ? Classe.Compte : Classe.Echec, orientation.Connu, contrat.Connu, dernierJour);
        };
    })
    {
        CompteSesEntrees = false,
    };

    private static Func<DossierRsa, Jalon<ContratSigne>?> Premier(Parametres parametres)
    {
        var natures = CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
        return dossier =>
        {
            foreach (var contrat in dossier.Contrats)
                if (contrat.Fait.Rang is RangContrat.Premier && natures[(int)contrat.Fait.Nature]) return contrat;
            return null;
        };
    }
}
