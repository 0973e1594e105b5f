namespace Parcours.Host.Securite;

/// <summary>Les revendications du jeton que Parcours lit, sous le nom exact qu'elles y portent.</summary>
public static class RevendicationsParcours
{
    public const string Auteur = "sub";
    public const string Role = "role";
    public const string Departement = "departement";
    public const string Organisme = "organisme";
    public const string Territoire = "territoire";
}
