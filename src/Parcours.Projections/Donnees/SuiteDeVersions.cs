using NodaTime;

namespace Parcours.Projections.Donnees;

/// <summary>Les versions se suivent : par date croissante, sans qu'un jour en ait deux.</summary>
internal sealed class SuiteDeVersions
{
    private (LocalDate Debut, LocalDate? Fin)? _precedente;

    public void Ajouter(NoeudYaml debut, LocalDate premier, LocalDate? dernier = null)
    {
        if (dernier < premier) throw debut.Refus("« fin » précède « debut »");
        if (_precedente is { } precedente)
        {
            if (premier <= precedente.Debut) throw debut.Refus("versions en désordre : « debut » doit croître d'une version à la suivante");
            if (precedente.Fin >= premier) throw debut.Refus("cette version commence avant la fin de la précédente");
        }
        _precedente = (premier, dernier);
    }
}
